"""Locking while somebody stands in a dialog of a panel: nothing reads the workspace any more afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shell_window import Shell

from malapp.application.demo.source import demo_id
from malapp.domain.goals import GoalKind
from malapp.ui.kit.form import Form
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.indicators.panel import IndicatorsPanel
from malapp.ui.shell.unlock import UnlockPage


def _lock_in(shell: Shell, dialog: str, first: Callable[[QWidget], None] | None = None) -> None:
    """Lock as soon as a dialog of the class called ``dialog`` is on top; ``first`` is done once with one before it."""
    waiting = [first] if first is not None else []

    def look() -> None:
        found = QApplication.activeModalWidget()
        if found is not None and type(found).__name__ == dialog:
            shell.window.lock()
            return
        QTimer.singleShot(5, shell.window, look)
        if found is not None and waiting:
            waiting.pop()(found)

    QTimer.singleShot(0, shell.window, look)


def test_locking_in_the_checklist_for_measuring_individuals_reads_nothing_more(shell: Shell) -> None:
    shell.frame.header.acting.chosen.emit(demo_id("P01"))
    shell.frame.navigate("indicators")
    panel = shell.frame.findChild(IndicatorsPanel)
    _lock_in(shell, "ControlDialog")

    panel.open_checklist()

    assert isinstance(shell.page, UnlockPage)


def test_locking_in_the_note_before_the_first_objective_reads_nothing_more(shell: Shell) -> None:
    shell.frame.header.acting.chosen.emit(demo_id("P01"))
    shell.window._services.people.edit_company(shell.window._services.session.actor(), uses_okr=False)
    shell.frame.navigate("goals")
    panel = shell.frame.findChild(GoalsPanel)

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, NewGoalDialog)
        form: Form = dialog.form
        form.set_values({"kind": GoalKind.OBJECTIVE})
        form.edited.emit("kind", GoalKind.OBJECTIVE)

    _lock_in(shell, "OkrNote", choose)

    panel.add_goal()

    assert isinstance(shell.page, UnlockPage)
