"""One goal with everything around it, read without reading all the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from malapp.application.goal_rows import (
    GoalDetails,
    is_in_confidence,
    readable,
    row_of,
    shown_to,
    surroundings,
)
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, Party
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission


def read_details(work: UnitOfWork, actor: Actor, goal_id: UUID, today: date) -> GoalDetails:
    """One goal as ``actor`` may see it; RuleViolation when that is not at all."""
    goal = readable_goal(work, actor, goal_id)
    children = readable(actor, work.goals.find(parent_id=goal_id))
    near = _near(work, actor, goal, children)
    around = surroundings(work, near, {"goal_id": tuple(other.id for other in near)})
    row = row_of(actor, goal, around, today)
    is_ours = is_in_confidence(actor, goal)
    is_personal = goal.level is GoalLevel.PERSON and is_ours
    employee = work.people.get(goal.owner_id) if is_personal and goal.owner_id else None
    contributes_to = linked(work, actor, work.goal_links.find(goal_id=goal_id), "to_goal_id")
    contributed_by = linked(work, actor, work.goal_links.find(to_goal_id=goal_id), "goal_id")
    check_ins = sorted(work.check_ins.find(goal_id=goal_id), key=lambda check_in: check_in.made_on)
    if not is_ours:
        check_ins = [replace(check_in, comment="", learning="", confidence=None) for check_in in check_ins]
    tests = work.suitability_tests.find(goal_id=goal_id) if is_ours else ()
    return GoalDetails(
        replace(row, link_count=len(contributes_to) + len(contributed_by)),
        _parent(work, actor, goal),
        children,
        tuple(check_ins),
        employee,
        acting_party(actor, employee),
        contributes_to,
        contributed_by,
        work.milestones.find(goal_id=goal_id),
        work.goal_wordings.find(goal_id=goal_id) if is_ours else (),
        tests[0] if tests else None,
    )


def readable_goal(work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
    """The goal as ``actor`` may see it; RuleViolation when it is gone or not theirs to read."""
    found = work.goals.find(id=goal_id)
    if not found or not actor.may_read_goal(found[0]):
        raise RuleViolation("rule.permission.denied", permission=Permission.READ_PERSONAL_GOAL.value)
    return shown_to(actor, found[0])


def acting_party(actor: Actor, employee: Person | None) -> Party | None:
    """The side ``actor`` stands on towards a goal of ``employee``."""
    if employee is None:
        return None
    if actor.person_id == employee.id:
        return Party.EMPLOYEE
    return Party.MANAGER if employee.manager_id == actor.person_id else None


def linked(work: UnitOfWork, actor: Actor, links: tuple[object, ...], end: str) -> tuple[Goal, ...]:
    """The goals at ``end`` of ``links`` that ``actor`` may read."""
    ids = tuple(getattr(link, end) for link in links)
    return readable(actor, work.goals.find(id=ids)) if ids else ()


def _parent(work: UnitOfWork, actor: Actor, goal: Goal) -> Goal | None:
    above = readable(actor, work.goals.find(id=goal.parent_id)) if goal.parent_id else ()
    return above[0] if above else None


def _near(work: UnitOfWork, actor: Actor, goal: Goal, children: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """``goal``, those beside it (for its weight) and all below it that may count for its progress."""
    near = {other.id: other for other in (goal, *children)}
    if goal.parent_id is not None:
        near |= {other.id: other for other in readable(actor, work.goals.find(parent_id=goal.parent_id))}
    row = [child for child in children if child.level is not GoalLevel.PERSON]
    while row:
        found = work.goals.find(parent_id=tuple(child.id for child in row))
        row = [other for other in found if other.level is not GoalLevel.PERSON and other.id not in near]
        near |= {other.id: other for other in row}
    return tuple(near.values())
