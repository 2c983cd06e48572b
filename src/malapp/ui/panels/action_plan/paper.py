"""The plan that is looked at, as a PDF file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.desk import Job
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.shell.file_saving import FileToSave, save_file

translate = QCoreApplication.translate


def save_plan(presenter: PlanPresenter, parent: QWidget) -> None:
    """Ask where to put the plan of the person or team that is looked at, and write it as it is narrowed down."""
    plan, context = presenter.plan, presenter.context
    paper = context.services.action_plan_print
    actor, language, only_open = presenter.actor, context.language, presenter.only_open
    if plan.person_id is None and plan.team_id is None:
        sentence = translate("ActionPlan", "A plan on paper belongs to one person or one team. Choose whose first.")
        context.messages(sentence, kind="info")
        return

    def make() -> Job[bytes, bytes]:
        job: Job[bytes, bytes] = (
            paper.of_person(actor, plan.person_id, language, only_open=only_open)
            if plan.person_id is not None
            else paper.of_team(actor, plan.team_id, language, only_open=only_open)
        )
        return job

    file = FileToSave(
        translate("ActionPlan", "Save the action plan"),
        translate("ActionPlan", "Action plan {day}").format(day=presenter.today().isoformat()),
        "PDF (*.pdf)",
        translate("ActionPlan", "Writing the action plan"),
        translate("ActionPlan", "The action plan is saved as a PDF."),
    )
    save_file(context, parent, file, make)
