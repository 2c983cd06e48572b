"""What the briefings page shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.briefing_slides import Slide, slides
from malapp.application.briefings import BriefingRow
from malapp.domain.briefings import Briefing
from malapp.domain.people import Person
from malapp.domain.permissions import Actor
from malapp.ui.shell.attempting import attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class BriefingsPresenter:
    """The units, one of them chosen. Every act gives the sentence of what is wrong, "" when it is stored."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.rows: tuple[BriefingRow, ...] = ()
        self.chosen: UUID | None = None  # a team; None is the company
        self.earlier_id: UUID | None = None  # an earlier briefing that is read instead of the present one

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self.context.services.session.actor()
        return actor

    @property
    def today(self) -> date:
        """The local day."""
        return self.context.clock().astimezone().date()

    @property
    def row(self) -> BriefingRow | None:
        """The chosen unit."""
        return next((row for row in self.rows if row.team_id == self.chosen), None)

    @property
    def briefing(self) -> Briefing | None:
        """What is shown of the chosen unit."""
        row = self.row
        if row is None:
            return None
        return next((it for it in row.earlier if it.id == self.earlier_id), row.briefing)

    def load(self) -> None:
        """Read everything anew."""
        self.rows = self.context.services.briefings.rows(self.actor)

    def home(self) -> UUID | None:
        """The unit to begin with: the one the acting person leads, else their own, else the company."""
        person = self.context.services.session.person()
        leads = [row.team_id for row in self.rows if row.team_id in self.actor.leads]
        known = {row.team_id for row in self.rows}
        return leads[0] if leads else person.team_id if person.team_id in known else None

    def find(self, item_id: UUID) -> BriefingRow | None:
        """The unit with ``item_id``, or the one with that briefing."""
        for row in self.rows:
            briefings = (*row.earlier, *((row.briefing,) if row.briefing else ()))
            if row.team_id == item_id or any(it.id == item_id for it in briefings):
                return row
        return None

    def slides(self) -> tuple[Slide, ...]:
        """The pictures of the shown briefing, with what is said to each."""
        briefing = self.briefing
        return slides(self.context.services.briefings.content(self.actor, briefing.id)) if briefing else ()

    def members(self) -> tuple[Person, ...]:
        """Who belongs to the chosen unit, and whoever else was at its briefing."""
        row = self.row
        services = self.context.services
        members: tuple[Person, ...] = services.briefings.members(self.actor, self.chosen)
        known = {person.id for person in members}
        others = (row.participant_ids if row else ()) if self.earlier_id is None else ()
        return (*members, *(services.people.person(it) for it in others if it not in known))

    def own_goals(self) -> tuple[str, ...]:
        """The goals the acting leader may choose to share."""
        briefing = self.briefing
        goals: tuple[str, ...] = self.context.services.briefings.own_goals(self.actor, briefing.id) if briefing else ()
        return goals

    def add(self) -> str:
        """A new briefing for the chosen unit."""
        self.earlier_id = None
        return self._try(lambda: self.context.services.briefings.add(self.actor, self.chosen))

    def save(self, field: str, value: object) -> str:
        """Store one field of the present briefing."""
        briefing = self.briefing
        if briefing is None:
            return ""
        return self._try(lambda: self.context.services.briefings.edit(self.actor, briefing.id, **{field: value}))

    def remove(self) -> None:
        """Delete what is being prepared; the message has the way back."""
        briefing = self.briefing
        if briefing is None:
            return
        sentence = self._try(lambda: self.context.services.briefings.remove(self.actor, briefing.id))
        if sentence:
            self.context.messages(sentence, kind="error")
        else:
            text = translate("Briefings", "Removed the briefing.")
            self.context.messages(text, kind="success", undo=taking_back(self.context))

    def hold(self, day: date, participants: Iterable[UUID]) -> str:
        """It was held."""
        briefing = self.briefing
        if briefing is None:
            return ""
        there = tuple(participants)
        sentence = self._try(lambda: self.context.services.briefings.hold(self.actor, briefing.id, day, there))
        if not sentence:
            self.context.messages(translate("Briefings", "The briefing is recorded as held."), kind="success")
        return sentence

    def take_back(self) -> None:
        """It was not held after all."""
        briefing = self.briefing
        if briefing is None:
            return
        sentence = self._try(lambda: self.context.services.briefings.take_back(self.actor, briefing.id))
        if sentence:
            self.context.messages(sentence, kind="error")

    def _try(self, act: Callable[[], object]) -> str:
        return attempt(self.context, act).sentence
