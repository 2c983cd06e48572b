"""What the use cases need from the outer rooms, as Protocols.

The outer rooms (storage, documents, signing, calendars, exchange) implement these; only ``bootstrap`` knows which class
stands behind which Protocol.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from malapp.application.changes import Change
from malapp.domain.conversations import Answer, Conversation, GoalReview, Preparation, RecordText
from malapp.domain.followups import Action, FollowUp, FollowUpNote
from malapp.domain.forms import Form
from malapp.domain.goals import CheckIn, Goal, Party
from malapp.domain.languages import Language
from malapp.domain.people import Company, Person, Team
from malapp.domain.records import RecordContent
from malapp.domain.signatures import Authority, Document, Signature, SigningKey, VerificationReport
from malapp.domain.strategy import FocusArea, Strategy

T = TypeVar("T")
Clock = Callable[[], datetime]
NewId = Callable[[], UUID]


class Repository(Protocol[T]):
    """The stored values of one kind."""

    def get(self, id: UUID) -> T:
        """The value with ``id``; KeyError when there is none."""

    def find(self, **where: object) -> tuple[T, ...]:
        """The values whose fields equal ``where`` (a tuple or frozenset means "one of"), by ``position`` where the kind
        has one, else in the order they were made.
        """

    def save(self, value: T) -> None:
        """Insert ``value``, or replace the one with its id. An equal value is not written again."""

    def remove(self, id: UUID) -> None:
        """Delete the value with ``id``; KeyError when there is none."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the audit chain: who did what to which thing, never its content. ``at`` is UTC."""

    number: int
    at: datetime
    actor_id: UUID | None
    event: str
    subject_kind: str
    subject_id: UUID | None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A found thing: ``topic`` is the repository's name, ``text`` what was found."""

    topic: str
    id: UUID
    text: str


class UnitOfWork(Protocol):
    """One transaction. Leaving the ``with`` block commits, an exception rolls everything back."""

    companies: Repository[Company]
    teams: Repository[Team]
    people: Repository[Person]
    strategies: Repository[Strategy]
    focus_areas: Repository[FocusArea]
    goals: Repository[Goal]
    check_ins: Repository[CheckIn]
    conversations: Repository[Conversation]
    preparations: Repository[Preparation]
    answers: Repository[Answer]
    record_texts: Repository[RecordText]
    goal_reviews: Repository[GoalReview]
    actions: Repository[Action]
    follow_ups: Repository[FollowUp]
    follow_up_notes: Repository[FollowUpNote]
    documents: Repository[Document]
    signatures: Repository[Signature]
    signing_keys: Repository[SigningKey]
    authorities: Repository[Authority]

    @property
    def changes(self) -> tuple[Change, ...]:
        """What has been saved or removed so far in this transaction, in order."""

    def repository(self, topic: str) -> Repository[Any]:
        """The repository named ``topic``, for example "goals"."""

    def audit(self, event: str, actor_id: UUID | None, subject_kind: str, subject_id: UUID | None) -> None:
        """Append a line to the audit chain within this transaction."""


class Workspace(Protocol):
    """An open workspace. All calls come from one thread."""

    @property
    def path(self) -> Path:
        """The workspace file."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that may write (BEGIN IMMEDIATE)."""

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction for reading only; saving in it is a programming error."""

    def search(self, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Things whose names match ``text`` without regard to case, accents or Nordic letters; best first."""

    def audit_lines(self, limit: int = 200) -> tuple[AuditLine, ...]:
        """The newest audit lines, newest first."""

    def derive_key(self, purpose: str) -> bytes:
        """32 bytes that belong to this workspace and ``purpose`` (HKDF-SHA-256 of the workspace key)."""

    def passphrase_opens(self, passphrase: str) -> bool:
        """Whether ``passphrase`` is the workspace's own."""

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the workspace key anew; WrongPassphrase when ``old`` is not right."""

    def back_up(self, target: Path) -> None:
        """Write a verified, encrypted backup to ``target`` (replaced atomically)."""

    def close(self) -> None:
        """Checkpoint and close; the object is unusable afterwards."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The outcome of checking a workspace file; ``problems`` are message ids, empty when all is well."""

    tables: int
    rows: int
    audit_lines: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """A workspace just made, with the recovery code that is shown once and printed on the recovery sheet."""

    workspace: Workspace
    recovery_code: str


