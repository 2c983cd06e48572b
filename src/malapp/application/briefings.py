"""Joint briefings: every unit hears where it is going before the conversations begin (S1-43, S1-49, S1-50, S1-51)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.application import editable
from malapp.application.briefing_prefill import current_strategy, first_contents
from malapp.application.briefing_timing import first_talk, is_recent, listening_teams, unit_of
from malapp.application.desk import Desk, Job, only_company
from malapp.application.goal_counts import is_open
from malapp.application.ports import DocumentWriter, UnitOfWork
from malapp.application.ports.briefings import BriefingContent
from malapp.domain.briefings import Briefing, BriefingParticipant, BriefingState, held, lines
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalLevel
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, Standing, is_allowed, require


class BriefingStanding(StrEnum):
    """How it stands with the briefing of a unit."""

    HELD = "held"
    PLANNED = "planned"
    DRAFT = "draft"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class BriefingRow:
    """A unit with its present briefing: ``team_id`` None and ``unit`` "" is the whole company.

    ``briefing`` is without its texts for those who may not read them. ``earlier`` are held ones from before, newest
    first. ``first_talk`` is the day of the first conversation that is planned in the unit and not covered by a briefing
    before it.
    """

    team_id: UUID | None
    unit: str
    leader: str
    briefing: Briefing | None
    standing: BriefingStanding
    may_edit: bool
    may_read: bool
    participant_ids: tuple[UUID, ...]
    earlier: tuple[Briefing, ...]
    first_talk: date | None


class BriefingService:
    """Use cases for briefings. A team's lead and the owner prepare them; once held, the unit reads them."""

    def __init__(self, desk: Desk, writer: DocumentWriter) -> None:
        self._desk = desk
        self._writer = writer

    def rows(self, actor: Actor) -> tuple[BriefingRow, ...]:
        """The company, then every team with somebody to listen."""
        require(Permission.READ_STRATEGY, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            people = {person.id: person for person in work.people.find()}
            units: list[tuple[UUID | None, str, UUID | None]] = [(None, "", _owner_id(people.values(), today))]
            units += [(team.id, team.name, team.lead_id) for team in listening_teams(work, today)]
            return tuple(_row(work, actor, people, unit, today) for unit in units)

    def row(self, actor: Actor, team_id: UUID | None) -> BriefingRow:
        """That of one unit; KeyError when nobody is there to listen."""
        for row in self.rows(actor):
            if row.team_id == team_id:
                return row
        raise KeyError(team_id)

    def add(self, actor: Actor, team_id: UUID | None) -> UUID:
        """A new briefing for the unit, filled in from strategy and goals; it can be changed until it is held."""
        require(Permission.EDIT_BRIEFING, _standings(actor, team_id))
        with self._desk.edit("edit.briefing_added") as work:
            lead_id = work.teams.get(team_id).lead_id if team_id else None
            contents = first_contents(work, team_id, only_company(work).language, self._desk.today().year)
            briefing = Briefing(
                self._desk.new_id(),
                lead_id or actor.person_id,
                team_id,
                position=len(work.briefings.find()),
                **contents,  # type: ignore[arg-type]  # only texts
            )
            work.briefings.save(briefing)
            work.audit("briefing.added", actor.person_id, "briefings", briefing.id)
        return briefing.id

    def edit(self, actor: Actor, briefing_id: UUID, **values: object) -> None:
        """Change what is prepared; a day makes it planned. What was held stands as it was heard."""
        with self._desk.edit("edit.briefing", merge_key=f"briefing:{briefing_id}:{','.join(values)}") as work:
            before = self._own(work, actor, briefing_id)
            if before.state is BriefingState.HELD:
                raise RuleViolation("rule.briefing.held_is_fixed")
            given = editable.allowed(values, editable.BRIEFING)
            if "highlights" in given and actor.person_id != before.leader_id:
                raise RuleViolation("rule.briefing.own_highlights", field="highlights")  # S1-49e: one's own to share
            after = replace(before, **given)  # type: ignore[arg-type]
            state = BriefingState.PLANNED if after.planned_for else BriefingState.DRAFT
            work.briefings.save(replace(after, state=state))

    def remove(self, actor: Actor, briefing_id: UUID) -> None:
        """Delete one that was not held."""
        with self._desk.edit("edit.briefing_removed") as work:
            if self._own(work, actor, briefing_id).state is BriefingState.HELD:
                raise RuleViolation("rule.briefing.held_is_fixed")
            for participant in work.briefing_participants.find(briefing_id=briefing_id):
                work.briefing_participants.remove(participant.id)
            work.briefings.remove(briefing_id)

    def hold(self, actor: Actor, briefing_id: UUID, day: date, participants: Iterable[UUID]) -> None:
        """It was held on ``day`` with ``participants``; said anew, it corrects day and people. It counts as having
        presented the strategy to the unit (S0-03).
        """
        with self._desk.transition("briefing.held", actor, "briefings", briefing_id) as work:
            briefing = held(self._own(work, actor, briefing_id), day, self._desk.today())
            work.briefings.save(briefing)
            wanted = set(participants)
            known = {it.person_id: it for it in work.briefing_participants.find(briefing_id=briefing_id)}
            for person_id in known.keys() - wanted:
                work.briefing_participants.remove(known[person_id].id)
            for person in work.people.find():
                if person.id in wanted - known.keys():
                    entry = BriefingParticipant(self._desk.new_id(), briefing_id, person.id)
                    work.briefing_participants.save(entry)

    def take_back(self, actor: Actor, briefing_id: UUID) -> None:
        """It was not held after all: it can be changed again."""
        with self._desk.transition("briefing.taken_back", actor, "briefings", briefing_id) as work:
            briefing = self._own(work, actor, briefing_id)
            state = BriefingState.PLANNED if briefing.planned_for else BriefingState.DRAFT
            work.briefings.save(replace(briefing, state=state, held_on=None))
            for participant in work.briefing_participants.find(briefing_id=briefing_id):
                work.briefing_participants.remove(participant.id)

    def members(self, actor: Actor, team_id: UUID | None) -> tuple[Person, ...]:
        """Who belongs to the unit today, by name: those expected at its briefing."""
        require(Permission.READ_PEOPLE, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            found = work.people.find() if team_id is None else work.people.find(team_id=team_id)
        present = (person for person in found if person.works_on(today))
        return tuple(sorted(present, key=lambda person: person.name.casefold()))

    def own_goals(self, actor: Actor, briefing_id: UUID) -> tuple[str, ...]:
        """The goals the leader may choose to share: those agreed with their own manager first (S1-49e).

        Only the leader sees them.
        """
        with self._desk.workspace.read() as work:
            briefing = self._own(work, actor, briefing_id)
            if briefing.leader_id != actor.person_id:
                return ()
            goals = work.goals.find(level=GoalLevel.PERSON, owner_id=actor.person_id)
        still_open = [goal for goal in goals if is_open(goal)]
        return tuple(goal.title for goal in sorted(still_open, key=lambda goal: not goal.is_agreed))

    def content(self, actor: Actor, briefing_id: UUID) -> BriefingContent:
        """What is shown and printed; RuleViolation for those who may not read it."""
        with self._desk.workspace.read() as work:
            briefing = work.briefings.get(briefing_id)
            if not may_read_briefing(work, actor, briefing):
                raise RuleViolation("rule.permission.denied", permission=Permission.EDIT_BRIEFING.value)
            company, strategy = only_company(work), current_strategy(work)
            return BriefingContent(
                company.name,
                work.teams.get(briefing.team_id).name if briefing.team_id else "",
                work.people.get(briefing.leader_id).name,
                company.language,
                self._desk.today(),
                briefing.period,
                briefing.held_on or briefing.planned_for,
                briefing.state is BriefingState.HELD,
                (strategy.core_task if strategy else "") or company.core_task,
                lines(briefing.focus_areas),
                lines(briefing.goals),
                lines(briefing.challenges),
                lines(briefing.needs),
                lines(briefing.highlights),
                briefing.invitation,
            )

    def export(self, actor: Actor, briefing_id: UUID) -> Job[bytes, bytes]:
        """The briefing on one page; the finished job gives the PDF."""
        content = self.content(actor, briefing_id)
        return Job(lambda: self._writer.briefing(content), lambda data: data)

    def needs_of_unit(self, actor: Actor) -> tuple[str, ...]:
        """What the acting person's unit said it needs, to prepare from (S1-49d); else what the company said."""
        with self._desk.workspace.read() as work:
            return needs_for(work, work.people.get(actor.person_id), self._desk.today())

    def _own(self, work: UnitOfWork, actor: Actor, briefing_id: UUID) -> Briefing:
        briefing = work.briefings.get(briefing_id)
        if not _may_edit(actor, briefing):
            require(Permission.EDIT_BRIEFING, _standings(actor, briefing.team_id))
        return briefing


def needs_for(work: UnitOfWork, person: Person, today: date) -> tuple[str, ...]:
    """What was said at the latest briefing that ``person`` belonged to: of the unit, else of the company."""
    for team_id in dict.fromkeys((unit_of(work, person), None)):
        for briefing in reversed(work.briefings.find(team_id=team_id, state=BriefingState.HELD)):
            if is_recent(briefing, today) and lines(briefing.needs):
                return lines(briefing.needs)
    return ()


def _standings(actor: Actor, team_id: UUID | None) -> frozenset[Standing]:
    """Towards a unit. The whole company is the owner's: leading some team does not count there."""
    return actor.general() if team_id is None else actor.towards_team(team_id)


def _may_edit(actor: Actor, briefing: Briefing) -> bool:
    is_leader = briefing.leader_id == actor.person_id
    return is_leader or is_allowed(Permission.EDIT_BRIEFING, _standings(actor, briefing.team_id))


def may_read_briefing(work: UnitOfWork, actor: Actor, briefing: Briefing) -> bool:
    """Once held it is the unit's own."""
    if _may_edit(actor, briefing):
        return True
    is_member = briefing.team_id in {None, work.people.get(actor.person_id).team_id}
    return briefing.state is BriefingState.HELD and is_member


def _owner_id(people: Iterable[Person], today: date) -> UUID | None:
    return next((person.id for person in people if person.is_owner and person.works_on(today)), None)


def _row(
    work: UnitOfWork,
    actor: Actor,
    people: dict[UUID, Person],
    unit: tuple[UUID | None, str, UUID | None],
    today: date,
) -> BriefingRow:
    team_id, name, lead_id = unit
    found = list(reversed(work.briefings.find(team_id=team_id)))
    present = next((it for it in found if it.state is not BriefingState.HELD or is_recent(it, today)), None)
    earlier = [it for it in found if it is not present and it.state is BriefingState.HELD]
    may_read = present is not None and may_read_briefing(work, actor, present)
    leader = people.get(present.leader_id if present else lead_id) if (present or lead_id) else None  # type: ignore[arg-type]
    participants = work.briefing_participants.find(briefing_id=present.id) if present and may_read else ()
    may_edit = is_allowed(Permission.EDIT_BRIEFING, _standings(actor, team_id))
    return BriefingRow(
        team_id,
        name,
        leader.name if leader else "",
        present if may_read or present is None else _without_texts(present),
        BriefingStanding(present.state.value) if present else BriefingStanding.MISSING,
        may_edit or (present is not None and _may_edit(actor, present)),
        may_read,
        tuple(it.person_id for it in participants),
        tuple(it for it in sorted(earlier, key=_held_on, reverse=True) if may_read_briefing(work, actor, it)),
        first_talk(work, team_id, today) if may_edit else None,
    )


def _without_texts(briefing: Briefing) -> Briefing:
    return replace(briefing, focus_areas="", goals="", challenges="", highlights="", needs="", invitation="")


def _held_on(briefing: Briefing) -> date:
    return briefing.held_on or date.min
