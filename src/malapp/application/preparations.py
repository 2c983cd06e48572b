"""Both sides' preparation: written alone, shared by choice, read side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.briefings import needs_for
from malapp.application.desk import Desk, Job, only_company
from malapp.application.form_shelf import FormShelf
from malapp.application.own_words import chosen_in
from malapp.application.ports import (
    DocumentReader,
    DocumentWriter,
    FormAnswer,
    FormAnswers,
    PreparationFormContent,
    UnitOfWork,
)
from malapp.application.troubles import FormRefused
from malapp.domain.conversations import Answer, Conversation, ConversationState, Preparation, PreparationState
from malapp.domain.errors import RuleViolation
from malapp.domain.forms import FieldType, Form, FormField
from malapp.domain.goals import GoalLevel, GoalState, Party
from malapp.domain.permissions import Actor, Permission, require

FORM_KEY_PURPOSE = "preparation form token v1"
FORM_IDS = {Party.EMPLOYEE: "employee_preparation", Party.MANAGER: "manager_preparation"}
#: How much support the manager thinks somebody needs is a thought to begin with, never a mark to show (S1-53).
NEVER_SHARED = frozenset({FieldType.SCALE})
_OPEN = frozenset({ConversationState.PLANNED, ConversationState.INVITED, ConversationState.CONFIRMED})
_PERMISSIONS = {Party.EMPLOYEE: Permission.PREPARE_AS_EMPLOYEE, Party.MANAGER: Permission.PREPARE_AS_MANAGER}


@dataclass(frozen=True, slots=True)
class PreparationView:
    """The acting person's own preparation: the form and the answers so far, by field id."""

    conversation: Conversation
    preparation: Preparation
    form: Form
    answers: dict[str, Answer]
    is_editable: bool


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """What one party has shared on a field of their form."""

    field: FormField
    text: str
    choice: int | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Both parties' shared answers; a side is None until its author has shared (S1-54d)."""

    employee: tuple[SharedAnswer, ...] | None
    manager: tuple[SharedAnswer, ...] | None


@dataclass(frozen=True, slots=True)
class FormPreview:
    """What a filled form would bring, before it is saved; answers that are not shared are only counted."""

    answers: FormAnswers
    employee: str
    shared: tuple[SharedAnswer, ...]
    private_count: int
    replaces_count: int


