"""My behaviours on the page: chosen with the test, ticked by oneself, seen by nobody else unless shared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import ClosingDecision
from malapp.ui.panels.action_plan.asking import AskDialog
from malapp.ui.panels.action_plan.choices import Plan
from malapp.ui.panels.action_plan.panel import ActionPlanPanel

Stages = Callable[..., PanelStage]
EMPLOYEE, MANAGER, COLLEAGUE = "P03", "P02", "P05"


def _panel(stage: PanelStage) -> ActionPlanPanel:
    return cast("ActionPlanPanel", stage.panel)


def _days(demo: DemoCompany, goal_id: UUID, who: str = EMPLOYEE) -> dict[date, str]:
    return {tick.ticked_on: tick.note for tick in demo.services.behaviours.shared_ticks(demo.actor(who), goal_id)}


def _look_at(stage: PanelStage, person_id: UUID) -> None:
    choice = _panel(stage).list.whose
    choice.set_value(Plan(person_id=person_id))
    choice.value_changed.emit()
    QApplication.processEvents()


def _said(stage: PanelStage) -> str:
    return " | ".join(label.text() for label in stage.panel.findChildren(QLabel) if label.isVisible())


@pytest.mark.requirement("S2-15", "S2-16")
def test_a_behaviour_is_chosen_with_the_test_beside_the_field(plan_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    hints: list[str] = []

    def fill(dialog: AskDialog) -> None:
        hints.append(dialog.form.row("title").spec.hint)
        qtbot.keyClicks(dialog.form.editor("title"), "Jeg spør før jeg svarer")
        qtbot.keyClicks(dialog.form.editor("recurrence"), "Hver samtale")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    qtbot.mouseClick(_panel(stage).behaviours.add_button, Qt.MouseButton.LeftButton)
    assert "Could somebody see or hear it?" in hints[0]
    titles = {row.goal.title: row.goal.recurrence for row in demo.services.behaviours.own(demo.actor(EMPLOYEE))}
    assert titles["Jeg spør før jeg svarer"] == "Hver samtale"
    assert "Jeg spør før jeg svarer" in _said(stage)


@pytest.mark.requirement("S2-16")
def test_after_three_the_page_says_that_three_are_enough(plan_of: Stages, demo: DemoCompany) -> None:
    employee = demo.actor(EMPLOYEE)
    while demo.services.behaviours.has_room(employee):
        demo.services.behaviours.add(employee, "Jeg spør før jeg svarer")
    stage = plan_of(EMPLOYEE)
    assert not _panel(stage).behaviours.add_button.isEnabled()
    assert "Three at a time are enough." in _said(stage)


def test_today_is_ticked_on_the_card_and_taken_away_again(
    plan_of: Stages, demo: DemoCompany, habit: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    line = _panel(stage).behaviours.lines[habit]
    today = demo.services.desk.today()
    qtbot.mouseClick(line.tick, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert set(_days(demo, habit)) == {today}
    assert line.dots.accessibleName().startswith("1 day")
    qtbot.keyClick(line.tick, Qt.Key.Key_Space)
    assert _days(demo, habit) == {}
    stage.undo()
    assert set(_days(demo, habit)) == {today}
    assert line.tick.isChecked()


def test_earlier_days_are_ticked_in_the_month_by_mouse_and_keyboard(
    plan_of: Stages, demo: DemoCompany, habit: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(habit)
    side, today = _panel(stage).side.behaviour, demo.services.desk.today()
    side.grid.setFocus()
    qtbot.keyClick(side.grid, Qt.Key.Key_Up)
    qtbot.keyClick(side.grid, Qt.Key.Key_Space)
    assert set(_days(demo, habit)) == {today - timedelta(days=7)}
    qtbot.keyClick(side.grid, Qt.Key.Key_Down)
    qtbot.keyClick(side.grid, Qt.Key.Key_Right)
    assert side.grid.day == today, "days ahead cannot be reached"
    first = side.grid.day_at(QPoint(5, 30).toPointF())
    assert first is not None
    qtbot.mouseClick(side.grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 30))
    qtbot.mouseClick(side.day_form.editor("is_done"), Qt.MouseButton.LeftButton)
    assert set(_days(demo, habit)) == {today - timedelta(days=7), first}


def test_a_note_belongs_to_the_day_it_was_written_on(
    plan_of: Stages, demo: DemoCompany, habit: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(habit)
    side, today = _panel(stage).side.behaviour, demo.services.desk.today()
    qtbot.keyClicks(side.day_form.editor("note"), "Glemte det")
    side.grid.setFocus()
    qtbot.keyClick(side.grid, Qt.Key.Key_Up)
    assert _days(demo, habit) == {today: "Glemte det"}
    assert side.day_form.value("note") == ""


@pytest.mark.requirement("E-09")
def test_the_manager_sees_the_behaviour_but_no_tick_until_a_day_is_shared(
    plan_of: Stages, demo: DemoCompany, habit: UUID
) -> None:
    service, employee, today = demo.services.behaviours, demo.actor(EMPLOYEE), demo.services.desk.today()
    service.write(employee, habit, today, note="Bare min egen")
    service.write(employee, habit, today - timedelta(days=1), note="Kan leses", is_shared=True)
    stage = plan_of(MANAGER)
    _look_at(stage, demo.id(EMPLOYEE))
    line = _panel(stage).behaviours.lines[habit]
    assert line.dots.accessibleName().startswith("1 day")
    assert not line.tick.isVisible()
    assert not _panel(stage).behaviours.add_button.isVisible()
    _panel(stage).show_item(habit)
    said = _said(stage)
    assert "Kan leses" in said
    assert "Bare min egen" not in said
    assert not _panel(stage).side.behaviour.grid.isVisible()


def test_a_managers_way_to_a_behaviour_leads_to_the_plan_of_its_owner(
    plan_of: Stages, demo: DemoCompany, habit: UUID
) -> None:
    stage = plan_of(MANAGER)
    _panel(stage).show_item(habit)
    assert _panel(stage).list.whose.value() == Plan(person_id=demo.id(EMPLOYEE))
    assert "only the days that have been shared with you" in _said(stage)


@pytest.mark.requirement("E-09")
def test_a_colleague_sees_nothing_of_it(plan_of: Stages, demo: DemoCompany, habit: UUID) -> None:
    stage = plan_of(COLLEAGUE)
    _look_at(stage, demo.id(EMPLOYEE))
    assert habit not in _panel(stage).behaviours.lines
    assert "Jeg gjentar behovet" not in _said(stage)


def test_keeping_it_asks_what_was_learnt_and_makes_room_for_another(
    plan_of: Stages, demo: DemoCompany, habit: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(habit)
    refused: list[str] = []

    def fill(dialog: AskDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        refused.append(dialog.form.row("learning").error())
        qtbot.keyClicks(dialog.form.editor("learning"), "Kunden retter meg")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    _panel(stage).side.behaviour.ending.emit(ClosingDecision.KEEP)
    assert "learnt" in refused[0]
    assert "Kept as a habit. Learnt: Kunden retter meg" in _said(stage)
    qtbot.mouseClick(_panel(stage).side.behaviour._again, Qt.MouseButton.LeftButton)
    row = next(row for row in demo.services.behaviours.own(demo.actor(EMPLOYEE)) if row.goal.id == habit)
    assert row.is_open
