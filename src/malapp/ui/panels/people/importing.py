"""Bringing people in from a spreadsheet: what was read, what each column means, what would happen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from malapp.application.people_import import Column, ImportPreview, ImportRow, RowOutcome, guessed_mapping
from malapp.application.ports import Table
from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate

ABSENT = -1


class PeopleImport(QObject):
    """A table on its way in. Nothing is stored before ``save``; an object for its ``tr``, which alone has plurals."""

    def __init__(self, context: AppContext, people: PeoplePresenter, table: Table) -> None:
        super().__init__()
        self._context = context
        self._people = people
        self._table = table
        self.mapping: dict[Column, int] = guessed_mapping(table.header)
        self.preview: ImportPreview | None = None
        self.problem = ""
        self._look()

    def options(self) -> tuple[Option, ...]:
        """What a column of malapp may be taken from."""
        absent = Option(ABSENT, translate("PeopleImport", "Not in the file"))
        return (
            absent,
            *(Option(place, heading or f"#{place + 1}") for place, heading in enumerate(self._table.header)),
        )

    def choose(self, column: Column, place: int) -> None:
        """Take ``column`` from the spreadsheet's column ``place``, or from nowhere (ABSENT)."""
        if place == ABSENT:
            self.mapping.pop(column, None)
        else:
            self.mapping[column] = place
        self._look()

    def wanted(self) -> int:
        """How many people would be stored."""
        if self.preview is None:
            return 0
        return self.preview.count(RowOutcome.NEW) + self.preview.count(RowOutcome.UPDATE)

    def summary(self) -> str:
        """What would happen, in one line; or why nothing can."""
        if self.preview is None:
            return self.problem
        parts = [
            self.tr("%n new", "", self.preview.count(RowOutcome.NEW)),
            self.tr("%n to be updated", "", self.preview.count(RowOutcome.UPDATE)),
        ]
        if unchanged := self.preview.count(RowOutcome.UNCHANGED):
            parts.append(self.tr("%n unchanged", "", unchanged))
        if refused := self.preview.count(RowOutcome.REFUSED):
            parts.append(self.tr("%n left out", "", refused))
        return " · ".join(parts)

    def name_of(self, row: ImportRow) -> str:
        """The name in a row."""
        return row.values.get(Column.NAME, "")

    def why(self, row: ImportRow) -> str:
        """Why a row is left out, "" when it is not."""
        return texts(self._context.language)(row.problem) if row.problem else ""

    def save(self) -> None:
        """Store the new and changed people as one step that can be undone."""
        if self.preview is None:
            return
        count = self._context.services.people_import.apply(self._people.actor, self.preview)
        self._context.messages(
            self.tr("%n person(s) brought in.", "", count),
            kind="success",
            undo=taking_back(self._context),
        )

    def _look(self) -> None:
        try:
            self.preview = self._context.services.people_import.preview(self._people.actor, self._table, self.mapping)
            self.problem = ""
        except RuleViolation as error:
            self.preview, self.problem = None, texts(self._context.language).sentence(error)


def column_word(column: Column) -> str:
    """What a column means, in words."""
    return {
        Column.NAME: translate("PeopleImport", "Name"),
        Column.TITLE: translate("PeopleImport", "Job title"),
        Column.EMAIL: translate("PeopleImport", "E-mail"),
        Column.TEAM: translate("PeopleImport", "Team"),
        Column.MANAGER: translate("PeopleImport", "Manager"),
        Column.LANGUAGE: translate("PeopleImport", "Language"),
    }[column]


def outcome_pill(row: ImportRow) -> Pill:
    """What importing a row would do, in words."""
    return {
        RowOutcome.NEW: Pill(translate("PeopleImport", "New"), Tone.GOOD, "user-plus"),
        RowOutcome.UPDATE: Pill(translate("PeopleImport", "Updated"), Tone.INFO, "pencil"),
        RowOutcome.UNCHANGED: Pill(translate("PeopleImport", "Unchanged"), Tone.NEUTRAL, "check"),
        RowOutcome.REFUSED: Pill(translate("PeopleImport", "Left out"), Tone.WARNING, "triangle-alert"),
    }[row.outcome]
