"""Goals as lists and details show them, made from a few queries however many goals there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol
from uuid import UUID

from malapp.application.goal_beginnings import begun_on
from malapp.application.ports import UnitOfWork
from malapp.domain import indicators
from malapp.domain.goal_outlines import AnyGoal, is_outdated
from malapp.domain.goals import (
    CheckIn,
    ClosingDecision,
    Goal,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    GoalWording,
    Milestone,
    Party,
    ProposedBy,
)
from malapp.domain.indicators import Frequency, IndicatorValue
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.scores import COUNTED_KINDS, ScoreBand, objective_score, rolled_up, score_band
from malapp.domain.suitability import SuitabilityTest


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as shown in the tree; ``progress`` 0..1 or None, rolled up from the goals below when it has no measure.

    ``score`` is the one said when the period closed, for an objective before that the one its key results give now;
    like ``band``, its word, it is None for persons (E-16). ``weight_parts`` (2, 5) means "counts 2 of the 5 parts of
    the goal above", None where nothing above counts it. ``has_parent``: it lies under a goal or focus area, or
    contributes to a goal.
    """

    goal: Goal
    owner: str
    team: str
    progress: float | None
    is_outdated: bool
    last_check_in: date | None
    may_edit: bool
    period: str = ""
    has_parent: bool = False
    link_count: int = 0
    score: float | None = None
    band: ScoreBand | None = None
    weight_parts: tuple[int, int] | None = None

    @property
    def status(self) -> GoalStatus | None:
        """What may be shown as its status; None is "not updated": silence is never green."""
        return None if self.is_outdated else self.goal.status

    @property
    def is_own_goal(self) -> bool:
        """Whether the employee has set it without the manager so far (cycle.md B-3, Goal)."""
        goal = self.goal
        is_the_employees = goal.level is GoalLevel.PERSON and goal.proposed_by is ProposedBy.EMPLOYEE
        return is_the_employees and goal.accepted_by_employee and not goal.accepted_by_manager


