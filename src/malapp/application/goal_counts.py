"""How goals are counted: one rule for every page that says a number of them, so that no two pages disagree.

A goal counts while it is open, on whatever level. Key results are not counted as goals: they say how far the objective
above them has come. Whoever counts hands in only the goals that the reader may read (E-09).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import GoalKind

_GOALS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE})


def is_open(goal: AnyGoal, closed_periods: frozenset[UUID] = frozenset()) -> bool:
    """Whether somebody still works on ``goal``: what a closed period has done is past."""
    return not (goal.state.is_over or goal.status.is_final or goal.period_id in closed_periods)


def is_open_goal(goal: AnyGoal, closed_periods: frozenset[UUID] = frozenset()) -> bool:
    """Whether ``goal`` is one of those that "12 open goals" speaks of."""
    return goal.kind in _GOALS and is_open(goal, closed_periods)


def is_open_key_result(goal: AnyGoal, closed_periods: frozenset[UUID] = frozenset()) -> bool:
    """Whether ``goal`` is one of those that "3 open key results" speaks of."""
    return goal.kind is GoalKind.KEY_RESULT and is_open(goal, closed_periods)


def open_goals_below(goals: Iterable[AnyGoal], closed_periods: frozenset[UUID] = frozenset()) -> Counter[UUID]:
    """How many open goals there are below each focus area: those that name it, and everything under them."""
    known = {goal.id: goal for goal in goals}
    found: Counter[UUID] = Counter()
    for goal in known.values():
        if is_open_goal(goal, closed_periods):
            found.update(_areas_above(goal, known))
    return found


def _areas_above(goal: AnyGoal, known: dict[UUID, AnyGoal]) -> set[UUID]:
    """The focus areas that ``goal`` or a goal above it names."""
    areas: set[UUID] = set()
    at: AnyGoal | None = goal
    passed: set[UUID] = set()
    while at is not None and at.id not in passed:
        passed.add(at.id)
        if at.focus_area_id is not None:
            areas.add(at.focus_area_id)
        at = known.get(at.parent_id) if at.parent_id else None
    return areas
