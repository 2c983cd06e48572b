"""A list with the chosen thing beside it, or over it in a small window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

#: Below this width of the window, or of the widget itself, the two do not fit beside each other.
NARROW_WINDOW = 1100
NARROW = 780
_GAP = 14
_NO_LIMIT = 16_777_215


class ListAndSide(QWidget):
    """``main`` to the left and ``side`` to the right while there is room; else one of the two.

    ``narrowed`` tells whether they are shown one at a time: ``side`` then needs a way back, which calls ``show_main``.
    Esc in ``side`` goes back, too.
    """

    narrowed = Signal(bool)

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None, *, side_width: int = 348) -> None:
        super().__init__(parent)
        self._main = main
        self._side = side
        self._side_width = side_width
        self._is_narrow = False
        self._is_side_over = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(main, 1)
        layout.addWidget(side)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), side)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_main)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether only one of the two is shown."""
        return self._is_narrow

    def show_side(self) -> None:
        """Let the side be seen, over the list where there is no room for both."""
        had_keyboard = self._main.isAncestorOf(self.focusWidget() or self)
        self._is_side_over = True
        self._arrange()
        if had_keyboard and self._is_narrow:
            self._side.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_main(self) -> None:
        """Let the list be seen, and give it the keyboard when the side had it."""
        had_keyboard = self._side.isAncestorOf(self.focusWidget() or self)
        self._is_side_over = False
        self._arrange()
        if had_keyboard:
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Room for one of the two."""
        parts = (self._main.minimumSizeHint(), self._side.minimumSizeHint())
        return QSize(max(part.width() for part in parts), max(part.height() for part in parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW_WINDOW or event.size().width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._is_side_over = self._side.isAncestorOf(self.focusWidget() or self)
            self._arrange()
            self.narrowed.emit(is_narrow)

    def _arrange(self) -> None:
        self._side.setMinimumWidth(0 if self._is_narrow else self._side_width)
        self._side.setMaximumWidth(_NO_LIMIT if self._is_narrow else self._side_width)
        self._main.setVisible(not (self._is_narrow and self._is_side_over))
        self._side.setVisible(not self._is_narrow or self._is_side_over)
