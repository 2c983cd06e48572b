"""A line of the Today panel: icon, what to do, when, and the button that leads there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.labels import MutedLabel, TitleLabel, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

_MARK = 36


class LineRow(QFrame):
    """One thing that waits or comes; ``open_text`` names the button, empty for a line without one."""

    def __init__(
        self,
        icon: str,
        text: str,
        detail: str,
        *,
        open_text: str = "",
        opened: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = column(WrapLabel(text, role="strong"), spacing=2)
        if detail:
            words.addWidget(MutedLabel(detail))
        line = row(Mark(icon), 4, spacing=scale.SPACE_2)
        line.addLayout(words, 1)
        if opened is not None:
            button = SecondaryButton(open_text, clicked=opened)
            button.setAccessibleName(f"{open_text}: {text}")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)


class Mark(QWidget):
    """A round with an icon; decoration."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(_MARK, _MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.current().color("avatar"))
        painter.drawEllipse(self.rect())
        side = 18.0
        draw_icon(painter, self._icon, QRectF((_MARK - side) / 2, (_MARK - side) / 2, side, side), "on_avatar")


class Figure(QWidget):
    """A process figure: "12 of 14" large, what it counts below."""

    def __init__(self, figure: str, label: str) -> None:
        super().__init__()
        self.setLayout(column(TitleLabel(figure), MutedLabel(label), spacing=0))
