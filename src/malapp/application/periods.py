"""The periods goals are set for: a quarter unless the company chose another length (S4-01)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_counts import is_open
from malapp.application.goal_guards import require_edit
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalState
from malapp.domain.people import checked_name
from malapp.domain.periods import Period, PeriodLength, checked_period, short_name, span_at
from malapp.domain.permissions import Actor, Permission, is_allowed, require


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period with how many goals of it the reader may see, and how many of those are open."""

    period: Period
    goal_count: int
    open_count: int
    is_current: bool
    may_edit: bool


@dataclass(frozen=True, slots=True)
class PeriodDraft:
    """A period proposed, not stored."""

    name: str
    starts_on: date
    ends_on: date


class PeriodService:
    """Use cases for periods; everybody may read them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[PeriodRow, ...]:
        """All periods, the earliest first."""
        today, may_edit = self._desk.today(), may_edit_periods(actor)
        with self._desk.workspace.read() as work:
            goals = [
                goal
                for goal in work.goals.find()
                if goal.period_id is not None and goal.state is not GoalState.DECLINED and actor.may_read_goal(goal)
            ]
            periods = ordered(work.periods.find())
        counts: dict[UUID | None, list[bool]] = {}
        for goal in goals:
            counts.setdefault(goal.period_id, []).append(is_open(goal))
        return tuple(
            PeriodRow(
                period,
                len(counts.get(period.id, ())),
                sum(counts.get(period.id, ())),
                period.holds(today) and period.closed_on is None,
                may_edit,
            )
            for period in periods
        )

    def listed(self) -> tuple[Period, ...]:
        """All periods, the earliest first, without looking at their goals."""
        with self._desk.workspace.read() as work:
            return tuple(ordered(work.periods.find()))

    def current(self) -> Period | None:
        """The open period that today lies in, the shortest where several do; None when there is none."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            found = [period for period in work.periods.find() if period.holds(today) and period.closed_on is None]
        return min(found, key=lambda period: period.ends_on - period.starts_on, default=None)

    def propose_next(self) -> PeriodDraft:
        """The first calendar period of the company's length, from today's on, that does not exist yet."""
        with self._desk.workspace.read() as work:
            companies = work.companies.find()
            there = {(period.starts_on, period.ends_on) for period in work.periods.find()}
        length = companies[0].period_length if companies else PeriodLength.QUARTER
        span = span_at(self._desk.today(), length)
        while span in there:
            span = span_at(span[1] + timedelta(days=1), length)
        return PeriodDraft(short_name(span[0], length), *span)

    def add(self, actor: Actor, name: str, starts_on: date, ends_on: date) -> UUID:
        """A new period."""
        require(Permission.EDIT_PERIODS, actor.towards_team(None))
        with self._desk.edit("edit.period_added") as work:
            period = _checked(work, Period(self._desk.new_id(), name, starts_on, ends_on))
            work.periods.save(period)
            work.audit("period.added", actor.person_id, "periods", period.id)
        return period.id

    def add_next(self, actor: Actor) -> UUID:
        """The period that ``propose_next`` proposes."""
        draft = self.propose_next()
        return self.add(actor, draft.name, draft.starts_on, draft.ends_on)

    def edit(self, actor: Actor, period_id: UUID, **values: object) -> None:
        """Change a period's name, days or learning; only its learning once it is closed."""
        require(Permission.EDIT_PERIODS, actor.towards_team(None))
        with self._desk.edit("edit.period", merge_key=f"period:{period_id}:{','.join(values)}") as work:
            before = work.periods.get(period_id)
            given = editable.allowed(values, editable.PERIOD)
            if before.closed_on is not None and set(given) != {"learning"}:
                raise RuleViolation("rule.period.closed")
            work.periods.save(_checked(work, replace(before, **given)))  # type: ignore[arg-type]

    def remove(self, actor: Actor, period_id: UUID) -> None:
        """Delete an open period; its goals stay, without a period."""
        require(Permission.EDIT_PERIODS, actor.towards_team(None))
        with self._desk.edit("edit.period_removed") as work:
            if work.periods.get(period_id).closed_on is not None:
                raise RuleViolation("rule.period.closed")
            for goal in work.goals.find(period_id=period_id):
                work.goals.save(replace(goal, period_id=None))
            work.periods.remove(period_id)
            work.audit("period.removed", actor.person_id, "periods", period_id)

    def assign(self, actor: Actor, goal_ids: Iterable[UUID], period_id: UUID | None) -> None:
        """Set several goals for a period, or for none."""
        with self._desk.edit("edit.goal_period") as work:
            open_period(work, period_id)
            for goal in work.goals.find(id=tuple(goal_ids)):
                require_edit(actor, goal)
                open_period(work, goal.period_id)
                work.goals.save(replace(goal, period_id=period_id))


def may_edit_periods(actor: Actor) -> bool:
    """Whether the acting person may add, change and close periods."""
    return is_allowed(Permission.EDIT_PERIODS, actor.towards_team(None))


def ordered(periods: Iterable[Period]) -> list[Period]:
    """``periods`` by their days, a longer one before the shorter ones within it."""
    return sorted(periods, key=lambda period: (period.starts_on, -period.ends_on.toordinal(), period.name))


def open_period(work: UnitOfWork, period_id: UUID | None) -> Period | None:
    """The period, None for none; RuleViolation when it is closed."""
    period = work.periods.get(period_id) if period_id is not None else None
    if period is not None and period.closed_on is not None:
        raise RuleViolation("rule.period.closed", field="period_id")
    return period


def _checked(work: UnitOfWork, period: Period) -> Period:
    period = replace(checked_period(period), name=checked_name(period.name))
    if any(other.id != period.id and other.name == period.name for other in work.periods.find()):
        raise RuleViolation("rule.period.same_name", field="name")
    return period
