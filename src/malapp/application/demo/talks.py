"""The demo company's conversations and one-to-ones over a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any
from uuid import UUID

from malapp.application.demo.source import DemoSource, demo_id, workday
from malapp.application.ports import UnitOfWork
from malapp.domain.conversations import (
    Answer,
    Conversation,
    ConversationKind,
    ConversationState,
    Preparation,
    PreparationState,
    RecordText,
)
from malapp.domain.followups import Action, FollowUp, FollowUpNote, FollowUpState
from malapp.domain.goals import Goal, GoalLevel, GoalState, Party, ProposedBy

_STATES = {
    "signed": ConversationState.COMPLETED,
    "closed unsigned": ConversationState.CLOSED_UNSIGNED,
    "cancelled": ConversationState.CANCELLED,
    "in review": ConversationState.IN_REVIEW,
    "ready to sign": ConversationState.READY_TO_SIGN,
    "confirmed": ConversationState.CONFIRMED,
    "invited": ConversationState.INVITED,
}
_HELD = {
    ConversationState.COMPLETED,
    ConversationState.CLOSED_UNSIGNED,
    ConversationState.IN_REVIEW,
    ConversationState.READY_TO_SIGN,
}
_KINDS = {"yearly": ConversationKind.YEARLY, "half-year": ConversationKind.HALF_YEAR, "extra": ConversationKind.EXTRA}
_FREQUENCY_DAYS = {"monthly": 28, "every second week": 14, "every six weeks": 42}


def fill_talks(work: UnitOfWork, source: DemoSource) -> None:
    """Save conversations with their preparations and records, and the one-to-ones."""
    people = {person.id: person for person in work.people.find()}
    for row in source.company["conversations"]:
        employee = people[demo_id(row[0])]
        if employee.manager_id is None:
            raise ValueError("every demo conversation has a manager")
        base = Conversation(
            talk_id(row[0], row[1], row[2]), employee.id, employee.manager_id, language=employee.language
        )
        _conversation(work, source, base, row)
    for key, sides in source.stories["prepared"].items():
        _prepare(work, key, sides)
    ready = source.stories["ready_to_sign"]
    write_record(work, source, latest_talk(work, ready["employee"]), ready)
    waiting = source.stories["in_review"]
    talk = latest_talk(work, waiting["employee"])
    write_record(work, source, talk, waiting)
    work.conversations.save(replace(work.conversations.get(talk.id), approved_by_employee=False))
    early = source.stories["signed"]
    talk = replace(
        earliest_talk(work, early["employee"]), state=ConversationState.READY_TO_SIGN
    )  # signed in history.py
    write_record(work, source, talk, early)
    _one_to_ones(work, source)


def talk_id(key: str, kind: str, invited: str) -> UUID:
    """The id of a demo conversation."""
    return demo_id(f"talk {key} {kind} {invited}")


def latest_talk(work: UnitOfWork, key: str) -> Conversation:
    """The newest conversation of a demo person."""
    return _by_date(work, key)[-1]


def earliest_talk(work: UnitOfWork, key: str) -> Conversation:
    """The first conversation of a demo person."""
    return _by_date(work, key)[0]


def _by_date(work: UnitOfWork, key: str) -> list[Conversation]:
    talks = work.conversations.find(employee_id=demo_id(key))
    return sorted(talks, key=lambda talk: str(talk.planned_for))


def _conversation(work: UnitOfWork, source: DemoSource, base: Conversation, row: list[Any]) -> None:
    _key, kind, invited, planned, state_text, note = row
    state = _STATES[state_text]
    planned_for = source.moment(planned, time(9, 0))
    story = source.stories["main_job"][base.language.value]
    talk = replace(
        base,
        kind=_KINDS[kind],
        state=state,
        period=str(planned_for.year),
        place=story["place"],
        purpose=story["purpose"],
        planned_for=planned_for,
        invited_on=source.day(invited),
        held_on=planned_for.date() if state in _HELD else None,
        short_notice_accepted=note.startswith("short notice"),
        closing_reason=source.stories["closing_reasons"].get(note, ""),
        approved_by_manager=state is ConversationState.IN_REVIEW,
        follow_up_days=28 if state in _HELD else None,
        first_follow_up_on=workday(planned_for.date() + timedelta(days=28)) if state in _HELD else None,
        sharing_answered=state in _HELD,
    )
    work.conversations.save(talk)
    past = PreparationState.LOCKED if state in _HELD else PreparationState.NOT_STARTED
    for party in Party:
        work.preparations.save(Preparation(demo_id(f"prep {talk.id} {party}"), talk.id, party, past))


def _prepare(work: UnitOfWork, key: str, sides: dict[str, dict[str, str]]) -> None:
    talk = latest_talk(work, key)
    for party in Party:
        preparation = work.preparations.find(conversation_id=talk.id, party=party)[0]
        state = PreparationState.SHARED if party is Party.EMPLOYEE else PreparationState.DRAFT
        work.preparations.save(replace(preparation, state=state))
        for field_id, text in sides[party.value].items():
            work.answers.save(Answer(demo_id(f"answer {preparation.id} {field_id}"), preparation.id, field_id, text))


def write_record(work: UnitOfWork, source: DemoSource, talk: Conversation, story: dict[str, Any]) -> None:
    """Give a demo conversation a record: texts, a goal, actions and a follow-up agreement."""
    held_on = talk.held_on or source.today
    work.conversations.save(
        replace(
            talk,
            purpose=story["purpose"],
            follow_up_days=story["follow_up_days"],
            first_follow_up_on=workday(held_on + timedelta(days=story["follow_up_days"])),
            sharing_answered=True,
            approved_by_employee=True,
            approved_by_manager=True,
        )
    )
    for field_id, text in story["record"].items():
        work.record_texts.save(RecordText(demo_id(f"text {talk.id} {field_id}"), talk.id, field_id, text))
    goal = story.get("goal")
    if goal:
        work.goals.save(agreed_goal(talk, goal, source))
    else:
        known = work.goals.find(owner_id=talk.employee_id, level=GoalLevel.PERSON)[0]
        work.goals.save(replace(known, conversation_id=talk.id))
    for position, (who, what, days) in enumerate(story["actions"]):
        action = Action(
            demo_id(f"action {talk.id} {position}"),
            what,
            demo_id(who),
            workday(held_on + timedelta(days=days)),
            conversation_id=talk.id,
            position=position,
        )
        work.actions.save(action)


def agreed_goal(talk: Conversation, row: dict[str, Any], source: DemoSource) -> Goal:
    """A personal goal both accept and believe in."""
    return Goal(
        demo_id(f"goal {talk.id} {row['title']}"),
        row["title"].format(due=source.due_text(talk.language)),
        GoalLevel.PERSON,
        purpose=row["purpose"],
        owner_id=talk.employee_id,
        parent_id=demo_id("O2"),
        conversation_id=talk.id,
        due_on=source.goal_due_on,
        unit=row["unit"],
        start_value=row["start"],
        target_value=row["target"],
        current_value=row["start"],
        state=GoalState.AGREED,
        proposed_by=ProposedBy.TOGETHER,
        accepted_by_employee=True,
        accepted_by_manager=True,
        believed_by_employee=True,
        believed_by_manager=True,
    )


def _one_to_ones(work: UnitOfWork, source: DemoSource) -> None:
    people = {person.id: person for person in work.people.find()}
    rows = source.company["one_to_ones"]
    three_skipped = {key for key, _, _, state in rows if state.startswith("three skipped")}
    signs_its_own = source.stories["signed"]["employee"]  # history.py signs, and the series follows from that
    for position, (key, frequency, day, state) in enumerate(rows):
        employee = people[demo_id(key)]
        if day is None or employee.manager_id is None or key == signs_its_own:
            continue
        agreed_in = [talk.id for talk in _by_date(work, key) if talk.held_on is not None]
        first = FollowUp(
            demo_id(f"one-to-one {position}"),
            employee.id,
            employee.manager_id,
            source.moment(day),
            conversation_id=agreed_in[-1] if agreed_in else None,
            state=FollowUpState.HELD if state == "held" else FollowUpState.PLANNED,
        )
        work.follow_ups.save(first)
        if state == "held":
            _later_ones(work, source, first, _FREQUENCY_DAYS[frequency], are_skipped=key in three_skipped)
    _notes(work, source)


def _later_ones(work: UnitOfWork, source: DemoSource, first: FollowUp, every: int, *, are_skipped: bool) -> None:
    """The three agreed after ``first``: those ahead are planned, unless all three were skipped by agreement."""
    for number in range(1, 4):
        when = first.planned_for + timedelta(days=every * number)
        if are_skipped or when.date() >= source.today:
            state = FollowUpState.SKIPPED if are_skipped else FollowUpState.PLANNED
            work.follow_ups.save(replace(first, id=demo_id(f"{first.id} {number}"), planned_for=when, state=state))


def _notes(work: UnitOfWork, source: DemoSource) -> None:
    example = source.company["one_to_one_example"]
    day = source.day(example["date"])
    meetings = work.follow_ups.find(employee_id=demo_id(example["person"]))
    meeting = next(follow_up for follow_up in meetings if follow_up.planned_for.date() == day)
    for number, (employee, manager) in enumerate(example["topics"], start=1):
        for party, text in ((Party.EMPLOYEE, employee), (Party.MANAGER, manager)):
            topic = f"oo{number}"
            work.follow_up_notes.save(FollowUpNote(demo_id(f"note {topic} {party}"), meeting.id, topic, party, text))
