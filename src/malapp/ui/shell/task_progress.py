"""Progress with Cancel for whatever takes longer than a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from malapp.ui.kit.progress_dialog import ProgressDialog
    from malapp.ui.tasks import Task, TaskRunner


class TaskProgress(QObject):
    """Shows a dialog for each slow task that has a label; a task without one is shown by who started it."""

    def __init__(self, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: dict[Task, ProgressDialog] = {}
        tasks.became_slow.connect(self._show)
        tasks.progressed.connect(self._advance)
        tasks.ended.connect(self._finish)

    def _show(self, task: Task) -> None:
        if not task.label:
            return
        from malapp.ui.kit.progress_dialog import ProgressDialog

        dialog = ProgressDialog(task.label, parent=self._window)
        dialog.secondary.setVisible(task.can_cancel)
        dialog.cancelled.connect(task.cancel)
        self._dialogs[task] = dialog
        self._advance(task)
        dialog.show()

    def _advance(self, task: Task) -> None:
        if (dialog := self._dialogs.get(task)) is not None:
            dialog.advance(task.done / task.total if task.total else None)

    def _finish(self, task: Task) -> None:
        if (dialog := self._dialogs.pop(task, None)) is not None:
            dialog.finish()
            dialog.deleteLater()
