"""One line that tells what happened, with a way back. Never a dialog for what can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.buttons import IconButton, QuietButton
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.tones import Tone
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

HIDE_AFTER_MS = 10_000


class MessageBar(QFrame):
    """Tells one thing at a time; hidden until then. Good news goes by itself, everything else stays until closed.

    ``bar.tell(self.tr("The goal is removed."), Tone.GOOD, action=(self.tr("Undo"), self.undo))``
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        self._act: Callable[[], object] | None = None
        self._text = WrapLabel()
        self._action = QuietButton("", clicked=self._on_action)
        self._close = IconButton("x", self.tr("Close the message"), clicked=self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HIDE_AFTER_MS)
        self._timer.timeout.connect(self.dismiss)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            scale.SPACE_3 + scale.ICON + scale.SPACE_2, scale.SPACE_1, scale.SPACE_1, scale.SPACE_1
        )
        layout.setSpacing(scale.SPACE_2)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is told, "" while hidden."""
        return self._text.text() if not self.isHidden() else ""

    def tell(self, text: str, tone: Tone = Tone.INFO, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show and speak ``text``; ``action`` is what its button says and does (the bar closes then)."""
        self._tone = tone
        self._text.setText(text)
        self._action.setVisible(action is not None)
        self._act = None
        if action is not None:
            self._action.setText(action[0])
            self._act = action[1]
        self.setAccessibleName(text)
        self.show()
        self.update()
        self._wait()
        announce(self, text, at_once=tone is Tone.BAD)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._close.set_name(self.tr("Close the message"))

    def enterEvent(self, event: QEnterEvent) -> None:
        # Whoever reaches for the button must not lose it.
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """One line high as long as the text is short."""
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), 42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.current().color(self._tone.bar))
        painter.setBrush(tokens.current().color(self._tone.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), scale.RADIUS, scale.RADIUS)
        mark = QRectF(scale.SPACE_3, (self.height() - scale.ICON) / 2, scale.ICON, scale.ICON)
        draw_icon(painter, self._tone.icon, mark, self._tone.ink)

    def _wait(self) -> None:
        if self._tone is Tone.GOOD and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_action(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
