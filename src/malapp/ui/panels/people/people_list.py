"""The left side: people or teams, with a field to search in."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.people import PersonRow
from malapp.ui.kit.buttons import PrimaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.table import TableView
from malapp.ui.kit.tabs import Segments
from malapp.ui.panels.people.presenter import PeoplePresenter, TeamRow, language_name
from malapp.ui.panels.people.words import standing
from malapp.ui.theme import scale

PEOPLE, TEAMS = "people", "teams"
_PEOPLE, _TEAMS, _NO_TEAMS = range(3)


class PeopleList(Card):
    """``chosen`` tells a PersonRow, a TeamRow or None, ``opened`` one that was opened by Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    clicked = Signal()
    kind_changed = Signal()

    def __init__(
        self, presenter: PeoplePresenter, add_team: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_2)
        self._presenter = presenter
        self.kind = Segments(self.tr("Show"), ((PEOPLE, self.tr("People")), (TEAMS, self.tr("Teams"))))
        self.search = SearchField(self.tr("Search"))
        self.people = TableView(self._people_columns(), self.tr("People"), key=lambda line: line.person.id)
        self.teams = TableView(self._team_columns(), self.tr("Teams"), key=lambda line: line.team.id)
        self._build(add_team)
        self._connect()

    @property
    def shows_teams(self) -> bool:
        """Whether teams are listed."""
        return self.kind.value() == TEAMS

    def show_rows(self) -> None:
        """Show what there is; what was chosen stays chosen, else the first is."""
        self.people.set_rows(self._presenter.people)
        self.teams.set_rows(self._presenter.teams)
        self._switch()
        table = self._table()
        if not table.currentIndex().isValid() and table.table().rowCount():
            table.setCurrentIndex(table.table().index(0, 0))

    def choose(self, item_id: UUID) -> bool:
        """Choose a person or team, whichever it is; False when it is neither."""
        is_team = self._presenter.team(item_id) is not None
        if not is_team and self._presenter.person(item_id) is None:
            return False
        self.search.clear_now()
        self.kind.set_value(TEAMS if is_team else PEOPLE)
        return self._table().choose(item_id)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        # A focus proxy would take the search field out of the Tab order.
        self._table().setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> PersonRow | TeamRow | None:
        """What is chosen."""
        value = self._table().current_value()
        return value if isinstance(value, PersonRow | TeamRow) else None

    def _table(self) -> TableView:
        return self.teams if self.shows_teams else self.people

    def _switch(self) -> None:
        no_teams = self.shows_teams and not self._presenter.teams
        self._stack.setCurrentIndex(_NO_TEAMS if no_teams else _TEAMS if self.shows_teams else _PEOPLE)

    def _on_kind(self) -> None:
        self._switch()
        table = self._table()
        if not table.currentIndex().isValid() and table.table().rowCount():
            table.setCurrentIndex(table.table().index(0, 0))
        self.chosen.emit(self.current())
        self.kind_changed.emit()

    def _search(self, text: str) -> None:
        self.people.set_filter(text)
        self.teams.set_filter(text)

    def _build(self, add_team: Callable[[], object]) -> None:
        top = row(self.kind, self.search, spacing=scale.SPACE_2)
        top.setStretch(1, 1)
        top.setContentsMargins(scale.SPACE_1, scale.SPACE_1, scale.SPACE_1, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.people)
        self._stack.addWidget(self.teams)
        self._stack.addWidget(self._nothing(add_team))
        self.add(box(top))
        self.add(self._stack, 1)

    def _nothing(self, add_team: Callable[[], object]) -> QWidget:
        sentence = self.tr("Teams hold people and goals together. A small company may do without.")
        button = PrimaryButton(self.tr("Make the first team"), icon="plus", clicked=add_team)
        return EmptyState("users", self.tr("No teams yet"), sentence, button if self._presenter.may_edit else None)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _value: self._on_kind())
        self.search.searched.connect(self._search)
        self.search.left_downwards.connect(lambda: self._table().setFocus(Qt.FocusReason.ShortcutFocusReason))
        for table in (self.people, self.teams):
            table.chosen.connect(self._on_chosen)
            table.opened.connect(self.opened)
            table.clicked.connect(lambda _index: self.clicked.emit())

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, TeamRow) is self.shows_teams or value is None:
            self.chosen.emit(value)

    def _people_columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("name", self.tr("Name"), CellKind.PERSON, lambda line: line.person.name, grows=True),
            ColumnSpec(
                "title", self.tr("Job title"), CellKind.TEXT, lambda line: line.person.title, widest=150, drop_below=420
            ),
            ColumnSpec("team", self.tr("Team"), CellKind.TEXT, lambda line: line.team, widest=122, drop_below=360),
            ColumnSpec("manager", self.tr("Manager"), CellKind.PERSON, lambda line: line.manager, drop_below=560),
            ColumnSpec(
                "language",
                self.tr("Language"),
                CellKind.TEXT,
                lambda line: language_name(line.person.language),
                drop_below=720,
            ),
            ColumnSpec("status", self.tr("Status"), CellKind.PILL, standing),
        )

    def _team_columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("name", self.tr("Team"), CellKind.TITLE, lambda line: line.team.name, grows=True),
            ColumnSpec("lead", self.tr("Lead"), CellKind.PERSON, lambda line: line.lead),
            ColumnSpec("people", self.tr("People"), CellKind.NUMBER, lambda line: line.people),
        )
