"""Filling an empty workspace with the demo company's people, strategy, goals and check-ins."""

from __future__ import annotations

from uuid import UUID

from malapp.application.demo.direction import fill_direction
from malapp.application.demo.goals import fill_goals
from malapp.application.demo.plans import fill_plans
from malapp.application.demo.quarters import fill_quarters
from malapp.application.demo.readings import fill_readings
from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.ports import UnitOfWork
from malapp.domain.languages import Country, Language
from malapp.domain.people import Company, Person, Team

HOME = "P02"  # Jonas Berge: a manager with a conversation at every stage


def fill_company(work: UnitOfWork, source: DemoSource) -> None:
    """Save everything that does not belong to a conversation."""
    _people(work, source)
    fill_direction(work, source)
    fill_goals(work, source, fill_quarters(work, source))
    fill_readings(work, source)
    fill_plans(work, source)


def _people(work: UnitOfWork, source: DemoSource) -> None:
    data = source.company
    company = data["company"]
    managers = {row[4] for row in data["people"] if row[4]}
    leads: dict[str, UUID] = {}
    for row in data["people"]:
        if row[0] in managers or row[3] == "LED":
            leads.setdefault(row[3], demo_id(row[0]))
    for position, team in enumerate(data["teams"]):
        work.teams.save(Team(demo_id(team["id"]), team["name"], leads.get(team["id"]), position))
    for key, name, title, team_key, manager, language, roles in data["people"]:
        work.people.save(
            Person(
                demo_id(key),
                name,
                title,
                team_id=demo_id(team_key),
                manager_id=demo_id(manager) if manager else None,
                language=Language(language),
                is_owner="owner" in roles,
                is_hr="hr" in roles,
            )
        )
    for key, name, title, team_key, left, _ in data["former"]:
        last_day = source.day(left.removeprefix("left "))
        work.people.save(Person(demo_id(key), name, title, team_id=demo_id(team_key), left_on=last_day))
    work.companies.save(
        Company(
            demo_id("company"),
            company["name"],
            Country.NORWAY,
            Language(company["language"]),
            company["core_task"],
            is_demo=True,
            home_person_id=demo_id(HOME),
            uses_okr=True,
        )
    )
