"""Saving somebody's red thread, offered on more than one panel."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.shell.file_saving import FileToSave, save_file

if TYPE_CHECKING:
    from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


def save_red_thread(context: AppContext, parent: QWidget, person_id: UUID) -> None:
    """Ask for a file and write the one page of ``person_id`` there; refused for other people's (E-09)."""
    services = context.services
    today = context.clock().astimezone().date()
    file = FileToSave(
        translate("RedThread", "Save the red thread"),
        translate("RedThread", "Red thread {day}").format(day=today.isoformat()),
        "PDF (*.pdf)",
        translate("RedThread", "Writing the red thread"),
        translate("RedThread", "The red thread is saved as a PDF."),
    )
    actor = services.session.actor()
    save_file(context, parent, file, lambda: services.red_thread.export(actor, context.language, person_id))
