"""The left side: search, choices, the tree, and what is said when there is nothing in it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from malapp.application.goal_listing import ListedGoal
from malapp.ui.kit.buttons import LinkButton, PrimaryButton, SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.goal_tree import GoalTree
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import Card
from malapp.ui.panels.goals.filter_bar import FilterBar
from malapp.ui.panels.goals.filtering import MOST_HITS, Found
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.theme import scale

_TREE, _NOTHING_YET, _NO_HITS = range(3)
#: With more goals than these, only the upper ones are open at first.
_ALL_OPEN = 150
_AT_REST_MS = 50


class GoalList(Card):
    """``chosen`` tells the id of the goal reached, ``opened`` that of a goal opened by Enter or a double click,
    ``narrowed`` that the filter is another.
    """

    chosen = Signal(object)
    opened = Signal(object)
    clicked = Signal()
    removing = Signal()
    narrowed = Signal()

    def __init__(self, presenter: GoalsPresenter, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_2)
        self._presenter = presenter
        self._is_filling = False
        self._was_narrowed = False
        self._has_shown = False
        self.filter = FilterBar(presenter)
        self.filter.changed.connect(self.narrow)
        self.filter.cleared.connect(self.show_everything)
        self.filter.down_pressed.connect(self.focus_tree)
        self.tree = _Tree(self.tr("Goals"))
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(lambda shown: self.opened.emit(shown.id))
        self.tree.clicked.connect(lambda _index: self.clicked.emit())
        self.tree.delete_pressed.connect(self.removing)
        self.tree.set_movable(True)
        self._build(add)

    def show_goals(self, *, expand_all: bool = False, has_new: bool = True) -> None:
        """Show what the filter lets through; what was chosen stays chosen. ``has_new``: the goals were read anew."""
        found = self._presenter.found()
        self._fill_tree(found, expand_all=expand_all)
        if has_new:
            QTimer.singleShot(_AT_REST_MS, self, self._presenter.prepare_search)
            self.filter.show_options()
            self.tree.set_notes_shown(self._presenter.has_purposes)
        self.filter.show_filter(self._presenter.filter)
        self._show_counts(found)
        self._stack.setCurrentIndex(_TREE if found.rows else (_NO_HITS if self._presenter.rows else _NOTHING_YET))
        self.filter.setVisible(bool(self._presenter.rows))

    def choose(self, goal_id: UUID | None) -> bool:
        """Make a goal the chosen one; without an id, or for one not shown, the first of all."""
        if goal_id is not None and self.tree.choose(goal_id):
            return True
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        return False

    def focusInEvent(self, _event: QFocusEvent) -> None:
        # A focus proxy would take the search field out of the Tab order.
        self.focus_tree()

    def focus_tree(self) -> None:
        """Give the keyboard to the tree."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_everything(self) -> None:
        """Take the filter away, and keep nothing back."""
        had_focus = self.filter.isAncestorOf(self.focusWidget() or self)
        self._presenter.show_everything()
        self.show_goals(has_new=False)
        if had_focus:
            self.focus_search()
        self.narrowed.emit()

    def narrow(self, part: str, value: object) -> None:
        """Set a part of the filter."""
        self._presenter.narrow(**{part: value})
        self.show_goals(has_new=False)
        self.narrowed.emit()

    def _fill_tree(self, found: Found, *, expand_all: bool) -> None:
        is_narrowed = self._presenter.filter.is_on
        self._is_filling = True
        if is_narrowed and not self._was_narrowed:
            self.tree.keep_open_rows()
        if is_narrowed or expand_all or (not self._has_shown and len(found.rows) <= _ALL_OPEN):
            self.tree.set_roots(found.rows, expand_all=True)
        else:
            self.tree.set_roots(found.rows, only_top=not self._has_shown, as_kept=self._was_narrowed)
        self._was_narrowed = is_narrowed
        self._has_shown = True
        self._is_filling = False

    def _show_counts(self, found: Found) -> None:
        self._more.setVisible(found.hits > MOST_HITS and self._presenter.filter.is_on)
        self._more.setText(self.tr("The first {shown} of {all}").format(shown=MOST_HITS, all=found.hits))
        self._kept_back.setVisible(found.kept_back > 0)
        self._few.setText(self.tr("The most important goals are shown first."))
        self._rest.setText(self.tr("Show %n more goal(s)", "", found.kept_back))

    def _on_chosen(self, shown: object) -> None:
        if isinstance(shown, ListedGoal):
            self.chosen.emit(shown.id)
        elif not self._is_filling:
            self.chosen.emit(None)

    def _build(self, add: Callable[[], object]) -> None:
        top = QFrame()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(scale.SPACE_1, scale.SPACE_1, scale.SPACE_1, 0)
        layout.addWidget(self.filter)
        self._more = MutedLabel()
        self._few = MutedLabel()
        self._rest = LinkButton("", clicked=self.show_everything)
        line = row(self._few, self._rest)
        line.setStretch(0, 1)
        self._kept_back = box(line)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(
            EmptyState(
                "target",
                self.tr("No goals yet"),
                self.tr(
                    "Begin with the one thing that must go well this year. Goals for teams and people can be hung "
                    "under it afterwards."
                ),
                PrimaryButton(self.tr("Set the first goal"), icon="plus", clicked=add),
            )
        )
        self._stack.addWidget(
            EmptyState(
                "search",
                self.tr("No goal fits"),
                self.tr("Try fewer words, or show all goals again."),
                SecondaryButton(self.tr("Show all goals"), clicked=self.show_everything),
            )
        )
        self.add(top)
        self.add(self._stack, 1)
        self.add(self._more)
        self.add(self._kept_back)


class _Tree(GoalTree):
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
