"""The day a goal began in its period: what silence is counted from until somebody checks in for the first time."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from uuid import UUID

from malapp.application.ports import UnitOfWork
from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import GoalStatus

#: What the audit trail calls a goal that is there from now on.
_BEGINNINGS = ("goal.added", "goal.carried")


def begun_on(work: UnitOfWork, goals: Iterable[AnyGoal], heard: Container[UUID]) -> dict[UUID, date]:
    """When each of ``goals`` began of which nobody has said anything yet; those in ``heard`` are left out.

    The later of two days: on which it was set or carried over, and on which its period begins. Goals of which neither
    is known are left out, too.
    """
    silent = {
        goal.id: goal.period_id
        for goal in goals
        if goal.status is GoalStatus.NOT_STARTED and not goal.state.is_over and goal.id not in heard
    }
    if not silent:
        return {}
    periods = {period.id: period.starts_on for period in work.periods.find()}
    noted = {goal_id: at.astimezone().date() for goal_id, at in work.noted("goals", _BEGINNINGS).items()}
    days = {
        goal_id: [day for day in (noted.get(goal_id), periods.get(period_id) if period_id else None) if day]
        for goal_id, period_id in silent.items()
    }
    return {goal_id: max(known) for goal_id, known in days.items() if known}
