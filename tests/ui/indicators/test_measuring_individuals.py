"""Measuring individuals: off until the checklist is answered, seen by the two parties, never compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import GoalLevel
from malapp.ui.panels.indicators.adding import NewIndicatorDialog
from malapp.ui.panels.indicators.control_dialog import ControlDialog
from malapp.ui.panels.indicators.panel import IndicatorsPanel

Stages = Callable[..., PanelStage]
OWNER, LEAD, EMPLOYEE, OTHER, HR = "P01", "P02", "P03", "P04", "P22"


def _panel(stage: PanelStage) -> IndicatorsPanel:
    return cast("IndicatorsPanel", stage.panel)


def _switch_on(demo: DemoCompany, **answers: object) -> None:
    hr, today = demo.actor(HR), demo.services.desk.today()
    demo.services.control_measures.answer(
        hr,
        **{
            "reason": "Se om opplæringen virker",
            "milder_means": "Tall for teamet",
            "discussed_with": "Tillitsvalgt",
            "discussed_on": today,
            "informed_on": today,
            "evaluate_on": today + timedelta(days=90),
            **answers,
        },
    )
    demo.services.control_measures.switch(hr, is_on=True)


def _personal(demo: DemoCompany, owner: str) -> UUID:
    return demo.services.indicators.add(
        demo.actor(LEAD), f"Befaringer {owner}", GoalLevel.PERSON, owner_id=demo.id(owner)
    )


def _titles(stage: PanelStage) -> set[str]:
    model = _panel(stage).list.table.table()
    return {str(model.index(row, 0).data()) for row in range(model.rowCount())}


def _look_at(stage: PanelStage, demo: DemoCompany, owner: str) -> None:
    choice = _panel(stage).list.whose
    choice.set_value(demo.id(owner))
    choice.value_changed.emit()
    QApplication.processEvents()


@pytest.mark.requirement("E-17")
def test_hr_answers_the_checklist_and_only_then_it_can_be_switched_on(
    indicators_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = indicators_of(HR)
    day = (demo.services.desk.today() + timedelta(days=30)).strftime("%d/%m/%Y")
    seen: dict[str, str] = {}

    def fill(dialog: ControlDialog) -> None:
        qtbot.mouseClick(dialog.switch, Qt.MouseButton.LeftButton)
        seen["refused"] = dialog.form.row("reason").error()
        seen["off"] = dialog.pill.text()
        for field, text in (
            ("reason", "Se om opplæringen virker"),
            ("milder_means", "Tall for teamet"),
            ("discussed_with", "Tillitsvalgt"),
            ("discussed_on", day),
            ("informed_on", day),
            ("evaluate_on", day),
        ):
            qtbot.keyClicks(dialog.form.editor(field), text)
        qtbot.mouseClick(dialog.switch, Qt.MouseButton.LeftButton)
        seen["on"] = dialog.pill.text()

    in_dialog(fill)
    qtbot.mouseClick(_panel(stage)._check, Qt.MouseButton.LeftButton)
    assert "whole checklist" in seen["refused"]
    assert (seen["off"], seen["on"]) == ("Off", "On")
    assert demo.services.control_measures.view(demo.actor(EMPLOYEE)).measure.is_on


@pytest.mark.requirement("E-17")
def test_everybody_reads_the_checklist_and_nobody_else_switches(
    indicators_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    _switch_on(demo)
    stage = indicators_of(EMPLOYEE)
    seen: dict[str, object] = {}

    def look(dialog: ControlDialog) -> None:
        seen["switch"] = dialog.switch.isVisible()
        seen["reason"] = dialog.form.value("reason")
        qtbot.keyClicks(dialog.form.editor("reason"), "x")

    in_dialog(look)
    _panel(stage).open_checklist()
    assert seen == {"switch": False, "reason": "Se om opplæringen virker"}
    assert demo.services.control_measures.view(demo.actor(HR)).measure.reason == "Se om opplæringen virker"


@pytest.mark.requirement("E-17")
def test_while_it_is_off_there_is_no_choice_of_person_anywhere(
    indicators_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD)
    assert not _panel(stage).list.whose.isVisible()
    levels: list[object] = []

    def look(dialog: NewIndicatorDialog) -> None:
        levels.extend(option.value for option in dialog.form.row("level").spec.options)

    in_dialog(look)
    _panel(stage).add_indicator()
    assert levels == [GoalLevel.TEAM]


@pytest.mark.requirement("E-16", "E-17")
def test_persons_are_looked_at_one_at_a_time(indicators_of: Stages, demo: DemoCompany) -> None:
    _switch_on(demo)
    for owner in (EMPLOYEE, OTHER):
        _personal(demo, owner)
    stage = indicators_of(LEAD)
    mine = {f"Befaringer {owner}" for owner in (EMPLOYEE, OTHER)}
    assert not mine & _titles(stage)
    for owner in (EMPLOYEE, OTHER):
        _look_at(stage, demo, owner)
        assert _titles(stage) == {f"Befaringer {owner}"}


@pytest.mark.requirement("E-17")
def test_switching_off_hides_them_on_the_open_page(indicators_of: Stages, demo: DemoCompany) -> None:
    _switch_on(demo)
    goal_id = _personal(demo, EMPLOYEE)
    stage = indicators_of(EMPLOYEE)
    _panel(stage).show_item(goal_id)
    assert _titles(stage) == {f"Befaringer {EMPLOYEE}"}
    demo.services.control_measures.switch(demo.actor(HR), is_on=False)
    QApplication.processEvents()
    assert f"Befaringer {EMPLOYEE}" not in _titles(stage)
    assert not _panel(stage).list.whose.isVisible()
    assert f"Befaringer {EMPLOYEE}" not in [
        label.text() for label in stage.panel.findChildren(QLabel) if label.isVisible()
    ]


@pytest.mark.requirement("E-17")
def test_the_evaluation_date_is_reminded_of_calmly_and_only_those_who_decide(
    indicators_of: Stages, demo: DemoCompany
) -> None:
    _switch_on(demo, evaluate_on=demo.services.desk.today())
    words = "The date to look again at measuring individuals has come."
    for who, is_told in ((HR, True), (OWNER, True), (LEAD, False), (EMPLOYEE, False)):
        stage = indicators_of(who)
        shown = [label.text() for label in stage.panel.findChildren(QLabel) if label.isVisible()]
        assert (words in shown) is is_told
