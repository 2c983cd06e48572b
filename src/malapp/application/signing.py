"""Signing the summary by both, and the strict verification that follows."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from malapp.application.authority import AUTHORITY_KEY_PURPOSE, authority_of
from malapp.application.desk import Desk, Job, only_company
from malapp.application.follow_up_series import schedule_agreed
from malapp.application.own_words import chosen_in
from malapp.application.ports import DocumentWriter, Expectation, Signer, UnitOfWork, Verifier
from malapp.application.signing_task import SignedPdf, SigningTask, Strokes
from malapp.domain.conversations import Conversation, ConversationState, signed
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.signatures import Document, DocumentKind, VerificationReport, VerificationState

PASSPHRASE_LENGTH = 8
_SIGN_PERMISSIONS = {Party.EMPLOYEE: Permission.SIGN_AS_EMPLOYEE, Party.MANAGER: Permission.SIGN_AS_MANAGER}


class SigningService:
    """Use cases for signatures. Each party signs with an own key that only the own passphrase opens (sole control)."""

    def __init__(self, desk: Desk, writer: DocumentWriter, signer: Signer, verifier: Verifier) -> None:
        self._desk = desk
        self._writer = writer
        self._signer = signer
        self._verifier = verifier

    def has_key(self, person_id: UUID) -> bool:
        """Whether the person has chosen a signing passphrase before."""
        with self._desk.workspace.read() as work:
            return bool(work.signing_keys.find(person_id=person_id))

    def sign(
        self, actor: Actor, conversation_id: UUID, passphrase: str, strokes: Strokes = ()
    ) -> Job[SignedPdf, VerificationReport]:
        """Sign the frozen summary as the acting party; the finished job gives the strict verification's answer.

        The first time, ``passphrase`` becomes the person's own (RuleViolation when shorter than PASSPHRASE_LENGTH);
        later a wrong one raises WrongPassphrase from the job's work.
        """
        with self._desk.workspace.begin() as work:
            conversation, party, document = self._signable(work, actor, conversation_id)
            authority = authority_of(work, self._desk, self._signer)
            person = work.people.get(actor.person_id)
            keys = work.signing_keys.find(person_id=person.id)
            is_demo = only_company(work).is_demo
            terms = chosen_in(work, conversation.language)
            expectation = _expectation(work, document, authority.certificate)
        key = keys[-1] if keys else None
        if key is None and len(passphrase) < PASSPHRASE_LENGTH:
            raise RuleViolation("rule.signing.short_passphrase", field="passphrase", limit=PASSPHRASE_LENGTH)
        task = SigningTask(
            document=document,
            authority=authority,
            wrapping_key=self._desk.workspace.derive_key(AUTHORITY_KEY_PURPOSE),
            expectation=expectation,
            person=person,
            role=party,
            language=conversation.language,
            key=key,
            new_key_id=self._desk.new_id(),
            signature_id=self._desk.new_id(),
            passphrase=passphrase,
            strokes=strokes,
            now=self._desk.now(),
            is_demo=is_demo,
            terms=terms,
        )
        return Job(
            lambda: task.run(self._writer, self._signer, self._verifier),
            lambda result: self._keep(actor, conversation_id, document, result),
        )

    def verify(self, actor: Actor, document_id: UUID) -> Job[VerificationReport, VerificationReport]:
        """Check a stored summary against everything the workspace knows about it."""
        with self._desk.workspace.read() as work:
            document = work.documents.get(document_id)
            if document.conversation_id is None:
                raise RuleViolation("rule.summary.not_ready")
            conversation = work.conversations.get(document.conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(conversation))
            authorities = work.authorities.find()
            expectation = _expectation(work, document, authorities[0].certificate if authorities else None)
        return Job(lambda: self._verifier.verify(document.content, expectation), lambda report: report)

    def verify_file(self, pdf: bytes) -> Job[VerificationReport, VerificationReport]:
        """Check a summary from outside (a mail, a folder) against the company's authority."""
        with self._desk.workspace.read() as work:
            authorities = work.authorities.find()
        expectation = Expectation(authority=authorities[0].certificate if authorities else None)
        return Job(lambda: self._verifier.verify(pdf, expectation), lambda report: report)

    def authority_certificate(self) -> bytes | None:
        """The company's certificate as PEM, for those who verify outside malapp; None before the first freezing."""
        with self._desk.workspace.read() as work:
            authorities = work.authorities.find()
        return self._signer.to_pem(authorities[0].certificate) if authorities else None

    def _signable(self, work: UnitOfWork, actor: Actor, conversation_id: UUID) -> tuple[Conversation, Party, Document]:
        conversation = work.conversations.get(conversation_id)
        party = conversation.party_of(actor.person_id)
        if party is None:
            raise RuleViolation("rule.permission.denied", permission=Permission.SIGN_AS_EMPLOYEE.value)
        require(_SIGN_PERMISSIONS[party], actor.towards_conversation(conversation))
        found = work.documents.find(conversation_id=conversation_id, kind=DocumentKind.SUMMARY, is_void=False)
        if conversation.state is not ConversationState.READY_TO_SIGN or not found:
            raise RuleViolation("rule.summary.not_ready")
        document = found[-1]
        if any(signature.role is party for signature in work.signatures.find(document_id=document.id)):
            raise RuleViolation("rule.signing.already")
        return conversation, party, document

    def _keep(self, actor: Actor, conversation_id: UUID, before: Document, result: SignedPdf) -> VerificationReport:
        if result.report.state is not VerificationState.UNCHANGED:
            return result.report  # a signature that does not verify is never stored
        with self._desk.transition("document.signed", actor, "documents", before.id) as work:
            conversation, _, document = self._signable(work, actor, conversation_id)
            if document.content != before.content:
                raise RuleViolation("rule.signing.changed_meanwhile")
            if result.is_new_key:
                work.signing_keys.save(result.key)
            work.documents.save(replace(document, content=result.content))
            work.signatures.save(result.signature)
            roles = frozenset(signature.role for signature in work.signatures.find(document_id=document.id))
            after = signed(conversation, roles)
            work.conversations.save(after)
            if after.state is ConversationState.SIGNED:
                schedule_agreed(work, after, self._desk.new_id, self._desk.today())
        return result.report


def _expectation(work: UnitOfWork, document: Document, authority: bytes | None) -> Expectation:
    """What the stored signatures, record and frozen bytes demand of the PDF."""
    signatures = work.signatures.find(document_id=document.id)
    return Expectation(
        authority=authority,
        fingerprints={signature.role: signature.certificate_fingerprint for signature in signatures},
        record_json=document.record_json,
        frozen_sha256=document.sha256,
        frozen_length=document.length,
        roles=frozenset(signature.role for signature in signatures),
    )
