"""How a value has gone, beside how it was meant to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from malapp.ui.kit.formats import format_date, format_number
from malapp.ui.theme import scale, tokens

_TOP, _RIGHT, _BOTTOM = 14, 10, 22
_TICKS = 3
_LABEL_GAP = 8


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day."""

    day: date
    value: float


class LineChart(QWidget):
    """A line of values over time with the plan as a dashed line: ``chart.set_data(points, plan, unit="%")``.

    The picture is described in words for screen readers; show the same numbers as rows near it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._points: Sequence[Point] = ()
        self._plan: Sequence[Point] = ()
        self._unit = ""
        self._limits: Sequence[float] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(120)
        self._describe()

    def set_data(
        self, points: Sequence[Point], plan: Sequence[Point] = (), unit: str = "", *, limits: Sequence[float] = ()
    ) -> None:
        """Show ``points`` (in order of time), ``plan`` (its corners, in order of time) and ``limits`` to keep within.

        Per cent begin at 0; other values fill the height, with their ground at the lowest of them.
        """
        self._points, self._plan, self._unit, self._limits = tuple(points), tuple(plan), unit, tuple(limits)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """The shape of the look."""
        return QSize(320, 150)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LocaleChange}:
            self._describe()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        everything = [*self._points, *self._plan]
        if not everything:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(scale.TYPE_SMALL - 1)
        painter.setFont(font)
        axes = _Axes.around(everything, self._limits, from_zero=self._unit in {"", "%"})
        left = max(QFontMetricsF(font).horizontalAdvance(text) for text in self._value_texts(axes)) + _LABEL_GAP
        area = QRectF(left, _TOP, self.width() - left - _RIGHT, self.height() - _TOP - _BOTTOM)
        self._draw_axes(painter, area, axes)
        self._draw_plan(painter, area, axes)
        self._draw_values(painter, area, axes)

    def _value_texts(self, axes: _Axes) -> list[str]:
        return [format_number(value, self.locale()) for value in axes.ticks()]

    def _draw_axes(self, painter: QPainter, area: QRectF, axes: _Axes) -> None:
        colours = tokens.current()
        for value, text in zip(axes.ticks(), self._value_texts(axes), strict=True):
            y = axes.place(area, axes.first, value).y()
            painter.setPen(QPen(colours.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(colours.color("text_muted"))
            label = QRectF(0, y - 8, area.left() - _LABEL_GAP + 2, 16)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        wide = QFontMetricsF(painter.font()).horizontalAdvance("0000.") + 12
        for day in axes.days(most=max(2, int(area.width() / wide))):
            x = axes.place(area, day, axes.low).x()
            text = axes.day_text(day, self.locale())
            width = QFontMetricsF(painter.font()).horizontalAdvance(text)
            at = min(max(0.0, x - width / 2), self.width() - width)
            painter.drawText(QPointF(at, area.bottom() + 16), text)

    def _draw_plan(self, painter: QPainter, area: QRectF, axes: _Axes) -> None:
        if len(self._plan) > 1:
            painter.setPen(QPen(tokens.current().color("chart_plan"), 1.3, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF([axes.place(area, point.day, point.value) for point in self._plan]))
        for limit in self._limits:
            painter.setPen(QPen(tokens.current().color("chart_plan"), 1.3, Qt.PenStyle.DashLine))
            y = axes.place(area, axes.first, limit).y()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _draw_values(self, painter: QPainter, area: QRectF, axes: _Axes) -> None:
        if not self._points:
            return
        colours = tokens.current()
        places = [axes.place(area, point.day, point.value) for point in self._points]
        ground = [QPointF(places[0].x(), area.bottom()), *places, QPointF(places[-1].x(), area.bottom())]
        shade = colours.color("accent")
        shade.setAlphaF(0.13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(QPolygonF(ground))
        painter.setPen(QPen(colours.color("accent"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(colours.color("surface"))
        painter.drawEllipse(places[-1], 4, 4)
        self._draw_last(painter, area, places[-1])

    def _draw_last(self, painter: QPainter, area: QRectF, place: QPointF) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.current().color("text"))
        text = self._with_unit(self._points[-1].value)
        width = QFontMetricsF(font).horizontalAdvance(text)
        x = min(max(area.left(), place.x() - width - 10), area.right() - width)
        y = place.y() - 8 if place.y() - 20 > 0 else place.y() + 18
        painter.drawText(QPointF(x, y), text)

    def _with_unit(self, value: float) -> str:
        number = format_number(value, self.locale())
        return f"{number}\u00a0{self._unit}" if self._unit else number

    def _describe(self) -> None:
        self.setAccessibleName(self._name)
        if not self._points:
            self.setAccessibleDescription(self.tr("No values yet"))
            return
        first, last = self._points[0], self._points[-1]
        text = self.tr("From {start} on {first_day} to {end} on {last_day}, %n value(s)", "", len(self._points))
        self.setAccessibleDescription(
            text.format(
                start=self._with_unit(first.value),
                first_day=format_date(first.day, self.locale()),
                end=self._with_unit(last.value),
                last_day=format_date(last.day, self.locale()),
            )
        )


@dataclass(frozen=True, slots=True)
class _Axes:
    first: date
    last: date
    low: float
    high: float

    @classmethod
    def around(cls, points: Sequence[Point], limits: Sequence[float] = (), *, from_zero: bool = True) -> _Axes:
        values = [*(point.value for point in points), *limits]
        low, high = min(values), max(values)
        if from_zero:
            low = min(0.0, low)
        if high <= low:
            high = low + 1.0
        days = [point.day for point in points]
        return cls(min(days), max(days), low, high)

    def ticks(self) -> list[float]:
        return [round(self.low + (self.high - self.low) * step / (_TICKS - 1), 4) for step in range(_TICKS)]

    def place(self, area: QRectF, day: date, value: float) -> QPointF:
        span = max((self.last - self.first).days, 1)
        x = area.left() + area.width() * (day - self.first).days / span
        return QPointF(x, area.bottom() - area.height() * (value - self.low) / (self.high - self.low))

    def days(self, most: int) -> list[date]:
        steps = min(most, 4, max((self.last - self.first).days, 1) + 1)
        span = (self.last - self.first).days
        found = [date.fromordinal(self.first.toordinal() + round(span * n / max(steps - 1, 1))) for n in range(steps)]
        return list(dict.fromkeys(found))

    def day_text(self, day: date, locale: QLocale) -> str:
        if (self.last - self.first).days < 3 * 31:
            return (
                f"{day.day}.{day.month}."
                if locale.language() is not QLocale.Language.English
                else day.strftime("%d/%m")
            )
        return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
