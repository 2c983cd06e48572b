"""The store: makes, opens, checks, backs up and restores workspaces."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from malapp.application.ports import NewWorkspace
from malapp.application.troubles import AlreadyExists, WorkspaceMissing
from malapp.storage import recovery_code
from malapp.storage.anchor import anchor_path
from malapp.storage.connection import BUSY_SECONDS, prepare_for_writing
from malapp.storage.creating import Identity, make_database
from malapp.storage.faults import troubles
from malapp.storage.file_lock import FileLock
from malapp.storage.key_file import PASSPHRASE, RECOVERY, KeyFile, check_of, key_path, read_key_file
from malapp.storage.keys import DEMO, STRONG, new_key
from malapp.storage.opening import checked_connection
from malapp.storage.safe_files import beside, move_aside, settle_folder
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
            part.replace(path)
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

    def _key_file(self, path: Path) -> KeyFile:
        if not path.is_file():
            raise WorkspaceMissing
        return read_key_file(path)

    def _opened(self, path: Path, key: bytes, key_file: KeyFile) -> SqlWorkspace:
        lock = FileLock(path)
        try:
            connection = checked_connection(path, key, key_file.salt, busy_seconds=self._busy_seconds)
            try:
                with troubles():
                    prepare_for_writing(connection)
                    # A read-only file or a foreign writer is to be known now, not at the first edit.
                    connection.execute("BEGIN IMMEDIATE")
                    connection.execute("ROLLBACK")
                return SqlWorkspace(path, key, connection, lock, self._now)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise
