"""People as a round with their initials."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from malapp.ui.theme import tokens


def initials(name: str) -> str:
    """First letters of the first and the last word of ``name``: "Kari Anne Nordli" gives "KN", "" gives ""."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return ""
    letters = words[0][0] if len(words) == 1 else words[0][0] + words[-1][0]
    return letters.upper()


def draw_avatar(painter: QPainter, rect: QRectF, name: str) -> None:
    """Draw the round for ``name`` into the square ``rect``."""
    colours = tokens.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color("avatar"))
    painter.drawEllipse(rect)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(rect.height() * 0.42)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colours.color("on_avatar"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


@cache
def avatar_icon(name: str) -> QIcon:
    """The round as an icon for lists and choices."""
    return QIcon(_AvatarEngine(name))


class Avatar(QWidget):
    """The round with the initials of ``name``; decoration, the name itself stands beside it."""

    def __init__(self, name: str, parent: QWidget | None = None, *, side: int = 32) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(side, side)
        self.setAccessibleName(name)

    def set_name(self, name: str) -> None:
        """Show somebody else."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_avatar(QPainter(self), QRectF(self.rect()), self._name)


class _AvatarEngine(QIconEngine):
    _clones: list[_AvatarEngine] = []  # noqa: RUF012  Qt does not keep the Python side of a clone alive

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        draw_avatar(painter, QRectF(rect), self._name)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), picture.size()), mode, state)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        copy = _AvatarEngine(self._name)
        self._clones.append(copy)
        return copy
