"""A date one can type, pick or leave out. One stop for Tab, where QDateEdit takes three."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from malapp.ui.kit.editors import TextField
from malapp.ui.kit.formats import date_pattern, format_date, from_qdate, parse_date, to_qdate
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_BUTTON = 30


class DateField(TextField):
    """Write the date in the reader's own order, or press Alt+Down (or the calendar mark) to pick it; empty is no date.

    Arrow up and down move a day, with Page up and down a month.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, longest=20)
        self._value: date | None = None
        self._shown = ""
        self._popup: _CalendarPopup | None = None
        self.setTextMargins(0, 0, _BUTTON - 8, 0)
        self._describe()

    def value(self) -> date | None:  # type: ignore[override]  # a date is what this text means
        """The date; ValueError when what is written is none."""
        return self._value if self.text() == self._shown else parse_date(self.text(), self.locale(), _today())

    def set_value(self, value: object) -> None:
        """Show a date or None."""
        self._value = value if isinstance(value, date) else None
        self._shown = format_date(self._value, self.locale())
        super().set_value(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self._describe()
            if self.text() == self._shown:
                self.set_value(self._value)
        elif event.type() is QEvent.Type.LanguageChange:
            self._describe()

    def open_calendar(self) -> None:
        """Show the month under the field."""
        if self.isReadOnly():
            return
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.picked.connect(self._pick)
        self._popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)), self._known(), self.locale())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (key == Qt.Key.Key_Down and alt) or key == Qt.Key.Key_F4:
            self.open_calendar()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not self.isReadOnly():
            self._pick((self._known() or _today()) + timedelta(days=1 if key == Qt.Key.Key_Up else -1))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and not self.isReadOnly():
            day = to_qdate(self._known() or _today()).addMonths(1 if key == Qt.Key.Key_PageUp else -1)
            self._pick(from_qdate(day))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - _BUTTON:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = event.position().x() >= self.width() - _BUTTON
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scale.ICON_SMALL
        mark = QRectF(self.width() - side - 9, (self.height() - side) / 2, side, side)
        draw_icon(QPainter(self), "calendar-days", mark, "icon" if self.isEnabled() else "text_disabled")

    def pattern_text(self) -> str:
        """How a date is written here, in the reader's own letters: dd.mm.åååå."""
        pattern = date_pattern(self.locale())
        for letters, word in (
            ("yyyy", self.tr("yyyy", "four digits of the year in a date pattern")),
            ("MM", self.tr("mm", "two digits of the month in a date pattern")),
            ("dd", self.tr("dd", "two digits of the day in a date pattern")),
        ):
            pattern = pattern.replace(letters, word)
        return pattern

    def _describe(self) -> None:
        self.setPlaceholderText(self.pattern_text())
        self.setAccessibleDescription(self.tr("Write a date, or press Alt and arrow down for the calendar"))

    def _known(self) -> date | None:
        try:
            return self.value()
        except ValueError:
            return None

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.selectAll()
        self.value_changed.emit()


class _CalendarPopup(QFrame):
    """A month to choose a day from; one a field, reused."""

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._month = QCalendarWidget()
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._month.setMinimumSize(296, 252)
        self._month.activated.connect(self._done)
        self._month.clicked.connect(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._month)

    def open_at(self, corner: QPoint, day: date | None, locale: QLocale) -> None:
        plain = QTextCharFormat()
        plain.setForeground(tokens.current().color("text"))
        for day_of_week in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt's own red cannot be read in the dark.
            self._month.setWeekdayTextFormat(day_of_week, plain)
        self._month.setLocale(locale)
        self._month.setFirstDayOfWeek(locale.firstDayOfWeek())
        self._month.setSelectedDate(to_qdate(day) if day else QDate.currentDate())
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(corner.x(), area.right() - self.width())
        above = corner.y() + self.height() > area.bottom()
        owner = self.parentWidget()
        y = corner.y() - self.height() - (owner.height() if owner else 0) - 4 if above else corner.y()
        self.move(x, max(area.top(), y))
        self.show()
        self._month.setFocus()

    def _done(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(from_qdate(day))


def _today() -> date:
    return from_qdate(QDate.currentDate())
