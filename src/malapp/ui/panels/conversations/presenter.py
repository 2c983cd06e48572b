"""What an opened conversation shows and offers; decides, draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QLocale

from malapp.application.conversations import ConversationRow, NextStep
from malapp.application.services import Services
from malapp.domain.conversations import ConversationEvent, ConversationState, PreparationState, transitions
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor
from malapp.ui.panels.conversations.guidance import Command, Guide, Section, guide_for, home_section, sections_of
from malapp.ui.panels.conversations.saving import Fault, Saver
from malapp.ui.shell.context import AppContext

_S = ConversationState
_BEFORE = frozenset({_S.PLANNED, _S.INVITED, _S.CONFIRMED})
#: Beside the one button: what else one may do, in the order of the menu.
_MENU_EVENTS = {
    ConversationEvent.MOVE: Command.MOVE,
    ConversationEvent.REOPEN: Command.REOPEN,
    ConversationEvent.CLOSE_UNSIGNED: Command.CLOSE_UNSIGNED,
    ConversationEvent.CANCEL: Command.CANCEL,
}
_MANAGER_ONLY = frozenset({Command.MOVE, Command.CANCEL, Command.LANGUAGE})


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Who sits where: ``other_id`` is the other party, ``back`` whether giving the keyboard to them asks for the
    workspace's passphrase, because it is theirs.
    """

    other_id: UUID
    other_name: str
    back: bool


class Acts:
    """What is done to the open conversation: every act gives the Fault, None when it is stored."""

    def __init__(self, services: Services, saver: Saver, target: Callable[[], UUID]) -> None:
        self._services = services
        self._saver = saver
        self._target = target

    def edit(self, beside: Collection[str] = (), **values: object) -> Fault | None:
        """Change fields of the conversation itself."""
        service, actor = self._services.conversations, self._services.session.actor()
        return self.do(lambda: service.edit(actor, self._target(), **values), beside)

    def step(self, name: str, *arguments: Any, beside: Collection[str] = (), **named: Any) -> Fault | None:
        """One step of ``ConversationService`` by its name: invite, confirm, start, end, ..."""
        act: Callable[..., object] = getattr(self._services.conversations, name)
        actor = self._services.session.actor()
        return self.take(lambda: act(actor, self._target(), *arguments, **named), beside)

    def take(self, act: Callable[[], object], beside: Collection[str] = ()) -> Fault | None:
        """Take a step of the process, as against storing what is written."""
        return self._saver.do(act, beside, is_edit=False)

    def do(self, act: Callable[[], object], beside: Collection[str] = ()) -> Fault | None:
        """Store something; what a rule says against it. ``beside`` as in ``Saver.do``."""
        return self._saver.do(act, beside)


class ConversationPresenter:
    """The conversation that is open in the panel, for the acting person."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.services = cast("Services", context.services)
        self.saver = Saver(context)
        self.acts = Acts(self.services, self.saver, lambda: self.id)
        self._row: ConversationRow | None = None
        self._section: Section | None = None

    @property
    def actor(self) -> Actor:
        """The acting person."""
        return self.services.session.actor()

    @property
    def row(self) -> ConversationRow:
        """The open conversation; LookupError while none is."""
        if self._row is None:
            raise LookupError("no conversation is open")
        return self._row

    @property
    def id(self) -> UUID:
        """The open conversation's id."""
        return self.row.conversation.id

    @property
    def party(self) -> Party | None:
        """The acting person's side; None for those who see only the status."""
        return self.row.acting_party

    @property
    def section(self) -> Section | None:
        """The page that is shown."""
        return self._section

    @property
    def today(self) -> date:
        """The local day."""
        return self.context.clock().astimezone().date()

    def open(self, conversation_id: UUID) -> None:
        """Turn to another conversation; RuleViolation when the acting person may not know of it."""
        self._row = self.services.conversations.row(self.actor, conversation_id)
        self._section = home_section(self._row) if self.sections() else None

    def read(self) -> bool:
        """Read the conversation anew; whether its next step is another one now."""
        before = self.row
        self._row = self.services.conversations.row(self.actor, before.conversation.id)
        has_moved = (before.conversation.state, before.next_step) != (self._row.conversation.state, self._row.next_step)
        if has_moved or self._section not in self.sections():
            self._section = home_section(self._row) if self.sections() else None
        return has_moved

    def show(self, section: Section | None) -> None:
        """Turn to another page."""
        self._section = section

    def sections(self) -> tuple[Section, ...]:
        """The pages there are."""
        return sections_of(self.row)

    def guide(self, locale: QLocale) -> Guide:
        """The one sentence and the one button."""
        return guide_for(self.row, self._section, locale)

    def menu(self) -> tuple[Command, ...]:
        """Everything else one may do now."""
        if self.party is None:
            return ()
        state = self.row.conversation.state
        commands = [command for event, command in _MENU_EVENTS.items() if event in transitions(state)]
        if state in _BEFORE:
            commands[:0] = [*self._paper(), *self._ahead()]
        if self.row.conversation.is_open and state is not _S.READY_TO_SIGN:
            commands.insert(0, Command.LANGUAGE)
        if self.guide(QLocale()).command is not Command.HAND_OVER and self.row.conversation.is_open:
            commands.append(Command.HAND_OVER)
        return tuple(c for c in commands if c not in _MANAGER_ONLY or self.party is Party.MANAGER)

    def keyboard(self) -> Keyboard:
        """The other party, as far as the keyboard goes."""
        talk, session = self.row.conversation, self.services.session
        is_employee = self.party is Party.EMPLOYEE
        other_id = talk.manager_id if is_employee else talk.employee_id
        name = self.row.manager if is_employee else self.row.employee
        return Keyboard(other_id, name, back=session.is_handed_over and other_id == session.home_id)

    def notice_days(self) -> int:
        """The company's least notice."""
        return self.services.people.company().notice_days

    @property
    def is_before(self) -> bool:
        """Whether the meeting has not begun."""
        return self.row.conversation.state in _BEFORE

    def _paper(self) -> list[Command]:
        return [Command.EXPORT_FORM, Command.READ_FORM]

    def _ahead(self) -> list[Command]:
        """Steps that are possible though another one is next."""
        row = self.row
        own = row.employee_preparation if self.party is Party.EMPLOYEE else row.manager_preparation
        commands = []
        if own is PreparationState.SHARED:
            commands.append(Command.TAKE_BACK)
        if row.conversation.state is not _S.PLANNED and row.next_step is not NextStep.START:
            commands.append(Command.START)
        return commands
