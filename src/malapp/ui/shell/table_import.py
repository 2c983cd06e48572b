"""A spreadsheet on its way in: which column means what, what would become of its rows, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject

from malapp.application.import_rows import RowOutcome
from malapp.application.ports import Table
from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.import_dialog import ABSENT


class JudgedRows(Protocol):
    """A preview: judged rows, counted by outcome."""

    @property
    def rows(self) -> Sequence[Any]:
        """The rows in the order of the file."""

    def count(self, outcome: RowOutcome) -> int:
        """How many rows have ``outcome``."""


class TableImport(QObject):
    """What every import into the dialog shares; an object for its ``tr``, which alone has plurals.

    A kind of import says what it is called and how to store it; ``look(mapping)`` gives the preview, or RuleViolation
    when nothing can be shown.
    """

    title = ""
    thing = ""
    meanings: Mapping[Any, str] = {}

    def __init__(
        self,
        context: AppContext,
        table: Table,
        mapping: Mapping[Any, int],
        look: Callable[[Mapping[Any, int]], JudgedRows],
    ) -> None:
        super().__init__()
        self._looked = look
        self.context = context
        self.table = table
        self.mapping: dict[Any, int] = dict(mapping)
        self.preview: JudgedRows | None = None
        self.problem = ""
        self._look()

    def headings(self) -> Sequence[str]:
        """The file's own headings."""
        return self.table.header

    def choose(self, meaning: Any, place: int) -> None:
        """Take ``meaning`` from the file's column ``place``, or from nowhere (ABSENT)."""
        if place == ABSENT:
            self.mapping.pop(meaning, None)
        else:
            self.mapping[meaning] = place
        self._look()

    def rows(self) -> Sequence[Any]:
        """The judged rows; none while there is a problem."""
        return () if self.preview is None else self.preview.rows

    def wanted(self) -> int:
        """How many rows would be stored."""
        if self.preview is None:
            return 0
        return self.preview.count(RowOutcome.NEW) + self.preview.count(RowOutcome.UPDATE)

    def summary(self) -> str:
        """What would happen, in one line."""
        if self.preview is None:
            return ""
        parts = [
            self.tr("%n new", "", self.preview.count(RowOutcome.NEW)),
            self.tr("%n to be updated", "", self.preview.count(RowOutcome.UPDATE)),
        ]
        if unchanged := self.preview.count(RowOutcome.UNCHANGED):
            parts.append(self.tr("%n unchanged", "", unchanged))
        if refused := self.preview.count(RowOutcome.REFUSED):
            parts.append(self.tr("%n left out", "", refused))
        return " · ".join(parts)

    def why(self, judged: Any) -> str:
        """Why a row is left out; "" when it is not."""
        return texts(self.context.language)(judged.problem) if judged.problem else ""

    def _look(self) -> None:
        try:
            self.preview = self._looked(self.mapping)
            self.problem = ""
        except RuleViolation as error:
            self.preview, self.problem = None, texts(self.context.language).sentence(error)
