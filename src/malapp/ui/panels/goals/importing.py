"""Bringing goals in from a spreadsheet, and everything out to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from malapp.application.goal_import import GoalColumn, GoalImportPreview, GoalImportRow, guessed_goal_mapping
from malapp.application.ports import Table
from malapp.application.texts import texts
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file
from malapp.ui.shell.import_dialog import ImportDialog
from malapp.ui.shell.table_import import TableImport
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class GoalImport(TableImport):
    """Goals and key results on their way in."""

    preview: GoalImportPreview | None

    def __init__(self, context: AppContext, table: Table) -> None:
        words = texts(context.language)
        self.title = translate("GoalImport", "Bring in goals")
        self.meanings = {column: words(f"table.column.{column.value}") for column in GoalColumn}
        self.thing = self.meanings[GoalColumn.GOAL]
        services = context.services
        look = partial(services.goal_import.preview, services.session.actor(), table)
        super().__init__(context, table, guessed_goal_mapping(table.header), look)

    def name_of(self, judged: GoalImportRow) -> str:
        """The goal in a row."""
        return judged.values.get(GoalColumn.GOAL, "")

    def button(self) -> str:
        """How many goals the button stores."""
        return self.tr("Bring in %n goal(s)", "", self.wanted())

    def save(self) -> None:
        """Store the new and changed goals as one step that can be undone."""
        services = self.context.services
        count = services.goal_import.apply(services.session.actor(), self.table, self.mapping)
        self.context.messages(
            self.tr("%n goal(s) brought in.", "", count), kind="success", undo=taking_back(self.context)
        )


class SpreadsheetExchange:
    """Asks for the files: goals in, everything out."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        self._context = context
        self._parent = parent

    def bring_in(self) -> None:
        """Ask for a file, read it on the worker thread, and show what it would bring."""
        kinds = translate("GoalImport", "Spreadsheets (*.xlsx *.csv *.txt *.tsv)")
        chosen, _filter = QFileDialog.getOpenFileName(
            self._parent, translate("GoalImport", "Choose a file with goals"), "", kinds
        )
        if chosen:
            self._context.tasks.run(
                lambda: self._context.services.goal_import.read(Path(chosen)),
                on_done=self.show_table,
                on_error=self._context.report,
                label=translate("GoalImport", "Reading the file"),
            )

    def show_table(self, table: Table) -> None:
        """Show what ``table`` would bring; it is stored when the button is pressed."""
        dialog = ImportDialog(self._context, GoalImport(self._context, table), self._parent)
        dialog.exec()
        dialog.deleteLater()

    def take_out(self) -> None:
        """Ask for a file and write everything one may read to it."""
        services, today = self._context.services, self._context.clock().astimezone().date()
        file = FileToSave(
            translate("GoalImport", "Export everything to a spreadsheet"),
            translate("GoalImport", "malapp {day}").format(day=today.isoformat()),
            translate("GoalImport", "Excel (*.xlsx)"),
            translate("GoalImport", "Writing the spreadsheet"),
            translate(
                "GoalImport", "The spreadsheet is saved. It is not encrypted: keep it where others cannot read it."
            ),
            ".xlsx",
        )
        language = self._context.language
        save_file(
            self._context,
            self._parent,
            file,
            lambda: services.workbook_export.export(services.session.actor(), language),
        )
