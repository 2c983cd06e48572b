"""Storing what the two write, and telling at once whether it is stored."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.shell.context import AppContext


@dataclass(frozen=True, slots=True)
class Fault:
    """Why something was not stored: the message id, the field it belongs beside, and the sentence for the reader."""

    message_id: str
    field: str
    sentence: str


class Saver(QObject):
    """Runs use cases. ``began`` comes when something is being written, ``stored`` when all of it is kept."""

    began = Signal()
    stored = Signal()
    refused = Signal(str)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def do(self, act: Callable[[], object], beside: Collection[str] = (), *, is_edit: bool = True) -> Fault | None:
        """Do ``act``; a fault goes to the message bar unless its field is one of ``beside``,
        where the caller shows it.
        """
        try:
            act()
        except (RuleViolation, Trouble) as error:
            sentence = texts(self._context.language).sentence(error)
            if is_edit:
                self.refused.emit(sentence)
            field = error.field if isinstance(error, RuleViolation) else ""
            if field not in beside:
                self._context.report(error)
            return Fault(error.message_id, field, sentence)
        if is_edit:
            self.stored.emit()
        return None
