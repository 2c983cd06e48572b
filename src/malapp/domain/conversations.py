"""The conversation: its states, its two preparations and its record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalStatus, Party
from malapp.domain.languages import Language


class ConversationKind(StrEnum):
    """Why the two meet."""

    YEARLY = "yearly"
    HALF_YEAR = "half_year"
    EXTRA = "extra"
    EXIT = "exit"


class ConversationState(StrEnum):
    """The states of a conversation (cycle.md B-3)."""

    PLANNED = "planned"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    IN_PROGRESS = "in_progress"
    HELD = "held"
    IN_REVIEW = "in_review"
    READY_TO_SIGN = "ready_to_sign"
    SIGNED = "signed"
    COMPLETED = "completed"
    CLOSED_UNSIGNED = "closed_unsigned"
    CANCELLED = "cancelled"


class ConversationEvent(StrEnum):
    """What may happen to a conversation."""

    INVITE = "invite"
    CONFIRM = "confirm"
    START = "start"
    END = "end"
    SEND_TO_REVIEW = "send_to_review"
    APPROVE = "approve"
    REOPEN = "reopen"
    SIGN = "sign"
    COMPLETE = "complete"
    CLOSE_UNSIGNED = "close_unsigned"
    MOVE = "move"
    CANCEL = "cancel"


class PreparationState(StrEnum):
    """How far one party's preparation has come."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    SHARED = "shared"
    LOCKED = "locked"


_S = ConversationState
_E = ConversationEvent
_BEFORE = (_S.PLANNED, _S.INVITED, _S.CONFIRMED)
_TRANSITIONS: dict[tuple[ConversationState, ConversationEvent], ConversationState] = {
    (_S.PLANNED, _E.INVITE): _S.INVITED,
    (_S.INVITED, _E.CONFIRM): _S.CONFIRMED,
    (_S.INVITED, _E.START): _S.IN_PROGRESS,
    (_S.CONFIRMED, _E.START): _S.IN_PROGRESS,
    (_S.IN_PROGRESS, _E.END): _S.HELD,
    (_S.HELD, _E.SEND_TO_REVIEW): _S.IN_REVIEW,
    (_S.IN_REVIEW, _E.APPROVE): _S.IN_REVIEW,
    (_S.IN_REVIEW, _E.CLOSE_UNSIGNED): _S.CLOSED_UNSIGNED,
    (_S.READY_TO_SIGN, _E.REOPEN): _S.IN_REVIEW,
    (_S.READY_TO_SIGN, _E.SIGN): _S.READY_TO_SIGN,
    (_S.READY_TO_SIGN, _E.CLOSE_UNSIGNED): _S.CLOSED_UNSIGNED,
    (_S.SIGNED, _E.REOPEN): _S.IN_REVIEW,
    (_S.SIGNED, _E.COMPLETE): _S.COMPLETED,
    **{(state, _E.MOVE): _S.PLANNED for state in _BEFORE},
    **{(state, _E.CANCEL): _S.CANCELLED for state in _BEFORE},
}

FREQUENCIES_IN_DAYS = (7, 14, 28, 42, 91)  # weekly, every second week, monthly (four weeks), six weeks, quarterly


@dataclass(frozen=True, slots=True)
class Conversation:
    """One goal and development conversation between an employee and a manager.

    ``planned_for`` is local wall time (the two meet in one place). ``revision`` counts frozen versions of the record;
    ``follow_up_days`` is the agreed frequency of one-to-ones (S1-36), ``first_follow_up_on`` their first date (S1-13).
    ``sequence`` counts moves of the meeting (RFC 5545 3.8.7.4).
    """

    id: UUID
    employee_id: UUID
    manager_id: UUID
    kind: ConversationKind = ConversationKind.YEARLY
    state: ConversationState = ConversationState.PLANNED
    language: Language = Language.BOKMAL
    period: str = ""
    place: str = ""
    purpose: str = ""
    planned_for: datetime | None = None
    invited_on: date | None = None
    held_on: date | None = None
    short_notice_accepted: bool = False
    approved_by_employee: bool = False
    approved_by_manager: bool = False
    follow_up_days: int | None = None
    first_follow_up_on: date | None = None
    sharing_answered: bool = False
    closing_reason: str = ""
    revision: int = 0
    sequence: int = 0

    def party_of(self, person_id: UUID) -> Party | None:
        """Which side ``person_id`` is on, None for everybody else."""
        if person_id == self.employee_id:
            return Party.EMPLOYEE
        if person_id == self.manager_id:
            return Party.MANAGER
        return None

    @property
    def is_open(self) -> bool:
        """Whether the conversation still waits for somebody."""
        return self.state not in {_S.COMPLETED, _S.CLOSED_UNSIGNED, _S.CANCELLED, _S.SIGNED}


