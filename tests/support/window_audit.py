"""An automatic audit of a window: names, keyboard, focus, targets, clipped text, mnemonics, size.

``audit(widget)`` shows the widget as a window of its own, presses the real Tab key through it and returns what
it finds. That is what a machine can find; whether the words make sense it cannot tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QTabBar,
    QWidget,
)
from window_keyboard import keyboard
from window_parts import INPUTS, Finding, Kind, inputs, label_name, path, settle, shown, spoken_name

from malapp.ui.theme import scale

__all__ = ["Finding", "Kind", "audit", "path", "settle", "shown", "spoken_name"]


def audit(widget: QWidget, size: tuple[int, int] | None = None) -> list[Finding]:
    """Everything wrong with ``widget``, shown at ``size`` (else as large as it wants to be). It stays shown."""
    if size is not None:
        widget.resize(*size)
    widget.show()
    widget.activateWindow()
    settle()
    findings = [*_names(widget), *_targets(widget), *_clipped(widget), *_outside(widget), *_mnemonics(widget)]
    findings += _too_large(widget)
    findings += keyboard(widget)
    return findings


def _names(root: QWidget) -> list[Finding]:
    """Every input has a name; on Linux and macOS that of a choice is its present answer, so a label must say it."""
    findings = []
    for widget in inputs(root):
        if not (widget.accessibleName() if isinstance(widget, QComboBox) else spoken_name(widget)):
            findings.append(Finding(Kind.NAME, path(widget)))
        if isinstance(widget, QComboBox) and not label_name(widget):
            findings.append(Finding(Kind.COMBO_LABEL, path(widget)))
    return findings


def _targets(root: QWidget) -> list[Finding]:
    findings = []
    for widget in inputs(root):
        sizes = [widget.size()]
        if isinstance(widget, QTabBar):
            tabs = (index for index in range(widget.count()) if widget.isTabVisible(index))
            sizes = [widget.tabRect(index).size() for index in tabs]
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
        if bar.isTabVisible(index) and needed > bar.tabRect(index).width():
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
