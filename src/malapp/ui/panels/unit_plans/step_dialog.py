"""Before a step: what is missing, what stands in the way, and why one goes on all the same (cycle.md B-3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.domain.plans import PlanEvent, PlanGap
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter
from malapp.ui.panels.unit_plans.words import event_word, gap_text
from malapp.ui.theme import scale

translate = QCoreApplication.translate

_MOST_LINES = 6


class StepDialog(Dialog):
    """The list of what is missing. A lock leaves no way on; anything else asks for a reason, in one's own words."""

    def __init__(
        self,
        presenter: UnitPlansPresenter,
        event: PlanEvent,
        missing: tuple[PlanGap, ...],
        parent: QWidget | None = None,
    ) -> None:
        self._presenter = presenter
        self._event = event
        self._is_locked = any(gap.is_lock for gap in missing)
        shown = tuple(gap for gap in missing if gap.is_lock) if self._is_locked else missing
        super().__init__(
            event_word(event),
            translate("StepDialog", "Close") if self._is_locked else event_word(event),
            parent,
            text=_lead(event, is_locked=self._is_locked),
            secondary="" if self._is_locked else None,
            width=500,
        )
        self.lines = [f"• {gap_text(gap, _titles(presenter.view, gap))}" for gap in shown]
        if self.lines:
            self.add(self._list())
        field = FieldSpec("reason", FieldKind.LONG_TEXT, self.tr("Why go on?"), rows=2)
        if event is PlanEvent.REVISE:
            field = FieldSpec("reason", FieldKind.LONG_TEXT, self.tr("Why is it revised?"), rows=2)
        self.form = Form(FormSpec((field,)))
        if self._is_locked:
            self.form.hide()
            self.form.setParent(self)
            return
        self.add(self.form)
        self.form.focus("reason")

    def submit(self) -> None:
        """Take the step, or say beside the field what is missing."""
        if self._is_locked:
            self.reject()
            return
        self.form.discard()
        sentence = self._presenter.advance(self._event, str(self.form.value("reason")))
        self.form.set_error("reason", sentence)
        if not sentence:
            self.accept()

    def _list(self) -> QWidget:
        labels = [WrapLabel(line) for line in self.lines]
        page = ScrollPage(margin=2)
        page.body.setSpacing(scale.SPACE_2)
        page.body.addLayout(column(*labels, None, spacing=scale.SPACE_2))
        page.setMinimumHeight(28 * min(len(labels), _MOST_LINES) + 2 * scale.SPACE_2)
        return page


def _lead(event: PlanEvent, *, is_locked: bool) -> str:
    if is_locked:
        return translate("StepDialog", "Without this the plan cannot be approved. Everything else may follow later:")
    if event is PlanEvent.REVISE:
        return translate(
            "StepDialog", "The wording can then be changed, talked about and approved anew. The present one is kept."
        )
    return translate("StepDialog", "Something is missing. You may go on all the same: write briefly why.")


def _titles(view: PlanView | None, gap: PlanGap) -> list[str]:
    titles = {entry.goal.id: entry.goal.title for entry in view.goals} if view else {}
    return [titles[goal_id] for goal_id in gap.goal_ids if goal_id in titles]
