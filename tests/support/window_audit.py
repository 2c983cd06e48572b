"""An automatic audit of a window: names, keyboard, focus, targets, clipped text, mnemonics, size.

``audit(widget)`` shows the widget as a window of its own, presses the real Tab key through it and returns what
it finds. That is what a machine can find; whether the words make sense it cannot tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QTextEdit,
    QWidget,
)

from malapp.ui.theme import scale
from malapp.ui.theme.contrast import SHAPE_RATIO, contrast

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
MOST_STOPS = 400
VISIBLE_PIXELS = 20


class Kind(StrEnum):
    """What is wrong."""

    NAME = "has no name for a screen reader"
    COMBO_LABEL = "choice without a label: a screen reader says only the present answer"
    UNREACHABLE = "cannot be reached with Tab"
    TRAP = "Tab does not leave it"
    ORDER = "Tab jumps back"
    FOCUS = "one does not see that it has the keyboard"
    TARGET = "too small to hit"
    CLIPPED = "text is cut"
    OUTSIDE = "sticks out of what holds it"
    MNEMONIC = "the same mnemonic twice"
    SIZE = "does not fit the smallest window"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: what, where (the way down from the window), and the numbers."""

    kind: Kind
    where: str
    note: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.where} {self.note}".rstrip()


def audit(widget: QWidget, size: tuple[int, int] | None = None) -> list[Finding]:
    """Everything wrong with ``widget``, shown at ``size`` (else as large as it wants to be). It stays shown."""
    if size is not None:
        widget.resize(*size)
    widget.show()
    widget.activateWindow()
    settle()
    findings = [*_names(widget), *_targets(widget), *_clipped(widget), *_outside(widget), *_mnemonics(widget)]
    findings += _too_large(widget)
    findings += _keyboard(widget)
    return findings


def settle() -> None:
    """Let layouts and deletions come to rest."""
    for _round in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def shown(root: QWidget) -> Iterator[QWidget]:
    """``root`` and everything visible in it, without what belongs to the inside of a Qt widget."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window() and not _is_inside(widget):
            yield widget


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls ``widget``."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def path(widget: QWidget) -> str:
    """Where ``widget`` is, from the window down."""
    steps: list[str] = []
    step: QWidget | None = widget
    while step is not None:
        label = step.objectName() or (step.text()[:30] if isinstance(step, QLabel | QAbstractButton) else "")
        steps.append(f"{type(step).__name__}{f'({label})' if label else ''}")
        step = step.parentWidget()
    return " > ".join(reversed(steps))


def _is_inside(widget: QWidget) -> bool:
    """Whether Qt made ``widget`` as a part of another one."""
    if isinstance(widget, QScrollBar | QSplitterHandle | QHeaderView | QMenuBar):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QTabBar | QAbstractSpinBox | QCalendarWidget | QLineEdit):
            return True
        if (
            isinstance(above, QAbstractScrollArea)
            and not isinstance(above, QScrollArea)
            and not _is_set_in(widget, above)
        ):
            return True
        above = above.parentWidget()
    return False


def _is_set_in(widget: QWidget, view: QAbstractScrollArea) -> bool:
    """Whether ``widget`` is a real child that stands on the view (an event), not a part of the view itself."""
    return isinstance(widget, INPUTS) and view.viewport().isAncestorOf(widget)


def _inputs(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in shown(root)
        if isinstance(widget, INPUTS) or (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not root)
    ]


def _names(root: QWidget) -> list[Finding]:
    findings = []
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None}
    for widget in _inputs(root):
        if isinstance(widget, QComboBox):
            if widget not in labelled and not widget.accessibleName():
                findings.append(Finding(Kind.COMBO_LABEL, path(widget)))
        elif not spoken_name(widget):
            findings.append(Finding(Kind.NAME, path(widget)))
    return findings


def _targets(root: QWidget) -> list[Finding]:
    findings = []
    for widget in _inputs(root):
        sizes = [widget.size()]
        if isinstance(widget, QTabBar):
            sizes = [widget.tabRect(index).size() for index in range(widget.count())]
        small = (size for size in sizes if min(size.width(), size.height()) < scale.SMALLEST_TARGET)
        findings += [Finding(Kind.TARGET, path(widget), f"{size.width()}x{size.height()}") for size in small]
    return findings


def _clipped(root: QWidget) -> list[Finding]:
    return [Finding(Kind.CLIPPED, path(widget), note) for widget in shown(root) if (note := _cut(widget))] + [
        Finding(Kind.CLIPPED, path(header), f"header {text!r}")
        for header in root.findChildren(QHeaderView)
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal
        for text in _cut_headers(header)
    ]


def _cut(widget: QWidget) -> str:
    """What of the widget's text is cut, "" when nothing is."""
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget, QCheckBox | QRadioButton) and widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        return f"{needed} > {widget.height()} high" if needed > widget.height() else ""
    if isinstance(widget, QAbstractButton) and widget.text() and not _shows_icon_only(widget):
        needed = _button_width(widget)
        return f"{widget.text()!r} {needed} > {widget.width()} wide" if needed > widget.width() else ""
    if isinstance(widget, QTabBar):
        return _cut_tab(widget)
    return ""


