"""One milestone while its words and its day are written, in the place where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.goals import Milestone
from malapp.ui.kit.buttons import QuietButton, SecondaryButton
from malapp.ui.kit.date_field import DateField
from malapp.ui.kit.editors import TextField
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.theme import scale


class MilestoneWriting(QWidget):
    """``written(title, due_on)`` comes with Enter or the button, ``left`` with Esc or Cancel."""

    written = Signal(str, object)
    left = Signal()

    def __init__(self, milestone: Milestone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextField(longest=200)
        self.title.setAccessibleName(self.tr("The milestone"))
        self.title.set_value(milestone.title)
        self.due = DateField()
        self.due.setAccessibleName(self.tr("Its day, if it has one"))
        self.due.set_value(milestone.due_on)
        for field in (self.title, self.due):
            field.returnPressed.connect(self._write)
        self.save = SecondaryButton(self.tr("Save"), icon="check", clicked=self._write)
        self.cancel = QuietButton(self.tr("Cancel"), clicked=self.left.emit)
        self._error = WrapLabel(role="error")
        self._error.hide()
        line = row(self.due, self.save, self.cancel)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scale.SPACE_1, 0, scale.SPACE_1)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(self.title)
        layout.addLayout(line)
        layout.addWidget(self._error)

    def begin(self) -> None:
        """Give the keyboard to the words."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def tell(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        try:
            due_on = self.due.value()
        except ValueError:
            self.tell(self.tr("This is not a date. Write it as {pattern}.").format(pattern=self.due.pattern_text()))
            return
        self.written.emit(self.title.value(), due_on)
