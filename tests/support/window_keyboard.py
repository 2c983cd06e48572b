"""The part of the audit that presses Tab: reach, order, traps, and whether one sees where the keyboard is."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from window_parts import Finding, Kind, inputs, path, settle

from malapp.ui.theme.contrast import SHAPE_RATIO, contrast

MOST_STOPS = 400
VISIBLE_PIXELS = 20


def keyboard(root: QWidget) -> list[Finding]:
    """Press Tab until it comes round, and look at each stop."""
    findings: list[Finding] = []
    stops: list[QWidget] = []
    first = _next_stop(root)
    current = first
    while current is not None and len(stops) < MOST_STOPS:
        stops.append(current)
        if not _is_focus_visible(root, current):
            findings.append(Finding(Kind.FOCUS, path(current)))
        QTest.keyClick(current, Qt.Key.Key_Tab)
        settle()
        following = root.window().focusWidget()
        if following is current and len(inputs(root)) > 1 and _others(root, current):
            findings.append(Finding(Kind.TRAP, path(current)))
            break
        if following is first or following in stops:
            break
        current = following
    findings += _unreached(root, stops)
    findings += _order(root, stops)
    return findings


def _next_stop(root: QWidget) -> QWidget | None:
    """The first stop, reached by the key itself: only then do styles draw the focus."""
    stops = [widget for widget in inputs(root) if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    focused = root.window().focusWidget()
    if focused is None:
        root.setFocusPolicy(Qt.FocusPolicy.StrongFocus) if not stops else None
        QTest.keyClick(root, Qt.Key.Key_Tab)
        settle()
        focused = root.window().focusWidget()
    return focused if focused is not root else None


def _others(root: QWidget, current: QWidget) -> bool:
    return any(
        widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not current
        for widget in inputs(root)
        if not (isinstance(widget, QRadioButton) and isinstance(current, QRadioButton))
    )


def _unreached(root: QWidget, stops: list[QWidget]) -> list[Finding]:
    findings = []
    groups = {id(_radio_group(stop)) for stop in stops if isinstance(stop, QRadioButton)}
    for widget in inputs(root):
        if not widget.isEnabled() or widget in stops or _proxied(widget) in stops:
            continue
        if isinstance(widget, QRadioButton) and id(_radio_group(widget)) in groups:
            continue  # the arrow keys reach it
        if isinstance(widget, QAbstractSlider) and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        if any(widget.isAncestorOf(stop) for stop in stops):
            continue
        findings.append(Finding(Kind.UNREACHABLE, path(widget)))
    return findings


def _radio_group(button: QRadioButton) -> object:
    return button.group() or button.parentWidget()


def _proxied(widget: QWidget) -> QWidget:
    return widget.focusProxy() or widget


def _order(root: QWidget, stops: list[QWidget]) -> list[Finding]:
    findings = []
    for here, after in pairwise(stops):
        a, b = _place(root, _seen(here, after)), _place(root, _seen(after, here))
        is_above = b.bottom() <= a.top() and b.left() < a.right()
        is_before = b.right() <= a.left() and b.top() < a.bottom() and a.top() < b.bottom()
        if is_above or is_before:
            findings.append(Finding(Kind.ORDER, path(after), f"after {path(here).rpartition('>')[2]}"))
    return findings


def _seen(widget: QWidget, other: QWidget) -> QWidget:
    """``widget``, or the scrolling page it is on when ``other`` is outside: what is scrolled away is not below that."""
    result, above = widget, widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and not above.isAncestorOf(other):
            result = above
        above = above.parentWidget()
    return result


def _place(root: QWidget, widget: QWidget) -> QRect:
    """Where ``widget`` stands, as if nothing were scrolled."""
    at = widget.mapTo(root, QPoint(0, 0))
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QAbstractScrollArea):
            at += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(at, widget.size())


def _is_focus_visible(root: QWidget, widget: QWidget) -> bool:
    """Whether the focus changes at least VISIBLE_PIXELS pixels by at least 3:1."""
    window = root.window()
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4).intersected(window.rect())
    with_focus = window.grab(rect).toImage()
    widget.clearFocus()
    without = window.grab(rect).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _changed_pixels(with_focus, without) >= VISIBLE_PIXELS


def _changed_pixels(first: QImage, second: QImage) -> int:
    changed = 0
    for y in range(first.height()):
        for x in range(first.width()):
            if first.pixel(x, y) == second.pixel(x, y):
                continue
            if contrast(QColor(first.pixel(x, y)), QColor(second.pixel(x, y))) >= SHAPE_RATIO:
                changed += 1
                if changed >= VISIBLE_PIXELS:
                    return changed
    return changed
