"""The header: what is shown, search, the panel's own buttons, who is acting, and the lock."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import PageHeader
from malapp.ui.shell.acting import ActingButton
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_TITLE_WIDTH = 120
SEARCH_KEYS = "Ctrl+K"


class SearchButton(QAbstractButton):
    """Looks like a search field and opens the palette, which is one. Only a magnifier when the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_collapsed = False
        self._keys = QKeySequence(SEARCH_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._words = self.tr("Search or go to …")
        self.setText(self._words)
        self.setAccessibleName(self._words)
        self.setToolTip(f"{self._words}  {self._keys}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Show only the magnifier."""
        self._is_collapsed = is_collapsed
        self.setText("" if is_collapsed else self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the words and the keys."""
        if self._is_collapsed:
            return QSize(scale.CONTROL_HEIGHT, scale.CONTROL_HEIGHT)
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._keys)
        return QSize(max(228, 34 + words + 36), scale.CONTROL_HEIGHT)

    @property
    def room_saved(self) -> int:
        """How much narrower the magnifier alone is; 0 while it is shown alone."""
        return self.sizeHint().width() - scale.CONTROL_HEIGHT

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens.current()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(colours.color("input_line"))
        painter.setBrush(colours.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, scale.RADIUS, scale.RADIUS)
        top = (self.height() - scale.ICON_SMALL) / 2
        left = (self.width() - scale.ICON_SMALL) / 2 if self._is_collapsed else 11.0
        draw_icon(painter, "search", QRectF(left, top, scale.ICON_SMALL, scale.ICON_SMALL), "icon")
        if not self._is_collapsed:
            painter.setPen(colours.color("text_muted"))
            painter.drawText(area.adjusted(34, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(area.adjusted(0, 0, -12, 0), right, self._keys)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), radius=scale.RADIUS)


class Header(QWidget):
    """The strip above the panel."""

    search_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = PageHeader("")
        self._search = SearchButton()
        self._search.clicked.connect(lambda _checked=False: self.search_requested.emit())
        self._own: QHBoxLayout = row()
        self._own_box = box(self._own)
        self.acting = ActingButton()
        self._lock = IconButton("lock", self.tr("Lock"), clicked=self.lock_requested.emit)
        self._lock.setToolTip(self.tr("Lock  {keys}").format(keys="Ctrl+L"))
        self._upper = row(spacing=scale.SPACE_2)
        self._upper.addWidget(self._titles, 1)
        for widget in (self._search, self._own_box, self.acting, self._lock):
            self._upper.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = column(self._upper, spacing=scale.SPACE_2)
        self._lines.setContentsMargins(scale.SPACE_5, scale.SPACE_4, scale.SPACE_5, scale.SPACE_3)
        self.setLayout(self._lines)
        self.set_ready(False)

    @property
    def room_saved(self) -> int:
        """How much narrower the header is with icons instead of words; 0 while it is."""
        return self._search.room_saved + self.acting.room_saved

    def set_ready(self, is_ready: bool) -> None:
        """Whether there is an open workspace to search, act in and lock."""
        for widget in (self._search, self.acting, self._lock):
            widget.setEnabled(is_ready)

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Icons instead of words, for a narrow window."""
        self._search.set_collapsed(is_collapsed)
        self.acting.set_collapsed(is_collapsed)

    def show_panel(self, title: str, subtitle: str, widgets: tuple[QWidget, ...]) -> None:
        """Show the panel's title and its own widgets; those of the panel before are put away, not deleted."""
        self._titles.set_texts(title, subtitle)
        while (item := self._own.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        for widget in widgets:
            self._own.addWidget(widget)
            widget.show()
        self._own_box.setVisible(bool(widgets))
        self._arrange()
        self._order_tabs()

    def minimumSizeHint(self) -> QSize:
        """With the panel's widgets on a line of their own."""
        margins = self._lines.contentsMargins()
        line = max(self._upper_width(), self._own_box.minimumSizeHint().width() if self._has_own else 0)
        return QSize(line + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()  # a panel's widgets know their width only once they have been dressed
        return handled

    @property
    def _has_own(self) -> bool:
        return self._own.count() > 0

    def _upper_width(self) -> int:
        """What the upper line needs without the panel's widgets."""
        parts = [widget for widget in (self._search, self.acting, self._lock) if not widget.isHidden()]
        return _TITLE_WIDTH + sum(widget.sizeHint().width() + scale.SPACE_2 for widget in parts)

    def _arrange(self) -> None:
        """Give the panel's widgets a line of their own when the upper one has no room for them."""
        own = self._own_box.sizeHint().width() + scale.SPACE_2 if self._has_own else 0
        is_narrow = own > 0 and self._upper_width() + own > self._lines.contentsRect().width()
        is_below = self._lines.indexOf(self._own_box) >= 0
        if is_narrow and not is_below:
            self._upper.removeWidget(self._own_box)
            self._lines.addWidget(self._own_box, 0, Qt.AlignmentFlag.AlignRight)
            self._order_tabs()
        elif is_below and not is_narrow:
            self._lines.removeWidget(self._own_box)
            self._upper.insertWidget(2, self._own_box, 0, Qt.AlignmentFlag.AlignTop)
            self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes as one reads, though the panel's widgets were made last."""
        own = list(filter(_takes_tab, self._own_box.findChildren(QWidget)))
        is_below = self._lines.indexOf(self._own_box) >= 0
        fixed: list[QWidget] = [self.acting, self._lock]
        for before, after in pairwise([self._search, *fixed, *own] if is_below else [self._search, *own, *fixed]):
            QWidget.setTabOrder(before, after)

    def forget_panels(self) -> None:
        """Delete the widgets of panels that are gone."""
        clear(self._own)
        for widget in self._own_box.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            widget.deleteLater()

    def set_titles(self, title: str, subtitle: str) -> None:
        """Show other words beside the same widgets."""
        self._titles.set_texts(title, subtitle)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.focusProxy() is None and not widget.isHidden()
