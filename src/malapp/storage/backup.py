r"""A backup is one file: the encrypted database together with its wrapped keys.

    b"malapp backup 1\n"   magic and version
    4 bytes                length of the header, big endian
    header                 JSON: key_file (as in the key file), made_at, revision, length of the database in bytes
    database               a SQLCipher file, not in WAL mode
    32 bytes               HMAC-SHA-256 of everything before, by a key derived from the workspace key

It opens with the passphrase (or recovery code) that was valid when it was made.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from malapp.application.troubles import AlreadyExists, ForeignFile, NewerWorkspace, WorkspaceDamaged
from malapp.storage.connection import connect
from malapp.storage.creating import make_empty_file
from malapp.storage.faults import troubles
from malapp.storage.key_file import KeyFile, key_path, parse_key_file
from malapp.storage.keys import derived
from malapp.storage.opening import checked_connection, revision_of, salt_of
from malapp.storage.safe_files import beside, files_of, put_in_place, settle, settle_folder
from malapp.storage.soundness import require_sound

_MAGIC = b"malapp backup "
_VERSION = b"1\n"
_LONGEST_HEADER = 65_536
_MAC_BYTES = 32
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """What a backup says about itself; ``length`` of the database in bytes."""

    key_file: KeyFile
    length: int


def write_backup(source: Path, key: bytes, key_file: KeyFile, target: Path, made_at: datetime) -> None:
    """Back the workspace at ``source`` up to ``target``, replacing it only once the new backup is verified and whole.

    Opens a connection of its own: safe while the workspace is open, and in another thread. AlreadyExists when
    ``target`` is a workspace or belongs to one.
    """
    if key_path(target).exists() or target.resolve() in {part.resolve() for part in files_of(source)}:
        raise AlreadyExists
    with troubles():
        target.parent.mkdir(parents=True, exist_ok=True)
        copy, part = beside(target, ".part-db"), beside(target, ".part")
        try:
            salt, revision = _copy_database(source, key, key_file.salt, copy)
            header = {
                "key_file": KeyFile(key_file.workspace_id, salt, key_file.check, key_file.wraps).as_json(),
                "made_at": made_at.astimezone(UTC).isoformat(),
                "revision": revision,
                "length": copy.stat().st_size,
            }
            _pack(header, copy, derived(key, "backup"), part)
            put_in_place(part, target)
            settle_folder(target.parent)
        finally:
            copy.unlink(missing_ok=True)
            part.unlink(missing_ok=True)


@contextmanager
def opened_backup(backup: Path) -> Iterator[tuple[BackupHeader, BinaryIO]]:
    """The header of ``backup`` and its file; ForeignFile, NewerWorkspace or WorkspaceDamaged."""
    with backup.open("rb") as stream:
        yield _read_header(stream), stream


def unpack(header: BackupHeader, stream: BinaryIO, key: bytes, target: Path) -> None:
    """Write the database of a backup to ``target``, a new file; WorkspaceDamaged when anything has changed."""
    mac = hmac.new(derived(key, "backup"), digestmod=hashlib.sha256)
    start = stream.tell()
    stream.seek(0)
    mac.update(stream.read(start))
    make_empty_file(target)
    with target.open("wb") as out:
        left = header.length
        while left and (chunk := stream.read(min(left, _CHUNK))):
            mac.update(chunk)
            out.write(chunk)
            left -= len(chunk)
        out.flush()
        settle(out.fileno())
    if left or not hmac.compare_digest(mac.digest(), stream.read()):
        raise WorkspaceDamaged


def _copy_database(source: Path, key: bytes, salt: bytes, copy: Path) -> tuple[bytes, str]:
    """A verified copy of the live database; its salt and revision."""
    make_empty_file(copy)
    with closing(checked_connection(source, key, salt)) as live, closing(connect(copy, key)) as target:
        # In one step: in small ones a busy writer makes it begin again for ever.
        live.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
        require_sound(target)
        return salt_of(target), revision_of(target)


def _pack(header: dict[str, Any], database: Path, mac_key: bytes, part: Path) -> None:
    encoded = json.dumps(header).encode()
    mac = hmac.new(mac_key, digestmod=hashlib.sha256)
    make_empty_file(part)
    with part.open("wb") as out, database.open("rb") as source:
        pieces = iter(lambda: source.read(_CHUNK), b"")
        for piece in (_MAGIC + _VERSION, len(encoded).to_bytes(4, "big"), encoded, *pieces):
            mac.update(piece)
            out.write(piece)
        out.write(mac.digest())
        out.flush()
        settle(out.fileno())


def _read_header(stream: BinaryIO) -> BackupHeader:
    if stream.read(len(_MAGIC)) != _MAGIC:
        raise ForeignFile
    if stream.read(len(_VERSION)) != _VERSION:
        raise NewerWorkspace
    length = int.from_bytes(stream.read(4), "big")
    if length > _LONGEST_HEADER:
        raise WorkspaceDamaged
    try:
        header = json.loads(stream.read(length))
        key_file = parse_key_file(json.dumps(header["key_file"]).encode())
        return BackupHeader(key_file, int(header["length"]))
    except (KeyError, TypeError, ValueError) as error:
        raise WorkspaceDamaged from error
