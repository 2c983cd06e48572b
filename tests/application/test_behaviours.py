"""Behaviours: at most three, the employee's own ticks, seen by nobody else, ended with what was learnt."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from workspaces import DemoCompany

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import ClosingDecision, GoalKind, GoalStatus

EMPLOYEE, MANAGER = "P03", "P02"
OTHERS = (MANAGER, "P01", "P05", "P22")
WORDS = "Jeg gjentar kundens behov med egne ord"


@pytest.fixture
def chosen(demo: DemoCompany) -> UUID:
    """A behaviour of Amina Yusuf."""
    return demo.services.behaviours.add(
        demo.actor(EMPLOYEE), WORDS, recurrence="Hver befaring", parent_id=demo.id("goal P03")
    )


@pytest.mark.requirement("S2-16", "S2-19")
def test_a_behaviour_is_repeated_and_helps_a_goal(demo: DemoCompany, chosen: UUID) -> None:
    row = next(row for row in demo.services.behaviours.own(demo.actor(EMPLOYEE)) if row.goal.id == chosen)
    assert (row.goal.kind, row.goal.recurrence, row.goal.due_on) == (GoalKind.BEHAVIOUR, "Hver befaring", None)
    assert row.served is not None
    assert row.served.id == demo.id("goal P03")


@pytest.mark.requirement("S2-16")
def test_there_are_at_most_three_at_a_time(demo: DemoCompany) -> None:
    service, employee = demo.services.behaviours, demo.actor(EMPLOYEE)
    while service.has_room(employee):
        last = service.add(employee, WORDS)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.too_many_behaviours"):
        service.add(employee, WORDS)
    service.end(employee, last, ClosingDecision.KEEP, "Det sitter nå")
    another = service.add(employee, "Jeg spør før jeg svarer")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.too_many_behaviours"):
        service.take_up(employee, last)
    service.end(employee, another, ClosingDecision.DROP, "Passet ikke")
    service.take_up(employee, last)
    assert {row.goal.status for row in service.own(employee) if row.goal.id == last} == {GoalStatus.NOT_STARTED}


def test_a_tick_is_one_a_day_and_can_be_taken_away(demo: DemoCompany, chosen: UUID) -> None:
    service, employee, today = demo.services.behaviours, demo.actor(EMPLOYEE), demo.services.desk.today()
    for day in (today, today, today - timedelta(days=1)):
        service.tick(employee, chosen, day, is_done=True)
    assert [tick.ticked_on for tick in service.shared_ticks(employee, chosen)] == [today - timedelta(days=1), today]
    service.tick(employee, chosen, today, is_done=False)
    assert [tick.ticked_on for tick in service.shared_ticks(employee, chosen)] == [today - timedelta(days=1)]
    with pytest.raises(RuleViolation, match=r"rule\.behaviour\.day_ahead"):
        service.tick(employee, chosen, today + timedelta(days=1), is_done=True)


@pytest.mark.requirement("E-09", "S2-15")
def test_nobody_else_sees_or_sets_ticks_unless_the_day_is_shared(demo: DemoCompany, chosen: UUID) -> None:
    service, employee, today = demo.services.behaviours, demo.actor(EMPLOYEE), demo.services.desk.today()
    service.write(employee, chosen, today, note="Glemte det i starten")
    assert service.shared_ticks(demo.actor(MANAGER), chosen) == ()
    for who in OTHERS:
        actor = demo.actor(who)
        assert all(row.goal.id != chosen for row in service.own(actor))
        for attempt in (
            lambda a=actor: service.tick(a, chosen, today, is_done=False),
            lambda a=actor: service.write(a, chosen, today, note="x"),
            lambda a=actor: service.end(a, chosen, ClosingDecision.DROP, "x"),
            lambda a=actor: service.edit(a, chosen, title="x"),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()
    service.write(employee, chosen, today, is_shared=True)
    assert [tick.note for tick in service.shared_ticks(demo.actor(MANAGER), chosen)] == ["Glemte det i starten"]
    for who in ("P01", "P05", "P22"):
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            service.shared_ticks(demo.actor(who), chosen)


@pytest.mark.requirement("E-09")
def test_ticks_leave_no_trace_in_the_log_or_the_search(demo: DemoCompany, chosen: UUID) -> None:
    service, employee, today = demo.services.behaviours, demo.actor(EMPLOYEE), demo.services.desk.today()
    before = demo.services.desk.workspace.audit_lines(1)[0].number
    service.tick(employee, chosen, today, is_done=True)
    service.write(employee, chosen, today, note="Krokodilletårer")
    assert demo.services.desk.workspace.audit_lines(1)[0].number == before
    assert demo.services.desk.workspace.search("Krokodilletårer") == ()


def test_ending_asks_what_was_learnt_and_keeps_the_days(demo: DemoCompany, chosen: UUID) -> None:
    service, employee, today = demo.services.behaviours, demo.actor(EMPLOYEE), demo.services.desk.today()
    service.tick(employee, chosen, today, is_done=True)
    with pytest.raises(RuleViolation, match=r"rule\.behaviour\.learning_missing"):
        service.end(employee, chosen, ClosingDecision.KEEP, " ")
    service.end(employee, chosen, ClosingDecision.KEEP, "Kunden retter meg når jeg tar feil")
    row = next(row for row in service.own(employee) if row.goal.id == chosen)
    assert (row.is_open, row.goal.decision, len(row.ticks)) == (False, ClosingDecision.KEEP, 1)
    with pytest.raises(RuleViolation, match=r"rule\.behaviour\.ended"):
        service.tick(employee, chosen, today, is_done=False)
