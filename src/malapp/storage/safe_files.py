"""Files beside the database: written whole or not at all, never overwritten when they matter.

The live database itself is never opened here: closing any descriptor of it would cancel SQLite's locks on POSIX.
"""

from __future__ import annotations

import os
import time
from pathlib import Path


def beside(path: Path, ending: str) -> Path:
    """The file that belongs to ``path`` and has ``ending`` added to its name."""
    return path.with_name(path.name + ending)


def files_of(path: Path) -> tuple[Path, ...]:
    """The workspace at ``path`` and every file that may lie beside it for its sake."""
    return (path, *(beside(path, ending) for ending in ("-wal", "-shm", ".key", ".anchor", ".lock", ".part")))


def write_whole(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``, for the owner's eyes only; a power cut leaves either the old or the new file."""
    part = beside(path, ".part")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(data)
            settle(stream.fileno())
        put_in_place(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    settle_folder(path.parent)


def put_in_place(part: Path, target: Path) -> None:
    """Rename ``part`` to ``target``, replacing it. On Windows a virus scanner may hold a new file for a moment."""
    for pause in (0.05, 0.1, 0.2, 0.4, 0.8):
        try:
            part.replace(target)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(pause)
        else:
            return
    part.replace(target)


def settle(descriptor: int) -> None:
    """Have the drive itself keep what was written."""
    os.fsync(descriptor)


def settle_folder(folder: Path) -> None:
    """Have the drive keep the folder's names; Windows does it by itself and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move_aside(path: Path) -> None:
    """Give ``path``, if it is there, a name nothing else has: keys and old write-ahead logs are never deleted."""
    if not path.exists():
        return
    number = 1
    while (aside := beside(path, f".old-{number}")).exists():
        number += 1
    path.replace(aside)
