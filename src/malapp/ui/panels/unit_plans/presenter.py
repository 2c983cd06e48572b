"""What the unit plan page shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.ports.unit_plans import PlanLength
from malapp.application.unit_plan_view import PlanView
from malapp.application.unit_plans import PlanRow, PlanUnit
from malapp.application.word_changes import Passage
from malapp.domain.permissions import Actor
from malapp.domain.plans import PlanEvent, PlanGap, PlanState
from malapp.domain.strategy import Strategy
from malapp.ui.panels.unit_plans.words import event_told
from malapp.ui.shell.attempting import attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate

_FIRST = (
    PlanState.IN_FORCE, PlanState.APPROVED, PlanState.IN_DIALOGUE, PlanState.DRAFT, PlanState.EVALUATED,
    PlanState.CLOSED,
)  # fmt: skip


class UnitPlansPresenter:
    """The plans, one of them chosen. Every act gives the sentence of what is wrong, "" when it is stored."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.services = context.services
        self.rows: tuple[PlanRow, ...] = ()
        self.chosen_id: UUID | None = None
        self.view: PlanView | None = None
        self.length: PlanLength | None = None
        self.flags: tuple[str, ...] = ()

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self.services.session.actor()
        return actor

    @property
    def today(self) -> date:
        """The local day."""
        return self.context.clock().astimezone().date()

    def load(self) -> None:
        """Read everything anew; the chosen plan stays chosen where it still is."""
        self.rows = self.services.unit_plans.rows(self.actor)
        if all(row.plan.id != self.chosen_id for row in self.rows):
            self.chosen_id = self._home()
            self.length, self.flags = None, ()
        self.view = self.services.unit_plans.view(self.actor, self.chosen_id) if self.chosen_id else None

    def choose(self, plan_id: UUID) -> None:
        """Show another plan; call ``load`` afterwards."""
        if plan_id != self.chosen_id:
            self.chosen_id = plan_id
            self.length, self.flags = None, ()

    def units(self) -> tuple[PlanUnit, ...]:
        """The units the acting person may write a plan for."""
        units: tuple[PlanUnit, ...] = self.services.unit_plans.units(self.actor)
        return units

    def strategies(self) -> tuple[Strategy, ...]:
        """The strategies a plan may build on."""
        return tuple(view.strategy for view in self.services.strategy.strategies(self.actor))

    def add(self, team_id: UUID | None, period: str, *, with_goals: bool) -> str:
        """A new draft, which becomes the chosen one."""

        def act() -> None:
            self.choose(self.services.unit_plans.add(self.actor, team_id, period, with_goals=with_goals))

        return self.attempt(act)

    def save(self, field: str, value: object) -> str:
        """Store one field of the chosen plan."""
        return self.attempt(lambda: self.services.unit_plans.edit(self.actor, self.chosen_id, **{field: value}))

    def remove(self) -> None:
        """Delete the chosen plan; the message has the way back."""
        self.tell(
            lambda: self.services.unit_plans.remove(self.actor, self.chosen_id),
            translate("UnitPlansPresenter", "Deleted the plan."),
        )

    def missing(self, event: PlanEvent) -> tuple[PlanGap, ...]:
        """What the chosen plan lacks for ``event``."""
        found: tuple[PlanGap, ...] = self.services.plan_life.missing(self.chosen_id, event)
        return found

    def advance(self, event: PlanEvent, reason: str = "") -> str:
        """Take the chosen plan to its next state."""
        sentence = self.attempt(
            lambda: self.services.plan_life.advance(self.actor, self.chosen_id, event, reason=reason)
        )
        if not sentence:
            self.context.messages(event_told(event), kind="success")
        return sentence

    def compare(self, older: int, newer: int | None) -> tuple[Passage, ...]:
        """Two wordings of the chosen plan, passage by passage."""
        found: tuple[Passage, ...] = self.services.plan_life.compare(self.actor, self.chosen_id, older, newer)
        return found

    def keep_flag(self, flag: str) -> None:
        """Leave the goals as they are in spite of ``flag``; other goals or words are asked about anew."""
        titles = sorted(entry.goal.title for entry in self.view.goals) if self.view else []
        self.flags = tuple(other for other in self.flags if other != flag)
        self.attempt(lambda: self.services.coach.keep("\n".join(titles), f"set.{flag}"))

    def attempt(self, act: Callable[[], object]) -> str:
        """Do it; the sentence of what is wrong, "" when all is well."""
        return attempt(self.context, act).sentence

    def tell(self, act: Callable[[], object], told: str) -> None:
        """Do it and say so with a way back, or say what is wrong."""
        if not attempt(self.context, act, is_told=True).sentence:
            self.context.messages(told, kind="success", undo=taking_back(self.context))

    def _home(self) -> UUID | None:
        """The plan to begin with: one's own unit's, in force before drafts."""
        led = self.actor.leads or {None}
        own = [row for row in self.rows if row.plan.team_id in led] or list(self.rows)
        return next((row.plan.id for state in _FIRST for row in own if row.plan.state is state), None)
