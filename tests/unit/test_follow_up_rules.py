"""One-to-ones in a row, and actions that are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.conversations import FREQUENCIES_IN_DAYS
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import (
    DEFAULT_START,
    SERIES_LENGTH_DAYS,
    Action,
    ActionState,
    series_dates,
)

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
SATURDAY = 5


@pytest.mark.requirement("S1-36")
@given(DAYS, st.integers(1, 400))
def test_one_to_ones_lie_on_working_days_from_the_first_day_on(first: date, every: int) -> None:
    days = [moment.date() for moment in series_dates(first, every)]

    assert all(day.weekday() < SATURDAY for day in days)
    assert days[0] >= first
    assert (days[0] - first).days <= 2
    assert days == sorted(days)
    assert days[-1] < first + timedelta(days=SERIES_LENGTH_DAYS + 2)


@given(DAYS, st.sampled_from(FREQUENCIES_IN_DAYS))
def test_the_agreed_rhythm_is_kept_even_after_a_weekend(first: date, every: int) -> None:
    days = [moment.date() for moment in series_dates(first, every)]

    assert len(days) == -(-SERIES_LENGTH_DAYS // every)
    for number, day in enumerate(days):
        assert timedelta(0) <= day - (first + timedelta(days=number * every)) <= timedelta(days=2)


def test_they_begin_at_ten() -> None:
    assert {moment.time() for moment in series_dates(date(2026, 4, 1), 28)} == {DEFAULT_START}


@pytest.mark.parametrize("every", [0, -7])
def test_no_rhythm_is_no_series(every: int) -> None:
    with pytest.raises(RuleViolation, match=r"rule\.follow_up\.frequency") as refused:
        next(series_dates(date(2026, 4, 1), every))
    assert refused.value.field == "follow_up_days"


@given(DAYS, DAYS, st.sampled_from(ActionState))
def test_an_action_is_overdue_when_its_day_has_passed_and_it_is_open(
    due: date, today: date, state: ActionState
) -> None:
    action = Action(UUID(int=1), "Bestille kurs", due_on=due, state=state)
    is_open = state in {ActionState.PLANNED, ActionState.IN_PROGRESS}

    assert action.is_overdue(today) == (is_open and due < today)
    assert not replace(action, due_on=None).is_overdue(today)
