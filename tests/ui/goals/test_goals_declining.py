"""Saying no to a goal and taking it up again, check-ins of earlier days, milestones in place, another team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, faults, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import Goal, GoalLevel, GoalState, GoalStatus, Measure
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.formats import format_date
from malapp.ui.panels.goals.declining import DeclineDialog
from malapp.ui.panels.goals.milestones import MilestoneList
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.side import AGREEMENT, CHECK_INS, DETAILS, MEASURE
from malapp.ui.panels.goals.words import DECLINED

Stages = Callable[..., PanelStage]
REASON = "Jeg har tolv borettslag fra før"


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _open(stage: PanelStage, goal_id: UUID, tab: int) -> GoalsPanel:
    panel = _panel(stage)
    QApplication.processEvents()
    panel.show_item(goal_id)
    panel.side.choose_tab(tab)
    QApplication.processEvents()
    return panel


def _goal(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _said(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def _shown(panel: GoalsPanel) -> set[object]:
    return {line.row.goal.id for line in panel.presenter.found().lines}


@pytest.mark.requirement("S1-16")
def test_a_goal_is_declined_with_a_reason_found_again_and_taken_up(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    manager = demo.actor("P02")
    goal_id = demo.services.goals.add(manager, "Ta over sør", GoalLevel.PERSON, owner_id=demo.id("P03"))
    stage = goals_of("P03")
    panel = _open(stage, goal_id, AGREEMENT)

    def decline(dialog: DeclineDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        assert dialog.isVisible(), "a reason is asked for"
        assert "Write why" in _said(dialog)
        assert "Jonas Berge reads what you write here." in _said(dialog)
        qtbot.keyClicks(cast("QPlainTextEdit", dialog.form.editor("reason")), REASON)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(decline)
    qtbot.mouseClick(panel.side.agreement.decline, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert _goal(demo, goal_id).state is GoalState.DECLINED
    assert goal_id not in _shown(panel)
    stage.press_undo(qtbot)
    assert _goal(demo, goal_id).state is GoalState.DRAFT
    assert goal_id in _shown(panel)

    demo.services.goal_declining.decline(manager, goal_id, REASON)
    QApplication.processEvents()
    panel.show_item(goal_id)
    QApplication.processEvents()
    assert (panel.presenter.filter.status, _shown(panel)) == (DECLINED, {goal_id})
    assert "Jonas Berge declined this goal" in _said(panel.side)
    assert REASON in _said(panel.side)
    assert "The goal is declined. Take it up again to change it." in _said(panel.side)
    assert panel.side.agreement.own_marks == {}
    assert faults(stage) == ""
    panel.side.agreement.take_up.setFocus()
    qtbot.keyClick(panel.side.agreement.take_up, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert _goal(demo, goal_id).state is GoalState.DRAFT
    assert set(panel.side.agreement.own_marks) == {"accepted", "believed", "wanted"}
    assert panel.presenter.filter.status is None
    assert goal_id in _shown(panel)
    assert panel.editing.goal_id == goal_id


def test_the_menu_offers_to_decline_only_what_is_not_agreed(goals_of: Stages, demo: DemoCompany) -> None:
    goal_id = demo.services.goals.add(demo.actor("P02"), "Ta over sør", GoalLevel.PERSON, owner_id=demo.id("P03"))
    stage = goals_of("P03")
    panel = _open(stage, goal_id, AGREEMENT)

    def entries(menu: QMenu | None) -> list[str]:
        texts = [] if menu is None else [action.text() for action in menu.actions()]
        if menu is not None:
            menu.deleteLater()
        return texts

    assert "Decline the goal …" in entries(panel.acts.menu())
    _open(stage, demo.id("goal P03"), AGREEMENT)
    assert "Decline the goal …" not in entries(panel.acts.menu())
    assert not panel.side.agreement.decline.isVisible()


@pytest.mark.requirement("S4-03")
def test_a_check_in_tells_of_an_earlier_day_and_a_later_one_goes_on_counting(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    employee, today = demo.actor("P03"), demo.services.desk.today()
    goal_id = demo.services.goals.add(
        employee,
        "Noe å måle",
        GoalLevel.PERSON,
        owner_id=employee.person_id,
        start_value=0.0,
        target_value=10.0,
        starts_on=today - timedelta(days=30),
    )
    demo.services.goals.check_in(employee, goal_id, GoalStatus.ON_TRACK, value=6.0)
    stage = goals_of("P03")
    panel = _open(stage, goal_id, CHECK_INS)
    report = panel.side.check_ins.check_in
    day, value = (cast("QLineEdit", report.form.editor(name)) for name in ("made_on", "value"))
    assert (report.form.value("made_on"), report.form.value("value")) == (today, 6.0)

    def write(field: QLineEdit, text: str) -> None:
        field.selectAll()
        qtbot.keyClicks(field, text)

    write(day, format_date(today - timedelta(days=40), stage.locale()))
    assert report.form.value("value") is None, "what holds today is not offered for another day"
    assert "There is a later check-in" in _said(report)
    write(value, "2")
    qtbot.mouseClick(report.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "had not begun" in _said(report.form.row("made_on"))

    write(day, format_date(today - timedelta(days=10), stage.locale()))
    qtbot.mouseClick(report.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    made = demo.services.goals.details(employee, goal_id).check_ins
    assert [(one.made_on, one.value) for one in made] == [(today - timedelta(days=10), 2.0), (today, 6.0)]
    assert _goal(demo, goal_id).current_value == 6.0
    assert report.form.value("made_on") == today
    sheet = panel.editing.sheet()
    assert sheet is not None
    assert sheet.value_curve is not None
    assert [amount for _day, amount in sheet.value_curve.reported] == [0.0, 2.0, 6.0]


def test_a_milestone_is_changed_where_it_stands(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    employee, today = demo.actor("P03"), demo.services.desk.today()
    goal_id = demo.services.goals.add(
        employee, "Ta kurs", GoalLevel.PERSON, owner_id=employee.person_id, measure=Measure.MILESTONES
    )
    steps = [demo.services.milestones.add(employee, goal_id, title) for title in ("Kjøle", "Varme")]
    for actor in (employee, demo.actor("P02")):
        demo.services.goals.mark(actor, goal_id, accepted=True)
    stage = goals_of("P03")
    panel = _open(stage, goal_id, MEASURE)
    steps_list = panel.side.measure.findChild(MilestoneList)
    assert isinstance(steps_list, MilestoneList)

    def pencil(title: str) -> QAbstractButton:
        named = f"Change “{title}”"
        QApplication.processEvents()
        buttons = steps_list.findChildren(QAbstractButton)
        return next(one for one in buttons if one.isVisible() and one.accessibleName() == named)

    pencil("Varme").setFocus()
    qtbot.keyClick(pencil("Varme"), Qt.Key.Key_Space)
    writing = steps_list.writing
    assert writing is not None
    assert writing.title.hasFocus()
    assert faults(stage) == ""
    qtbot.keyClicks(writing.title, "Noe annet")
    qtbot.keyClick(writing.title, Qt.Key.Key_Escape)
    assert [step.title for step in demo.services.goals.details(employee, goal_id).milestones] == ["Kjøle", "Varme"]

    qtbot.mouseClick(pencil("Varme"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    writing = steps_list.writing
    assert writing is not None
    writing.title.clear()
    qtbot.mouseClick(writing.save, Qt.MouseButton.LeftButton)
    assert writing.isVisible()
    qtbot.keyClicks(writing.title, "Varmepumper")
    qtbot.keyClicks(writing.due, format_date(today, stage.locale()))
    qtbot.keyClick(writing.due, Qt.Key.Key_Return)
    QApplication.processEvents()

    stored = demo.services.goals.details(employee, goal_id).milestones
    assert [(step.id, step.title, step.due_on) for step in stored] == [
        (steps[0], "Kjøle", None),
        (steps[1], "Varmepumper", today),
    ]
    assert "both must agree again" in stage.told[-1][1]
    stage.press_undo(qtbot)
    assert _goal(demo, goal_id).is_agreed


def test_a_goal_of_a_team_goes_to_another_team_with_what_hangs_below_it(goals_of: Stages, demo: DemoCompany) -> None:
    owner = demo.actor("P01")
    top = demo.services.goals.add(owner, "Raskere svar", GoalLevel.TEAM, team_id=demo.id("SALG"))
    below = demo.services.goals.add(owner, "Svartid ned", GoalLevel.TEAM, team_id=demo.id("SALG"), parent_id=top)
    stage = goals_of("P01")
    panel = _open(stage, top, DETAILS)
    panel.side.details.place_fold.set_open(True)
    team = cast("ChoiceField", panel.side.details.second.editor("team_id"))
    team.set_value(demo.id("MONT"))
    team.value_changed.emit()
    QApplication.processEvents()
    assert {_goal(demo, goal).team_id for goal in (top, below)} == {demo.id("MONT")}
    assert stage.told[-1][1] == "Moved to: Montasje. What lies below it came along."
    stage.undo()
    assert {_goal(demo, goal).team_id for goal in (top, below)} == {demo.id("SALG")}
