"""What the plan is about: the two parties, the period, the core task, and why now (S3-02 to S3-07, S3-14)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.domain.strategy import Strategy
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.layouts import row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm

_TEXTS = ("title", "party_above", "party_below", "period", "strategy_id", "core_task", "why_now", "beneficiaries")


class AboutCard(Card):
    """``edited(field, value)`` tells what to store, ``strategy_wanted`` that the strategy is to be read."""

    edited = Signal(str, object)
    touched = Signal()
    strategy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What the plan is about"))
        self.form = SavedForm(FormSpec(self._fields()))
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self.facts = Facts()
        link = LinkButton(self.tr("Read the strategy"), icon="compass", clicked=self.strategy_wanted.emit)
        self._link = link
        self.add(self.form).add(self.facts).add(row(link, None))

    def show_view(self, view: PlanView, strategies: tuple[Strategy, ...], *, is_another: bool) -> None:
        """Show a plan, to be written or to be read."""
        self.form.setVisible(view.is_editable)
        self.facts.setVisible(not view.is_editable)
        self._link.setVisible(view.strategy is not None)
        if not view.is_editable:
            self._show_facts(view)
            return
        options = [Option(strategy.id, strategy.period) for strategy in strategies]
        if view.plan.strategy_id is None:  # S3-04: there is no way back to none
            options.insert(0, Option(None, self.tr("Not chosen yet")))
        self.form.offer("strategy_id", tuple(options))
        self.form.show_stored({name: getattr(view.plan, name) for name in _TEXTS}, is_another=is_another)

    def _show_facts(self, view: PlanView) -> None:
        plan = view.plan
        self.facts.show_facts(
            (self.tr("The level above"), plan.party_above),
            (self.tr("The unit"), plan.party_below),
            (self.tr("Period"), plan.period),
            (self.tr("Builds on the strategy"), view.strategy.period if view.strategy else ""),
            (self.tr("Core task: what is the unit there for?"), plan.core_task),
            (self.tr("Why this, and why now?"), plan.why_now),
            (self.tr("Who benefits, and how?"), plan.beneficiaries),
        )

    def _fields(self) -> tuple[FieldSpec, ...]:
        return (
            FieldSpec("title", FieldKind.TEXT, self.tr("Name of the plan"), longest=200),
            FieldSpec("party_above", FieldKind.TEXT, self.tr("The level above"), is_half=True, longest=200),
            FieldSpec("party_below", FieldKind.TEXT, self.tr("The unit"), is_half=True, longest=200),
            FieldSpec("period", FieldKind.TEXT, self.tr("Period"), is_half=True, longest=200),
            FieldSpec("strategy_id", FieldKind.CHOICE, self.tr("Builds on the strategy"), is_half=True),
            FieldSpec("core_task", FieldKind.LONG_TEXT, self.tr("Core task: what is the unit there for?"), rows=2),
            FieldSpec("why_now", FieldKind.LONG_TEXT, self.tr("Why this, and why now?"), rows=1),
            FieldSpec("beneficiaries", FieldKind.LONG_TEXT, self.tr("Who benefits, and how?"), rows=2),
        )
