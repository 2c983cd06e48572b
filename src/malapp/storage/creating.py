"""Making the file of a new workspace."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from malapp.storage.connection import connect, engine_on
from malapp.storage.opening import salt_of
from malapp.storage.schema import create_schema
from malapp.storage.tables.audit import workspace_identity


@dataclass(frozen=True, slots=True)
class Identity:
    """Which workspace a file is, and which copy of it; ``made_at`` is an instant."""

    id: UUID
    instance_id: UUID
    made_at: datetime


def make_database(path: Path, key: bytes, identity: Identity) -> bytes:
    """Make an empty database of today's schema at ``path``, replacing what a crash left there; its salt of 16 bytes."""
    make_empty_file(path)
    try:
        connection = connect(path, key)
        engine = engine_on(connection)
        try:
            with engine.begin() as current:
                create_schema(current)
                current.execute(workspace_identity.insert(), asdict(identity))
            return salt_of(connection)
        finally:
            engine.dispose()
            connection.close()
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def make_empty_file(path: Path) -> None:
    """An empty file at ``path`` that only its owner reads; SQLite would make one that everybody does."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
