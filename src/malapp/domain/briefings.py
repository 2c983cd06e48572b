"""The joint briefing before the conversations (S1-43 to S1-51): what the unit is about, held for everybody at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation

LIST_LENGTH = 3  # S1-50: three lists of three


class BriefingState(StrEnum):
    """The states of a briefing (cycle.md B-3)."""

    DRAFT = "draft"
    PLANNED = "planned"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Briefing:
    """One unit's briefing; ``team_id`` None is the whole company.

    The three lists hold one entry a line, three lines each: focus areas, chosen goals and priorities, challenges and
    opportunities (S1-50). ``highlights`` are goals and priorities the manager has agreed with their own manager and
    shares (S1-49e). ``invitation`` asks everybody how they can contribute.
    """

    id: UUID
    leader_id: UUID
    team_id: UUID | None = None
    period: str = ""
    planned_for: date | None = None
    held_on: date | None = None
    focus_areas: str = ""
    goals: str = ""
    challenges: str = ""
    highlights: str = ""
    needs: str = ""
    invitation: str = ""
    state: BriefingState = BriefingState.DRAFT
    position: int = 0


@dataclass(frozen=True, slots=True)
class BriefingParticipant:
    """Somebody who was at a briefing."""

    id: UUID
    briefing_id: UUID
    person_id: UUID


def lines(text: str) -> tuple[str, ...]:
    """The entries of one list: its lines without those that are empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def held(briefing: Briefing, day: date, today: date) -> Briefing:
    """``briefing`` as held on ``day``; RuleViolation for a day that has not come yet."""
    if day > today:
        raise RuleViolation("rule.briefing.not_yet", field="held_on")
    return replace(briefing, held_on=day, state=BriefingState.HELD)
