"""Days as dots: calm to look at, never a score."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.formats import format_weekday_date, standing_alone
from malapp.ui.theme import scale, tokens

ROW_WEEKS = 4
GRID_WEEKS = 5
_WEEK = 7
_DOT = 3.5
_STEP = 11
_WEEK_GAP = 6
_CELL = 34
_HEAD = 22
_BIG_DOT = 9


class DotRow(QWidget):
    """The last four weeks as one line of dots, today to the right; ``set_days`` says which are filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._days: frozenset[date] = frozenset()
        self.setFixedSize(_STEP * ROW_WEEKS * _WEEK + _WEEK_GAP * ROW_WEEKS, scale.SMALLEST_TARGET)

    def set_days(self, days: frozenset[date], today: date) -> None:
        """Show other days."""
        self._days, self._today = days, today
        first = today - timedelta(days=ROW_WEEKS * _WEEK - 1)
        count = sum(first <= day <= today for day in days)
        self.setAccessibleName(self.tr("%n day(s) in the last four weeks", "", count))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = ROW_WEEKS * _WEEK
        for number in range(count):
            day = self._today - timedelta(days=count - 1 - number)
            x = number * _STEP + (number // _WEEK) * _WEEK_GAP + _STEP / 2
            _draw_dot(painter, QPointF(x, self.height() / 2), _DOT, is_filled=day in self._days)


class DayGrid(QAbstractButton):
    """The last five weeks, a week a line; ``chosen(day)`` tells the day reached, ``ticked(day)`` a double click or
    Space. Arrow keys move; days ahead cannot be reached.
    """

    chosen = Signal(object)
    ticked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = self._day = date.min
        self._days: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_CELL * _WEEK, _HEAD + _CELL * GRID_WEEKS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    def set_days(self, days: frozenset[date], today: date) -> None:
        """Show other days; the chosen one stays."""
        if self._day == date.min or self._day > today:
            self._day = today
        self._days, self._today = days, today
        self._describe()
        self.update()

    def choose(self, day: date) -> None:
        """Make another day the chosen one, as far as there is such a day here."""
        if self._first() <= day <= self._today and day != self._day:
            self._day = day
            self._describe()
            announce(self, self.accessibleName())
            self.update()
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        if event.key() in steps:
            self.choose(self._day + timedelta(days=steps[Qt.Key(event.key())]))
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.ticked.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        day = self.day_at(event.position())
        if day is not None:
            self.choose(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.day_at(event.position()) == self._day:
            self.ticked.emit(self._day)

    def day_at(self, place: QPointF) -> date | None:
        """The day under a point, None for a day ahead or beside the days."""
        down, right = int((place.y() - _HEAD) // _CELL), int(place.x() // _CELL)
        day = self._first() + timedelta(days=down * _WEEK + right)
        return day if 0 <= right < _WEEK and 0 <= down < GRID_WEEKS and day <= self._today else None

    def sizeHint(self) -> QSize:
        """As large as it is."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(scale.TYPE_SMALL)
        painter.setFont(font)
        colours = tokens.current()
        painter.setPen(colours.color("text_muted"))
        for number in range(_WEEK):
            name = self.locale().standaloneDayName(number + 1, self.locale().FormatType.ShortFormat).rstrip(".")
            painter.drawText(QRectF(number * _CELL, 0, _CELL, _HEAD), Qt.AlignmentFlag.AlignCenter, name)
        for day, cell in self._cells():
            if day == self._day:
                painter.setPen(QPen(colours.color("accent"), 1))
                painter.setBrush(colours.color("selection"))
                painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), scale.RADIUS_SMALL, scale.RADIUS_SMALL)
                if self.hasFocus():
                    draw_focus_ring(painter, cell)
            if day <= self._today:
                _draw_dot(painter, cell.center(), _BIG_DOT, is_filled=day in self._days)

    def _cells(self) -> Iterator[tuple[date, QRectF]]:
        first = self._first()
        for number in range(GRID_WEEKS * _WEEK):
            down, right = divmod(number, _WEEK)
            yield first + timedelta(days=number), QRectF(right * _CELL, _HEAD + down * _CELL, _CELL, _CELL)

    def _first(self) -> date:
        """The Monday the grid begins with."""
        if self._today == date.min:
            return date.min
        return self._today - timedelta(days=self._today.weekday() + (GRID_WEEKS - 1) * _WEEK)

    def _describe(self) -> None:
        word = self.tr("done") if self._day in self._days else self.tr("not ticked")
        day = standing_alone(format_weekday_date(self._day, self.locale()))
        self.setAccessibleName(self.tr("{day}, {done}").format(day=day, done=word))


def _draw_dot(painter: QPainter, centre: QPointF, radius: float, *, is_filled: bool) -> None:
    colours = tokens.current()
    if is_filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("accent"))
    else:
        painter.setPen(QPen(colours.color("input_line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
