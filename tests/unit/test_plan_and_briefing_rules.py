"""Suitability, briefings and remarks that were answered: the small rules beside goals and strategy."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.briefings import Briefing, BriefingState, held, lines
from malapp.domain.coaching import digest_of
from malapp.domain.errors import RuleViolation
from malapp.domain.suitability import SuitabilityTest, YesNo

TODAY = date(2026, 11, 23)


@pytest.mark.requirement("S3-17")
def test_a_task_with_two_answers_no_suits_no_target() -> None:
    for answers in itertools.product(YesNo, repeat=5):
        test = SuitabilityTest(UUID(int=1), UUID(int=2), *answers)
        assert test.is_unsuited == (answers.count(YesNo.NO) >= 2)


@given(st.text())
def test_the_entries_of_a_list_are_its_lines_that_say_something(text: str) -> None:
    found = lines(text)

    assert all(line and line == line.strip() and len(line.splitlines()) == 1 for line in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@pytest.mark.requirement("S1-43")
def test_a_briefing_is_held_on_a_day_that_has_come() -> None:
    briefing = Briefing(UUID(int=1), UUID(int=2), planned_for=TODAY)
    there = held(briefing, TODAY, TODAY)

    assert (there.state, there.held_on, there.planned_for) == (BriefingState.HELD, TODAY, TODAY)
    with pytest.raises(RuleViolation, match=r"rule\.briefing\.not_yet"):
        held(briefing, TODAY + timedelta(days=1), TODAY)


@given(st.text())
def test_a_kept_remark_knows_its_text_again_whatever_the_spaces(text: str) -> None:
    assert digest_of(text) == digest_of(f"  {text}\n") == digest_of("  ".join(text.split(" ")))
    assert len(digest_of(text)) == 64


def test_another_wording_is_another_text() -> None:
    assert digest_of("Bli bedre på service") != digest_of("Bli bedre på Service")
