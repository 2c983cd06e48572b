"""Signing by hand, with mouse, pen or finger. Who cannot draw types the name instead: the dialog offers it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale, tokens

Strokes = tuple[tuple[tuple[float, float], ...], ...]
_RATIO = 3.4


class SignaturePad(QWidget):
    """``strokes()`` are lines of points in 0..1 of the pad's width and height, origin top left. Delete clears."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._is_drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(240, 96)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def strokes(self) -> Strokes:
        """What is drawn; empty when nothing is."""
        width, height = max(self.width(), 1), max(self.height(), 1)
        return tuple(
            tuple((_within(point.x() / width), _within(point.y() / height)) for point in stroke)
            for stroke in self._strokes
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn; a mere dot is nothing."""
        return not any(len(stroke) > 1 for stroke in self._strokes)

    def clear(self) -> None:
        """Take everything away."""
        self._strokes = []
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """The shape of a signature line on paper."""
        return QSize(420, round(420 / _RATIO))

    def heightForWidth(self, width: int) -> int:
        """The same shape at any width."""
        return max(96, round(width / _RATIO))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        # Accepted, so that Qt does not send the pen a second time as a mouse.
        event.accept()
        if event.type() is QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() is QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() is QEvent.Type.TabletRelease:
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.color("input_line"), 1))
        painter.setBrush(colours.color("surface"))
        painter.drawRoundedRect(frame, scale.RADIUS, scale.RADIUS)
        base = self.height() * 0.74
        painter.setPen(QPen(colours.color("line"), 1))
        painter.drawLine(QPointF(scale.SPACE_4, base), QPointF(self.width() - scale.SPACE_4, base))
        pen = QPen(
            colours.color("text"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPath(_smooth(stroke))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), radius=scale.RADIUS)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Draw your signature here"))
        self.setAccessibleDescription(self.tr("Draw with mouse or pen. Delete takes the drawing away."))

    def _begin(self, place: QPointF) -> None:
        self._is_drawing = True
        self._strokes.append([QPointF(place)])

    def _go_on(self, place: QPointF) -> None:
        if self._is_drawing and (place - self._strokes[-1][-1]).manhattanLength() >= 1:
            self._strokes[-1].append(QPointF(place))
            self.update()

    def _end(self) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self.update()
            self.changed.emit()


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))


def _smooth(stroke: list[QPointF]) -> QPainterPath:
    """A curve through the middles of the sampled points, so that slow mice do not draw corners."""
    path = QPainterPath(stroke[0])
    if len(stroke) < 3:  # noqa: PLR2004  a line has no corners
        path.addPolygon(QPolygonF(stroke))
        return path
    for here, after in pairwise(stroke[1:]):
        path.quadTo(here, (here + after) / 2)
    path.lineTo(stroke[-1])
    return path
