"""What the action plan shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.action_plan import PlanRow, PlanState
from malapp.application.behaviours import BehaviourRow
from malapp.domain.permissions import Actor
from malapp.ui.panels.action_plan.choices import Plan, PlanChoices
from malapp.ui.shell.attempting import Outcome, attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class PlanPresenter:
    """The lines the acting person may see, narrowed to one plan, and the behaviours beside it."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.plan = Plan(person_id=self.actor.person_id)
        self.only_open = True
        self.all_rows: tuple[PlanRow, ...] = ()
        self.behaviours: tuple[BehaviourRow, ...] = ()
        self.people: dict[UUID, str] = {}
        self.teams: dict[UUID, str] = {}
        self.chosen_id: UUID | None = None
        self.choices = PlanChoices(self)

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self.context.services.session.actor()
        return actor

    @property
    def is_own(self) -> bool:
        """Whether the behaviours shown are the acting person's own."""
        return self.plan.person_id in {None, self.actor.person_id}

    def load(self) -> None:
        """Read everything anew."""
        services, actor = self.context.services, self.actor
        self.all_rows = services.action_plan.rows(actor)
        people = services.people.people(actor)
        self.people = {row.person.id: row.person.name for row in people if not row.has_left}
        self.teams = {team.id: team.name for team in services.people.teams()}
        self.behaviours = services.behaviours.of_person(actor, self.plan.person_id or actor.person_id)

    def rows(self) -> tuple[PlanRow, ...]:
        """The lines of the plan that is looked at; what is finished only when it is wanted, or just chosen."""
        return tuple(
            row
            for row in self.all_rows
            if self.plan.holds(row) and (row.state.is_open or not self.only_open or row.id == self.chosen_id)
        )

    def row(self) -> PlanRow | None:
        """The chosen line."""
        return next((row for row in self.all_rows if row.id == self.chosen_id), None)

    def behaviour(self) -> BehaviourRow | None:
        """The chosen behaviour."""
        return next((row for row in self.behaviours if row.goal.id == self.chosen_id), None)

    def add(self, values: dict[str, object]) -> Outcome:
        """A new action."""
        what = str(values.pop("what"))
        return self.attempt(lambda: self.context.services.action_plan.add(self.actor, what, **values))

    def save(self, **values: object) -> Outcome:
        """Change the chosen line."""
        row_id = self.chosen_id
        return self.attempt(lambda: self.context.services.action_plan.edit(self.actor, row_id, **values))

    def set_state(self, state: PlanState, reason: str = "") -> Outcome:
        """Say how far the chosen line has come."""
        row_id = self.chosen_id
        return self.attempt(lambda: self.context.services.action_plan.set_state(self.actor, row_id, state, reason))

    def move(self, due_on: date | None, reason: str) -> Outcome:
        """Give the chosen line a new date."""
        row_id = self.chosen_id
        return self.attempt(lambda: self.context.services.action_plan.move(self.actor, row_id, due_on, reason))

    def remove(self) -> None:
        """Delete the chosen line; the message has the way back."""
        row = self.row()
        if row is None:
            return
        outcome = self.attempt(lambda: self.context.services.action_plan.remove(self.actor, row.id))
        self.tell(outcome, translate("ActionPlan", "Deleted “{what}”.").format(what=row.what))

    def make_goal(self) -> Outcome:
        """Let the chosen line become a goal."""
        row = self.row()
        if row is None:
            return Outcome()
        outcome = self.attempt(lambda: self.context.services.action_plan.make_goal(self.actor, row.id))
        self.tell(outcome, translate("ActionPlan", "“{what}” is a goal now.").format(what=row.what))
        return outcome

    def tell(self, outcome: Outcome, done: str) -> None:
        """Say what came of something that can be taken back."""
        if outcome.sentence:
            self.context.messages(outcome.sentence, kind="error")
        else:
            self.context.messages(done, kind="success", undo=taking_back(self.context))

    def attempt(self, act: Callable[[], object]) -> Outcome:
        """Do it."""
        return attempt(self.context, act)

    def today(self) -> date:
        """The local day."""
        day: date = self.context.clock().astimezone().date()
        return day
