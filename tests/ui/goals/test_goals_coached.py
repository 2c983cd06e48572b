"""The coach beside a goal in its panel: every answer is one click, and leads where it says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, faults, in_dialog
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import Goal, GoalKind, GoalLevel, ProposedBy
from malapp.ui.coaching.guide import GoalGuideDialog
from malapp.ui.coaching.help import GoalHelpDialog
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.panel import GoalsPanel


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _goal(demo: DemoCompany, goal_id: UUID) -> Goal:
    return demo.services.goals.details(demo.actor("P01"), goal_id).row.goal


def _show(demo: DemoCompany, stage: PanelStage, title: str, **values: object) -> UUID:
    level = values.pop("level", GoalLevel.COMPANY)
    goal_id: UUID = demo.services.goals.add(demo.actor("P01"), title, level, **values)
    QApplication.processEvents()
    stage.panel.show_item(goal_id)
    QApplication.processEvents()
    return goal_id


def _press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    button = next(button for button in widget.findChildren(QAbstractButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


@pytest.fixture
def stage(goals_of: Callable[..., PanelStage]) -> PanelStage:
    """The panel as the owner sees it."""
    return goals_of("P01")


@pytest.mark.requirement("S0-09")
def test_an_activity_among_the_goals_goes_to_the_action_plan_by_one_click_and_back_by_undo(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage
) -> None:
    goal_id = _show(demo, stage, "Gjennomføre kurs i prosjektledelse innen 15. mai 2030")
    side = _panel(stage).side
    assert faults(stage) == ""

    _press(qtbot, side.coach, "Move to the action plan")
    assert _goal(demo, goal_id).kind is GoalKind.ACTIVITY
    stage.undo()
    assert _goal(demo, goal_id).kind is GoalKind.GOAL


@pytest.mark.requirement("S0-20")
def test_what_the_coach_misses_leads_to_the_field_where_it_stands(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage
) -> None:
    _show(demo, stage, "Redusere antall klager på montasje")
    side = _panel(stage).side

    _press(qtbot, side.coach, "Fill in the target")
    assert side.measure.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert side.measure.isAncestorOf(focused)
    _panel(stage).side.choose_tab(0)
    _press(qtbot, side.coach, "Fill in the date")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert side.details.isAncestorOf(focused)


def test_keep_as_is_holds_when_the_goal_is_shown_again(qtbot: QtBot, demo: DemoCompany, stage: PanelStage) -> None:
    goal_id = _show(demo, stage, "Bli bedre på kundeservice")
    notes = _panel(stage).side.coach.notes
    first = notes.list.shown[0].id

    _press(qtbot, notes, "Keep as is")
    stage.panel.show_item(demo.id("O1"))
    stage.panel.show_item(goal_id)
    assert first not in [remark.id for remark in notes.list.shown]


@pytest.mark.requirement("S0-09")
def test_a_vague_goal_is_asked_about_while_it_is_being_set_and_may_be_set_all_the_same(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage
) -> None:
    def write(dialog: NewGoalDialog) -> None:
        editor = dialog.form.editor("title")
        qtbot.keyClicks(editor, "Bli bedre på kundeservice")
        qtbot.waitUntil(lambda: bool(dialog.notes.list.shown), timeout=20_000)
        assert [remark.id for remark in dialog.notes.list.shown] == ["coach.vague"]
        assert faults(dialog) == ""
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(write)
    _panel(stage).add_goal()
    titles = {row.goal.title for row in demo.services.goals.rows(demo.actor("P01"))}
    assert "Bli bedre på kundeservice" in titles


def test_who_may_only_read_is_asked_nothing(goals_of: Callable[..., PanelStage], demo: DemoCompany) -> None:
    stage = goals_of("P03")
    stage.panel.show_item(demo.id("O1"))

    assert _panel(stage).side.coach.isHidden()


@pytest.mark.requirement("S4-18")
def test_key_results_are_read_together_below_their_objective(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage
) -> None:
    demo.services.people.edit_company(demo.actor("P01"), uses_okr=True)
    objective = _show(demo, stage, "La kunden slippe å vente", kind=GoalKind.OBJECTIVE)
    for title in ("KR1: 50 besøkende 10/10", "KR2: 100 salg 2/10", "KR3: 70 påmeldte 3/10"):
        values = {"kind": GoalKind.KEY_RESULT, "parent_id": objective}
        demo.services.goals.add(demo.actor("P01"), title, GoalLevel.COMPANY, **values)
    stage.panel.refresh()
    stage.panel.show_item(objective)
    together = _panel(stage).side.key_results_together

    asked = {remark.id for remark in together.list.shown}
    assert {"funnel", "confidence_extreme"} & asked
    _press(qtbot, together, "Keep as is")
    assert {remark.id for remark in together.list.shown} != asked


@pytest.mark.requirement("S1-47")
def test_goals_that_all_come_from_the_manager_are_asked_about_where_both_agree(
    demo: DemoCompany, goals_of: Callable[..., PanelStage]
) -> None:
    stage = goals_of("P02")
    actor = demo.actor("P02")
    for title in ("Doble antall henvendelser innen 1. juni 2030", "Vinne to nye kunder i uken innen 1. juni 2030"):
        values = {"owner_id": demo.id("P06"), "proposed_by": ProposedBy.MANAGER}
        goal_id = demo.services.goals.add(actor, title, GoalLevel.PERSON, **values)
    for row in demo.services.goals.rows(actor):
        if row.goal.owner_id == demo.id("P06"):
            demo.services.goals.edit(actor, row.goal.id, proposed_by=ProposedBy.MANAGER)
    stage.panel.refresh()
    stage.panel.show_item(goal_id)

    assert "manager_only" in {remark.id for remark in _panel(stage).side.goals_together.list.shown}


@pytest.mark.requirement("S2-01")
@pytest.mark.requirement("S0-25")
def test_help_and_the_five_steps_stand_below_the_title(qtbot: QtBot, demo: DemoCompany, stage: PanelStage) -> None:
    goal_id = _show(demo, stage, "Bli bedre på kundeservice")
    seen: list[type] = []
    in_dialog(lambda dialog: seen.append(type(dialog)))
    _press(qtbot, _panel(stage).side.coach, "Help with goals")

    def walk(dialog: GoalGuideDialog) -> None:
        seen.append(type(dialog))
        form = dialog.pages[0].form
        form.editor("purpose").setFocus()
        qtbot.keyClicks(form.editor("purpose"), "Kundene slipper å ringe to ganger")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.secondary, Qt.MouseButton.LeftButton)

    in_dialog(walk)
    _press(qtbot, _panel(stage).side.coach, "The goal in five steps")
    assert seen == [GoalHelpDialog, GoalGuideDialog]
    assert _goal(demo, goal_id).purpose == "Kundene slipper å ringe to ganger"


@pytest.mark.requirement("S2-11")
def test_a_day_in_the_words_of_a_new_goal_is_put_into_its_field_before_it_is_set(
    qtbot: QtBot, demo: DemoCompany, stage: PanelStage
) -> None:
    shown: list[object] = []

    def write(dialog: NewGoalDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("title"), "Alle montører har fagbrev innen 15. mai 2030")
        dialog.form.flush()
        shown.append(dialog.place.value("due_on"))
        dialog.form.set_values({"title": "Alle montører har fagbrev innen 1. juni 2031"})
        dialog.place.edited.emit("due_on", date(2030, 5, 15))  # chosen by hand: from now on it stays
        dialog.form.edited.emit("title", "")
        shown.append(dialog.place.value("due_on"))
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(write)
    _panel(stage).add_goal()

    assert shown == [date(2030, 5, 15), date(2030, 5, 15)]
    (goal,) = [row.goal for row in demo.services.goals.rows(demo.actor("P01")) if "fagbrev innen" in row.goal.title]
    assert goal.due_on == date(2030, 5, 15)


@pytest.mark.requirement("S2-11")
def test_a_day_written_into_the_words_fills_an_empty_field_and_changes_none_that_was_set(
    demo: DemoCompany, stage: PanelStage
) -> None:
    goal_id = _show(demo, stage, "Alle montører har fagbrev")
    editing = _panel(stage).editing

    def write(field: str, value: object) -> date | None:
        assert editing.save(field, value) == ""
        _panel(stage).refresh()
        return _goal(demo, goal_id).due_on

    today, in_full = demo.services.desk.today(), date(2030, 5, 15)
    half_written = write("title", "Alle montører har fagbrev innen 15. mai")
    assert half_written is not None
    assert today <= half_written < in_full
    assert write("title", "Alle montører har fagbrev innen 15. mai 2030") == in_full
    assert write("due_on", date(2030, 5, 2)) == date(2030, 5, 2)
    assert write("title", "Alle montører har fagbrev innen 1. juni 2031") == date(2030, 5, 2)
