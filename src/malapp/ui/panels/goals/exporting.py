"""The goal plan as a PDF file."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from malapp.ui.panels.goals.importing import SpreadsheetExchange
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file

translate = QCoreApplication.translate


class PlanExport:
    """Asks where to put the plan, has it made on the worker thread, and writes it whole or not at all."""

    def __init__(self, context: AppContext, goals: GoalsPresenter, parent: QWidget) -> None:
        self._context = context
        self._goals = goals
        self._parent = parent
        self._spreadsheets = SpreadsheetExchange(context, parent)

    def menu(self) -> QMenu:
        """Whose plan: the whole company's, or that of one team."""
        menu = QMenu(self._parent)
        menu.addAction(translate("PlanExport", "The whole company"), partial(self.run, None))
        if self._goals.teams:
            menu.addSeparator()
        for team in self._goals.teams:
            menu.addAction(team.name.replace("&", "&&"), partial(self.run, team.id))
        menu.addSeparator()
        menu.addAction(translate("PlanExport", "Everything to a spreadsheet …"), self._spreadsheets.take_out)
        menu.addAction(translate("PlanExport", "Bring in goals from a file …"), self._spreadsheets.bring_in)
        return menu

    def run(self, team_id: UUID | None) -> None:
        """Ask for the file, then make it."""
        today = self._context.clock().astimezone().date()
        file = FileToSave(
            translate("PlanExport", "Save the goal plan"),
            translate("PlanExport", "Goal plan {day}").format(day=today.isoformat()),
            "PDF (*.pdf)",
            translate("PlanExport", "Writing the goal plan"),
            translate("PlanExport", "The goal plan is saved as a PDF."),
        )
        export = self._context.services.goal_plan.export
        save_file(self._context, self._parent, file, lambda: export(self._goals.actor, self._context.language, team_id))
