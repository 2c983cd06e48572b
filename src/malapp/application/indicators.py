"""Indicators: figures of company and teams to compare period by period; they are never "done" (S2-13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.control_measures import is_measuring_persons, measures_a_person, require_measurable
from malapp.application.desk import Desk
from malapp.application.goal_guards import keep_record_true, require_edit, require_numbers, require_place, take_out
from malapp.application.goal_tree import last_place
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, checked_title, edited, moved
from malapp.domain.indicators import (
    Direction,
    Frequency,
    IndicatorPlan,
    IndicatorValue,
    is_as_wanted,
    is_outdated,
    period_start,
    shifted,
    year_before,
)
from malapp.domain.permissions import Actor, Permission, is_allowed


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator with its series, oldest value first; values without a number have a target only."""

    goal: Goal
    plan: IndicatorPlan
    owner: str
    team: str
    values: tuple[IndicatorValue, ...]
    is_outdated: bool
    may_edit: bool

    @property
    def latest(self) -> IndicatorValue | None:
        """The newest period that has a number."""
        return next((value for value in reversed(self.values) if value.value is not None), None)

    @property
    def change(self) -> float | None:
        """The latest number less that of the period right before it."""
        latest = self.latest
        return None if latest is None else self._less(latest, shifted(latest.starts_on, self.plan.frequency, -1))

    @property
    def change_in_a_year(self) -> float | None:
        """The latest number less that of the same period last year."""
        latest = self.latest
        return None if latest is None else self._less(latest, year_before(latest.starts_on, self.plan.frequency))

    @property
    def is_as_wanted(self) -> bool | None:
        """Whether the latest number is at its period's target or on the right side of it; None without a target."""
        latest = self.latest
        return None if latest is None else is_as_wanted(latest, self.plan.direction)

    def value_of(self, starts_on: date | None) -> IndicatorValue | None:
        """The value of the period that begins on ``starts_on``."""
        return next((value for value in self.values if value.starts_on == starts_on), None)

    def _less(self, latest: IndicatorValue, starts_on: date | None) -> float | None:
        earlier = self.value_of(starts_on)
        if earlier is None or earlier.value is None or latest.value is None:
            return None
        return latest.value - earlier.value


def is_better(change: float, direction: Direction) -> bool | None:
    """Whether a change goes the wanted way; None when nothing changed."""
    if change == 0:
        return None
    return {Direction.UP: change > 0, Direction.DOWN: change < 0, Direction.STEADY: False}[direction]


