"""An open workspace."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa

from malapp.application.ports import AuditLine, SearchHit, UnitOfWork
from malapp.application.troubles import Trouble, WrongPassphrase
from malapp.storage import audit, search
from malapp.storage.anchor import read_anchor, write_anchor
from malapp.storage.backup import write_backup
from malapp.storage.connection import engine_on, reading
from malapp.storage.driver import Connection
from malapp.storage.faults import troubles
from malapp.storage.file_lock import FileLock
from malapp.storage.key_file import read_key_file
from malapp.storage.keys import derived
from malapp.storage.repository import Stamp
from malapp.storage.rotation import daily_backup, prune
from malapp.storage.tables.audit import workspace_identity
from malapp.storage.unit_of_work import SqlUnitOfWork


class SqlWorkspace:
    """A workspace on one connection: it may be opened in one thread and used in another, but never in two at once."""

    def __init__(
        self, path: Path, key: bytes, connection: Connection, lock: FileLock, now: Callable[[], datetime]
    ) -> None:
        self._path = path
        self._key = key
        self._audit_key = derived(key, "audit")
        self._connection = connection
        self._lock = lock
        self._now = now
        self._engine = engine_on(connection)
        self._current: sa.Connection | None = None
        self._is_closed = False
        with self._transaction(writing=False) as current:
            instance_id = current.execute(sa.select(workspace_identity.c.instance_id)).scalar_one()
        self._stamp = Stamp(now, instance_id)

    @property
    def path(self) -> Path:
        """The workspace file."""
        return self._path

    @property
    def key(self) -> bytes:
        """The workspace key, for the store alone."""
        return self._key

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        """A transaction that may write; RuntimeError inside another one."""
        with self._transaction(writing=True) as current:
            work = SqlUnitOfWork(current, self._stamp, self._audit_key)
            yield work
            work.finish()

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A transaction for reading only; within another one it sees what that one has written so far."""
        with self._transaction(writing=False) as current:
            yield SqlUnitOfWork(current, None, self._audit_key)

    def search(self, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Things whose names match ``text``, best first; personal goals too, so the use case decides who sees which."""
        with self._transaction(writing=False) as current:
            return search.find(current, text, limit)

    def audit_lines(self, limit: int = 200) -> tuple[AuditLine, ...]:
        """The newest audit lines, newest first."""
        with self._transaction(writing=False) as current:
            return audit.newest_lines(current, limit)

    def verify_audit(self) -> tuple[str, ...]:
        """Message ids of what is wrong with the audit chain; empty when it is whole."""
        with self._transaction(writing=False) as current:
            return audit.problems(current, self._audit_key, read_anchor(self._path))

    def derive_key(self, purpose: str) -> bytes:
        """32 bytes that belong to this workspace and ``purpose``."""
        return derived(self._key, f"purpose:{purpose}")

    def passphrase_opens(self, passphrase: str) -> bool:
        """Whether ``passphrase`` is the workspace's own."""
        try:
            key = read_key_file(self._path).key_by_passphrase(passphrase)
        except WrongPassphrase:
            return False
        return hmac.compare_digest(key, self._key)

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the workspace key anew; WrongPassphrase when ``old`` is not right. Older backups keep the old one."""
        if not self.passphrase_opens(old):
            raise WrongPassphrase
        read_key_file(self._path).with_passphrase(self._key, new).write(self._path)

    def back_up(self, target: Path) -> None:
        """Write a verified, encrypted backup to ``target`` (replaced atomically). May run in another thread."""
        write_backup(self._path, self._key, read_key_file(self._path), target, self._now())

    def back_up_if_due(self, today: date) -> bool:
        """Make the backup of ``today`` unless it is there, and remove those that have had their time.

        Whether one was made. May run in another thread, soon after opening.
        """
        target = daily_backup(self._path, today)
        if target.exists():
            return False
        self.back_up(target)
        with troubles():
            prune(self._path)
        return True

    def close(self) -> None:
        """Anchor the audit chain, empty the write-ahead log and close; a second call does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            # Neither is needed for the data to be safe, and nobody could do anything about it now.
            with suppress(Trouble), troubles():
                self._anchor()
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self._engine.dispose()
            self._connection.close()
            self._lock.release()

    def _anchor(self) -> None:
        with reading(self._engine.connect()) as current:
            end = audit.chain_end(current)
            old = read_anchor(self._path)
            if end != old and (old is None or audit.contains(current, old)):
                write_anchor(self._path, end)

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[sa.Connection]:
        if self._is_closed:
            raise RuntimeError("the workspace is closed")
        if self._current is not None:
            if writing:
                raise RuntimeError("a transaction is already open")
            yield self._current
            return
        connection = self._engine.connect()
        with connection if writing else reading(connection) as current, current.begin():
            self._current = current
            try:
                yield current
            finally:
                self._current = None
