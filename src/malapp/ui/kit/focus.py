"""The ring around whatever has the keyboard. Fusion's own frame reaches only 2.3:1."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from malapp.ui.theme import scale, tokens


def has_keyboard(widget: QWidget) -> bool:
    """Whether ``widget``, or something in it, has the keyboard, or gets it back when a dialog on top is closed."""
    focused = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def ring_empty_view(view: QAbstractItemView) -> None:
    """Show that ``view`` has the keyboard while it has no current row that would carry the ring."""
    if view.hasFocus() and not view.currentIndex().isValid():
        painter = QPainter(view.viewport())
        draw_focus_ring(painter, QRectF(view.viewport().rect()))


def draw_focus_ring(
    painter: QPainter, rect: QRectF, color: str = "focus", *, inset: float = 1, radius: float = scale.RADIUS_SMALL
) -> None:
    """Draw the ring in the token ``color``, ``inset`` pixels inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.current().color(color), scale.FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
