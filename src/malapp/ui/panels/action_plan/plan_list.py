"""The plan: under each goal what is done to reach it. The result comes before the doing (S2-04)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.action_plan import PlanRow
from malapp.ui.kit.buttons import PrimaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.tree import TreeView
from malapp.ui.kit.tree_model import TreeNode
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.panels.action_plan.words import state_pill
from malapp.ui.theme import scale

_TREE, _NOTHING = range(2)
_HEIGHT = 270


@dataclass(frozen=True, slots=True)
class Served:
    """The heading of what is done for one goal; without a goal ``id`` is None."""

    id: UUID | None
    title: str
    purpose: str


class PlanList(Card):
    """``chosen`` tells the id of the line reached (None for a goal's heading), ``opened`` Enter or a double click.

    ``ticked`` tells that Space was pressed on a line, ``narrowed`` that another plan or filter is wanted.
    """

    chosen = Signal(object)
    opened = Signal()
    clicked = Signal()
    ticked = Signal()
    removing = Signal()
    narrowed = Signal()

    def __init__(self, presenter: PlanPresenter, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_2)
        self._presenter = presenter
        self.search = SearchField(self.tr("Search the plan"))
        self.whose = ChoiceField(self.tr("Whose plan"))
        self.only_open = CheckBox(self.tr("Only what is open"))
        self.only_open.setChecked(presenter.only_open)
        self.tree = _Tree(self._columns(), self.tr("Action plan"))
        self.tree.setMinimumHeight(_HEIGHT)
        self._empty = EmptyState(
            "list-todo",
            self.tr("Nothing to do here"),
            self.tr("Write down what you will do to reach a goal: what, who and by when."),
            PrimaryButton(self.tr("New action"), icon="plus", clicked=add),
        )
        self._build()
        self._connect()

    def show_rows(self) -> None:
        """Show the plan that is looked at; what was chosen stays chosen."""
        presenter = self._presenter
        rows = presenter.rows()
        self.tree.set_notes_shown(any(line.served is not None and line.served.purpose for line in rows))
        self.tree.set_roots(_nodes(rows, self.tr("Not for a goal yet")), expand_all=True)
        self._stack.setCurrentIndex(_TREE if rows else _NOTHING)
        self.whose.set_options(presenter.choices.plan_options())
        self.whose.set_value(presenter.plan)
        self.only_open.setChecked(presenter.only_open)

    def choose(self, row_id: UUID | None) -> bool:
        """Make a line the chosen one."""
        return row_id is not None and self.tree.choose(row_id)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("what", self.tr("What"), CellKind.TITLE, _what, note=_purpose),
            ColumnSpec("who", self.tr("Who"), CellKind.PERSON, _who, drop_below=480),
            ColumnSpec("due", self.tr("By when"), CellKind.DATE, lambda line: getattr(line, "due_on", None)),
            ColumnSpec("state", self.tr("State"), CellKind.PILL, _state, drop_below=360),
        )

    def _build(self) -> None:
        line = row(self.search, self.whose, self.only_open)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        line.setContentsMargins(scale.SPACE_1, scale.SPACE_1, scale.SPACE_1, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        self.add(line)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self.tree.set_filter)
        self.search.left_downwards.connect(self.tree.setFocus)
        self.whose.value_changed.connect(self._narrow)
        self.only_open.value_changed.connect(self._narrow)
        self.tree.chosen.connect(lambda line: self.chosen.emit(line.id if isinstance(line, PlanRow) else None))
        self.tree.opened.connect(lambda line: self.opened.emit() if isinstance(line, PlanRow) else None)
        self.tree.clicked.connect(lambda _index: self.clicked.emit())
        self.tree.tick_pressed.connect(self.ticked)
        self.tree.delete_pressed.connect(self.removing)

    def _narrow(self) -> None:
        plan = self.whose.value()
        if plan is not None:
            self._presenter.plan = plan  # type: ignore[assignment]  # the options are plans
        self._presenter.only_open = self.only_open.isChecked()
        self.narrowed.emit()


class _Tree(TreeView):
    tick_pressed = Signal()
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.tick_pressed.emit()
        else:
            super().keyPressEvent(event)


def _nodes(rows: tuple[PlanRow, ...], without: str) -> list[TreeNode]:
    """The lines under the goals they serve, in the order of the earliest date; what serves no goal comes last."""
    groups: dict[UUID | None, TreeNode] = {}
    for line in rows:
        served = line.served
        key = served.id if served else None
        if key not in groups:
            heading = Served(key, served.title if served else without, served.purpose if served else "")
            groups[key] = TreeNode(("goal", key), heading)
        groups[key].children.append(TreeNode(line.id, line))
    return [node for key, node in groups.items() if key is not None] + [groups[key] for key in groups if key is None]


def _what(line: PlanRow | Served) -> str:
    return line.title if isinstance(line, Served) else line.what


def _purpose(line: PlanRow | Served) -> str:
    """Why the goal matters, beside it (S0-16)."""
    return " ".join(line.purpose.split()) if isinstance(line, Served) else ""


def _who(line: PlanRow | Served) -> str:
    return "" if isinstance(line, Served) else line.who


def _state(line: PlanRow | Served) -> Pill | None:
    return None if isinstance(line, Served) else state_pill(line)
