"""What the documents room is told about the views of the red thread: the strategy map, the goal sheet, the own page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.domain.languages import Language
from malapp.domain.terms import STANDARD, Chosen


class Paper(StrEnum):
    """The sheets a strategy map is printed on, lying."""

    A4 = "a4"
    A3 = "a3"


class MapKind(StrEnum):
    """What a card of the strategy map stands for; LANE holds the goals without a place."""

    PURPOSE = "purpose"
    AREA = "area"
    LANE = "lane"
    GOAL = "goal"


class MapGap(StrEnum):
    """What is missing at a card (S0-08)."""

    NOBODY = "nobody"
    NO_PLACE = "no_place"
    NO_KEY_RESULTS = "no_key_results"


@dataclass(frozen=True, slots=True)
class MapNode:
    """A card of the strategy map with what hangs below it; never a personal goal.

    ``key`` is the id as text, "purpose" or "lane"; ``detail`` says who (team and owner), ``progress`` is 0..1 or None.
    ``also`` are the titles of further goals that this one contributes to.
    """

    key: str
    kind: MapKind
    title: str
    id: UUID | None = None
    detail: str = ""
    purpose: str = ""
    level: GoalLevel | None = None
    goal_kind: GoalKind | None = None
    progress: float | None = None
    status: GoalStatus | None = None
    is_outdated: bool = False
    due_on: date | None = None
    also: tuple[str, ...] = ()
    gap: MapGap | None = None
    children: tuple[MapNode, ...] = ()

    def walk(self) -> Iterator[MapNode]:
        """The card and everything below it, each before what is under it."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


@dataclass(frozen=True, slots=True)
class StrategyMapContent:
    """A strategy map to be printed; ``root`` is its purpose."""

    company: str
    period: str
    language: Language
    made_on: date
    paper: Paper
    root: MapNode


@dataclass(frozen=True, slots=True)
class GoalSheetRow:
    """A goal on the sheet for everybody; ``measure`` is its figures in words, ``depth`` 0 at the top."""

    depth: int
    title: str
    purpose: str
    who: str
    measure: str
    due_on: date | None
    is_key_result: bool = False


@dataclass(frozen=True, slots=True)
class GoalSheetSection:
    """The goals under one focus area; an empty ``title`` for goals that have none."""

    title: str
    rows: tuple[GoalSheetRow, ...]


@dataclass(frozen=True, slots=True)
class GoalSheetContent:
    """What matters to the whole company, on one page: company and team goals only (S4-09b)."""

    company: str
    period: str
    language: Language
    made_on: date
    vision: str
    core_task: str
    sections: tuple[GoalSheetSection, ...]


@dataclass(frozen=True, slots=True)
class ThreadAction:
    """Something the person does, or does again and again; ``when`` says how often where there is no date."""

    what: str
    due_on: date | None = None
    when: str = ""


@dataclass(frozen=True, slots=True)
class ThreadGoal:
    """One of the person's goals with the way down to it: focus area, then the goals above it from the top."""

    focus_area: str
    above: tuple[str, ...]
    title: str
    purpose: str
    contribution: str
    measure: str
    success: str
    due_on: date | None
    actions: tuple[ThreadAction, ...] = ()
    behaviours: tuple[ThreadAction, ...] = ()


class ThreadDateKind(StrEnum):
    """What happens on a day."""

    CONVERSATION = "conversation"
    FOLLOW_UP = "follow_up"
    DEADLINE = "deadline"
    PLAN_REVIEW = "plan_review"


@dataclass(frozen=True, slots=True)
class ThreadDate:
    """A day to know; ``text`` is empty for meetings."""

    kind: ThreadDateKind
    day: date
    text: str = ""


@dataclass(frozen=True, slots=True)
class RedThreadContent:
    """The red thread of one person on one page (S0-06, S0-22): for the person and the manager only (E-09)."""

    company: str
    person: str
    job_title: str
    team: str
    manager: str
    language: Language
    made_on: date
    period: str
    vision: str
    core_task: str
    team_goals: tuple[str, ...]
    goals: tuple[ThreadGoal, ...]
    actions: tuple[ThreadAction, ...]
    behaviours: tuple[ThreadAction, ...]
    dates: tuple[ThreadDate, ...]
    terms: Chosen = STANDARD
