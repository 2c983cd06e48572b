"""The steps of a goal that is measured by milestones; the goal counts them by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_guards import keep_record_true, require_edit
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, GoalState, Measure, Milestone, asked_anew, edited
from malapp.domain.measures import with_milestones
from malapp.domain.people import checked_name
from malapp.domain.permissions import Actor


class MilestoneService:
    """Use cases for milestones. One more or one less is another target, which an agreed goal is agreed on anew for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, actor: Actor, goal_id: UUID, title: str, due_on: date | None = None) -> UUID:
        """A new milestone, last in order."""
        with self._desk.edit("edit.milestone_added") as work:
            goal = _editable(work, actor, goal_id)
            position = max((step.position for step in work.milestones.find(goal_id=goal_id)), default=-1) + 1
            title = checked_name(title, field="title")
            milestone = Milestone(self._desk.new_id(), goal_id, title, due_on, position=position)
            work.milestones.save(milestone)
            _count(work, goal)
        return milestone.id

    def edit(self, actor: Actor, milestone_id: UUID, **values: object) -> bool:
        """Change a milestone's title or day; whether an agreement fell by it.

        The milestones are what a goal that counts them has agreed to reach: other words are agreed on anew (B-3).
        """
        merge_key = f"milestone:{milestone_id}:{','.join(values)}"
        with self._desk.edit("edit.milestone", merge_key=merge_key) as work:
            before = work.milestones.get(milestone_id)
            goal = _editable(work, actor, before.goal_id)
            after = replace(before, **editable.allowed(values, editable.MILESTONE))  # type: ignore[arg-type]
            after = replace(after, title=checked_name(after.title, field="title"))
            work.milestones.save(after)
            is_counted = goal.measure is Measure.MILESTONES and goal.level is GoalLevel.PERSON
            if not is_counted or (after.title, after.due_on) == (before.title, before.due_on):
                return False
            asked = asked_anew(goal)
            work.goals.save(asked)
            keep_record_true(work, goal, asked)
        return asked != goal and goal.state is GoalState.AGREED

    def tick(self, actor: Actor, milestone_id: UUID, *, done: bool, done_on: date | None = None) -> None:
        """Say that a milestone is reached, today or on an earlier day, or that it is not."""
        today = self._desk.today()
        day = (done_on or today) if done else None
        if day is not None and day > today:
            raise RuleViolation("rule.check_in.day_ahead", field="done_on")
        with self._desk.edit("edit.milestone") as work:
            before = work.milestones.get(milestone_id)
            goal = _editable(work, actor, before.goal_id)
            work.milestones.save(replace(before, done_on=day))
            _count(work, goal)

    def move(self, actor: Actor, milestone_id: UUID, step: int) -> None:
        """Put a milestone ``step`` places further down (up when negative)."""
        with self._desk.edit("edit.milestone") as work:
            milestone = work.milestones.get(milestone_id)
            _editable(work, actor, milestone.goal_id)
            ordered = list(work.milestones.find(goal_id=milestone.goal_id))
            place = ordered.index(milestone)
            ordered.insert(min(max(place + step, 0), len(ordered) - 1), ordered.pop(place))
            for position, other in enumerate(ordered):
                work.milestones.save(replace(other, position=position))

    def remove(self, actor: Actor, milestone_id: UUID) -> None:
        """Delete a milestone."""
        with self._desk.edit("edit.milestone_removed") as work:
            milestone = work.milestones.get(milestone_id)
            goal = _editable(work, actor, milestone.goal_id)
            work.milestones.remove(milestone_id)
            _count(work, goal)


def _editable(work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
    goal = work.goals.get(goal_id)
    require_edit(actor, goal)
    return goal


def _count(work: UnitOfWork, goal: Goal) -> None:
    if goal.measure is not Measure.MILESTONES:
        return
    steps = work.milestones.find(goal_id=goal.id)
    counted = with_milestones(goal, sum(step.done_on is not None for step in steps), len(steps))
    if not steps:
        counted = replace(goal, current_value=None, target_value=None)
    after = replace(edited(goal, {"target_value": counted.target_value}), current_value=counted.current_value)
    work.goals.save(after)
    keep_record_true(work, goal, after)
