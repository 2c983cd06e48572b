"""One malapp at a time on a workspace: a lock of the operating system on ``<workspace>.lock``, gone with its holder.

The lock is on a file of its own, because SQLite's locks on the database say only who writes this very moment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from malapp.application.troubles import WorkspaceLocked
from malapp.storage.faults import troubles
from malapp.storage.safe_files import beside


class FileLock:
    """Held from construction until ``release``; WorkspaceLocked when somebody else holds it."""

    def __init__(self, path: Path) -> None:
        with troubles():
            self._descriptor: int | None = os.open(beside(path, ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            self.release()
            raise WorkspaceLocked from error

    def release(self) -> None:
        """Let others in. The file stays: removing it would let two holders lock two files of one name."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
