"""The demo company's goals on three levels, of every kind and measure, and what hangs on them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from malapp.application.demo.reports import report
from malapp.application.demo.source import DemoSource, demo_id, workday
from malapp.application.ports import UnitOfWork
from malapp.domain.goals import (
    ClosingDecision,
    Commitment,
    DataReliability,
    Goal,
    GoalKind,
    GoalLevel,
    GoalLink,
    GoalState,
    GoalStatus,
    GoalWording,
    Measure,
    Milestone,
    ProposedBy,
)
from malapp.domain.measures import progress
from malapp.domain.periods import Period

_ON_TRACK, _AT_RISK = 0.7, 0.5
_CHOICES: dict[str, type[StrEnum]] = {
    "measure": Measure,
    "commitment": Commitment,
    "data_reliability": DataReliability,
    "decision": ClosingDecision,
    "status": GoalStatus,
    "kind": GoalKind,
}
_FIELDS = frozenset(field.name for field in fields(Goal))
_PERSONAL_STATUS = {
    "on track": GoalStatus.ON_TRACK,
    "at risk": GoalStatus.AT_RISK,
    "off track": GoalStatus.OFF_TRACK,
    "reached": GoalStatus.REACHED,
}


def goal_id(key: str) -> UUID:
    """The id of a demo goal: "O1", its first key result "O1 0", "goal P03", or what goals.json calls it."""
    head, _, number = key.rpartition(" ")
    return demo_id(f"{demo_id(head)} {number}") if number.isdigit() else demo_id(key)


def detailed(goal: Goal, values: dict[str, Any], source: DemoSource) -> Goal:
    """``goal`` with ``values`` by field name; "due" is a day of the year, "starts" and "ends" days from today."""
    changes: dict[str, Any] = {
        name: _CHOICES[name](value) if name in _CHOICES else value for name, value in values.items()
    }
    known = {name: value for name, value in changes.items() if name in _FIELDS}
    if "carried_from" in values:
        known["carried_from_id"] = goal_id(values["carried_from"])
    if "due" in values:
        known["due_on"] = source.day_of_year(values["due"])
    if "starts" in values:
        known |= {"starts_on": _near(source, values["starts"]), "due_on": _near(source, values["ends"])}
    if values.get("no_due"):
        known["due_on"] = None
    return replace(goal, **known)


def fill_goals(work: UnitOfWork, source: DemoSource, period: Period) -> None:
    """Save the goals of the present, with their reports, links, milestones and earlier wordings."""
    _objectives(work, source, period)
    for position, row in enumerate(source.goals["added"]):
        _added(work, source, period, row, position + 10)
    _personal_goals(work, source, period)
    for key, rows in source.goals["milestones"].items():
        _milestones(work, source, key, rows)
    for one, other in source.goals["links"]:
        work.goal_links.save(GoalLink(demo_id(f"link {one} {other}"), goal_id(one), goal_id(other)))
    for key, author, day, title, comment in source.goals["wordings"]:
        work.goal_wordings.save(
            GoalWording(demo_id(f"wording {key}"), goal_id(key), demo_id(author), source.day(day), title, comment)
        )


def _objectives(work: UnitOfWork, source: DemoSource, period: Period) -> None:
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
            commitment=Commitment(row["type"]),
            period_id=period.id,
        )
        objective = detailed(objective, source.goals["details"].get(row["id"], {}), source)
        work.goals.save(objective)
        report(work, source, objective, row["id"], [None], since=12)
        for number, key_result in enumerate(row["krs"]):
            history = histories.get((row["id"], number))
            _key_result(work, source, objective, key=f"{row['id']} {number}", row=key_result, history=history)


def _key_result(
    work: UnitOfWork, source: DemoSource, objective: Goal, *, key: str, row: list[Any], history: list[float] | None
) -> None:
    text, start, target, current, confidence = row
    share = progress(start, target, current) or 0.0
    status = GoalStatus.ON_TRACK if share >= _ON_TRACK else GoalStatus.AT_RISK
    key_result = Goal(
        goal_id(key),
        text,
        objective.level,
        GoalKind.KEY_RESULT,
        parent_id=objective.id,
        team_id=objective.team_id,
        owner_id=objective.owner_id,
        due_on=objective.due_on,
        unit="%" if "%" in text else "",
        start_value=start,
        target_value=target,
        current_value=current,
        status=status if share >= _AT_RISK else GoalStatus.OFF_TRACK,
        state=GoalState.AGREED,
        position=int(key[-1]),
        commitment=objective.commitment,
        confidence=confidence,
        period_id=objective.period_id,
    )
    key_result = detailed(key_result, source.goals["details"].get(key, {}), source)
    work.goals.save(key_result)
    report(work, source, key_result, key, history or [start, start + (current - start) / 2, current], since=6)


def _added(work: UnitOfWork, source: DemoSource, period: Period, row: dict[str, Any], position: int) -> None:
    """A goal of a team that goals.json tells of alone."""
    parent = work.goals.get(demo_id(row["parent"])) if "parent" in row else None
    team_id = parent.team_id if parent else demo_id(row["team"])
    if team_id is None:
        raise ValueError("every added demo goal is a team's")
    goal = Goal(
        goal_id(row["key"]),
        row["title"],
        GoalLevel.TEAM,
        parent_id=parent.id if parent else None,
        team_id=team_id,
        owner_id=work.teams.get(team_id).lead_id,
        due_on=source.year_end,
        state=GoalState.AGREED,
        position=position,
        commitment=parent.commitment if parent else Commitment.COMMITTED,
        period_id=period.id,
    )
    goal = detailed(goal, row, source)
    work.goals.save(goal)
    report(work, source, goal, row["key"], [goal.current_value], since=9)


def _personal_goals(work: UnitOfWork, source: DemoSource, period: Period) -> None:
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
            status=_PERSONAL_STATUS[status],
            state=GoalState.AGREED if all(accepted) else GoalState.PROPOSED,
            proposed_by=ProposedBy(proposed_by),
            accepted_by_employee=bool(accepted[0]),
            accepted_by_manager=bool(accepted[1]),
            believed_by_employee=bool(believed[0]),
            believed_by_manager=bool(believed[1]),
            wanted_by_employee=proposed_by != "manager" and bool(accepted[0]),
            position=position,
        )
        goal = detailed(goal, source.goals["details"].get(f"goal {key}", {}), source)
        if goal.due_on is not None and period.holds(goal.due_on):
            goal = replace(goal, period_id=period.id)
        if goal.status.is_final:
            goal = replace(goal, state=GoalState.CLOSED)
        work.goals.save(goal)
        report(work, source, goal, f"goal {key}", _way(goal), since=10 + position)


def _way(goal: Goal) -> list[float | None]:
    """Start, half way and now, in whole steps."""
    start, now = goal.start_value, goal.current_value
    if start is None or now is None or start == now:
        return [now]
    return [start, float(round((start + now) / 2)), now]


def _milestones(work: UnitOfWork, source: DemoSource, key: str, rows: list[list[Any]]) -> None:
    for position, (title, due, done) in enumerate(rows):
        work.milestones.save(
            Milestone(
                demo_id(f"milestone {key} {position}"),
                goal_id(key),
                title,
                _near(source, due),
                None if done is None else source.today + timedelta(days=done),
                position,
            )
        )


def _near(source: DemoSource, days: int) -> date:
    return workday(source.today + timedelta(days=days))
