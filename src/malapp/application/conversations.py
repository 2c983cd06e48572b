"""The conversation from plan to review: its states, each with one next step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk, only_company
from malapp.application.ports import UnitOfWork
from malapp.application.records import void_approvals
from malapp.domain.conversations import (
    Conversation,
    ConversationEvent,
    ConversationKind,
    ConversationState,
    Preparation,
    PreparationState,
    advanced,
    approved,
    invited,
    reopened,
    sent_to_review,
)
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalState, Party
from malapp.domain.permissions import Actor, Permission, is_allowed, require

_S = ConversationState


class NextStep(StrEnum):
    """The one thing the acting person should do next; WAIT when it is the other's turn, DONE when nothing is left."""

    SET_DATE = "set_date"
    INVITE = "invite"
    CONFIRM = "confirm"
    PREPARE = "prepare"
    START = "start"
    HOLD = "hold"
    COMPLETE_SUMMARY = "complete_summary"
    READ_AND_APPROVE = "read_and_approve"
    SIGN = "sign"
    FILE = "file"
    WAIT = "wait"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation as shown in the overview: names, dates and states, never content (S1-41, E-10).

    ``acting_party`` is None for HR and the owner, who see only this row, without purpose and reason. ``signed_by`` are
    the roles that have signed.
    """

    conversation: Conversation
    employee: str
    manager: str
    employee_preparation: PreparationState
    manager_preparation: PreparationState
    signed_by: frozenset[Party]
    acting_party: Party | None
    next_step: NextStep


class ConversationService:
    """Use cases for planning, holding and reviewing conversations."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[ConversationRow, ...]:
        """The conversations whose status the acting person may see, newest date first."""
        with self._desk.workspace.read() as work:
            names = {person.id: person.name for person in work.people.find()}
            preparations = {(p.conversation_id, p.party): p for p in work.preparations.find()}
            conversations = work.conversations.find()
            signed = _signed_by(work, conversations)
        rows = []
        for conversation in conversations:
            if not is_allowed(Permission.READ_CONVERSATION_STATUS, actor.towards_conversation(conversation)):
                continue
            states = {party: _state_of(preparations.get((conversation.id, party))) for party in Party}
            signers = signed.get(conversation.id, frozenset())
            party = conversation.party_of(actor.person_id)
            rows.append(
                ConversationRow(
                    conversation if party else replace(conversation, purpose="", closing_reason=""),
                    names.get(conversation.employee_id, ""),
                    names.get(conversation.manager_id, ""),
                    states[Party.EMPLOYEE],
                    states[Party.MANAGER],
                    signers,
                    party,
                    next_step(conversation, party, states, signers),
                )
            )
        return tuple(sorted(rows, key=_by_date, reverse=True))

    def row(self, actor: Actor, conversation_id: UUID) -> ConversationRow:
        """One conversation; RuleViolation when the acting person may not even see its status."""
        for row in self.rows(actor):
            if row.conversation.id == conversation_id:
                return row
        raise RuleViolation("rule.permission.denied", permission=Permission.READ_CONVERSATION_STATUS.value)

    def plan(
        self,
        actor: Actor,
        employee_id: UUID,
        *,
        kind: ConversationKind = ConversationKind.YEARLY,
        planned_for: datetime | None = None,
        period: str = "",
    ) -> UUID:
        """Plan a conversation between the acting manager and one of their people."""
        with self._desk.edit("edit.conversation_planned") as work:
            employee = work.people.get(employee_id)
            if employee.manager_id is None:
                raise RuleViolation("rule.conversation.no_manager", field="employee_id")
            if not employee.works_on(planned_for.date() if planned_for else self._desk.today()):
                raise RuleViolation("rule.session.person_left", field="employee_id")
            conversation = Conversation(
                self._desk.new_id(),
                employee_id,
                employee.manager_id,
                kind=kind,
                planned_for=planned_for,
                period=period.strip() or str((planned_for or self._desk.now()).year),
                language=employee.language,
            )
            require(Permission.PLAN_CONVERSATION, actor.towards_conversation(conversation))
            work.conversations.save(conversation)
            for party in Party:
                work.preparations.save(Preparation(self._desk.new_id(), conversation.id, party))
            work.audit("conversation.planned", actor.person_id, "conversations", conversation.id)
        return conversation.id

    def edit(self, actor: Actor, conversation_id: UUID, **values: object) -> None:
        """Change place, purpose, period, language or date before the meeting; following up and sharing until review.

        Place, period and language stand in the record and may be corrected until it is approved. A new date after the
        invitation moves the conversation back to planned, so that it is invited anew (B-3).
        """
        merge_key = f"conversation:{conversation_id}:{','.join(values)}"
        with self._desk.edit("edit.conversation", merge_key=merge_key) as work:
            before = work.conversations.get(conversation_id)
            is_agreed = set(values) <= editable.FOLLOWING_UP
            permission = Permission.WRITE_RECORD if is_agreed else Permission.PLAN_CONVERSATION
            require(permission, actor.towards_conversation(before))
            given = editable.allowed(values, editable.FOLLOWING_UP | editable.INVITATION)
            after = replace(before, **given)  # type: ignore[arg-type]
            if before.state in {_S.READY_TO_SIGN, _S.SIGNED} or not before.is_open:
                raise RuleViolation("rule.conversation.frozen")
            _require_sound(before, after, self._desk.today())
            if before.planned_for != after.planned_for and before.invited_on is not None:
                after = replace(after, sequence=before.sequence + 1)
                work.audit("conversation.moved", actor.person_id, "conversations", conversation_id)
            if before.planned_for != after.planned_for and before.state in {_S.INVITED, _S.CONFIRMED}:
                after = advanced(after, ConversationEvent.MOVE)
            work.conversations.save(after)
            if after.state is _S.IN_REVIEW:
                void_approvals(work, after)

    def invite(self, actor: Actor, conversation_id: UUID, *, short_notice_ok: bool = False) -> None:
        """Give the invitation today; shorter notice than the company's needs the employee's agreement (S1-46)."""
        with self._step(actor, conversation_id, Permission.PLAN_CONVERSATION, "conversation.invited") as (work, now):
            notice = only_company(work).notice_days
            work.conversations.save(
                invited(now, self._desk.today(), notice_days=notice, short_notice_ok=short_notice_ok)
            )

    def confirm(self, actor: Actor, conversation_id: UUID) -> None:
        """The employee says yes to the time."""
        with self._step(actor, conversation_id, Permission.CONFIRM_INVITATION, "conversation.confirmed") as (work, now):
            work.conversations.save(advanced(now, ConversationEvent.CONFIRM))

    def start(self, actor: Actor, conversation_id: UUID) -> None:
        """Open the meeting: preparations are locked, and what is shared is shown side by side."""
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.started") as (work, now):
            for preparation in work.preparations.find(conversation_id=conversation_id):
                # A draft stays its author's own: only what was shared is brought along (E-08).
                if preparation.state is PreparationState.SHARED:
                    work.preparations.save(replace(preparation, state=PreparationState.LOCKED))
            work.conversations.save(advanced(now, ConversationEvent.START))

    def end(self, actor: Actor, conversation_id: UUID, held_on: date | None = None) -> None:
        """Close the meeting; the summary is completed afterwards. ``held_on`` is today unless said otherwise."""
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.held") as (work, now):
            day = held_on or self._desk.today()
            work.conversations.save(replace(advanced(now, ConversationEvent.END), held_on=day))

    def send_to_review(self, actor: Actor, conversation_id: UUID) -> None:
        """Ask both to read: needs something agreed, a dated follow-up and an answer on sharing (S1-13, S1-16)."""
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.in_review") as (work, now):
            goals = work.goals.find(conversation_id=conversation_id)
            actions = work.actions.find(conversation_id=conversation_id)
            work.conversations.save(sent_to_review(now, goal_count=len(goals), action_count=len(actions)))

    def approve(self, actor: Actor, conversation_id: UUID) -> None:
        """The acting party has read the summary and finds it right; both approvals make it ready to sign."""
        with self._step(actor, conversation_id, Permission.APPROVE_RECORD, "conversation.approved") as (work, now):
            party = now.party_of(actor.person_id)
            if party is None:
                raise RuleViolation("rule.permission.denied", permission=Permission.APPROVE_RECORD.value)
            work.conversations.save(approved(now, party))

    def reopen(self, actor: Actor, conversation_id: UUID) -> None:
        """Change a frozen record: a new revision, with new approvals and signatures; the old PDF is kept as void.

        A goal that was declined since it was signed stays in that PDF and leaves the record that is written now.
        """
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.reopened") as (work, now):
            for document in work.documents.find(conversation_id=conversation_id, is_void=False):
                work.documents.save(replace(document, is_void=True))
            for goal in work.goals.find(conversation_id=conversation_id, state=GoalState.DECLINED):
                work.goals.save(replace(goal, conversation_id=None))
            work.conversations.save(reopened(now))

    def close_unsigned(self, actor: Actor, conversation_id: UUID, reason: str) -> None:
        """Close without signatures, with the reason shown: no law requires them (E-20)."""
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.closed_unsigned") as (work, now):
            if not reason.strip():
                raise RuleViolation("rule.conversation.reason_missing", field="reason")
            closed = advanced(now, ConversationEvent.CLOSE_UNSIGNED)
            work.conversations.save(replace(closed, closing_reason=reason.strip()))

    def cancel(self, actor: Actor, conversation_id: UUID, reason: str) -> None:
        """Call a conversation off before it is held."""
        with self._step(actor, conversation_id, Permission.PLAN_CONVERSATION, "conversation.cancelled") as (work, now):
            cancelled = replace(advanced(now, ConversationEvent.CANCEL), sequence=now.sequence + 1)
            work.conversations.save(replace(cancelled, closing_reason=reason.strip()))

    def complete(self, actor: Actor, conversation_id: UUID) -> None:
        """File a signed conversation: both have their copy."""
        with self._step(actor, conversation_id, Permission.WRITE_RECORD, "conversation.completed") as (work, now):
            work.conversations.save(advanced(now, ConversationEvent.COMPLETE))

    def _step(self, actor: Actor, conversation_id: UUID, permission: Permission, event: str) -> _Step:
        return _Step(self._desk, actor, conversation_id, permission, event)


