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
        """Correct one's own check-in of today: status, value, comment, confidence, learning, or the day it tells of.

        What was said on an earlier day stands, as every other history does; another one is written instead.
        """
        merge_key = f"check_in:{check_in_id}:{','.join(values)}"
        with self._desk.edit("edit.check_in_changed", merge_key=merge_key) as work:
            today = self._desk.today()
            before, goal = _own(work, actor, check_in_id, today)
            given = editable.allowed(values, editable.CHECK_IN)
            after = checked(goal, replace(before, **given), today)  # type: ignore[arg-type]
            if after.made_on != before.made_on:
                _require_begun(work, goal, after.made_on, today)
            work.check_ins.save(after)
            follow(work, goal, with_value=before.value is not None or after.value is not None)

    def remove(self, actor: Actor, check_in_id: UUID) -> None:
        """Delete one's own check-in of today; the goal follows the newest that remains."""
        with self._desk.edit("edit.check_in_removed") as work:
            check_in, goal = _own(work, actor, check_in_id, self._desk.today())
            work.check_ins.remove(check_in_id)
            follow(work, goal, with_value=check_in.value is not None)
            work.audit("goal.check_in_removed", actor.person_id, "goals", goal.id)


def report(work: UnitOfWork, goal: Goal, check_in: CheckIn, today: date) -> None:
    """Store a new ``check_in``; the goal says what it says, unless one of a later day does."""
    checked(goal, check_in, today)
    _require_begun(work, goal, check_in.made_on, today)
    later = [other for other in work.check_ins.find(goal_id=goal.id) if other.made_on > check_in.made_on]
    work.check_ins.save(check_in)
    if later:
        # A later value stands, and so does one that was set by hand after it.
        follow(work, goal, with_value=check_in.value is not None and all(other.value is None for other in later))
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
    status = made[-1].status if made else GoalStatus.NOT_STARTED
    # Words about an earlier day do not take up again what was closed since.
    result = goal if status is goal.status else with_status(goal, status)
    if with_value and goal.measure is not Measure.MILESTONES:
        result = replace(result, current_value=values[-1] if values else None)
    work.goals.save(replace(result, confidence=said[-1] if said else None))


def _require_begun(work: UnitOfWork, goal: Goal, day: date, today: date) -> None:
    """RuleViolation for an earlier day on which the goal had not begun; today may always be told of."""
    period = work.periods.get(goal.period_id) if goal.period_id else None
    begins = goal.starts_on or (period.starts_on if period else None)
    if begins is not None and day < min(begins, today):
        raise RuleViolation("rule.check_in.before_begin", field="made_on")


def _own(work: UnitOfWork, actor: Actor, check_in_id: UUID, today: date) -> tuple[CheckIn, Goal]:
    check_in = work.check_ins.get(check_in_id)
    goal = work.goals.get(check_in.goal_id)
    require_edit(actor, goal)
    if check_in.author_id != actor.person_id:
        raise RuleViolation("rule.check_in.by_author")
    if check_in.entered_on != today:
        raise RuleViolation("rule.check_in.stands")
    return check_in, goal
