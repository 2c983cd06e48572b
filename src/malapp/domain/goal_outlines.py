"""Goals in outline: what a list of thousands needs of each, and whether it is up to date."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from uuid import UUID

from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, GoalStatus, Measure

OUTDATED_AFTER_DAYS = 60  # cycle.md B-4: goal without check-in


class GoalOutline(NamedTuple):
    """Of a goal what a list of thousands orders, shows and is searched by: fields of Goal, as light as they come from
    the file. Nothing is among them that only the two parties may know (E-09).
    """

    id: UUID
    title: str
    level: GoalLevel
    kind: GoalKind
    purpose: str
    parent_id: UUID | None
    focus_area_id: UUID | None
    team_id: UUID | None
    owner_id: UUID | None
    due_on: date | None
    start_value: float | None
    target_value: float | None
    current_value: float | None
    status: GoalStatus
    state: GoalState
    is_published: bool
    measure: Measure
    range_low: float | None
    range_high: float | None
    weight: int
    period_id: UUID | None
    followed_by_dialogue: bool


#: A goal, whole or in outline.
AnyGoal = Goal | GoalOutline


def is_outdated(goal: AnyGoal, latest: date | None, today: date, begun_on: date | None = None) -> bool:
    """Whether an open goal has had no check-in for OUTDATED_AFTER_DAYS days, counted from the ``latest`` one.

    Before the first one they are counted from the day it began. Where that is not known, or a status was set that
    nobody has reported, silence is never green.
    """
    if goal.status.is_final or goal.state.is_over or goal.kind is GoalKind.BEHAVIOUR:
        return False
    if latest is None and goal.status is not GoalStatus.NOT_STARTED:
        return True
    since = latest or begun_on
    return since is None or (today - since).days > OUTDATED_AFTER_DAYS