class _Step:
    """A permitted, audited transition of one conversation, as a ``with`` block."""

    def __init__(self, desk: Desk, actor: Actor, conversation_id: UUID, permission: Permission, event: str) -> None:
        self._actor = actor
        self._id = conversation_id
        self._permission = permission
        self._context = desk.transition(event, actor, "conversations", conversation_id)

    def __enter__(self) -> tuple[UnitOfWork, Conversation]:
        work = self._context.__enter__()
        try:
            conversation = work.conversations.get(self._id)
            require(self._permission, self._actor.towards_conversation(conversation))
        except BaseException as error:
            self._context.__exit__(type(error), error, error.__traceback__)
            raise
        return work, conversation

    def __exit__(self, *problem: object) -> None:
        self._context.__exit__(*problem)  # type: ignore[arg-type]


def next_step(
    conversation: Conversation,
    party: Party | None,
    preparations: dict[Party, PreparationState],
    signed_by: frozenset[Party],
) -> NextStep:
    """What ``party`` should do now (S1-04)."""
    state = conversation.state
    if state in {_S.COMPLETED, _S.CLOSED_UNSIGNED, _S.CANCELLED}:
        return NextStep.DONE
    if party is None:
        return NextStep.WAIT
    manager = party is Party.MANAGER
    has_approved = conversation.approved_by_manager if manager else conversation.approved_by_employee
    is_prepared = preparations[party] in {PreparationState.SHARED, PreparationState.LOCKED}
    start = NextStep.START if is_prepared else NextStep.PREPARE
    date_known = NextStep.INVITE if conversation.planned_for else NextStep.SET_DATE
    return {
        _S.PLANNED: date_known if manager else NextStep.WAIT,
        _S.INVITED: start if manager else NextStep.CONFIRM,
        _S.CONFIRMED: start,
        _S.IN_PROGRESS: NextStep.HOLD,
        _S.HELD: NextStep.COMPLETE_SUMMARY,
        _S.IN_REVIEW: NextStep.WAIT if has_approved else NextStep.READ_AND_APPROVE,
        _S.READY_TO_SIGN: NextStep.WAIT if party in signed_by else NextStep.SIGN,
        _S.SIGNED: NextStep.FILE,
    }[state]


