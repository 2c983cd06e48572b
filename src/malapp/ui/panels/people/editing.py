"""What happens to people and teams when somebody acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.people import Person, Team
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answer:
    """What an act came to: the ``field`` and sentence of what is wrong, or the ``id`` of what was made."""

    sentence: str = ""
    field: str = ""
    id: UUID | None = None


class PeopleEditing:
    """Adds, changes and removes; every act gives an Answer."""

    def __init__(self, context: AppContext, people: PeoplePresenter) -> None:
        self._context = context
        self._people = people

    def today(self) -> date:
        """The local day."""
        return self._context.clock().astimezone().date()

    def add_person(self, values: Mapping[str, object]) -> Answer:
        """A new person; ``values`` are fields of Person."""
        others = {field: value for field, value in values.items() if field != "name"}
        return self._try(
            lambda: self._context.services.people.add_person(self._people.actor, str(values["name"]), **others)
        )

    def save_person(self, person_id: UUID, field: str, value: object) -> Answer:
        """Store one field of a person."""
        return self._try(
            lambda: self._context.services.people.edit_person(self._people.actor, person_id, **{field: value})
        )

    def leave(self, person: Person, last_day: date) -> Answer:
        """Record the last day of work; the message has the way back."""
        answer = self._try(lambda: self._context.services.people.leave(self._people.actor, person.id, last_day))
        if not answer.sentence:
            self._told(translate("PeopleEditing", "The last day of {name} is recorded.").format(name=person.name))
        return answer

    def stay(self, person: Person) -> Answer:
        """Take the last day of work away: the person works here (again)."""
        answer = self.save_person(person.id, "left_on", None)
        if not answer.sentence:
            self._told(translate("PeopleEditing", "{name} works here.").format(name=person.name))
        return answer

    def add_team(self, values: Mapping[str, object]) -> Answer:
        """A new team; ``values`` are its name and lead."""
        others = {field: value for field, value in values.items() if field != "name"}
        return self._try(
            lambda: self._context.services.people.add_team(self._people.actor, str(values["name"]), **others)
        )

    def save_team(self, team_id: UUID, field: str, value: object) -> Answer:
        """Store one field of a team."""
        return self._try(lambda: self._context.services.people.edit_team(self._people.actor, team_id, **{field: value}))

    def remove_team(self, team: Team) -> Answer:
        """Delete a team; the message has the way back."""
        answer = self._try(lambda: self._context.services.people.remove_team(self._people.actor, team.id), is_told=True)
        if not answer.sentence:
            self._told(translate("PeopleEditing", "Removed the team “{name}”.").format(name=team.name))
        return answer

    def _told(self, text: str) -> None:
        self._context.messages(text, kind="success", undo=taking_back(self._context))

    def _try(self, act: Callable[[], UUID | None], *, is_told: bool = False) -> Answer:
        """``is_told`` shows a broken rule in the message bar; else the caller says it beside the field."""
        sentences = texts(self._context.language)
        try:
            return Answer(id=act())
        except RuleViolation as error:
            if is_told:
                self._context.report(error)
            return Answer(sentences.sentence(error), error.field)
        except Trouble as trouble:
            self._context.report(trouble)
            return Answer(sentences.sentence(trouble))
