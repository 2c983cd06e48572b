"""Indicators: a figure a period, when it is missing, and which way is the wanted one; and measuring persons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.indicators import (
    GRACE_DAYS,
    ControlMeasure,
    Direction,
    Frequency,
    IndicatorValue,
    due_period,
    is_as_wanted,
    is_outdated,
    period_end,
    period_start,
    shifted,
    year_before,
)

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
FREQUENCY = st.sampled_from(Frequency)
ANSWERED = ControlMeasure(
    UUID(int=1),
    "Vi må dokumentere kjøretid",
    "Vi har prøvd å spørre",
    "Marte Lien",
    date(2026, 9, 1),
    date(2026, 9, 8),
    date(2027, 3, 1),
    is_on=True,
)


def value_of(day: date, value: float | None = 4.0, target: float | None = None) -> IndicatorValue:
    return IndicatorValue(UUID(int=2), UUID(int=3), day, value, target)


@pytest.mark.requirement("S2-13")
@given(DAYS, FREQUENCY)
def test_every_day_lies_in_one_period_of_an_indicator(day: date, frequency: Frequency) -> None:
    start = period_start(day, frequency)
    end = period_end(start, frequency)

    assert start <= day <= end
    assert period_start(start, frequency) == period_start(end, frequency) == start
    assert shifted(start, frequency, 1) == end + timedelta(days=1)


@given(DAYS, FREQUENCY, st.integers(-400, 400), st.integers(-400, 400))
def test_shifting_there_and_back_ends_where_it_began(day: date, frequency: Frequency, one: int, other: int) -> None:
    start = period_start(day, frequency)
    there = shifted(start, frequency, one)

    assert period_start(there, frequency) == there
    assert shifted(there, frequency, -one) == start
    assert shifted(there, frequency, other) == shifted(start, frequency, one + other)


@given(DAYS, FREQUENCY)
def test_the_year_before_is_the_same_piece_of_that_year(day: date, frequency: Frequency) -> None:
    start = period_start(day, frequency)
    before = year_before(start, frequency)

    if before is None:
        assert frequency is Frequency.WEEK
        assert start.isocalendar().week == 53
    else:
        assert period_start(before, frequency) == before
        assert 357 <= (start - before).days <= 371


@given(DAYS, FREQUENCY)
def test_an_indicator_is_outdated_from_the_day_its_figure_should_have_been_there(
    today: date, frequency: Frequency
) -> None:
    due = due_period(frequency, today)
    earlier = shifted(due, frequency, -1)

    assert period_end(due, frequency) <= today - timedelta(days=GRACE_DAYS)
    assert period_end(shifted(due, frequency, 1), frequency) > today - timedelta(days=GRACE_DAYS + 1)
    assert not is_outdated([value_of(due), value_of(earlier)], frequency, today)
    assert is_outdated([value_of(earlier), value_of(due, None, 5.0)], frequency, today)
    assert is_outdated([], frequency, today)


@pytest.mark.parametrize(
    ("value", "target", "up", "down", "steady"),
    [
        (5.0, 4.0, True, False, False),
        (4.0, 4.0, True, True, True),
        (3.0, 4.0, False, True, False),
        (None, 4.0, None, None, None),
        (3.0, None, None, None, None),
    ],
)
def test_which_side_of_the_target_is_the_right_one_follows_from_the_direction(
    value: float | None, target: float | None, up: bool | None, down: bool | None, steady: bool | None
) -> None:
    read = value_of(date(2026, 10, 1), value, target)

    assert [is_as_wanted(read, direction) for direction in (Direction.UP, Direction.DOWN, Direction.STEADY)] == [
        up,
        down,
        steady,
    ]


@pytest.mark.requirement("E-17")
@pytest.mark.parametrize(
    "field", ["reason", "milder_means", "discussed_with", "discussed_on", "informed_on", "evaluate_on"]
)
def test_persons_are_measured_only_with_every_question_answered(field: str) -> None:
    empty = "" if isinstance(getattr(ANSWERED, field), str) else None
    lacking = replace(ANSWERED, **{field: empty})

    assert ANSWERED.checked() is ANSWERED
    assert lacking.missing == (field,)
    assert replace(lacking, is_on=False).checked().is_on is False
    with pytest.raises(RuleViolation, match=r"rule\.indicator\.checklist_open") as refused:
        lacking.checked()
    assert refused.value.field == field