class WorkspaceStore(Protocol):
    """Makes, opens, checks, backs up and restores workspaces. Raises only Troubles for what the world does."""

    def exists(self, path: Path) -> bool:
        """Whether a workspace file is at ``path``."""

    def create(self, path: Path, passphrase: str, *, is_demo: bool = False) -> NewWorkspace:
        """A new, empty workspace; AlreadyExists when the path is taken. ``is_demo`` uses a cheap key derivation."""

    def open(self, path: Path, passphrase: str) -> Workspace:
        """Open with the passphrase (migrating an older schema after a verified backup)."""

    def open_with_recovery_code(self, path: Path, code: str) -> Workspace:
        """Open with the recovery code; spaces, dashes and case do not matter."""

    def open_from_keychain(self, path: Path) -> Workspace | None:
        """Open without asking when the operating system's keychain holds the key, else None."""

    def remember_in_keychain(self, workspace: Workspace, remember: bool) -> bool:
        """Keep the key in the keychain, or forget it; False when there is no usable keychain."""

    def reset_passphrase(self, path: Path, code: str, new: str) -> None:
        """Give the workspace a new passphrase by its recovery code."""

    def check(self, path: Path, passphrase: str) -> CheckReport:
        """Cipher, structure, foreign keys, search index and audit chain."""

    def back_up(self, path: Path, passphrase: str, target: Path) -> None:
        """Write a verified, encrypted backup of the workspace at ``path`` to ``target``."""

    def restore(self, backup: Path, passphrase: str, target: Path) -> None:
        """Verify ``backup`` and put it at ``target``; AlreadyExists when a workspace is there that was not moved away."""


@dataclass(frozen=True, slots=True)
class PreparationFormContent:
    """What a fillable preparation form is made from. ``form_key`` signs its token (32 bytes)."""

    conversation_id: UUID
    form: Form
    language: Language
    company: str
    employee_name: str
    manager_name: str
    planned_for: datetime | None
    unit_goals: tuple[str, ...]
    own_goals: tuple[str, ...]
    form_key: bytes


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One answer read from a form."""

    field_id: str
    text: str
    choice: int | None
    is_shared: bool


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """Everything read from one filled form; ``warnings`` are message ids the reader should see before saving."""

    conversation_id: UUID
    form_id: str
    form_version: int
    answers: tuple[FormAnswer, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalPlanRow:
    """One line of a goal plan; ``depth`` is 0 for the topmost goals, ``progress`` 0..1 or None."""

    depth: int
    title: str
    purpose: str
    owner: str
    measure: str
    progress: float | None
    status: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class GoalPlanContent:
    """The goals of a company, team or person as they are to be printed."""

    company: str
    scope: str
    language: Language
    made_on: date
    vision: str
    focus_areas: tuple[str, ...]
    rows: tuple[GoalPlanRow, ...]


@dataclass(frozen=True, slots=True)
class RecoverySheetContent:
    """What the owner of a workspace prints and locks away."""

    company: str
    language: Language
    made_on: date
    workspace_file: str
    recovery_code: str


@dataclass(frozen=True, slots=True)
class AppearanceContent:
    """What a signature looks like on paper. ``strokes`` are lines of the pad in 0..1 of its width and height, top left
    origin; empty means the typed name is shown.
    """

    name: str
    role: Party
    language: Language
    signed_at: datetime
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A rendered page: ``rgba`` has 4 bytes a pixel, row by row."""

    width: int
    height: int
    rgba: bytes


class DocumentWriter(Protocol):
    """Makes the PDF documents. Pure functions of their content: safe in a worker thread."""

    def summary(self, content: RecordContent, forms: Mapping[str, Form]) -> bytes:
        """The summary for both to sign: PDF/A-3a and PDF/UA-1 with the record embedded and two empty signature fields."""

    def goal_plan(self, content: GoalPlanContent) -> bytes:
        """The goal plan: PDF/A-3a and PDF/UA-1."""

    def preparation_form(self, content: PreparationFormContent) -> bytes:
        """The fillable preparation form: PDF/UA-1."""

    def recovery_sheet(self, content: RecoverySheetContent) -> bytes:
        """The recovery sheet, one page."""

    def signature_appearance(self, content: AppearanceContent, width: float, height: float) -> bytes:
        """A one-page PDF of ``width`` x ``height`` points with the look of a signature."""


