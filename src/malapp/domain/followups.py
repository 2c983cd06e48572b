"""What happens after the conversation: one-to-ones, their notes, and actions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party

SERIES_LENGTH_DAYS = 365  # follow-ups are proposed until the next yearly conversation
DEFAULT_START = time(10, 0)


class FollowUpState(StrEnum):
    """The states of a one-to-one; overdue is derived, not a state."""

    PLANNED = "planned"
    HELD = "held"
    SKIPPED = "skipped"


class ActionState(StrEnum):
    """The states of an action (cycle.md B-3); overdue is derived, not a state."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One one-to-one between employee and manager.

    ``planned_for`` is local wall time. ``sequence`` counts moves, as in iCalendar SEQUENCE (RFC 5545 3.8.7.4), so that
    a moved meeting updates the calendar entry with the same UID instead of doubling it.
    """

    id: UUID
    employee_id: UUID
    manager_id: UUID
    planned_for: datetime
    conversation_id: UUID | None = None
    state: FollowUpState = FollowUpState.PLANNED
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class FollowUpNote:
    """One party's note on a topic (S1-35, S1-37); ``topic`` is a field id of form ``one_to_one`` in ``edition``."""

    id: UUID
    follow_up_id: UUID
    topic: str
    party: Party
    text: str = ""
    edition: int = 0


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what, and when (S1-54g). ``reason`` says why it was dropped or its date moved; ``team_id`` puts it in a
    team's plan (S2-21).
    """

    id: UUID
    what: str
    who_id: UUID | None = None
    due_on: date | None = None
    state: ActionState = ActionState.PLANNED
    conversation_id: UUID | None = None
    goal_id: UUID | None = None
    position: int = 0
    team_id: UUID | None = None
    starts_on: date | None = None
    reason: str = ""

    def is_overdue(self, today: date) -> bool:
        """Whether the deadline has passed with the action still open."""
        open_states = {ActionState.PLANNED, ActionState.IN_PROGRESS}
        return self.state in open_states and self.due_on is not None and self.due_on < today


def series_dates(first: date, every_days: int) -> Iterator[datetime]:
    """The agreed one-to-ones of a year from ``first``, every ``every_days`` days, moved off weekends to Monday."""
    if every_days < 1:
        raise RuleViolation("rule.follow_up.frequency", field="follow_up_days")
    day = first
    while day < first + timedelta(days=SERIES_LENGTH_DAYS):
        days_to_monday = {5: 2, 6: 1}.get(day.weekday(), 0)
        yield datetime.combine(day + timedelta(days=days_to_monday), DEFAULT_START)
        day += timedelta(days=every_days)
