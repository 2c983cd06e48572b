"""Noticing that nobody is at the keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

CHECK_EVERY_MS = 5_000

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Emits ``idle`` once nobody has used any window of the program for so many minutes.

    Reads the clock on the wall rather than waiting out a timer, so that a computer that slept counts as left alone.
    Watches native windows: an event filter on the whole application would pass every event of every widget through
    Python.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0
        self._used_at = self._clock()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there is no window without it
        application.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.allWindows():
            self._watch(window)

    def start(self, minutes: int) -> None:
        """Count from now; 0 minutes means never."""
        self._limit = minutes * 60.0
        self._used_at = self._clock()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Nothing is open that would have to be locked."""
        self._timer.stop()

    def check(self) -> None:
        """Emit ``idle`` when the time is up."""
        away = self._clock() - self._used_at
        if away < 0:  # somebody set the clock back
            self._used_at = self._clock()
        elif self._timer.isActive() and away >= self._limit:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._used_at = self._clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a filter installed twice is only moved
