"""The list of conversations with the one next step of each."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.conversations import ConversationRow
from malapp.domain.goals import Party
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import Card
from malapp.ui.kit.table import TableView
from malapp.ui.panels.conversations.briefing_note import BriefingNote
from malapp.ui.panels.conversations.words import (
    is_mine_to_do,
    kind_text,
    preparations_text,
    signed_text,
    state_pill,
    step_pill,
)


class Filter(StrEnum):
    """Which conversations are listed."""

    MINE = "mine"
    YEAR = "year"
    ALL = "all"


class Overview(QWidget):
    """Rows, or what to do first. ``opened`` carries the ConversationRow."""

    opened = Signal(object)
    planning_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_others = False
        self.table = TableView(self._columns(), self.tr("Conversations"), key=lambda row: row.conversation.id)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self._on_click)
        self._note = MutedLabel(
            self.tr("Of conversations that are not yours you see dates and states, never what is said in them.")
        )
        self.briefing = BriefingNote()
        self._plan = SecondaryButton(self.tr("Plan a conversation"), icon="plus", clicked=self.planning_wanted.emit)
        self._stack = QStackedWidget()
        self._build()

    def show_rows(self, rows: tuple[ConversationRow, ...], wanted: Filter, today: date, *, may_plan: bool) -> None:
        """List those of ``rows`` that ``wanted`` asks for."""
        shown = tuple(row for row in rows if _is_wanted(row, wanted, today))
        with_others = any(row.acting_party is None for row in shown)
        if with_others != self._with_others:
            self._with_others = with_others
            self.table.set_columns(self._columns())
        self.table.set_rows(shown)
        self._note.setVisible(with_others)
        self._plan.setVisible(may_plan)
        self._nobody.set_texts(self.tr("No conversations yet"), self._first_words(may_plan=may_plan))
        self._stack.setCurrentIndex(2 if shown else 1 if rows else 0)

    def _on_click(self, index: QModelIndex) -> None:
        self.opened.emit(self.table.table().row_at(index.row()))

    def _first_words(self, *, may_plan: bool) -> str:
        if may_plan:
            return self.tr(
                "Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you."
            )
        return self.tr("When your manager plans a conversation with you, it stands here.")

    def _columns(self) -> tuple[ColumnSpec, ...]:
        kind = CellKind
        return (
            *self._people_columns(),
            ColumnSpec("kind", self.tr("Kind"), kind.TEXT, lambda r: kind_text(r.conversation.kind), drop_below=900),
            ColumnSpec("day", self.tr("Date"), kind.DATE, _day),
            ColumnSpec("state", self.tr("Status"), kind.PILL, lambda r: state_pill(r.conversation.state), widest=230),
            ColumnSpec("prepared", self.tr("Preparation"), kind.TEXT, preparations_text, drop_below=1000),
            ColumnSpec("signed", self.tr("Signed"), kind.TEXT, signed_text, drop_below=780),
            ColumnSpec("next", self.tr("Next step"), kind.PILL, step_pill, widest=260, drop_below=560),
        )

    def _people_columns(self) -> tuple[ColumnSpec, ...]:
        """The other party; both, where conversations of other people are listed too."""
        if not self._with_others:
            return (ColumnSpec("with", self.tr("With"), CellKind.PERSON, who_text, grows=True),)
        return (
            ColumnSpec("employee", self.tr("Employee"), CellKind.PERSON, lambda row: row.employee, grows=True),
            ColumnSpec("manager", self.tr("Manager"), CellKind.PERSON, lambda row: row.manager, drop_below=700),
        )

    def _build(self) -> None:
        self._nobody = EmptyState("messages-square", self.tr("No conversations yet"), "", self._plan)
        nothing = EmptyState(
            "circle-check",
            self.tr("Nothing waits for you"),
            self.tr("All conversations are with the other party, or done. Choose “All” to see them."),
        )
        listed = Card(padding=8)
        listed.add(self.table, 1)
        self._stack.addWidget(Card().add(self._nobody))
        self._stack.addWidget(Card().add(nothing))
        self._stack.addWidget(listed)
        layout = column(self.briefing, self._note)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)


def who_text(row: ConversationRow) -> str:
    """The other party."""
    return row.manager if row.acting_party is Party.EMPLOYEE else row.employee


def _day(row: ConversationRow) -> date | None:
    talk = row.conversation
    return talk.held_on or (talk.planned_for.date() if talk.planned_for else None)


def _is_wanted(row: ConversationRow, wanted: Filter, today: date) -> bool:
    if wanted is Filter.MINE:
        return is_mine_to_do(row)
    if wanted is Filter.YEAR:
        day = _day(row)
        return day is None or day.year == today.year
    return True
