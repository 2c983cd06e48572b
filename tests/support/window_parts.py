"""What the audit of a window is made of: the kinds of fault, and a walk through what is on screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

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


def label_name(widget: QWidget) -> str:
    """What the labels say that a screen reader knows to belong to ``widget``."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return ""
    labels = (label for label, _relation in interface.relations(QAccessible.RelationFlag.Label))
    return " ".join(label.text(QAccessible.Text.Name).strip() for label in labels).strip()


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


def inputs(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in shown(root)
        if isinstance(widget, INPUTS) or (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not root)
    ]
