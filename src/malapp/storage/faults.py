"""What the driver and the file system complain about, as Troubles with a sentence and a way on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from malapp.application.troubles import DiskFull, ReadOnly, Trouble, WorkspaceDamaged, WorkspaceLocked
from malapp.storage.driver import Error

# Primary result codes of SQLite (sqlite.org/rescode.html).
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
_IOERR_OF_READING = {1 << 8, 2 << 8, 32 << 8, 33 << 8}  # READ, SHORT_READ, DATA, CORRUPTFS

_BY_CODE: dict[int, type[Trouble]] = {
    _BUSY: WorkspaceLocked,
    _LOCKED: WorkspaceLocked,
    _PERM: ReadOnly,
    _READONLY: ReadOnly,
    _CANTOPEN: ReadOnly,
    _FULL: DiskFull,
    _CORRUPT: WorkspaceDamaged,
    _NOTADB: WorkspaceDamaged,
}
_BY_ERRNO: dict[int, type[Trouble]] = {
    errno.ENOSPC: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """The Trouble behind a driver or file error; None when it is a bug of ours."""
    if isinstance(error, Error):
        return _of_driver(getattr(error, "sqlite_errorcode", None))
    if isinstance(error, OSError) and error.errno in _BY_ERRNO:
        return _BY_ERRNO[error.errno]()
    return None


def _of_driver(code: int | None) -> Trouble | None:
    if code is None:
        return None
    primary = code & 0xFF
    if primary == _IOERR:
        # A write that fails is, in practice, a disk without room; a read that fails is damage.
        return WorkspaceDamaged() if code - primary in _IOERR_OF_READING else DiskFull()
    kind = _BY_CODE.get(primary)
    return kind() if kind else None


@contextmanager
def troubles() -> Iterator[None]:
    """Let errors of the driver and the file system leave the block as Troubles."""
    try:
        yield
    except (Error, OSError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error
