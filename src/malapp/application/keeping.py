"""Keeping the workspace: passphrase, keychain, backups, audit log, locking."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from malapp.application.desk import Desk, Job
from malapp.application.ports import AuditLine, WorkspaceStore
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.permissions import Actor, Permission, require

PASSPHRASE_LENGTH = 10


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A line of the audit log with the name of who acted, empty for the program itself."""

    line: AuditLine
    actor: str


class KeepingService:
    """Use cases for looking after the workspace file."""

    def __init__(self, desk: Desk, store: WorkspaceStore) -> None:
        self._desk = desk
        self._store = store
        #: Why the last rotating backup could not be made; None when it was.
        self.backup_trouble: Trouble | None = None

    @property
    def path(self) -> Path:
        """Where the workspace lies."""
        return self._desk.workspace.path

    def change_passphrase(self, actor: Actor, old: str, new: str) -> None:
        """Give the workspace a new passphrase; WrongPassphrase when ``old`` is not right."""
        self.changing_passphrase(actor, old, new).run()

    def changing_passphrase(self, actor: Actor, old: str, new: str) -> Job[None, None]:
        """``change_passphrase`` in two halves, as deriving the keys takes a second."""
        require(Permission.MANAGE_WORKSPACE, actor.general())
        checked_passphrase(new)
        return Job(
            lambda: self._desk.workspace.change_passphrase(old, new),
            lambda _none: self._audit("workspace.passphrase_changed", actor),
        )

    @property
    def has_keychain(self) -> bool:
        """Whether this computer has a keychain that can hold the key."""
        return self._store.has_keychain()

    @property
    def is_remembered(self) -> bool:
        """Whether the keychain opens this workspace without a passphrase."""
        return self._store.is_remembered(self._desk.workspace.path)

    def remember(self, actor: Actor, remember: bool) -> bool:
        """Open without asking on this computer, or stop doing so; False when the keychain refused."""
        require(Permission.MANAGE_WORKSPACE, actor.general())
        return self._store.remember_in_keychain(self._desk.workspace, remember)

    def back_up(self, actor: Actor, target: Path) -> None:
        """Write a verified, encrypted backup to ``target``."""
        self.backing_up(actor, target).run()

    def backing_up(self, actor: Actor, target: Path) -> Job[None, None]:
        """``back_up`` in two halves, as a large workspace takes its time."""
        require(Permission.MANAGE_WORKSPACE, actor.general())
        return Job(
            lambda: self._desk.workspace.back_up(target),
            lambda _none: self._audit("workspace.backed_up", actor),
        )

    def audit_rows(self, actor: Actor, limit: int = 200) -> tuple[AuditRow, ...]:
        """The newest audit lines: who, when, what; never content."""
        require(Permission.READ_AUDIT, actor.general())
        with self._desk.workspace.read() as work:
            names = {person.id: person.name for person in work.people.find()}
        lines = self._desk.workspace.audit_lines(limit)
        return tuple(AuditRow(line, names.get(line.actor_id, "") if line.actor_id else "") for line in lines)

    def verify_audit(self, actor: Actor) -> tuple[str, ...]:
        """Message ids of what is wrong with the audit chain; empty when it is whole."""
        require(Permission.READ_AUDIT, actor.general())
        return self._desk.workspace.verify_audit()

    def _audit(self, event: str, actor: Actor) -> None:
        with self._desk.workspace.begin() as work:
            work.audit(event, actor.person_id, "workspace", None)


def checked_passphrase(passphrase: str) -> str:
    """``passphrase`` unless it is too short; length protects better than odd characters."""
    if len(passphrase) < PASSPHRASE_LENGTH:
        raise RuleViolation("rule.workspace.short_passphrase", field="passphrase", limit=PASSPHRASE_LENGTH)
    return passphrase
