"""Goals: how far they have come, and the agreement around them."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.goal_outlines import OUTDATED_AFTER_DAYS, is_outdated
from malapp.domain.goals import (
    AGREED_FIELDS,
    MARKS,
    TITLE_LIMIT,
    CheckIn,
    Goal,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    Measure,
    Party,
    checked_in,
    checked_title,
    edited,
    marked,
    moved,
    with_status,
)
from malapp.domain.measures import progress

ANY = st.floats()
FINITE = st.floats(allow_nan=False, allow_infinity=False)
TODAY = date(2026, 3, 4)


def a_goal(number: int = 1, **values: object) -> Goal:
    return Goal(id=UUID(int=number), title="Halvere reklamasjonene", level=GoalLevel.PERSON, **values)  # type: ignore[arg-type]


def agreed_goal() -> Goal:
    goal = a_goal(
        purpose="Fornøyde kunder",
        success="Færre enn tolv",
        due_on=date(2026, 12, 31),
        unit="stk",
        start_value=24.0,
        target_value=12.0,
    )
    for party in Party:
        goal = marked(goal, party, accepted=True, believed=True)
    return goal


@given(ANY | st.none(), ANY | st.none(), ANY | st.none())
def test_progress_is_a_share_or_cannot_be_said(
    start: float | None, target: float | None, current: float | None
) -> None:
    share = progress(start, target, current)

    assert share is None or 0.0 <= share <= 1.0
    if all(number is not None and math.isfinite(number) for number in (target, current)) and (
        start is None or math.isfinite(start)
    ):
        assert share is not None


@given(FINITE, FINITE, FINITE, FINITE)
def test_progress_never_falls_on_the_way_to_the_target(start: float, target: float, one: float, other: float) -> None:
    assume(start != target)
    nearer, farther = (max(one, other), min(one, other)) if target > start else (min(one, other), max(one, other))
    ahead, behind = progress(start, target, nearer), progress(start, target, farther)

    assert ahead is not None
    assert behind is not None
    assert ahead >= behind


@given(FINITE, FINITE)
def test_progress_begins_at_nothing_and_ends_at_one(start: float, target: float) -> None:
    assume(start != target)

    assert progress(start, target, start) == 0.0
    assert progress(start, target, target) == 1.0


@pytest.mark.parametrize(
    ("start", "target", "current", "share"),
    [
        (24, 12, 24, 0.0),
        (24, 12, 18, 0.5),
        (24, 12, 12, 1.0),
        (24, 12, 30, 0.0),
        (24, 12, 3, 1.0),
        (None, 10, 4, 0.4),
        (0, 0, 0, 1.0),
        (5, 5, 4, 0.0),
        (0, None, 4, None),
        (0, 10, None, None),
        (-1e308, 1e308, 0.0, 0.5),
        (0, 5e-324, 0, 0.0),
        (0, float("inf"), 1, None),
        (0, 10, float("nan"), None),
    ],
)
def test_progress_by_example(
    start: float | None, target: float | None, current: float | None, share: float | None
) -> None:
    assert progress(start, target, current) == share


@pytest.mark.requirement("S2-09", "S2-10")
def test_acceptance_and_belief_are_two_marks_of_each_party() -> None:
    goal = marked(a_goal(), Party.EMPLOYEE, accepted=True, believed=False)

    assert (goal.accepted_by_employee, goal.believed_by_employee) == (True, False)
    assert (goal.accepted_by_manager, goal.believed_by_manager) == (False, False)
    assert goal.state is GoalState.PROPOSED


@pytest.mark.requirement("S1-16")
def test_a_goal_is_agreed_when_both_accept_and_no_longer_when_one_withdraws() -> None:
    goal = agreed_goal()
    withdrawn = marked(goal, Party.MANAGER, accepted=False)

    assert (goal.is_agreed, goal.state) == (True, GoalState.AGREED)
    assert (withdrawn.is_agreed, withdrawn.state) == (False, GoalState.PROPOSED)
    assert withdrawn.accepted_by_employee


def test_a_closed_goal_stays_closed_whatever_is_marked() -> None:
    goal = marked(replace(agreed_goal(), state=GoalState.CLOSED), Party.MANAGER, accepted=False)

    assert goal.state is GoalState.CLOSED


NEW_VALUES = {
    "title": "Et annet mål",
    "purpose": "Noe annet",
    "success": "Null",
    "due_on": date(2027, 1, 31),
    "unit": "prosent",
    "start_value": 1.0,
    "target_value": 2.0,
    "measure": Measure.RANGE,
    "range_low": 1.0,
    "range_high": 2.0,
    "commit_text": "Tolv",
    "target_text": "Ti",
    "stretch_text": "Åtte",
    "how_measured": "Telles i ordresystemet hver måned",
    "limits": "Gjelder ikke garantisaker",
    "scope": "Til og med vintersesongen",
    "followed_by_dialogue": True,
}


@pytest.mark.parametrize("field", sorted(AGREED_FIELDS))
def test_changing_the_substance_of_an_agreed_goal_asks_both_anew(field: str) -> None:
    goal = edited(agreed_goal(), {field: NEW_VALUES[field]})

    assert goal.state is GoalState.PROPOSED
    assert not any(getattr(goal, mark) for mark in MARKS)


@pytest.mark.requirement("S4-16")
@pytest.mark.parametrize("field", sorted(AGREED_FIELDS))
def test_i_want_this_was_said_of_the_words_of_then(field: str) -> None:
    wanted = replace(agreed_goal(), wanted_by_employee=True)

    assert not edited(wanted, {field: NEW_VALUES[field]}).wanted_by_employee
    assert edited(wanted, {field: getattr(wanted, field)}).wanted_by_employee
    assert marked(wanted, Party.MANAGER, accepted=False).wanted_by_employee


@pytest.mark.requirement("S1-16")
@pytest.mark.parametrize("field", sorted(AGREED_FIELDS))
def test_what_one_party_said_of_other_words_does_not_hold_for_the_new_ones(field: str) -> None:
    half = marked(agreed_goal(), Party.MANAGER, accepted=False)
    goal = edited(half, {field: NEW_VALUES[field]})

    assert not marked(goal, Party.MANAGER, accepted=True).is_agreed
    assert not goal.believed_by_employee


def test_a_team_goal_has_no_parties_whose_agreement_could_fall() -> None:
    goal = replace(agreed_goal(), level=GoalLevel.TEAM)

    assert edited(goal, {"title": "Et annet mål"}).state is GoalState.AGREED


def test_a_goal_taken_up_again_is_agreed_only_when_both_still_stand_behind_it() -> None:
    closed = with_status(agreed_goal(), GoalStatus.REACHED)

    assert closed.state is GoalState.CLOSED
    assert with_status(closed, GoalStatus.AT_RISK).state is GoalState.AGREED
    changed = edited(closed, {"title": "Et annet mål"})
    assert changed.state is GoalState.CLOSED
    assert with_status(changed, GoalStatus.AT_RISK).state is GoalState.PROPOSED


@pytest.mark.parametrize("field", sorted(AGREED_FIELDS))
def test_the_same_value_again_changes_no_agreement(field: str) -> None:
    goal = agreed_goal()

    assert edited(goal, {field: getattr(goal, field)}) == goal


def test_changing_anything_else_leaves_the_agreement_alone() -> None:
    goal = edited(agreed_goal(), {"contribution": "Bedre opplæring", "is_published": True, "position": 3})

    assert goal.state is GoalState.AGREED
    assert goal.is_agreed


def test_every_agreed_field_is_a_field() -> None:
    assert {field.name for field in fields(Goal)} >= AGREED_FIELDS
    assert set(NEW_VALUES) == AGREED_FIELDS


@given(st.text())
def test_a_title_has_something_in_it_and_an_end(text: str) -> None:
    stripped = text.strip()
    if stripped and len(stripped) <= TITLE_LIMIT:
        assert checked_title(text) == stripped
    else:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.title_missing"):
            checked_title(text)


def test_a_title_over_the_limit_is_refused_beside_its_field() -> None:
    assert checked_title("m" * TITLE_LIMIT)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.title_too_long") as refused:
        checked_title("m" * (TITLE_LIMIT + 1))
    assert refused.value.field == "title"
    assert refused.value.params == {"limit": TITLE_LIMIT}


def test_a_check_in_moves_the_confidence_only_when_it_names_one() -> None:
    goal = replace(agreed_goal(), confidence=7)
    report = CheckIn(UUID(int=9), goal.id, UUID(int=2), TODAY, GoalStatus.AT_RISK)

    assert checked_in(goal, report).confidence == 7
    assert checked_in(goal, replace(report, confidence=0)).confidence == 0


@pytest.mark.requirement("S2-13")
@pytest.mark.parametrize("status", list(GoalStatus))
def test_an_indicator_is_never_done(status: GoalStatus) -> None:
    indicator = replace(agreed_goal(), kind=GoalKind.INDICATOR)

    if status in {GoalStatus.REACHED, GoalStatus.PARTLY_REACHED, GoalStatus.NOT_REACHED}:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.indicator_never_done"):
            with_status(indicator, status)
    else:
        assert with_status(indicator, status).status is status


def test_a_check_in_moves_value_and_status_and_an_end_closes() -> None:
    goal = replace(agreed_goal(), current_value=20.0)
    report = CheckIn(UUID(int=9), goal.id, UUID(int=2), TODAY, GoalStatus.AT_RISK)

    assert checked_in(goal, report).current_value == 20.0
    assert checked_in(goal, report).state is GoalState.AGREED
    assert checked_in(goal, replace(report, value=18.0)).current_value == 18.0
    for status in GoalStatus:
        closed = checked_in(goal, replace(report, status=status)).state is GoalState.CLOSED
        assert closed == status.is_final


@given(st.lists(st.integers(0, 8), min_size=9, max_size=9), st.integers(0, 8), st.integers(0, 8))
def test_no_goal_ever_becomes_its_own_ancestor(parents: list[int], moving: int, onto: int) -> None:
    # A forest: each goal may hang below an earlier one only.
    goals = [a_goal(n + 1, parent_id=UUID(int=p + 1) if p < n else None) for n, p in enumerate(parents)]
    above: set[UUID] = set()
    step: UUID | None = goals[onto].id
    while step is not None:
        above.add(step)
        step = next(goal.parent_id for goal in goals if goal.id == step)

    if goals[moving].id in above:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.circle"):
            moved(goals[moving], goals[onto].id, goals)
    else:
        assert moved(goals[moving], goals[onto].id, goals).parent_id == goals[onto].id
    assert moved(goals[moving], None, goals).parent_id is None


def test_an_open_goal_is_outdated_after_sixty_quiet_days() -> None:
    goal = agreed_goal()

    assert is_outdated(goal, None, TODAY)
    assert not is_outdated(goal, TODAY - timedelta(days=OUTDATED_AFTER_DAYS), TODAY)
    assert is_outdated(goal, TODAY - timedelta(days=OUTDATED_AFTER_DAYS + 1), TODAY)
    assert not is_outdated(replace(goal, status=GoalStatus.REACHED), None, TODAY)


def test_before_the_first_check_in_the_days_are_counted_from_the_day_a_goal_began() -> None:
    goal, limit = replace(agreed_goal(), status=GoalStatus.NOT_STARTED), timedelta(days=OUTDATED_AFTER_DAYS)

    assert not is_outdated(goal, None, TODAY, TODAY - limit)
    assert not is_outdated(goal, None, TODAY, TODAY + timedelta(days=9))
    assert is_outdated(goal, None, TODAY, TODAY - limit - timedelta(days=1))
    assert is_outdated(goal, TODAY - limit - timedelta(days=1), TODAY, TODAY), "what was said is older than that"
    assert is_outdated(replace(goal, status=GoalStatus.ON_TRACK), None, TODAY, TODAY), "silence is never green"
