"""A line that adds something to a list: write, press Enter, write the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.editors import TextField
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import column, row


class AddLine(QWidget):
    """``name`` is spoken for the field; ``add`` stores what is written and gives the sentence of what is wrong."""

    def __init__(self, name: str, button: str, add: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self.field = TextField()
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
        """Add what is written."""
        sentence = self._add(self.field.text())
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            announce(self.field, sentence, at_once=True)
            self.field.setFocus()
        else:
            self.field.clear()

    def flush(self) -> None:
        """Add what is written and was not sent off, so that it is not lost."""
        if self.field.text().strip():
            self.submit()
