"""The unit plan (mål- og resultatplan, S3): a short agreement between two levels on goals, tasks and following up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import DataReliability, Goal

PAGES = 2  # S3-01
MANY_GOALS, TOO_MANY_GOALS = 5, 10  # S3-03; coach.md C-8: more than these are a tip, a warning


class PlanState(StrEnum):
    """The states of a unit plan (cycle.md B-3)."""

    DRAFT = "draft"
    IN_DIALOGUE = "in_dialogue"
    APPROVED = "approved"
    IN_FORCE = "in_force"
    EVALUATED = "evaluated"
    CLOSED = "closed"


class PlanEvent(StrEnum):
    """What may happen to a unit plan. A dialogue is noted by its PlanTalk and takes a draft into dialogue."""

    TALK = "talk"
    APPROVE = "approve"
    PUT_IN_FORCE = "put_in_force"
    REVISE = "revise"
    EVALUATE = "evaluate"
    CLOSE = "close"


class Gap(StrEnum):
    """Something a plan should have before its next step; the first three stand in the way, the others only warn."""

    PARTIES = "parties"
    PERIOD = "period"
    GOALS = "goals"
    STRATEGY = "strategy"
    CORE_TASK = "core_task"
    WHY_NOW = "why_now"
    BENEFICIARIES = "beneficiaries"
    TALK = "talk"
    PROCESS = "process"
    FREQUENCY = "frequency"
    ACTION = "action"
    PEOPLE = "people"
    PARENT = "parent"
    SUCCESS = "success"
    DATA_SOURCE = "data_source"
    RELIABILITY = "reliability"
    BRIEFING = "briefing"
    LEARNING = "learning"


LOCKS = frozenset({Gap.PARTIES, Gap.PERIOD, Gap.GOALS})
_TEXTS = (
    Gap.CORE_TASK, Gap.WHY_NOW, Gap.BENEFICIARIES, Gap.PROCESS, Gap.FREQUENCY, Gap.ACTION, Gap.PEOPLE,
)  # fmt: skip


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

    @property
    def is_open(self) -> bool:
        """Whether its words may be changed: from its approval on they are what two parties agreed."""
        return self.state in {PlanState.DRAFT, PlanState.IN_DIALOGUE}

    @property
    def is_followed_up(self) -> bool:
        """Whether reviews are held: from the first approval on, also while a later version is talked about (S3-09)."""
        return self.state in {PlanState.APPROVED, PlanState.IN_FORCE} or (self.is_open and self.version > 1)


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


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A plan exactly as it was approved, kept beside the later ones (cycle.md B-3, S3-19).

    ``content`` is JSON: the texts of the plan by field name, ``goals`` and ``tasks`` as lists of objects.
    """

    id: UUID
    plan_id: UUID
    number: int
    approved_on: date
    approved_by_id: UUID
    content: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanGap:
    """What is missing, and at which goals."""

    gap: Gap
    goal_ids: tuple[UUID, ...] = ()

    @property
    def is_lock(self) -> bool:
        """Whether the step cannot be taken without it."""
        return self.gap in LOCKS


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What stands around a plan: its ``goals``, whether it was talked about, and whether its unit was briefed."""

    goals: tuple[Goal, ...] = ()
    is_talked_about: bool = False
    is_briefed: bool = False


_TRANSITIONS: dict[tuple[PlanState, PlanEvent], PlanState] = {
    (PlanState.DRAFT, PlanEvent.TALK): PlanState.IN_DIALOGUE,
    (PlanState.DRAFT, PlanEvent.APPROVE): PlanState.APPROVED,
    (PlanState.IN_DIALOGUE, PlanEvent.APPROVE): PlanState.APPROVED,
    (PlanState.APPROVED, PlanEvent.PUT_IN_FORCE): PlanState.IN_FORCE,
    (PlanState.IN_FORCE, PlanEvent.EVALUATE): PlanState.EVALUATED,
    (PlanState.EVALUATED, PlanEvent.CLOSE): PlanState.CLOSED,
    (PlanState.APPROVED, PlanEvent.REVISE): PlanState.IN_DIALOGUE,
    (PlanState.IN_FORCE, PlanEvent.REVISE): PlanState.IN_DIALOGUE,
}


def next_events(plan: UnitPlan) -> tuple[PlanEvent, ...]:
    """The events that are possible now, in the order they should be offered."""
    return tuple(event for (state, event) in _TRANSITIONS if state is plan.state)


def gaps(plan: UnitPlan, event: PlanEvent, facts: PlanFacts) -> tuple[PlanGap, ...]:
    """What ``plan`` should have before ``event``, what stands in the way first (cycle.md B-3)."""
    if event is PlanEvent.APPROVE:
        return tuple(_before_approval(plan, facts))
    if event is PlanEvent.PUT_IN_FORCE and not facts.is_briefed:
        return (PlanGap(Gap.BRIEFING),)
    if event is PlanEvent.EVALUATE and not plan.learning.strip():
        return (PlanGap(Gap.LEARNING),)
    return ()


def advance(plan: UnitPlan, event: PlanEvent, missing: Iterable[PlanGap], *, reason: str = "") -> UnitPlan:
    """``plan`` after ``event``; RuleViolation where it cannot be taken, or something is ``missing`` and no reason said.

    A revised plan is talked about and approved again as its next version.
    """
    target = _TRANSITIONS.get((plan.state, event))
    if target is None:
        raise RuleViolation("rule.plan.step")
    found = {gap.gap for gap in missing}
    _require_unlocked(found)
    said = reason.strip()
    if event is PlanEvent.REVISE and not said:
        raise RuleViolation("rule.plan.revision_reason_missing", field="reason")
    if found and not said:
        raise RuleViolation("rule.plan.reason_missing", field="reason")
    version = plan.version + 1 if event is PlanEvent.REVISE else plan.version
    return replace(plan, state=target, version=version, reason=said or plan.reason)


def goal_count_gap(count: int) -> int:
    """0 while the goals are few, 1 above MANY_GOALS (a tip), 2 above TOO_MANY_GOALS (a warning)."""
    return (count > MANY_GOALS) + (count > TOO_MANY_GOALS)


def is_linked(goal: Goal) -> bool:
    """Whether ``goal`` hangs in the red thread: under a goal or a focus area."""
    return goal.parent_id is not None or goal.focus_area_id is not None


def _require_unlocked(found: set[Gap]) -> None:
    if Gap.PARTIES in found:
        raise RuleViolation("rule.plan.parties_missing", field="party_above")
    if Gap.PERIOD in found:
        raise RuleViolation("rule.plan.period_missing", field="period")
    if Gap.GOALS in found:
        raise RuleViolation("rule.plan.goals_missing")


def _before_approval(plan: UnitPlan, facts: PlanFacts) -> list[PlanGap]:
    found = []
    if not (plan.party_above.strip() and plan.party_below.strip()):
        found.append(PlanGap(Gap.PARTIES))
    if not plan.period.strip():
        found.append(PlanGap(Gap.PERIOD))
    if not facts.goals:
        found.append(PlanGap(Gap.GOALS))
    if plan.strategy_id is None:
        found.append(PlanGap(Gap.STRATEGY))  # S3-04
    found += [PlanGap(gap) for gap in _TEXTS if not getattr(plan, gap.value).strip()]
    if not facts.is_talked_about:
        found.append(PlanGap(Gap.TALK))
    return found + _of_goals(facts.goals)


def _of_goals(goals: Iterable[Goal]) -> list[PlanGap]:
    """What goals lack; one that is followed by dialogue needs neither a measure of success nor data (S3-17)."""
    everything = tuple(goals)
    measured = [goal for goal in everything if not goal.followed_by_dialogue]
    lacking = {
        Gap.PARENT: [goal for goal in everything if not is_linked(goal)],
        Gap.SUCCESS: [goal for goal in measured if not goal.success.strip()],
        Gap.DATA_SOURCE: [goal for goal in measured if not goal.data_source.strip()],
        Gap.RELIABILITY: [goal for goal in measured if goal.data_reliability is DataReliability.UNRELIABLE],
    }
    return [PlanGap(gap, tuple(goal.id for goal in found)) for gap, found in lacking.items() if found]
