"""Connections to the encrypted file, bare and under SQLAlchemy."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from malapp.storage.driver import MODULE, VERSION, Connection
from malapp.storage.faults import trouble_of

#: Older engines can destroy a file in WAL mode with two connections (the "WAL-reset" fault, SQLite 3.7.0-3.51.2).
OLDEST_SQLITE = (3, 51, 3)
BUSY_SECONDS = 5.0
_READING = "malapp_reading"


def connect(path: Path, key: bytes, *, salt: bytes = b"", busy_seconds: float = BUSY_SECONDS) -> Connection:
    """A connection to the existing file at ``path`` under the raw ``key`` of 32 bytes; nothing has been read yet.

    ``salt`` overrides the 16 bytes at the beginning of the file. Usable from any thread, one at a time.
    """
    if VERSION < OLDEST_SQLITE:
        raise RuntimeError("the bundled SQLite is too old to be safe")
    connection: Connection = MODULE.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    # SQLCipher writes to stderr on a wrong key unless told before.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{(key + salt).hex()}'\"")
    return connection


def prepare_for_writing(connection: Connection) -> None:
    """The settings that make a commit durable and a deletion final; they hold for this connection only."""
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        # macOS: fsync alone leaves the data in the drive's own cache.
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "secure_delete = ON",
        "foreign_keys = ON",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def engine_on(connection: Connection) -> sa.Engine:
    """SQLAlchemy over the one ``connection``: real transactions, and Troubles instead of driver errors."""
    engine = sa.create_engine("sqlite://", module=MODULE, creator=lambda: connection, poolclass=StaticPool)
    sa.event.listen(engine, "begin", _begin)
    sa.event.listen(engine, "handle_error", _translate)
    return engine


def reading(connection: sa.Connection) -> sa.Connection:
    """``connection`` whose next transaction takes no write lock."""
    return connection.execution_options(**{_READING: True})


def _begin(connection: sa.Connection) -> None:
    # Without this hook isolation_level=None would mean a silent commit after every statement. IMMEDIATE, because a
    # transaction that takes its write lock later can fail half-way.
    is_reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")


def _translate(context: sa.ExceptionContext) -> None:
    trouble = trouble_of(context.original_exception)
    if trouble is not None:
        raise trouble from context.original_exception
