"""The demo company on any day of any year: nothing that should lie ahead lies behind, and nobody meets on a Sunday."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from malapp.application.demo.source import ANCHOR, DemoSource
from malapp.application.ports import UnitOfWork
from malapp.application.services import Rooms
from malapp.bootstrap.rooms import create_demo
from malapp.domain.briefings import LIST_LENGTH, BriefingState, lines
from malapp.domain.conversations import ConversationState as State
from malapp.domain.followups import FollowUpState
from malapp.domain.goal_kinds import checked_kind
from malapp.domain.goals import GoalLevel, GoalState
from malapp.domain.indicators import period_end, shifted
from malapp.domain.languages import Language
from malapp.domain.measures import checked_measure
from malapp.domain.plans import PlanState

DAYS = [date(2026, 1, 1), date(2028, 2, 29), date(2027, 7, 15), date(2026, 11, 22), date(2030, 12, 31), ANCHOR]
SATURDAY = 5


def _talks_are_where_they_should_be(work: UnitOfWork, today: date) -> None:
    states = set()
    for talk in work.conversations.find():
        assert talk.planned_for is not None
        assert talk.invited_on is not None
        day = talk.planned_for.date()
        states.add(talk.state)
        assert day.weekday() < SATURDAY
        assert talk.invited_on < day
        assert talk.invited_on <= today
        if talk.state in {State.INVITED, State.CONFIRMED}:
            assert day > today
        if talk.held_on is not None:
            assert talk.held_on < today
        assert talk.closing_reason == "" or talk.state in {State.CLOSED_UNSIGNED, State.CANCELLED}
    wanted = {State.INVITED, State.CONFIRMED, State.IN_REVIEW, State.READY_TO_SIGN, State.COMPLETED}
    assert wanted <= states


def _one_to_ones_are_too(work: UnitOfWork, today: date) -> None:
    names = {person.id: person.name for person in work.people.find()}
    seen, overdue, skipped = set(), [], []
    for meeting in work.follow_ups.find():
        day = meeting.planned_for.date()
        assert day.weekday() < SATURDAY
        assert (meeting.employee_id, day) not in seen, "two on one day"
        seen.add((meeting.employee_id, day))
        if meeting.state is FollowUpState.HELD:
            assert day < today
        if meeting.state is FollowUpState.PLANNED and day < today:
            overdue.append(names[meeting.employee_id])
        if meeting.state is FollowUpState.SKIPPED:
            skipped.append(names[meeting.employee_id])
    assert overdue == ["Per-Olav Nesse"], "the one the demo tells about"
    assert skipped == ["Anders Fosse"] * 3


def _the_direction_was_given_before_today(work: UnitOfWork, today: date) -> None:
    versions = work.strategy_versions.find()
    assert [version.number for version in versions] == [1, 2]
    assert versions[0].adopted_on < versions[1].adopted_on < today
    assert versions[0].content != versions[1].content
    assert all(presentation.presented_on < today for presentation in work.presentations.find())
    for briefing in work.briefings.find():
        if briefing.state is BriefingState.HELD:
            assert briefing.held_on is not None
            assert briefing.held_on < today
            assert all(len(lines(text)) == LIST_LENGTH for text in (briefing.focus_areas, briefing.goals))
            assert len(lines(briefing.challenges)) == LIST_LENGTH
            assert work.briefing_participants.find(briefing_id=briefing.id)
        else:
            assert briefing.planned_for is not None
            assert briefing.planned_for > today


def _deadlines_are_too(work: UnitOfWork, today: date) -> None:
    before, now = work.periods.find()
    assert before.closed_on is not None
    assert before.closed_on <= today
    assert before.ends_on < now.starts_on <= today <= now.ends_on
    for goal in work.goals.find():
        assert goal.period_id == before.id or goal.due_on is None or goal.due_on >= today
        assert goal.period_id != before.id or goal.state is GoalState.CLOSED
        assert "{" not in goal.title
        checked_measure(goal)
        checked_kind(goal)
    actions = work.actions.find()
    assert len({action.what for action in actions}) == len(actions), "nothing stands twice in a plan"
    overdue = [action.what for action in actions if action.is_overdue(today)]
    assert overdue == ["Teste to nye landingssider"]
    for check_in in work.check_ins.find():
        assert check_in.made_on <= today


def _plans_are_too(work: UnitOfWork, today: date) -> None:
    in_force, in_dialogue = work.unit_plans.find()
    assert (in_force.state, in_dialogue.state) == (PlanState.IN_FORCE, PlanState.IN_DIALOGUE)
    assert in_force.next_review_on is not None
    assert in_force.next_review_on > today
    (version,) = work.plan_versions.find(plan_id=in_force.id)
    assert version.approved_on < today
    for talk in work.plan_talks.find():
        assert talk.held_on < today
        assert bool(talk.learning) == talk.is_review
    for action in work.actions.find():
        assert action.starts_on is None or action.due_on is None or action.starts_on <= action.due_on


def _readings_are_too(work: UnitOfWork, today: date) -> None:
    for plan in work.indicator_plans.find():
        assert work.goals.get(plan.goal_id).level is not GoalLevel.PERSON
        values = work.indicator_values.find(goal_id=plan.goal_id)
        days = [value.starts_on for value in values]
        assert days == [shifted(days[0], plan.frequency, number) for number in range(len(days))]
        assert all(period_end(value.starts_on, plan.frequency) < today for value in values if value.value is not None)
        assert values[-1].value is None
        assert values[-1].target is not None
    ticks = work.behaviour_ticks.find()
    assert len({tick.goal_id for tick in ticks}) == 5
    assert all(tick.ticked_on < today and tick.ticked_on.weekday() < SATURDAY for tick in ticks)
    assert len({(tick.goal_id, tick.ticked_on) for tick in ticks}) == len(ticks)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_demo_never_ages(rooms: Rooms, tmp_path: Path, today: date) -> None:
    workspace = create_demo(rooms, tmp_path / "workspace.malapp", today)
    try:
        with workspace.read() as work:
            _talks_are_where_they_should_be(work, today)
            _one_to_ones_are_too(work, today)
            _the_direction_was_given_before_today(work, today)
            _deadlines_are_too(work, today)
            _readings_are_too(work, today)
            _plans_are_too(work, today)
        assert workspace.verify_audit() == ()
    finally:
        workspace.close()


@pytest.mark.parametrize("ahead", range(0, 366, 5))
def test_the_deadline_in_the_words_is_the_one_in_the_field(ahead: int) -> None:
    today = date(2027, 1, 1) + timedelta(days=ahead)
    source = DemoSource(today)
    due = source.goal_due_on
    assert (due.month, due.day) in {(6, 30), (12, 31)}
    assert 90 <= (due - today).days < 280
    june = due.month == 6
    assert source.due_text(Language.BOKMAL) == (f"30. juni {due.year}" if june else f"31. desember {due.year}")
    assert source.due_text(Language.ENGLISH) == (f"30 June {due.year}" if june else f"31 December {due.year}")
    assert source.due_text(Language.SWEDISH) == (f"30 juni {due.year}" if june else f"31 december {due.year}")


def test_every_planned_day_is_a_working_day_whatever_the_weekday_of_today() -> None:
    for weekday in range(7):
        source = DemoSource(ANCHOR + timedelta(days=weekday))
        days = [source.day(row[3]) for row in source.company["conversations"]]
        assert all(day.weekday() < SATURDAY for day in days)
