"""Goals in from a file and everything out to one, by the buttons of the Goals panel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from panel_stage import PanelStage, faults, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.goal_import import GoalColumn
from malapp.exchange.tables import SpreadsheetReader
from malapp.ui.panels.goals.importing import GoalImport, SpreadsheetExchange
from malapp.ui.shell.import_dialog import ABSENT, ImportDialog

CSV = (
    "Mål;Ansvarlig;Fra;Til;Deadline;Hvorfor\nFærre feilplukk på lageret;Ingrid Solheim;14;5;31.12.2027;Trygg levering\n"
)


@pytest.fixture
def stage(goals_of: Callable[..., PanelStage]) -> PanelStage:
    """The panel as the owner sees it."""
    return goals_of("P01")


def _menu_action(stage: PanelStage, text: str) -> None:
    exporting: Any = stage.panel
    menu: QMenu = exporting._export.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def _titles(demo: DemoCompany) -> set[str]:
    return {row.goal.title for row in demo.services.goals.rows(demo.actor("P01"))}


def test_a_csv_of_somebody_elses_making_becomes_goals_and_undo_takes_them_away(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mål.csv"
    path.write_text(CSV, encoding="cp1252")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))

    def press(dialog: ImportDialog) -> None:
        assert dialog.form.values()["start_value"] == 2
        assert faults(dialog) == ""
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(press)
    _menu_action(stage, "Bring in goals from a file …")
    qtbot.waitUntil(lambda: "Færre feilplukk på lageret" in _titles(demo), timeout=20_000)
    QApplication.processEvents()
    assert stage.told[-1] == ("success", "1 goal brought in.")

    stage.undo()
    assert "Færre feilplukk på lageret" not in _titles(demo)


def test_the_preview_follows_the_choice_of_columns_and_says_why_nothing_can_be_done(
    qtbot: QtBot, stage: PanelStage, tmp_path: Path
) -> None:
    path = tmp_path / "mål.csv"
    path.write_text(CSV, encoding="utf-8")
    dialog = ImportDialog(stage.panel.context, GoalImport(stage.panel.context, SpreadsheetReader().read(path)), stage)
    dialog.show()
    assert dialog.primary.isEnabled()

    dialog.form.edited.emit(GoalColumn.GOAL.value, ABSENT)
    assert not dialog.primary.isEnabled()
    assert dialog.summary.text() == "Choose which column holds the text of the goal."
    dialog.form.edited.emit(GoalColumn.GOAL.value, 0)
    assert dialog.primary.isEnabled()
    dialog.close()
    dialog.deleteLater()


def test_everything_is_written_to_a_spreadsheet_and_the_message_says_that_it_is_open(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "alt.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    SpreadsheetExchange(stage.panel.context, stage).take_out()

    qtbot.waitUntil(lambda: bool(stage.told), timeout=20_000)
    assert stage.told[-1][0] == "success"
    assert "not encrypted" in stage.told[-1][1]
    assert SpreadsheetReader().read(target).header[0] == "Name"
