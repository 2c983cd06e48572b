"""The documents of the workspace: list, open, look at the pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.ports import DocumentReader, PagePicture
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor, Permission, is_allowed, require
from malapp.domain.signatures import Document


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as shown in the list: whose, when and by whom signed; ``content`` and ``record_json`` are empty."""

    document: Document
    employee: str
    manager: str
    signed_by: frozenset[Party]
    may_open: bool


class DocumentShelf:
    """Use cases for stored documents. HR and the owner see that a summary exists, only the parties open it (E-10)."""

    def __init__(self, desk: Desk, reader: DocumentReader) -> None:
        self._desk = desk
        self._reader = reader

    def rows(self, actor: Actor) -> tuple[DocumentRow, ...]:
        """The documents whose existence the acting person may know of, newest first."""
        rows = []
        with self._desk.workspace.read() as work:
            names = {person.id: person.name for person in work.people.find()}
            talks = {talk.id: talk for talk in work.conversations.find()}
            roles: dict[UUID, set[Party]] = {}
            for signature in work.signatures.find():
                roles.setdefault(signature.document_id, set()).add(signature.role)
            for document in work.documents.find():
                talk = talks.get(document.conversation_id) if document.conversation_id else None
                if talk is None:
                    continue
                standings = actor.towards_conversation(talk)
                if is_allowed(Permission.READ_CONVERSATION_STATUS, standings):
                    rows.append(
                        DocumentRow(
                            replace(document, content=b"", record_json=b""),
                            names[talk.employee_id],
                            names[talk.manager_id],
                            frozenset(roles.get(document.id, ())),
                            is_allowed(Permission.READ_CONVERSATION, standings),
                        )
                    )
        return tuple(sorted(rows, key=lambda row: row.document.made_at, reverse=True))

    def content(self, actor: Actor, document_id: UUID) -> bytes:
        """The PDF of a document, for its two parties; leaving the workspace is audited."""
        with self._desk.workspace.begin() as work:
            document = work.documents.get(document_id)
            if document.conversation_id is None:
                raise RuleViolation("rule.permission.denied", permission=Permission.READ_CONVERSATION.value)
            talk = work.conversations.get(document.conversation_id)
            require(Permission.READ_CONVERSATION, actor.towards_conversation(talk))
            work.audit("document.opened", actor.person_id, "documents", document_id)
        return document.content

    def page_count(self, pdf: bytes) -> int:
        """Number of pages of ``pdf``; UnreadablePdf."""
        return self._reader.page_count(pdf)

    def page_picture(self, pdf: bytes, page: int, dots_per_inch: float) -> PagePicture:
        """One page of ``pdf`` as a picture with signatures and form values visible. Safe in a worker thread."""
        return self._reader.page_picture(pdf, page, dots_per_inch)
