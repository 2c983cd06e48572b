"""One sentence and one button for every state and both parties, and the words beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale

from malapp.application.conversations import ConversationRow, NextStep, next_step
from malapp.domain.conversations import Conversation, ConversationState, PreparationState
from malapp.domain.goals import Party
from malapp.ui.panels.conversations.guidance import (
    Command,
    Phase,
    Section,
    guide_for,
    home_section,
    phase_of,
    sections_of,
)
from malapp.ui.panels.conversations.words import (
    first_name,
    is_mine_to_do,
    preparations_text,
    signed_text,
    state_pill,
    step_pill,
)

LOCALE = QLocale("en_GB")
TALK = Conversation(uuid4(), uuid4(), uuid4(), planned_for=datetime(2027, 3, 1, 10, 0), purpose="Goals")  # noqa: DTZ001
DONE = {ConversationState.COMPLETED, ConversationState.CLOSED_UNSIGNED, ConversationState.CANCELLED}


def _row(
    state: ConversationState,
    party: Party | None,
    preparation: PreparationState = PreparationState.SHARED,
    signed_by: frozenset[Party] = frozenset(),
    **values: object,
) -> ConversationRow:
    talk = replace(TALK, state=state, **values)  # type: ignore[arg-type]
    states = dict.fromkeys(Party, preparation)
    step = next_step(talk, party, states, signed_by)
    return ConversationRow(talk, "Per-Olav Nesse", "Jonas Berge", preparation, preparation, signed_by, party, step)


@pytest.mark.requirement("S1-04")
@pytest.mark.parametrize("party", Party)
@pytest.mark.parametrize("state", ConversationState)
def test_every_state_tells_each_party_what_is_next(state: ConversationState, party: Party) -> None:
    row = _row(state, party)
    guide = guide_for(row, home_section(row), LOCALE)

    assert guide.sentence.endswith((".", "?", ": "))
    assert "{" not in guide.sentence + guide.button
    assert (guide.command is None) == (state in DONE)
    assert bool(guide.button) == (guide.command is not None)


@pytest.mark.parametrize(
    ("state", "party", "command"),
    [
        (ConversationState.PLANNED, Party.MANAGER, Command.INVITE),
        (ConversationState.PLANNED, Party.EMPLOYEE, Command.PREPARE),
        (ConversationState.INVITED, Party.EMPLOYEE, Command.CONFIRM),
        (ConversationState.CONFIRMED, Party.MANAGER, Command.START),
        (ConversationState.IN_PROGRESS, Party.EMPLOYEE, Command.END),
        (ConversationState.HELD, Party.MANAGER, Command.SEND_TO_REVIEW),
        (ConversationState.IN_REVIEW, Party.EMPLOYEE, Command.APPROVE),
        (ConversationState.READY_TO_SIGN, Party.MANAGER, Command.SIGN),
        (ConversationState.SIGNED, Party.EMPLOYEE, Command.FILE),
    ],
)
def test_the_button_does_the_next_step(state: ConversationState, party: Party, command: Command) -> None:
    row = _row(state, party)

    assert guide_for(row, home_section(row), LOCALE).command is command


def test_without_a_day_the_manager_first_chooses_one() -> None:
    row = _row(ConversationState.PLANNED, Party.MANAGER, planned_for=None)

    assert guide_for(row, Section.INVITATION, LOCALE).command is Command.CHOOSE_DATE


def test_preparing_is_begun_from_elsewhere_and_shared_from_the_form() -> None:
    row = _row(ConversationState.CONFIRMED, Party.EMPLOYEE, PreparationState.DRAFT)

    assert guide_for(row, Section.INVITATION, LOCALE).command is Command.PREPARE
    assert guide_for(row, Section.PREPARATION, LOCALE).command is Command.SHARE
    assert "Jonas" in guide_for(row, Section.PREPARATION, LOCALE).button


@pytest.mark.parametrize("party", Party)
def test_who_has_signed_or_approved_is_offered_to_hand_the_keyboard_over(party: Party) -> None:
    approved = {f"approved_by_{party.value}": True}
    rows = (
        _row(ConversationState.IN_REVIEW, party, **approved),
        _row(ConversationState.READY_TO_SIGN, party, signed_by=frozenset({party})),
    )

    for row in rows:
        assert row.next_step is NextStep.WAIT
        assert guide_for(row, Section.SUMMARY, LOCALE).command is Command.HAND_OVER


@pytest.mark.requirement("E-10")
@pytest.mark.parametrize("state", ConversationState)
def test_who_is_no_party_gets_no_button_and_no_pages(state: ConversationState) -> None:
    row = _row(state, None)

    assert guide_for(row, None, LOCALE).command is None
    assert sections_of(row) == ()
    assert step_pill(row) is None
    assert not is_mine_to_do(row)


@pytest.mark.requirement("S1-02")
def test_the_phases_follow_each_other() -> None:
    phases = [phase_of(state) for state in ConversationState if state not in DONE]

    assert phases == sorted(phases, key=list(Phase).index)  # type: ignore[arg-type]
    assert set(phases) == set(Phase)
    assert {phase_of(state) for state in DONE} == {None}


@pytest.mark.parametrize("party", Party)
@pytest.mark.parametrize("state", ConversationState)
def test_a_conversation_opens_on_a_page_it_has(state: ConversationState, party: Party) -> None:
    row = _row(state, party)

    assert home_section(row) in sections_of(row)


def test_every_state_has_a_word_of_its_own() -> None:
    words = [state_pill(state).text for state in ConversationState]

    assert len(set(words)) == len(ConversationState)


@pytest.mark.requirement("S1-41")
def test_the_list_says_who_has_prepared_and_who_has_signed() -> None:
    row = _row(ConversationState.READY_TO_SIGN, Party.MANAGER, signed_by=frozenset({Party.EMPLOYEE}))
    half = replace(row, manager_preparation=PreparationState.NOT_STARTED)

    assert preparations_text(row) == "Both shared"
    assert preparations_text(half) == "Per-Olav has shared"
    assert signed_text(row) == "Per-Olav"
    assert signed_text(replace(row, signed_by=frozenset(Party))) == "Both"


def test_a_first_name_is_what_stands_first() -> None:
    assert first_name("Liv Åse Sunde") == "Liv"
    assert first_name("") == ""
