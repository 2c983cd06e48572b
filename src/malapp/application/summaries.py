"""From record to paper: freezing the summary that both sign, and the other documents people take with them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from malapp.application.authority import authority_of
from malapp.application.desk import Desk, Job, only_company
from malapp.application.form_shelf import FormShelf
from malapp.application.own_words import chosen_in
from malapp.application.ports import DocumentWriter, Signer, UnitOfWork
from malapp.application.records import DISAGREEMENT_FIELDS, RECORD_FORM, previous_goals, record_form, text_fields
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.forms import Form
from malapp.domain.goals import Goal
from malapp.domain.languages import Language
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.records import (
    RecordAction,
    RecordContent,
    RecordGoal,
    RecordParty,
    RecordReview,
    RecordSection,
    canonical_json,
)
from malapp.domain.signatures import Document, DocumentKind
from malapp.domain.terms import Chosen

DISAGREEMENT_FIELD = "cr12"


class SummaryService:
    """Use cases for the summary of a conversation."""

    def __init__(self, desk: Desk, form_shelf: FormShelf, writer: DocumentWriter, signer: Signer) -> None:
        self._desk = desk
        self._shelf = form_shelf
        self._writer = writer
        self._signer = signer

    def current(self, actor: Actor, conversation_id: UUID) -> Document | None:
        """The valid summary of a conversation with its signatures so far; None before it is frozen."""
        with self._desk.workspace.read() as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            found = work.documents.find(conversation_id=conversation_id, kind=DocumentKind.SUMMARY, is_void=False)
        return found[-1] if found else None

    def draft(self, actor: Actor, conversation_id: UUID) -> Job[bytes, bytes]:
        """The summary as it would be now, for reading; it is not kept and cannot be signed."""
        content = self._content(actor, conversation_id, self._desk.new_id())
        forms, terms = self._record_forms(conversation_id)
        return Job(lambda: self._writer.summary(content, forms, terms), lambda data: data)

    def freeze(self, actor: Actor, conversation_id: UUID) -> Job[Document, Document]:
        """Make the PDF both will sign, once both have approved; an already frozen one is returned as it is (E-22)."""
        existing = self.current(actor, conversation_id)
        if existing is not None:
            return Job(lambda: existing, lambda document: document)
        document_id, made_at = self._desk.new_id(), self._desk.now()
        with self._desk.workspace.read() as work:
            _require_ready(work.conversations.get(conversation_id))
        content = self._content(actor, conversation_id, document_id)
        forms, terms = self._record_forms(conversation_id)

        def render() -> Document:
            return frozen_document(document_id, content, self._writer.summary(content, forms, terms), made_at)

        return Job(render, lambda document: self._keep(actor, conversation_id, document, content))

    def _keep(self, actor: Actor, conversation_id: UUID, document: Document, content: RecordContent) -> Document:
        meanwhile = self.current(actor, conversation_id)
        if meanwhile is not None:
            return meanwhile
        if self._content(actor, conversation_id, document.id) != content:
            raise RuleViolation("rule.signing.changed_meanwhile")
        with self._desk.transition("document.frozen", actor, "documents", document.id) as work:
            conversation = work.conversations.get(conversation_id)
            _require_ready(conversation)
            work.documents.save(document)
            work.conversations.save(replace(conversation, revision=document.revision))
        return document

    def _record_forms(self, conversation_id: UUID) -> tuple[dict[str, Form], Chosen]:
        """The record form this conversation was written in, and the company's own words in its language."""
        with self._desk.workspace.read() as work:
            texts = work.record_texts.find(conversation_id=conversation_id)
            terms = chosen_in(work, work.conversations.get(conversation_id).language)
            return {RECORD_FORM: record_form(work, self._shelf, texts)}, terms

    def _content(self, actor: Actor, conversation_id: UUID, document_id: UUID) -> RecordContent:
        with self._desk.workspace.begin() as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            authority = authority_of(work, self._desk, self._signer)
            return record_content(
                work,
                conversation,
                self._shelf,
                document_id=document_id,
                frozen_at=self._desk.now(),
                authority_fingerprint=self._signer.fingerprint(authority.certificate),
            )


def _require_ready(conversation: Conversation) -> None:
    if conversation.state is not ConversationState.READY_TO_SIGN:
        raise RuleViolation("rule.summary.not_ready")


