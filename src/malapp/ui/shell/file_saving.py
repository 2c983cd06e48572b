"""Saving to a file of the user's choice: ask, make it on the worker thread, write it whole or not at all."""

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
    anywhere. ``kinds`` is the filter, such as "PDF (*.pdf)"; ``label`` is shown while the file is made ("" for one
    that is ready), ``saved`` when it is there.
    """

    title: str
    name: str
    kinds: str
    label: str
    saved: str
    suffix: str = ".pdf"


def save_file(context: AppContext, parent: QWidget, file: FileToSave, make: Callable[[], Job[Any, bytes]]) -> None:
    """Ask where to put ``file``; then ``make()`` gives the job whose result is written there. Refusals are reported."""
    path = ask_path(parent, file.title, f"{file.name}{file.suffix}", file.kinds)
    if path is None:
        return
    try:
        job = make()
    except (RuleViolation, Trouble) as error:
        context.report(error)
        return

    def keep(made: object) -> None:
        try:
            data = job.finish(made)
        except (RuleViolation, Trouble) as error:
            context.report(error)
            return
        _keep(context, path, data, file.saved)

    context.tasks.run(job.work, on_done=keep, on_error=context.report, label=file.label)


def save_ready(context: AppContext, parent: QWidget, file: FileToSave, data: bytes) -> None:
    """Ask where to put ``file`` and write ``data``, which is there already, to it."""
    path = ask_path(parent, file.title, f"{file.name}{file.suffix}", file.kinds)
    if path is not None:
        _keep(context, path, data, file.saved)


def ask_path(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """The file the user wants, with the suffix of ``name``; None when they think better of it.

    The dialog asks before it replaces a file, but only for the name as typed: where the suffix makes it another file
    that is there, it is shown once more, with that one in it.
    """
    suffix = Path(name).suffix
    suggested = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name
    while True:
        chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.casefold() == suffix:
            return path
        suggested = path.with_name(f"{path.name}{suffix}")
        if not suggested.exists():
            return suggested


def _keep(context: AppContext, path: Path, data: bytes, saved: str) -> None:
    if write_whole(path, data):
        context.messages(saved, kind="success")
    else:
        context.report(ReadOnly())


def write_whole(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path``; False, and what was there before untouched, when it cannot be done."""
    file = QSaveFile(str(path))
    return file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
