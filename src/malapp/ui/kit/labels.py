"""Text on the page. Every label here wraps, grows and never clips; the text is always plain, never markup."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONGEST_WORD = 24
_ZERO_WIDTH_SPACE = "\u200b"


class WrapLabel(QLabel):
    """A label that wraps at its width and asks for the height it then needs.

    ``role`` is one of "", title, heading, section, field, muted, small, error, strong (resources/themes/malapp.qss).
    """

    role = ""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", self.role if role is None else role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``; words too long for any line may break."""
        super().setText(breakable(text))
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text. Qt's own answer is never below the minimum height, so it would never shrink."""
        room = QRect(0, 0, max(width, 1), 1_000_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, so that a layout may squeeze the label but never cut it."""
        words = self.text().replace(_ZERO_WIDTH_SPACE, " ").replace("&", "").split()
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(word) for word in words), default=0) + 4
        return QSize(width, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        # A layout nested deeply enough forgets height-for-width: the label insists by its minimum height.
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Created) and not self.isVisible():
            return
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)


class SpokenLabel(QLabel):
    """The name of ``field`` for screen readers where nothing on screen says it: never shown, always beside the field.

    Qt finds the label of a field only among its neighbours: after the field got another parent, call ``follow``.
    """

    def __init__(self, text: str, field: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), field.parentWidget())
        self.hide()
        self.setBuddy(field)
        field.destroyed.connect(self.deleteLater)

    def follow(self) -> None:
        """Stand beside the field again."""
        self.setParent(self.buddy().parentWidget())
        self.hide()


def breakable(text: str) -> str:
    """``text`` with places to break inside words longer than any line (pasted links, or a title without a space)."""
    return re.sub(
        rf"\S{{{_LONGEST_WORD + 8},}}",
        lambda match: _ZERO_WIDTH_SPACE.join(re.findall(rf".{{1,{_LONGEST_WORD}}}", match.group())),
        text,
    )


class TitleLabel(WrapLabel):
    """The title of a page or dialog."""

    role = "title"


class HeadingLabel(WrapLabel):
    """The heading of a card."""

    role = "heading"


class SectionTitle(WrapLabel):
    """A small heading above a group of rows."""

    role = "section"


class MutedLabel(WrapLabel):
    """An explanation one may skip."""

    role = "muted"
