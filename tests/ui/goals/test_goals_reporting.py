"""Check-ins: learning before the colour, the value as the goal is measured, and one's own may be corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalStatus, Measure
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.step_field import StepField
from malapp.ui.panels.goals.check_ins_tab import CheckInDialog
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.side import CHECK_INS, DETAILS, MEASURE

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _button(root: QWidget, text: str) -> QAbstractButton:
    return next(
        button
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and text in f"{button.text()} {button.accessibleName()}"
    )


def _goal(demo: DemoCompany, **values: object) -> UUID:
    actor = demo.actor("P03")
    return demo.services.goals.add(actor, "Noe å måle", GoalLevel.PERSON, owner_id=actor.person_id, **values)


def _stored(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _check_ins(demo: DemoCompany, goal_id: UUID) -> tuple[CheckIn, ...]:
    return demo.services.goals.details(demo.actor("P03"), goal_id).check_ins


def _open(stage: PanelStage, goal_id: UUID, tab: int = CHECK_INS) -> GoalsPanel:
    panel = _panel(stage)
    QApplication.processEvents()
    panel.show_item(goal_id)
    panel.side.choose_tab(tab)
    QApplication.processEvents()
    return panel


@pytest.mark.requirement("S3-08", "S4-03")
def test_learning_is_asked_before_the_status_and_both_are_kept(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id)
    form = panel.side.check_ins.check_in.form
    tops = {name: form.row(name).mapTo(form, form.rect().topLeft()).y() for name in ("learning", "status", "comment")}
    assert tops["learning"] < tops["status"] < tops["comment"]

    qtbot.keyClicks(form.editor("learning"), "Styrene svarer om kvelden")
    form.set_values({"status": GoalStatus.AT_RISK})
    qtbot.mouseClick(panel.side.check_ins.check_in.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    (said,) = _check_ins(demo, goal_id)
    QApplication.processEvents()  # what was read anew is now shown
    assert (said.learning, said.status) == ("Styrene svarer om kvelden", GoalStatus.AT_RISK)
    texts = [label.text() for label in panel.side.check_ins.findChildren(QLabel) if label.isVisible()]
    assert "Learnt: Styrene svarer om kvelden" in texts
    assert form.value("status") is GoalStatus.AT_RISK, "the next one begins from what was said"
    assert form.value("learning") == ""


@pytest.mark.requirement("W-15")
def test_confidence_is_a_click_from_nought_to_ten_and_a_second_click_takes_it_back(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id)
    form = panel.side.check_ins.check_in.form
    field = cast("StepField", form.editor("confidence"))
    seven = _button(field, "7 of 10")

    qtbot.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert field.value() == 7
    qtbot.mouseClick(seven, Qt.MouseButton.LeftButton)
    assert field.value() is None
    seven.setFocus()
    qtbot.keyClick(seven, Qt.Key.Key_Space)
    qtbot.keyClick(seven, Qt.Key.Key_Right)
    assert field.value() == 8
    form.set_values({"status": GoalStatus.ON_TRACK})
    qtbot.mouseClick(panel.side.check_ins.check_in.button, Qt.MouseButton.LeftButton)

    assert _stored(demo, goal_id).confidence == 8


@pytest.mark.parametrize(
    ("measure", "answer"),
    [(Measure.YES_NO, ("Yes, it is done", 1.0)), (Measure.ORDINAL, ("Ti styrer", 2.0))],
)
@pytest.mark.requirement("S2-08", "S4-16")
def test_a_goal_in_words_is_reported_by_choosing_words(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, measure: Measure, answer: tuple[str, float]
) -> None:
    chosen, stored = answer
    stage = goals_of("P03")
    goal_id = _goal(demo, measure=measure, commit_text="Fem styrer", target_text="Ti styrer", stretch_text="Femten")
    panel = _open(stage, goal_id)
    form = panel.side.check_ins.check_in.form
    assert not form.row("value").isVisible()
    choice = cast("ChoiceField", form.editor("choice"))

    choice.setCurrentText(chosen)
    choice.activated.emit(choice.currentIndex())
    form.set_values({"status": GoalStatus.ON_TRACK})
    qtbot.mouseClick(panel.side.check_ins.check_in.button, Qt.MouseButton.LeftButton)

    assert _stored(demo, goal_id).current_value == stored


@pytest.mark.requirement("S2-08")
def test_milestones_are_written_ticked_and_counted(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, measure=Measure.MILESTONES)
    panel = _open(stage, goal_id, MEASURE)
    steps = panel.side.measure.milestones
    for text in ("Avtale tid", "Holde befaring"):
        qtbot.keyClicks(steps.title, text)
        qtbot.keyClick(steps.title, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert len(steps.ticks) == 2

    qtbot.mouseClick(steps.ticks[0], Qt.MouseButton.LeftButton, pos=steps.ticks[0].rect().center())
    QApplication.processEvents()

    goal = _stored(demo, goal_id)
    assert (goal.current_value, goal.target_value) == (1.0, 2.0)
    row = next(row for row in panel.presenter.rows if row.goal.id == goal_id)
    assert row.progress == 0.5
    stage.undo()
    assert _stored(demo, goal_id).current_value == 0.0


def test_ones_own_check_in_is_corrected_in_a_dialog_and_deleted_with_a_way_back(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, start_value=0.0, target_value=10.0)
    demo.services.goals.check_in(demo.actor("P03"), goal_id, GoalStatus.ON_TRACK, value=3.0, comment="Feil tall")
    panel = _open(stage, goal_id)

    def correct(dialog: CheckInDialog) -> None:
        comment = cast("QPlainTextEdit", dialog.form.form.editor("comment"))
        comment.selectAll()
        qtbot.keyClicks(comment, "Riktig tall")
        value = dialog.form.form.editor("value")
        value.selectAll()  # type: ignore[attr-defined]  # a line of text
        qtbot.keyClicks(value, "4")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(correct)
    qtbot.mouseClick(_button(panel.side.check_ins, "Correct the check-in"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [(said.value, said.comment) for said in _check_ins(demo, goal_id)] == [(4.0, "Riktig tall")]
    assert _stored(demo, goal_id).current_value == 4.0

    qtbot.mouseClick(_button(panel.side.check_ins, "Delete the check-in"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert _check_ins(demo, goal_id) == ()
    stage.press_undo(qtbot)
    assert len(_check_ins(demo, goal_id)) == 1


@pytest.mark.requirement("E-09")
def test_somebody_elses_check_in_has_no_buttons(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    demo.services.goals.check_in(demo.actor("P02"), goal_id, GoalStatus.ON_TRACK, comment="Fra Jonas")
    panel = _open(stage, goal_id)
    names = [button.accessibleName() for button in panel.side.check_ins.findChildren(QAbstractButton)]

    assert not [name for name in names if name.startswith(("Correct", "Delete"))]


@pytest.mark.requirement("S3-15", "S0-16")
def test_the_purpose_stands_beside_the_number_wherever_there_is_one(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, purpose="Færre skal fryse", start_value=0.0, target_value=10.0)
    panel = _open(stage, goal_id)
    tree = panel.list.tree
    index = tree.tree().index_of(goal_id)

    assert "Færre skal fryse" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Færre skal fryse" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    for tab in (panel.side.check_ins, panel.side.measure):
        panel.side.choose_tab(CHECK_INS if tab is panel.side.check_ins else MEASURE)
        QApplication.processEvents()
        texts = [label.text() for label in tab.findChildren(QLabel) if label.isVisible()]
        assert "Why: Færre skal fryse" in texts


def test_the_curve_of_values_begins_at_the_start_and_aims_at_the_target(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, start_value=80.0, target_value=20.0, unit="feil")
    demo.services.goals.edit(demo.actor("P03"), goal_id, due_on=demo.services.desk.today().replace(month=12, day=31))
    demo.services.goals.check_in(demo.actor("P03"), goal_id, GoalStatus.ON_TRACK, value=65.0)
    _open(stage, goal_id)
    sheet = _panel(stage).editing.sheet()

    assert sheet is not None
    assert sheet.value_curve is not None
    assert [value for _day, value in sheet.value_curve.planned] == [80.0, 20.0]
    assert sheet.value_curve.reported[-1][1] == 65.0
    assert sheet.value_curve.unit == "feil"
    assert sheet.curve is not None
    assert sheet.curve.reported[-1][1] == 25.0


@pytest.mark.requirement("S2-13")
def test_checking_in_on_an_indicator_leads_to_its_series(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P01")
    goal_id = next(row.goal.id for row in _panel(stage).presenter.rows if row.goal.kind is GoalKind.INDICATOR)
    panel = _open(stage, goal_id, DETAILS)

    qtbot.mouseClick(_button(panel.side, "Check in"), Qt.MouseButton.LeftButton)

    assert stage.visited == [("indicators", goal_id)]
    panel.side.choose_tab(CHECK_INS)
    assert not panel.side.check_ins.check_in.isVisible()
