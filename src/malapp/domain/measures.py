"""How far a goal has come, for every way of measuring (S2, S4; cycle.md B-3, Key result)."""

from __future__ import annotations

import math

from malapp.domain.goals import Goal, Measure

#: Share of the way for an ordinal result: not yet, what we commit to, the target, the stretch.
ORDINAL_SHARES = (0.0, 0.3, 0.7, 1.0)


def progress(start: float | None, target: float | None, current: float | None) -> float | None:
    """Share of the way from ``start`` to ``target``, cut to 0..1; None when it cannot be said.

    Falling targets use the same formula (cycle.md B-3, Key result). With equal start and target the goal is to hold a
    level: 1.0 at the target, else 0.0.
    """
    if target is None or current is None:
        return None
    begin = 0.0 if start is None else start
    if not all(math.isfinite(number) for number in (begin, target, current)):
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


def progress_of(goal: Goal) -> float | None:
    """Progress of ``goal`` by its own measure, 0..1; None when it has none or nothing is known yet.

    ``MILESTONES``: ``current_value`` of ``target_value`` steps are done. ``YES_NO``: ``current_value`` 1 is yes.
    ``ORDINAL``: ``current_value`` 0-3 counts the stages of ORDINAL_SHARES that are reached.
    """
    if goal.followed_by_dialogue:
        return None
    if goal.measure is Measure.RANGE:
        return range_progress(goal.range_low, goal.range_high, goal.start_value, goal.current_value)
    if goal.measure is Measure.YES_NO:
        return None if goal.current_value is None else float(goal.current_value >= 1)
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
