"""Whether the briefing comes before the conversations (S1-43)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.ports import UnitOfWork
from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.conversations import ConversationKind, ConversationState
from malapp.domain.people import Person, Team
from malapp.domain.permissions import Actor, Permission, require

#: A briefing is held once a year, before that year's conversations.
VALID_FOR = timedelta(days=365)
_BEFORE = frozenset({ConversationState.PLANNED, ConversationState.INVITED, ConversationState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class BriefingGap:
    """A conversation on ``day`` that comes before the briefing of the unit; ``briefing_on`` is when that is planned.

    ``unit`` is "" and ``team_id`` None for the whole company.
    """

    team_id: UUID | None
    unit: str
    day: date
    briefing_on: date | None = None


class BriefingTiming:
    """Use cases: what to say, calmly, where conversations are planned."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def gap(self, actor: Actor, employee_id: UUID, day: date | None) -> BriefingGap | None:
        """What stands against a yearly conversation with the employee on ``day``; None when all is well."""
        require(Permission.READ_PEOPLE, actor.general())
        with self._desk.workspace.read() as work:
            team_id = unit_of(work, work.people.get(employee_id))
            return None if day is None else _gap(work, team_id, day, self._desk.today())

    def gaps(self, actor: Actor) -> tuple[BriefingGap, ...]:
        """The units of those the acting person has planned a conversation with too early, one gap each."""
        today = self._desk.today()
        found: dict[UUID | None, BriefingGap] = {}
        with self._desk.workspace.read() as work:
            talks = work.conversations.find(
                manager_id=actor.person_id, kind=ConversationKind.YEARLY, state=tuple(_BEFORE)
            )
            days = sorted((talk.planned_for.date(), talk.employee_id) for talk in talks if talk.planned_for)
            for day, employee_id in days:
                team_id = unit_of(work, work.people.get(employee_id))
                gap = _gap(work, team_id, day, today)
                if gap is not None:
                    found.setdefault(team_id, gap)
        return tuple(found.values())


def unit_of(work: UnitOfWork, person: Person) -> UUID | None:
    """The unit whose briefing ``person`` listens to: who leads a team hears it with the company (None)."""
    if person.team_id is None or work.teams.get(person.team_id).lead_id == person.id:
        return None
    return person.team_id


def listening_teams(work: UnitOfWork, today: date) -> tuple[Team, ...]:
    """The teams with somebody to listen besides the one who leads them, in order."""
    leads = {team.id: team.lead_id for team in work.teams.find()}
    people = work.people.find()
    heard = {it.team_id for it in people if it.team_id and it.works_on(today) and leads[it.team_id] != it.id}
    return tuple(team for team in work.teams.find() if team.id in heard)


def is_recent(briefing: Briefing, day: date) -> bool:
    """Whether a held ``briefing`` still counts on ``day``."""
    return briefing.held_on is not None and day - briefing.held_on <= VALID_FOR


def first_talk(work: UnitOfWork, team_id: UUID | None, today: date) -> date | None:
    """The day of the first conversation planned in the unit without a briefing before it."""
    people = {person.id for person in work.people.find() if unit_of(work, person) == team_id}
    talks = work.conversations.find(kind=ConversationKind.YEARLY, state=tuple(_BEFORE))
    days = sorted(it.planned_for.date() for it in talks if it.planned_for and it.employee_id in people)
    return next((day for day in days if _gap(work, team_id, day, today) is not None), None)


def _gap(work: UnitOfWork, team_id: UUID | None, day: date, today: date) -> BriefingGap | None:
    planned: list[date] = []
    for briefing in work.briefings.find(team_id=team_id):
        if briefing.state is BriefingState.HELD and briefing.held_on is not None:
            if briefing.held_on <= day and is_recent(briefing, day):
                return None
        elif briefing.planned_for is not None and briefing.planned_for >= today:
            planned.append(briefing.planned_for)
    first = min(planned, default=None)
    if first is not None and first <= day:
        return None
    return BriefingGap(team_id, work.teams.get(team_id).name if team_id else "", day, first)
