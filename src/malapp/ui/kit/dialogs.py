"""Dialogs: a title, what it is about, one primary button. Enter is the primary but in a choice, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from malapp.ui.kit.buttons import DangerButton, PrimaryButton, SecondaryButton
from malapp.ui.kit.labels import TitleLabel, WrapLabel
from malapp.ui.kit.message_bar import MessageBar
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tones import Tone
from malapp.ui.theme import scale


class Dialog(QDialog):
    """A window over the window. Fill it with ``add``; the primary button calls ``submit``, which accepts.

    ``primary`` is a verb ("Sign", "Remove"), never "OK". ``is_dangerous`` paints it red. Without ``secondary`` there is
    only the primary one. Remembers nothing between two openings.
    """

    def __init__(
        self,
        title: str,
        primary: str,
        parent: QWidget | None = None,
        *,
        text: str = "",
        secondary: str | None = None,
        is_dangerous: bool = False,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._message = MessageBar()
        self.primary: QPushButton = DangerButton(primary) if is_dangerous else PrimaryButton(primary)
        self.primary.clicked.connect(self.submit)
        self._default_secondary = secondary is None
        self.secondary = SecondaryButton(self.tr("Cancel") if secondary is None else secondary, clicked=self.reject)
        if secondary == "":
            self.secondary.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(scale.SPACE_3)
        self._build(title, text)

    def add(self, widget: QWidget, stretch: int = 0) -> Dialog:
        """Put ``widget`` under what is there."""
        self.body.addWidget(widget, stretch)
        return self

    def submit(self) -> None:
        """What the primary button does; override to check before ``accept``."""
        self.accept()

    def tell(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say inside the dialog what is in the way."""
        self._message.tell(text, tone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.primary.isEnabled():
            # In a choice it ends the choosing: the answer may ask for more before the dialog is done.
            if not isinstance(self.focusWidget(), QPlainTextEdit | QComboBox):
                self.primary.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._default_secondary:
            self.secondary.setText(self.tr("Cancel"))

    def setVisible(self, visible: bool) -> None:
        if visible:
            self._put_buttons_last()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        follow_layout(self)  # what was added stands before the buttons that were there first
        # The height of wrapped text is known only now; Qt asks for that of a narrower dialog than this is.
        self.adjustSize()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), min(self.height(), layout.totalHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stay_on_screen()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return handled

    def _grow(self) -> None:
        """Be high enough for text that wrapped into more lines, or appeared."""
        layout = self.layout()
        if layout is not None:
            needed = max(layout.totalMinimumSize().height(), layout.totalHeightForWidth(self.width()))
            frame = self.frameGeometry().height() - self.height()
            room = self.screen().availableGeometry().height() - frame
            if self.height() < needed:
                self.resize(self.width(), min(needed, room))

    def _stay_on_screen(self) -> None:
        """Move where having grown would leave the buttons below the screen, where no hand reaches them."""
        area, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(min(frame.left(), area.right() + 1 - frame.width()), area.left())
        top = max(min(frame.top(), area.bottom() + 1 - frame.height()), area.top())
        if (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    def _put_buttons_last(self) -> None:
        """Tab reaches what the dialog asks before the buttons, which were made first."""
        last: QWidget | None = None
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget not in {self.primary, self.secondary}:
                last = widget
            widget = widget.nextInFocusChain()
        if last is not None:
            self.setTabOrder(last, self.secondary)
            self.setTabOrder(self.secondary, self.primary)

    def _build(self, title: str, text: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.SPACE_6, scale.SPACE_5, scale.SPACE_6, scale.SPACE_5)
        layout.setSpacing(scale.SPACE_3)
        layout.addWidget(TitleLabel(title))
        if text:
            layout.addWidget(WrapLabel(text))
        layout.addWidget(self._message)
        layout.addLayout(self.body, 1)
        layout.addSpacing(scale.SPACE_2)
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.secondary)
        buttons.addWidget(self.primary)
        layout.addLayout(buttons)


def ask(parent: QWidget | None, title: str, text: str, primary: str, *, is_dangerous: bool = False) -> bool:
    """Ask one question; True when the primary button was pressed. Only for what cannot be undone."""
    dialog = Dialog(title, primary, parent, text=text, is_dangerous=is_dangerous)
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == int(QDialog.DialogCode.Accepted)
