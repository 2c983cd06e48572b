"""What a printed action plan says (S2-21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from malapp.domain.languages import Language


@dataclass(frozen=True, slots=True)
class ActionPlanLine:
    """What is done, by whom and when; ``state`` is a word of PlanState, ``reason`` why it was moved or dropped."""

    what: str
    who: str
    starts_on: date | None
    due_on: date | None
    state: str
    reason: str = ""
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class ActionPlanGroup:
    """What is done to reach one goal, and why the goal matters; ``goal`` is "" for what serves none."""

    goal: str
    purpose: str
    lines: tuple[ActionPlanLine, ...]


@dataclass(frozen=True, slots=True)
class ActionPlanHabit:
    """A behaviour somebody practises, how often, and the goal it helps. Never whether it was done."""

    what: str
    how_often: str
    goal: str


@dataclass(frozen=True, slots=True)
class ActionPlanContent:
    """The action plan of one person or one team, the result before the doing (S2-04).

    ``whose`` is the name. ``only_open``: what is done or dropped has been left out. A team has no ``habits``.
    """

    company: str
    whose: str
    is_team: bool
    language: Language
    made_on: date
    groups: tuple[ActionPlanGroup, ...]
    habits: tuple[ActionPlanHabit, ...] = ()
    only_open: bool = True
