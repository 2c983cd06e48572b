"""One window on a workspace: a second start brings the first window forward instead."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME = "window.lock"
RAISE = b"raise"
WAIT_MS = 2_000


class SingleInstance(QObject):
    """The claim on one workspace. QtNetwork is loaded only by ``listen`` or when the claim fails: it
    delays the window.
    """

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lock = QLockFile(str(workspace.parent / LOCK_NAME))
        # A running program's lock never grows old; a dead one's is recognised by its process id.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._on_raise: Callable[[], None] | None = None

    def claim(self) -> bool:
        """Whether this is the only window; if not, the first one has been asked to come forward.

        A folder that cannot be written has no lock to hold: the claim then succeeds, and opening the workspace says
        why not.
        """
        with suppress(OSError):
            Path(self._lock.fileName()).parent.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._ask_first()
        return False

    def listen(self, on_raise: Callable[[], None]) -> None:
        """Call ``on_raise`` whenever a later start asks for the window."""
        from PySide6.QtNetwork import QLocalServer

        self._on_raise = on_raise
        name = self._server_name()
        QLocalServer.removeServer(name)  # left behind by a crash; the lock says that it is ours to take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def release(self) -> None:
        """Give the workspace up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _server_name(self) -> str:
        import hashlib

        return f"malapp-{hashlib.sha256(str(self._workspace.resolve()).encode()).hexdigest()[:24]}"

    def _ask_first(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._server_name())
        if socket.waitForConnected(WAIT_MS):
            socket.write(RAISE)
            socket.waitForBytesWritten(WAIT_MS)
            socket.disconnectFromServer()

    def _answer(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            if self._on_raise is not None:
                self._on_raise()
