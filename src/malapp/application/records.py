"""The record of a conversation: what was looked back on, agreed and written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.form_shelf import FormShelf
from malapp.application.ports import UnitOfWork
from malapp.domain.conversations import Conversation, ConversationState, GoalReview, RecordText
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.form_parts import OWN_PREFIX
from malapp.domain.forms import Form, FormField
from malapp.domain.goals import Goal, GoalLevel, GoalState, GoalStatus, Party, with_status
from malapp.domain.permissions import Actor, Permission, require

RECORD_FORM = "conversation_record"
#: malapp's own fields of the record that hold a free text; the others are tables, marks or dates with their own place.
TEXT_FIELDS = ("cr03", "cr04", "cr05", "cr06", "cr08", "cr09", "cr10", "cr13", "cr14")
DISAGREEMENT_FIELDS = {Party.EMPLOYEE: "cr12_employee", Party.MANAGER: "cr12_manager"}
_WRITABLE = frozenset({ConversationState.IN_PROGRESS, ConversationState.HELD, ConversationState.IN_REVIEW})


@dataclass(frozen=True, slots=True)
class ReviewedGoal:
    """A goal of the closed period with what the two say of it now."""

    goal: Goal
    review: GoalReview | None


@dataclass(frozen=True, slots=True)
class RecordView:
    """Everything on the record screen. ``texts`` by field id; ``fields`` are the free text fields in order."""

    conversation: Conversation
    fields: tuple[FormField, ...]
    texts: dict[str, str]
    previous_goals: tuple[ReviewedGoal, ...]
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    acting_party: Party | None
    is_editable: bool


class RecordService:
    """Use cases for writing the record together. Open to the two parties only (B-1)."""

    def __init__(self, desk: Desk, form_shelf: FormShelf) -> None:
        self._desk = desk
        self._shelf = form_shelf

    def view(self, actor: Actor, conversation_id: UUID) -> RecordView:
        """The record as it stands."""
        with self._desk.workspace.read() as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            reviews = {review.goal_id: review for review in work.goal_reviews.find(conversation_id=conversation_id)}
            previous = previous_goals(work, conversation)
            texts = work.record_texts.find(conversation_id=conversation_id)
            return RecordView(
                conversation,
                text_fields(record_form(work, self._shelf, texts)),
                {text.field_id: text.text for text in texts},
                tuple(ReviewedGoal(goal, reviews.get(goal.id)) for goal in previous),
                work.goals.find(conversation_id=conversation_id),
                work.actions.find(conversation_id=conversation_id),
                conversation.party_of(actor.person_id),
                conversation.state in _WRITABLE,
            )

    def write(self, actor: Actor, conversation_id: UUID, field_id: str, text: str) -> None:
        """Save the text of one field. Each party writes only their own note of disagreement."""
        edition = self._edition(actor, conversation_id)
        with self._desk.edit("edit.record", merge_key=f"record:{conversation_id}:{field_id}") as work:
            conversation = writable(work, actor, conversation_id)
            texts = work.record_texts.find(conversation_id=conversation_id)
            party = conversation.party_of(actor.person_id)
            if field_id in DISAGREEMENT_FIELDS.values():
                if party is None or DISAGREEMENT_FIELDS[party] != field_id:
                    raise RuleViolation("rule.record.own_note_only", field=field_id)
            elif all(field.id != field_id for field in text_fields(record_form(work, self._shelf, texts))):
                raise KeyError(field_id)
            blank = RecordText(self._desk.new_id(), conversation_id, field_id, edition=edition)
            entry = next((known for known in texts if known.field_id == field_id), blank)
            if entry.text != text:
                work.record_texts.save(replace(entry, text=text))
            void_approvals(work, conversation)

    def _edition(self, actor: Actor, conversation_id: UUID) -> int:
        """The edition in which the two are asked."""
        with self._desk.workspace.read() as work:
            writable(work, actor, conversation_id)
            texts = work.record_texts.find(conversation_id=conversation_id)
        return self._shelf.going_on_with(RECORD_FORM, {text.field_id: text.edition for text in texts})

    def review_goal(
        self,
        actor: Actor,
        conversation_id: UUID,
        goal_id: UUID,
        *,
        result: GoalStatus | None = None,
        comment: str | None = None,
    ) -> None:
        """Say how a goal of the closed period went."""
        with self._desk.edit("edit.review", merge_key=f"review:{conversation_id}:{goal_id}") as work:
            conversation = writable(work, actor, conversation_id)
            goal = next((one for one in previous_goals(work, conversation) if one.id == goal_id), None)
            if goal is None:
                raise RuleViolation("rule.record.foreign_goal")
            known = work.goal_reviews.find(conversation_id=conversation_id, goal_id=goal_id)
            review = known[0] if known else GoalReview(self._desk.new_id(), conversation_id, goal_id, goal.status)
            work.goal_reviews.save(
                replace(
                    review,
                    result=review.result if result is None else result,
                    comment=review.comment if comment is None else comment,
                )
            )
            if result is not None:
                work.goals.save(with_status(goal, result))
            void_approvals(work, conversation)


def record_form(work: UnitOfWork, form_shelf: FormShelf, texts: Iterable[RecordText]) -> Form:
    """The record form as it was when ``texts`` were begun, or as it is now."""
    written = tuple(texts)
    asked = {text.field_id: text.edition for text in written}
    return form_shelf.begun(work, RECORD_FORM, asked, {text.field_id for text in written if text.text.strip()})


def text_fields(form: Form) -> tuple[FormField, ...]:
    """The questions of the record that are answered by a text, in order."""
    return tuple(field for field in form.fields if field.id in TEXT_FIELDS or field.id.startswith(OWN_PREFIX))


def previous_goals(work: UnitOfWork, conversation: Conversation) -> tuple[Goal, ...]:
    """The employee's personal goals from before this conversation, until one has said how they ended (S1-17).

    A goal that was declined never held, so nobody looks back on it.

    Once the record is fixed, only those it looked back on: goals agreed since then are no part of it.
    """
    goals = work.goals.find(owner_id=conversation.employee_id, level=GoalLevel.PERSON)
    reviews = work.goal_reviews.find(goal_id=tuple(goal.id for goal in goals))
    here = {review.goal_id for review in reviews if review.conversation_id == conversation.id}
    if conversation.state not in _WRITABLE and conversation.held_on is not None:
        return tuple(goal for goal in goals if goal.id in here)
    ended = {r.goal_id for r in reviews if r.result.is_final and r.conversation_id != conversation.id}
    waiting = (goal for goal in goals if goal.state is not GoalState.DECLINED and goal.id not in ended)
    looked_at = here | {goal.id for goal in waiting}
    return tuple(goal for goal in goals if goal.conversation_id != conversation.id and goal.id in looked_at)


def writable(work: UnitOfWork, actor: Actor, conversation_id: UUID) -> Conversation:
    """The conversation, when the acting person may write its record now."""
    conversation = work.conversations.get(conversation_id)
    require(Permission.WRITE_RECORD, actor.towards_conversation(conversation))
    if conversation.state not in _WRITABLE:
        raise RuleViolation("rule.record.not_open")
    return conversation


def void_approvals(work: UnitOfWork, conversation: Conversation) -> None:
    """Have both read again what was changed during review; a field left as it was costs nobody a reading."""
    if work.changes:
        work.conversations.save(replace(conversation, approved_by_employee=False, approved_by_manager=False))
