"""Ctrl+Z for every edit, while the field that has the keyboard may still take back its own typing first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation

if TYPE_CHECKING:
    from malapp.application.history import History
    from malapp.domain.languages import Language
    from malapp.ui.shell.context import ShowMessage

Report = Callable[[BaseException], None]


class UndoKeys(QObject):
    """Lets Ctrl+Z and Ctrl+Shift+Z through to the window where the text field itself has nothing to take back.

    Qt's text fields claim these keys always; without this, undo would seem dead in an untouched field.
    """

    def __init__(self, window: QWidget, application: QApplication) -> None:
        super().__init__(window)
        application.focusChanged.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            is_redo = event.matches(QKeySequence.StandardKey.Redo)
            if (is_undo or is_redo) and not _has_own(watched, is_undo=is_undo):
                event.ignore()
                return True
        return False

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)


def _has_own(field: QObject, *, is_undo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if is_undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isUndoAvailable() if is_undo else document.isRedoAvailable()
    return True


class Undoing(QObject):
    """Takes edits back and repeats them, and says which. ``flush`` stores what has been typed first."""

    def __init__(self, language: Language, flush: Callable[[], None], tell: ShowMessage, report: Report) -> None:
        super().__init__()
        self._language = language
        self._flush, self._tell, self._report = flush, tell, report

    def undo(self, history: History) -> None:
        """Take the newest edit back."""
        self._move(history.undo, self.tr("Undone: {edit}"), self.tr("Nothing to undo"))

    def redo(self, history: History) -> None:
        """Repeat the edit taken back last."""
        self._move(history.redo, self.tr("Done again: {edit}"), self.tr("Nothing to redo"))

    def _move(self, move: Callable[[], str | None], done: str, nothing: str) -> None:
        self._flush()
        try:
            label = move()
        except (RuleViolation, Trouble) as error:
            self._report(error)
            return
        if label is None:
            self._tell(nothing)
        else:
            from malapp.application.texts import texts  # needed only for a sentence that is told

            self._tell(done.format(edit=texts(self._language)(label)), kind="success")
