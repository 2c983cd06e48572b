"""Indicators (KPI): numbers to compare period by period, without a "done" (S2-13); and measuring persons (E-17)."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation

GRACE_DAYS = 14  # a figure is rarely there on the day its period ends


class Frequency(StrEnum):
    """How often an indicator is read."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Direction(StrEnum):
    """Which way is the wanted one."""

    UP = "up"
    DOWN = "down"
    STEADY = "steady"


@dataclass(frozen=True, slots=True)
class IndicatorPlan:
    """How the indicator that is goal ``goal_id`` is read; one a goal of that kind, kept when the kind changes."""

    id: UUID
    goal_id: UUID
    frequency: Frequency = Frequency.MONTH
    direction: Direction = Direction.UP


@dataclass(frozen=True, slots=True)
class IndicatorValue:
    """The value of the period that begins on ``starts_on``, and the target of that period where there is one."""

    id: UUID
    goal_id: UUID
    starts_on: date
    value: float | None = None
    target: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ControlMeasure:
    """The checklist before anybody measures individuals (E-17; aml. 9-1, 9-2): one a workspace, on when complete."""

    id: UUID
    reason: str = ""
    milder_means: str = ""
    discussed_with: str = ""
    discussed_on: date | None = None
    informed_on: date | None = None
    evaluate_on: date | None = None
    is_on: bool = False

    def is_evaluation_due(self, today: date) -> bool:
        """Whether measuring is on and the day to look at it again has come."""
        return self.is_on and self.evaluate_on is not None and self.evaluate_on <= today

    @property
    def missing(self) -> tuple[str, ...]:
        """Field names still to be answered, in the order of the checklist."""
        names = ("reason", "milder_means", "discussed_with", "discussed_on", "informed_on", "evaluate_on")
        return tuple(name for name in names if not getattr(self, name))

    def checked(self) -> ControlMeasure:
        """Itself; RuleViolation when measuring is on without all answers."""
        if self.is_on and self.missing:
            raise RuleViolation("rule.indicator.checklist_open", field=self.missing[0])
        return self


def period_start(day: date, frequency: Frequency) -> date:
    """First day of the period ``day`` lies in; weeks begin on Monday (ISO 8601)."""
    if frequency is Frequency.WEEK:
        return day - timedelta(days=day.weekday())
    months = {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}[frequency]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def period_end(starts_on: date, frequency: Frequency) -> date:
    """Last day of the period that begins on ``starts_on``."""
    if frequency is Frequency.WEEK:
        return starts_on + timedelta(days=6)
    months = {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}[frequency]
    month = starts_on.month + months - 1
    return date(starts_on.year, month, calendar.monthrange(starts_on.year, month)[1])


def shifted(starts_on: date, frequency: Frequency, periods: int) -> date:
    """Beginning of the period that comes ``periods`` after the one that begins on ``starts_on``; before it when < 0."""
    if frequency is Frequency.WEEK:
        return starts_on + timedelta(weeks=periods)
    months = {Frequency.MONTH: 1, Frequency.QUARTER: 3, Frequency.YEAR: 12}[frequency]
    count = starts_on.year * 12 + starts_on.month - 1 + months * periods
    return date(count // 12, count % 12 + 1, 1)


def year_before(starts_on: date, frequency: Frequency) -> date | None:
    """The same period of the year before; None for a week 53 where that year has none."""
    if frequency is not Frequency.WEEK:
        return date(starts_on.year - 1, starts_on.month, 1)
    year, week, _ = starts_on.isocalendar()
    try:
        return date.fromisocalendar(year - 1, week, 1)
    except ValueError:
        return None


def due_period(frequency: Frequency, today: date) -> date:
    """Beginning of the latest period whose value may be expected: it ended at least GRACE_DAYS ago."""
    last_day = period_start(today - timedelta(days=GRACE_DAYS), frequency) - timedelta(days=1)
    return period_start(last_day, frequency)


def is_outdated(values: Sequence[IndicatorValue], frequency: Frequency, today: date) -> bool:
    """Whether the value of the latest period that has ended, with GRACE_DAYS for reading it, is missing."""
    known = [value.starts_on for value in values if value.value is not None]
    return not known or max(known) < due_period(frequency, today)


def is_as_wanted(value: IndicatorValue, direction: Direction) -> bool | None:
    """Whether a value is at its period's target or on the right side of it; None without value or target."""
    if value.value is None or value.target is None:
        return None
    if direction is Direction.UP:
        return value.value >= value.target
    return value.value <= value.target if direction is Direction.DOWN else value.value == value.target
