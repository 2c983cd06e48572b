"""What follows a signed conversation: one-to-ones in the calendar, notes in two columns, actions, and the .ics file."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import icalendar
import pytest
from talk_at_hand import COLLEAGUE, EMPLOYEE, HR, MANAGER, OUTSIDERS, TalkAtHand
from workspaces import DemoCompany

from malapp.application.agenda import AgendaKind
from malapp.domain.conversations import FREQUENCIES_IN_DAYS
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import ActionState, FollowUp, FollowUpState
from malapp.domain.goals import Party
from malapp.domain.languages import Language


def _series(talk: TalkAtHand, state: FollowUpState = FollowUpState.PLANNED) -> list[FollowUp]:
    with talk.services.desk.workspace.read() as work:
        found = work.follow_ups.find(conversation_id=talk.id, state=state)
    return sorted(found, key=lambda one: one.planned_for)


def _entries(demo: DemoCompany, who: str, language: Language = Language.BOKMAL) -> dict[str, icalendar.Event]:
    data = demo.services.agenda.export_calendar(demo.actor(who), language)
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}


@pytest.fixture
def signed(talk: TalkAtHand) -> TalkAtHand:
    """Signed by both, with one-to-ones every fourth week."""
    return talk.to(State.SIGNED)


@pytest.mark.requirement("S1-13", "S1-36")
def test_signing_plans_the_agreed_one_to_ones_of_a_year_and_only_the_second_signature_does(talk: TalkAtHand) -> None:
    talk.to(State.READY_TO_SIGN)
    talk.sign(Party.EMPLOYEE)
    assert _series(talk) == []
    talk.sign(Party.MANAGER)
    series = _series(talk)
    assert series[0].planned_for.date() >= talk.day(28).date()
    days = [one.planned_for.date() for one in series]
    assert all(day.weekday() < 5 for day in days)
    assert len(days) == 14
    assert all(26 <= (later - day).days <= 30 for day, later in pairwise(days))


@pytest.mark.parametrize("every", FREQUENCIES_IN_DAYS)
def test_every_agreed_frequency_gives_its_own_series(talk: TalkAtHand, every: int) -> None:
    talk.to(State.HELD)
    talk.agree()
    talk.services.conversations.edit(talk.manager, talk.id, follow_up_days=every)
    talk.services.conversations.send_to_review(talk.manager, talk.id)
    talk.to(State.SIGNED)
    assert len(_series(talk)) == -(-365 // every)


def test_signing_a_revised_record_moves_the_one_to_ones_and_doubles_none(signed: TalkAtHand) -> None:
    services, before = signed.services, _series(signed)
    services.follow_ups.write(signed.employee, before[0].id, "oo5", "Trenger en å spørre")
    uids = set(_entries(signed.demo, EMPLOYEE))
    services.conversations.reopen(signed.manager, signed.id)
    services.conversations.edit(signed.manager, signed.id, follow_up_days=42)
    signed.to(State.SIGNED)
    after, dropped = _series(signed), _series(signed, FollowUpState.SKIPPED)
    assert {one.id for one in (*after, *dropped)} == {one.id for one in before}
    assert (len(after), len(dropped)) == (9, 5)
    assert set(_entries(signed.demo, EMPLOYEE)) == uids
    assert after[0] == before[0]
    assert (after[1].id, after[1].sequence) == (before[1].id, before[1].sequence + 1)
    assert services.follow_ups.view(signed.employee, after[0].id).notes[("oo5", Party.EMPLOYEE)]
    for one in dropped:
        assert _entries(signed.demo, EMPLOYEE)[f"{one.id}@malapp"]["STATUS"] == "CANCELLED"


def test_nothing_is_planned_in_the_past_when_a_record_is_signed_late(talk: TalkAtHand) -> None:
    talk.to(State.READY_TO_SIGN)
    real = talk.services.desk.clock
    talk.services.desk.clock = lambda: real() + timedelta(days=70)
    today = talk.services.desk.today()
    talk.to(State.SIGNED)
    assert min(one.planned_for.date() for one in _series(talk)) >= today


@pytest.mark.requirement("S1-28")
def test_both_may_call_and_move_a_one_to_one_and_it_moves_in_the_calendar(signed: TalkAtHand) -> None:
    follow_ups = signed.services.follow_ups
    for actor in (signed.manager, signed.employee):
        made = follow_ups.plan(actor, signed.demo.id(EMPLOYEE), signed.day(3))
        for number in (1, 2):
            follow_ups.move(actor, made, signed.day(3 + number))
            entry = _entries(signed.demo, EMPLOYEE)[f"{made}@malapp"]
            assert entry["SEQUENCE"] == number
            assert entry["DTSTART"].dt.date() == signed.day(3 + number).date()
        follow_ups.move(actor, made, signed.day(5))
        assert _entries(signed.demo, MANAGER)[f"{made}@malapp"]["SEQUENCE"] == 2


@pytest.mark.requirement("S1-35a", "S1-35b", "S1-35c", "S1-35d", "S1-35e", "S1-35f", "S1-37")
def test_each_party_writes_its_own_column_under_each_of_the_six_topics(signed: TalkAtHand) -> None:
    follow_ups, meeting = signed.services.follow_ups, _series(signed)[0].id
    topics = [topic.id for topic in follow_ups.view(signed.manager, meeting).topics]
    assert len(topics) == 6
    for topic in topics:
        for party in Party:
            follow_ups.write(signed.actor(party), meeting, topic, f"{party.value} om {topic}")
    view = follow_ups.view(signed.manager, meeting)
    assert view.notes == {(t, p): f"{p.value} om {t}" for t in topics for p in Party}
    assert (view.employee, view.manager, view.acting_party) == ("Amina Yusuf", "Jonas Berge", Party.MANAGER)
    with pytest.raises(KeyError):
        follow_ups.write(signed.manager, meeting, "oo7", "x")


def test_a_one_to_one_is_held_skipped_and_planned_again_and_the_calendar_hears_of_it(signed: TalkAtHand) -> None:
    follow_ups, before = signed.services.follow_ups, _series(signed)[0]
    meeting, seen = before.id, []
    for state in (FollowUpState.SKIPPED, FollowUpState.PLANNED, FollowUpState.HELD):
        follow_ups.close(signed.employee, meeting, state)
        entry = _entries(signed.demo, MANAGER)[f"{meeting}@malapp"]
        seen.append((str(entry["STATUS"]), int(entry["SEQUENCE"]) - before.sequence))
    assert seen == [("CANCELLED", 1), ("CONFIRMED", 2), ("CONFIRMED", 2)]
    assert signed.services.history.undo() == "edit.follow_up_closed"
    assert follow_ups.view(signed.manager, meeting).follow_up.state is FollowUpState.PLANNED


def test_nobody_but_the_two_comes_near_a_one_to_one(signed: TalkAtHand) -> None:
    follow_ups, meeting = signed.services.follow_ups, _series(signed)[0].id
    for who in OUTSIDERS:
        actor = signed.demo.actor(who)
        for attempt in (
            lambda a=actor: follow_ups.view(a, meeting),
            lambda a=actor: follow_ups.write(a, meeting, "oo1", "x"),
            lambda a=actor: follow_ups.move(a, meeting, signed.day(1)),
            lambda a=actor: follow_ups.close(a, meeting, FollowUpState.HELD),
            lambda a=actor: follow_ups.plan(a, signed.demo.id(EMPLOYEE), signed.day(1)),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


@pytest.mark.requirement("E-11")
@pytest.mark.parametrize("language", list(Language))
def test_the_calendar_file_holds_only_ones_own_meetings_under_titles_that_say_nothing(
    signed: TalkAtHand, language: Language
) -> None:
    services, demo = signed.services, signed.demo
    with services.desk.workspace.read() as work:
        names = [person.name for person in work.people.find()]
        meetings = (*work.follow_ups.find(), *work.conversations.find())
    own = {f"{m.id}@malapp" for m in meetings if demo.id(EMPLOYEE) in {m.employee_id, m.manager_id}}
    entries = _entries(demo, EMPLOYEE, language)
    assert {f"{signed.id}@malapp", *(f"{one.id}@malapp" for one in _series(signed))} <= set(entries) <= own
    assert len({str(entry["SUMMARY"]) for entry in entries.values()}) == 2
    text = services.agenda.export_calendar(signed.employee, language).decode()
    for word in (*names, *(name.split()[0] for name in names), "tolv styrer", signed.now().purpose):
        assert word not in text


def test_a_conversation_moves_and_is_cancelled_in_the_calendar_under_its_own_uid(talk: TalkAtHand) -> None:
    uid = f"{talk.id}@malapp"
    assert uid not in _entries(talk.demo, EMPLOYEE), "nobody has been invited yet"
    talk.to(State.INVITED)
    assert _entries(talk.demo, EMPLOYEE)[uid]["SEQUENCE"] == 0
    talk.services.conversations.edit(talk.manager, talk.id, planned_for=talk.day(21))
    moved = _entries(talk.demo, EMPLOYEE)[uid]
    assert (moved["SEQUENCE"], moved["DTSTART"].dt.date()) == (1, talk.day(21).date())
    talk.services.conversations.cancel(talk.manager, talk.id, "flyttes")
    gone = _entries(talk.demo, EMPLOYEE)[uid]
    assert (gone["STATUS"], gone["SEQUENCE"]) == ("CANCELLED", 2)


def test_who_has_left_is_met_no_more(signed: TalkAtHand) -> None:
    first, second = _series(signed)[:2]
    between = first.planned_for.date() + timedelta(days=1)
    signed.services.people.leave(signed.demo.actor(HR), signed.demo.id(EMPLOYEE), between)
    ahead = signed.services.agenda.agenda(signed.manager, signed.day(0).date(), signed.day(400).date())
    days = [item.day for item in ahead if item.kind is AgendaKind.FOLLOW_UP and item.who == "Amina Yusuf"]
    assert days == [first.planned_for.date()]
    assert _entries(signed.demo, MANAGER)[f"{second.id}@malapp"]["STATUS"] == "CANCELLED"


@pytest.mark.requirement("W-06")
def test_an_action_reaches_a_third_person_only_once_both_have_signed(talk: TalkAtHand) -> None:
    talk.to(State.HELD)
    services, third = talk.services, talk.demo.actor(COLLEAGUE)
    action = services.agreements.add_action(
        talk.manager, talk.id, "Vise Amina avtalene", who_id=talk.demo.id(COLLEAGUE), due_on=talk.day(9).date()
    )

    def shown() -> list[str]:
        return [i.title for i in services.agenda.agenda(third, talk.day(0).date(), talk.day(30).date())]

    talk.to(State.READY_TO_SIGN)
    assert "Vise Amina avtalene" not in shown()
    for attempt in (
        lambda: services.follow_ups.action(third, action),
        lambda: services.follow_ups.set_action_state(third, action, ActionState.DONE),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            attempt()
    talk.to(State.SIGNED)
    assert "Vise Amina avtalene" in shown()
    services.follow_ups.set_action_state(third, action, ActionState.DONE)
    assert services.follow_ups.action(talk.employee, action).state is ActionState.DONE
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        services.follow_ups.action(talk.demo.actor(HR), action)


def test_the_agenda_is_ones_own_in_order_and_within_its_days(demo: DemoCompany) -> None:
    today = demo.services.desk.today()
    with demo.services.desk.workspace.read() as work:
        people = {person.id: person.name for person in work.people.find()}
        follow_ups = {one.id: one for one in work.follow_ups.find()}
        talks = {one.id: one for one in work.conversations.find()}
    for key in ("P01", "P02", "P04", "P16", "P18", "P22"):
        actor = demo.actor(key)
        items = demo.services.agenda.agenda(actor, today - timedelta(days=60), today + timedelta(days=60))
        assert list(items) == sorted(items, key=lambda i: (i.day, i.at or datetime.min.time(), i.title))
        for item in items:
            assert abs((item.day - today).days) <= 60
            meeting = follow_ups.get(item.id) or talks.get(item.id)
            if meeting is not None:
                pair = {meeting.employee_id, meeting.manager_id}
                assert actor.person_id in pair
                assert item.who == people[(pair - {actor.person_id}).pop()]
        assert items == () or date.min < items[0].day
