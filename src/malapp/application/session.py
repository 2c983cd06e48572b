"""Who sits at the keyboard."""

from __future__ import annotations

from uuid import UUID

from malapp.application.control_measures import is_measuring_persons
from malapp.application.desk import Desk, only_company
from malapp.application.troubles import WrongPassphrase
from malapp.domain.errors import RuleViolation
from malapp.domain.people import Person
from malapp.domain.permissions import Actor


class Session:
    """The acting person of this window.

    The workspace's own person is who unlocked it. Handing the keyboard over to somebody else is free; whoever got it
    can neither hand it on nor become the own person again without the workspace passphrase. In the demo everybody may
    be anybody.
    """

    def __init__(self, desk: Desk, home_id: UUID) -> None:
        self._desk = desk
        self._home_id = home_id
        self._person_id = home_id
        desk.acting_id = home_id

    @property
    def person_id(self) -> UUID:
        """The acting person."""
        return self._person_id

    @property
    def home_id(self) -> UUID:
        """The person who unlocked the workspace."""
        return self._home_id

    @property
    def is_handed_over(self) -> bool:
        """Whether somebody else than the workspace's own person is acting."""
        return self._person_id != self._home_id

    @property
    def is_demo(self) -> bool:
        """Whether this is the demo company, where one may be anybody."""
        with self._desk.workspace.read() as work:
            return only_company(work).is_demo

    def actor(self) -> Actor:
        """The acting person with the roles as they are now."""
        return actor_for(self._desk, self._person_id)

    def person(self) -> Person:
        """The acting person's own data."""
        with self._desk.workspace.read() as work:
            return work.people.get(self._person_id)

    def hand_over(self, person_id: UUID) -> None:
        """Let ``person_id`` take the keyboard; RuleViolation from somebody whom it was only lent to."""
        if self.is_handed_over and not self.is_demo:
            raise RuleViolation("rule.session.take_back_first")
        with self._desk.workspace.begin() as work:
            if not work.people.get(person_id).works_on(self._desk.today()):
                raise RuleViolation("rule.session.person_left")
            work.audit("session.handed_over", self._person_id, "people", person_id)
        self._become(person_id)

    def take_back(self, passphrase: str) -> None:
        """Return to the workspace's own person; WrongPassphrase unless ``passphrase`` is the workspace's."""
        if not self._desk.workspace.passphrase_opens(passphrase):
            raise WrongPassphrase
        with self._desk.workspace.begin() as work:
            work.audit("session.taken_back", self._home_id, "people", self._home_id)
        self._become(self._home_id)

    def _become(self, person_id: UUID) -> None:
        """Undo ends where another person begins."""
        self._desk.history.clear()
        self._desk.acting_id = self._person_id = person_id


def actor_for(desk: Desk, person_id: UUID) -> Actor:
    """The roles ``person_id`` holds now."""
    with desk.workspace.read() as work:
        person = work.people.get(person_id)
        return Actor(
            person_id=person_id,
            is_owner=person.is_owner,
            is_hr=person.is_hr,
            leads=frozenset(team.id for team in work.teams.find(lead_id=person_id)),
            manages=frozenset(other.id for other in work.people.find(manager_id=person_id)),
            measures_persons=is_measuring_persons(work),
        )
