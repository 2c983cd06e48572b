"""The log: who did what and when, never what it said. Its chain can be checked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.application.keeping import AuditRow
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.formats import format_date_time
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import row
from malapp.ui.kit.table import TableView
from malapp.ui.panels.settings.audit_words import event_words
from malapp.ui.shell.context import AppContext


class AuditPage(QWidget):
    """Only for the owner and HR."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._table = TableView(self._columns(), self.tr("Log"), key=_number)
        self._table.set_dense(True)
        self._check = SecondaryButton(self.tr("Check the log"), icon="shield-check", clicked=self._verify)
        note = MutedLabel(
            self.tr("Each step is noted with who and when, never with content. A line taken out or changed is found.")
        )
        head = row(note, self._check)
        head.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)

    def refresh(self) -> None:
        """Read the newest lines."""
        services = self._context.services
        self._table.set_rows(services.keeping.audit_rows(services.session.actor()))

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("at", self.tr("When"), CellKind.TEXT, self._when),
            ColumnSpec("actor", self.tr("Who"), CellKind.PERSON, lambda line: line.actor, widest=220),
            ColumnSpec("event", self.tr("What"), CellKind.TEXT, lambda line: event_words(line.line.event), grows=True),
        )

    def _when(self, line: AuditRow) -> str:
        at: datetime = line.line.at
        return format_date_time(at, self.locale())

    def _verify(self) -> None:
        services = self._context.services
        try:
            problems = services.keeping.verify_audit(services.session.actor())
        except (RuleViolation, Trouble) as error:
            self._context.report(error)
            return
        say = texts(self._context.language)
        if problems:
            self._context.messages(" ".join(say(problem) for problem in problems), kind="error")
        else:
            self._context.messages(self.tr("The log is whole: no line is missing or changed."), kind="success")


def _number(line: AuditRow) -> int:
    return line.line.number
