"""A heading that opens and closes what stands under it: little is shown at first, the rest lies behind clear words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from malapp.ui.kit.cells import wrapped_lines
from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_CHEVRON = 18
_LEFT = 24
_AIR = 8
_LINES = 3


class Fold(QWidget):
    """``Fold(self.tr("Limits"), form)``: closed at first; ``set_summary`` says, while it is closed, what is in it.

    ``opened`` tells whether it is open whenever that changes.
    """

    opened = Signal(bool)

    def __init__(self, heading: str, *parts: QWidget, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _Head(heading)
        self._summary = WrapLabel(role="small")
        line = row(_LEFT, self._summary, spacing=0)
        line.setStretch(1, 1)
        self._summary_line = box(line)  # a label with margins of its own is cut
        self._content = box(column(*parts, spacing=scale.SPACE_3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(self.head)
        layout.addWidget(self._summary_line)
        layout.addWidget(self._content)
        self.head.setChecked(is_open)
        self.head.toggled.connect(self._on_toggled)
        self._arrange()

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.head.setChecked(is_open)

    def set_summary(self, text: str) -> None:
        """What is in it, in a few words; "" for nothing to tell."""
        self._summary.setText(text)
        self._arrange()

    def _on_toggled(self, is_open: bool) -> None:
        self._arrange()
        self.opened.emit(is_open)

    def _arrange(self) -> None:
        self._content.setVisible(self.is_open)
        self._summary_line.setVisible(not self.is_open and bool(self._summary.text()))
        self.updateGeometry()


class _Head(QAbstractButton):
    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = heading  # a text that wraps is none that Qt could measure
        self.setAccessibleName(heading)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(lambda _on: self._say_state())
        self._say_state()

    def heightForWidth(self, width: int) -> int:
        """The wrapped heading and some air."""
        lines = wrapped_lines(self._font(), self._heading, max(width - _LEFT - 4, 40), _LINES)
        return max(round(QFontMetricsF(self._font()).lineSpacing() * len(lines)) + _AIR, scale.SMALLEST_TARGET + 4)

    def sizeHint(self) -> QSize:
        """One comfortable line length."""
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the heading wraps."""
        return QSize(120, scale.SMALLEST_TARGET + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_state()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._font())
        lines = wrapped_lines(self._font(), self._heading, self.width() - _LEFT - 4, _LINES)
        top = (self.height() - metrics.lineSpacing() * len(lines)) / 2
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), scale.RADIUS_SMALL, scale.RADIUS_SMALL)
        mark = QRectF(2, top + (metrics.lineSpacing() - _CHEVRON) / 2, _CHEVRON, _CHEVRON)
        draw_icon(painter, "chevron-down" if self.isChecked() else "chevron-right", mark, "icon")
        painter.setFont(self._font())
        painter.setPen(colours.color("text"))
        for number, line in enumerate(lines):
            painter.drawText(QPointF(_LEFT, top + metrics.lineSpacing() * number + metrics.ascent()), line)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _say_state(self) -> None:
        self.setAccessibleDescription(self.tr("Open") if self.isChecked() else self.tr("Closed"))
