"""A field to search a list with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.editors import TextField
from malapp.ui.theme import scale
from malapp.ui.theme.icons import draw_icon

_AFTER_MS = 150
_LEFT = 10


class SearchField(TextField):
    """``searched(text)`` comes shortly after the last key, ``left_downwards`` when arrow down wants into the list.

    Esc empties it. ``name`` is spoken and stands in the empty field.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder=name, longest=200)
        self.setAccessibleName(name)
        self.setTextMargins(scale.ICON_SMALL + 8, 0, 0, 0)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(110)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(lambda _text: self._timer.start())

    def show_text(self, text: str) -> None:
        """Show what is searched for already."""
        if text != self.text():
            self.setText(text)
            self._timer.stop()

    def clear_now(self) -> None:
        """Empty the field and tell it at once."""
        if self.text():
            self.show_text("")
            self.searched.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scale.ICON_SMALL
        draw_icon(QPainter(self), "search", QRectF(_LEFT, (self.height() - side) / 2, side, side), "icon")
