"""The order in which Tab goes. Qt keeps the order in which widgets were made, not the one in which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through ``root`` as its layouts put things: to be called after widgets were added later.

    The first stop keeps its place in the window, so it must be one that was there from the beginning.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def first_stop(root: QWidget) -> QWidget | None:
    """What the keyboard comes to first in ``root``, as its layouts put things; None when nothing takes it."""
    return next((stop for stop in _stops(root) if stop.isVisibleTo(root) and stop.isEnabled()), None)


def stop_after(widget: QWidget) -> QWidget | None:
    """What Tab comes to after ``widget`` and everything in it; None when nothing else takes the keyboard."""
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        takes_keyboard = bool(following.focusPolicy() & Qt.FocusPolicy.TabFocus) and following.isEnabled()
        if takes_keyboard and following.isVisible() and not widget.isAncestorOf(following):
            return following
        following = following.nextInFocusChain()
    return None


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
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            if (part := widget.widget(place)) is not None:
                yield from _stops(part)
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
