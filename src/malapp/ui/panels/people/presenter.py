"""What the people panel shows; no widget is known here."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.people import PersonRow
from malapp.domain.languages import Language
from malapp.domain.people import Team
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.ui.kit.form_spec import Option
from malapp.ui.languages import NAMES
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team as shown in the list; ``people`` counts those who work there now."""

    team: Team
    lead: str
    people: int


class PeoplePresenter:
    """People and teams, as the acting person may see and change them."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self.people: tuple[PersonRow, ...] = ()
        self.teams: tuple[TeamRow, ...] = ()

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self._context.services.session.actor()
        return actor

    @property
    def may_edit(self) -> bool:
        """Whether the acting person keeps the list (owner or HR)."""
        return is_allowed(Permission.EDIT_PEOPLE, self.actor.general())

    def load(self) -> None:
        """Read everything anew."""
        service = self._context.services.people
        self.people = service.people(self.actor)
        names = {row.person.id: row.person.name for row in self.people}
        self.teams = tuple(
            TeamRow(
                team,
                names.get(team.lead_id, "") if team.lead_id else "",
                sum(row.person.team_id == team.id and not row.has_left for row in self.people),
            )
            for team in service.teams()
        )

    def person(self, person_id: UUID | None) -> PersonRow | None:
        """The row of a person."""
        return next((row for row in self.people if row.person.id == person_id), None)

    def team(self, team_id: UUID | None) -> TeamRow | None:
        """The row of a team."""
        return next((row for row in self.teams if row.team.id == team_id), None)

    def present(self) -> int:
        """How many work here now."""
        return sum(not row.has_left for row in self.people)

    def reports(self, person_id: UUID) -> tuple[str, ...]:
        """Who has the person as manager now."""
        return tuple(row.person.name for row in self.people if row.person.manager_id == person_id and not row.has_left)

    def team_options(self) -> tuple[Option, ...]:
        """The teams, and none."""
        none = Option(None, translate("PeoplePresenter", "No team"))
        return (none, *(Option(row.team.id, row.team.name) for row in self.teams))

    def people_options(self, nobody: str, *, but: UUID | None = None, keep: UUID | None = None) -> tuple[Option, ...]:
        """Those who work here, without ``but``; ``keep`` stays although the person has left."""
        here = (
            row.person for row in self.people if row.person.id != but and (not row.has_left or row.person.id == keep)
        )
        return (Option(None, nobody), *(Option(person.id, person.name) for person in here))

    def language_options(self) -> tuple[Option, ...]:
        """The languages, each in its own words."""
        return tuple(Option(language, name) for language, name in NAMES.items())


def language_name(language: Language) -> str:
    """A language in its own words."""
    return NAMES[language]
