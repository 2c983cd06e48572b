"""Buttons: one primary a page, secondary beside it, quiet in running text, danger for what cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.theme import scale
from malapp.ui.theme.icons import icon as themed_icon


class _Button(QPushButton):
    kind = "secondary"
    _icon_color = "text"
    _ring_color = "focus"
    _ring_inset = 3.0

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setMinimumHeight(scale.CONTROL_HEIGHT)
        self._ring = False
        if icon:
            self.set_icon(icon)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def set_icon(self, name: str) -> None:
        """Show the bundled icon ``name`` before the text."""
        self.setIcon(themed_icon(name, self._icon_color, self._icon_color))
        # Wider than high: Qt leaves only 4 pixels between icon and text.
        self.setIconSize(QSize(scale.ICON_SMALL + 4, scale.ICON_SMALL))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        # Enter presses the button that has the focus; only Space does by default.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._ring:
            painter = QPainter(self)
            draw_focus_ring(painter, QRectF(self.rect()), self._ring_color, inset=self._ring_inset)


class PrimaryButton(_Button):
    """The one thing to do next: ``PrimaryButton(self.tr("New goal"), icon="plus", clicked=self.add)``."""

    kind = "primary"
    _icon_color = "on_accent"
    _ring_color = "on_accent"


class SecondaryButton(_Button):
    """Another thing one may do."""


class QuietButton(_Button):
    """A button without a frame, for small actions beside text."""

    kind = "quiet"
    _icon_color = "accent"


class LinkButton(_Button):
    """Leads somewhere else; stands in line with the text around it."""

    kind = "link"
    _icon_color = "link"
    _ring_inset = 0.0

    def sizeHint(self) -> QSize:
        """Some air behind the text for the ring."""
        hint = super().sizeHint()
        return QSize(hint.width() + scale.SPACE_3, hint.height())


class DangerButton(_Button):
    """Removes something, or cannot be undone."""

    kind = "danger"
    _icon_color = "on_danger"
    _ring_color = "on_danger"


class IconButton(QToolButton):
    """A button that shows only an icon; ``name`` is what a screen reader and the tool tip say."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(themed_icon(icon))
        self.setIconSize(QSize(scale.ICON, scale.ICON))
        self.setMinimumSize(scale.CONTROL_HEIGHT, scale.CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

    def set_name(self, name: str) -> None:
        """Say ``name`` to screen readers and in the tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show the bundled icon ``icon``."""
        self.setIcon(themed_icon(icon))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
