"""How far a goal has come, for every measure: always a share or nothing, never less for having come nearer."""

from __future__ import annotations

import math
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, Measure
from malapp.domain.measures import (
    MOST_CONFIDENCE,
    MOST_WEIGHT,
    ORDINAL_SHARES,
    checked_confidence,
    checked_measure,
    checked_value,
    progress_of,
    range_progress,
    refitted,
    with_milestones,
)

ANY = st.none() | st.floats()
FINITE = st.floats(allow_nan=False, allow_infinity=False)
NOT_MEASURED = (GoalKind.OBJECTIVE, GoalKind.INDICATOR, GoalKind.ACTIVITY, GoalKind.BEHAVIOUR)


def a_goal(measure: Measure = Measure.NUMBER, **values: object) -> Goal:
    return Goal(UUID(int=1), "Kundene slipper å vente", GoalLevel.TEAM, measure=measure, **values)  # type: ignore[arg-type]


@st.composite
def measured_goals(draw: st.DrawFn, numbers: st.SearchStrategy[float | None] = ANY) -> Goal:
    names = ("start_value", "target_value", "current_value", "range_low", "range_high")
    return a_goal(draw(st.sampled_from(Measure)), **{name: draw(numbers) for name in names})


@given(measured_goals(), st.sampled_from(GoalKind), st.booleans())
def test_progress_is_a_share_or_cannot_be_said_whatever_the_numbers(
    goal: Goal, kind: GoalKind, followed_by_dialogue: bool
) -> None:
    share = progress_of(replace(goal, kind=kind, followed_by_dialogue=followed_by_dialogue))

    assert share is None or 0.0 <= share <= 1.0
    if followed_by_dialogue or kind in NOT_MEASURED:
        assert share is None


@given(measured_goals(FINITE), FINITE, FINITE)
def test_coming_nearer_never_lowers_the_share(goal: Goal, one: float, other: float) -> None:
    low, high = min(one, other), max(one, other)
    behind, ahead = (progress_of(replace(goal, current_value=value)) for value in (low, high))
    assume(behind is not None and ahead is not None and goal.start_value is not None and goal.target_value is not None)
    assert behind is not None
    assert ahead is not None
    if goal.measure in {Measure.YES_NO, Measure.ORDINAL}:
        assert behind <= ahead
    elif goal.measure is Measure.MILESTONES:
        assert behind <= ahead if goal.target_value > 0 else behind >= ahead  # type: ignore[operator]
    elif goal.measure is not Measure.RANGE and goal.start_value != goal.target_value:
        assert behind <= ahead if goal.start_value < goal.target_value else behind >= ahead  # type: ignore[operator]


@given(FINITE, FINITE, FINITE, FINITE, FINITE)
def test_what_is_kept_within_a_range_only_gains_on_the_way_in(
    one_end: float, other_end: float, start: float, one: float, other: float
) -> None:
    low, high = min(one_end, other_end), max(one_end, other_end)
    assume(start < low)
    far, near = min(one, other, high), min(max(one, other), high)
    behind, ahead = (range_progress(low, high, start, value) for value in (far, near))

    assert behind is not None
    assert ahead is not None
    assert behind <= ahead
    assert range_progress(low, high, start, low) == range_progress(low, high, start, high) == 1.0
    mirrored = range_progress(-high, -low, -start, -far)
    assert mirrored == behind


@pytest.mark.parametrize(
    ("low", "high", "start", "current", "share"),
    [
        (19, 22, 26, 24, 0.5),
        (19, 22, 26, 22, 1.0),
        (19, 22, 26, 19, 1.0),
        (19, 22, 26, 18, 0.0),
        (19, 22, 15, 17, 0.5),
        (19, 22, 20, 23, 0.0),
        (19, 22, None, 23, 0.0),
        (19, None, 15, 400, 1.0),
        (None, 22, 26, -3, 1.0),
        (None, None, 1, 2, None),
        (19, 22, 26, None, None),
        (19, float("inf"), 26, 20, None),
    ],
)
def test_a_range_by_example(
    low: float | None, high: float | None, start: float | None, current: float | None, share: float | None
) -> None:
    goal = a_goal(Measure.RANGE, range_low=low, range_high=high, start_value=start, current_value=current)

    assert progress_of(goal) == share


