"""What the one page of a briefing says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from malapp.domain.languages import Language


@dataclass(frozen=True, slots=True)
class BriefingContent:
    """A briefing as it is printed, in the company's language (S1-50).

    ``unit`` is the name of the team, "" for the whole company. ``day`` is when it was held, or is planned for. The
    lists hold their entries one by one.
    """

    company: str
    unit: str
    leader: str
    language: Language
    made_on: date
    period: str
    day: date | None
    is_held: bool
    core_task: str
    focus_areas: tuple[str, ...]
    goals: tuple[str, ...]
    challenges: tuple[str, ...]
    needs: tuple[str, ...]
    highlights: tuple[str, ...]
    invitation: str
