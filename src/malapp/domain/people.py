"""The company, its teams and the people in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Country, Language
from malapp.domain.periods import PeriodLength

NAME_LIMIT = 200


class SmartVariant(StrEnum):
    """The four ways the sources read SMART, named after what sets each apart."""

    CLEAR = "clear"  # S0-12
    ACCEPTED = "accepted"  # S2-07 to S2-11
    BOUNDED = "bounded"  # S3-13
    ATTRACTIVE = "attractive"  # S4-16


@dataclass(frozen=True, slots=True)
class Company:
    """The company a workspace belongs to; one row a workspace.

    ``notice_days`` is the least number of days between invitation and conversation (S1-46: 7-10). ``home_person_id`` is
    whose keyboard the workspace lies under: the person who acts when it is unlocked. ``uses_okr`` offers objectives and
    key results (S4-07); ``smart_variant`` is which wording of SMART the forms and the coach use.
    """

    id: UUID
    name: str
    country: Country = Country.NORWAY
    language: Language = Language.BOKMAL
    core_task: str = ""
    notice_days: int = 7
    is_demo: bool = False
    home_person_id: UUID | None = None
    uses_okr: bool = False
    smart_variant: SmartVariant = SmartVariant.CLEAR
    period_length: PeriodLength = PeriodLength.QUARTER


@dataclass(frozen=True, slots=True)
class Team:
    """A unit with one lead; ``position`` orders teams in lists."""

    id: UUID
    name: str
    lead_id: UUID | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works, or worked, in the company.

    ``manager_id`` is the person the yearly conversation is held with; ``left_on`` the last day of employment.
    """

    id: UUID
    name: str
    title: str = ""
    email: str = ""
    team_id: UUID | None = None
    manager_id: UUID | None = None
    language: Language = Language.BOKMAL
    is_owner: bool = False
    is_hr: bool = False
    on_leave: bool = False
    left_on: date | None = None

    def works_on(self, day: date) -> bool:
        """Whether the person is employed on ``day``."""
        return self.left_on is None or day <= self.left_on


def checked_name(name: str, *, field: str = "name") -> str:
    """``name`` with collapsed spaces; RuleViolation when empty or longer than NAME_LIMIT characters."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise RuleViolation("rule.name.missing", field=field)
    if len(cleaned) > NAME_LIMIT:
        raise RuleViolation("rule.name.too_long", field=field, limit=NAME_LIMIT)
    return cleaned


def with_manager(person: Person, manager_id: UUID | None, everyone: Iterable[Person]) -> Person:
    """``person`` reporting to ``manager_id``; RuleViolation when that would close a circle of managers."""
    managers = {other.id: other.manager_id for other in everyone}
    above, passed = manager_id, set[UUID]()
    while above is not None and above not in passed:
        if above == person.id:
            raise RuleViolation("rule.person.manager_circle", field="manager_id")
        passed.add(above)
        above = managers.get(above)
    return replace(person, manager_id=manager_id)


def leaving(person: Person, last_day: date) -> Person:
    """``person`` with an end date; goals and records stay until retention says otherwise (E-15)."""
    return replace(person, left_on=last_day, on_leave=False)
