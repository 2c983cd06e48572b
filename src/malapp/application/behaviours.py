"""Behaviours: the few habits a person practises to reach the goals, with the person's own ticks (S2-15, S2-16).

A tick is the employee's own and is not even written to the log: nobody else learns whether one practised, unless the
employee shares the day (cycle.md B-3, Behaviour).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_guards import keep_record_true, require_edit, require_kind, require_place
from malapp.application.goal_tree import drop_doubled, last_place, require_no_circle
from malapp.application.goal_wordings import keep_wording
from malapp.application.ports import UnitOfWork
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import MOST_BEHAVIOURS
from malapp.domain.goals import (
    ClosingDecision,
    Goal,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    ProposedBy,
    checked_title,
    edited,
    with_status,
)
from malapp.domain.permissions import Actor, Permission, is_allowed, require

FIELDS = frozenset({"title", "recurrence", "parent_id"})


@dataclass(frozen=True, slots=True)
class BehaviourRow:
    """A behaviour with the ticks the acting person may see, by day; ``served`` is the goal it helps."""

    goal: Goal
    served: Goal | None
    ticks: dict[date, BehaviourTick]

    @property
    def is_open(self) -> bool:
        """Whether it is still practised on purpose: neither kept as a habit nor dropped."""
        return not self.goal.status.is_final


class BehaviourService:
    """Use cases for behaviours; only the owner sees and sets ticks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def own(self, actor: Actor) -> tuple[BehaviourRow, ...]:
        """The acting person's behaviours, those still practised first."""
        return self.of_person(actor, actor.person_id)

    def of_person(self, actor: Actor, person_id: UUID) -> tuple[BehaviourRow, ...]:
        """The behaviours of a person for the person and the manager; the latter sees only the days that are shared."""
        with self._desk.workspace.read() as work:
            found = work.goals.find(owner_id=person_id, kind=GoalKind.BEHAVIOUR)
            goals = [
                goal
                for goal in found
                if goal.state is not GoalState.DECLINED
                and is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))
            ]
            rows = [self._row(work, actor, goal) for goal in goals]
        return tuple(sorted(rows, key=lambda row: not row.is_open))

    def has_room(self, actor: Actor) -> bool:
        """Whether one more may be chosen: at most three at a time."""
        return sum(row.is_open for row in self.own(actor)) < MOST_BEHAVIOURS

    def shared_ticks(self, actor: Actor, goal_id: UUID) -> tuple[BehaviourTick, ...]:
        """The days of a behaviour the acting person may read: all of one's own, else what the employee has shared."""
        with self._desk.workspace.read() as work:
            goal = work.goals.get(goal_id)
            require(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))
            ticks = sorted(work.behaviour_ticks.find(goal_id=goal_id), key=lambda tick: tick.ticked_on)
        is_own = is_allowed(Permission.READ_TICKS, actor.towards_goal(goal))
        return tuple(tick for tick in ticks if is_own or tick.is_shared)

    def add(self, actor: Actor, title: str, *, recurrence: str = "", parent_id: UUID | None = None) -> UUID:
        """A behaviour of one's own; RuleViolation for a fourth at the same time (S2-16)."""
        goal = Goal(
            self._desk.new_id(),
            checked_title(title),
            GoalLevel.PERSON,
            GoalKind.BEHAVIOUR,
            owner_id=actor.person_id,
            parent_id=parent_id,
            recurrence=recurrence.strip(),
            proposed_by=ProposedBy.EMPLOYEE,
        )
        with self._desk.edit("edit.behaviour_added") as work:
            require_place(work, actor, goal)
            require_kind(work, goal)
            work.goals.save(replace(goal, position=last_place(work, parent_id)))
            work.audit("goal.added", actor.person_id, "goals", goal.id)
        return goal.id

    def edit(self, actor: Actor, goal_id: UUID, **values: object) -> None:
        """Change the words, how often, or the goal it helps."""
        if set(values) - FIELDS:
            raise TypeError(f"{sorted(set(values) - FIELDS)} cannot be set by hand")
        with self._desk.edit("edit.behaviour", merge_key=f"behaviour:{goal_id}:{','.join(values)}") as work:
            before = _own(work, actor, goal_id)
            after = edited(before, values)
            require_place(work, actor, after)
            if after.parent_id != before.parent_id:
                require_no_circle(work, goal_id, after.parent_id)
                drop_doubled(work, after)
            work.goals.save(after)
            keep_wording(self._desk, work, actor, before, after)
            keep_record_true(work, before, after)

    def tick(self, actor: Actor, goal_id: UUID, day: date, *, is_done: bool) -> None:
        """Say that one did it on ``day``, or that one did not; the day's note goes with the tick."""
        with self._desk.edit("edit.tick") as work:
            self._own_day(work, actor, goal_id, day)
            known = work.behaviour_ticks.find(goal_id=goal_id, ticked_on=day)
            if is_done and not known:
                work.behaviour_ticks.save(BehaviourTick(self._desk.new_id(), goal_id, day))
            for tick in known if not is_done else ():
                work.behaviour_ticks.remove(tick.id)

    def write(
        self, actor: Actor, goal_id: UUID, day: date, *, note: str | None = None, is_shared: bool | None = None
    ) -> None:
        """A short note on a day, and whether the manager may see the day. Writing about a day ticks it."""
        with self._desk.edit("edit.tick", merge_key=f"tick:{goal_id}:{day}") as work:
            self._own_day(work, actor, goal_id, day)
            known = work.behaviour_ticks.find(goal_id=goal_id, ticked_on=day)
            tick = known[0] if known else BehaviourTick(self._desk.new_id(), goal_id, day)
            work.behaviour_ticks.save(
                replace(
                    tick,
                    note=tick.note if note is None else note.strip(),
                    is_shared=tick.is_shared if is_shared is None else is_shared,
                )
            )

    def end(self, actor: Actor, goal_id: UUID, decision: ClosingDecision, learning: str) -> None:
        """Keep it as a habit one need not tick any more, or drop it; what was learnt first."""
        if not learning.strip():
            raise RuleViolation("rule.behaviour.learning_missing", field="learning")
        status = GoalStatus.REACHED if decision is ClosingDecision.KEEP else GoalStatus.NO_LONGER_RELEVANT
        with self._desk.edit("edit.behaviour_ended") as work:
            before = _own(work, actor, goal_id)
            after = replace(with_status(before, status), learning=learning.strip(), decision=decision)
            work.goals.save(after)
            keep_record_true(work, before, after)
            work.audit("behaviour.ended", actor.person_id, "goals", goal_id)

    def take_up(self, actor: Actor, goal_id: UUID) -> None:
        """Practise one again that was kept or dropped."""
        with self._desk.edit("edit.behaviour") as work:
            before = _own(work, actor, goal_id)
            after = replace(with_status(before, GoalStatus.NOT_STARTED), decision=ClosingDecision.UNDECIDED)
            require_kind(work, after)
            work.goals.save(after)

    def _row(self, work: UnitOfWork, actor: Actor, goal: Goal) -> BehaviourRow:
        is_own = is_allowed(Permission.READ_TICKS, actor.towards_goal(goal))
        found = work.behaviour_ticks.find(goal_id=goal.id)
        ticks = {tick.ticked_on: tick for tick in found if is_own or tick.is_shared}
        served = work.goals.find(id=goal.parent_id) if goal.parent_id else ()
        return BehaviourRow(goal, next((above for above in served if actor.may_read_goal(above)), None), ticks)

    def _own_day(self, work: UnitOfWork, actor: Actor, goal_id: UUID, day: date) -> None:
        goal = _own(work, actor, goal_id)
        if day > self._desk.today():
            raise RuleViolation("rule.behaviour.day_ahead")
        if goal.state is GoalState.CLOSED:
            raise RuleViolation("rule.behaviour.ended")


def _own(work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
    goal = work.goals.get(goal_id)
    require(Permission.READ_TICKS, actor.towards_goal(goal))
    if goal.kind is not GoalKind.BEHAVIOUR:
        raise KeyError(goal_id)
    require_edit(actor, goal)
    return goal
