"""What a panel is made of: a header, cards, and a page that scrolls when the window is small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from malapp.ui.kit.labels import HeadingLabel, MutedLabel, TitleLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.theme import scale


class Card(QFrame):
    """A white sheet with a thin line around; ``heading`` is optional. Fill it with ``add``.

    ``Card(self.tr("Key results")).add(table)``
    """

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, padding: int = scale.SPACE_4) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._heading = HeadingLabel(heading)
        if not heading:  # showing it before it has a parent would open it as a window of its own, for a moment
            self._heading.hide()
        self.body = column(self._heading)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.setLayout(self.body)

    def set_heading(self, heading: str) -> None:
        """Show ``heading`` on top."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))

    def add(self, part: QWidget | QLayout | None, stretch: int = 0) -> Card:
        """Put a widget or layout under what is there; None adds the space that pushes the rest up."""
        if part is None:
            self.body.addStretch(1)
        elif isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)
        return self


class PageHeader(QWidget):
    """The top of a panel: title, one line under it, actions to the right.

    ``PageHeader(self.tr("Goals 2027"), subtitle).add_action(PrimaryButton(...))``
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TitleLabel(title)
        self._subtitle = MutedLabel(subtitle)
        if not subtitle:
            self._subtitle.hide()
        self._actions: QHBoxLayout = row()
        words: QVBoxLayout = column(self._title, self._subtitle, spacing=2)
        layout = row(spacing=scale.SPACE_4)
        layout.addLayout(words, 1)
        layout.addLayout(self._actions)
        layout.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show other words, for example after the language changed."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> PageHeader:
        """Put ``widget`` at the right end."""
        self._actions.addWidget(widget)
        return self


class ScrollPage(QScrollArea):
    """A page that scrolls up and down when it is taller than the window, and follows the keyboard.

    Fill ``body`` (a QVBoxLayout). It takes the keyboard itself only when nothing on it does, so that a page of
    text alone can still be read without a mouse.
    """

    def __init__(self, parent: QWidget | None = None, *, margin: int = 0) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = QWidget()
        page.setProperty("page", "true")
        self.body = column(spacing=scale.SPACE_4)
        self.body.setContentsMargins(margin, margin, margin, margin)
        page.setLayout(self.body)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self._choose_focus_policy)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs, as there is no sideways scrolling; low, as there is scrolling down."""
        content = self._page.minimumSizeHint()
        return QSize(content.width() + self.verticalScrollBar().sizeHint().width(), 120)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choose_focus_policy()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_focus_policy()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The content's minimum width may grow with a language: ask the layout around again.
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _choose_focus_policy(self) -> None:
        stops = (
            child
            for child in self._page.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self._page)
        )
        alone = self.verticalScrollBar().maximum() > 0 and next(stops, None) is None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if alone else Qt.FocusPolicy.NoFocus)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._page.isAncestorOf(new):
            self.ensureWidgetVisible(new, scale.SPACE_4, scale.SPACE_4)
