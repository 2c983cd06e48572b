"""The indicators page of the goals panel: the list to the left, the chosen figure to the right."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from malapp.application.ports import Table
from malapp.ui.kit.buttons import IconButton, PrimaryButton
from malapp.ui.kit.layouts import column
from malapp.ui.kit.list_and_side import ListAndSide
from malapp.ui.panels.indicators.adding import NewIndicatorDialog
from malapp.ui.panels.indicators.control_dialog import ControlDialog
from malapp.ui.panels.indicators.importing import SeriesImport
from malapp.ui.panels.indicators.indicator_list import IndicatorList
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.side import IndicatorSide
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.import_dialog import ImportDialog

_SIDE_WIDTH = 410


class IndicatorsPanel(Panel):
    """Figures of company and teams by period; of individuals only by the checklist."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"goals", "indicator_plans", "indicator_values", "control_measures", "people", "teams"}
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = IndicatorsPresenter(context)
        self.list = IndicatorList(self.presenter, self.add_indicator)
        self.side = IndicatorSide(context, self.presenter)
        self.list.table.set_dense(context.preferences.density == "compact")
        self.split = ListAndSide(self.list, self.side, side_width=_SIDE_WIDTH)
        self._check = IconButton("shield-check", self.tr("Measuring individuals"), clicked=self.open_checklist)
        self._add = PrimaryButton(self.tr("New indicator"), icon="plus", clicked=self.add_indicator)
        self.setLayout(column(self.split))
        self._connect()

    def refresh(self) -> None:
        """Read the indicators anew; the chosen one stays chosen."""
        presenter = self.presenter
        presenter.load()
        chosen = presenter.chosen_id
        self.list.show_rows()
        if presenter.row() is None:
            presenter.chosen_id = None
            self.list.choose(None)
        elif chosen is not None:
            self.list.choose(chosen)
        self.side.show_row()
        outdated = sum(row.is_outdated for row in presenter.rows)
        parts = [self.tr("%n indicator(s)", "", len(presenter.rows))]
        if outdated:
            parts.append(self.tr("%n without a new value", "", outdated))
        self.subtitle_changed.emit(" · ".join(parts))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose an indicator."""
        self.flush()
        if self.presenter.find(item_id):
            self.refresh()
            self.split.show_side()

    def run_action(self, action_id: str) -> None:
        """Add an indicator, for those who may."""
        if action_id == "new_indicator":
            self.add_indicator()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """The checklist, and the one thing to do here; adding only for those who may."""
        self.presenter.load()
        return (self._check, self._add) if self.presenter.choices.level_options() else (self._check,)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_indicator(self) -> None:
        """Ask for a new indicator, which is then chosen."""
        self.flush()
        if not self.presenter.choices.level_options():
            return
        dialog = NewIndicatorDialog(self.presenter, self)
        dialog.exec()
        made_id = dialog.made_id
        dialog.deleteLater()
        if made_id is not None:
            self.show_item(made_id)

    def open_checklist(self) -> None:
        """Show the checklist for measuring individuals."""
        self.flush()
        dialog = ControlDialog(self.context, self.presenter, self)
        dialog.exec()
        dialog.deleteLater()

    def import_series(self) -> None:
        """Ask for a spreadsheet, read it on the worker thread, and show what it would do."""
        self.flush()
        pattern = self.tr("Tables") + " (*.xlsx *.csv *.tsv *.txt)"
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a table with values"), "", pattern)
        if chosen:
            self.context.tasks.run(
                self.context.services.indicator_import.read,
                Path(chosen),
                on_done=self.show_import,
                on_error=self.context.report,
                label=self.tr("Reading the table"),
            )

    def show_import(self, table: Table) -> None:
        """Show what ``table`` would do to the chosen indicator, and store it when that is wanted."""
        line = self.presenter.row()
        if line is None:
            return
        dialog = ImportDialog(self.context, SeriesImport(self.presenter, line, table), self)
        dialog.exec()
        dialog.deleteLater()

    def remove_indicator(self) -> None:
        """Delete the chosen indicator; the message has the way back."""
        line = self.presenter.row()
        if line is None or not line.may_edit:
            return
        self.flush()
        self.presenter.remove()
        self.split.show_main()
        self.refresh()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._on_click)
        self.list.removing.connect(self.remove_indicator)
        self.list.looking_at.connect(self._look_at)
        self.list.checking.connect(self.open_checklist)
        self.side.back.connect(self.split.show_main)
        self.side.importing.connect(self.import_series)
        self.side.removing.connect(self.remove_indicator)
        self.split.narrowed.connect(self.side.set_back_shown)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.New), self.add_indicator),
            (QKeySequence(Qt.Key.Key_Insert), self.add_indicator),
            (QKeySequence(QKeySequence.StandardKey.Find), self.list.search.setFocus),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())

    def _choose(self, goal_id: UUID | None) -> None:
        if goal_id != self.presenter.chosen_id:
            self.side.flush()
            self.presenter.chosen_id = goal_id
        self.side.show_row()

    def _open(self) -> None:
        self.split.show_side()
        self.side.edit()

    def _on_click(self) -> None:
        if self.split.is_narrow:
            self.split.show_side()

    def _look_at(self, person_id: UUID | None) -> None:
        self.flush()
        self.presenter.look_at(person_id)
        self.refresh()
