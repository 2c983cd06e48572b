"""The periods goals are set for: a quarter by default, because much changes in a year (S4-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation


class PeriodLength(StrEnum):
    """How long a period usually is."""

    QUARTER = "quarter"
    TERTIAL = "tertial"
    HALF_YEAR = "half_year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Its length in months."""
        return {"quarter": 3, "tertial": 4, "half_year": 6, "year": 12}[self.value]


@dataclass(frozen=True, slots=True)
class Period:
    """A named span of days, both ends included; closed once its goals have been gone through."""

    id: UUID
    name: str
    starts_on: date
    ends_on: date
    closed_on: date | None = None
    learning: str = ""
    position: int = 0

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies within the period."""
        return self.starts_on <= day <= self.ends_on


def checked_period(period: Period) -> Period:
    """``period`` when it ends after it begins; RuleViolation else."""
    if period.ends_on < period.starts_on:
        raise RuleViolation("rule.period.ends_first", field="ends_on")
    return period


def span_at(day: date, length: PeriodLength) -> tuple[date, date]:
    """First and last day of the calendar period of ``length`` that ``day`` lies in."""
    first_month = (day.month - 1) // length.months * length.months + 1
    first = date(day.year, first_month, 1)
    after = first_month + length.months
    beyond = date(day.year + (after - 1) // 12, (after - 1) % 12 + 1, 1)
    return first, beyond - timedelta(days=1)


def short_name(starts_on: date, length: PeriodLength) -> str:
    """What people call it in every language: "Q4 2026", "T2 2026", "H1 2026", "2026"."""
    if length is PeriodLength.YEAR:
        return str(starts_on.year)
    letter = {PeriodLength.QUARTER: "Q", PeriodLength.TERTIAL: "T", PeriodLength.HALF_YEAR: "H"}[length]
    return f"{letter}{(starts_on.month - 1) // length.months + 1} {starts_on.year}"