@pytest.mark.parametrize(
    ("measure", "values", "share"),
    [
        (Measure.PERCENT, {"start_value": 18, "target_value": 30, "current_value": 24}, 0.5),
        (Measure.CURRENCY, {"target_value": 400_000, "current_value": 100_000}, 0.25),
        (Measure.MILESTONES, {"target_value": 4, "current_value": 3, "start_value": 2}, 0.75),
        (Measure.MILESTONES, {"target_value": 0, "current_value": 0}, None),
        (Measure.MILESTONES, {"current_value": 3}, None),
        (Measure.YES_NO, {"current_value": 1}, 1.0),
        (Measure.YES_NO, {"current_value": 0}, 0.0),
        (Measure.YES_NO, {}, None),
        (Measure.YES_NO, {"current_value": math.nan}, None),
        (Measure.ORDINAL, {"current_value": 0}, 0.0),
        (Measure.ORDINAL, {"current_value": 1}, ORDINAL_SHARES[1]),
        (Measure.ORDINAL, {"current_value": 2}, ORDINAL_SHARES[2]),
        (Measure.ORDINAL, {"current_value": 3}, 1.0),
        (Measure.ORDINAL, {}, None),
    ],
)
def test_every_other_measure_by_example(measure: Measure, values: dict[str, float], share: float | None) -> None:
    assert progress_of(a_goal(measure, **values)) == share


@given(measured_goals())
def test_a_goal_that_passes_the_check_keeps_to_the_rules_of_its_measure(goal: Goal) -> None:
    try:
        checked_measure(goal)
    except RuleViolation:
        return
    numbers = (goal.start_value, goal.target_value, goal.current_value, goal.range_low, goal.range_high)
    assert all(number is None or math.isfinite(number) for number in numbers)
    assert goal.range_low is None or goal.range_high is None or goal.range_low <= goal.range_high
    assert checked_value(goal, goal.current_value) == goal.current_value


@pytest.mark.parametrize(
    ("goal", "message"),
    [
        (a_goal(start_value=math.inf), "not_a_number"),
        (a_goal(Measure.RANGE, range_low=2, range_high=1), "range_reversed"),
        (a_goal(Measure.YES_NO, current_value=2), "yes_or_no"),
        (a_goal(Measure.ORDINAL, current_value=1.5), "not_a_stage"),
        (a_goal(weight=0), "weight"),
        (a_goal(weight=MOST_WEIGHT + 1), "weight"),
    ],
)
def test_numbers_that_fit_no_measure_are_refused(goal: Goal, message: str) -> None:
    with pytest.raises(RuleViolation, match=rf"rule\.goal\.{message}"):
        checked_measure(goal)


@given(measured_goals(FINITE), st.sampled_from(Measure))
def test_a_new_measure_keeps_the_value_it_knows_and_forgets_the_one_it_does_not(goal: Goal, measure: Measure) -> None:
    changed = refitted(replace(goal, measure=measure))

    assert changed.current_value in {goal.current_value, None}
    assert checked_value(changed, changed.current_value) == changed.current_value
    assert replace(changed, current_value=goal.current_value) == replace(goal, measure=measure)


@pytest.mark.parametrize(
    ("confidence", "fits"), [(None, True), (0, True), (MOST_CONFIDENCE, True), (-1, False), (11, False)]
)
def test_confidence_is_said_from_nothing_to_ten(confidence: int | None, fits: bool) -> None:
    if fits:
        assert checked_confidence(confidence) == confidence
    else:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.confidence"):
            checked_confidence(confidence)


def test_milestones_count_themselves_into_the_goal_they_measure() -> None:
    goal = a_goal(Measure.MILESTONES)

    assert progress_of(with_milestones(goal, 1, 4)) == 0.25
    assert with_milestones(goal, 0, 0) == goal
    assert with_milestones(a_goal(Measure.PERCENT), 1, 4) == a_goal(Measure.PERCENT)