class PreparationService:
    """Use cases for preparations. Nobody but the author ever reads an answer that is not shared (E-08)."""

    def __init__(self, desk: Desk, form_shelf: FormShelf, writer: DocumentWriter, reader: DocumentReader) -> None:
        self._desk = desk
        self._shelf = form_shelf
        self._writer = writer
        self._reader = reader

    def own(self, actor: Actor, conversation_id: UUID) -> PreparationView:
        """The acting person's own preparation."""
        with self._desk.workspace.read() as work:
            conversation, party = _own_side(work, actor, conversation_id)
            preparation = _preparation(work, conversation_id, party)
            answers = {answer.field_id: answer for answer in work.answers.find(preparation_id=preparation.id)}
            form = self._form(work, party, answers)
        return PreparationView(conversation, preparation, form, answers, conversation.state in _OPEN)

    def answer(
        self,
        actor: Actor,
        conversation_id: UUID,
        field_id: str,
        *,
        text: str | None = None,
        choice: int | None = None,
        is_shared: bool | None = None,
    ) -> None:
        """Save one answer; arguments left out keep their value, ``choice`` 0 takes the step of a scale back."""
        edition = self._edition(actor, conversation_id)
        with self._desk.edit("edit.answer", merge_key=f"answer:{conversation_id}:{actor.person_id}:{field_id}") as work:
            conversation, party = _own_side(work, actor, conversation_id)
            _require_open(conversation)
            preparation = _preparation(work, conversation_id, party)
            answers = {answer.field_id: answer for answer in work.answers.find(preparation_id=preparation.id)}
            field = self._form(work, party, answers).field(field_id)
            blank = Answer(self._desk.new_id(), preparation.id, field_id, edition=edition)
            answer = answers.get(field_id, blank)
            answer = replace(
                answer,
                text=answer.text if text is None else text,
                choice=_choice(field, answer, choice),
                is_shared=answer.is_shared if is_shared is None else is_shared,
            )
            work.answers.save(answer)
            if preparation.state is PreparationState.NOT_STARTED:
                work.preparations.save(replace(preparation, state=PreparationState.DRAFT))

    def share(self, actor: Actor, conversation_id: UUID) -> None:
        """Let the other party read the answers marked as shared."""
        self._set_state(actor, conversation_id, PreparationState.SHARED, "preparation.shared")

    def take_back(self, actor: Actor, conversation_id: UUID) -> None:
        """Stop sharing, as long as the meeting has not begun."""
        self._set_state(actor, conversation_id, PreparationState.DRAFT, "preparation.taken_back")

    def side_by_side(self, actor: Actor, conversation_id: UUID) -> SideBySide:
        """Both shared preparations, for the two parties only."""
        with self._desk.workspace.read() as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            sides = {party: self._shared(work, conversation_id, party) for party in Party}
        return SideBySide(sides[Party.EMPLOYEE], sides[Party.MANAGER])

    def export_form(self, actor: Actor, conversation_id: UUID) -> Job[bytes, bytes]:
        """The fillable PDF for the employee; the finished job gives its bytes."""
        form = self._issued(conversation_id)
        with self._desk.workspace.begin() as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            content = self._form_content(work, conversation, form)
            work.audit("preparation.form_exported", actor.person_id, "conversations", conversation_id)
        return Job(lambda: self._writer.preparation_form(content), lambda data: data)

    def read_form(self, actor: Actor, data: bytes) -> FormPreview:
        """Read a filled form and show what it holds; FormRefused says why it cannot be used. Nothing is saved."""
        key = self._desk.workspace.derive_key(FORM_KEY_PURPOSE)
        with self._desk.workspace.read() as work:
            answers = self._reader.read_form(data, key, self._shelf.everything(work))
            try:
                conversation = work.conversations.get(answers.conversation_id)
            except KeyError:
                raise FormRefused("unknown_conversation") from None
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            if conversation.state not in _OPEN:
                raise FormRefused("too_late")
            preparation = _preparation(work, conversation.id, Party.EMPLOYEE)
            written = {a.field_id for a in work.answers.find(preparation_id=preparation.id) if a.text or a.choice}
            employee = work.people.get(conversation.employee_id).name
            form = self._shelf.edition(work, answers.form_id, answers.edition)
        filled = _filled(answers)
        shared = tuple(SharedAnswer(form.field(a.field_id), a.text, a.choice) for a in filled if a.is_shared)
        replaces = sum(answer.field_id in written for answer in filled)
        return FormPreview(answers, employee, shared, len(filled) - len(shared), replaces)

    def save_form(self, actor: Actor, preview: FormPreview) -> None:
        """Save a read form as the employee's shared preparation; a field left empty in it leaves what is written here.

        Only what the form says may be shared crosses over: a draft that was not shared stays the author's own.
        """
        conversation_id = preview.answers.conversation_id
        with self._desk.transition("preparation.form_read", actor, "conversations", conversation_id) as work:
            conversation = work.conversations.get(conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            _require_open(conversation)
            preparation = _preparation(work, conversation_id, Party.EMPLOYEE)
            known = {answer.field_id: answer for answer in work.answers.find(preparation_id=preparation.id)}
            if preparation.state is not PreparationState.SHARED:
                known = {field_id: replace(answer, is_shared=False) for field_id, answer in known.items()}
            for new in _filled(preview.answers):
                answer = known.get(new.field_id) or Answer(self._desk.new_id(), preparation.id, new.field_id)
                known[new.field_id] = replace(
                    answer,
                    text=new.text,
                    choice=new.choice,
                    is_shared=new.is_shared,
                    edition=preview.answers.edition,
                )
            for answer in known.values():
                work.answers.save(answer)
            work.preparations.save(replace(preparation, state=PreparationState.SHARED))

    def _set_state(self, actor: Actor, conversation_id: UUID, state: PreparationState, event: str) -> None:
        with self._desk.transition(event, actor, "conversations", conversation_id) as work:
            conversation, party = _own_side(work, actor, conversation_id)
            _require_open(conversation)
            work.preparations.save(replace(_preparation(work, conversation_id, party), state=state))

    def _shared(self, work: UnitOfWork, conversation_id: UUID, party: Party) -> tuple[SharedAnswer, ...] | None:
        preparation = _preparation(work, conversation_id, party)
        if preparation.state not in {PreparationState.SHARED, PreparationState.LOCKED}:
            return None
        everything = {answer.field_id: answer for answer in work.answers.find(preparation_id=preparation.id)}
        answers = {field_id: answer for field_id, answer in everything.items() if answer.is_shared}
        return tuple(
            SharedAnswer(field, answers[field.id].text, answers[field.id].choice)
            for field in self._form(work, party, everything).fields
            if field.id in answers
            and field.type not in NEVER_SHARED
            and (answers[field.id].text or answers[field.id].choice is not None)
        )

    def _form(self, work: UnitOfWork, party: Party, answers: Mapping[str, Answer]) -> Form:
        """The form of one side: as it was when its author began, or as it is now."""
        asked = {field_id: answer.edition for field_id, answer in answers.items()}
        filled = {field_id for field_id, answer in answers.items() if answer.text or answer.choice is not None}
        return self._shelf.begun(work, FORM_IDS[party], asked, filled)

    def _edition(self, actor: Actor, conversation_id: UUID) -> int:
        """The edition in which the acting party is asked."""
        with self._desk.workspace.read() as work:
            _conversation, party = _own_side(work, actor, conversation_id)
            preparation = _preparation(work, conversation_id, party)
            asked = {answer.field_id: answer.edition for answer in work.answers.find(preparation_id=preparation.id)}
        return self._shelf.going_on_with(FORM_IDS[party], asked)

    def _issued(self, conversation_id: UUID) -> Form:
        """The employee's form that goes out as a file: the one begun, or the present one, kept from now on."""
        form_id = FORM_IDS[Party.EMPLOYEE]
        with self._desk.workspace.read() as work:
            preparation = _preparation(work, conversation_id, Party.EMPLOYEE)
            editions = {answer.edition for answer in work.answers.find(preparation_id=preparation.id)}
            if editions:
                return self._shelf.edition(work, form_id, max(editions))
        return self._shelf.issue(form_id)

    def _form_content(self, work: UnitOfWork, conversation: Conversation, form: Form) -> PreparationFormContent:
        employee = work.people.get(conversation.employee_id)
        goals = work.goals.find()
        of_team = (g for g in goals if g.level is GoalLevel.TEAM and g.team_id == employee.team_id)
        unit = [goal for goal in of_team if not goal.status.is_final]
        own = [g for g in goals if g.level is GoalLevel.PERSON and g.owner_id == employee.id]
        return PreparationFormContent(
            conversation.id,
            form,
            conversation.language,
            only_company(work).name,
            employee.name,
            work.people.get(conversation.manager_id).name,
            conversation.planned_for,
            tuple(goal.title for goal in unit if goal.parent_id not in {g.id for g in unit}),
            tuple(goal.title for goal in own if not goal.status.is_final and goal.state is not GoalState.DECLINED),
            self._desk.workspace.derive_key(FORM_KEY_PURPOSE),
            chosen_in(work, conversation.language),
            needs_for(work, employee, self._desk.today()),
        )


def _filled(answers: FormAnswers) -> tuple[FormAnswer, ...]:
    return tuple(answer for answer in answers.answers if answer.text or answer.choice is not None)


def _choice(field: FormField, answer: Answer, choice: int | None) -> int | None:
    if choice is None:
        return answer.choice
    return None if choice == 0 and field.type is not FieldType.CHECK else choice


def _own_side(work: UnitOfWork, actor: Actor, conversation_id: UUID) -> tuple[Conversation, Party]:
    conversation = work.conversations.get(conversation_id)
    party = conversation.party_of(actor.person_id)
    if party is None:
        raise RuleViolation("rule.permission.denied", permission=Permission.READ_CONVERSATION.value)
    require(_PERMISSIONS[party], actor.towards_conversation(conversation))
    return conversation, party


def _preparation(work: UnitOfWork, conversation_id: UUID, party: Party) -> Preparation:
    return work.preparations.find(conversation_id=conversation_id, party=party)[0]


def _require_open(conversation: Conversation) -> None:
    if conversation.state not in _OPEN:
        raise RuleViolation("rule.preparation.locked")