def _cut_label(label: QLabel) -> str:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height():
            return f"{needed} > {label.height()} high"
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in _words(label.text())), default=0)
        return f"word {widest} > {label.width()} wide" if widest > label.width() + 1 else ""
    hint = label.sizeHint()
    if hint.width() > label.width() + 1 or hint.height() > label.height() + 1:
        return f"{hint.width()}x{hint.height()} in {label.width()}x{label.height()}"
    return ""


def _words(text: str) -> list[str]:
    return text.replace("\u200b", " ").replace("&&", "&").split()


def _shows_icon_only(button: QAbstractButton) -> bool:
    style = getattr(button, "toolButtonStyle", None)
    return style is not None and style() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _button_width(button: QAbstractButton) -> int:
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    frame = 12 if isinstance(button, QPushButton) else 4
    widest = max(button.fontMetrics().horizontalAdvance(line) for line in text.splitlines())
    return widest + icon + frame


def _cut_tab(bar: QTabBar) -> str:
    for index in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
        if needed > bar.tabRect(index).width():
            return f"{bar.tabText(index)!r}"
    return ""


def _cut_headers(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(section) and header.fontMetrics().horizontalAdvance(text) > header.sectionSize(
            section
        ):
            yield text


def _outside(root: QWidget) -> list[Finding]:
    findings = []
    for widget in shown(root):
        above = widget.parentWidget()
        if widget is root or above is None or isinstance(above, QStackedWidget | QMainWindow) or _scrolls(widget):
            continue
        if not isinstance(widget, (*INPUTS, QLabel)) or widget.isWindow():
            continue
        if not above.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            findings.append(
                Finding(Kind.OUTSIDE, path(widget), f"{widget.geometry().getRect()} in {above.size().toTuple()}")
            )
    return findings


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget().parentWidget() if widget.parentWidget() is not None else None
    return isinstance(area, QAbstractScrollArea)


def _mnemonics(root: QWidget) -> list[Finding]:
    seen: Counter[str] = Counter()
    for widget in shown(root):
        texts: list[str] = []
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QTabBar):
            texts = [widget.tabText(index) for index in range(widget.count())]
        seen.update(letter for text in texts if (letter := _mnemonic(text)))
    return [Finding(Kind.MNEMONIC, path(root), letter) for letter, times in seen.items() if times > 1]


def _mnemonic(text: str) -> str:
    at = text.replace("&&", "  ").find("&")
    return text[at + 1].casefold() if 0 <= at < len(text) - 1 else ""


def _too_large(root: QWidget) -> list[Finding]:
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    width, height = scale.SMALLEST_WINDOW
    if least.width() > width or least.height() > height:
        return [Finding(Kind.SIZE, path(root), f"{least.width()}x{least.height()}")]
    return []


def _keyboard(root: QWidget) -> list[Finding]:
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
        if following is current and len(_inputs(root)) > 1 and _others(root, current):
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
    stops = [
        widget for widget in _inputs(root) if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
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
        for widget in _inputs(root)
        if not (isinstance(widget, QRadioButton) and isinstance(current, QRadioButton))
    )


def _unreached(root: QWidget, stops: list[QWidget]) -> list[Finding]:
    findings = []
    groups = {id(_radio_group(stop)) for stop in stops if isinstance(stop, QRadioButton)}
    for widget in _inputs(root):
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
        a, b = _place(root, here), _place(root, after)
        is_above = b.bottom() <= a.top() and b.left() < a.right()
        is_before = b.right() <= a.left() and b.top() < a.bottom() and a.top() < b.bottom()
        if is_above or is_before:
            findings.append(Finding(Kind.ORDER, path(after), f"after {path(here).rpartition('>')[2]}"))
    return findings


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
