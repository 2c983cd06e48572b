"""Around a goal: its menu and kind, its place and links, and finding it by a filter that can be seen and taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, faults
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalStatus
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.goals.doing import DoingList
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.side import DETAILS
from malapp.ui.panels.goals.words import NOT_UPDATED

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _stored(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _goal(demo: DemoCompany, title: str = "Noe nytt", **values: object) -> UUID:
    actor = demo.actor("P03")
    return demo.services.goals.add(actor, title, GoalLevel.PERSON, owner_id=actor.person_id, **values)


def _open(stage: PanelStage, goal_id: UUID, tab: int = DETAILS) -> GoalsPanel:
    QApplication.processEvents()
    panel = _panel(stage)
    panel.show_item(goal_id)
    panel.side.choose_tab(tab)
    QApplication.processEvents()
    return panel


def _choose(field: QWidget, text: str) -> None:
    choice = cast("ChoiceField", field)
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())
    QApplication.processEvents()


def _button(root: QWidget, text: str) -> QAbstractButton:
    return next(
        button
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and text in f"{button.text()} {button.accessibleName()}"
    )


@pytest.mark.requirement("S2-23", "S2-18")
def test_the_menu_turns_a_goal_into_an_activity_and_back_without_losing_anything(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, "Ringe alle styrene", start_value=0.0, target_value=12.0, purpose="De vet ikke om oss")
    panel = _open(stage, goal_id)
    before = _stored(demo, goal_id)
    menu = panel.acts.menu()
    assert menu is not None
    assert "Make this an objective" not in {act.text() for act in menu.actions()}

    next(act for act in menu.actions() if act.text() == "Make this an activity").trigger()
    QApplication.processEvents()

    after = _stored(demo, goal_id)
    assert after.kind is GoalKind.ACTIVITY
    assert (after.title, after.target_value, after.purpose) == (before.title, 12.0, before.purpose)
    stage.press_undo(qtbot)
    assert _stored(demo, goal_id) == before


def test_a_goal_contributes_to_another_one_and_one_can_go_there(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id)
    links = panel.side.details.links
    qtbot.mouseClick(panel.side.details.place_fold.head, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(links.add_button, Qt.MouseButton.LeftButton)
    title = panel.presenter.by_id[demo.id("O2")].goal.title

    _choose(links.choice, title)
    QApplication.processEvents()
    assert [goal.id for goal in panel.editing.sheet().details.contributes_to] == [demo.id("O2")]  # type: ignore[union-attr]

    qtbot.mouseClick(_button(links, title), Qt.MouseButton.LeftButton)
    assert panel.editing.goal_id == demo.id("O2")
    panel.show_item(goal_id)
    QApplication.processEvents()
    qtbot.mouseClick(_button(links, "No longer contributes"), Qt.MouseButton.LeftButton)
    assert panel.editing.sheet().details.contributes_to == ()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("part", "text"), [("kind", "Key result"), ("level", "Person"), ("status", "At risk"), ("team_id", "Salg")]
)
def test_a_chosen_filter_is_a_chip_that_can_be_taken_away(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, part: str, text: str
) -> None:
    stage = goals_of("P01")
    panel = _panel(stage)
    bar = panel.list.filter
    assert not bar.level.isVisible()
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    choice = bar._fields()[part]
    place = next(number for number in range(choice.count()) if text in choice.itemText(number))
    _choose(choice, choice.itemText(place))
    assert panel.presenter.filter.chosen == (part,)
    assert bar.button.text() == "Filter (1)"

    qtbot.mouseClick(_button(bar._chips, choice.accessibleName()), Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert not panel.presenter.filter.is_on
    assert bar.button.text() == "Filter"


@pytest.mark.requirement("S0-02", "S0-08")
def test_goals_that_stand_alone_and_goals_nobody_reports_on_can_be_found(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, "Helt alene")
    long_ago = demo.services.desk.today() - timedelta(days=70)
    demo.services.goals.check_in(demo.actor("P03"), goal_id, GoalStatus.ON_TRACK, made_on=long_ago)
    QApplication.processEvents()
    panel = _panel(stage)
    bar = panel.list.filter
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.alone, Qt.MouseButton.LeftButton, pos=bar.alone.rect().center())
    QApplication.processEvents()

    alone = [line.row for line in panel.presenter.found().lines if line.is_hit]
    assert goal_id in {row.goal.id for row in alone}
    assert all(row.goal.parent_id is None and row.goal.focus_area_id is None for row in alone)
    panel.list.narrow("status", NOT_UPDATED)
    hits = [line.row for line in panel.presenter.found().lines if line.is_hit]
    assert goal_id in {row.goal.id for row in hits}
    assert all(row.is_outdated for row in hits)


def test_ctrl_i_begins_a_check_in_from_the_tree(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    panel = _open(stage, demo.id("goal P03"))
    panel.list.tree.setFocus()

    qtbot.keyClick(panel.list.tree, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    assert panel.side.check_ins.check_in.form.editor("learning").hasFocus()


def test_the_menu_of_a_goal_opens_by_right_click_and_by_the_menu_key(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    panel = _open(stage, demo.id("goal P03"))
    tree = panel.list.tree
    tree.setFocus()

    tree.customContextMenuRequested.emit(tree.visualRect(tree.currentIndex()).center())

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Move up" in menu.actions()[-4].text()
    menu.close()
    panel.show_item(demo.id("O1"))
    QApplication.processEvents()
    assert panel.acts.menu() is None


@pytest.mark.requirement("S2-16")
def test_a_fourth_behaviour_is_not_offered(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, "Ikke en vane ennå")
    have = [row for row in _panel(stage).presenter.rows if row.goal.kind is GoalKind.BEHAVIOUR]
    own = [row for row in have if row.goal.owner_id == demo.id("P03")]
    for number in range(len(own), 3):
        _goal(demo, f"Vane {number}", kind=GoalKind.BEHAVIOUR)
    panel = _open(stage, goal_id)
    menu = panel.acts.menu()
    assert menu is not None

    texts = {act.text() for act in menu.actions()}
    assert "Make this an activity" in texts
    assert "Make this a behaviour" not in texts


@pytest.mark.requirement("S0-06", "S0-03")
def test_where_a_goal_belongs_is_chosen_below_its_heading(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id)
    qtbot.mouseClick(panel.side.details.place_fold.head, Qt.MouseButton.LeftButton)
    choice = cast("ChoiceField", panel.side.details.second.editor("place"))
    assert choice.currentText() == "Nothing above it"
    title = panel.presenter.by_id[demo.id("O2")].goal.title
    wanted = next(text for number in range(choice.count()) if title in (text := choice.itemText(number)))

    _choose(choice, wanted)

    assert _stored(demo, goal_id).parent_id == demo.id("O2")
    stage.undo()
    assert choice.currentText() == "Nothing above it"


@pytest.mark.requirement("S0-23")
def test_a_goal_shows_what_is_done_to_get_there_and_leads_to_it(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    me, goal_id = demo.actor("P03"), demo.id("goal P03")
    action = demo.services.action_plan.add(me, "Ringe fem styrer", who_id=me.person_id, goal_id=goal_id)
    stage = goals_of("P03")
    stage.panel.show_item(goal_id)
    doing = _panel(stage).side.findChild(DoingList)
    assert isinstance(doing, DoingList)

    assert doing.isVisible()
    assert "Ringe fem styrer" in [label.text() for label in doing.findChildren(QLabel)]
    assert faults(stage) == ""
    buttons = {button.accessibleName(): button for button in doing.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons["Show in the action plan: Ringe fem styrer"], Qt.MouseButton.LeftButton)
    assert stage.visited[-1] == ("action_plan", action)
