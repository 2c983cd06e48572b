"""Bringing a series in from a spreadsheet: which column is the period, which the value, and what would happen."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.indicator_import import SeriesColumn, SeriesPreview, SeriesRow
from malapp.application.indicators import IndicatorRow
from malapp.application.ports import Table
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.words import period_text, value_text
from malapp.ui.shell.table_import import TableImport
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class SeriesImport(TableImport):
    """Values of one indicator on their way in; nothing is stored before ``save``."""

    preview: SeriesPreview | None

    def __init__(self, presenter: IndicatorsPresenter, line: IndicatorRow, table: Table) -> None:
        self._presenter = presenter
        self._line = line
        self._service = presenter.context.services.indicator_import
        self.title = translate("SeriesImport", "Bring in values for “{title}”").format(title=line.goal.title)
        self.thing = translate("SeriesImport", "Value")
        self.meanings = {
            SeriesColumn.PERIOD: translate("SeriesImport", "Period"),
            SeriesColumn.VALUE: translate("SeriesImport", "Value"),
            SeriesColumn.TARGET: translate("SeriesImport", "Target"),
            SeriesColumn.NOTE: translate("SeriesImport", "Note"),
        }
        mapping = self._service.guessed(presenter.actor, line.goal.id, table)
        look = partial(self._service.preview, presenter.actor, line.goal.id, table)
        super().__init__(presenter.context, table, mapping, look)

    def name_of(self, judged: Any) -> str:
        """The period as it was understood with its numbers, else as it stands in the file."""
        row: SeriesRow = judged
        locale = QLocale()
        if row.starts_on is None or (row.value is None and row.target is None):
            return " · ".join(text for text in row.cells.values() if text)
        numbers = [value_text(row.value, self._line.goal.unit, locale)]
        if row.target is not None:
            target = value_text(row.target, self._line.goal.unit, locale)
            numbers.append(translate("SeriesImport", "target {target}").format(target=target))
        period = period_text(row.starts_on, self._line.plan.frequency, locale)
        return f"{period}: {', '.join(number for number in numbers if number)}"

    def button(self) -> str:
        """The word on the button that stores them."""
        return self.tr("Bring in %n value(s)", "", self.wanted())

    def save(self) -> None:
        """Store the new and changed values as one step that can be undone."""
        if self.preview is None:
            return
        count = self._service.apply(self._presenter.actor, self.preview)
        text = self.tr("%n value(s) brought in.", "", count)
        self.context.messages(text, kind="success", undo=taking_back(self.context))
