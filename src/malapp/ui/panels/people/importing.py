"""Bringing people in from a spreadsheet: what was read, what each column means, what would happen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from malapp.application.people_import import Column, ImportPreview, ImportRow, guessed_mapping
from malapp.application.ports import Table
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.table_import import TableImport
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class PeopleImport(TableImport):
    """People on their way in."""

    preview: ImportPreview | None

    def __init__(self, context: AppContext, people: PeoplePresenter, table: Table) -> None:
        self._people = people
        self.title = translate("PeopleImport", "Bring in people")
        self.meanings = _meanings()
        self.thing = self.meanings[Column.NAME]
        look = partial(context.services.people_import.preview, people.actor, table)
        super().__init__(context, table, guessed_mapping(table.header), look)

    def name_of(self, judged: ImportRow) -> str:
        """The name in a row."""
        return judged.values.get(Column.NAME, "")

    def button(self) -> str:
        """How many people the button stores."""
        return self.tr("Bring in %n person(s)", "", self.wanted())

    def save(self) -> None:
        """Store the new and changed people as one step that can be undone."""
        if self.preview is None:
            return
        count = self.context.services.people_import.apply(self._people.actor, self.preview)
        self.context.messages(
            self.tr("%n person(s) brought in.", "", count), kind="success", undo=taking_back(self.context)
        )


def _meanings() -> dict[Column, str]:
    return {
        Column.NAME: translate("PeopleImport", "Name"),
        Column.TITLE: translate("PeopleImport", "Job title"),
        Column.EMAIL: translate("PeopleImport", "E-mail"),
        Column.TEAM: translate("PeopleImport", "Team"),
        Column.MANAGER: translate("PeopleImport", "Manager"),
        Column.LANGUAGE: translate("PeopleImport", "Language"),
    }
