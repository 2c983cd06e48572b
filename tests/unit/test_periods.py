"""Periods: whole calendar pieces of a year, each day in exactly one of them."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.periods import Period, PeriodLength, checked_period, short_name, span_at

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))


@pytest.mark.requirement("S4-01")
@given(DAYS, st.sampled_from(PeriodLength))
def test_every_day_lies_in_one_period_and_the_next_begins_right_after(day: date, length: PeriodLength) -> None:
    first, last = span_at(day, length)

    assert first <= day <= last
    assert span_at(first, length) == span_at(last, length) == (first, last)
    assert (first.day, (last + timedelta(days=1)).day) == (1, 1)
    assert span_at(last + timedelta(days=1), length)[0] == last + timedelta(days=1)
    assert first.year == last.year
    assert (last.month - first.month + 1) == length.months
    assert Period(UUID(int=1), "P", first, last).holds(day)


@given(DAYS, DAYS, st.sampled_from(PeriodLength))
def test_two_periods_of_one_length_have_the_same_name_only_when_they_are_one(
    one: date, other: date, length: PeriodLength
) -> None:
    spans = span_at(one, length), span_at(other, length)
    names = {short_name(span[0], length) for span in spans}

    assert (len(names) == 1) == (spans[0] == spans[1])


@pytest.mark.parametrize(
    ("day", "length", "name", "last"),
    [
        (date(2026, 11, 23), PeriodLength.QUARTER, "Q4 2026", date(2026, 12, 31)),
        (date(2028, 2, 29), PeriodLength.QUARTER, "Q1 2028", date(2028, 3, 31)),
        (date(2026, 5, 1), PeriodLength.TERTIAL, "T2 2026", date(2026, 8, 31)),
        (date(2026, 6, 30), PeriodLength.HALF_YEAR, "H1 2026", date(2026, 6, 30)),
        (date(2026, 1, 1), PeriodLength.YEAR, "2026", date(2026, 12, 31)),
    ],
)
def test_a_period_by_example(day: date, length: PeriodLength, name: str, last: date) -> None:
    assert span_at(day, length)[1] == last
    assert short_name(span_at(day, length)[0], length) == name


def test_a_period_does_not_end_before_it_begins() -> None:
    day = date(2026, 10, 1)

    assert checked_period(Period(UUID(int=1), "En dag", day, day)).ends_on == day
    with pytest.raises(RuleViolation, match=r"rule\.period\.ends_first") as refused:
        checked_period(Period(UUID(int=1), "Q4", day, day - timedelta(days=1)))
    assert refused.value.field == "ends_on"
