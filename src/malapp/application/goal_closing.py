"""Going through the goals of a period at its end, and taking along what is kept; nothing carries over by itself."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_carrying import carry_over
from malapp.application.goal_guards import require_edit
from malapp.application.goal_plan import nested
from malapp.application.goal_rows import GoalRow, readable, row_of, surroundings
from malapp.application.periods import may_edit_periods, open_period
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import ClosingDecision, Goal, GoalKind, GoalLevel, GoalState
from malapp.domain.measures import progress_of
from malapp.domain.periods import Period
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.scores import COUNTED_KINDS, objective_score

TAKEN_ALONG = frozenset({ClosingDecision.KEEP, ClosingDecision.CHANGE})
_LEVELS = (GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON)


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """A goal to go through. ``suggested`` 0..1 is the score its numbers give; None where nothing is scored (E-16).

    ``may_score``: it is the company's or a team's and of a kind with an outcome. ``carried``: it stands in a later
    period already.
    """

    row: GoalRow
    suggested: float | None
    may_score: bool
    carried: bool


@dataclass(frozen=True, slots=True)
class ClosingView:
    """The end of a period; ``undecided`` counts the rows the reader may decide on and has not."""

    period: Period
    rows: tuple[ClosingRow, ...]
    undecided: int
    may_close: bool


class ClosingService:
    """Use cases for the end of a period: score and learning, keep, change or drop, close, take along."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self, actor: Actor, period_id: UUID) -> ClosingView:
        """The goals of a period that the acting person may read, each followed by those below it."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            period = work.periods.get(period_id)
            goals = tuple(goal for goal in readable(actor, work.goals.find()) if goal.state is not GoalState.DECLINED)
            around = surroundings(work, goals, {})
        carried = {goal.carried_from_id for goal in goals}
        of_period = sorted((goal for goal in goals if goal.period_id == period_id), key=_from_above)
        rows = tuple(
            ClosingRow(
                row,
                suggested_score(row.goal, around.below.get(row.goal.id, [])),
                may_be_scored(row.goal),
                row.goal.id in carried,
            )
            for _depth, row in nested(tuple(row_of(actor, goal, around, today) for goal in of_period))
        )
        open_rows = [row for row in rows if row.row.may_edit and row.row.goal.decision is ClosingDecision.UNDECIDED]
        return ClosingView(period, rows, len(open_rows), may_edit_periods(actor) and period.closed_on is None)

    def judge(
        self,
        actor: Actor,
        goal_id: UUID,
        *,
        score: float | None = None,
        learning: str | None = None,
        decision: ClosingDecision | None = None,
    ) -> None:
        """Say what came of a goal: learning, what becomes of it, and for company and team goals a score 0..1."""
        merge_key = f"judge:{goal_id}:{score is None}{learning is None}{decision is None}"
        with self._desk.edit("edit.goal_judged", merge_key=merge_key) as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            if score is not None:
                goal = replace(goal, score=_checked_score(goal, score))
            if learning is not None:
                goal = replace(goal, learning=learning.strip())
            if decision is not None:
                goal = replace(goal, decision=decision)
            work.goals.save(goal)

    def unscore(self, actor: Actor, goal_id: UUID) -> None:
        """Take a score back."""
        with self._desk.edit("edit.goal_judged") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            work.goals.save(replace(goal, score=None))

    def close(self, actor: Actor, period_id: UUID, learning: str = "") -> None:
        """Close a period: the goals that were decided on are closed with it, the others stay open until they are."""
        require(Permission.EDIT_PERIODS, actor.towards_team(None))
        with self._desk.transition("period.closed", actor, "periods", period_id) as work:
            period = open_period(work, period_id)
            if period is None:
                raise KeyError(period_id)
            text = learning.strip() or period.learning
            work.periods.save(replace(period, closed_on=self._desk.today(), learning=text))
            for goal in work.goals.find(period_id=period_id):
                if goal.decision is not ClosingDecision.UNDECIDED and not goal.state.is_over:
                    work.goals.save(replace(goal, state=GoalState.CLOSED))

    def reopen(self, actor: Actor, period_id: UUID) -> None:
        """Open a closed period again; its closed goals stay closed until the next check-in says otherwise."""
        require(Permission.EDIT_PERIODS, actor.towards_team(None))
        with self._desk.transition("period.reopened", actor, "periods", period_id) as work:
            work.periods.save(replace(work.periods.get(period_id), closed_on=None))

    def carry(
        self, actor: Actor, period_id: UUID, to_period_id: UUID, goal_ids: Collection[UUID] | None = None
    ) -> tuple[UUID, ...]:
        """Take goals along into another period, as new goals with a fresh status that nobody has agreed on yet.

        ``goal_ids`` chooses them; None means those kept or changed that the acting person may edit. What stands in the
        other period already is not taken twice. An indicator or behaviour has no end (S2-13, S2-19): it is moved
        itself, with its series and ticks. The ids in the other period are returned.
        """
        with self._desk.edit("edit.goals_carried") as work:
            source, target = work.periods.get(period_id), open_period(work, to_period_id)
            if target is None or target.id == source.id:
                raise RuleViolation("rule.period.same_period", field="to_period_id")
            there = {goal.carried_from_id for goal in work.goals.find(period_id=to_period_id)}
            chosen = [
                goal
                for goal in work.goals.find(period_id=period_id)
                if goal.id not in there
                and goal.state is not GoalState.DECLINED
                and (_is_kept(actor, goal) if goal_ids is None else goal.id in goal_ids)
            ]
            for goal in chosen:
                require_edit(actor, goal)
            return carry_over(self._desk, work, actor, chosen, source=source, target=target)


def may_be_scored(goal: Goal) -> bool:
    """Whether a score may be said of ``goal``: never of a person's, nor of what has no outcome (E-16, S2-13)."""
    return goal.level is not GoalLevel.PERSON and goal.kind in COUNTED_KINDS


def suggested_score(goal: Goal, key_results: Collection[Goal]) -> float | None:
    """What the numbers say: an objective by its key results, everything else by its own progress."""
    if not may_be_scored(goal):
        return None
    return objective_score(goal, key_results) if goal.kind is GoalKind.OBJECTIVE else progress_of(goal)


def _from_above(goal: Goal) -> tuple[int, bool]:
    return _LEVELS.index(goal.level), goal.kind is not GoalKind.KEY_RESULT


def _is_kept(actor: Actor, goal: Goal) -> bool:
    return goal.decision in TAKEN_ALONG and actor.may_edit_goal(goal)


def _checked_score(goal: Goal, score: float) -> float:
    if not may_be_scored(goal):
        raise RuleViolation("rule.goal.score_teams_only", field="score")
    if not math.isfinite(score) or not 0.0 <= score <= 1.0:
        raise RuleViolation("rule.goal.score_range", field="score")
    return score
