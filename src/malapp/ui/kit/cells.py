"""Painting of pills, bars and wrapped text, shared by widgets and item delegates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from malapp.ui.kit.tones import Tone
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

PILL_HEIGHT = 22
BAR_HEIGHT = 8
_PILL_ICON = 14
_PILL_SIDE = 7
_PILL_GAP = 4


def pill_font(font: QFont) -> QFont:
    """The type of a pill, from the type around it."""
    result = QFont(font)
    result.setPixelSize(scale.TYPE_SMALL)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def pill_size(font: QFont, text: str) -> QSizeF:
    """The size of a pill that says ``text``."""
    width = QFontMetricsF(pill_font(font)).horizontalAdvance(text)
    return QSizeF(2 * _PILL_SIDE + _PILL_ICON + _PILL_GAP + width + 2, PILL_HEIGHT)


def draw_pill(painter: QPainter, rect: QRectF, text: str, tone: Tone, icon: str = "") -> None:
    """Draw a pill that fills ``rect``; text that does not fit ends in an ellipsis."""
    colours = tokens.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(tone.ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    mark = QRectF(rect.left() + _PILL_SIDE, rect.center().y() - _PILL_ICON / 2, _PILL_ICON, _PILL_ICON)
    draw_icon(painter, icon or tone.icon, mark, tone.ink)
    painter.setFont(pill_font(painter.font()))
    painter.setPen(colours.color(tone.ink))
    words = rect.adjusted(_PILL_SIDE + _PILL_ICON + _PILL_GAP, 0, -_PILL_SIDE + 2, 0)
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def draw_bar(painter: QPainter, rect: QRectF, share: float, color: str) -> None:
    """Draw a bar filled to ``share`` (0..1) in the token ``color``; a share above 0 shows at least a dot."""
    colours = tokens.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(colours.color("track"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * min(share, 1.0)))
        painter.setBrush(colours.color(color))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


def draw_trend(painter: QPainter, rect: QRectF, values: Sequence[float | None]) -> None:
    """Draw a small line through ``values`` with a dot at the newest; a missing one leaves a gap."""
    known = [value for value in values if value is not None]
    if not known:
        return
    low, span = min(known), max(known) - min(known)
    step = rect.width() / max(len(values) - 1, 1)
    places = [
        None
        if value is None
        else QPointF(rect.left() + step * number, _height_of(rect, (value - low) / span if span else 0.5))
        for number, value in enumerate(values)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.current().color("accent"), 1.6))
    for before, after in pairwise(places):
        if before is not None and after is not None:
            painter.drawLine(before, after)
    painter.setBrush(tokens.current().color("accent"))
    last = next(place for place in reversed(places) if place is not None)
    painter.drawEllipse(last, 2.2, 2.2)
    painter.restore()


def _height_of(rect: QRectF, share: float) -> float:
    return rect.bottom() - rect.height() * share


def draw_wrapped(painter: QPainter, rect: QRectF, text: str, lines: int) -> None:
    """Draw ``text`` in at most ``lines`` lines, vertically centred; the last line ends in an ellipsis when it must."""
    shown = wrapped_lines(painter.font(), text, rect.width(), lines)
    metrics = QFontMetricsF(painter.font())
    top = rect.center().y() - metrics.lineSpacing() * len(shown) / 2
    for number, line in enumerate(shown):
        baseline = top + metrics.lineSpacing() * number + metrics.ascent()
        painter.drawText(QPointF(rect.left(), baseline), line)


def wrapped_lines(font: QFont, text: str, width: float, lines: int) -> list[str]:
    """``text`` broken into at most ``lines`` lines of ``width`` pixels."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    result: list[str] = []
    while len(result) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        rest = text[start:]
        if len(result) == lines - 1:
            result.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            result.append(rest[: line.textLength()].rstrip())
    layout.endLayout()
    return result
