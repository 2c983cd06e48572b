"""The strategy of a period and its focus areas: where the red thread begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation


class StrategyState(StrEnum):
    """The states of a strategy (cycle.md B-3)."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    ADOPTED = "adopted"
    COMMUNICATED = "communicated"
    UNDER_REVISION = "under_revision"
    CLOSED = "closed"


class StrategyEvent(StrEnum):
    """What may happen to a strategy."""

    SUBMIT = "submit"
    ADOPT = "adopt"
    PRESENT = "present"
    REVISE = "revise"
    CLOSE = "close"


_TRANSITIONS: dict[tuple[StrategyState, StrategyEvent], StrategyState] = {
    (StrategyState.DRAFT, StrategyEvent.SUBMIT): StrategyState.PROPOSED,
    (StrategyState.PROPOSED, StrategyEvent.ADOPT): StrategyState.ADOPTED,
    (StrategyState.UNDER_REVISION, StrategyEvent.ADOPT): StrategyState.ADOPTED,
    (StrategyState.ADOPTED, StrategyEvent.PRESENT): StrategyState.COMMUNICATED,
    (StrategyState.COMMUNICATED, StrategyEvent.REVISE): StrategyState.UNDER_REVISION,
    (StrategyState.COMMUNICATED, StrategyEvent.CLOSE): StrategyState.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Strategy:
    """The strategy of one period (S0-01). ``period`` is what people call it, for example "2026-2028"."""

    id: UUID
    period: str
    vision: str = ""
    core_task: str = ""
    challenges: str = ""
    opportunities: str = ""
    state: StrategyState = StrategyState.DRAFT
    position: int = 0
    core_values: str = ""
    success_factors: str = ""
    beneficiaries: str = ""
    revision_reason: str = ""


@dataclass(frozen=True, slots=True)
class FocusArea:
    """One of the few areas a strategy puts first; goals hang below it. ``success_factors``: one a line (S0-07)."""

    id: UUID
    strategy_id: UUID
    title: str
    description: str = ""
    position: int = 0
    success_factors: str = ""


@dataclass(frozen=True, slots=True)
class StrategyVersion:
    """A strategy exactly as it was adopted, kept for ever beside the later ones (cycle.md B-3).

    ``content`` is JSON: the texts of the strategy by field name, and ``focus_areas`` as a list of objects.
    """

    id: UUID
    strategy_id: UUID
    number: int
    adopted_on: date
    adopted_by_id: UUID
    content: str
    reason: str = ""


class Audience(StrEnum):
    """Whom a strategy was presented to (S0-03)."""

    COMPANY = "company"
    TEAM = "team"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Presentation:
    """When and to whom a strategy was presented (S0-03)."""

    id: UUID
    strategy_id: UUID
    audience: Audience
    presented_on: date
    team_id: UUID | None = None
    person_id: UUID | None = None
    presented_by_id: UUID | None = None
    note: str = ""


def next_events(strategy: Strategy) -> tuple[StrategyEvent, ...]:
    """The events that are possible now, in the order they should be offered."""
    return tuple(event for (state, event) in _TRANSITIONS if state is strategy.state)


def advance(
    strategy: Strategy, event: StrategyEvent, *, focus_area_count: int, is_presented: bool = False, reason: str = ""
) -> Strategy:
    """``strategy`` after ``event`` (cycle.md B-3).

    Adopting needs at least one focus area, presenting that somebody has heard it (``is_presented``), revising a
    ``reason``, which stands until the text is adopted anew.
    """
    target = _TRANSITIONS.get((strategy.state, event))
    if target is None:
        raise RuleViolation("rule.strategy.not_now", state=strategy.state.value)
    if event is StrategyEvent.ADOPT and focus_area_count < 1:
        raise RuleViolation("rule.strategy.needs_focus_area", field="focus_areas")
    if event is StrategyEvent.PRESENT and not is_presented:
        raise RuleViolation("rule.strategy.not_presented", field="presented_on")
    if event is StrategyEvent.REVISE and not reason.strip():
        raise RuleViolation("rule.strategy.reason_missing", field="reason")
    return replace(strategy, state=target, revision_reason=_reason_after(strategy, event, reason))


def _reason_after(strategy: Strategy, event: StrategyEvent, reason: str) -> str:
    if event is StrategyEvent.REVISE:
        return reason.strip()
    return "" if event is StrategyEvent.ADOPT else strategy.revision_reason
