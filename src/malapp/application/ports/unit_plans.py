"""What a printed unit plan says, and how much room it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from malapp.domain.goals import DataReliability
from malapp.domain.languages import Language
from malapp.domain.plans import PAGES, PlanState


@dataclass(frozen=True, slots=True)
class PlanNumbers:
    """What a goal is measured with: from ``start`` to ``target``, or kept between ``low`` and ``high``."""

    start: float | None = None
    target: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class PlanGoalLine:
    """One goal of the plan; ``above`` is the goal or focus area it serves, ``how_measured`` in words.

    ``traps`` are the answers to the three questions about fixation (S3-16), those that were given.
    """

    title: str
    above: str = ""
    purpose: str = ""
    success: str = ""
    numbers: PlanNumbers = PlanNumbers()
    how_measured: str = ""
    due_on: date | None = None
    data_source: str = ""
    data_reader: str = ""
    reliability: DataReliability = DataReliability.UNKNOWN
    limits: str = ""
    traps: tuple[str, ...] = ()
    is_by_dialogue: bool = False


@dataclass(frozen=True, slots=True)
class PlanTaskLine:
    """One task; ``goal`` is the number of the goal it stands under, 0 for none."""

    text: str
    goal: int = 0


@dataclass(frozen=True, slots=True)
class PlanTalkLine:
    """A talk about the plan."""

    held_on: date
    is_review: bool
    learning: str
    note: str


@dataclass(frozen=True, slots=True)
class UnitPlanContent:
    """A unit plan as it is printed, in the company's language. ``strategy`` is the period and vision it follows."""

    company: str
    title: str
    language: Language
    made_on: date
    party_above: str
    party_below: str
    period: str
    state: PlanState
    version: int
    approved_on: date | None
    strategy: str
    core_task: str
    why_now: str
    beneficiaries: str
    goals: tuple[PlanGoalLine, ...]
    tasks: tuple[PlanTaskLine, ...]
    process: str
    frequency: str
    action: str
    people: str
    next_review_on: date | None
    talks: tuple[PlanTalkLine, ...]
    learning: str


@dataclass(frozen=True, slots=True)
class PlanLength:
    """How long the plan is on paper in its smallest readable type.

    ``filled`` counts A4 pages, the last one by the share that is filled; ``lines`` is how many lines of text a page
    holds.
    """

    filled: float
    lines: int

    @property
    def fits(self) -> bool:
        """Whether it keeps to two A4 pages (S3-01)."""
        return self.filled <= PAGES

    @property
    def lines_over(self) -> int:
        """How many lines are too many, 0 when it fits."""
        return 0 if self.fits else max(1, round((self.filled - PAGES) * self.lines))
