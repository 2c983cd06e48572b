"""Putting a backup in place. Everything is verified before the target is touched."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from malapp.application.troubles import AlreadyExists, WorkspaceMissing
from malapp.storage.anchor import anchor_path
from malapp.storage.backup import opened_backup, unpack
from malapp.storage.faults import troubles
from malapp.storage.key_file import key_path
from malapp.storage.opening import checked_connection, salt_of
from malapp.storage.safe_files import beside, move_aside, put_in_place, settle_folder
from malapp.storage.soundness import require_sound


def restore_backup(backup: Path, secret: str, target: Path, instance_id: UUID) -> None:
    """Put ``backup`` at ``target`` under ``instance_id``; ``secret`` is its passphrase or recovery code.

    AlreadyExists when a workspace is there. A log, key or anchor left from an earlier one is moved aside: SQLite
    would play an old log into the restored file.
    """
    if target.exists():
        raise AlreadyExists
    if not backup.is_file():
        raise WorkspaceMissing
    part = beside(target, ".part")
    with troubles(), opened_backup(backup) as (header, stream):
        key = header.key_file.key_by_either(secret)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            unpack(header, stream, key, part)
            salt = _prepare(part, key, header.key_file.salt, instance_id)
            for left in (beside(target, "-wal"), beside(target, "-shm"), key_path(target), anchor_path(target)):
                move_aside(left)
            replace(header.key_file, salt=salt).write(target)
            put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)
        settle_folder(target.parent)


def _prepare(part: Path, key: bytes, salt: bytes, instance_id: UUID) -> bytes:
    """Verify the database at ``part`` and give it its new name; its salt of 16 bytes."""
    with closing(checked_connection(part, key, salt)) as connection:
        require_sound(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE workspace_identity SET instance_id = ?", (instance_id.hex,))
        connection.execute("COMMIT")
        return salt_of(connection)