def _signed_by(work: UnitOfWork, conversations: tuple[Conversation, ...]) -> dict[UUID, frozenset[Party]]:
    """The roles that have signed each conversation. Documents are large, so only the undecided ones are looked up."""
    signed = {talk.id: frozenset(Party) for talk in conversations if talk.state in {_S.SIGNED, _S.COMPLETED}}
    open_ids = tuple(talk.id for talk in conversations if talk.state in {_S.READY_TO_SIGN, _S.CLOSED_UNSIGNED})
    for document in work.documents.find(conversation_id=open_ids, is_void=False):
        roles = frozenset(signature.role for signature in work.signatures.find(document_id=document.id))
        if document.conversation_id is not None:
            signed[document.conversation_id] = roles
    return signed


def _require_sound(before: Conversation, after: Conversation, today: date) -> None:
    """RuleViolation for an invitation changed after the meeting began, or a follow-up that cannot be."""
    if before.planned_for != after.planned_for or before.purpose != after.purpose:
        if before.state not in {_S.PLANNED, _S.INVITED, _S.CONFIRMED}:
            raise RuleViolation("rule.conversation.begun", field="planned_for")
        if after.planned_for is None and before.invited_on is not None:
            raise RuleViolation("rule.conversation.no_date", field="planned_for")
    if after.follow_up_days is not None and after.follow_up_days < 1:
        raise RuleViolation("rule.follow_up.frequency", field="follow_up_days")
    first = after.first_follow_up_on
    if first is not None and first != before.first_follow_up_on and first < (before.held_on or today):
        raise RuleViolation("rule.follow_up.before_meeting", field="first_follow_up_on")


def _by_date(row: ConversationRow) -> tuple[bool, str]:
    """Newest planned day first; conversations without a day come before them."""
    planned = row.conversation.planned_for
    return planned is None, planned.isoformat() if planned else ""


def _state_of(preparation: Preparation | None) -> PreparationState:
    return preparation.state if preparation else PreparationState.NOT_STARTED
