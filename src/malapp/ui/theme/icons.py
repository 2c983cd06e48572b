"""Line icons in the colours of the scheme in force, drawn as vectors so that they are crisp at any scale."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from malapp.ui.theme import tokens


def icon(name: str, color: str = "icon", on: str = "accent") -> QIcon:
    """The icon ``name`` (a file of ``resources/icons``) tinted by the token ``color``, by ``on`` when checked.

    FileNotFoundError for an unknown name. The colour is looked up while painting: the icon follows the scheme.
    """
    _source(name)
    return _made(name, color, on)


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Draw the icon ``name`` into ``rect`` with the token or ``#rrggbb`` ``color``."""
    value = color if color.startswith("#") else getattr(tokens.current(), color)
    _renderer(name, value).render(painter, rect)


@cache
def _made(name: str, color: str, on: str) -> QIcon:
    return QIcon(_TintedEngine(name, color, on))


@cache
def _source(name: str) -> str:
    return (files("malapp") / "resources" / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


class _TintedEngine(QIconEngine):
    """Draws one SVG in the colour that belongs to the icon's mode and state."""

    _clones: list[_TintedEngine] = []  # noqa: RUF012  Qt does not keep the Python side of a clone alive

    def __init__(self, name: str, color: str, on: str) -> None:
        super().__init__()
        self._name = name
        self._color = color
        self._on = on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        draw_icon(painter, self._name, square, self._token(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # The size comes in device-independent pixels: without the factor the icon is blurred on a 2x screen.
        return self._drawn(size * scale, mode, state, scale)

    def clone(self) -> QIconEngine:
        copy = _TintedEngine(self._name, self._color, self._on)
        self._clones.append(copy)
        return copy

    def _drawn(self, pixels: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), pixels), mode, state)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return "text_disabled"
        return self._on if state is QIcon.State.On else self._color
