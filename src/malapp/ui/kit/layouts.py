"""Short ways to put widgets under and beside each other with the distances of the look."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from malapp.ui.theme import scale

#: What may be put into a row or column: a widget, a layout, None for a stretch, a number for a gap in pixels.
Part = QWidget | QLayout | int | None
_Layout = TypeVar("_Layout", bound=QBoxLayout)


def row(*parts: Part, spacing: int = scale.SPACE_2) -> QHBoxLayout:
    """``parts`` beside each other."""
    return _filled(QHBoxLayout(), parts, spacing)


def column(*parts: Part, spacing: int = scale.SPACE_3) -> QVBoxLayout:
    """``parts`` under each other."""
    return _filled(QVBoxLayout(), parts, spacing)


def box(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A widget that holds ``layout``."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete it, hidden at once (deleteLater alone leaves it on screen)."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _filled(layout: _Layout, parts: tuple[Part, ...], spacing: int) -> _Layout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


class Columns(QWidget):
    """Children beside each other while there is room, under each other below ``narrow`` pixels.

    ``stretches`` shares the width when they stand beside each other, for example (2, 1).
    """

    def __init__(
        self, *children: QWidget, narrow: int = 720, stretches: tuple[int, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(scale.SPACE_4)
        for number, child in enumerate(children):
            self._box.addWidget(child, stretches[number] if stretches else 1)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    @property
    def is_stacked(self) -> bool:
        """Whether the children stand under each other now."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the widest child: beside each other is a luxury."""
        items = [self._box.itemAt(index) for index in range(self._box.count())]
        widest = max((item.minimumSize().width() for item in items if item is not None), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = event.size().width() < self._narrow
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if wanted is not self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()
