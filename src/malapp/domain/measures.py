"""How far a goal has come, for every way of measuring (S2, S4; cycle.md B-3, Key result)."""

from __future__ import annotations

import math
from dataclasses import replace

from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import KIND_RULES
from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import Goal, Measure

#: Share of the way for an ordinal result: not yet, what we commit to, the target, the stretch.
ORDINAL_SHARES = (0.0, 0.3, 0.7, 1.0)
MOST_WEIGHT = 9
MOST_CONFIDENCE = 10
#: What the current value may be, for measures that know only a few.
_STAGES: dict[Measure, frozenset[float]] = {
    Measure.YES_NO: frozenset({0.0, 1.0}),
    Measure.ORDINAL: frozenset(map(float, range(len(ORDINAL_SHARES)))),
}


def progress(start: float | None, target: float | None, current: float | None) -> float | None:
    """Share of the way from ``start`` to ``target``, cut to 0..1; None when it cannot be said.

    Falling targets use the same formula (cycle.md B-3, Key result). With equal start and target the goal is to hold a
    level: 1.0 at the target, else 0.0.
    """
    if target is None or current is None:
        return None
    begin = 0.0 if start is None else start
    if not (math.isfinite(begin) and math.isfinite(target) and math.isfinite(current)):
        return None
    if begin == target:
        return 1.0 if current == target else 0.0
    # The difference of two huge numbers may be too large for a number; that of their halves is not. Halving always
    # would make two neighbouring tiny numbers equal.
    unit = 2.0 if math.isinf(target - begin) else 1.0
    share = (current / unit - begin / unit) / (target / unit - begin / unit)
    return min(1.0, max(0.0, share))


def range_progress(low: float | None, high: float | None, start: float | None, current: float | None) -> float | None:
    """1.0 within ``low``..``high`` (either may be open), else the share of the way from ``start`` to the nearer bound.

    0.0 outside when ``start`` is not known or lies within: what is to be kept is either kept or not.
    """
    if current is None or (low is None and high is None):
        return None
    numbers = [number for number in (low, high, start, current) if number is not None]
    if not all(math.isfinite(number) for number in numbers):
        return None
    if _outside(low, high, current) is None:
        return 1.0
    bound = None if start is None else _outside(low, high, start)
    if bound is None or bound is not _outside(low, high, current):
        return 0.0
    return progress(start, low if bound == "below" else high, current)


def progress_of(goal: AnyGoal) -> float | None:
    """Progress of ``goal`` by its own measure, 0..1; None when it has none or nothing is known yet.

    Kinds that are not measured have none, even with numbers left from what they were before: those come back with the
    kind. ``MILESTONES``: ``current_value`` of ``target_value`` steps are done. ``YES_NO``: ``current_value`` 1 is yes.
    ``ORDINAL``: ``current_value`` 0-3 counts the stages of ORDINAL_SHARES that are reached.
    """
    if goal.followed_by_dialogue or not KIND_RULES[goal.kind].is_measured:
        return None
    if goal.measure is Measure.RANGE:
        return range_progress(goal.range_low, goal.range_high, goal.start_value, goal.current_value)
    if goal.measure is Measure.YES_NO:
        return None if goal.current_value is None or math.isnan(goal.current_value) else float(goal.current_value >= 1)
    if goal.measure is Measure.ORDINAL:
        return _ordinal(goal.current_value)
    if goal.measure is Measure.MILESTONES and not goal.target_value:
        return None
    start = 0.0 if goal.measure is Measure.MILESTONES else goal.start_value
    return progress(start, goal.target_value, goal.current_value)


def _ordinal(stage: float | None) -> float | None:
    if stage is None or not math.isfinite(stage):
        return None
    return ORDINAL_SHARES[min(len(ORDINAL_SHARES) - 1, max(0, int(stage)))]


def _outside(low: float | None, high: float | None, value: float) -> str | None:
    if low is not None and value < low:
        return "below"
    return "above" if high is not None and value > high else None


def checked_measure(goal: Goal) -> Goal:
    """``goal`` when its numbers are numbers and fit its measure; RuleViolation else."""
    numbers = (goal.start_value, goal.target_value, goal.current_value, goal.range_low, goal.range_high)
    if not all(number is None or math.isfinite(number) for number in numbers):
        raise RuleViolation("rule.goal.not_a_number")
    if goal.range_low is not None and goal.range_high is not None and goal.range_low > goal.range_high:
        raise RuleViolation("rule.goal.range_reversed", field="range_high")
    if not 1 <= goal.weight <= MOST_WEIGHT:
        raise RuleViolation("rule.goal.weight", field="weight", most=MOST_WEIGHT)
    checked_value(goal, goal.current_value)
    return goal


def checked_value(goal: Goal, value: float | None) -> float | None:
    """``value`` when ``goal`` may stand at it; RuleViolation else."""
    if value is not None and not math.isfinite(value):
        raise RuleViolation("rule.goal.not_a_number", field="value")
    if value is not None and not _fits(goal.measure, value):
        if goal.measure is Measure.YES_NO:
            raise RuleViolation("rule.goal.yes_or_no", field="value")
        raise RuleViolation("rule.goal.not_a_stage", field="value")
    return value


def checked_confidence(confidence: int | None) -> int | None:
    """``confidence`` when it is 0-10 or not said; RuleViolation else."""
    if confidence is not None and not 0 <= confidence <= MOST_CONFIDENCE:
        raise RuleViolation("rule.goal.confidence", field="confidence", most=MOST_CONFIDENCE)
    return confidence


def refitted(goal: Goal) -> Goal:
    """``goal`` after its measure was changed: a current value the new measure does not know is not known yet."""
    is_known = goal.current_value is None or _fits(goal.measure, goal.current_value)
    return goal if is_known else replace(goal, current_value=None)


def with_milestones(goal: Goal, done: int, of: int) -> Goal:
    """``goal`` counting its milestones, when it is measured by them and has any."""
    if goal.measure is not Measure.MILESTONES or of == 0:
        return goal
    return replace(goal, current_value=float(done), target_value=float(of))


def _fits(measure: Measure, value: float) -> bool:
    return measure not in _STAGES or value in _STAGES[measure]
