"""What is overdue today leads to the plan, where it can be finished or moved."""

from __future__ import annotations

from uuid import UUID

from panel_stage import staging
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


def test_an_overdue_action_opens_in_the_plan(demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    with staging(qtbot, demo.services, "today") as make:
        stage = make(demo.id("P03"))
        button = next(
            button
            for button in stage.panel.findChildren(QPushButton)
            if "Finish or move: Ringe fem styrer" in button.accessibleName()
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert stage.visited == [("action_plan", call)]
