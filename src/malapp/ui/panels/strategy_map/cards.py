"""The cards of the map: how high they are, and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from malapp.application.map_layout import Box, BoxKind
from malapp.application.ports.maps import MapGap, MapKind, MapNode
from malapp.domain.goals import GoalKind
from malapp.ui.kit.cells import BAR_HEIGHT, PILL_HEIGHT, draw_bar, draw_pill, pill_size, wrapped_lines
from malapp.ui.kit.formats import format_percent
from malapp.ui.panels.strategy_map.words import gap_note, pill_of, title_of, tone_of
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_PAD = 11.0
_EDGE = 4.0
_FOLD = 24.0
_BAR, _PERCENT = 62.0, 42.0
_LINES = {BoxKind.PURPOSE: 3, BoxKind.AREA: 3, BoxKind.GOAL: 3, BoxKind.STAND_IN: 1}


def fold_mark(box: Box) -> QRectF:
    """Where a card shows whether its branch is folded away."""
    return QRectF(box.width - _FOLD, _PAD - 3, 18, 18)


class CardPainter:
    """Measures and paints cards in the type of ``font``, numbers as ``locale`` writes them."""

    def __init__(self, font: QFont, locale: QLocale) -> None:
        self._font = QFont(font)
        self._locale = locale
        self._known: dict[tuple[BoxKind, str, float], float] = {}

    def measure(self, kind: BoxKind, node: MapNode, width: float) -> float:
        """The height of a card that is ``width`` pixels wide."""
        key = (kind, node.key, width)
        if key not in self._known:
            self._known[key] = self._measured(kind, node, width)
        return self._known[key]

    def paint(self, painter: QPainter, box: Box, *, is_folded: bool, hidden: float = 0.0) -> None:
        """Paint a card with its upper left corner at the origin.

        Where ``hidden`` pixels at its left are out of sight, the words of a wide card stand in what is seen of it.
        """
        if box.kind is BoxKind.STAND_IN:
            painter.setPen(tokens.current().color("text_muted"))
            self._write(painter, box.node, box.kind, QPointF(4, 0), box.width - 4)
            return
        self._ground(painter, box)
        inner, small = self._inner(box), self._type(scale.TYPE_SMALL)
        left = self._seen_from(box, hidden, self._title_font(box.kind, box.node), title_of(box.node))
        y = self._write(painter, box.node, box.kind, QPointF(left, _PAD), inner)
        if under := box.node.purpose:
            painter.setPen(tokens.current().color("text_muted"))
            left = self._seen_from(box, hidden, small, under)
            y = self._lines(painter, small, under, QPointF(left, y + 2), inner, most=1 + (box.kind is not BoxKind.GOAL))
        if box.kind is BoxKind.GOAL:
            self._paint_foot(painter, box, y)
        elif note := gap_note(box.node):
            left = self._seen_from(box, hidden, small, note, 18)
            self._paint_note(painter, note, QPointF(left, y + 2), inner)
        if box.node.children and box.kind is not BoxKind.PURPOSE:
            draw_icon(painter, "chevron-right" if is_folded else "chevron-down", fold_mark(box), "icon")

    def _seen_from(self, box: Box, hidden: float, font: QFont, text: str, mark: int = 0) -> float:
        """Where ``text`` begins: in a wide card as far to the right as it must to be seen, and as it still fits."""
        left, inner = self._left(box.kind), self._inner(box)
        if hidden <= _EDGE or box.kind is BoxKind.GOAL:
            return left
        lines = wrapped_lines(font, " ".join(text.split()), inner, _LINES[box.kind])
        widest = max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) + mark
        return left + max(0.0, min(hidden + _PAD - left, inner - widest))

    def _measured(self, kind: BoxKind, node: MapNode, width: float) -> float:
        inner = width - self._left(kind) - _PAD - (_FOLD if kind is not BoxKind.PURPOSE else 0)
        height = 2 * _PAD + self._block(self._title_font(kind, node), title_of(node), inner, _LINES[kind])
        small = self._type(scale.TYPE_SMALL)
        if node.purpose:
            height += 2 + self._block(small, node.purpose, inner, 2 if kind is not BoxKind.GOAL else 1)
        if kind is not BoxKind.GOAL:
            note = gap_note(node)
            return height + (2 + self._block(small, note, inner - 18, 2) if note else 0)
        height += (QFontMetricsF(small).lineSpacing() + 2 if node.detail else 0) + 4 + PILL_HEIGHT
        return height + (QFontMetricsF(small).lineSpacing() + 4 if node.gap is MapGap.NO_KEY_RESULTS else 0)

    def _ground(self, painter: QPainter, box: Box) -> None:
        colours = tokens.current()
        rect = QRectF(0.5, 0.5, box.width - 1, box.height - 1)
        is_gap = box.node.gap is MapGap.NOBODY or box.node.kind is MapKind.LANE
        ground = "surface"
        if box.kind is BoxKind.PURPOSE:
            ground = "selection"
        elif is_gap:
            ground = "warning"
        painter.setPen(QPen(colours.color("accent" if box.kind is BoxKind.PURPOSE else "line"), 1))
        painter.setBrush(colours.color(ground))
        painter.drawRoundedRect(rect, scale.RADIUS_LARGE, scale.RADIUS_LARGE)
        is_result = box.node.goal_kind is GoalKind.KEY_RESULT
        if box.kind is BoxKind.PURPOSE or (box.kind is BoxKind.GOAL and is_result):
            return
        painter.save()
        painter.setClipRect(QRectF(0, 0, _EDGE, box.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("on_warning" if is_gap else "accent"))
        painter.drawRoundedRect(rect, scale.RADIUS_LARGE, scale.RADIUS_LARGE)
        painter.restore()

    def _paint_foot(self, painter: QPainter, box: Box, y: float) -> None:
        node, left, right = box.node, self._left(box.kind), box.width - _PAD
        small = self._type(scale.TYPE_SMALL)
        painter.setPen(tokens.current().color("text_muted"))
        if node.detail:
            y = self._lines(painter, small, node.detail, QPointF(left, y + 2), right - left, most=1)
        middle = y + 4 + PILL_HEIGHT / 2
        pill = pill_of(node)
        width = pill_size(self._font, pill.text).width() if pill else 0.0
        if node.progress is not None:
            has_bar = right - left - width > _BAR + _PERCENT
            if has_bar:
                bar = QRectF(left, middle - BAR_HEIGHT / 2 + 1, _BAR, BAR_HEIGHT - 2)
                draw_bar(painter, bar, node.progress, tone_of(node).bar)
            painter.setFont(small)
            painter.setPen(tokens.current().color("text"))
            share = QRectF(left + (_BAR + 7 if has_bar else 0), middle - 10, _PERCENT, 20)
            painter.drawText(share, Qt.AlignmentFlag.AlignVCenter, format_percent(node.progress, self._locale))
            width = min(width, right - left - _PERCENT)
        if pill is not None:
            rect = QRectF(right - width, middle - PILL_HEIGHT / 2, width, PILL_HEIGHT)
            painter.setFont(self._font)
            draw_pill(painter, rect, pill.text, pill.tone, pill.icon)
        if node.gap is MapGap.NO_KEY_RESULTS:
            self._paint_note(painter, gap_note(node), QPointF(left, middle + PILL_HEIGHT / 2 + 4), right - left)

    def _paint_note(self, painter: QPainter, note: str, at: QPointF, width: float) -> None:
        draw_icon(painter, "triangle-alert", QRectF(at.x(), at.y() + 1, 14, 14), "on_warning")
        painter.setPen(tokens.current().color("on_warning"))
        self._lines(painter, self._type(scale.TYPE_SMALL), note, QPointF(at.x() + 18, at.y()), width - 18, most=2)

    def _write(self, painter: QPainter, node: MapNode, kind: BoxKind, at: QPointF, width: float) -> float:
        if kind is not BoxKind.STAND_IN:
            is_gap = node.gap is MapGap.NOBODY or node.kind is MapKind.LANE
            painter.setPen(tokens.current().color("on_warning" if is_gap else "text"))
        return self._lines(painter, self._title_font(kind, node), title_of(node), at, width, most=_LINES[kind])

    def _lines(self, painter: QPainter, font: QFont, text: str, at: QPointF, width: float, *, most: int) -> float:
        """Write ``text`` from ``at`` downwards; where it ends."""
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        shown = wrapped_lines(font, " ".join(text.split()), width, most)
        for number, line in enumerate(shown):
            painter.drawText(QPointF(at.x(), at.y() + metrics.lineSpacing() * number + metrics.ascent()), line)
        return at.y() + metrics.lineSpacing() * len(shown)

    def _block(self, font: QFont, text: str, width: float, most: int) -> float:
        lines = wrapped_lines(font, " ".join(text.split()), width, most)
        return QFontMetricsF(font).lineSpacing() * len(lines)

    def _title_font(self, kind: BoxKind, node: MapNode) -> QFont:
        if kind is BoxKind.STAND_IN:
            return self._type(scale.TYPE_SMALL)
        size = {BoxKind.PURPOSE: scale.TYPE_HEADING + 3, BoxKind.AREA: scale.TYPE_HEADING}.get(kind, scale.TYPE_BODY)
        return self._type(size, is_strong=node.goal_kind is not GoalKind.KEY_RESULT)

    def _type(self, size: int, *, is_strong: bool = False) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        return font

    def _left(self, kind: BoxKind) -> float:
        return 0.0 if kind is BoxKind.STAND_IN else _PAD + _EDGE

    def _inner(self, box: Box) -> float:
        return box.width - self._left(box.kind) - _PAD - (_FOLD if box.kind is not BoxKind.PURPOSE else 0)
