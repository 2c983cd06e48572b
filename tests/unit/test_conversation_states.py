"""The states of a conversation: which can be reached, by what, and what guards them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.conversations import (
    Conversation,
    ConversationEvent,
    ConversationState,
    advanced,
    approved,
    invited,
    notice_in_days,
    reopened,
    sent_to_review,
    signed,
    transitions,
)
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party

S, E = ConversationState, ConversationEvent
EMPLOYEE, MANAGER = UUID(int=1), UUID(int=2)
TODAY = date(2026, 2, 20)
TALK = Conversation(
    UUID(int=9),
    EMPLOYEE,
    MANAGER,
    purpose="Årlig samtale",
    planned_for=datetime.fromisoformat("2026-03-04T10:00"),
    follow_up_days=28,
    first_follow_up_on=date(2026, 4, 1),
    sharing_answered=True,
)
#: The whole machine, by hand: each line a state, what may happen, and where it leads.
MACHINE = {
    S.PLANNED: {E.INVITE: S.INVITED, E.MOVE: S.PLANNED, E.CANCEL: S.CANCELLED},
    S.INVITED: {E.CONFIRM: S.CONFIRMED, E.START: S.IN_PROGRESS, E.MOVE: S.PLANNED, E.CANCEL: S.CANCELLED},
    S.CONFIRMED: {E.START: S.IN_PROGRESS, E.MOVE: S.PLANNED, E.CANCEL: S.CANCELLED},
    S.IN_PROGRESS: {E.END: S.HELD},
    S.HELD: {E.SEND_TO_REVIEW: S.IN_REVIEW},
    S.IN_REVIEW: {E.APPROVE: S.IN_REVIEW, E.CLOSE_UNSIGNED: S.CLOSED_UNSIGNED},
    S.READY_TO_SIGN: {E.REOPEN: S.IN_REVIEW, E.SIGN: S.READY_TO_SIGN, E.CLOSE_UNSIGNED: S.CLOSED_UNSIGNED},
    S.SIGNED: {E.REOPEN: S.IN_REVIEW, E.COMPLETE: S.COMPLETED},
    S.COMPLETED: {},
    S.CLOSED_UNSIGNED: {},
    S.CANCELLED: {},
}
EVERYTHING = [(state, event) for state in S for event in E]


@pytest.mark.parametrize(("state", "event"), EVERYTHING)
def test_each_event_leads_where_the_machine_says_or_is_refused(state: S, event: E) -> None:
    talk = replace(TALK, state=state)
    target = MACHINE[state].get(event)

    if target is None:
        with pytest.raises(RuleViolation, match=r"rule\.conversation\.not_now"):
            advanced(talk, event)
    else:
        assert advanced(talk, event) == replace(talk, state=target)
    assert (event in transitions(state)) == (target is not None)


def test_every_state_can_be_reached_and_every_open_one_can_end() -> None:
    leads_to = {state: set(MACHINE[state].values()) for state in S}
    leads_to[S.IN_REVIEW].add(S.READY_TO_SIGN)  # both approvals
    leads_to[S.READY_TO_SIGN].add(S.SIGNED)  # both signatures

    def reachable(origin: S) -> set[S]:
        found, waiting = {origin}, [origin]
        while waiting:
            for state in leads_to[waiting.pop()] - found:
                found.add(state)
                waiting.append(state)
        return found

    assert reachable(S.PLANNED) == set(S)
    assert all(reachable(state) & {S.COMPLETED, S.CLOSED_UNSIGNED, S.CANCELLED} for state in S)


@given(st.lists(st.sampled_from(E), max_size=30))
def test_no_sequence_of_events_leaves_the_machine(events: list[E]) -> None:
    talk = TALK
    for event in events:
        before = talk.state
        try:
            talk = advanced(talk, event)
        except RuleViolation:
            assert event not in MACHINE[before]
        else:
            assert talk.state is MACHINE[before][event]


def test_an_open_conversation_waits_for_somebody() -> None:
    assert {state for state in S if not replace(TALK, state=state).is_open} == {
        S.SIGNED,
        S.COMPLETED,
        S.CLOSED_UNSIGNED,
        S.CANCELLED,
    }


@pytest.mark.requirement("S1-46")
@given(st.integers(0, 60), st.integers(0, 40), st.booleans())
def test_an_invitation_keeps_its_notice_or_has_the_employees_yes(days: int, notice: int, ok: bool) -> None:
    assert TALK.planned_for is not None
    today = TALK.planned_for.date() - timedelta(days=days)

    if days < notice and not ok:
        with pytest.raises(RuleViolation, match=r"rule\.conversation\.short_notice") as refused:
            invited(TALK, today, notice_days=notice, short_notice_ok=ok)
        assert refused.value.params == {"days": days, "notice": notice}
    else:
        talk = invited(TALK, today, notice_days=notice, short_notice_ok=ok)
        assert (talk.state, talk.invited_on) == (S.INVITED, today)
        assert talk.short_notice_accepted == (days < notice)


@pytest.mark.parametrize(
    ("changes", "today", "rule", "field"),
    [
        ({"planned_for": None}, TODAY, "no_date", "planned_for"),
        ({}, date(2026, 3, 5), "date_passed", "planned_for"),
        ({"purpose": "  "}, TODAY, "no_purpose", "purpose"),
        ({"state": S.HELD}, TODAY, "not_now", ""),
    ],
)
def test_an_invitation_needs_a_day_to_come_and_a_purpose(
    changes: dict[str, object], today: date, rule: str, field: str
) -> None:
    talk = replace(TALK, **changes)  # type: ignore[arg-type]

    with pytest.raises(RuleViolation, match=rf"rule\.conversation\.{rule}") as refused:
        invited(talk, today, notice_days=7)
    assert refused.value.field == field


def test_notice_is_counted_in_days() -> None:
    assert notice_in_days(TALK, TODAY) == 12
    assert notice_in_days(replace(TALK, planned_for=None), TODAY) is None


@pytest.mark.requirement("S1-13")
@pytest.mark.parametrize(
    ("changes", "goals", "actions", "rule"),
    [
        ({}, 0, 0, "nothing_agreed"),
        ({"first_follow_up_on": None}, 1, 0, "no_follow_up"),
        ({"follow_up_days": None}, 1, 0, "no_follow_up"),
        ({"sharing_answered": False}, 0, 1, "sharing_unanswered"),
        ({"state": S.IN_PROGRESS}, 1, 1, "not_now"),
    ],
)
def test_a_record_goes_to_review_when_something_is_agreed_and_followed_up(
    changes: dict[str, object], goals: int, actions: int, rule: str
) -> None:
    talk = replace(TALK, **{"state": S.HELD, **changes})  # type: ignore[arg-type]

    with pytest.raises(RuleViolation, match=rf"rule\.conversation\.{rule}"):
        sent_to_review(talk, goal_count=goals, action_count=actions)


@pytest.mark.parametrize(("goals", "actions"), [(1, 0), (0, 1), (3, 4)])
def test_one_goal_or_one_action_is_enough_for_review(goals: int, actions: int) -> None:
    talk = sent_to_review(replace(TALK, state=S.HELD, approved_by_manager=True), goal_count=goals, action_count=actions)

    assert talk.state is S.IN_REVIEW
    assert not talk.approved_by_manager


@pytest.mark.parametrize("first", Party)
def test_both_approve_in_either_order_before_anything_is_signed(first: Party) -> None:
    (second,) = set(Party) - {first}
    once = approved(replace(TALK, state=S.IN_REVIEW), first)
    again = approved(once, first)
    twice = approved(once, second)

    assert (once.state, again.state, twice.state) == (S.IN_REVIEW, S.IN_REVIEW, S.READY_TO_SIGN)
    assert twice.approved_by_employee
    assert twice.approved_by_manager


@pytest.mark.parametrize("state", [S.READY_TO_SIGN, S.SIGNED])
def test_reopening_voids_both_approvals(state: S) -> None:
    talk = reopened(replace(TALK, state=state, approved_by_employee=True, approved_by_manager=True))

    assert talk.state is S.IN_REVIEW
    assert not talk.approved_by_employee
    assert not talk.approved_by_manager


@pytest.mark.parametrize(
    ("roles", "state"),
    [({Party.EMPLOYEE}, S.READY_TO_SIGN), ({Party.MANAGER}, S.READY_TO_SIGN), (set(Party), S.SIGNED)],
)
def test_a_conversation_is_signed_when_both_have_signed(roles: set[Party], state: S) -> None:
    assert signed(replace(TALK, state=S.READY_TO_SIGN), frozenset(roles)).state is state


def test_nothing_is_signed_before_it_is_ready() -> None:
    with pytest.raises(RuleViolation, match=r"rule\.conversation\.not_now"):
        signed(replace(TALK, state=S.IN_REVIEW), frozenset(Party))


def test_everybody_else_is_on_no_side() -> None:
    assert TALK.party_of(EMPLOYEE) is Party.EMPLOYEE
    assert TALK.party_of(MANAGER) is Party.MANAGER
    assert TALK.party_of(UUID(int=3)) is None
