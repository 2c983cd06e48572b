"""The order and shape of the goal tree: who lies under whom, and in which place."""

from __future__ import annotations

from uuid import UUID

from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal


def last_place(work: UnitOfWork, parent_id: UUID | None) -> int:
    """The position after every goal under ``parent_id``."""
    return max((goal.position for goal in work.goals.find(parent_id=parent_id)), default=-1) + 1


def require_no_circle(work: UnitOfWork, goal_id: UUID, to_id: UUID | None) -> None:
    """RuleViolation when ``to_id`` itself serves ``goal_id``, by parents or by what they contribute to."""
    if to_id is None:
        return
    row, passed = {to_id}, set[UUID]()
    while row:
        if goal_id in row:
            raise RuleViolation("rule.goal.circle", field="parent_id")
        passed |= row
        above = {goal.parent_id for goal in work.goals.find(id=tuple(row)) if goal.parent_id is not None}
        above |= {link.to_goal_id for link in work.goal_links.find(goal_id=tuple(row))}
        row = above - passed


def drop_doubled(work: UnitOfWork, goal: Goal) -> None:
    """A goal that now lies under what it contributed to besides no longer does so besides."""
    for link in work.goal_links.find(goal_id=goal.id, to_goal_id=goal.parent_id):
        work.goal_links.remove(link.id)
