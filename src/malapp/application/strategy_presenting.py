"""When and to whom a strategy was presented: said by hand, or by a briefing that was held (S0-03, S1-49c)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.application.briefing_timing import listening_teams
from malapp.application.desk import Desk
from malapp.application.ports import UnitOfWork
from malapp.application.strategy_versions import latest_version
from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.errors import RuleViolation
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.strategy import Audience, Presentation, Strategy, StrategyEvent, StrategyState, advance

_NOT_YET_DECIDED = frozenset({StrategyState.DRAFT, StrategyState.PROPOSED})
_HEARD_NOW = frozenset({StrategyState.ADOPTED, StrategyState.COMMUNICATED})


class Hearing(StrEnum):
    """Whether somebody has heard the strategy."""

    HEARD = "heard"
    EARLIER_WORDING = "earlier_wording"  # before it was adopted anew
    NOT_YET = "not_yet"


class Occasion(StrEnum):
    """Where it was heard."""

    BRIEFING = "briefing"
    WITH_COMPANY = "with_company"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One level or unit: the company (no ids), a team, or a person. ``presentation_id`` is set when said by hand."""

    audience: Audience
    name: str
    hearing: Hearing
    day: date | None = None
    occasion: Occasion | None = None
    presentation_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Occurrence:
    audience: Audience
    subject_id: UUID | None
    day: date
    occasion: Occasion
    presentation_id: UUID | None = None


class PresentingService:
    """Use cases around presenting a strategy."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor, strategy_id: UUID) -> tuple[HeardRow, ...]:
        """The company, every team with somebody to listen, and the persons it was presented to on their own."""
        require(Permission.READ_STRATEGY, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            latest = latest_version(work, strategy_id)
            heard = _occurrences(work, work.strategies.get(strategy_id))
            people = {person.id: person for person in work.people.find()}
            told = {it.subject_id for it in heard if it.audience is Audience.TEAM}
            listening = listening_teams(work, today)
            teams = [team for team in work.teams.find() if team in listening or team.id in told]
        since = latest.adopted_on if latest else date.min
        company = [it for it in heard if it.audience is Audience.COMPANY]
        rows = [_row(Audience.COMPANY, "", company, since)]
        for team in teams:
            own = [it for it in heard if it.audience is Audience.TEAM and it.subject_id == team.id]
            rows.append(_row(Audience.TEAM, team.name, [*own, *map(_with_company, company)], since))
        for person_id in dict.fromkeys(it.subject_id for it in heard if it.audience is Audience.PERSON):
            own = [it for it in heard if it.subject_id == person_id]
            if person_id in people:
                rows.append(_row(Audience.PERSON, people[person_id].name, own, since))
        return tuple(rows)

    def is_presented(self, actor: Actor, strategy_id: UUID) -> bool:
        """Whether anybody has heard the wording that is in force."""
        require(Permission.READ_STRATEGY, actor.general())
        with self._desk.workspace.read() as work:
            return was_presented(work, work.strategies.get(strategy_id))

    def present(
        self,
        actor: Actor,
        strategy_id: UUID,
        audience: Audience,
        day: date,
        *,
        subject_id: UUID | None = None,
        note: str = "",
    ) -> UUID:
        """Record that it was presented; ``subject_id`` is the team or person. An adopted strategy is then in force."""
        require(Permission.EDIT_STRATEGY, actor.general())
        if day > self._desk.today():
            raise RuleViolation("rule.strategy.presented_ahead", field="presented_on")
        if audience is not Audience.COMPANY and subject_id is None:
            raise RuleViolation("rule.strategy.audience_missing", field="subject_id")
        with self._desk.transition("strategy.presented", actor, "strategies", strategy_id) as work:
            strategy = work.strategies.get(strategy_id)
            if strategy.state not in _HEARD_NOW:
                raise RuleViolation("rule.strategy.not_now", state=strategy.state.value)
            presentation = Presentation(
                self._desk.new_id(),
                strategy_id,
                audience,
                day,
                team_id=subject_id if audience is Audience.TEAM else None,
                person_id=subject_id if audience is Audience.PERSON else None,
                presented_by_id=actor.person_id,
                note=note.strip(),
            )
            work.presentations.save(presentation)
            if strategy.state is StrategyState.ADOPTED and was_presented(work, strategy):
                work.strategies.save(advance(strategy, StrategyEvent.PRESENT, focus_area_count=1, is_presented=True))
                work.audit("strategy.present", actor.person_id, "strategies", strategy_id)
        return presentation.id

    def remove(self, actor: Actor, presentation_id: UUID) -> None:
        """Take back what was recorded by mistake; a briefing is taken back where it stands."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.presentation_removed") as work:
            work.presentations.remove(presentation_id)


def was_presented(work: UnitOfWork, strategy: Strategy) -> bool:
    """Whether anybody has heard ``strategy`` since it was last adopted."""
    latest = latest_version(work, strategy.id)
    since = latest.adopted_on if latest else date.min
    return any(it.day >= since for it in _occurrences(work, strategy))


def _occurrences(work: UnitOfWork, strategy: Strategy) -> list[_Occurrence]:
    """Every time it was heard."""
    found = [
        _Occurrence(it.audience, it.team_id or it.person_id, it.presented_on, Occasion.RECORDED, it.id)
        for it in work.presentations.find(strategy_id=strategy.id)
    ]
    found += [
        _of_briefing(briefing, briefing.held_on)
        for briefing in work.briefings.find(state=BriefingState.HELD)
        if briefing.held_on is not None and _in_force_on(work, briefing.held_on) == strategy.id
    ]
    return found


def _of_briefing(briefing: Briefing, day: date) -> _Occurrence:
    audience = Audience.COMPANY if briefing.team_id is None else Audience.TEAM
    return _Occurrence(audience, briefing.team_id, day, Occasion.BRIEFING)


def _in_force_on(work: UnitOfWork, day: date) -> UUID | None:
    """The strategy a briefing on ``day`` was about: the one adopted last before it."""
    adopted: list[tuple[date, int, UUID]] = []
    for strategy in work.strategies.find():
        days = [it.adopted_on for it in work.strategy_versions.find(strategy_id=strategy.id)]
        if not days and strategy.state in _NOT_YET_DECIDED:
            continue
        first = min(days, default=date.min)  # adopted before malapp kept versions
        if first <= day:
            adopted.append((first, strategy.position, strategy.id))
    return max(adopted)[2] if adopted else None


def _row(audience: Audience, name: str, heard: Iterable[_Occurrence], since: date) -> HeardRow:
    newest = max(heard, key=lambda it: (it.day, it.occasion is not Occasion.WITH_COMPANY), default=None)
    if newest is None:
        return HeardRow(audience, name, Hearing.NOT_YET)
    hearing = Hearing.HEARD if newest.day >= since else Hearing.EARLIER_WORDING
    return HeardRow(audience, name, hearing, newest.day, newest.occasion, newest.presentation_id)


def _with_company(it: _Occurrence) -> _Occurrence:
    return _Occurrence(it.audience, it.subject_id, it.day, Occasion.WITH_COMPANY)
