"""The lines of the action plan, made of actions and activities alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.application.action_access import may_edit_action
from malapp.application.goal_rows import readable
from malapp.application.ports import UnitOfWork
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalStatus
from malapp.domain.people import Person
from malapp.domain.permissions import Actor


class PlanState(StrEnum):
    """How a line of the plan stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    MOVED = "moved"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self not in {PlanState.DONE, PlanState.DROPPED}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line of the plan; ``is_goal`` when it is an activity. ``served`` is the goal it helps, None when there is none
    or the acting person may not read it. ``is_agreed`` stands in a signed record: only its state and date change.
    """

    id: UUID
    is_goal: bool
    what: str
    who_id: UUID | None
    who: str
    team_id: UUID | None
    team: str
    starts_on: date | None
    due_on: date | None
    state: PlanState
    reason: str
    is_overdue: bool
    served: Goal | None
    may_edit: bool
    is_agreed: bool


_STATE = {
    GoalStatus.NOT_STARTED: PlanState.PLANNED,
    GoalStatus.REACHED: PlanState.DONE,
    GoalStatus.PARTLY_REACHED: PlanState.DONE,
    GoalStatus.NOT_REACHED: PlanState.DROPPED,
    GoalStatus.NO_LONGER_RELEVANT: PlanState.DROPPED,
}


def state_of_action(action: Action) -> PlanState:
    """How an action stands; an open one with a reason was moved."""
    state = PlanState(action.state.value)
    return PlanState.MOVED if state.is_open and action.reason else state


def state_of_activity(goal: Goal) -> PlanState:
    """How an activity stands, in the words of the plan."""
    state = _STATE.get(goal.status, PlanState.IN_PROGRESS)
    return PlanState.MOVED if state.is_open and goal.learning else state


class PlanView:
    """Makes the lines as ``actor`` sees them; people, teams and goals are read once."""

    def __init__(self, work: UnitOfWork, actor: Actor, today: date) -> None:
        self._work = work
        self._actor = actor
        self._today = today
        self._people: dict[UUID, Person] = {person.id: person for person in work.people.find()}
        self._teams = {team.id: team.name for team in work.teams.find()}
        self.goals = {goal.id: goal for goal in readable(actor, work.goals.find())}

    def of_action(self, action: Action) -> PlanRow:
        """The line of an action."""
        return PlanRow(
            action.id,
            False,
            action.what,
            action.who_id,
            self._name(action.who_id),
            action.team_id,
            self._team(action.team_id),
            action.starts_on,
            action.due_on,
            state_of_action(action),
            action.reason,
            action.is_overdue(self._today),
            self.goals.get(action.goal_id) if action.goal_id else None,
            may_edit_action(self._work, self._actor, action),
            action.conversation_id is not None,
        )

    def of_goal(self, goal: Goal) -> PlanRow:
        """The line of an activity."""
        state = state_of_activity(goal)
        return PlanRow(
            goal.id,
            True,
            goal.title,
            goal.owner_id,
            self._name(goal.owner_id),
            goal.team_id,
            self._team(goal.team_id),
            goal.starts_on,
            goal.due_on,
            state,
            goal.learning,
            state.is_open and goal.due_on is not None and goal.due_on < self._today,
            self.goals.get(goal.parent_id) if goal.parent_id else None,
            self._actor.may_edit_goal(goal),
            goal.is_agreed,
        )

    def _name(self, person_id: UUID | None) -> str:
        return self._people[person_id].name if person_id is not None else ""

    def _team(self, team_id: UUID | None) -> str:
        return self._teams.get(team_id, "") if team_id is not None else ""
