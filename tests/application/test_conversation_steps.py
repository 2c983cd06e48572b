"""The conversation's steps as use cases: what each needs, who may take it, and the one next step for each side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product
from uuid import UUID

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OUTSIDERS, OWNER, TalkAtHand
from workspaces import DemoCompany

from malapp.application.conversations import NextStep, next_step
from malapp.domain.conversations import Conversation, PreparationState
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor

Step = Callable[[TalkAtHand, Actor], None]
STEPS: dict[str, Step] = {
    "invite": lambda talk, who: talk.services.conversations.invite(who, talk.id),
    "confirm": lambda talk, who: talk.services.conversations.confirm(who, talk.id),
    "start": lambda talk, who: talk.services.conversations.start(who, talk.id),
    "end": lambda talk, who: talk.services.conversations.end(who, talk.id),
    "send_to_review": lambda talk, who: talk.services.conversations.send_to_review(who, talk.id),
    "approve": lambda talk, who: talk.services.conversations.approve(who, talk.id),
    "reopen": lambda talk, who: talk.services.conversations.reopen(who, talk.id),
    "complete": lambda talk, who: talk.services.conversations.complete(who, talk.id),
    "close_unsigned": lambda talk, who: talk.services.conversations.close_unsigned(who, talk.id, "ønsket det"),
    "cancel": lambda talk, who: talk.services.conversations.cancel(who, talk.id, "flyttes"),
}
# Which steps each state allows, and who may take them: M the manager, E the employee.
ALLOWED: dict[State, dict[str, str]] = {
    State.PLANNED: {"invite": "M", "cancel": "M"},
    State.INVITED: {"confirm": "E", "start": "ME", "cancel": "M"},
    State.CONFIRMED: {"start": "ME", "cancel": "M"},
    State.IN_PROGRESS: {"end": "ME"},
    State.HELD: {"send_to_review": "ME"},
    State.IN_REVIEW: {"approve": "ME", "close_unsigned": "ME"},
    State.READY_TO_SIGN: {"reopen": "ME", "close_unsigned": "ME"},
    State.SIGNED: {"reopen": "ME", "complete": "ME"},
    State.COMPLETED: {},
}


def _refused(step: Step, talk: TalkAtHand, who: Actor, *, because: str) -> None:
    before = talk.now()
    with pytest.raises(RuleViolation, match=because):
        step(talk, who)
    assert talk.now() == before


@pytest.mark.parametrize("state", ALLOWED)
def test_in_each_state_only_its_own_steps_are_possible_and_only_for_its_own_people(
    talk: TalkAtHand, state: State
) -> None:
    talk.to(state)
    if state is State.PLANNED:
        talk.services.conversations.edit(talk.manager, talk.id, purpose="Vi ser tilbake og fram.")
    if state is State.HELD:
        talk.agree()
    allowed = ALLOWED[state]
    for name, step in STEPS.items():
        for outsider in OUTSIDERS:
            _refused(step, talk, talk.demo.actor(outsider), because=r"rule\.permission\.denied")
        for letter, who in (("M", talk.manager), ("E", talk.employee)):
            if name not in allowed:
                _refused(step, talk, who, because=r"rule\.conversation|rule\.permission\.denied")
            elif letter not in allowed[name]:
                _refused(step, talk, who, because=r"rule\.permission\.denied")
    for name, letters in sorted(allowed.items())[:1]:
        STEPS[name](talk, talk.manager if "M" in letters else talk.employee)


_P = PreparationState
BARE = Conversation(UUID(int=1), UUID(int=2), UUID(int=3), planned_for=datetime.combine(date(2026, 3, 4), time(9)))
# (state, manager's step, employee's step) while nobody is prepared, nobody has approved and nobody has signed.
FIRST_STEPS = [
    (State.PLANNED, NextStep.INVITE, NextStep.WAIT),
    (State.INVITED, NextStep.PREPARE, NextStep.CONFIRM),
    (State.CONFIRMED, NextStep.PREPARE, NextStep.PREPARE),
    (State.IN_PROGRESS, NextStep.HOLD, NextStep.HOLD),
    (State.HELD, NextStep.COMPLETE_SUMMARY, NextStep.COMPLETE_SUMMARY),
    (State.IN_REVIEW, NextStep.READ_AND_APPROVE, NextStep.READ_AND_APPROVE),
    (State.READY_TO_SIGN, NextStep.SIGN, NextStep.SIGN),
    (State.SIGNED, NextStep.FILE, NextStep.FILE),
    (State.COMPLETED, NextStep.DONE, NextStep.DONE),
    (State.CLOSED_UNSIGNED, NextStep.DONE, NextStep.DONE),
    (State.CANCELLED, NextStep.DONE, NextStep.DONE),
]


@pytest.mark.requirement("S1-04")
def test_each_side_has_one_next_step_in_each_state() -> None:
    bare = dict.fromkeys(Party, _P.NOT_STARTED)
    assert {state for state, _, _ in FIRST_STEPS} == set(State)
    for state, managers, employees in FIRST_STEPS:
        conversation = replace(BARE, state=state)
        assert next_step(conversation, Party.MANAGER, bare, frozenset()) is managers
        assert next_step(conversation, Party.EMPLOYEE, bare, frozenset()) is employees
        done = state in {State.COMPLETED, State.CLOSED_UNSIGNED, State.CANCELLED}
        assert next_step(conversation, None, bare, frozenset()) is (NextStep.DONE if done else NextStep.WAIT)


@pytest.mark.parametrize(("party", "prepared"), list(product(Party, PreparationState)))
def test_who_has_shared_their_preparation_may_begin(party: Party, prepared: PreparationState) -> None:
    states = dict.fromkeys(Party, _P.NOT_STARTED) | {party: prepared}
    expected = NextStep.START if prepared in {_P.SHARED, _P.LOCKED} else NextStep.PREPARE
    confirmed = replace(BARE, state=State.CONFIRMED)
    assert next_step(confirmed, party, states, frozenset()) is expected


def test_who_has_done_their_part_waits_for_the_other() -> None:
    bare = dict.fromkeys(Party, _P.NOT_STARTED)
    review: Conversation = replace(BARE, state=State.IN_REVIEW, approved_by_manager=True)
    assert next_step(review, Party.MANAGER, bare, frozenset()) is NextStep.WAIT
    assert next_step(review, Party.EMPLOYEE, bare, frozenset()) is NextStep.READ_AND_APPROVE
    ready = replace(review, state=State.READY_TO_SIGN)
    assert next_step(ready, Party.EMPLOYEE, bare, frozenset({Party.EMPLOYEE})) is NextStep.WAIT
    undated = replace(BARE, planned_for=None)
    assert next_step(undated, Party.MANAGER, bare, frozenset()) is NextStep.SET_DATE


@pytest.mark.requirement("S1-46", "S1-10")
def test_an_invitation_needs_a_day_ahead_a_purpose_and_notice_or_the_employees_yes(talk: TalkAtHand) -> None:
    conversations, manager = talk.services.conversations, talk.manager
    _refused(STEPS["invite"], talk, manager, because=r"rule\.conversation\.no_purpose")
    conversations.edit(manager, talk.id, purpose="  ")
    _refused(STEPS["invite"], talk, manager, because=r"rule\.conversation\.no_purpose")
    conversations.edit(manager, talk.id, purpose="Vi ser tilbake.", planned_for=talk.day(-1))
    _refused(STEPS["invite"], talk, manager, because=r"rule\.conversation\.date_passed")
    conversations.edit(manager, talk.id, planned_for=None)
    _refused(STEPS["invite"], talk, manager, because=r"rule\.conversation\.no_date")
    conversations.edit(manager, talk.id, planned_for=talk.day(6))
    _refused(STEPS["invite"], talk, manager, because=r"rule\.conversation\.short_notice")
    conversations.invite(manager, talk.id, short_notice_ok=True)
    assert talk.now().short_notice_accepted
    assert talk.now().invited_on == talk.services.desk.today()
    conversations.edit(manager, talk.id, planned_for=talk.day(7))
    conversations.invite(manager, talk.id)
    assert not talk.now().short_notice_accepted


def test_the_companys_own_notice_counts(talk: TalkAtHand) -> None:
    talk.services.people.edit_company(talk.demo.actor(OWNER), notice_days=20)
    talk.services.conversations.edit(talk.manager, talk.id, purpose="Vi ser tilbake.")
    _refused(STEPS["invite"], talk, talk.manager, because=r"rule\.conversation\.short_notice")


def test_a_new_day_after_the_invitation_asks_anew_and_is_audited(talk: TalkAtHand) -> None:
    talk.to(State.CONFIRMED)
    talk.services.conversations.edit(talk.manager, talk.id, place="Kantina")
    assert talk.state is State.CONFIRMED
    talk.services.conversations.edit(talk.manager, talk.id, planned_for=talk.day(20))
    moved = talk.now()
    assert (moved.state, moved.sequence) == (State.PLANNED, 1)
    events = [row.line.event for row in talk.services.keeping.audit_rows(talk.demo.actor(HR), 3)]
    assert "conversation.moved" in events
    with pytest.raises(RuleViolation, match=r"rule\.conversation\.no_date"):
        talk.services.conversations.edit(talk.manager, talk.id, planned_for=None)


def test_the_invitation_is_the_managers_and_fixed_once_the_meeting_has_begun(talk: TalkAtHand) -> None:
    conversations = talk.services.conversations
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        conversations.edit(talk.employee, talk.id, planned_for=talk.day(20))
    talk.to(State.IN_PROGRESS)
    for values in ({"planned_for": talk.day(20)}, {"purpose": "noe annet"}):
        with pytest.raises(RuleViolation, match=r"rule\.conversation\.begun"):
            conversations.edit(talk.manager, talk.id, **values)
    conversations.edit(talk.manager, talk.id, place="Kantina")
    conversations.edit(talk.employee, talk.id, follow_up_days=14)
    talk.to(State.READY_TO_SIGN)
    for values in ({"place": "Lageret"}, {"follow_up_days": 7}):
        with pytest.raises(RuleViolation, match=r"rule\.conversation\.frozen"):
            conversations.edit(talk.manager, talk.id, **values)


@pytest.mark.requirement("S1-13", "S1-16")
def test_a_summary_goes_to_review_only_with_something_agreed_a_follow_up_and_an_answer_on_sharing(
    talk: TalkAtHand,
) -> None:
    conversations, agreements = talk.services.conversations, talk.services.agreements
    talk.to(State.HELD)
    review = STEPS["send_to_review"]
    _refused(review, talk, talk.manager, because=r"rule\.conversation\.nothing_agreed")
    agreements.add_action(talk.employee, talk.id, "Ringe styret", who_id=talk.demo.id(EMPLOYEE))
    _refused(review, talk, talk.manager, because=r"rule\.conversation\.no_follow_up")
    conversations.edit(talk.employee, talk.id, follow_up_days=28)
    _refused(review, talk, talk.manager, because=r"rule\.conversation\.no_follow_up")
    conversations.edit(talk.employee, talk.id, first_follow_up_on=talk.day(28).date())
    _refused(review, talk, talk.manager, because=r"rule\.conversation\.sharing_unanswered")
    conversations.edit(talk.employee, talk.id, sharing_answered=True)
    review(talk, talk.manager)
    assert talk.state is State.IN_REVIEW


def test_a_follow_up_lies_after_the_meeting_and_has_a_rhythm(talk: TalkAtHand) -> None:
    talk.to(State.HELD)
    edit = talk.services.conversations.edit
    with pytest.raises(RuleViolation, match=r"rule\.follow_up\.frequency"):
        edit(talk.manager, talk.id, follow_up_days=0)
    with pytest.raises(RuleViolation, match=r"rule\.follow_up\.before_meeting"):
        edit(talk.manager, talk.id, first_follow_up_on=talk.services.desk.today() - timedelta(days=1))


@pytest.mark.requirement("E-20")
def test_a_conversation_may_be_closed_without_signatures_with_a_reason(talk: TalkAtHand) -> None:
    talk.to(State.IN_REVIEW)
    conversations = talk.services.conversations
    with pytest.raises(RuleViolation, match=r"rule\.conversation\.reason_missing"):
        conversations.close_unsigned(talk.employee, talk.id, "  ")
    assert talk.state is State.IN_REVIEW
    conversations.close_unsigned(talk.employee, talk.id, " Ønsket ikke å skrive under ")
    assert (talk.state, talk.now().closing_reason) == (State.CLOSED_UNSIGNED, "Ønsket ikke å skrive under")


@pytest.mark.requirement("E-10")
def test_hr_and_owner_see_the_status_but_neither_purpose_nor_reason(talk: TalkAtHand) -> None:
    talk.to(State.IN_REVIEW)
    talk.services.conversations.close_unsigned(talk.employee, talk.id, "Vi ble ikke enige om målet")
    for who in (OWNER, HR):
        row = talk.services.conversations.row(talk.demo.actor(who), talk.id)
        assert (row.acting_party, row.conversation.state) == (None, State.CLOSED_UNSIGNED)
        assert (row.conversation.purpose, row.conversation.closing_reason) == ("", "")
    own = talk.services.conversations.row(talk.employee, talk.id).conversation
    assert own.purpose
    assert own.closing_reason


def test_only_the_manager_plans_and_only_with_people_who_are_there(demo: DemoCompany) -> None:
    plan = demo.services.conversations.plan
    for who in (OWNER, HR, EMPLOYEE):
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            plan(demo.actor(who), demo.id(EMPLOYEE))
    with pytest.raises(RuleViolation, match=r"rule\.conversation\.no_manager"):
        plan(demo.actor(OWNER), demo.id(OWNER))
    demo.services.people.leave(demo.actor(HR), demo.id(EMPLOYEE), demo.services.desk.today() - timedelta(days=1))
    with pytest.raises(RuleViolation, match=r"rule\.session\.person_left"):
        plan(demo.actor(MANAGER), demo.id(EMPLOYEE))