@dataclass(frozen=True, slots=True)
class GoalDetails:
    """Everything the detail view of one goal shows; ``wordings`` are earlier ones and remarks on them, oldest first.

    ``employee`` is whose personal goal it is, for the two parties only: None means that there are no marks to show.
    """

    row: GoalRow
    parent: Goal | None
    children: tuple[Goal, ...]
    check_ins: tuple[CheckIn, ...]
    employee: Person | None
    acting_party: Party | None
    contributes_to: tuple[Goal, ...] = ()
    contributed_by: tuple[Goal, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    wordings: tuple[GoalWording, ...] = ()
    suitability: SuitabilityTest | None = None

    @property
    def declining(self) -> GoalWording | None:
        """Who declined the goal, when and why; None for one that is not declined."""
        if self.row.goal.state is not GoalState.DECLINED:
            return None
        return next((wording for wording in reversed(self.wordings) if wording.declines), None)


@dataclass(slots=True)
class Surroundings:
    """What the rows of some goals need to know, looked up once for all of them."""

    names: dict[UUID, str]
    teams: dict[UUID, str]
    periods: dict[UUID, str]
    latest: dict[UUID, date]
    links_out: dict[UUID, int]
    links_in: dict[UUID, int]
    shares: dict[UUID, float | None]
    parts: dict[UUID, int]
    below: dict[UUID, list[Goal]]
    frequencies: dict[UUID, Frequency] = field(default_factory=dict)
    series: dict[UUID, list[IndicatorValue]] = field(default_factory=dict)
    begun: dict[UUID, date] = field(default_factory=dict)


def read_rows(work: UnitOfWork, actor: Actor, today: date) -> tuple[GoalRow, ...]:
    """All goals ``actor`` may read, in order; what only the two parties may know is blank for others (E-09).

    Those that were declined are work for nobody and are not among them.
    """
    goals = tuple(goal for goal in readable(actor, work.goals.find()) if goal.state is not GoalState.DECLINED)
    around = surroundings(work, goals, {})
    return tuple(row_of(actor, goal, around, today) for goal in goals)


def readable(actor: Actor, goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Those of ``goals`` that ``actor`` may read, as ``actor`` may read them."""
    return tuple(shown_to(actor, goal) for goal in goals if actor.may_read_goal(goal))


def is_in_confidence(actor: Actor, goal: Goal) -> bool:
    """Whether ``actor`` may also read what the two parties wrote to each other about ``goal`` along the way."""
    return goal.level is not GoalLevel.PERSON or is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))


def shown_to(actor: Actor, goal: Goal) -> Goal:
    """``goal`` as ``actor`` may see it: who publishes a goal has published the goal, not the talk about it (E-09)."""
    if is_in_confidence(actor, goal):
        return goal
    return replace(
        goal,
        learning="",
        confidence=None,
        relevance_person="",
        accepted_by_employee=False,
        accepted_by_manager=False,
        believed_by_employee=False,
        believed_by_manager=False,
        wanted_by_employee=False,
        conversation_id=None,
        decision=ClosingDecision.UNDECIDED,
    )


def surroundings(work: UnitOfWork, goals: tuple[Goal, ...], scope: dict[str, object]) -> Surroundings:
    """What stands around ``goals``; ``scope`` narrows what hangs on goals ({"goal_id": ids}) or is empty for all."""
    around = Surroundings(
        {person.id: person.name for person in work.people.find()},
        {team.id: team.name for team in work.teams.find()},
        {period.id: period.name for period in work.periods.find()},
        work.check_ins.greatest("made_on", "goal_id", **scope),
        {},
        {},
        rolled_up(goals),
        {},
        {},
    )
    _hang(around, goals)
    around.begun = begun_on(work, goals, around.latest)
    known = {goal.id for goal in goals}
    for link in work.goal_links.find():
        if link.goal_id in known and (scope or link.to_goal_id in known):
            around.links_out[link.goal_id] = around.links_out.get(link.goal_id, 0) + 1
        if link.to_goal_id in known and (scope or link.goal_id in known):
            around.links_in[link.to_goal_id] = around.links_in.get(link.to_goal_id, 0) + 1
    if any(goal.kind is GoalKind.INDICATOR for goal in goals):
        around.frequencies = {plan.goal_id: plan.frequency for plan in work.indicator_plans.find(**scope)}
        for value in work.indicator_values.find(**scope):
            around.series.setdefault(value.goal_id, []).append(value)
    return around


def _hang(around: Surroundings, goals: tuple[Goal, ...]) -> None:
    for goal in goals:
        if goal.parent_id is None or goal.level is GoalLevel.PERSON or goal.kind not in COUNTED_KINDS:
            continue
        around.parts[goal.parent_id] = around.parts.get(goal.parent_id, 0) + goal.weight
        around.below.setdefault(goal.parent_id, []).append(goal)


def row_of(actor: Actor, goal: Goal, around: Surroundings, today: date) -> GoalRow:
    """The row of ``goal``, which must be one of those ``around`` was made for."""
    latest = around.latest.get(goal.id)
    score = _score(goal, around)
    links_out = around.links_out.get(goal.id, 0)
    counts = goal.level is not GoalLevel.PERSON and goal.kind in COUNTED_KINDS and goal.parent_id is not None
    return GoalRow(
        goal,
        around.names.get(goal.owner_id, "") if goal.owner_id else "",
        around.teams.get(goal.team_id, "") if goal.team_id else "",
        around.shares[goal.id],
        is_not_updated(goal, around, today),
        latest,
        actor.may_edit_goal(goal),
        around.periods.get(goal.period_id, "") if goal.period_id else "",
        goal.parent_id is not None or goal.focus_area_id is not None or links_out > 0,
        links_out + around.links_in.get(goal.id, 0),
        score,
        None if score is None else score_band(score, goal.commitment),
        (goal.weight, around.parts[goal.parent_id]) if counts and goal.parent_id else None,
    )


def _score(goal: Goal, around: Surroundings) -> float | None:
    if goal.level is GoalLevel.PERSON:
        return None
    if goal.score is None and goal.kind is GoalKind.OBJECTIVE:
        return objective_score(goal, around.below.get(goal.id, ()))
    return goal.score


class Heard(Protocol):
    """What is known of how lately goals were spoken of, by their ids."""

    latest: dict[UUID, date]
    begun: dict[UUID, date]
    frequencies: dict[UUID, Frequency]
    series: dict[UUID, list[IndicatorValue]]


def is_not_updated(goal: AnyGoal, around: Heard, today: date) -> bool:
    """Whether nobody has said lately how ``goal`` goes: an indicator by its values, any other by check-ins."""
    if goal.kind is not GoalKind.INDICATOR:
        return is_outdated(goal, around.latest.get(goal.id), today, around.begun.get(goal.id))
    frequency = around.frequencies.get(goal.id, Frequency.MONTH)
    return indicators.is_outdated(around.series.get(goal.id, ()), frequency, today)
