"""A button that leads to another goal: wrapped text after a dot, on a line when it is one step of several."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.wrapping_button import WrappingButton
from malapp.ui.theme import scale, tokens

_DOT = 4.0
_TOP = 5.0


class StepButton(WrappingButton):
    """A dot on the line with wrapped text; the last one is the goal itself and cannot be pressed."""

    least = scale.SMALLEST_TARGET + 2

    def __init__(self, text: str, *, is_first: bool = True, is_last: bool = False, is_alone: bool = True) -> None:
        super().__init__(text)
        self._is_first = is_first or is_alone
        self._is_last = is_last
        self._is_alone = is_alone
        self.setEnabled(not is_last)
        if is_last:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        middle = QPointF(9, _TOP + metrics.lineSpacing() / 2)
        painter.setPen(QPen(colours.color("line"), 2))
        if not self._is_first:
            painter.drawLine(QPointF(9, 0), middle)
        if not self._is_last and not self._is_alone:
            painter.drawLine(middle, QPointF(9, self.height()))
        painter.setPen(QPen(colours.color("accent"), 2))
        painter.setBrush(colours.color("accent" if self._is_last else "surface"))
        painter.drawEllipse(middle, _DOT, _DOT)
        font = self.font()
        font.setUnderline(self.underMouse() and not self._is_last)
        painter.setFont(font)
        painter.setPen(colours.color("text" if self._is_last else "link"))
        self.draw_words(painter, _TOP)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))
