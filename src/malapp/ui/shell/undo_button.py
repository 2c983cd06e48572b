"""The Undo button of one message."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


def taking_back(context: AppContext) -> Callable[[], None]:
    """What the Undo button of a message about the newest edit does.

    Undo works backwards edit by edit: when something else was changed meanwhile, the button must not take that back
    instead of what its message speaks of.
    """
    history = context.services.history
    step = history.newest

    def take_back() -> None:
        if history.newest is step:
            history.undo()
        else:
            context.messages(
                translate("UndoButton", "Something else was changed since. Press Ctrl+Z until you are back."),
                kind="info",
            )

    return take_back
