"""The month: six weeks of days, each with what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from malapp.application.agenda import AgendaItem
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.formats import first_weekday, format_time, format_weekday_date
from malapp.ui.panels.calendar.words import item_text, item_tone, kind_text
from malapp.ui.theme import scale, tokens

WEEKS, DAYS = 6, 7
_Index = QModelIndex | QPersistentModelIndex
_LINE = 18


class MonthModel(QAbstractTableModel):
    """Six weeks around a month; the object of a cell is its date."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._view = parent
        self._month = date(2000, 1, 1)
        self._items: dict[date, list[AgendaItem]] = {}
        self.today = date(2000, 1, 1)

    def show(self, month: date, items: Sequence[AgendaItem], today: date) -> None:
        """Show the month of ``month`` with ``items``."""
        self.beginResetModel()
        self._month, self.today = month.replace(day=1), today
        self._items = {}
        for item in items:
            self._items.setdefault(item.day, []).append(item)
        self.endResetModel()

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def first_day(self) -> date:
        """The day in the upper left corner."""
        offset = (self._month.isoweekday() - first_weekday(self._view.locale()).value) % DAYS
        return self._month - timedelta(days=offset)

    def day(self, index: _Index) -> date:
        """The day of a cell."""
        return self.first_day() + timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of ``day``; invalid outside the six weeks."""
        days = (day - self.first_day()).days
        return self.index(days // DAYS, days % DAYS) if 0 <= days < WEEKS * DAYS else QModelIndex()

    def items(self, index: _Index) -> list[AgendaItem]:
        """What stands in a cell."""
        return self._items.get(self.day(index), [])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEKS

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.day(index).day)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            spoken = [f"{kind_text(item.kind)}: {item_text(item)}" for item in self.items(index)]
            return "\n".join([format_weekday_date(self.day(index), self._view.locale()), *spoken])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            locale = self._view.locale()
            weekday = (first_weekday(locale).value - 1 + section) % DAYS + 1
            return locale.standaloneDayName(weekday, locale.FormatType.ShortFormat).capitalize()
        return None


class _DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, today marked, and as many items as there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        colours = tokens.current()
        day = model.day(index)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colours.color("selection" if is_chosen else "surface"))
        painter.setPen(colours.color("line_soft"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        self._draw_number(painter, rect, day, model)
        self._draw_items(painter, rect, model.items(index), option.locale)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect, "focus", inset=1)
        painter.restore()

    def _draw_number(self, painter: QPainter, rect: QRectF, day: date, model: MonthModel) -> None:
        colours = tokens.current()
        font = QFont(painter.font())
        font.setPixelSize(scale.TYPE_SMALL)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        mark = QRectF(rect.left() + 5, rect.top() + 4, 24, 20)
        ink = "text" if day.month == model.month.month else "text_muted"
        if day == model.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("accent"))
            painter.drawRoundedRect(mark, 10, 10)
            ink = "on_accent"
        painter.setPen(colours.color(ink))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _draw_items(self, painter: QPainter, rect: QRectF, items: list[AgendaItem], locale: QLocale) -> None:
        colours = tokens.current()
        room = max(0, int((rect.height() - 28) // (_LINE + 2)))
        shown = items if len(items) <= room else items[: max(0, room - 1)]
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        top = rect.top() + 27
        for item in shown:
            tone = item_tone(item)
            line = QRectF(rect.left() + 4, top, rect.width() - 8, _LINE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(tone.ground))
            painter.drawRoundedRect(line, scale.RADIUS_SMALL, scale.RADIUS_SMALL)
            painter.setPen(colours.color(tone.ink))
            start = f"{format_time(item.at, locale)} " if item.at else ""
            text = metrics.elidedText(start + item_text(item), Qt.TextElideMode.ElideRight, int(line.width()) - 10)
            painter.drawText(line.adjusted(5, 0, -5, 0), Qt.AlignmentFlag.AlignVCenter, text)
            top += _LINE + 2
        if len(items) > len(shown):
            painter.setPen(colours.color("text_muted"))
            rest = QRectF(rect.left() + 9, top, rect.width() - 14, _LINE)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(items) - len(shown)}")


class MonthView(QTableView):
    """The month grid. Arrow keys walk over the days, ``day_chosen`` tells the day reached; Tab leaves it."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = MonthModel(self)
        self.setModel(self._days)
        self.setItemDelegate(_DayDelegate(self))
        self.setAccessibleName(self.tr("Month"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(36)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(40)
        self.selectionModel().currentChanged.connect(self._on_current)

    def days(self) -> MonthModel:
        """The model."""
        return self._days

    def show_month(self, month: date, items: Sequence[AgendaItem], today: date) -> None:
        """Show another month, or other items; the chosen day stays chosen where it is still shown."""
        chosen = self.chosen_day()
        self.blockSignals(True)
        self._days.show(month, items, today)
        index = self._days.index_of(chosen) if chosen else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        self.blockSignals(False)
        self._fit()

    def chosen_day(self) -> date | None:
        """The current day, None before one was chosen."""
        return self._days.day(self.currentIndex()) if self.currentIndex().isValid() else None

    def choose(self, day: date) -> None:
        """Make ``day`` the current one, where it is shown."""
        index = self._days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        """A calm size; the grid takes what it gets."""
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        """Seven narrow days, six low weeks."""
        return QSize(7 * 44, 6 * 40 + 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = max(40, (self.viewport().height()) // WEEKS)
        for row in range(WEEKS):
            self.setRowHeight(row, height)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self.signalsBlocked():
            self.day_chosen.emit(self._days.day(current))
