"""Is a task suited for a target, and what may the target make us blind for (S3-15 to S3-17)."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_details import readable_goal
from malapp.application.goal_guards import keep_record_true, require_edit
from malapp.application.goal_rows import is_in_confidence
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import edited
from malapp.domain.permissions import Actor, Permission
from malapp.domain.suitability import SuitabilityTest


class SuitabilityService:
    """Use cases for the suitability test and the fixation questions of a goal."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def test(self, actor: Actor, goal_id: UUID) -> SuitabilityTest | None:
        """The answers so far, None before the first; for those who may know what was said about the goal (E-09)."""
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            if not is_in_confidence(actor, goal):
                raise RuleViolation("rule.permission.denied", permission=Permission.READ_PERSONAL_GOAL.value)
            return _found(work, goal_id)

    def answer(self, actor: Actor, goal_id: UUID, **values: object) -> SuitabilityTest:
        """Answer one or more questions; the test as it stands then.

        Whether following by dialogue should be offered is ``is_unsuited``; nothing is changed by itself.
        """
        given = editable.allowed(values, editable.SUITABILITY)
        with self._desk.edit("edit.goal_suitability", merge_key=f"suited:{goal_id}:{','.join(values)}") as work:
            require_edit(actor, work.goals.get(goal_id))
            before = _found(work, goal_id) or SuitabilityTest(self._desk.new_id(), goal_id)
            after = replace(before, **given)  # type: ignore[arg-type]
            work.suitability_tests.save(after)
        return after

    def follow_by_dialogue(self, actor: Actor, goal_id: UUID, *, yes: bool = True) -> None:
        """Follow the task by talking about it, without a target (S3-17), or with its target again.

        The target's numbers are kept, but count for nothing while it is so.
        """
        with self._desk.edit("edit.goal_suitability") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            after = edited(goal, {"followed_by_dialogue": yes})
            work.goals.save(after)
            keep_record_true(work, goal, after)


def _found(work: UnitOfWork, goal_id: UUID) -> SuitabilityTest | None:
    return next(iter(work.suitability_tests.find(goal_id=goal_id)), None)
