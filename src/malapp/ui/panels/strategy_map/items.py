"""What stands on the stage of the map: its cards, and the lines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from malapp.application.map_layout import Box, Line
from malapp.ui.theme import scale, tokens

if TYPE_CHECKING:
    from malapp.ui.panels.strategy_map.canvas import MapCanvas

_SMALLEST = 0.12
_RING = 5 / _SMALLEST


class CardItem(QGraphicsItem):
    """One card; the one that was reached last has a frame, and the ring while the map has the keyboard."""

    def __init__(self, box: Box, canvas: MapCanvas) -> None:
        super().__init__()
        self.box = box
        self._canvas = canvas
        self.setPos(box.left, box.top)

    def card_rect(self) -> QRectF:
        """The card itself on the stage."""
        return QRectF(self.box.left, self.box.top, self.box.width, self.box.height)

    def boundingRect(self) -> QRectF:
        """The card and the ring around it."""
        return QRectF(0, 0, self.box.width, self.box.height).adjusted(-_RING, -_RING, _RING, _RING)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        self._canvas.paint_card(painter, self.box)
        if not self._canvas.is_current(self.box):
            return
        # Of the same thickness at any zoom; the ring lies outside the card, where nothing else is drawn.
        pixel = 1 / max(self._canvas.zoom, _SMALLEST)
        has_keyboard = self._canvas.hasFocus()
        distance = (3 if has_keyboard else 1) * pixel
        around = QRectF(0, 0, self.box.width, self.box.height).adjusted(-distance, -distance, distance, distance)
        painter.setPen(QPen(tokens.current().color("focus" if has_keyboard else "input_line"), 2 * pixel))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around, scale.RADIUS_LARGE, scale.RADIUS_LARGE)


class LinesItem(QGraphicsItem):
    """All lines of the map."""

    def __init__(self, lines: tuple[Line, ...], width: float, height: float) -> None:
        super().__init__()
        self._rect = QRectF(0, 0, width, height)
        self._path = QPainterPath()
        for line in lines:
            self._path.moveTo(*line[0])
            for point in line[1:]:
                self._path.lineTo(*point)
        self.setZValue(-1)

    def boundingRect(self) -> QRectF:
        """The whole map."""
        return self._rect

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(QPen(tokens.current().color("input_line"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
