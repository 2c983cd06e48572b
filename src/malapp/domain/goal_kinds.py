"""The six kinds of text and the rules of each (S2): what is a goal, what is measured, what is done, what is seen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel

_TEAMS = frozenset({GoalLevel.COMPANY, GoalLevel.TEAM})
_EVERY_LEVEL = frozenset(GoalLevel)
MOST_BEHAVIOURS = 3  # S2-16: at most one to three behaviours


@dataclass(frozen=True, slots=True)
class KindRules:
    """What a kind may have.

    ``has_end``: a deadline; ``is_measured``: start, target, value; ``has_series``: values by period; ``has_ticks``: the
    employee's own ticks.
    """

    levels: frozenset[GoalLevel] = _EVERY_LEVEL
    has_end: bool = True
    is_measured: bool = True
    has_series: bool = False
    has_ticks: bool = False


KIND_RULES: dict[GoalKind, KindRules] = {
    GoalKind.GOAL: KindRules(),
    GoalKind.OBJECTIVE: KindRules(levels=_TEAMS, is_measured=False),  # S4-04: owned by a team; the numbers are below it
    GoalKind.KEY_RESULT: KindRules(),
    GoalKind.INDICATOR: KindRules(has_end=False, is_measured=False, has_series=True),  # S2-13
    GoalKind.ACTIVITY: KindRules(is_measured=False),  # S2-19: a task with a clear start and end
    GoalKind.BEHAVIOUR: KindRules(
        levels=frozenset({GoalLevel.PERSON}), has_end=False, is_measured=False, has_ticks=True
    ),  # S2-15
}


def checked_kind(goal: Goal, *, other_behaviours: int = 0) -> Goal:
    """``goal`` when its kind may stand at its level; RuleViolation else.

    ``other_behaviours`` is how many further open behaviours the same person has (S2-16).
    """
    if goal.level not in KIND_RULES[goal.kind].levels:
        if goal.kind is GoalKind.BEHAVIOUR:
            raise RuleViolation("rule.goal.behaviour_level", field="kind")
        raise RuleViolation("rule.goal.objective_level", field="kind")
    if goal.kind is GoalKind.BEHAVIOUR and other_behaviours >= MOST_BEHAVIOURS:
        raise RuleViolation("rule.goal.too_many_behaviours", field="kind", limit=MOST_BEHAVIOURS)
    return goal


def converted(goal: Goal, kind: GoalKind, *, other_behaviours: int = 0) -> Goal:
    """``goal`` as another kind; text, numbers, history and links stay as they are, so that it can be turned back."""
    if kind is GoalKind.INDICATOR and goal.status.is_final:
        raise RuleViolation("rule.goal.indicator_never_done", field="kind")
    return checked_kind(replace(goal, kind=kind), other_behaviours=other_behaviours)
