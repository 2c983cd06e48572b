"""A round, or a square with round corners, with an icon in it: decoration beside words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.theme import tokens
from malapp.ui.theme.icons import draw_icon


class IconMark(QWidget):
    """``side`` and ``icon_side`` are in pixels; ``radius`` is that of the corners, a round when it is left out."""

    def __init__(self, icon: str, side: int, icon_side: int, *, radius: float | None = None) -> None:
        super().__init__()
        self._icon = icon
        self._radius = side / 2 if radius is None else radius
        inset = (side - icon_side) / 2
        self._place = QRectF(inset, inset, icon_side, icon_side)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.current().color("avatar"))
        painter.drawRoundedRect(self.rect(), self._radius, self._radius)
        draw_icon(painter, self._icon, self._place, "on_avatar")
