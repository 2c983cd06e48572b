"""The action plan: actions and activities in one list, who may see and change what, and reasons."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from talk_at_hand import TalkAtHand
from workspaces import DemoCompany

from malapp.application.action_plan import PlanRow, PlanState
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalStatus, ProposedBy

OWNER, LEAD, EMPLOYEE, MEMBER, OTHER_LEAD, HR = "P01", "P02", "P03", "P05", "P07", "P22"


def _rows(demo: DemoCompany, who: str) -> dict[UUID, PlanRow]:
    return {row.id: row for row in demo.services.action_plan.rows(demo.actor(who))}


def _own(demo: DemoCompany, who: str = EMPLOYEE, **values: object) -> UUID:
    return demo.services.action_plan.add(demo.actor(who), "Ringe fem styrer", who_id=demo.id(who), **values)


def _goal(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _activity(demo: DemoCompany, **values: object) -> UUID:
    return demo.services.goals.add(
        demo.actor(EMPLOYEE),
        "Lage befaringsmal",
        GoalLevel.PERSON,
        kind=GoalKind.ACTIVITY,
        owner_id=demo.id(EMPLOYEE),
        **values,
    )


def _today(demo: DemoCompany) -> date:
    return demo.services.desk.today()


@pytest.mark.requirement("S2-21")
def test_actions_and_activities_stand_in_one_plan_in_the_order_of_their_dates(demo: DemoCompany) -> None:
    late, soon = _today(demo) + timedelta(days=90), _today(demo) + timedelta(days=80)
    action = _own(demo, due_on=late)
    activity = _activity(demo, due_on=soon, starts_on=_today(demo))
    order = [row.id for row in demo.services.action_plan.rows(demo.actor(EMPLOYEE))]
    assert order.index(activity) < order.index(action)
    assert _rows(demo, EMPLOYEE)[activity].is_goal
    assert not _rows(demo, EMPLOYEE)[action].is_goal


@pytest.mark.requirement("S2-04", "S2-21")
def test_a_line_knows_the_goal_it_serves(demo: DemoCompany) -> None:
    action = _own(demo, goal_id=demo.id("goal P03"))
    activity = _activity(demo, parent_id=demo.id("goal P03"))
    for row_id in (action, activity):
        served = _rows(demo, EMPLOYEE)[row_id].served
        assert served is not None
        assert served.id == demo.id("goal P03")


@pytest.mark.requirement("E-09")
def test_a_personal_action_is_for_the_two_parties(demo: DemoCompany) -> None:
    action = _own(demo)
    assert _rows(demo, LEAD)[action].may_edit
    for who in (OWNER, HR, MEMBER, OTHER_LEAD):
        assert action not in _rows(demo, who)
        actor = demo.actor(who)
        for attempt in (
            lambda a=actor: demo.services.action_plan.edit(a, action, what="x"),
            lambda a=actor: demo.services.action_plan.set_state(a, action, PlanState.DONE),
            lambda a=actor: demo.services.action_plan.move(a, action, date(2027, 1, 1), "x"),
            lambda a=actor: demo.services.action_plan.remove(a, action),
            lambda a=actor: demo.services.action_plan.make_goal(a, action),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


@pytest.mark.requirement("S2-21", "E-09")
def test_a_teams_plan_is_open_to_its_lead_and_members_and_kept_by_lead_and_doer(demo: DemoCompany) -> None:
    plan, team = demo.services.action_plan, demo.id("SALG")
    action = plan.add(demo.actor(LEAD), "Rydde bilene", who_id=demo.id(EMPLOYEE), team_id=team)
    may_edit = {who: _rows(demo, who)[action].may_edit for who in (LEAD, EMPLOYEE, MEMBER)}
    assert may_edit == {LEAD: True, EMPLOYEE: True, MEMBER: False}
    for who in (OTHER_LEAD, HR):
        assert action not in _rows(demo, who)
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        plan.set_state(demo.actor(MEMBER), action, PlanState.DONE)
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        plan.add(demo.actor(EMPLOYEE), "Noe", who_id=demo.id(EMPLOYEE), team_id=demo.id("MONT"))
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        plan.add(demo.actor(EMPLOYEE), "Noe", who_id=demo.id(MEMBER))


def test_an_action_serves_no_goal_that_others_who_see_it_may_not_read(demo: DemoCompany) -> None:
    plan = demo.services.action_plan
    for who, values in (
        (LEAD, {"who_id": demo.id(LEAD), "goal_id": demo.id("goal P03")}),
        (EMPLOYEE, {"who_id": demo.id(EMPLOYEE), "team_id": demo.id("SALG"), "goal_id": demo.id("goal P03")}),
        (EMPLOYEE, {"who_id": demo.id(EMPLOYEE), "goal_id": demo.id("goal P08")}),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.parent_unfit"):
            plan.add(demo.actor(who), "Noe", **values)


@pytest.mark.parametrize("is_goal", [False, True], ids=("action", "activity"))
def test_overdue_follows_the_date_and_ends_with_the_work(demo: DemoCompany, is_goal: bool) -> None:
    yesterday = _today(demo) - timedelta(days=1)
    row_id = _activity(demo, due_on=yesterday) if is_goal else _own(demo, due_on=yesterday)
    plan, employee = demo.services.action_plan, demo.actor(EMPLOYEE)
    assert _rows(demo, EMPLOYEE)[row_id].is_overdue
    plan.set_state(employee, row_id, PlanState.IN_PROGRESS)
    assert _rows(demo, EMPLOYEE)[row_id].is_overdue
    plan.set_state(employee, row_id, PlanState.DONE)
    row = _rows(demo, EMPLOYEE)[row_id]
    assert (row.state, row.is_overdue) == (PlanState.DONE, False)
    plan.set_state(employee, row_id, PlanState.PLANNED)
    assert _rows(demo, EMPLOYEE)[row_id].state is PlanState.PLANNED


@pytest.mark.parametrize("is_goal", [False, True], ids=("action", "activity"))
def test_moving_and_dropping_say_why(demo: DemoCompany, is_goal: bool) -> None:
    row_id = _activity(demo) if is_goal else _own(demo)
    plan, employee, later = demo.services.action_plan, demo.actor(EMPLOYEE), _today(demo) + timedelta(days=30)
    for attempt, problem in (
        (lambda: plan.move(employee, row_id, None, "Ferie"), "date_missing"),
        (lambda: plan.move(employee, row_id, later, " "), "reason_missing"),
        (lambda: plan.set_state(employee, row_id, PlanState.DROPPED), "reason_missing"),
    ):
        with pytest.raises(RuleViolation, match=problem):
            attempt()
    plan.move(employee, row_id, later, "Ferie")
    row = _rows(demo, EMPLOYEE)[row_id]
    assert (row.state, row.due_on, row.reason) == (PlanState.MOVED, later, "Ferie")
    plan.set_state(employee, row_id, PlanState.DROPPED, "Ikke lenger nødvendig")
    row = _rows(demo, EMPLOYEE)[row_id]
    assert (row.state, row.reason) == (PlanState.DROPPED, "Ikke lenger nødvendig")
    demo.services.history.undo()
    assert _rows(demo, EMPLOYEE)[row_id].state is PlanState.MOVED
    events = {line.event for line in demo.services.desk.workspace.audit_lines(20)}
    assert {"action.moved", "action.dropped"} <= events


def test_what_was_agreed_in_a_conversation_keeps_its_words(talk: TalkAtHand) -> None:
    talk.to(ConversationState.IN_PROGRESS)
    plan, demo = talk.services.action_plan, talk.demo
    action = talk.services.agreements.add_action(talk.manager, talk.id, "Sette av tid", who_id=demo.id(EMPLOYEE))
    with pytest.raises(RuleViolation, match=r"rule\.action\.in_record"):
        plan.set_state(talk.employee, action, PlanState.DONE)
    talk.to(ConversationState.SIGNED)
    assert _rows(demo, EMPLOYEE)[action].is_agreed
    for attempt, problem in (
        (lambda: plan.edit(talk.employee, action, what="Noe annet"), "agreed_text"),
        (lambda: plan.remove(talk.manager, action), "agreed_stays"),
        (lambda: plan.make_goal(talk.manager, action), "agreed_stays"),
    ):
        with pytest.raises(RuleViolation, match=problem):
            attempt()
    plan.move(talk.employee, action, date(2030, 1, 1), "Venter på bilen")
    plan.set_state(talk.employee, action, PlanState.DONE)
    assert action not in _rows(demo, OWNER)


@pytest.mark.requirement("S2-18", "S2-23", "S2-26")
def test_an_activity_becomes_a_goal_and_a_goal_an_activity_without_losing_anything(demo: DemoCompany) -> None:
    plan, employee = demo.services.action_plan, demo.actor(EMPLOYEE)
    goal_id = demo.services.goals.add(
        employee, "Holde kurs", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE), purpose="Flere kan det"
    )
    demo.services.goals.check_in(employee, goal_id, GoalStatus.ON_TRACK, comment="I gang")
    plan.take_in(employee, goal_id)
    assert _rows(demo, EMPLOYEE)[goal_id].state is PlanState.IN_PROGRESS
    assert plan.make_goal(employee, goal_id) == goal_id
    assert goal_id not in _rows(demo, EMPLOYEE)
    goal = _goal(demo, goal_id)
    assert (goal.kind, goal.purpose) == (GoalKind.GOAL, "Flere kan det")
    assert len(demo.services.goals.details(employee, goal_id).check_ins) == 1


@pytest.mark.requirement("S2-26")
def test_an_action_becomes_a_goal_in_its_place_and_comes_back_by_undo(demo: DemoCompany) -> None:
    plan, employee = demo.services.action_plan, demo.actor(EMPLOYEE)
    due = _today(demo) + timedelta(days=20)
    action = _own(demo, due_on=due, goal_id=demo.id("goal P03"))
    goal = _goal(demo, plan.make_goal(employee, action))
    assert (goal.title, goal.due_on, goal.parent_id) == ("Ringe fem styrer", due, demo.id("goal P03"))
    assert goal.owner_id == demo.id(EMPLOYEE)
    assert goal.proposed_by is ProposedBy.EMPLOYEE
    other = _goal(demo, plan.make_goal(demo.actor(LEAD), _own(demo, goal_id=demo.id("goal P03"))))
    assert (other.proposed_by, other.position) == (ProposedBy.MANAGER, goal.position + 1)
    assert action not in _rows(demo, EMPLOYEE)
    for _ in ("the lead's goal", "the action it was", "the employee's goal"):
        demo.services.history.undo()
    assert action in _rows(demo, EMPLOYEE)


def test_a_published_activity_shows_others_the_words_but_not_why_it_was_moved(demo: DemoCompany) -> None:
    row_id = _activity(demo)
    plan, employee = demo.services.action_plan, demo.actor(EMPLOYEE)
    plan.move(employee, row_id, _today(demo) + timedelta(days=3), "Sliten for tiden")
    demo.services.goals.edit(employee, row_id, is_published=True)
    assert "Sliten" in _rows(demo, LEAD)[row_id].reason
    assert "Sliten" not in _rows(demo, MEMBER)[row_id].reason
    assert not _rows(demo, MEMBER)[row_id].may_edit


def test_an_action_without_words_or_anybody_to_do_it_is_refused(demo: DemoCompany) -> None:
    plan, lead = demo.services.action_plan, demo.actor(LEAD)
    with pytest.raises(RuleViolation, match=r"rule\.action\.what_missing"):
        plan.add(lead, "  ", who_id=demo.id(LEAD))
    action = _own(demo)
    with pytest.raises(RuleViolation, match=r"rule\.(action\.who_missing|permission\.denied)"):
        plan.edit(lead, action, who_id=None)
