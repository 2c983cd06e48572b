"""How the plan stands: state and version, one sentence, and the step to take next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.domain.plans import PlanEvent
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.step_buttons import StepButtons
from malapp.ui.panels.unit_plans.words import event_word, state_look, state_sentence
from malapp.ui.theme import scale


class PlanStateCard(Card):
    """``pressed`` tells the event of a button, ``versions_wanted`` and ``removing`` the others."""

    pressed = Signal(object)
    versions_wanted = Signal()
    removing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_3)
        self._pill = StatusPill()
        self._sentence = WrapLabel()
        self._reason = MutedLabel()
        self._versions = LinkButton("", icon="history", clicked=self.versions_wanted.emit)
        self._remove = LinkButton(self.tr("Delete the plan"), icon="trash-2", clicked=self.removing.emit)
        self._steps = StepButtons()
        self._steps.pressed.connect(self.pressed)
        self._shown: tuple[PlanEvent, ...] | None = None
        look = FlowRow(self._pill, self._versions, self._remove)
        self.add(column(look, self._sentence, self._reason, self._steps, spacing=scale.SPACE_2))

    def show_view(self, view: PlanView) -> None:
        """Show how a plan stands: the first possible step is the primary button, others stand beside it."""
        plan = view.plan
        self._pill.set_look(*state_look(plan.state))
        self._sentence.setText(state_sentence(view))
        self._reason.setText(self.tr("Reason: {reason}").format(reason=plan.reason))
        self._reason.setVisible(bool(plan.reason))
        self._versions.setText(self.tr("%n approved version(s)", "", len(view.versions)))
        self._versions.setVisible(bool(view.versions))
        self._remove.setVisible(view.is_editable and not view.versions)
        if view.events == self._shown:
            return
        self._shown = view.events
        self._steps.show_steps([(event, event_word(event)) for event in view.events])
