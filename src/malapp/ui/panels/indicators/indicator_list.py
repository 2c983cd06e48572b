"""The left side: search, whose figures, the list, and what is said when there is nothing in it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.indicators import IndicatorRow
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.formats import standing_alone
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.table import TableView
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.words import change_pill, standing, trend, value_text, wanted_text
from malapp.ui.theme import scale

_TABLE, _NOTHING_YET = range(2)


class IndicatorList(Card):
    """``chosen`` tells the id of the indicator reached (None: none), ``opened`` that Enter or a double click came.

    ``looking_at(person_id)`` tells whose figures are wanted, ``checking`` that the checklist is.
    """

    chosen = Signal(object)
    opened = Signal()
    clicked = Signal()
    removing = Signal()
    looking_at = Signal(object)
    checking = Signal()

    def __init__(
        self, presenter: IndicatorsPresenter, add: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_2)
        self._presenter = presenter
        self.search = SearchField(self.tr("Search indicators"))
        self.whose = ChoiceField(self.tr("Whose figures"))
        self.whose.value_changed.connect(lambda: self.looking_at.emit(self.whose.value()))
        self.table = _Table(self._columns(), self.tr("Indicators"), key=lambda line: line.goal.id)
        self.table.show_notes()
        self._due = MutedLabel(self.tr("The date to look again at measuring individuals has come."))
        self._build(add)
        self._connect()

    def show_rows(self) -> None:
        """Show what the presenter has read; what was chosen stays chosen."""
        presenter = self._presenter
        self.table.set_rows(presenter.rows)
        self._stack.setCurrentIndex(_TABLE if presenter.rows else _NOTHING_YET)
        people = (Option(None, self.tr("Company and teams")), *presenter.choices.person_options())
        self.whose.set_options(people)
        self.whose.set_value(presenter.person_id)
        self.whose.setVisible(len(people) > 1)
        self._top.setVisible(bool(presenter.rows) or len(people) > 1)
        measures = presenter.measures
        self._due_line.setVisible(measures is not None and measures.may_edit and measures.is_evaluation_due)
        self._first.setVisible(bool(presenter.choices.level_options()))

    def choose(self, goal_id: UUID | None) -> bool:
        """Make an indicator the chosen one; without an id, or for one not shown, the first of all."""
        if goal_id is not None and self.table.choose(goal_id):
            return True
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        return False

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec(
                "title",
                self.tr("Indicator"),
                CellKind.TITLE,
                lambda line: line.goal.title,
                note=self._note,
            ),
            ColumnSpec("latest", self.tr("Latest"), CellKind.TEXT, self._latest, widest=150),
            ColumnSpec("change", self.tr("Change"), CellKind.PILL, lambda line: change_pill(line, self.locale())),
            ColumnSpec("trend", self.tr("Trend"), CellKind.TREND, trend, drop_below=560),
            ColumnSpec("state", self.tr("State"), CellKind.PILL, standing, drop_below=420),
        )

    def _note(self, line: IndicatorRow) -> str:
        """What is wanted, whose it is, and why: a number never stands alone."""
        parts = (standing_alone(wanted_text(line, self.locale())), line.team, line.goal.purpose)
        return " · ".join(part for part in parts if part)

    def _latest(self, line: IndicatorRow) -> str:
        latest = line.latest
        return value_text(latest.value, line.goal.unit, self.locale()) if latest else ""

    def _build(self, add: Callable[[], object]) -> None:
        line = row(self.search, self.whose)
        line.setStretch(0, 1)
        line.setContentsMargins(scale.SPACE_1, scale.SPACE_1, scale.SPACE_1, 0)
        self._top = box(line)
        due = row(self._due, SecondaryButton(self.tr("Look at it again"), clicked=self.checking.emit))
        due.setStretch(0, 1)
        due.setContentsMargins(scale.SPACE_2, scale.SPACE_1, scale.SPACE_1, 0)
        self._due_line = box(due)
        self._first = PrimaryButton(self.tr("Add the first indicator"), icon="plus", clicked=add)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "chart-line",
                self.tr("No indicators here"),
                self.tr(
                    "An indicator is a number you follow over time to compare with, such as customer meetings a week. "
                    "It is never finished."
                ),
                self._first,
            )
        )
        self.add(self._due_line)
        self.add(self._top)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.table.set_filter)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.chosen.connect(lambda line: self.chosen.emit(line.goal.id if line else None))
        self.table.opened.connect(lambda _line: self.opened.emit())
        self.table.clicked.connect(lambda _index: self.clicked.emit())
        self.table.delete_pressed.connect(self.removing)


class _Table(TableView):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
