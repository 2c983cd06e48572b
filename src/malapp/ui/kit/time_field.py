"""A time of day one can type the way one says it."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from PySide6.QtCore import QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.editors import TextField

_STEP = timedelta(minutes=15)
_ANY_DAY = datetime(2000, 1, 1)  # noqa: DTZ001  only the time of day is used
_SAMPLE = time(10, 0)


class TimeField(TextField):
    """A time of day: 10, 10.30, 10:30 and 1030 are all read; empty is no time. Arrow keys move a quarter of an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, longest=8)
        self._value: time | None = None
        self._shown = ""
        self.setPlaceholderText(format_clock(_SAMPLE, self.locale()))

    def value(self) -> time | None:  # type: ignore[override]  # a time is what this text means
        """The time; ValueError when what is written is none."""
        return self._value if self.text() == self._shown else parse_clock(self.text())

    def set_value(self, value: object) -> None:
        """Show a time or None."""
        self._value = value if isinstance(value, time) else None
        self._shown = "" if self._value is None else format_clock(self._value, self.locale())
        super().set_value(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self.setPlaceholderText(format_clock(_SAMPLE, self.locale()))
            if self.text() == self._shown:
                self.set_value(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.isReadOnly():
            self._move(_STEP if event.key() == Qt.Key.Key_Up else -_STEP)
        else:
            super().keyPressEvent(event)

    def _move(self, step: timedelta) -> None:
        try:
            known = self.value() or _SAMPLE
        except ValueError:
            return
        self.set_value((datetime.combine(_ANY_DAY, known) + step).time())
        self.selectAll()
        self.value_changed.emit()


def format_clock(clock: time, locale: QLocale) -> str:
    """``clock`` without seconds, for example 14:02."""
    return locale.toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def parse_clock(text: str) -> time | None:
    """The time typed as ``text`` (24 hours); ValueError when it is none, None when it is empty."""
    cleaned = text.strip()
    if not cleaned:
        return None
    parts = re.fullmatch(r"(\d{1,2})(?:[.:,\s]?(\d{2}))?", cleaned)
    if parts is None:
        raise ValueError(text)
    return time(int(parts[1]), int(parts[2] or 0))
