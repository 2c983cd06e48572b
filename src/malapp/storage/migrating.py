"""Bringing an older schema up to today's. Alembic is imported here alone, and only when there is work for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from malapp.application.troubles import WorkspaceDamaged
from malapp.storage.connection import engine_on, prepare_for_writing
from malapp.storage.driver import Connection
from malapp.storage.faults import troubles
from malapp.storage.opening import checked_connection
from malapp.storage.schema import APPLICATION_ID, HEAD, create_triggers
from malapp.storage.soundness import row_counts


def migrate(path: Path, key: bytes, salt: bytes, target: str = HEAD) -> None:
    """Take the workspace at ``path`` to ``target`` in one transaction: wholly or not at all. Back it up before."""
    with troubles(), closing(checked_connection(path, key, salt)) as connection:
        prepare_for_writing(connection)
        # Rebuilding a table under ON DELETE rules would empty its children, and inside a transaction it is too late to
        # switch the rules off.
        connection.execute("PRAGMA foreign_keys = OFF")
        engine = engine_on(connection)
        with engine.begin() as current:
            before = row_counts(connection)
            run_revisions(current, target)
            if target == HEAD:
                create_triggers(current)
            current.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            _require_nothing_lost(connection, before)
        engine.dispose()


def run_revisions(connection: sa.Connection, target: str) -> None:
    """Run Alembic up to ``target`` within the transaction of ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "malapp.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _require_nothing_lost(connection: Connection, before: dict[str, int]) -> None:
    after = row_counts(connection)
    if any(after.get(table) != count for table, count in before.items()):
        raise RuntimeError("a migration has lost rows")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        raise WorkspaceDamaged
