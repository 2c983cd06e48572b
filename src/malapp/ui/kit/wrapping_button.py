"""A button without a frame whose text wraps, for what is drawn around the text by its heirs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from malapp.ui.kit.cells import wrapped_lines

LEFT = 24  # room for a mark before the text
_RIGHT = 4
_MOST_LINES = 3


class WrappingButton(QAbstractButton):
    """``text`` is spoken, and drawn by ``draw_words`` in at most three lines beside the mark.

    ``air`` is the height around the lines, ``least`` the least height of all, ``usual`` the usual width.
    """

    air = 10
    least = 26
    usual = 240

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = text  # not the button's own text, which Qt would measure in one line
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def type_face(self) -> QFont:
        """The type of the text."""
        return self.font()

    def lines(self, width: int) -> list[str]:
        """The text as it is broken in ``width`` pixels."""
        return wrapped_lines(self.type_face(), self._words, max(width - LEFT - _RIGHT, 40), _MOST_LINES)

    def draw_words(self, painter: QPainter, top: float) -> None:
        """Draw the text in the painter's pen and font, the first line below ``top``."""
        metrics = QFontMetricsF(self.type_face())
        for number, line in enumerate(self.lines(self.width())):
            painter.drawText(QPointF(LEFT, top + metrics.lineSpacing() * number + metrics.ascent()), line)

    def heightForWidth(self, width: int) -> int:
        """The wrapped text and some air."""
        height = QFontMetricsF(self.type_face()).lineSpacing() * len(self.lines(width))
        return max(round(height) + self.air, self.least)

    def sizeHint(self) -> QSize:
        """One comfortable line length."""
        return QSize(self.usual, self.heightForWidth(max(self.width(), self.usual)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text wraps."""
        return QSize(120, self.least)

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