class DocumentReader(Protocol):
    """Reads PDF files."""

    def read_form(self, data: bytes, form_key: bytes, forms: Mapping[str, Form]) -> FormAnswers:
        """The answers of a filled form; FormRefused with the reason, or UnreadablePdf. ``form_key`` of 32 bytes."""

    def embedded_record(self, data: bytes) -> bytes | None:
        """The embedded record JSON, None when the PDF has none; UnreadablePdf."""

    def page_count(self, data: bytes) -> int:
        """Number of pages; UnreadablePdf."""

    def page_picture(self, data: bytes, page: int, dots_per_inch: float) -> PagePicture:
        """Page ``page`` (from 0) with form values and signatures visible."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a signed summary must satisfy beyond its own cryptography; None means "not known here".

    ``fingerprints`` are the hexadecimal SHA-256 of the certificate each role signed with, ``record_json`` the record as stored,
    ``frozen_sha256`` and ``frozen_length`` describe the PDF before the first signature. ``roles`` must have signed.
    """

    authority: bytes | None = None
    fingerprints: Mapping[Party, str] | None = None
    record_json: bytes | None = None
    frozen_sha256: str | None = None
    frozen_length: int | None = None
    roles: frozenset[Party] = frozenset(Party)


class Signer(Protocol):
    """The company's own certificate authority and the people's keys. Safe in a worker thread."""

    def new_authority(self, company: str, wrapping_key: bytes, now: datetime) -> tuple[bytes, bytes]:
        """(certificate DER, wrapped key) of a new authority; ``wrapping_key`` of 32 bytes."""

    def new_key(
        self,
        authority: tuple[bytes, bytes],
        wrapping_key: bytes,
        *,
        person_id: UUID,
        name: str,
        passphrase: str,
        now: datetime,
        is_demo: bool = False,
    ) -> tuple[bytes, bytes]:
        """(certificate DER, wrapped key) for a person; the key opens only with ``passphrase``."""

    def fingerprint(self, certificate: bytes) -> str:
        """Lower-case hexadecimal SHA-256 of a DER certificate."""

    def to_pem(self, certificate: bytes) -> bytes:
        """A DER certificate as PEM."""

    def passphrase_opens(self, wrapped_key: bytes, passphrase: str) -> bool:
        """Whether ``passphrase`` opens a person's key."""

    def field_size(self, pdf: bytes, role: Party) -> tuple[float, float]:
        """Width and height in points of the role's signature field."""

    def sign(
        self,
        pdf: bytes,
        *,
        role: Party,
        key: tuple[bytes, bytes],
        passphrase: str,
        authority: bytes,
        appearance: bytes,
        now: datetime,
    ) -> bytes:
        """``pdf`` with the role's signature added as an increment (PAdES, ETSI.CAdES.detached); WrongPassphrase."""


class Verifier(Protocol):
    """The strict verification of design/pdf.md chapter 2."""

    def verify(self, pdf: bytes, expectation: Expectation) -> VerificationReport:
        """One of three answers with its reasons; UnreadablePdf."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One meeting for an .ics file: local wall time, neutral ``title``; ``uid`` and ``sequence`` as in RFC 5545."""

    uid: str
    sequence: int
    title: str
    starts_at: datetime
    minutes: int
    is_cancelled: bool = False


class CalendarWriter(Protocol):
    """Writes iCalendar files (RFC 5545)."""

    def write(self, events: Sequence[CalendarEvent], *, country: str, now: datetime) -> bytes:
        """An .ics file with one VEVENT an event, in the country's time zone."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table read from CSV or Excel: the header row, and the rows as text."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class TableReader(Protocol):
    """Reads tables that people keep in spreadsheets."""

    def read(self, path: Path) -> Table:
        """The first sheet of an .xlsx, or a CSV with any usual separator and encoding; UnreadableTable."""


class FormLibrary(Protocol):
    """The bundled forms."""

    def forms(self) -> Mapping[str, Form]:
        """Every form by its id."""
