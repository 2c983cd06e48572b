"""What is done to reach one goal: agreed actions, activities and behaviours, seen from the goal (S0-23)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from malapp.application.action_access import may_read_action
from malapp.application.action_rows import PlanState, state_of_action, state_of_activity
from malapp.application.desk import Desk
from malapp.application.goal_details import readable_goal
from malapp.application.goal_rows import readable
from malapp.application.ports import UnitOfWork
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState
from malapp.domain.permissions import Actor, Permission, is_allowed

_DOINGS = (GoalKind.ACTIVITY, GoalKind.BEHAVIOUR)


@dataclass(frozen=True, slots=True)
class Doing:
    """One line; ``state`` is None for a behaviour, which has ``how_often`` instead of a day."""

    id: UUID
    what: str
    who: str
    due_on: date | None
    how_often: str
    state: PlanState | None
    is_overdue: bool


class GoalDoingService:
    """Use case: one goal's doings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_goal(self, actor: Actor, goal_id: UUID) -> tuple[Doing, ...]:
        """What the acting person may read of it, the earliest day first, behaviours last; RuleViolation for a goal
        that is not theirs to read.

        Below a goal of the company or a team the personal lines of others stay out: people are not lined up (E-16).
        """
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            actions = [one for one in work.actions.find(goal_id=goal_id) if may_read_action(work, actor, one)]
            below = readable(actor, work.goals.find(parent_id=goal_id, kind=_DOINGS))
            goals = [one for one in below if one.state is not GoalState.DECLINED and _belongs(actor, goal, one)]
            lines = [*_of_actions(work, actions, today), *_of_goals(work, goals, today)]
        return tuple(sorted(lines, key=lambda line: (line.state is None, line.due_on or date.max, line.what)))


def _belongs(actor: Actor, goal: Goal, doing: Goal) -> bool:
    is_party = is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(doing))
    if doing.level is not GoalLevel.PERSON:
        return True
    return is_party if goal.level is GoalLevel.PERSON else doing.owner_id == actor.person_id


def _of_actions(work: UnitOfWork, actions: list[Action], today: date) -> Iterator[Doing]:
    for one in actions:
        who = work.people.get(one.who_id).name if one.who_id else ""
        yield Doing(one.id, one.what, who, one.due_on, "", state_of_action(one), one.is_overdue(today))


def _of_goals(work: UnitOfWork, goals: list[Goal], today: date) -> Iterator[Doing]:
    for one in goals:
        who = work.people.get(one.owner_id).name if one.owner_id else ""
        if one.kind is GoalKind.BEHAVIOUR:
            yield Doing(one.id, one.title, who, None, one.recurrence.strip(), None, is_overdue=False)
            continue
        state = state_of_activity(one)
        is_overdue = state.is_open and one.due_on is not None and one.due_on < today
        yield Doing(one.id, one.title, who, one.due_on, "", state, is_overdue)
