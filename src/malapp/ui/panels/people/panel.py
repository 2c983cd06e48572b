"""The People panel: the list to the left, the chosen person or team to the right."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from malapp.application.people import PersonRow
from malapp.application.ports import Table
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.layouts import column
from malapp.ui.kit.list_and_side import ListAndSide
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.people.adding import AddDialog, new_person_dialog, new_team_dialog
from malapp.ui.panels.people.editing import PeopleEditing
from malapp.ui.panels.people.importing import PeopleImport
from malapp.ui.panels.people.people_list import PeopleList
from malapp.ui.panels.people.presenter import PeoplePresenter, TeamRow
from malapp.ui.panels.people.side import PeopleSide
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.import_dialog import ImportDialog


class PeoplePanel(Panel):
    """Everybody in the company, and the teams."""

    topics: ClassVar[frozenset[str]] = frozenset({"people", "teams"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = PeoplePresenter(context)
        self.editing = PeopleEditing(context, self.presenter)
        self.list = PeopleList(self.presenter, self.add_team)
        self.side = PeopleSide(context, self.presenter, self.editing)
        for table in (self.list.people, self.list.teams):
            table.set_dense(context.preferences.density == "compact")
        self.split = ListAndSide(self.list, self.side)
        self._import = SecondaryButton(self.tr("Bring in from a file"), icon="upload", clicked=self.import_people)
        self._add = PrimaryButton(self.tr("New person"), icon="plus", clicked=self._add_chosen_kind)
        self.setLayout(column(self.split))
        self._connect()

    def refresh(self) -> None:
        """Read everybody anew; the chosen one stays chosen."""
        self.presenter.load()
        self.list.show_rows()
        self._show(self.list.current())
        people, teams = self.presenter.present(), len(self.presenter.teams)
        self.subtitle_changed.emit(self.tr("%n person(s)", "", people) + " · " + self.tr("%n team(s)", "", teams))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose a person or team."""
        if not self.presenter.people:
            self.refresh()
        if self.list.choose(item_id):
            self.split.show_side()

    def run_action(self, action_id: str) -> None:
        """Add a person or team, or bring people in; not for those who only read."""
        acts = {"new_person": self.add_person, "new_team": self.add_team, "import": self.import_people}
        if action_id in acts and self.presenter.may_edit:
            acts[action_id]()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Import, and the one thing to do here; nothing for those who only read."""
        return (self._import, self._add) if self.presenter.may_edit else ()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_person(self) -> None:
        """Ask for a new person, who is then chosen."""
        self._run(
            new_person_dialog(self.presenter, self.editing, self.context.services.people.company().language, self)
        )

    def add_team(self) -> None:
        """Ask for a new team, which is then chosen."""
        self._run(new_team_dialog(self.presenter, self.editing, self))

    def import_people(self) -> None:
        """Ask for a spreadsheet, read it on the worker thread, and show what it would do."""
        self.flush()
        pattern = self.tr("Tables") + " (*.xlsx *.csv *.tsv *.txt)"
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a table with people"), "", pattern)
        if chosen:
            self.context.tasks.run(
                self.context.services.people_import.read,
                self.presenter.actor,
                Path(chosen),
                on_done=self.show_import,
                on_error=self.context.report,
                label=self.tr("Reading the table"),
            )

    def show_import(self, table: Table) -> None:
        """Show what ``table`` would do, and store it when that is wanted."""
        dialog = ImportDialog(self.context, PeopleImport(self.context, self.presenter, table), self)
        dialog.exec()
        dialog.deleteLater()

    def _run(self, dialog: AddDialog) -> None:
        self.flush()
        dialog.exec()
        made_id = dialog.made_id
        dialog.deleteLater()
        if made_id is not None:
            self.refresh()
            self.show_item(made_id)

    def _add_chosen_kind(self) -> None:
        if self.list.shows_teams:
            self.add_team()
        else:
            self.add_person()

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_click)
        self.list.kind_changed.connect(self._on_kind)
        self.side.back.connect(self.split.show_main)
        self.split.narrowed.connect(self.side.set_back_shown)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.New), self._add_if_allowed),
            (QKeySequence(Qt.Key.Key_Insert), self._add_if_allowed),
            (QKeySequence(QKeySequence.StandardKey.Find), self.list.search.setFocus),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())

    def _add_if_allowed(self) -> None:
        if self.presenter.may_edit:
            self._add_chosen_kind()

    def _show(self, value: object) -> None:
        if self.list.shows_teams:
            self.side.show_team(value if isinstance(value, TeamRow) else None)
        else:
            self.side.show_person(value if isinstance(value, PersonRow) else None)

    def _on_chosen(self, value: object) -> None:
        self.side.flush()
        self._show(value)

    def _on_opened(self, _value: object) -> None:
        self.split.show_side()
        self.side.edit()

    def _on_click(self) -> None:
        if self.split.is_narrow:
            self.split.show_side()

    def _on_kind(self) -> None:
        self._add.setText(self.tr("New team") if self.list.shows_teams else self.tr("New person"))
