"""People, teams, roles and the company: who may change them, and what is never lost by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from talk_at_hand import COLLEAGUE, EMPLOYEE, HR, MANAGER, OTHER_MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.demo.source import demo_id
from malapp.domain.briefings import Briefing
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.languages import Country, Language
from malapp.domain.people import Person
from malapp.domain.plans import UnitPlan
from malapp.domain.strategy import Audience, Presentation

EVERYBODY_ELSE = (MANAGER, EMPLOYEE, OTHER_MANAGER)


def _events(demo: DemoCompany, count: int = 1) -> list[str]:
    return [row.line.event for row in demo.services.keeping.audit_rows(demo.actor(OWNER), count)]


def _person(demo: DemoCompany, key: str) -> Person:
    return demo.services.people.person(demo.id(key))


@pytest.mark.requirement("E-10")
def test_those_who_keep_the_list_cannot_make_themselves_more_than_they_are(demo: DemoCompany) -> None:
    people, hr = demo.services.people, demo.actor(HR)
    for values in ({"is_owner": True}, {"is_hr": False}):
        with pytest.raises(RuleViolation, match=r"rule\.person\.roles_by_owner"):
            people.edit_person(hr, demo.id(HR), **values)
    with pytest.raises(RuleViolation, match=r"rule\.person\.roles_by_owner"):
        people.add_person(hr, "Ny Eier", is_owner=True)
    people.edit_person(demo.actor(OWNER), demo.id(COLLEAGUE), is_hr=True)
    assert _person(demo, COLLEAGUE).is_hr
    assert _events(demo) == ["person.roles_changed"]


@pytest.mark.requirement("E-10")
def test_who_may_see_whom_is_audited_when_it_changes(demo: DemoCompany) -> None:
    demo.services.people.edit_person(demo.actor(HR), demo.id(EMPLOYEE), manager_id=demo.id(OTHER_MANAGER))
    assert _events(demo) == ["person.manager_changed"]
    demo.services.people.edit_person(demo.actor(HR), demo.id(EMPLOYEE), title="seniorrådgiver")
    assert _events(demo) == ["person.manager_changed"]


def test_the_company_always_has_an_owner_who_works_there(demo: DemoCompany) -> None:
    people, owner, today = demo.services.people, demo.actor(OWNER), demo.services.desk.today()
    for attempt in (
        lambda: people.edit_person(owner, demo.id(OWNER), is_owner=False),
        lambda: people.edit_person(owner, demo.id(OWNER), left_on=today),
        lambda: people.leave(owner, demo.id(OWNER), today),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.person\.last_owner"):
            attempt()
    people.edit_person(owner, demo.id(HR), is_owner=True)
    people.leave(owner, demo.id(OWNER), today)
    with pytest.raises(RuleViolation, match=r"rule\.person\.last_owner"):
        people.leave(demo.actor(HR), demo.id(HR), today)


def test_who_leaves_keeps_goals_and_records_and_can_come_back(demo: DemoCompany) -> None:
    people, hr, today = demo.services.people, demo.actor(HR), demo.services.desk.today()
    people.edit_person(hr, demo.id(EMPLOYEE), on_leave=True)
    people.leave(hr, demo.id(EMPLOYEE), today - timedelta(days=1))
    row = next(row for row in people.people(hr) if row.person.id == demo.id(EMPLOYEE))
    assert (row.has_left, row.person.on_leave) == (True, False)
    assert demo.id("goal P03") in {line.goal.id for line in demo.services.goals.rows(demo.actor(MANAGER))}
    people.edit_person(hr, demo.id(EMPLOYEE), left_on=None)
    assert not next(row for row in people.people(hr) if row.person.id == demo.id(EMPLOYEE)).has_left


def test_nobody_becomes_their_own_managers_manager(demo: DemoCompany) -> None:
    people, hr = demo.services.people, demo.actor(HR)
    for manager in (EMPLOYEE, MANAGER):
        with pytest.raises(RuleViolation, match=r"rule\.person\.manager_circle"):
            people.edit_person(hr, demo.id(MANAGER), manager_id=demo.id(manager))
    with pytest.raises(RuleViolation, match=r"rule\.person\.manager_circle"):
        people.edit_person(hr, demo.id(OWNER), manager_id=demo.id(EMPLOYEE))
    assert _person(demo, MANAGER).manager_id == demo.id(OWNER)


def test_only_owner_and_hr_keep_people_teams_and_the_company(demo: DemoCompany) -> None:
    people, today = demo.services.people, demo.services.desk.today()
    for who in EVERYBODY_ELSE:
        actor = demo.actor(who)
        for attempt in (
            lambda a=actor: people.add_person(a, "Ny"),
            lambda a=actor: people.edit_person(a, a.person_id, title="x"),
            lambda a=actor: people.leave(a, demo.id("P08"), today),
            lambda a=actor: people.add_team(a, "Nytt"),
            lambda a=actor: people.edit_team(a, demo.id("SALG"), name="x"),
            lambda a=actor: people.remove_team(a, demo.id("SALG")),
            lambda a=actor: people.edit_company(a, name="x"),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


def test_the_company_is_edited_within_reason(demo: DemoCompany) -> None:
    people, owner = demo.services.people, demo.actor(OWNER)
    people.edit_company(owner, name="  Fjellbris   Klima  ", country=Country.SWEDEN, language=Language.SWEDISH)
    assert people.company().name == "Fjellbris Klima"
    for notice in (-1, 61):
        with pytest.raises(RuleViolation, match=r"rule\.company\.notice_days"):
            people.edit_company(owner, notice_days=notice)
    with pytest.raises(RuleViolation, match=r"rule\.name\.missing"):
        people.edit_company(owner, name=" ")
    assert people.company().is_demo


def test_a_team_in_use_stays(demo: DemoCompany) -> None:
    people, hr = demo.services.people, demo.actor(HR)
    with pytest.raises(RuleViolation, match=r"rule\.team\.in_use"):
        people.remove_team(hr, demo.id("SALG"))
    team = people.add_team(hr, "Verksted", demo.id(COLLEAGUE))
    assert people.teams()[-1].id == team
    assert team in demo.actor(COLLEAGUE).leads
    people.remove_team(hr, team)
    assert demo.services.history.undo() == "edit.team_removed"
    assert people.teams()[-1].id == team


@pytest.mark.parametrize(
    ("topic", "value"),
    [
        ("actions", lambda team, _who: Action(uuid4(), "Bestille varebil", team_id=team)),
        ("briefings", lambda team, who: Briefing(uuid4(), who, team)),
        ("unit_plans", lambda team, _who: UnitPlan(uuid4(), "Mål for verkstedet", team_id=team)),
        (
            "presentations",
            lambda team, _who: Presentation(uuid4(), demo_id("strategy"), Audience.TEAM, date(2026, 1, 20), team),
        ),
    ],
)
def test_a_team_that_something_held_or_agreed_names_stays(
    demo: DemoCompany, topic: str, value: Callable[[UUID, UUID], Any]
) -> None:
    people, hr = demo.services.people, demo.actor(HR)
    team = people.add_team(hr, "Verksted")
    with demo.services.desk.workspace.begin() as work:
        work.repository(topic).save(value(team, hr.person_id))

    with pytest.raises(RuleViolation, match=r"rule\.team\.has_history"):
        people.remove_team(hr, team)
