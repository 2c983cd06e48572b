"""The store: makes, opens, checks, backs up and restores workspaces."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

from malapp.application.ports import CheckReport, NewWorkspace, Workspace
from malapp.application.troubles import AlreadyExists, WorkspaceDamaged, WorkspaceMissing
from malapp.storage import recovery_code
from malapp.storage.anchor import anchor_path, read_anchor
from malapp.storage.backup import write_backup
from malapp.storage.connection import BUSY_SECONDS, prepare_for_writing
from malapp.storage.creating import Identity, make_database
from malapp.storage.driver import Connection
from malapp.storage.faults import troubles
from malapp.storage.file_lock import FileLock
from malapp.storage.key_file import PASSPHRASE, RECOVERY, KeyFile, check_of, key_path, read_key_file
from malapp.storage.keys import DEMO, STRONG, new_key
from malapp.storage.opening import checked_connection, revision_of
from malapp.storage.restoring import restore_backup
from malapp.storage.rotation import migration_backup, prune
from malapp.storage.safe_files import beside, move_aside, put_in_place, settle_folder
from malapp.storage.schema import HEAD
from malapp.storage.soundness import CIPHER, report_on
from malapp.storage.workspace import SqlWorkspace


class SqlWorkspaceStore:
    """Workspaces as SQLCipher files. ``now`` gives an aware time; another writer is waited for ``busy_seconds``."""

    def __init__(
        self, now: Callable[[], datetime], new_id: Callable[[], UUID], *, busy_seconds: float = BUSY_SECONDS
    ) -> None:
        self._now = now
        self._new_id = new_id
        self._busy_seconds = busy_seconds

    def exists(self, path: Path) -> bool:
        """Whether a workspace file is at ``path``."""
        return path.is_file()

    def create(self, path: Path, passphrase: str, *, is_demo: bool = False) -> NewWorkspace:
        """A new, empty workspace; AlreadyExists when the path is taken. ``is_demo`` uses a cheap key derivation."""
        if path.exists():
            raise AlreadyExists
        key, code, workspace_id = new_key(), recovery_code.new_code(), self._new_id()
        effort = DEMO if is_demo else STRONG
        with troubles():
            path.parent.mkdir(parents=True, exist_ok=True)
            # A key file without its workspace may be all that opens one that was moved away.
            move_aside(key_path(path))
            move_aside(anchor_path(path))
            part = beside(path, ".part")
            salt = make_database(part, key, Identity(workspace_id, self._new_id(), self._now()))
            key_file = KeyFile(workspace_id, salt, check_of(key))
            key_file = key_file.with_secret(PASSPHRASE, key, passphrase, effort)
            key_file = key_file.with_secret(RECOVERY, key, recovery_code.normalised(code) or code, effort)
            # The key first: a crash before the last step leaves no workspace rather than one that nothing opens.
            key_file.write(path)
            put_in_place(part, path)
            settle_folder(path.parent)
        return NewWorkspace(self._opened(path, key, key_file), code)

    def open(self, path: Path, passphrase: str) -> SqlWorkspace:
        """Open with the passphrase (migrating an older schema after a verified backup)."""
        key_file = self._key_file(path)
        return self._opened(path, key_file.key_by_passphrase(passphrase), key_file)

    def open_with_recovery_code(self, path: Path, code: str) -> SqlWorkspace:
        """Open with the recovery code; spaces, dashes and case do not matter."""
        key_file = self._key_file(path)
        return self._opened(path, key_file.key_by_code(code), key_file)

    def open_from_keychain(self, path: Path) -> SqlWorkspace | None:
        """Open without asking when the operating system's keychain holds the key, else None."""
        from malapp.storage import keychain

        key_file = self._key_file(path)
        key = keychain.recall(key_file.workspace_id)
        if key is None or not key_file.is_for(key):
            return None
        return self._opened(path, key, key_file)

    def remember_in_keychain(self, workspace: Workspace, remember: bool) -> bool:
        """Keep the key in the keychain, or forget it; False when there is no usable keychain."""
        from malapp.storage import keychain

        if not isinstance(workspace, SqlWorkspace):
            raise TypeError("not a workspace of this store")
        workspace_id = self._key_file(workspace.path).workspace_id
        return keychain.remember(workspace_id, workspace.key) if remember else keychain.forget(workspace_id)

    def has_keychain(self) -> bool:
        """Whether this computer has a usable keychain."""
        from malapp.storage import keychain

        return keychain.is_usable()

    def is_remembered(self, path: Path) -> bool:
        """Whether the keychain holds the key of the workspace at ``path``."""
        from malapp.storage import keychain

        return keychain.recall(self._key_file(path).workspace_id) is not None

    def reset_passphrase(self, path: Path, code: str, new: str) -> None:
        """Give the workspace a new passphrase by its recovery code."""
        key_file = self._key_file(path)
        key_file.with_passphrase(key_file.key_by_code(code), new).write(path)

    def check(self, path: Path, passphrase: str) -> CheckReport:
        """Cipher, structure, foreign keys, search index and audit chain; writes nothing, also while it is open."""
        key_file = self._key_file(path)
        key = key_file.key_by_passphrase(passphrase)
        try:
            connection = self._connected(path, key, key_file)
        except WorkspaceDamaged:  # in a page every connection begins with: told like damage in any other page
            return CheckReport(0, 0, 0, (CIPHER,))
        with troubles(), closing(connection):
            return report_on(connection, key, read_anchor(path))

    def back_up(self, path: Path, passphrase: str, target: Path) -> None:
        """Write a verified, encrypted backup of the workspace at ``path`` to ``target``."""
        key_file = self._key_file(path)
        write_backup(path, key_file.key_by_passphrase(passphrase), key_file, target, self._now())

    def restore(self, backup: Path, passphrase: str, target: Path) -> None:
        """Verify ``backup`` and put it at ``target``; its recovery code serves as well."""
        restore_backup(backup, passphrase, target, self._new_id())

    def _key_file(self, path: Path) -> KeyFile:
        if not path.is_file():
            raise WorkspaceMissing
        return read_key_file(path)

    def _connected(self, path: Path, key: bytes, key_file: KeyFile) -> Connection:
        return checked_connection(path, key, key_file.salt, busy_seconds=self._busy_seconds)

    def _opened(self, path: Path, key: bytes, key_file: KeyFile) -> SqlWorkspace:
        with ExitStack() as undo:
            lock = FileLock(path)
            undo.callback(lock.release)
            connection = self._connected(path, key, key_file)
            undo.callback(connection.close)
            revision = revision_of(connection)
            if revision != HEAD:
                connection.close()
                self._migrate(path, key, key_file, revision)
                connection = self._connected(path, key, key_file)
                undo.callback(connection.close)
            with troubles():
                prepare_for_writing(connection)
                _require_writable(connection)
            workspace = SqlWorkspace(path, key, connection, lock, self._now)
            undo.pop_all()
        return workspace

    def _migrate(self, path: Path, key: bytes, key_file: KeyFile, revision: str) -> None:
        from malapp.storage.migrating import migrate

        now = self._now()
        write_backup(path, key, key_file, migration_backup(path, revision, now), now)
        migrate(path, key, key_file.salt)
        with troubles():
            prune(path)


def _require_writable(connection: Connection) -> None:
    """Let a read-only file or a foreign writer be known now, not at the first edit."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # On a read-only file BEGIN IMMEDIATE quietly begins to read; this statement changes nothing, but would write.
        connection.execute("DELETE FROM workspace_identity WHERE 0")
    finally:
        connection.execute("ROLLBACK")
