"""The briefing on a second screen: large, calm, one picture at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from malapp.application.briefing_slides import Slide
from malapp.ui.kit.announce import announce
from malapp.ui.kit.labels import breakable
from malapp.ui.panels.briefings.slide_layout import Block, blocks, small_size, typeface
from malapp.ui.theme import tokens

_HIDE_POINTER_AFTER_MS = 2_500
_COLOURS = {"title": "accent", "note": "text_muted"}
_STRONG = frozenset({"title", "line"})
_FORWARD = frozenset(
    {
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace})


class PresentationWindow(QWidget):
    """Arrow keys, space and click go on; the right button and Backspace go back; F11 leaves full screen, Esc ends.

    It belongs to ``parent`` and goes with it: when the workspace locks, nothing stays on the other screen.
    """

    def __init__(self, slides: Sequence[Slide], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._slides = tuple(slides)
        self._blocks: tuple[Block, ...] = ()
        self._laid_out: tuple[int, int, int] | None = None
        self.number = 0
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_HIDE_POINTER_AFTER_MS)
        self._pointer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setWindowTitle(slides[0].title)
        self.resize(960, 540)
        self._tell()

    def begin(self) -> None:
        """Fill the other screen, or this one where there is no other."""
        window = self.parentWidget()
        screen = other_screen(QGuiApplication.screens(), (window or self).screen())
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self._pointer.start()

    def go(self, number: int) -> None:
        """Show picture ``number`` (from 0), or the nearest there is."""
        number = min(max(number, 0), len(self._slides) - 1)
        if number != self.number:
            self.number = number
            self._tell()
            self.update()

    def shown_blocks(self) -> tuple[Block, ...]:
        """The texts of the picture as they stand now."""
        state = (self.number, self.width(), self.height())
        if state != self._laid_out:
            self._laid_out = state
            self._blocks = blocks(self._slides[self.number], self.width(), self.height(), self.font())
        return self._blocks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _FORWARD:
            self.go(self.number + 1)
        elif key in _BACK:
            self.go(self.number - 1)
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(len(self._slides) - 1)
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_F11:
            self._toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = {Qt.MouseButton.LeftButton: 1, Qt.MouseButton.RightButton: -1}.get(event.button(), 0)
        self.go(self.number + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._pointer.start()
        super().mouseMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._laid_out = None
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.current().color("surface"))
        for block in self.shown_blocks():
            self._draw(painter, block)
        self._draw_foot(painter)

    def _draw(self, painter: QPainter, block: Block) -> None:
        colours = tokens.current()
        painter.setFont(typeface(self.font(), block.size, is_strong=block.role in _STRONG))
        painter.setPen(colours.color(_COLOURS.get(block.role, "text")))
        painter.drawText(block.place, int(Qt.TextFlag.TextWordWrap), breakable(block.text))
        if block.number:
            side = block.size * 1.25
            middle = block.place.top() + painter.fontMetrics().height() / 2
            mark = QRectF(block.place.left() - block.size * 1.9, middle - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("avatar"))
            painter.drawEllipse(mark)
            painter.setFont(typeface(self.font(), block.size * 0.68, is_strong=True))
            painter.setPen(colours.color("on_avatar"))
            painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), str(block.number))

    def _draw_foot(self, painter: QPainter) -> None:
        """Where one is, and on the first picture how to go on."""
        size = small_size(self.height())
        painter.setFont(typeface(self.font(), size))
        painter.setPen(tokens.current().color("text_muted"))
        foot = QRectF(0, self.height() - 3 * size, self.width() - 2 * size, 2 * size)
        place = f"{self.number + 1} / {len(self._slides)}"
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), place)
        if self.number == 0:
            foot.setLeft(2 * size)
            painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._hint())

    def _hint(self) -> str:
        return self.tr("Space or click: next · left arrow: back · Esc: end")

    def _tell(self) -> None:
        """For a screen reader the picture is its words."""
        slide = self._slides[self.number]
        spoken = ". ".join(text for text in (slide.title, *slide.lines, slide.note) if text)
        self.setAccessibleName(spoken)
        announce(self, spoken)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def other_screen(screens: Sequence[QScreen], own: QScreen) -> QScreen:
    """The first screen that is not ``own``; ``own`` when it is the only one."""
    return next((screen for screen in screens if screen is not own), own)
