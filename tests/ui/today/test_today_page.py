"""The Today page says how many of how many, and never of none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from panel_stage import PanelStage, faults, staging
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany


def _texts(stage: PanelStage) -> list[str]:
    settle()
    return [label.text() for label in stage.panel.findChildren(QLabel) if label.isVisible()]


@pytest.mark.requirement("S1-60")
def test_figures_are_told_of_what_there_is_and_not_of_none(qtbot: QtBot, demo: DemoCompany) -> None:
    with staging(qtbot, demo.services, "today") as make:
        stage = make(demo.id("P01"))
        assert "agreed one-to-ones held" in _texts(stage)

        with demo.services.desk.edit("edit.follow_up") as work:
            for meeting in work.follow_ups.find():
                work.follow_ups.save(replace(meeting, planned_for=meeting.planned_for + timedelta(days=800)))
        texts = _texts(stage)
        assert "people have had their conversation" in texts
        assert "agreed one-to-ones held" not in texts
        assert not any(text.startswith("0 of 0") for text in texts)
        assert any(text.startswith("No agreed one-to-one has come up yet") for text in texts)
        assert faults(stage, (940, 500)) == ""

        with demo.services.desk.edit("edit.person") as work:
            for person in work.people.find():
                work.people.save(replace(person, manager_id=None))
        texts = _texts(stage)
        assert "The last twelve months" not in texts
        assert "Waiting for you" in texts
