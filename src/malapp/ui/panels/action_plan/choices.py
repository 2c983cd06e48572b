"""What may be chosen in the action plan: whose plan, who does it, in which team's plan, and for which goal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.action_plan import PlanRow
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.kit.form_spec import Option

if TYPE_CHECKING:
    from malapp.ui.panels.action_plan.presenter import PlanPresenter

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


class PlanChoices:
    """The options, as the acting person of ``plan`` may choose them."""

    def __init__(self, plan: PlanPresenter) -> None:
        self._plan = plan

    def manager_name(self) -> str:
        """Who manages the acting person; "" for nobody."""
        actor = self._plan.actor
        people = self._plan.context.services.people.people(actor)
        return next((row.manager for row in people if row.person.id == actor.person_id), "")

    def plan_options(self) -> tuple[Option, ...]:
        """Whose plan may be looked at: one's own first, then all, teams, and people with something to do."""
        me = self._plan.actor.person_id
        options = [
            Option(Plan(person_id=me), translate("ActionPlan", "My plan")),
            Option(Plan(), translate("ActionPlan", "Everything I can see")),
        ]
        seen_teams = {row.team_id for row in self._plan.all_rows}
        teams = self._plan.actor.leads | {team_id for team_id in seen_teams if team_id is not None}
        options += [
            Option(Plan(team_id=team_id), name) for team_id, name in self._plan.teams.items() if team_id in teams
        ]
        busy = {row.who_id for row in self._plan.all_rows} | self._plan.actor.manages
        people = sorted((name, person_id) for person_id, name in self._plan.people.items() if person_id in busy)
        options += [Option(Plan(person_id=person_id), name) for name, person_id in people if person_id != me]
        return tuple(options)

    def plan_with(self, item_id: UUID) -> Plan:
        """The plan that is looked at when it shows ``item_id``, a line or a behaviour; else one that does."""
        plan = self._plan
        row = next((row for row in plan.all_rows if row.id == item_id), None)
        if row is not None:
            return plan.plan if plan.plan.holds(row) else Plan()
        for line in plan.context.services.goals.rows(plan.actor):
            if line.goal.id == item_id and line.goal.kind is GoalKind.BEHAVIOUR:
                return Plan(person_id=line.goal.owner_id)
        return plan.plan

    def who_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """Who may do something: oneself and those one manages, and everybody for who leads a team."""
        actor = self._plan.actor
        may = set(self._plan.people) if actor.leads else {actor.person_id, *actor.manages}
        people = [(name, person_id) for person_id, name in self._plan.people.items() if person_id in may | {present}]
        first = sorted(people, key=lambda pair: (pair[1] != actor.person_id, pair[0].casefold()))
        return tuple(Option(person_id, name) for name, person_id in first)

    def team_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """The plans of teams a line may stand in: those one leads or works in."""
        may = {*self._plan.actor.leads, self._own_team(), present}
        none = Option(None, translate("ActionPlan", "No team, only between the two"))
        return (none, *(Option(team_id, name) for team_id, name in self._plan.teams.items() if team_id in may))

    def goal_options(self, who_id: UUID | None, team_id: UUID | None) -> tuple[Option, ...]:
        """The goals a line may help: those of the company and teams, and one's own where nobody else sees the line."""
        options = [Option(None, translate("ActionPlan", "No goal"))]
        for line in self._plan.context.services.goals.rows(self._plan.actor):
            goal = line.goal
            is_own = goal.level is GoalLevel.PERSON and goal.owner_id == who_id and team_id is None
            if goal.kind in _SERVED_KINDS and (goal.level is not GoalLevel.PERSON or is_own):
                options.append(Option(goal.id, _goal_text(goal, line.team)))
        return tuple(options)

    def _own_team(self) -> UUID | None:
        me = self._plan.actor.person_id
        people = self._plan.context.services.people.people(self._plan.actor)
        team_id: UUID | None = next((row.person.team_id for row in people if row.person.id == me), None)
        return team_id


def _goal_text(goal: Goal, team: str) -> str:
    if goal.level is GoalLevel.COMPANY:
        return translate("ActionPlan", "Company: {title}").format(title=goal.title)
    if goal.level is GoalLevel.TEAM:
        return translate("ActionPlan", "{team}: {title}").format(team=team, title=goal.title)
    return goal.title
