"""What the screens before the window have in common: one card in the middle, one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPlainTextEdit, QPushButton, QWidget

from malapp.ui.kit.icon_mark import IconMark
from malapp.ui.kit.labels import MutedLabel, TitleLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.theme import scale

CARD_WIDTH = 460
_MARK = 44


class DoorPage(ScrollPage):
    """A card with an icon, a title, a sentence and what the page adds. Enter presses the primary button."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=scale.SPACE_5)
        self._title = TitleLabel()
        self._sentence = MutedLabel()
        self._primary: QPushButton | None = None
        self.card = Card(padding=scale.SPACE_8)
        self.card.setFixedWidth(CARD_WIDTH)
        self.card.add(IconMark(icon, _MARK, 22, radius=scale.RADIUS_LARGE))
        self.card.add(column(self._title, self._sentence, spacing=scale.SPACE_1))
        self.body.addStretch(1)
        self.body.addLayout(row(None, self.card, None))
        self.body.addStretch(1)

    def set_title(self, title: str, sentence: str) -> None:
        """What this screen is, and one sentence about it."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts under what is there."""
        for part in parts:
            self.card.add(part)

    def set_primary(self, button: QPushButton) -> None:
        """The button that Enter presses."""
        self._primary = button

    def take_keyboard(self) -> None:
        """Let the person type at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self._primary is not None and not isinstance(self.focusWidget(), QPlainTextEdit | QPushButton):
            self._primary.click()
            return
        super().keyPressEvent(event)
