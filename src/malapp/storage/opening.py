"""Opening a file that claims to be a workspace: every doubt is settled before anything is written.

SQLCipher hides the header, so a foreign file, a wrong key and a damaged first page all look alike. They are told
apart in this order: the secret is tried on the key file alone (WrongPassphrase); then, when the first page does not
open, the file's first 16 bytes are compared with the salt the key file remembers (another salt: another file; the
same: damage).
"""

from __future__ import annotations

import os
from pathlib import Path

from malapp.application.troubles import ForeignFile, NewerWorkspace, ReadOnly, WorkspaceDamaged, WorkspaceMissing
from malapp.storage.connection import BUSY_SECONDS, connect
from malapp.storage.driver import Connection, Error
from malapp.storage.faults import trouble_of, troubles
from malapp.storage.schema import APPLICATION_ID, REVISIONS

_SALT_BYTES = 16


def checked_connection(path: Path, key: bytes, salt: bytes, *, busy_seconds: float = BUSY_SECONDS) -> Connection:
    """A connection to the workspace at ``path``, known to be one and of no newer schema; or the Trouble that it is not.

    ``salt`` is what the key file says the database begins with.
    """
    if not path.is_file():
        raise WorkspaceMissing
    if path.stat().st_size < _SALT_BYTES:
        raise WorkspaceDamaged
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        # Even reading needs the write-ahead log's files, and SQLite would leave them lying about, read-only as well.
        raise ReadOnly
    with troubles():
        connection = connect(path, key, busy_seconds=busy_seconds)
        try:
            _check_first_page(connection, path, key, salt)
            _check_marks(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def revision_of(connection: Connection) -> str:
    """The schema's revision; WorkspaceDamaged when there is none."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except Error as error:
        if trouble_of(error) is not None:
            raise
        raise WorkspaceDamaged from error
    if row is None:
        raise WorkspaceDamaged
    return str(row[0])


def salt_of(connection: Connection) -> bytes:
    """The first 16 bytes of the file, as SQLCipher read them."""
    return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])


def _check_first_page(connection: Connection, path: Path, key: bytes, salt: bytes) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error as error:
        if not isinstance(trouble_of(error), WorkspaceDamaged):
            raise
        found = salt_of(connection)
        # A block of zeros is what a file system leaves of a write it lost.
        if found in {salt, bytes(_SALT_BYTES)} or _opens_with(path, key, salt):
            raise WorkspaceDamaged from error
        raise ForeignFile from error


def _opens_with(path: Path, key: bytes, salt: bytes) -> bool:
    """Whether all but the file's first 16 bytes is the workspace."""
    connection = connect(path, key, salt=salt)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except Error:
        return False
    finally:
        connection.close()
    return True


def _check_marks(connection: Connection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignFile
    if revision_of(connection) not in REVISIONS:
        raise NewerWorkspace
