"""Documents, signatures on them, and the three answers a verification can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from malapp.domain.goals import Party
from malapp.domain.languages import Language

#: Name of the empty signature field each role signs in the summary.
SIGNATURE_FIELDS = {Party.MANAGER: "sig_manager", Party.EMPLOYEE: "sig_employee"}


class DocumentKind(StrEnum):
    """What a stored document is."""

    SUMMARY = "summary"
    GOAL_PLAN = "goal_plan"
    PREPARATION_FORM = "preparation_form"


class VerificationState(StrEnum):
    """The three answers of the strict verification (design/pdf.md chapter 9)."""

    UNCHANGED = "unchanged"
    UNKNOWN_SIGNER = "unknown_signer"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF kept in the workspace. ``sha256`` and ``length`` are of the bytes as frozen, before any signature;
    ``content`` is the newest version with its signatures; ``record_json`` what the summary was made from.
    """

    id: UUID
    kind: DocumentKind
    language: Language
    made_at: datetime
    sha256: str
    length: int
    content: bytes
    conversation_id: UUID | None = None
    person_id: UUID | None = None
    revision: int = 1
    record_json: bytes = b""
    is_void: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature on a document; ``certificate_fingerprint`` is the hexadecimal SHA-256 of its certificate."""

    id: UUID
    document_id: UUID
    role: Party
    person_id: UUID
    name: str
    signed_at: datetime
    method: str
    certificate_fingerprint: str


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A person's key for signing; ``wrapped_key`` opens only with the person's own signing passphrase."""

    id: UUID
    person_id: UUID
    certificate: bytes
    wrapped_key: bytes
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Authority:
    """The company's own certificate authority; ``certificate`` is DER, ``wrapped_key`` sealed by the workspace key."""

    id: UUID
    certificate: bytes
    wrapped_key: bytes
    made_at: datetime


@dataclass(frozen=True, slots=True)
class SignerReport:
    """What verification found about one signature."""

    role: str
    name: str
    time: str
    valid: bool
    trusted: bool


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """The answer and why; ``reasons`` are message ids, empty when everything is in order."""

    state: VerificationState
    signers: tuple[SignerReport, ...] = ()
    reasons: tuple[str, ...] = ()
