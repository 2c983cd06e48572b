"""What the window needs from the rest of the house, as Protocols. ``bootstrap`` hands in the real things.

Everything here may raise ``application.troubles.Trouble`` (the world is in the way) and
``domain.errors.RuleViolation`` (the person can mend it); the window shows both by
``application.texts.texts(language).sentence(error)``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from malapp.application.changes import ChangeBus
    from malapp.application.desk import Job
    from malapp.application.history import History
    from malapp.application.keeping import AuditRow
    from malapp.application.ports import SearchHit
    from malapp.application.troubles import Trouble
    from malapp.domain.languages import Country, Language
    from malapp.domain.people import Company, Person
    from malapp.domain.permissions import Actor
    from malapp.ui.tasks import Progress


class SessionPort(Protocol):
    """Who is at the keyboard (``application.session.Session``)."""

    @property
    def person_id(self) -> UUID:
        """The acting person."""

    @property
    def home_id(self) -> UUID:
        """The person whose keyboard this is."""

    @property
    def is_handed_over(self) -> bool:
        """Whether somebody else than ``home_id`` is acting."""

    @property
    def is_demo(self) -> bool:
        """Whether anybody may act as anybody without a passphrase."""

    def actor(self) -> Actor:
        """The acting person with the roles as they are now."""

    def hand_over(self, person_id: UUID) -> None:
        """Let ``person_id`` act."""

    def take_back(self, passphrase: str) -> None:
        """Return to ``home_id``; WrongPassphrase."""


class PersonRow(Protocol):
    """A row of the list of people."""

    @property
    def person(self) -> Person:
        """The person."""

    @property
    def has_left(self) -> bool:
        """Whether employment has ended."""


class PeoplePort(Protocol):
    """The people and the company, as far as the frame of the window shows them
    (``application.people.PeopleService``).
    """

    def company(self) -> Company:
        """The company of the workspace."""

    def people(self, actor: Actor) -> Sequence[PersonRow]:
        """Everybody, present first, then by name."""

    def edit_company(self, actor: Actor, **values: object) -> None:
        """Change fields of the company; undoable. RuleViolation when the actor may not, or a value is wrong."""


class SearchPort(Protocol):
    """Search over names and titles."""

    def find(self, actor: Actor, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """What the acting person may see and whose name matches ``text``; best first."""


class KeepingPort(Protocol):
    """Looking after the workspace file: the settings panel. ``actor`` needs MANAGE_WORKSPACE,
    READ_AUDIT for the audit.
    """

    backup_trouble: Trouble | None

    @property
    def path(self) -> Path:
        """The workspace file."""

    def changing_passphrase(self, actor: Actor, old: str, new: str) -> Job[None, None]:
        """Give the workspace a new passphrase; its work raises WrongPassphrase."""

    def backing_up(self, actor: Actor, target: Path) -> Job[None, None]:
        """Write a verified, encrypted backup."""

    def audit_rows(self, actor: Actor, limit: int = 200) -> tuple[AuditRow, ...]:
        """The newest lines of the audit chain with the names of who acted, newest first."""

    def verify_audit(self, actor: Actor) -> tuple[str, ...]:
        """Message ids of what is wrong with the audit chain; empty when it is whole."""

    @property
    def has_keychain(self) -> bool:
        """Whether this computer has a keychain that can hold the key."""

    @property
    def is_remembered(self) -> bool:
        """Whether the keychain opens this workspace without a passphrase."""

    def remember(self, actor: Actor, remember: bool) -> bool:
        """Keep the key in the keychain, or forget it; False when the keychain refused."""


class TermsPort(Protocol):
    """The company's own words, as far as the frame goes."""

    def window(self, language: Language) -> Mapping[tuple[str, str], str]:
        """What the window says otherwise, by context and source."""


class ShellServices(Protocol):
    """The part of ``malapp.application.services.Services`` that the frame of the window uses."""

    session: SessionPort
    people: PeoplePort
    search: SearchPort
    keeping: KeepingPort
    terms: TermsPort
    history: History
    bus: ChangeBus


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What the first run asks. ``passphrase`` is never written anywhere."""

    company_name: str
    country: Country
    language: Language
    person_name: str
    person_title: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class CreatedWorkspace:
    """A workspace just made; the recovery code is shown once and printed on the sheet (a PDF)."""

    services: Any
    recovery_code: str
    recovery_sheet: bytes


class Launcher(Protocol):
    """Makes, opens and locks the one workspace of this window.

    create, open, open_with_recovery_code, reset_passphrase and try_keychain are slow and are called on the worker
    thread; what they return is used on the GUI thread only. lock is called on the GUI thread.
    """

    @property
    def path(self) -> Path:
        """Where the workspace is, or would be made."""

    @property
    def demo_passphrase(self) -> str | None:
        """The passphrase to show on the unlock screen; None for a real workspace."""

    def exists(self) -> bool:
        """Whether the workspace has been made. Touches the file system only: called before anything
        heavy is imported.
        """

    def create(self, setup: SetupAnswers, progress: Progress) -> CreatedWorkspace:
        """Make the workspace with its company and its owner, and open it."""

    def open(self, passphrase: str) -> Any:
        """The Services of the workspace; WrongPassphrase, WorkspaceLocked, WorkspaceDamaged, NewerWorkspace, ..."""

    def open_with_recovery_code(self, code: str) -> Any:
        """The Services of the workspace, opened by its recovery code; WrongPassphrase."""

    def reset_passphrase(self, code: str, new: str) -> None:
        """Give the workspace a new passphrase by its recovery code; WrongPassphrase."""

    def try_keychain(self) -> Any | None:
        """The Services when no passphrase need be asked (keychain, or the demo's first opening), else None."""

    def lock(self) -> None:
        """Close the workspace and forget its key; the Services are unusable afterwards. Nothing happens when it is
        closed.
        """


class Preferences(Protocol):
    """What this person prefers on this computer (desktop.preferences)."""

    language: Language
    theme: str  # "system", "light" or "dark"
    density: str  # "comfortable" or "compact"
    auto_lock_minutes: int  # 0 = never
    window_size: tuple[int, int]
    is_maximized: bool
    map_zoom: float  # of the strategy map: 1.0 is life size, 0.0 whatever is best

    def save(self) -> None:
        """Keep the values for the next start."""


class Machine(Protocol):
    """The computer, as far as the window has to know (desktop.machine)."""

    def claim(self, workspace: Path) -> bool:
        """Whether this is the only window on ``workspace``; if not, the other one has been asked to come forward."""

    def listen(self, on_raise: Callable[[], None]) -> None:
        """Call ``on_raise`` whenever a later start asks for the window; after a successful ``claim``."""

    def release(self) -> None:
        """Give the claim up."""

    def synchronised_by(self, path: Path) -> str | None:
        """The name of the service that copies the folder of ``path`` to the cloud (E-29), else None."""

    def record_crash(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> Path | None:
        """Write the crash log (never a message or a value); where it is, or None when it could not be written."""

    def record_warning(self, place: str) -> None:
        """Note that Qt complained at ``place`` (a function or category of Qt, never its message)."""

    def licences(self) -> Mapping[str, str]:
        """Each distribution malapp is built on with its licence."""