class IndicatorService:
    """Use cases for indicators. Those of the company and its teams are open to all; a person's to the two parties."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor, person_id: UUID | None = None) -> tuple[IndicatorRow, ...]:
        """The indicators of company and teams, or those of one person alone: persons are never shown together (E-16).

        A person's are there only while measuring individuals is switched on, for the person and the manager (E-17).
        """
        with self._desk.workspace.read() as work:
            shown = [
                goal
                for goal in work.goals.find(kind=GoalKind.INDICATOR)
                if (goal.owner_id == person_id if measures_a_person(goal) else person_id is None)
                and goal.state is not GoalState.DECLINED
                and _may_read(work, actor, goal)
            ]
            return self._rows(work, actor, shown)

    def row(self, actor: Actor, goal_id: UUID) -> IndicatorRow:
        """One indicator; RuleViolation when the acting person may not read it."""
        with self._desk.workspace.read() as work:
            goal = _indicator(work, goal_id)
            if not _may_read(work, actor, goal):
                raise RuleViolation("rule.permission.denied", permission=Permission.READ_PERSONAL_GOAL.value)
            return self._rows(work, actor, (goal,))[0]

    def measured_persons(self, actor: Actor) -> tuple[tuple[UUID, str], ...]:
        """Those whose indicators the acting person may read now: oneself and those one manages, by name."""
        with self._desk.workspace.read() as work:
            if not is_measuring_persons(work):
                return ()
            people = [
                person
                for person in work.people.find()
                if is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_person(person))
                and person.works_on(self._desk.today())
            ]
        return tuple((person.id, person.name) for person in sorted(people, key=lambda p: p.name.casefold()))

    def add(
        self,
        actor: Actor,
        title: str,
        level: GoalLevel,
        *,
        frequency: Frequency = Frequency.MONTH,
        direction: Direction = Direction.UP,
        **values: object,
    ) -> UUID:
        """A new indicator; further ``values`` are fields of Goal that may be set by hand."""
        bare = Goal(self._desk.new_id(), checked_title(title), level, GoalKind.INDICATOR)
        goal = replace(bare, **editable.allowed(values, editable.GOAL - {"kind", "is_published"}))  # type: ignore[arg-type]
        with self._desk.edit("edit.indicator_added") as work:
            require_place(work, actor, goal)
            require_edit(actor, goal)
            require_measurable(work, goal)
            work.goals.save(replace(goal, position=last_place(work, goal.parent_id)))
            work.indicator_plans.save(IndicatorPlan(self._desk.new_id(), goal.id, frequency, direction))
            work.audit("indicator.added", actor.person_id, "goals", goal.id)
        return goal.id

    def edit(self, actor: Actor, goal_id: UUID, **values: object) -> None:
        """Change how it is called, read and wanted. The frequency stays once there are values of such periods."""
        given = editable.allowed(values, editable.GOAL - {"kind", "is_published"} | editable.INDICATOR_PLAN)
        with self._desk.edit("edit.indicator", merge_key=f"indicator:{goal_id}:{','.join(values)}") as work:
            before = editable_indicator(work, actor, goal_id)
            plan = plan_of(work, self._desk, goal_id)
            how = {name: value for name, value in given.items() if name in editable.INDICATOR_PLAN}
            what = {name: value for name, value in given.items() if name not in editable.INDICATOR_PLAN}
            if how.get("frequency", plan.frequency) != plan.frequency and work.indicator_values.find(goal_id=goal_id):
                raise RuleViolation("rule.indicator.frequency_fixed", field="frequency")
            goal = edited(before, what)
            if goal.parent_id != before.parent_id:
                goal = moved(goal, goal.parent_id, work.goals.find())
            require_place(work, actor, goal)
            require_edit(actor, goal)
            work.goals.save(goal)
            keep_record_true(work, before, goal)
            if how:
                work.indicator_plans.save(replace(plan, **how))  # type: ignore[arg-type]

    def remove(self, actor: Actor, goal_id: UUID) -> None:
        """Delete an indicator with its series; what lies below moves up."""
        with self._desk.edit("edit.indicator_removed") as work:
            goal = editable_indicator(work, actor, goal_id)
            for value in work.indicator_values.find(goal_id=goal_id):
                work.indicator_values.remove(value.id)
            for plan in work.indicator_plans.find(goal_id=goal_id):
                work.indicator_plans.remove(plan.id)
            take_out(work, goal)
            keep_record_true(work, goal, None)
            work.audit("indicator.removed", actor.person_id, "goals", goal_id)

    def set_value(self, actor: Actor, goal_id: UUID, starts_on: date, **values: object) -> None:
        """Write ``value``, ``target`` or ``note`` of the period ``starts_on`` lies in; an empty period is forgotten."""
        given = editable.allowed(values, editable.INDICATOR_VALUE)
        require_numbers(*(number for number in given.values() if isinstance(number, float)))
        with self._desk.edit("edit.indicator_value") as work:
            editable_indicator(work, actor, goal_id)
            first = period_start(starts_on, plan_of(work, self._desk, goal_id).frequency)
            known = work.indicator_values.find(goal_id=goal_id, starts_on=first)
            before = known[0] if known else IndicatorValue(self._desk.new_id(), goal_id, first)
            after = replace(before, **given)  # type: ignore[arg-type]
            store_value(work, after, is_known=bool(known))

    def _rows(self, work: UnitOfWork, actor: Actor, goals: Sequence[Goal]) -> tuple[IndicatorRow, ...]:
        """The rows of ``goals`` by a few queries, however many there are."""
        ids = tuple(goal.id for goal in goals)
        plans = {plan.goal_id: plan for plan in work.indicator_plans.find(goal_id=ids)}
        series: dict[UUID, list[IndicatorValue]] = {}
        for value in work.indicator_values.find(goal_id=ids):
            series.setdefault(value.goal_id, []).append(value)
        people = {person.id: person.name for person in work.people.find()}
        teams = {team.id: team.name for team in work.teams.find()}
        rows = []
        for goal in goals:
            plan = plans.get(goal.id) or IndicatorPlan(self._desk.new_id(), goal.id)
            values = tuple(sorted(series.get(goal.id, ()), key=lambda value: value.starts_on))
            owner = people.get(goal.owner_id, "") if goal.owner_id else ""
            team = teams.get(goal.team_id, "") if goal.team_id else ""
            outdated = is_outdated(values, plan.frequency, self._desk.today())
            rows.append(IndicatorRow(goal, plan, owner, team, values, outdated, actor.may_edit_goal(goal)))
        return tuple(rows)


def plan_of(work: UnitOfWork, desk: Desk, goal_id: UUID) -> IndicatorPlan:
    """How the indicator is read; by month and upwards for one that was a goal until now."""
    plans = work.indicator_plans.find(goal_id=goal_id)
    return plans[0] if plans else IndicatorPlan(desk.new_id(), goal_id)


def store_value(work: UnitOfWork, value: IndicatorValue, *, is_known: bool) -> None:
    """Save a period's value, or forget the period when nothing stands in it any more."""
    if value.value is not None or value.target is not None or value.note.strip():
        work.indicator_values.save(value)
    elif is_known:
        work.indicator_values.remove(value.id)


def editable_indicator(work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
    """The indicator; RuleViolation unless the acting person may change it now."""
    goal = _indicator(work, goal_id)
    require_edit(actor, goal)
    require_measurable(work, goal)
    return goal


def _indicator(work: UnitOfWork, goal_id: UUID) -> Goal:
    goal = work.goals.get(goal_id)
    if goal.kind is not GoalKind.INDICATOR:
        raise KeyError(goal_id)
    return goal


def _may_read(work: UnitOfWork, actor: Actor, goal: Goal) -> bool:
    if not measures_a_person(goal):
        return actor.may_read_goal(goal)
    return is_measuring_persons(work) and is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))
