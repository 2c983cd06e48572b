"""One-to-ones after the conversation: when, what was said, and what was agreed to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.form_shelf import FormShelf
from malapp.application.ports import UnitOfWork
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action, ActionState, FollowUp, FollowUpNote, FollowUpState
from malapp.domain.forms import FieldType, FormField
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor, Permission, is_allowed, require

_AGREED = frozenset({ConversationState.SIGNED, ConversationState.COMPLETED})
FOLLOW_UP_FORM = "one_to_one"


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """One one-to-one with both parties' notes, by (topic, party); ``topics`` in order, the six of S1-35 unless the
    company has made others of them.
    """

    follow_up: FollowUp
    employee: str
    manager: str
    notes: dict[tuple[str, Party], str]
    acting_party: Party
    topics: tuple[FormField, ...]


class FollowUpService:
    """Use cases for one-to-ones and for actions under way."""

    def __init__(self, desk: Desk, form_shelf: FormShelf) -> None:
        self._desk = desk
        self._shelf = form_shelf

    def view(self, actor: Actor, follow_up_id: UUID) -> FollowUpView:
        """One one-to-one, for its two parties."""
        with self._desk.workspace.read() as work:
            follow_up = work.follow_ups.get(follow_up_id)
            party = _party(actor, follow_up, Permission.READ_FOLLOW_UP)
            notes = work.follow_up_notes.find(follow_up_id=follow_up_id)
            return FollowUpView(
                follow_up,
                work.people.get(follow_up.employee_id).name,
                work.people.get(follow_up.manager_id).name,
                {(note.topic, note.party): note.text for note in notes},
                party,
                self._topics(work, notes),
            )

    def plan(self, actor: Actor, employee_id: UUID, planned_for: datetime) -> UUID:
        """A one-to-one outside the series; both may call one (S1-28)."""
        with self._desk.edit("edit.follow_up_planned") as work:
            manager_id = work.people.get(employee_id).manager_id
            if manager_id is None:
                raise RuleViolation("rule.conversation.no_manager", field="employee_id")
            follow_up = FollowUp(self._desk.new_id(), employee_id, manager_id, planned_for)
            _party(actor, follow_up, Permission.EDIT_FOLLOW_UP)
            work.follow_ups.save(follow_up)
            work.audit("follow_up.planned", actor.person_id, "follow_ups", follow_up.id)
        return follow_up.id

    def move(self, actor: Actor, follow_up_id: UUID, planned_for: datetime) -> None:
        """Move a one-to-one; its calendar entry follows (RFC 5545 SEQUENCE)."""
        with self._desk.edit("edit.follow_up_moved") as work:
            follow_up = self._editable(work, actor, follow_up_id)
            if follow_up.planned_for != planned_for:
                work.follow_ups.save(replace(follow_up, planned_for=planned_for, sequence=follow_up.sequence + 1))
                work.audit("follow_up.moved", actor.person_id, "follow_ups", follow_up_id)

    def write(self, actor: Actor, follow_up_id: UUID, topic: str, text: str) -> None:
        """Save the acting party's own note on one of the topics (S1-37)."""
        with self._desk.workspace.read() as work:
            notes = work.follow_up_notes.find(follow_up_id=follow_up_id)
            if all(field.id != topic for field in self._topics(work, notes)):
                raise KeyError(topic)
        edition = self._shelf.going_on_with(FOLLOW_UP_FORM, {note.topic: note.edition for note in notes})
        with self._desk.edit("edit.note", merge_key=f"note:{follow_up_id}:{topic}:{actor.person_id}") as work:
            follow_up = work.follow_ups.get(follow_up_id)
            party = _party(actor, follow_up, Permission.EDIT_FOLLOW_UP)
            known = work.follow_up_notes.find(follow_up_id=follow_up_id, topic=topic, party=party)
            blank = FollowUpNote(self._desk.new_id(), follow_up_id, topic, party, edition=edition)
            note = known[0] if known else blank
            work.follow_up_notes.save(replace(note, text=text))

    def close(self, actor: Actor, follow_up_id: UUID, state: FollowUpState) -> None:
        """Mark a one-to-one as held, skipped by agreement, or planned again."""
        with self._desk.edit("edit.follow_up_closed") as work:
            follow_up = self._editable(work, actor, follow_up_id)
            # Skipping takes the meeting out of people's calendars, planning it again puts it back: news to both.
            is_news = follow_up.state is not state and FollowUpState.SKIPPED in {follow_up.state, state}
            work.follow_ups.save(replace(follow_up, state=state, sequence=follow_up.sequence + is_news))
            work.audit(f"follow_up.{state.value}", actor.person_id, "follow_ups", follow_up_id)

    def action(self, actor: Actor, action_id: UUID) -> Action:
        """One action, for the one responsible and for the conversation's parties."""
        with self._desk.workspace.read() as work:
            action = work.actions.get(action_id)
            if not may_touch(work, actor, action):
                raise RuleViolation("rule.permission.denied", permission=Permission.READ_FOLLOW_UP.value)
        return action

    def set_action_state(self, actor: Actor, action_id: UUID, state: ActionState) -> None:
        """Say how far an action has come; open to the one responsible and to the conversation's parties."""
        with self._desk.edit("edit.action_state") as work:
            action = work.actions.get(action_id)
            if not may_touch(work, actor, action):
                raise RuleViolation("rule.permission.denied", permission=Permission.EDIT_FOLLOW_UP.value)
            work.actions.save(replace(action, state=state))
            work.audit(f"action.{state.value}", actor.person_id, "actions", action_id)

    def _topics(self, work: UnitOfWork, notes: tuple[FollowUpNote, ...]) -> tuple[FormField, ...]:
        """What is talked about: as it was when the first note was written, or as it is now."""
        asked = {note.topic: note.edition for note in notes}
        form = self._shelf.begun(work, FOLLOW_UP_FORM, asked, {note.topic for note in notes if note.text.strip()})
        return tuple(field for field in form.fields if field.type is FieldType.NOTES)

    def _editable(self, work: UnitOfWork, actor: Actor, follow_up_id: UUID) -> FollowUp:
        follow_up = work.follow_ups.get(follow_up_id)
        _party(actor, follow_up, Permission.EDIT_FOLLOW_UP)
        return follow_up


def may_touch(work: UnitOfWork, actor: Actor, action: Action) -> bool:
    """Whether the acting person may see and carry on ``action``.

    One from a conversation belongs to its two parties, and to somebody else who is to do it only once both have signed
    that they agreed on it: until then it is content of the conversation (W-06).
    """
    is_responsible = action.who_id == actor.person_id
    if action.conversation_id is None:
        return is_responsible
    conversation = work.conversations.get(action.conversation_id)
    if is_allowed(Permission.WRITE_RECORD, actor.towards_conversation(conversation)):
        return True
    return is_responsible and conversation.state in _AGREED


def is_known_to_doer(work: UnitOfWork, action: Action) -> bool:
    """Whether who is to do ``action`` may read it by the same rule, whoever else does."""
    if action.conversation_id is None or action.who_id is None:
        return True
    conversation = work.conversations.get(action.conversation_id)
    return conversation.party_of(action.who_id) is not None or conversation.state in _AGREED


def _party(actor: Actor, follow_up: FollowUp, permission: Permission) -> Party:
    require(permission, actor.towards_pair(follow_up.employee_id, follow_up.manager_id))
    return Party.EMPLOYEE if actor.person_id == follow_up.employee_id else Party.MANAGER
