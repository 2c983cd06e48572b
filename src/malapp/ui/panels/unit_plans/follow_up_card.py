"""The agreement on following up: process, frequency, action, people (S3-09), and what was learnt in the period."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.domain.plans import PlanState
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import format_long_date
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm

_AGREED = ("process", "frequency", "action", "people")


class FollowUpCard(Card):
    """``edited(field, value)`` tells what to store. What was agreed is fixed with the plan; its next day is not."""

    edited = Signal(str, object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Following up"))
        self.agreed = SavedForm(FormSpec(self._agreed_fields()))
        self.facts = Facts()
        day = FieldSpec("next_review_on", FieldKind.DATE, self.tr("Next review"))
        self.next = SavedForm(FormSpec((day,)))
        hint = self.tr("What do you know now that you did not know when the period began? Take it into the next plan.")
        learning = FieldSpec(
            "learning", FieldKind.LONG_TEXT, self.tr("What have we learnt in the period?"), hint=hint, rows=3
        )
        self.learning = SavedForm(FormSpec((learning,)))
        for form in self.forms:
            form.edited.connect(self.edited)
            form.touched.connect(self.touched)
        self.add(self.agreed).add(self.facts).add(self.next).add(self.learning)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the card."""
        return (self.agreed, self.next, self.learning)

    def form_of(self, field: str) -> SavedForm:
        """The form with ``field``."""
        return next(form for form in self.forms if form.has(field))

    def show_view(self, view: PlanView, *, is_another: bool) -> None:
        """Show a plan, to be written or to be read."""
        plan = view.plan
        goes_on = view.may_edit and plan.state is not PlanState.CLOSED
        self.agreed.setVisible(view.is_editable)
        self.facts.setVisible(not view.is_editable)
        self.next.setVisible(goes_on)
        self.learning.setVisible(goes_on and not plan.is_open)
        values = {name: getattr(plan, name) for name in (*_AGREED, "next_review_on", "learning")}
        for form in self.forms:
            form.show_stored(values, is_another=is_another)
        day = format_long_date(plan.next_review_on, self.locale()) if plan.next_review_on and not goes_on else ""
        self.facts.show_facts(
            (self.tr("How do you follow up?"), plan.process),
            (self.tr("How often?"), plan.frequency),
            (self.tr("What do you do when something does not go as expected?"), plan.action),
            (self.tr("Who takes part?"), plan.people),
            (self.tr("Next review"), day),
            (self.tr("What have we learnt in the period?"), "" if goes_on else plan.learning),
        )

    def _agreed_fields(self) -> tuple[FieldSpec, ...]:
        return (
            FieldSpec("process", FieldKind.LONG_TEXT, self.tr("How do you follow up?"), rows=1),
            FieldSpec("frequency", FieldKind.TEXT, self.tr("How often?"), longest=400),
            FieldSpec(
                "action",
                FieldKind.LONG_TEXT,
                self.tr("What do you do when something does not go as expected?"),
                rows=1,
            ),
            FieldSpec("people", FieldKind.LONG_TEXT, self.tr("Who takes part?"), rows=1),
        )
