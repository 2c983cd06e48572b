"""What happens to people and teams when somebody acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.domain.people import Person, Team
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.shell.attempting import Outcome, attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class PeopleEditing:
    """Adds, changes and removes; every act gives an Outcome."""

    def __init__(self, context: AppContext, people: PeoplePresenter) -> None:
        self._context = context
        self._people = people

    def today(self) -> date:
        """The local day."""
        return self._context.clock().astimezone().date()

    def add_person(self, values: Mapping[str, object]) -> Outcome:
        """A new person; ``values`` are fields of Person."""
        others = {field: value for field, value in values.items() if field != "name"}
        return self._try(
            lambda: self._context.services.people.add_person(self._people.actor, str(values["name"]), **others)
        )

    def save_person(self, person_id: UUID, field: str, value: object) -> Outcome:
        """Store one field of a person."""
        return self._try(
            lambda: self._context.services.people.edit_person(self._people.actor, person_id, **{field: value})
        )

    def leave(self, person: Person, last_day: date) -> Outcome:
        """Record the last day of work; the message has the way back."""
        answer = self._try(lambda: self._context.services.people.leave(self._people.actor, person.id, last_day))
        if not answer.sentence:
            self._told(translate("PeopleEditing", "The last day of {name} is recorded.").format(name=person.name))
        return answer

    def stay(self, person: Person) -> Outcome:
        """Take the last day of work away: the person works here (again)."""
        answer = self.save_person(person.id, "left_on", None)
        if not answer.sentence:
            self._told(translate("PeopleEditing", "{name} works here.").format(name=person.name))
        return answer

    def add_team(self, values: Mapping[str, object]) -> Outcome:
        """A new team; ``values`` are its name and lead."""
        others = {field: value for field, value in values.items() if field != "name"}
        return self._try(
            lambda: self._context.services.people.add_team(self._people.actor, str(values["name"]), **others)
        )

    def save_team(self, team_id: UUID, field: str, value: object) -> Outcome:
        """Store one field of a team."""
        return self._try(lambda: self._context.services.people.edit_team(self._people.actor, team_id, **{field: value}))

    def remove_team(self, team: Team) -> Outcome:
        """Delete a team; the message has the way back."""
        answer = self._try(lambda: self._context.services.people.remove_team(self._people.actor, team.id), is_told=True)
        if not answer.sentence:
            self._told(translate("PeopleEditing", "Removed the team “{name}”.").format(name=team.name))
        return answer

    def _told(self, text: str) -> None:
        self._context.messages(text, kind="success", undo=taking_back(self._context))

    def _try(self, act: Callable[[], UUID | None], *, is_told: bool = False) -> Outcome:
        return attempt(self._context, act, is_told=is_told)
