"""People, teams and the company itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk, only_company
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.people import Company, Person, Team, checked_name, leaving, with_manager
from malapp.domain.permissions import Actor, Permission, is_allowed, require

NOTICE_RANGE = range(61)
#: Changes that decide who may see what, by the event that tells of them; never the values.
_AUDITED = {
    "person.roles_changed": ("is_owner", "is_hr"),
    "person.manager_changed": ("manager_id",),
    "person.left": ("left_on",),
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as shown in a list."""

    person: Person
    team: str
    manager: str
    has_left: bool


class PeopleService:
    """Use cases for people, teams and the company."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def company(self) -> Company:
        """The company of this workspace."""
        with self._desk.workspace.read() as work:
            return only_company(work)

    def edit_company(self, actor: Actor, **values: object) -> None:
        """Change the company's name, country, language, core task or notice days."""
        require(Permission.EDIT_COMPANY, actor.general())
        with self._desk.edit("edit.company", merge_key=f"company:{','.join(values)}") as work:
            company = replace(only_company(work), **editable.allowed(values, editable.COMPANY))  # type: ignore[arg-type]
            if company.notice_days not in NOTICE_RANGE:
                raise RuleViolation("rule.company.notice_days", field="notice_days")
            work.companies.save(replace(company, name=checked_name(company.name)))

    def people(self, actor: Actor) -> tuple[PersonRow, ...]:
        """Everybody, present first, then by name."""
        require(Permission.READ_PEOPLE, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            everyone = work.people.find()
            teams = {team.id: team.name for team in work.teams.find()}
        names = {person.id: person.name for person in everyone}
        rows = [
            PersonRow(
                person,
                teams.get(person.team_id, "") if person.team_id else "",
                names.get(person.manager_id, "") if person.manager_id else "",
                not person.works_on(today),
            )
            for person in everyone
        ]
        return tuple(sorted(rows, key=lambda row: (row.has_left, row.person.name.casefold())))

    def person(self, person_id: UUID) -> Person:
        """One person; KeyError when unknown."""
        with self._desk.workspace.read() as work:
            return work.people.get(person_id)

    def add_person(self, actor: Actor, name: str, **values: object) -> UUID:
        """A new person; further ``values`` are fields of Person that may be set by hand."""
        require(Permission.EDIT_PEOPLE, actor.general())
        bare = Person(self._desk.new_id(), checked_name(name))
        person = replace(bare, **editable.allowed(values, editable.PERSON))  # type: ignore[arg-type]
        _require_roles(actor, bare, person)
        with self._desk.edit("edit.person_added") as work:
            work.people.save(replace(person, name=checked_name(person.name)))
            work.audit("person.added", actor.person_id, "people", person.id)
        return person.id

    def edit_person(self, actor: Actor, person_id: UUID, **values: object) -> None:
        """Change fields of a person; a circle of managers is refused, and only an owner gives or takes roles."""
        require(Permission.EDIT_PEOPLE, actor.general())
        with self._desk.edit("edit.person", merge_key=f"person:{person_id}:{','.join(values)}") as work:
            before = work.people.get(person_id)
            person = replace(before, **editable.allowed(values, editable.PERSON))  # type: ignore[arg-type]
            person = replace(person, name=checked_name(person.name))
            _require_roles(actor, before, person)
            if person.manager_id != before.manager_id:
                person = with_manager(person, person.manager_id, work.people.find())
            self._save(work, actor, before, person)

    def leave(self, actor: Actor, person_id: UUID, last_day: date) -> None:
        """Record the last day of employment (E-15); the goals and records stay."""
        require(Permission.EDIT_PEOPLE, actor.general())
        with self._desk.edit("edit.person_left") as work:
            before = work.people.get(person_id)
            self._save(work, actor, before, leaving(before, last_day))

    def _save(self, work: UnitOfWork, actor: Actor, before: Person, person: Person) -> None:
        """Save a changed person; what decides who may see what is audited. The company keeps an owner."""
        if _owns(before) and not _owns(person) and not any(_owns(p) for p in work.people.find() if p.id != person.id):
            raise RuleViolation("rule.person.last_owner", field="is_owner")
        work.people.save(person)
        for event, names in _AUDITED.items():
            if any(getattr(person, name) != getattr(before, name) for name in names):
                work.audit(event, actor.person_id, "people", person.id)

    def teams(self) -> tuple[Team, ...]:
        """All teams in their order."""
        with self._desk.workspace.read() as work:
            return work.teams.find()

    def add_team(self, actor: Actor, name: str, lead_id: UUID | None = None) -> UUID:
        """A new team, last in order."""
        require(Permission.EDIT_PEOPLE, actor.general())
        with self._desk.edit("edit.team_added") as work:
            team = Team(self._desk.new_id(), checked_name(name), lead_id, len(work.teams.find()))
            work.teams.save(team)
        return team.id

    def edit_team(self, actor: Actor, team_id: UUID, **values: object) -> None:
        """Change a team's name or lead."""
        require(Permission.EDIT_PEOPLE, actor.general())
        with self._desk.edit("edit.team", merge_key=f"team:{team_id}:{','.join(values)}") as work:
            given = editable.allowed(values, editable.TEAM)
            team = replace(work.teams.get(team_id), **given)  # type: ignore[arg-type]
            work.teams.save(replace(team, name=checked_name(team.name)))

    def remove_team(self, actor: Actor, team_id: UUID) -> None:
        """Delete a team that has neither people nor goals, and that nothing held or agreed names."""
        require(Permission.EDIT_PEOPLE, actor.general())
        with self._desk.edit("edit.team_removed") as work:
            if work.people.find(team_id=team_id) or work.goals.find(team_id=team_id):
                raise RuleViolation("rule.team.in_use")
            if any(work.repository(topic).find(team_id=team_id) for topic in _NAMING_TEAMS):
                raise RuleViolation("rule.team.has_history")
            work.teams.remove(team_id)


#: What would no longer be true without the team it names.
_NAMING_TEAMS = ("actions", "briefings", "presentations", "unit_plans")


def _owns(person: Person) -> bool:
    return person.is_owner and person.left_on is None


def _require_roles(actor: Actor, before: Person, after: Person) -> None:
    """RuleViolation when somebody who is not an owner gives or takes a role: HR could else make itself owner."""
    for role in ("is_owner", "is_hr"):
        is_changed = getattr(after, role) != getattr(before, role)
        if is_changed and not is_allowed(Permission.EDIT_ROLES, actor.general()):
            raise RuleViolation("rule.person.roles_by_owner", field=role)
