"""The side panel: the chosen line of the plan, or the chosen behaviour."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.pages import Card
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.action_plan.action_side import ActionSide
from malapp.ui.panels.action_plan.behaviour_side import BehaviourSide
from malapp.ui.panels.action_plan.presenter import PlanPresenter

_NOTHING, _ACTION, _BEHAVIOUR = range(3)


class PlanSide(Card):
    """``back`` tells that the list is wanted."""

    back = Signal()

    def __init__(self, presenter: PlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self.action = ActionSide(presenter)
        self.behaviour = BehaviourSide(presenter)
        self._back = LinkButton(self.tr("The whole plan"), icon="arrow-left", clicked=self.back.emit)
        self._back.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState("list-todo", self.tr("Nothing chosen"), self.tr("Choose something in the plan to see it here."))
        )
        self._stack.addWidget(self.action)
        self._stack.addWidget(self.behaviour)
        self.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._stack, 1)

    def show_chosen(self) -> None:
        """Show what is chosen as it is stored now."""
        row, behaviour = self._presenter.row(), self._presenter.behaviour()
        if row is not None:
            self.action.show_row(row)
        elif behaviour is not None:
            self.behaviour.show_row(behaviour)
        self._stack.setCurrentIndex(_ACTION if row else _BEHAVIOUR if behaviour else _NOTHING)
        follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.action.flush()
        self.behaviour.flush()

    def edit(self) -> None:
        """Give the keyboard to the words of the chosen line."""
        if self._stack.currentIndex() == _ACTION:
            self.action.edit()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, is_shown: bool) -> None:
        """Offer the way back to the list, when the side lies over it."""
        self._back.setVisible(is_shown)
