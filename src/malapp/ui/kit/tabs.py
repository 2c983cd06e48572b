"""Choosing between views of the same thing: tabs over pages, and a segmented control."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale, tokens

_HEIGHT = 34


class _Bar(QTabBar):
    padding = 11

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrow keys scroll the bar: its buttons are for the mouse
        self.setMouseTracking(True)

    def setTabVisible(self, index: int, visible: bool) -> None:
        """Show or hide a tab. Qt, told the same twice, forgets that it has not yet laid the tabs out."""
        if visible is not self.isTabVisible(index):
            super().setTabVisible(index, visible)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the text in its bold form, so that nothing moves when it is chosen; none for a hidden tab."""
        if not self.isTabVisible(index):
            return QSize(0, _HEIGHT)
        width = QFontMetrics(_strong(self.font())).horizontalAdvance(self.tabText(index))
        return QSize(width + 2 * self.padding, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: a tab is never cut."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """One tab and the arrows: the bar scrolls where there is no room."""
        widest = max((self.tabSizeHint(index).width() for index in range(self.count())), default=0)
        total = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        return QSize(min(total, widest + 56), _HEIGHT)

    def _draw_texts(self, painter: QPainter, chosen: str, other: str) -> None:
        for index in range(self.count()):
            is_chosen = index == self.currentIndex()
            painter.setFont(_strong(self.font()))
            color = chosen if is_chosen else other
            painter.setPen(tokens.current().color(color if self.isTabEnabled(index) else "text_disabled"))
            painter.drawText(self.tabRect(index), Qt.AlignmentFlag.AlignCenter, self.tabText(index))


class TabBar(_Bar):
    """Tabs with a line under the chosen one. Arrow keys move; ``currentChanged`` tells the index."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_texts(painter, "accent", "text_muted")
        if self.currentIndex() < 0:
            return
        rect = QRectF(self.tabRect(self.currentIndex()))
        painter.setPen(QPen(tokens.current().color("accent"), 2))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1))
        if self.hasFocus():
            draw_focus_ring(painter, rect.adjusted(0, 0, 0, -3))


class Segments(_Bar):
    """Two to four words in one frame: ``Segments(self.tr("View"), ((0, self.tr("Month")), (1, self.tr("Agenda"))))``.

    ``chosen`` tells the value.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: tuple[tuple[object, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values = [value for value, _text in options]
        for _value, text in options:
            self.addTab(text)
        self.currentChanged.connect(lambda index: self.chosen.emit(self._values[index]))

    def value(self) -> object:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: object) -> None:
        """Choose ``value``; ValueError when it is not offered. Tells ``chosen`` when it is another."""
        self.setCurrentIndex(self._values.index(value))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = self.tabRect(self.count() - 1)
        frame = QRectF(0.5, 0.5, last.right(), self.height() - 1)
        painter.setPen(QPen(colours.color("input_line"), 1))
        painter.setBrush(colours.color("surface"))
        painter.drawRoundedRect(frame, scale.RADIUS, scale.RADIUS)
        rect = QRectF(self.tabRect(self.currentIndex())).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(colours.color("accent"), 1))
        painter.setBrush(colours.color("selection"))
        painter.drawRoundedRect(rect, scale.RADIUS_SMALL, scale.RADIUS_SMALL)
        self._draw_texts(painter, "accent", "text")
        if self.hasFocus():
            draw_focus_ring(painter, frame, inset=0.5, radius=scale.RADIUS)


class TabPages(QWidget):
    """Pages under a TabBar: ``pages = TabPages(self.tr("Goal")); pages.add(self.tr("Details"), widget)``."""

    changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = TabBar(name)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_3)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.bar.currentChanged.connect(self.changed)

    def add(self, title: str, page: QWidget) -> TabPages:
        """Put ``page`` behind the others."""
        self._stack.addWidget(page)
        self.bar.addTab(title)
        return self

    def set_titles(self, *titles: str) -> None:
        """Show other words on the tabs (another language)."""
        for index, title in enumerate(titles):
            self.bar.setTabText(index, title)


def _strong(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result
