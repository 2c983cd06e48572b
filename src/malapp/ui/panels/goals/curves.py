"""The history of a goal as a curve, beside how it was meant to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from malapp.domain.goals import CheckIn, Goal, Measure
from malapp.domain.measures import progress_of
from malapp.domain.periods import Period

#: Measures whose numbers mean something by themselves; the others are drawn in per cent of the way.
_IN_UNIT = frozenset({Measure.NUMBER, Measure.PERCENT, Measure.CURRENCY, Measure.RANGE})


@dataclass(frozen=True, slots=True)
class Curve:
    """Values by day: as checked in, and as planned (empty without an end); ``unit`` is "%" or the goal's own.

    ``keep_within`` are the limits of a goal that is to be kept between them.
    """

    reported: tuple[tuple[date, float], ...]
    planned: tuple[tuple[date, float], ...]
    unit: str = "%"
    is_share: bool = True
    keep_within: tuple[float, ...] = ()


def curve_of(
    goal: Goal, check_ins: Sequence[CheckIn], period: Period | None = None, *, in_unit: bool = False
) -> Curve | None:
    """The curve of a measured goal; None when nothing can be counted yet.

    The plan goes from start to target over the goal's own days, else over its period, else from the beginning of the
    year it is due in; the first check-in may be earlier.
    """
    in_unit = in_unit and goal.measure in _IN_UNIT
    counted = [
        (check_in.made_on, (check_in.value or 0.0) if in_unit else 100 * share)
        for check_in in check_ins
        if check_in.value is not None
        and (share := progress_of(replace(goal, current_value=check_in.value))) is not None
    ]
    if not counted:
        return None
    first = counted[0][0]
    begins, ends = _span(goal, period, first)
    low, high = _plan_values(goal, in_unit=in_unit)
    starts_known = low is not None and begins < first
    reported = [(begins, low), *counted] if starts_known and low is not None else counted
    planned = ((begins, low), (ends, high)) if low is not None and high is not None and ends and ends > begins else ()
    limits = (goal.range_low, goal.range_high) if in_unit and goal.measure is Measure.RANGE else ()
    unit = goal.unit if in_unit else "%"
    return Curve(tuple(reported), planned, unit, not in_unit, tuple(limit for limit in limits if limit is not None))


def _span(goal: Goal, period: Period | None, first: date) -> tuple[date, date | None]:
    ends = goal.due_on or (period.ends_on if period else None)
    begins = goal.starts_on or (period.starts_on if period else None)
    if begins is None and ends is not None:
        begins = date(ends.year, 1, 1)
    return (first if begins is None else min(first, begins)), ends


def _plan_values(goal: Goal, *, in_unit: bool) -> tuple[float | None, float | None]:
    if goal.measure is Measure.RANGE:
        return None, None
    if not in_unit:
        return 0.0, 100.0
    return goal.start_value, goal.target_value
