"""What the use cases need of storage."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar
from uuid import UUID

from malapp.application.changes import Change
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.briefings import Briefing, BriefingParticipant
from malapp.domain.coaching import KeptRemark
from malapp.domain.conversations import Answer, Conversation, GoalReview, Preparation, RecordText
from malapp.domain.followups import Action, FollowUp, FollowUpNote
from malapp.domain.form_parts import FormAdaptation, FormEdition
from malapp.domain.goals import CheckIn, Goal, GoalLink, GoalWording, LibraryGoal, Milestone
from malapp.domain.indicators import ControlMeasure, IndicatorPlan, IndicatorValue
from malapp.domain.people import Company, Person, Team
from malapp.domain.periods import Period
from malapp.domain.plans import PlanItem, PlanTalk, PlanVersion, UnitPlan
from malapp.domain.signatures import Authority, Document, Signature, SigningKey
from malapp.domain.strategy import FocusArea, Presentation, Strategy, StrategyVersion
from malapp.domain.suitability import SuitabilityTest
from malapp.domain.terms import ChosenTerm

T = TypeVar("T")


class Repository(Protocol[T]):
    """The stored values of one kind."""

    def get(self, id: UUID) -> T:
        """The value with ``id``; KeyError when there is none."""

    def find(self, **where: object) -> tuple[T, ...]:
        """The values whose fields equal ``where`` (a tuple or frozenset means "one of"), by ``position`` where the kind
        has one, else in the order they were made.
        """

    def outlines(self, fields: Sequence[str], **where: object) -> Sequence[tuple[Any, ...]]:
        """Only ``fields`` of the values that ``find`` would give, a row each, in its order: for lists of thousands."""

    def greatest(self, of: str, by: str, **where: object) -> dict[Any, Any]:
        """For each value of the field ``by`` the greatest ``of``, of the values whose fields equal ``where``."""

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
    strategy_versions: Repository[StrategyVersion]
    presentations: Repository[Presentation]
    briefings: Repository[Briefing]
    briefing_participants: Repository[BriefingParticipant]
    unit_plans: Repository[UnitPlan]
    plan_items: Repository[PlanItem]
    plan_talks: Repository[PlanTalk]
    plan_versions: Repository[PlanVersion]
    periods: Repository[Period]
    goal_links: Repository[GoalLink]
    milestones: Repository[Milestone]
    goal_wordings: Repository[GoalWording]
    library_goals: Repository[LibraryGoal]
    indicator_plans: Repository[IndicatorPlan]
    indicator_values: Repository[IndicatorValue]
    control_measures: Repository[ControlMeasure]
    behaviour_ticks: Repository[BehaviourTick]
    suitability_tests: Repository[SuitabilityTest]
    kept_remarks: Repository[KeptRemark]
    form_adaptations: Repository[FormAdaptation]
    form_editions: Repository[FormEdition]
    chosen_terms: Repository[ChosenTerm]

    @property
    def changes(self) -> tuple[Change, ...]:
        """What has been saved or removed so far in this transaction, in order."""

    def repository(self, topic: str) -> Repository[Any]:
        """The repository named ``topic``, for example "goals"."""

    def audit(self, event: str, actor_id: UUID | None, subject_kind: str, subject_id: UUID | None) -> None:
        """Append a line to the audit chain within this transaction."""

    def noted(self, subject_kind: str, events: Collection[str]) -> Mapping[UUID, datetime]:
        """When (UTC) the audit chain last tells one of ``events`` of each thing of a kind."""


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

    def verify_audit(self) -> tuple[str, ...]:
        """Message ids of what is wrong with the audit chain; empty when it is whole."""

    def back_up_if_due(self, today: date) -> bool:
        """Write today's rotating backup unless it exists; whether one was written."""

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

    def has_keychain(self) -> bool:
        """Whether this computer has a usable keychain."""

    def is_remembered(self, path: Path) -> bool:
        """Whether the keychain holds the key of the workspace at ``path``."""

    def reset_passphrase(self, path: Path, code: str, new: str) -> None:
        """Give the workspace a new passphrase by its recovery code."""

    def check(self, path: Path, passphrase: str) -> CheckReport:
        """Cipher, structure, foreign keys, search index and audit chain."""

    def back_up(self, path: Path, passphrase: str, target: Path) -> None:
        """Write a verified, encrypted backup of the workspace at ``path`` to ``target``."""

    def restore(self, backup: Path, passphrase: str, target: Path) -> None:
        """Verify ``backup`` and put it at ``target``; AlreadyExists when a workspace is there."""
