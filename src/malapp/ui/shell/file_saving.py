"""Saving a document to a file of the user's choice: ask, make it on the worker thread, write it whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, QSaveFile, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from malapp.application.troubles import ReadOnly, Trouble
from malapp.domain.errors import RuleViolation

if TYPE_CHECKING:
    from malapp.application.desk import Job
    from malapp.ui.shell.context import AppContext


@dataclass(frozen=True, slots=True)
class FileToSave:
    """What the user is asked and told, all translated.

    ``name`` is suggested without folder and suffix and says nothing about the company or a person: the file may end up
    anywhere. ``kinds`` is the filter, such as "PDF (*.pdf)"; ``label`` is shown while the file is made, ``saved``
    when it is there.
    """

    title: str
    name: str
    kinds: str
    label: str
    saved: str
    suffix: str = ".pdf"


def save_file(context: AppContext, parent: QWidget, file: FileToSave, make: Callable[[], Job[Any, bytes]]) -> None:
    """Ask where to put ``file``; then ``make()`` gives the job whose result is written there. Refusals are reported."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggested = Path(folder) / f"{file.name}{file.suffix}"
    chosen, _filter = QFileDialog.getSaveFileName(parent, file.title, str(suggested), file.kinds)
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.casefold() != file.suffix:
        path = path.with_name(f"{path.name}{file.suffix}")
    try:
        job = make()
    except (RuleViolation, Trouble) as error:
        context.report(error)
        return

    def keep(made: object) -> None:
        if write_whole(path, job.finish(made)):
            context.messages(file.saved, kind="success")
        else:
            context.report(ReadOnly())

    context.tasks.run(job.work, on_done=keep, on_error=context.report, label=file.label)


def write_whole(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path``; False, and what was there before untouched, when it cannot be done."""
    file = QSaveFile(str(path))
    return file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
