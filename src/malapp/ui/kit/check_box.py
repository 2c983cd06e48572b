"""A check box whose text wraps; Qt's own is as wide as its text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale, tokens

_BOX = 18
_GAP = 8
_FRAME = 4


class CheckBox(QCheckBox):
    """Yes or no, with a text of any length."""

    value_changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(scale.SMALLEST_TARGET)
        self.clicked.connect(lambda _checked: self.value_changed.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it, or not."""
        self.setChecked(bool(value))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text at ``width``."""
        return max(self._text_rect(width).height() + 2 * _FRAME, scale.SMALLEST_TARGET)

    def sizeHint(self) -> QSize:
        """One line when it is short, else a comfortable line length."""
        advance = self.fontMetrics().horizontalAdvance(self.text()) + _BOX + _GAP + 2 * _FRAME + 2
        width = min(advance, 480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + _BOX + _GAP + 2 * _FRAME + 2, scale.SMALLEST_TARGET)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole text can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(_FRAME, self._first_line_middle() - _BOX // 2, _BOX, _BOX)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        colours = tokens.current()
        painter.setPen(colours.color("text" if self.isEnabled() else "text_disabled"))
        painter.drawText(self._text_rect(self.width()), self._flags(), self.text())
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()))

    def _flags(self) -> int:
        return int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextHideMnemonic)

    def _first_line_middle(self) -> int:
        return self._text_rect(self.width()).top() + self.fontMetrics().height() // 2

    def _text_rect(self, width: int) -> QRect:
        left = _FRAME + _BOX + _GAP
        room = QRect(0, 0, max(width - left - _FRAME, 10), 10_000)
        rect = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        top = _FRAME if rect.height() > self.fontMetrics().height() else (self.height() - rect.height()) // 2
        return QRect(left, max(top, _FRAME), room.width(), rect.height())
