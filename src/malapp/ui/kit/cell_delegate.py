"""Painting the cells of tables and trees."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from malapp.ui.kit.avatar import draw_avatar
from malapp.ui.kit.cells import (
    BAR_HEIGHT,
    PILL_HEIGHT,
    draw_bar,
    draw_pill,
    draw_trend,
    draw_wrapped,
    pill_size,
    wrapped_lines,
)
from malapp.ui.kit.columns import KIND_ROLE, NOTE_ROLE, STRONG_ROLE, VALUE_ROLE, CellKind, Pill, Progress, Trend
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale, tokens

ROW_HEIGHT = 46
DENSE_ROW_HEIGHT = 32
NOTED_ROW_HEIGHT = 58
_SIDE = 8
_FIRST_SIDE = 6
_AVATAR = 24
_BAR_WIDTH = 62
_PERCENT = 44
_TREND_WIDTH = 64
_TREND_HEIGHT = 20
_SHORTEST_NAME = 56  # with less room the initials say more than three letters and an ellipsis

#: Kinds whose cells are as wide whatever they say.
SAME_WIDTH = frozenset({CellKind.PROGRESS, CellKind.TREND})

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws each kind of cell; ``is_dense`` gives low rows with titles on one line, ``has_lines`` a thin line
    under each row, ``has_notes`` room for a quiet line under a title (not in low rows), ``rings_cell`` the focus ring
    round the current cell.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.is_dense = False
        self.has_lines = False
        self.has_notes = False
        self.rings_cell = False

    @property
    def row_height(self) -> int:
        """Height of every row in pixels."""
        if self.is_dense:
            return DENSE_ROW_HEIGHT
        return NOTED_ROW_HEIGHT if self.has_notes else ROW_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as every other; the width is of no use here (see ``natural_width``)."""
        return QSize(80, self.row_height)

    def natural_width(self, kind: CellKind, text: str) -> int:
        """The width at which a cell of this kind shows everything on one line, in pixels."""
        font = self._view.font()
        width = QFontMetricsF(font).horizontalAdvance(text)
        if kind == CellKind.PERSON:
            width += _AVATAR + _SIDE
        elif kind == CellKind.PROGRESS:
            width = _BAR_WIDTH + _PERCENT + _SIDE
        elif kind == CellKind.TREND:
            width = _TREND_WIDTH
        elif kind == CellKind.PILL and text:
            width = pill_size(font, text).width()
        return round(width + 2 * _SIDE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the content and, on the first cell of the current row, the focus ring."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._draw_ground(painter, rect, option)
        font = QFont(self._view.font())
        if index.data(STRONG_ROLE):
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.current().color("text"))
        self._draw_content(painter, rect, index)
        if self.has_lines:
            painter.setPen(QPen(tokens.current().color("line_soft"), 1))
            painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5))
        current = self._view.currentIndex()
        is_current_row = current.row() == index.row() and current.parent() == index.parent()
        ringed = current.column() if self.rings_cell else 0
        if index.column() == ringed and is_current_row and self._view.hasFocus():
            draw_focus_ring(painter, rect.adjusted(0, 0, 0, -1))
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.current().color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.current().color("hover"))

    def _draw_content(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        kind, value = index.data(KIND_ROLE), index.data(VALUE_ROLE)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if kind == CellKind.TITLE:
            side = _FIRST_SIDE if index.column() == 0 else _SIDE
            note = str(index.data(NOTE_ROLE) or "") if self.has_notes and not self.is_dense else ""
            self._draw_title(painter, rect.adjusted(side, 0, -side, 0), text, note)
        elif kind == CellKind.PERSON:
            self._draw_person(painter, inner, text)
        elif isinstance(value, Progress):
            _draw_progress(painter, inner, value, text)
        elif isinstance(value, Trend):
            line = QRectF(inner.left(), inner.center().y() - _TREND_HEIGHT / 2, inner.width(), _TREND_HEIGHT)
            draw_trend(painter, line, value.values)
        elif isinstance(value, Pill):
            size = pill_size(painter.font(), text)
            width = min(size.width(), inner.width() + _SIDE)
            pill = QRectF(inner.left(), inner.center().y() - PILL_HEIGHT / 2, width, PILL_HEIGHT)
            draw_pill(painter, pill, text, value.tone, value.icon)
        else:
            _draw_line(painter, inner, text, to_right=kind == CellKind.NUMBER)

    def _draw_title(self, painter: QPainter, rect: QRectF, text: str, note: str) -> None:
        if not note:
            draw_wrapped(painter, rect, text, 1 if self.is_dense else 2)
            return
        quiet = QFont(painter.font())
        quiet.setPixelSize(scale.TYPE_SMALL)
        quiet.setWeight(QFont.Weight.Normal)
        lines = wrapped_lines(painter.font(), text, rect.width(), 2)
        height = QFontMetricsF(painter.font()).lineSpacing() * len(lines)
        top = rect.center().y() - (height + QFontMetricsF(quiet).lineSpacing()) / 2
        draw_wrapped(painter, QRectF(rect.left(), top, rect.width(), height), text, 2)
        painter.setFont(quiet)
        painter.setPen(tokens.current().color("text_muted"))
        place = QRectF(rect.left(), top + height, rect.width(), QFontMetricsF(quiet).lineSpacing())
        _draw_line(painter, place, note)

    def _draw_person(self, painter: QPainter, rect: QRectF, name: str) -> None:
        if not name:
            return
        side = _AVATAR if not self.is_dense else _AVATAR - 4
        draw_avatar(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), name)
        words = rect.adjusted(_AVATAR + _SIDE, 0, 0, 0)
        if words.width() >= _SHORTEST_NAME:
            _draw_line(painter, words, name)


def _draw_progress(painter: QPainter, rect: QRectF, value: Progress, text: str) -> None:
    width = min(_BAR_WIDTH, rect.width() - _PERCENT - 4)
    bar = QRectF(rect.left(), rect.center().y() - BAR_HEIGHT / 2, max(width, 0), BAR_HEIGHT)
    if value.share is not None:
        draw_bar(painter, bar, value.share, value.tone.bar)
    _draw_line(painter, rect, text, to_right=True)


def _draw_line(painter: QPainter, rect: QRectF, text: str, *, to_right: bool = False) -> None:
    side: Any = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
