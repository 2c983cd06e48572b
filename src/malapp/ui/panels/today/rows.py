"""A line of the Today panel: icon, what to do, when, and the button that leads there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.icon_mark import IconMark
from malapp.ui.kit.labels import MutedLabel, TitleLabel, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.theme import scale

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
        line = row(IconMark(icon, _MARK, 18), 4, spacing=scale.SPACE_2)
        line.addLayout(words, 1)
        if opened is not None:
            button = SecondaryButton(open_text, clicked=opened)
            button.setAccessibleName(f"{open_text}: {text}")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)


class Figure(QWidget):
    """A process figure: "12 of 14" large, what it counts below."""

    def __init__(self, figure: str, label: str) -> None:
        super().__init__()
        self.setLayout(column(TitleLabel(figure), MutedLabel(label), spacing=0))
