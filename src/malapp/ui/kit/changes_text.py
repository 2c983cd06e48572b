"""A text with the words marked that were removed from it, or added to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from malapp.application.word_changes import Change, Piece, Pieces
from malapp.ui.theme import tokens

_GROUNDS = {Change.REMOVED: "bad", Change.ADDED: "good"}


class ChangesText(QWidget):
    """Removed words are struck out on a red ground, added ones underlined on a green one; a reader hears which."""

    def __init__(self, pieces: Pieces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.spoken())
        self._write()

    def spoken(self) -> str:
        """The text with the marks in words."""
        return " ".join(part for part in (self._spoken(piece).strip() for piece in self._pieces) if part)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text at ``width``."""
        self._document.setTextWidth(max(width, 1))
        return round(self._document.size().height()) + 1

    def sizeHint(self) -> QSize:
        """A comfortable column."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Narrow: any word may break."""
        return QSize(120, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._write()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._document.setTextWidth(self.width())
        self._document.drawContents(painter)

    def _write(self) -> None:
        self._document.setDefaultFont(self.font())
        self._document.clear()
        cursor = QTextCursor(self._document)
        for piece in self._pieces:
            cursor.insertText(piece.text, _look(piece.change))
        self._fit()
        self.update()

    def _fit(self) -> None:
        height = self.heightForWidth(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def _spoken(self, piece: Piece) -> str:
        if piece.change is Change.SAME:
            return piece.text
        sentence = self.tr("[removed: {words}]") if piece.change is Change.REMOVED else self.tr("[added: {words}]")
        return sentence.format(words=piece.text.strip())


def _look(change: Change) -> QTextCharFormat:
    colours = tokens.current()
    look = QTextCharFormat()
    if change is Change.SAME:
        look.setForeground(colours.color("text"))
        return look
    ground = _GROUNDS[change]
    look.setBackground(colours.color(ground))
    look.setForeground(colours.color(f"on_{ground}"))
    look.setFontStrikeOut(change is Change.REMOVED)
    look.setFontUnderline(change is Change.ADDED)
    return look
