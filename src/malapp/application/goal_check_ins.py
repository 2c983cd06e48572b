"""Check-ins on a goal: one report after another, which the goal's own value, status and confidence follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_guards import require_edit
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import CheckIn, Goal, GoalStatus, Measure, checked_in, with_status
from malapp.domain.measures import checked_confidence, checked_value
from malapp.domain.permissions import Actor


class CheckInService:
    """Use cases for check-ins already made; a new one is made with ``GoalService.check_in``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit(self, actor: Actor, check_in_id: UUID, **values: object) -> None:
        """Correct one's own check-in: status, value, comment, confidence, learning or day."""
        merge_key = f"check_in:{check_in_id}:{','.join(values)}"
        with self._desk.edit("edit.check_in_changed", merge_key=merge_key) as work:
            before, goal = _own(work, actor, check_in_id)
            given = editable.allowed(values, editable.CHECK_IN)
            after = checked(goal, replace(before, **given), self._desk.today())  # type: ignore[arg-type]
            work.check_ins.save(after)
            follow(work, goal, with_value=before.value is not None or after.value is not None)

    def remove(self, actor: Actor, check_in_id: UUID) -> None:
        """Delete one's own check-in; the goal follows the newest that remains."""
        with self._desk.edit("edit.check_in_removed") as work:
            check_in, goal = _own(work, actor, check_in_id)
            work.check_ins.remove(check_in_id)
            follow(work, goal, with_value=check_in.value is not None)
            work.audit("goal.check_in_removed", actor.person_id, "goals", goal.id)


def report(work: UnitOfWork, goal: Goal, check_in: CheckIn, today: date) -> None:
    """Store a new ``check_in``; the goal says what it says, unless a later one does."""
    checked(goal, check_in, today)
    others = work.check_ins.find(goal_id=goal.id)
    work.check_ins.save(check_in)
    if any(other.made_on > check_in.made_on for other in others):
        follow(work, goal, with_value=check_in.value is not None)
    else:
        work.goals.save(checked_in(goal, check_in))


def checked(goal: Goal, check_in: CheckIn, today: date) -> CheckIn:
    """``check_in`` when what it says fits ``goal`` and the calendar; RuleViolation else."""
    if check_in.made_on > today:
        raise RuleViolation("rule.check_in.day_ahead", field="made_on")
    checked_confidence(check_in.confidence)
    if check_in.value is not None and goal.measure is Measure.MILESTONES:
        raise RuleViolation("rule.check_in.milestones_count", field="value")
    checked_value(goal, check_in.value)
    return check_in


def follow(work: UnitOfWork, goal: Goal, *, with_value: bool) -> None:
    """Let ``goal`` say what its newest check-ins say; its value only when ``with_value``: it may be set by hand too."""
    made = sorted(work.check_ins.find(goal_id=goal.id), key=lambda check_in: check_in.made_on)
    values = [check_in.value for check_in in made if check_in.value is not None]
    said = [check_in.confidence for check_in in made if check_in.confidence is not None]
    result = with_status(goal, made[-1].status if made else GoalStatus.NOT_STARTED)
    if with_value and goal.measure is not Measure.MILESTONES:
        result = replace(result, current_value=values[-1] if values else None)
    work.goals.save(replace(result, confidence=said[-1] if said else None))


def _own(work: UnitOfWork, actor: Actor, check_in_id: UUID) -> tuple[CheckIn, Goal]:
    check_in = work.check_ins.get(check_in_id)
    goal = work.goals.get(check_in.goal_id)
    require_edit(actor, goal)
    if check_in.author_id != actor.person_id:
        raise RuleViolation("rule.check_in.by_author")
    return check_in, goal
