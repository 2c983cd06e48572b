"""How sure one is, from 0 to 10: a talk starter, never a mark for anybody (W-15)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.theme import scale, tokens

HIGHEST = 10
_SIDE = 26


class StepField(QWidget):
    """Eleven steps with their numbers; the words stand under the ends. Arrow keys move; a second press, or Delete,
    takes the answer back.
    """

    value_changed = Signal()

    def __init__(self, ends: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._group = QButtonGroup(self)
        line = row(spacing=1)
        for step in range(HIGHEST + 1):
            button = _Step(str(step))
            self._group.addButton(button, step)
            line.addWidget(button)
        line.addStretch(1)
        self._group.idClicked.connect(self._on_click)
        low, high = (WrapLabel(text, role="small") for text in ends)
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = box(row(low, high))
        words.setFixedWidth((_SIDE + 1) * (HIGHEST + 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_value(None)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; each step says it with its number."""
        super().setAccessibleName(name)
        for step in range(HIGHEST + 1):
            spoken = self.tr("{question}: {step} of {highest}").format(question=name, step=step, highest=HIGHEST)
            self._group.button(step).setAccessibleName(spoken)

    def value(self) -> int | None:
        """0 to 10, None when not answered."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show 0..10 or None."""
        self._value = value if isinstance(value, int) else None
        self._group.setExclusive(False)
        for step in range(HIGHEST + 1):
            self._group.button(step).setChecked(step == self._value)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.button(self._value or 0))

    def set_read_only(self, is_read_only: bool) -> None:
        """Show the answer without letting it be changed."""
        for button in self._group.buttons():
            button.setEnabled(not is_read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._value is not None:
            self._take(None)
        else:
            super().keyPressEvent(event)

    def _on_click(self, step: int) -> None:
        self._take(None if step == self._value else step)

    def _take(self, value: int | None) -> None:
        self.set_value(value)
        self.value_changed.emit()


class _Step(QRadioButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIDE, _SIDE + 2)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(colours.color("accent" if self.isChecked() else "input_line"))
        painter.setBrush(colours.color("accent" if self.isChecked() else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(rect, scale.RADIUS_SMALL, scale.RADIUS_SMALL)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        ink = "on_accent" if self.isChecked() else "text" if self.isEnabled() else "text_disabled"
        painter.setPen(colours.color(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, rect, "on_accent" if self.isChecked() else "focus", inset=2)
