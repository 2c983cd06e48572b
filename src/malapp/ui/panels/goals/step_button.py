"""A button that leads to another goal: wrapped text after a dot, on a line when it is one step of several."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from malapp.ui.kit.cells import wrapped_lines
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale, tokens

_DOT = 4.0
_TEXT_LEFT = 24
_LINES = 3


class StepButton(QAbstractButton):
    """A dot on the line with wrapped text; the last one is the goal itself and cannot be pressed."""

    def __init__(self, text: str, *, is_first: bool = True, is_last: bool = False, is_alone: bool = True) -> None:
        super().__init__()
        self._is_first = is_first or is_alone
        self._is_last = is_last
        self._is_alone = is_alone
        self._shown = text
        self.setAccessibleName(text)
        self.setEnabled(not is_last)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_last else Qt.FocusPolicy.StrongFocus)
        if not is_last:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """The wrapped text and some air."""
        lines = wrapped_lines(self.font(), self._shown, max(width - _TEXT_LEFT - 4, 40), _LINES)
        return max(round(QFontMetricsF(self.font()).lineSpacing() * len(lines)) + 10, scale.SMALLEST_TARGET + 2)

    def sizeHint(self) -> QSize:
        """One comfortable line length."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text wraps."""
        return QSize(120, scale.SMALLEST_TARGET + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout nested deeply enough forgets height-for-width: without insisting, the last lines are cut.
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        middle = QPointF(9, 5 + metrics.lineSpacing() / 2)
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
        for number, line in enumerate(wrapped_lines(font, self._shown, self.width() - _TEXT_LEFT - 4, _LINES)):
            baseline = 5 + metrics.lineSpacing() * number + metrics.ascent()
            painter.drawText(QPointF(_TEXT_LEFT, baseline), line)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))
