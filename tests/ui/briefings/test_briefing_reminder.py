"""Today speaks of a briefing that is missing before the first conversation, and leads to it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from panel_stage import faults, staging
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

MANAGER, EMPLOYEE, TEAM = "P02", "P03", "SALG"


@pytest.mark.requirement("S1-43")
def test_today_names_the_unit_to_brief_and_leads_there(bare: DemoCompany, qtbot: QtBot) -> None:
    day = bare.services.desk.today() + timedelta(days=10)
    manager = bare.actor(MANAGER)
    bare.services.conversations.plan(manager, bare.id(EMPLOYEE), planned_for=datetime.combine(day, time(9, 0)))
    first = bare.services.briefing_timing.gaps(manager)[0].day
    with staging(qtbot, bare.services, "today") as make:
        stage = make(bare.id(MANAGER))
        settle()
        shown = [label.text() for label in stage.findChildren(QLabel) if label.isVisible()]
        assert "Hold the joint briefing for Salg og rådgivning" in shown
        assert f"First conversation {first:%d/%m/%Y}" in shown
        assert faults(stage) == ""

        named = "Open: Hold the joint briefing for Salg og rådgivning"
        button = next(it for it in stage.findChildren(QAbstractButton) if it.accessibleName() == named)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert stage.visited == [("briefings", bare.id(TEAM))]

        bare.services.briefings.hold(
            manager, bare.services.briefings.add(manager, bare.id(TEAM)), bare.services.desk.today(), []
        )
        settle()
        assert not any("joint briefing" in label.text() for label in stage.findChildren(QLabel) if label.isVisible())
