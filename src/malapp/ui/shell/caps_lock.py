"""A hint that Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.labels import WrapLabel


class CapsLockHint(WrapLabel):
    """Shown while capitals are typed into ``field`` without Shift. Qt has no way to ask for the key's state."""

    role = "small"

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setText(self.tr("Caps Lock seems to be on."))
        self._field = field
        field.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if letter.isalpha() and letter.upper() != letter.lower():
                with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.setVisible(letter.isupper() != with_shift)
            elif event.key() == Qt.Key.Key_CapsLock:
                self.hide()
        return super().eventFilter(watched, event)
