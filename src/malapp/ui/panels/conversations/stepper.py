"""Before, during, after: where the two are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from malapp.ui.panels.conversations.guidance import Phase
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_ROUND = 22
_GAP = 7
_LINE = 28


class PhaseStepper(QWidget):
    """The three phases with a tick on each that is done; no control, one moves on by the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Phase | None = None
        self._is_over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_phase(Phase.BEFORE)

    def show_phase(self, phase: Phase | None, *, is_off: bool = False) -> None:
        """Show ``phase`` as under way; None: all are done, or, when ``is_off``, none will be."""
        self._now = phase
        self._is_over = phase is None and not is_off
        self.setAccessibleName(self._spoken())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the three words."""
        words = sum(QFontMetricsF(_strong(self.font())).horizontalAdvance(text) for text in self._texts())
        return QSize(round(words) + 3 * (_ROUND + _GAP) + 2 * (_LINE + 2 * _GAP) + 2, _ROUND + 2)

    def minimumSizeHint(self) -> QSize:
        """The same: it is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        top = (self.height() - _ROUND) / 2
        reached = self._reached()
        for number, text in enumerate(self._texts()):
            self._draw_round(painter, QRectF(left, top, _ROUND, _ROUND), number, reached)
            left += _ROUND + _GAP
            left += self._draw_word(painter, left, text, is_now=number == reached) + _GAP
            if number < len(Phase) - 1:
                painter.setPen(QPen(tokens.current().color("accent" if number < reached else "input_line"), 1.5))
                painter.drawLine(int(left), self.height() // 2, int(left + _LINE), self.height() // 2)
                left += _LINE + _GAP

    def _draw_round(self, painter: QPainter, rect: QRectF, number: int, reached: int) -> None:
        colours = tokens.current()
        is_done, is_now = number < reached, number == reached
        painter.setPen(Qt.PenStyle.NoPen if is_now else QPen(colours.color("accent" if is_done else "input_line"), 1.5))
        painter.setBrush(colours.color("accent") if is_now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        if is_done:
            draw_icon(painter, "check", rect.adjusted(5, 5, -5, -5), "accent")
            return
        painter.setPen(colours.color("on_accent" if is_now else "text_muted"))
        painter.setFont(_strong(self.font(), scale.TYPE_SMALL))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _draw_word(self, painter: QPainter, left: float, text: str, *, is_now: bool) -> float:
        font = _strong(self.font())
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font if is_now else self.font())
        painter.setPen(tokens.current().color("text" if is_now else "text_muted"))
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return width

    def _reached(self) -> int:
        """How many phases are done."""
        if self._now is None:
            return len(Phase) if self._is_over else -1
        return list(Phase).index(self._now)

    def _texts(self) -> tuple[str, str, str]:
        return self.tr("Before"), self.tr("During"), self.tr("After")

    def _spoken(self) -> str:
        reached = self._reached()
        if reached < 0:
            return self.tr("The conversation does not take place")
        if reached == len(Phase):
            return self.tr("All three steps are done")
        spoken = self.tr("Step {number} of {steps}: {name}")
        return spoken.format(number=reached + 1, steps=len(Phase), name=self._texts()[reached])


def _strong(font: QFont, pixels: int = 0) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    if pixels:
        result.setPixelSize(pixels)
    return result
