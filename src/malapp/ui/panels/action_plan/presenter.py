"""What the action plan shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.action_plan import PlanRow, PlanState
from malapp.application.behaviours import BehaviourRow
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.permissions import Actor
from malapp.ui.kit.form_spec import Option
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate
_SERVED_KINDS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})


@dataclass(frozen=True, slots=True)
class Plan:
    """Whose plan is looked at: a person's, a team's, or (neither) everything the acting person may see."""

    person_id: UUID | None = None
    team_id: UUID | None = None

    def holds(self, row: PlanRow) -> bool:
        """Whether ``row`` stands in this plan."""
        if self.person_id is not None:
            return row.who_id == self.person_id
        return self.team_id is None or row.team_id == self.team_id


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an act: the id of what was made, or the field and the sentence that says what is wrong."""

    id: UUID | None = None
    field: str = ""
    sentence: str = ""


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

    def manager_name(self) -> str:
        """Who manages the acting person; "" for nobody."""
        actor = self.actor
        people = self.context.services.people.people(actor)
        return next((row.manager for row in people if row.person.id == actor.person_id), "")

    def plan_options(self) -> tuple[Option, ...]:
        """Whose plan may be looked at: one's own first, then all, teams, and people with something to do."""
        me = self.actor.person_id
        options = [
            Option(Plan(person_id=me), translate("ActionPlan", "My plan")),
            Option(Plan(), translate("ActionPlan", "Everything I can see")),
        ]
        seen_teams = {row.team_id for row in self.all_rows}
        teams = self.actor.leads | {team_id for team_id in seen_teams if team_id is not None}
        options += [Option(Plan(team_id=team_id), name) for team_id, name in self.teams.items() if team_id in teams]
        busy = {row.who_id for row in self.all_rows} | self.actor.manages
        people = sorted((name, person_id) for person_id, name in self.people.items() if person_id in busy)
        options += [Option(Plan(person_id=person_id), name) for name, person_id in people if person_id != me]
        return tuple(options)

    def who_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """Who may do something: oneself and those one manages, and everybody for who leads a team."""
        actor = self.actor
        may = set(self.people) if actor.leads else {actor.person_id, *actor.manages}
        people = [(name, person_id) for person_id, name in self.people.items() if person_id in may | {present}]
        first = sorted(people, key=lambda pair: (pair[1] != actor.person_id, pair[0].casefold()))
        return tuple(Option(person_id, name) for name, person_id in first)

    def team_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """The plans of teams a line may stand in: those one leads or works in."""
        may = {*self.actor.leads, self._own_team(), present}
        none = Option(None, translate("ActionPlan", "No team, only between the two"))
        return (none, *(Option(team_id, name) for team_id, name in self.teams.items() if team_id in may))

    def goal_options(self, who_id: UUID | None, team_id: UUID | None) -> tuple[Option, ...]:
        """The goals a line may help: those of the company and teams, and one's own where nobody else sees the line."""
        options = [Option(None, translate("ActionPlan", "No goal"))]
        for line in self.context.services.goals.rows(self.actor):
            goal = line.goal
            is_own = goal.level is GoalLevel.PERSON and goal.owner_id == who_id and team_id is None
            if goal.kind in _SERVED_KINDS and (goal.level is not GoalLevel.PERSON or is_own):
                options.append(Option(goal.id, _goal_text(goal, line.team)))
        return tuple(options)

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
        try:
            made = act()
        except (RuleViolation, Trouble) as error:
            field = error.field if isinstance(error, RuleViolation) else ""
            return Outcome(field=field, sentence=texts(self.context.language).sentence(error))
        return Outcome(made if isinstance(made, UUID) else None)

    def today(self) -> date:
        """The local day."""
        day: date = self.context.clock().astimezone().date()
        return day

    def _own_team(self) -> UUID | None:
        me = self.actor.person_id
        people = self.context.services.people.people(self.actor)
        team_id: UUID | None = next((row.person.team_id for row in people if row.person.id == me), None)
        return team_id


def _goal_text(goal: Goal, team: str) -> str:
    if goal.level is GoalLevel.COMPANY:
        return translate("ActionPlan", "Company: {title}").format(title=goal.title)
    if goal.level is GoalLevel.TEAM:
        return translate("ActionPlan", "{team}: {title}").format(team=team, title=goal.title)
    return goal.title
