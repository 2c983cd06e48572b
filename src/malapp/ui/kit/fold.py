"""A heading that opens and closes what stands under it: little is shown at first, the rest lies behind clear words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.wrapping_button import LEFT, WrappingButton
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_CHEVRON = 18


class Fold(QWidget):
    """``Fold(self.tr("Limits"), form)``: closed at first; ``set_summary`` says, while it is closed, what is in it.

    ``opened`` tells whether it is open whenever that changes.
    """

    opened = Signal(bool)

    def __init__(self, heading: str, *parts: QWidget, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _Head(heading)
        self._summary = WrapLabel(role="small")
        line = row(LEFT, self._summary, spacing=0)
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


class _Head(WrappingButton):
    air = 8
    least = scale.SMALLEST_TARGET + 4
    usual = 220

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.setCheckable(True)
        self.toggled.connect(lambda _on: self._say_state())
        self._say_state()

    def type_face(self) -> QFont:
        """Bold."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_state()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line_height = QFontMetricsF(self.type_face()).lineSpacing()
        top = (self.height() - line_height * len(self.lines(self.width()))) / 2
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), scale.RADIUS_SMALL, scale.RADIUS_SMALL)
        mark = QRectF(2, top + (line_height - _CHEVRON) / 2, _CHEVRON, _CHEVRON)
        draw_icon(painter, "chevron-down" if self.isChecked() else "chevron-right", mark, "icon")
        painter.setFont(self.type_face())
        painter.setPen(colours.color("text"))
        self.draw_words(painter, top)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))

    def _say_state(self) -> None:
        self.setAccessibleDescription(self.tr("Open") if self.isChecked() else self.tr("Closed"))
