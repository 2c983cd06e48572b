"""A line that adds something to a list: write, press Enter, write the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.editors import TextField
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import column, row

#: Another window, or a menu of the field itself, has the keyboard for a moment.
_STILL_THERE = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class AddLine(QWidget):
    """``name`` is spoken for the field; ``add`` stores what is written and gives the sentence of what is wrong,
    ``go_on`` moves on to what was added. Who leaves the line without pressing anything has it added as well, so that
    nothing is lost.
    """

    def __init__(
        self,
        name: str,
        button: str,
        add: Callable[[str], str],
        go_on: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add = add
        self._go_on = go_on
        self.field = TextField()
        self.field.installEventFilter(self)
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self.submit)
        self.button = SecondaryButton(button, icon="plus", clicked=self.submit)
        self._error = WrapLabel(role="error")
        self._error.hide()
        line = row(self.field, self.button)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._error, spacing=4))

    def set_placeholder(self, text: str) -> None:
        """Ask in the empty field for what belongs there."""
        self.field.setPlaceholderText(text)

    def submit(self) -> None:
        """Add what is written, and go on with it."""
        if self._store():
            self._go_on()
        else:
            announce(self.field, self._error.text(), at_once=True)
            self.field.setFocus()

    def flush(self) -> None:
        """Add what is written and was not sent off."""
        if self.field.text().strip():
            self._store()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_THERE:
            QTimer.singleShot(0, self, self._leave)
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """The keyboard has gone somewhere else in the window; to the button means that it will be pressed."""
        if not self.field.hasFocus() and not self.button.hasFocus():
            self.flush()

    def _store(self) -> bool:
        sentence = self._add(self.field.text())
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if not sentence:
            self.field.clear()
        return not sentence
