"""The unit plan (mål- og resultatplan, S3): a short agreement between two levels on goals, tasks and following up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class PlanState(StrEnum):
    """The states of a unit plan (cycle.md B-3)."""

    DRAFT = "draft"
    IN_DIALOGUE = "in_dialogue"
    APPROVED = "approved"
    IN_FORCE = "in_force"
    EVALUATED = "evaluated"
    CLOSED = "closed"


class PlanItemKind(StrEnum):
    """The two lists of a plan (S3-05)."""

    GOAL = "goal"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class UnitPlan:
    """What two levels expect of each other for a period: board and management, or management and a team (S3-02).

    ``process``, ``frequency``, ``action`` and ``people`` are the follow-up agreement (S3-09). ``reason`` is why a step
    was taken although something is missing: what is missing warns, it does not lock (cycle.md B-3).
    """

    id: UUID
    title: str
    party_above: str = ""
    party_below: str = ""
    period: str = ""
    team_id: UUID | None = None
    strategy_id: UUID | None = None
    core_task: str = ""
    why_now: str = ""
    beneficiaries: str = ""
    process: str = ""
    frequency: str = ""
    action: str = ""
    people: str = ""
    next_review_on: date | None = None
    reason: str = ""
    learning: str = ""
    state: PlanState = PlanState.DRAFT
    version: int = 1
    position: int = 0


@dataclass(frozen=True, slots=True)
class PlanItem:
    """A goal of the goal tree (``goal_id``) in the plan, or a task in words; a task may stand under a goal (S3-10)."""

    id: UUID
    plan_id: UUID
    kind: PlanItemKind
    goal_id: UUID | None = None
    text: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class PlanTalk:
    """A talk about the plan: a dialogue on wording (S3-10, S3-19), or a review with what was learnt (S3-08)."""

    id: UUID
    plan_id: UUID
    held_on: date
    is_review: bool = False
    note: str = ""
    learning: str = ""
