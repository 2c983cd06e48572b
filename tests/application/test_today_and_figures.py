"""What waits for each today, and who sees how the round of conversations is going."""

from __future__ import annotations

from dataclasses import astuple
from datetime import datetime, time, timedelta

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER, TalkAtHand
from workspaces import DemoCompany

from malapp.application.agenda import AgendaKind
from malapp.application.conversations import NextStep
from malapp.application.today import Task, TaskKind
from malapp.domain.conversations import ConversationState as State
from malapp.domain.followups import FollowUpState
from malapp.domain.goals import GoalLevel, GoalStatus


def _tasks(demo: DemoCompany, who: str) -> tuple[Task, ...]:
    return demo.services.today.view(demo.actor(who)).tasks


def _step(talk: TalkAtHand, who: str) -> NextStep | None:
    return next((task.step for task in _tasks(talk.demo, who) if task.subject_id == talk.id), None)


@pytest.mark.requirement("S1-04")
def test_each_side_is_asked_for_its_own_step_and_outsiders_for_nothing(talk: TalkAtHand) -> None:
    expected = {
        State.PLANNED: (NextStep.INVITE, None),
        State.INVITED: (NextStep.PREPARE, NextStep.CONFIRM),
        State.CONFIRMED: (NextStep.PREPARE, NextStep.PREPARE),
        State.IN_PROGRESS: (NextStep.HOLD, NextStep.HOLD),
        State.HELD: (NextStep.COMPLETE_SUMMARY, NextStep.COMPLETE_SUMMARY),
        State.IN_REVIEW: (NextStep.READ_AND_APPROVE, NextStep.READ_AND_APPROVE),
        State.READY_TO_SIGN: (NextStep.SIGN, NextStep.SIGN),
        State.SIGNED: (NextStep.FILE, NextStep.FILE),
        State.COMPLETED: (None, None),
    }
    for state, steps in expected.items():
        talk.to(state)
        assert (_step(talk, MANAGER), _step(talk, EMPLOYEE)) == steps
        for outsider in (OWNER, HR):
            assert _step(talk, outsider) is None


def test_the_other_is_named_by_each_side(talk: TalkAtHand) -> None:
    talk.to(State.CONFIRMED)
    names = {who: next(t.who for t in _tasks(talk.demo, who) if t.subject_id == talk.id) for who in (MANAGER, EMPLOYEE)}
    assert names == {MANAGER: "Amina Yusuf", EMPLOYEE: "Jonas Berge"}


def test_what_is_overdue_is_shown_to_whom_it_waits_for_until_it_is_done(demo: DemoCompany) -> None:
    services = demo.services
    overdue = next(task for task in _tasks(demo, MANAGER) if task.kind is TaskKind.FOLLOW_UP_OVERDUE)
    assert overdue.who == "Per-Olav Nesse"
    assert overdue.subject_id in {task.subject_id for task in _tasks(demo, "P04")}
    assert overdue.subject_id not in {task.subject_id for task in _tasks(demo, "P06")}
    services.follow_ups.close(demo.actor("P04"), overdue.subject_id, FollowUpState.HELD)
    assert overdue.subject_id not in {task.subject_id for task in _tasks(demo, MANAGER)}
    actions = [task for task in _tasks(demo, "P06") if task.kind is TaskKind.ACTION_OVERDUE]
    assert [task.title for task in actions] == ["Teste to nye landingssider"]


def test_a_goal_nobody_has_looked_at_for_two_months_waits_for_its_owner_alone(demo: DemoCompany) -> None:
    services, real = demo.services, demo.services.desk.clock
    goal = services.goals.add(demo.actor(EMPLOYEE), "Lære norsk", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE))
    services.goals.check_in(demo.actor(EMPLOYEE), goal, GoalStatus.ON_TRACK)
    assert goal not in {task.subject_id for task in _tasks(demo, EMPLOYEE)}
    services.desk.clock = lambda: real() + timedelta(days=61)
    assert goal in {task.subject_id for task in _tasks(demo, EMPLOYEE) if task.kind is TaskKind.GOAL_OUTDATED}
    assert goal not in {task.subject_id for task in _tasks(demo, MANAGER)}
    services.goals.check_in(demo.actor(EMPLOYEE), goal, GoalStatus.REACHED)
    services.desk.clock = lambda: real() + timedelta(days=200)
    assert goal not in {task.subject_id for task in _tasks(demo, EMPLOYEE)}


@pytest.mark.requirement("E-10", "E-16")
def test_only_owner_and_hr_see_figures_and_those_count_meetings_never_people_against_each_other(
    demo: DemoCompany,
) -> None:
    for who in (MANAGER, EMPLOYEE, "P07", "P16", "P21"):
        assert demo.services.today.view(demo.actor(who)).figures is None
    figures = {who: demo.services.today.view(demo.actor(who)).figures for who in (OWNER, HR)}
    assert figures[OWNER] == figures[HR]
    counted = figures[OWNER]
    assert counted is not None
    assert 0 < counted.follow_ups_held < counted.follow_ups_agreed
    assert 0 < counted.conversations_held <= counted.people == 23
    assert all(isinstance(value, int) for value in astuple(counted))


def test_the_next_two_weeks_hold_only_what_is_still_ahead(demo: DemoCompany) -> None:
    today = demo.services.desk.today()
    view = demo.services.today.view(demo.actor(MANAGER))
    assert view.coming
    assert all(today <= item.day <= today + timedelta(days=14) and not item.is_done for item in view.coming)
    assert AgendaKind.CONVERSATION in {item.kind for item in view.coming}
    assert (view.has_people, view.has_strategy, view.has_goals) == (True, True, True)


@pytest.mark.requirement("S1-43")
def test_a_missing_briefing_is_spoken_of_three_weeks_before_the_first_conversation(demo: DemoCompany) -> None:
    services, manager, team = demo.services, demo.actor(MANAGER), demo.id("SALG")
    with services.desk.workspace.begin() as work:
        for topic in ("briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)

    def waiting() -> list[Task]:
        return [task for task in _tasks(demo, MANAGER) if task.kind is TaskKind.BRIEFING_MISSING]

    before = waiting()
    start = datetime.combine(services.desk.today(), time(9, 0))
    services.conversations.plan(manager, demo.id("P06"), planned_for=start + timedelta(days=40))
    assert waiting() == before, "that is far ahead"
    services.conversations.plan(manager, demo.id("P05"), planned_for=start + timedelta(days=20))
    (task,) = waiting()
    assert (task.subject_id, task.title) == (team, "Salg og rådgivning")
    assert _tasks(demo, EMPLOYEE) == tuple(t for t in _tasks(demo, EMPLOYEE) if t.kind is not TaskKind.BRIEFING_MISSING)

    briefing = services.briefings.add(manager, team)
    services.briefings.hold(manager, briefing, services.desk.today(), [])
    assert waiting() == []
