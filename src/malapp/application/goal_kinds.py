"""Turning a goal into another kind of text: an activity that was called a goal, a number that is an indicator (S2)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_guards import require_edit, require_kind
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import converted
from malapp.domain.goals import Goal, GoalKind
from malapp.domain.permissions import Actor


@dataclass(frozen=True, slots=True)
class KindChoice:
    """A kind a goal may be turned into, or why it may not."""

    kind: GoalKind
    refusal: RuleViolation | None = None


class GoalKindService:
    """Use cases for kinds. Text, numbers, history and links stay, so that every turn can be turned back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choices(self, actor: Actor, goal_id: UUID) -> tuple[KindChoice, ...]:
        """Every other kind, with the reason where the goal may not become it."""
        with self._desk.workspace.read() as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)  # why not may tell of the owner's other goals (E-09)
            kinds = [kind for kind in GoalKind if kind is not goal.kind]
            return tuple(KindChoice(kind, _refusal(work, goal, kind)) for kind in kinds)

    def convert(self, actor: Actor, goal_id: UUID, kind: GoalKind) -> None:
        """Turn a goal into ``kind``, keeping everything."""
        with self._desk.edit("edit.goal_kind") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            work.goals.save(_turned(work, goal, kind))
            work.audit("goal.converted", actor.person_id, "goals", goal_id)


def _turned(work: UnitOfWork, goal: Goal, kind: GoalKind) -> Goal:
    result = converted(goal, kind)
    require_kind(work, result)
    return result


def _refusal(work: UnitOfWork, goal: Goal, kind: GoalKind) -> RuleViolation | None:
    try:
        _turned(work, goal, kind)
    except RuleViolation as refusal:
        return refusal
    return None