@dataclass(frozen=True, slots=True)
class Preparation:
    """One party's preparation; its answers are the author's alone until shared (E-08)."""

    id: UUID
    conversation_id: UUID
    party: Party
    state: PreparationState = PreparationState.NOT_STARTED


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one field of a preparation; ``choice`` is the step of a scale (1-5) or a tick (0/1).

    ``edition`` is the edition of the form in which it was asked, so that no answer is ever without its question.
    """

    id: UUID
    preparation_id: UUID
    field_id: str
    text: str = ""
    choice: int | None = None
    is_shared: bool = True
    edition: int = 0


@dataclass(frozen=True, slots=True)
class RecordText:
    """The agreed text of one field of the record (form ``conversation_record`` in ``edition``)."""

    id: UUID
    conversation_id: UUID
    field_id: str
    text: str = ""
    edition: int = 0


@dataclass(frozen=True, slots=True)
class GoalReview:
    """How a goal of the closed period went, as both see it (S1-17)."""

    id: UUID
    conversation_id: UUID
    goal_id: UUID
    result: GoalStatus = GoalStatus.NOT_STARTED
    comment: str = ""


def transitions(state: ConversationState) -> tuple[ConversationEvent, ...]:
    """The events possible in ``state``."""
    return tuple(event for (origin, event) in _TRANSITIONS if origin is state)


def advanced(conversation: Conversation, event: ConversationEvent) -> Conversation:
    """``conversation`` after ``event``, without the event's own guards; RuleViolation when it is not possible now."""
    target = _TRANSITIONS.get((conversation.state, event))
    if target is None:
        raise RuleViolation("rule.conversation.not_now", state=conversation.state.value, event=event.value)
    return replace(conversation, state=target)


def notice_in_days(conversation: Conversation, today: date) -> int | None:
    """Days between an invitation today and the planned day; None when no day is set."""
    return (conversation.planned_for.date() - today).days if conversation.planned_for else None


def invited(
    conversation: Conversation, today: date, *, notice_days: int, short_notice_ok: bool = False
) -> Conversation:
    """``conversation`` with the invitation given today (S1-46).

    Shorter notice than ``notice_days`` needs ``short_notice_ok``: the employee has agreed to it. A purpose is required
    (S1-10), and so is a day that has not passed.
    """
    days = notice_in_days(conversation, today)
    if days is None:
        raise RuleViolation("rule.conversation.no_date", field="planned_for")
    if days < 0:
        raise RuleViolation("rule.conversation.date_passed", field="planned_for")
    if not conversation.purpose.strip():
        raise RuleViolation("rule.conversation.no_purpose", field="purpose")
    if days < notice_days and not short_notice_ok:
        raise RuleViolation("rule.conversation.short_notice", field="planned_for", days=days, notice=notice_days)
    moved = advanced(conversation, ConversationEvent.INVITE)
    return replace(moved, invited_on=today, short_notice_accepted=days < notice_days)


def sent_to_review(conversation: Conversation, *, goal_count: int, action_count: int) -> Conversation:
    """``conversation`` in review; needs a goal or an action, a follow-up date and an answer on sharing (B-3, S1-13)."""
    if goal_count + action_count < 1:
        raise RuleViolation("rule.conversation.nothing_agreed", field="goals")
    if conversation.first_follow_up_on is None or conversation.follow_up_days is None:
        raise RuleViolation("rule.conversation.no_follow_up", field="first_follow_up_on")
    if not conversation.sharing_answered:
        raise RuleViolation("rule.conversation.sharing_unanswered", field="sharing_answered")
    moved = advanced(conversation, ConversationEvent.SEND_TO_REVIEW)
    return replace(moved, approved_by_employee=False, approved_by_manager=False)


def approved(conversation: Conversation, party: Party) -> Conversation:
    """``conversation`` read and approved by ``party``; ready to sign once both have approved."""
    moved = advanced(conversation, ConversationEvent.APPROVE)
    if party is Party.EMPLOYEE:
        moved = replace(moved, approved_by_employee=True)
    else:
        moved = replace(moved, approved_by_manager=True)
    both = moved.approved_by_employee and moved.approved_by_manager
    return replace(moved, state=ConversationState.READY_TO_SIGN) if both else moved


def reopened(conversation: Conversation) -> Conversation:
    """``conversation`` back in review: any edit after freezing voids approvals and signatures (B-3)."""
    moved = advanced(conversation, ConversationEvent.REOPEN)
    return replace(moved, approved_by_employee=False, approved_by_manager=False)


def signed(conversation: Conversation, roles: frozenset[Party]) -> Conversation:
    """``conversation`` after a signature; SIGNED when both roles in ``roles`` have signed."""
    moved = advanced(conversation, ConversationEvent.SIGN)
    return replace(moved, state=ConversationState.SIGNED) if roles == frozenset(Party) else moved
