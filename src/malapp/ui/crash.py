"""Where exceptions that nobody caught arrive.

A RuleViolation or Trouble that escaped becomes a sentence. Everything else is our bug: what was typed is stored, the
place is logged without any personal text, and one calm dialog asks once how to go on.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from malapp.ui.shell.ports import Machine

#: Qt begins many messages with the function that complains; that much names nobody.
_QT_FUNCTION = re.compile(r"^Q[A-Za-z0-9_]*(::\w+)*")
_HARMLESS = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})


class Patient(Protocol):
    """The window, as the handler needs it."""

    def report(self, error: BaseException) -> None:
        """Show what a RuleViolation or Trouble says."""

    def flush(self) -> None:
        """Store at once what has been typed."""


class CrashHandler(QObject):
    """Catches what falls through, on whatever thread, and deals with it on the GUI thread.

    ``restart`` starts the program anew and ends this one.
    """

    _fallen = Signal(object)

    def __init__(self, machine: Machine, restart: Callable[[], None]) -> None:
        super().__init__()
        self._machine = machine
        self._restart = restart
        self._window: QWidget | None = None
        self._patient: Patient | None = None
        self._is_asking = False
        self._is_flushing = False
        self._is_saved = True
        self._log: Path | None = None
        self._fallen.connect(self._deal_with, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the three hooks."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread
        qInstallMessageHandler(self._on_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def watch(self, window: QWidget, patient: Patient) -> None:
        """Use ``window`` for sentences and dialogs from now on."""
        self._window, self._patient = window, patient

    def on_exception(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """The sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        if not issubclass(kind, RuleViolation | Trouble):
            self._log = self._machine.record_crash(kind, error, trace)
            if QThread.currentThread() == self.thread():
                self._save_drafts()
        self._fallen.emit(error)

    def _on_thread(self, fallen: threading.ExceptHookArgs) -> None:
        self.on_exception(fallen.exc_type, fallen.exc_value, fallen.exc_traceback)

    def _on_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _HARMLESS:
            return
        named = _QT_FUNCTION.match(message)
        self._machine.record_warning(f"{context.category or 'default'} {named.group() if named else ''}".strip())

    def _deal_with(self, error: BaseException | None) -> None:
        if isinstance(error, RuleViolation | Trouble) and self._patient is not None:
            self._patient.report(error)
        else:
            self._ask()

    def _save_drafts(self) -> None:
        if self._patient is None or self._is_flushing:
            return
        self._is_flushing = True
        self._is_saved = False
        try:
            self._patient.flush()
            self._is_saved = True
        except Exception as error:  # noqa: BLE001 - saving is tried once; its own failure is only logged
            self._machine.record_crash(type(error), error, error.__traceback__)
        finally:
            self._is_flushing = False

    def _ask(self) -> None:
        """One dialog, however many bugs fall while it is open."""
        if self._is_asking:
            return
        self._is_asking = True
        from malapp.ui.crash_dialog import CrashDialog

        dialog = CrashDialog(is_saved=self._is_saved, log=self._log, parent=self._window)
        dialog.exec()
        dialog.deleteLater()
        self._is_asking = False
        if dialog.wants_restart:
            self._restart()
