"""The order in which Tab goes. Qt keeps the order in which widgets were made, not the one in which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through ``root`` as its layouts put things: to be called after widgets were added later.

    The first stop keeps its place in the window, so it must be one that was there from the beginning.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes_keyboard:
        yield widget
    if takes_keyboard and not isinstance(widget, QScrollArea):
        return
    if isinstance(widget, QScrollArea):
        page = widget.widget()
        if page is not None:
            yield from _stops(page)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)
