"""The goal plan as a PDF file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from malapp.application.troubles import ReadOnly
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


class PlanExport:
    """Asks where to put the plan, has it made on the worker thread, and writes it whole or not at all."""

    def __init__(self, context: AppContext, goals: GoalsPresenter, parent: QWidget) -> None:
        self._context = context
        self._goals = goals
        self._parent = parent

    def menu(self) -> QMenu:
        """Whose plan: the whole company's, or that of one team."""
        menu = QMenu(self._parent)
        menu.addAction(translate("PlanExport", "The whole company"), partial(self.run, None))
        if self._goals.teams:
            menu.addSeparator()
        for team in self._goals.teams:
            menu.addAction(team.name.replace("&", "&&"), partial(self.run, team.id))
        return menu

    def run(self, team_id: UUID | None) -> None:
        """Ask for the file, then make it."""
        chosen, _filter = QFileDialog.getSaveFileName(
            self._parent, translate("PlanExport", "Save the goal plan"), str(self._suggested()), "PDF (*.pdf)"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        job = self._context.services.goal_plan.export(self._goals.actor, self._context.language, team_id)
        self._context.tasks.run(
            job.work,
            on_done=lambda data: self._write(path, job.finish(data)),
            on_error=self._context.report,
            label=translate("PlanExport", "Writing the goal plan"),
        )

    def _suggested(self) -> Path:
        """A name that says nothing about the company or a person: the file may end up anywhere."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = self._context.clock().astimezone().date()
        name = translate("PlanExport", "Goal plan {day}").format(day=today.isoformat())
        return Path(folder) / f"{name}.pdf"

    def _write(self, path: Path, data: bytes) -> None:
        file = QSaveFile(str(path))
        is_written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
        if is_written:
            self._context.messages(translate("PlanExport", "The goal plan is saved as a PDF."), kind="success")
        else:
            self._context.report(ReadOnly())