def frozen_document(document_id: UUID, content: RecordContent, pdf: bytes, made_at: datetime) -> Document:
    """The stored form of a summary just rendered."""
    return Document(
        document_id,
        DocumentKind.SUMMARY,
        Language(content.language),
        made_at,
        hashlib.sha256(pdf).hexdigest(),
        len(pdf),
        pdf,
        conversation_id=UUID(content.conversation_id),
        person_id=UUID(content.employee.id),
        revision=content.revision,
        record_json=canonical_json(content),
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Names of the people and teams a record mentions."""

    people: dict[UUID, Person]
    teams: dict[UUID, str]

    def party(self, person_id: UUID) -> RecordParty:
        person = self.people[person_id]
        team = self.teams.get(person.team_id, "") if person.team_id else ""
        return RecordParty(str(person.id), person.name, person.title, team)


def record_content(
    work: UnitOfWork,
    conversation: Conversation,
    form_shelf: FormShelf,
    *,
    document_id: UUID,
    frozen_at: datetime,
    authority_fingerprint: str,
) -> RecordContent:
    """The record of ``conversation`` as it stands, ready to be printed and signed; never a preparation."""
    names = _Names({p.id: p for p in work.people.find()}, {t.id: t.name for t in work.teams.find()})
    reviews = {review.goal_id: review for review in work.goal_reviews.find(conversation_id=conversation.id)}
    titles = {goal.id: goal.title for goal in work.goals.find()}
    areas = {area.id: area.title for area in work.focus_areas.find()}
    return RecordContent(
        document_id=str(document_id),
        conversation_id=str(conversation.id),
        revision=conversation.revision + 1,
        language=conversation.language.value,
        kind=conversation.kind.value,
        company=only_company(work).name,
        period=conversation.period,
        place=conversation.place,
        invited_on=conversation.invited_on.isoformat() if conversation.invited_on else "",
        held_on=conversation.held_on.isoformat() if conversation.held_on else "",
        frozen_on=frozen_at.date().isoformat(),
        employee=names.party(conversation.employee_id),
        manager=names.party(conversation.manager_id),
        sections=_sections(work, conversation, form_shelf),
        reviews=tuple(
            RecordReview(goal.title, reviews[goal.id].result.value, reviews[goal.id].comment)
            for goal in previous_goals(work, conversation)
            if goal.id in reviews
        ),
        goals=tuple(_goal(goal, titles, areas) for goal in work.goals.find(conversation_id=conversation.id)),
        actions=tuple(
            RecordAction(
                action.what,
                names.people[action.who_id].name if action.who_id else "",
                action.due_on.isoformat() if action.due_on else "",
            )
            for action in work.actions.find(conversation_id=conversation.id)
        ),
        follow_up_days=conversation.follow_up_days or 0,
        first_follow_up_on=conversation.first_follow_up_on.isoformat() if conversation.first_follow_up_on else "",
        authority_fingerprint=authority_fingerprint,
    )


def _sections(work: UnitOfWork, conversation: Conversation, form_shelf: FormShelf) -> tuple[RecordSection, ...]:
    written = work.record_texts.find(conversation_id=conversation.id)
    form = record_form(work, form_shelf, written)
    texts = {text.field_id: text.text.strip() for text in written}
    language = conversation.language
    sections = [
        RecordSection(field.id, field.label(language), texts[field.id])
        for field in text_fields(form)
        if texts.get(field.id)
    ]
    sections += [
        RecordSection(field_id, form.field(DISAGREEMENT_FIELD).label(language), texts[field_id])
        for field_id in DISAGREEMENT_FIELDS.values()
        if texts.get(field_id)
    ]
    return tuple(sections)


def _goal(goal: Goal, titles: dict[UUID, str], areas: dict[UUID, str]) -> RecordGoal:
    above = titles.get(goal.parent_id, "") if goal.parent_id else ""
    area = areas.get(goal.focus_area_id, "") if goal.focus_area_id else ""
    return RecordGoal(
        goal.title,
        goal.purpose,
        goal.contribution,
        above or area,
        goal.unit,
        goal.start_value,
        goal.target_value,
        goal.due_on.isoformat() if goal.due_on else "",
        goal.accepted_by_employee,
        goal.accepted_by_manager,
        goal.believed_by_employee,
        goal.believed_by_manager,
    )
