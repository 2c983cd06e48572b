"""What is overdue today leads to the plan, where it can be finished or moved."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from panel_stage import staging
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import GoalKind, GoalLevel


def _opens(demo: DemoCompany, qtbot: QtBot, who: str, words: str) -> tuple[str, UUID | None]:
    """Where the button of the line that says ``words`` leads."""
    with staging(qtbot, demo.services, "today") as make:
        stage = make(demo.id(who))
        button = next(button for button in stage.panel.findChildren(QPushButton) if words in button.accessibleName())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return stage.visited[-1]


def test_an_overdue_action_opens_in_the_plan(demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    assert _opens(demo, qtbot, "P03", "Finish or move: Ringe fem styrer") == ("action_plan", call)


def test_an_overdue_activity_opens_in_the_plan(demo: DemoCompany, qtbot: QtBot) -> None:
    yesterday = demo.services.desk.today() - timedelta(days=1)
    activity = demo.services.goals.add(
        demo.actor("P03"),
        "Lage mal",
        GoalLevel.PERSON,
        kind=GoalKind.ACTIVITY,
        owner_id=demo.id("P03"),
        due_on=yesterday,
    )
    assert _opens(demo, qtbot, "P03", "Finish or move: Lage mal") == ("action_plan", activity)


@pytest.mark.requirement("S2-13")
def test_an_indicator_without_its_value_asks_for_it(demo: DemoCompany, qtbot: QtBot) -> None:
    figure = demo.services.indicators.add(
        demo.actor("P02"), "Kundemøter", GoalLevel.TEAM, team_id=demo.id("SALG"), owner_id=demo.id("P02")
    )
    assert _opens(demo, qtbot, "P02", "Write the new value: Kundemøter") == ("indicators", figure)
