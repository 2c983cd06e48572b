"""A language that nobody speaks: every text longer by two fifths and marked, to show what is cut or forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from window_audit import settle, shown

OPEN, CLOSE = "⟦", "⟧"
GROWTH = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|&\w)")
_ACCENTS = str.maketrans("aeiouyAEIOUY", "àéîöüýÀÉÎÖÜÝ")


def pseudo(text: str) -> str:
    """``text`` with accents, longer and in brackets; placeholders and mnemonics stay as they are."""
    parts = _KEPT.split(text)
    worn = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    words = " ".join(["mmmmm"] * (round(len(text) * GROWTH / 6) or 1))
    return f"{OPEN}{worn} {words[: max(1, round(len(text) * GROWTH))]}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Answers every text with its pseudo form."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        # Qt's own texts are translated by Qt's own files, which another test checks.
        return "" if context.startswith("Q") or not text else pseudo(text)


@contextmanager
def pseudo_locale(root: QWidget | None = None) -> Iterator[None]:
    """The pseudo language for as long as the block lasts; widgets hear LanguageChange as in the real window."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    settle()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        if root is not None:
            settle()


def texts_of(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of the window that is shown or spoken, without what people have written."""
    for widget in shown(root):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget, widget.title()
        elif isinstance(widget, QTabBar):
            yield from ((widget, widget.tabText(index)) for index in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if not isinstance(widget, QAbstractItemView | QComboBox):
            yield widget, widget.toolTip()
        yield widget, widget.accessibleName()


def untranslated(root: QWidget, known: frozenset[str] = frozenset()) -> list[str]:
    """The texts that did not come through the translator; ``known`` are names and words people wrote themselves."""
    found = []
    for widget, text in texts_of(root):
        if any(letter.isalpha() for letter in text) and OPEN not in text and text not in known:
            found.append(f"{type(widget).__name__}: {text}")
    return found
