"""Filling an empty workspace with the demo company's people, strategy, goals and check-ins."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from malapp.application.demo.direction import fill_direction
from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.ports import UnitOfWork
from malapp.domain.followups import Action, ActionState
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalState, GoalStatus, ProposedBy
from malapp.domain.languages import Country, Language
from malapp.domain.measures import progress
from malapp.domain.people import Company, Person, Team

HOME = "P02"  # Jonas Berge: a manager with a conversation at every stage
_ACTION_STATES = {"in progress": ActionState.IN_PROGRESS, "done": ActionState.DONE}
_ON_TRACK, _AT_RISK = 0.7, 0.5


def fill_company(work: UnitOfWork, source: DemoSource) -> None:
    """Save everything that does not belong to a conversation."""
    _people(work, source)
    fill_direction(work, source)
    _objectives(work, source)
    _personal_goals(work, source)
    _actions(work, source)


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
        )
    )


def _objectives(work: UnitOfWork, source: DemoSource) -> None:
    series = {row[0]: row[3] for row in source.company["kpis"]}
    histories = {("O1", 0): series["Antall serviceavtaler"], ("O1", 1): series["Andel løst ved første besøk"]}
    leads = {team.id: team.lead_id for team in work.teams.find()}
    for position, row in enumerate(source.company["objectives"]):
        team_id = demo_id(row["owner"])
        is_company = row["owner"] == "LED"
        parent = row.get("parent", "focus 2")
        objective = Goal(
            demo_id(row["id"]),
            row["text"],
            GoalLevel.COMPANY if is_company else GoalLevel.TEAM,
            GoalKind.OBJECTIVE,
            parent_id=None if parent.startswith("focus") else demo_id(parent),
            focus_area_id=demo_id(parent) if parent.startswith("focus") else None,
            team_id=None if is_company else team_id,
            owner_id=leads[team_id],
            due_on=source.year_end,
            status=GoalStatus.ON_TRACK,
            state=GoalState.AGREED,
            position=position,
        )
        work.goals.save(objective)
        _check_in(work, objective, source, 12)
        for number, key_result in enumerate(row["krs"]):
            history = histories.get((row["id"], number))
            _key_result(work, source, objective, number=number, row=key_result, history=history)


def _key_result(
    work: UnitOfWork, source: DemoSource, objective: Goal, *, number: int, row: list[Any], history: list[float] | None
) -> None:
    text, start, target, current, _confidence = row
    share = progress(start, target, current) or 0.0
    status = GoalStatus.ON_TRACK if share >= _ON_TRACK else GoalStatus.AT_RISK
    key_result = Goal(
        demo_id(f"{objective.id} {number}"),
        text,
        objective.level,
        GoalKind.KEY_RESULT,
        parent_id=objective.id,
        team_id=objective.team_id,
        owner_id=objective.owner_id,
        due_on=source.year_end,
        unit="%" if "%" in text else "",
        start_value=start,
        target_value=target,
        current_value=current,
        status=status if share >= _AT_RISK else GoalStatus.OFF_TRACK,
        state=GoalState.AGREED,
        position=number,
    )
    work.goals.save(key_result)
    values = history or [start, start + (current - start) / 2, current]
    for age, value in enumerate(reversed(values)):
        _check_in(work, key_result, source, 6 + age * 30, value)


def _personal_goals(work: UnitOfWork, source: DemoSource) -> None:
    statuses = {"on track": GoalStatus.ON_TRACK, "at risk": GoalStatus.AT_RISK, "off track": GoalStatus.OFF_TRACK}
    for position, row in enumerate(source.company["goals"]):
        key, _language, text, parent, proposed_by, status, accepted, believed = row
        goal = Goal(
            demo_id(f"goal {key}"),
            text,
            GoalLevel.PERSON,
            parent_id=demo_id(parent) if parent.startswith("O") else None,
            focus_area_id=demo_id(parent) if parent.startswith("focus") else None,
            owner_id=demo_id(key),
            due_on=source.year_end,
            status=statuses.get(status, GoalStatus.REACHED),
            state=GoalState.AGREED if all(accepted) else GoalState.PROPOSED,
            proposed_by=ProposedBy(proposed_by),
            accepted_by_employee=bool(accepted[0]),
            accepted_by_manager=bool(accepted[1]),
            believed_by_employee=bool(believed[0]),
            believed_by_manager=bool(believed[1]),
            position=position,
        )
        work.goals.save(goal)
        _check_in(work, goal, source, 10 + position)


def _check_in(work: UnitOfWork, goal: Goal, source: DemoSource, days_ago: int, value: float | None = None) -> None:
    if goal.owner_id is None:
        raise ValueError("every demo goal has an owner")
    made_on = source.today - timedelta(days=days_ago)
    key = demo_id(f"check-in {goal.id} {days_ago}")
    work.check_ins.save(CheckIn(key, goal.id, goal.owner_id, made_on, goal.status, value))


def _actions(work: UnitOfWork, source: DemoSource) -> None:
    for position, (key, what, due, state) in enumerate(source.company["actions"]):
        work.actions.save(
            Action(
                demo_id(f"action {position}"),
                what,
                demo_id(key),
                source.day(due),
                _ACTION_STATES.get(state, ActionState.PLANNED),
                position=position,
            )
        )
