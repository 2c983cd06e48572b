"""What is written in the side panel is kept, can be taken back, and is refused with a sentence beside the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.goals import Goal, GoalLevel, GoalState, GoalStatus
from malapp.ui.kit.goal_tree import GoalRow
from malapp.ui.kit.tabs import TabBar
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.side import AGREEMENT

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _stored(demo: DemoCompany, key: str) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(demo.id(key))


def _title_field(stage: PanelStage) -> QLineEdit:
    return cast("QLineEdit", _panel(stage).side.details.title.editor("title"))


def _shown_titles(stage: PanelStage) -> list[str]:
    tree = _panel(stage).list.tree.tree()
    return [cast("GoalRow", tree.node_at(index).value).title for _key, index in tree.every_row()]  # type: ignore[union-attr]


def test_a_title_is_stored_within_two_seconds_of_typing_and_the_tree_follows(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))
    field = _title_field(stage)
    field.setFocus()
    field.selectAll()

    qtbot.keyClicks(field, "Avtaler som varer")

    assert _panel(stage).side.saved.text() == "Saving …"
    qtbot.waitUntil(lambda: _stored(demo, "O2").title == "Avtaler som varer", timeout=2_000)
    assert _panel(stage).side.saved.text().startswith("Saved ")
    qtbot.waitUntil(lambda: "Avtaler som varer" in _shown_titles(stage))
    assert field.hasFocus()


def test_an_empty_title_is_refused_beside_its_field_and_stays_as_it_was_written(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))
    before = _stored(demo, "O2").title
    field = _title_field(stage)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)

    stage.stack.flush()
    _panel(stage).refresh()

    assert _stored(demo, "O2").title == before
    assert "Write what is to be reached" in _panel(stage).side.details.title.row("title").error()
    assert _panel(stage).side.saved.text().startswith("Not saved")
    assert field.text() == ""


def test_undo_brings_the_title_back_and_keeps_the_goal_chosen(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))
    before = _stored(demo, "O2").title
    field = _title_field(stage)
    field.setFocus()
    qtbot.keyClicks(field, "X")

    stage.undo()

    assert _stored(demo, "O2").title == before
    assert field.text() == before
    assert _panel(stage).editing.goal_id == demo.id("O2")
    assert cast("GoalRow", _panel(stage).list.tree.current_value()).id == demo.id("O2")


def test_what_cannot_be_read_as_a_date_is_not_carried_over_to_the_next_goal(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))
    due = cast("QLineEdit", _panel(stage).side.details.first.editor("due_on"))
    due.setFocus()
    due.selectAll()
    qtbot.keyClicks(due, "soon")
    stage.stack.flush()
    assert "not a date" in _panel(stage).side.details.first.row("due_on").error()

    _panel(stage).show_item(demo.id("goal P03"))

    assert due.text() == "31/12/" + str(cast("object", _stored(demo, "goal P03").due_on))[:4]
    assert _panel(stage).side.details.first.row("due_on").error() == ""
    assert _stored(demo, "O2").due_on is not None


def test_whoever_may_only_read_finds_no_field_to_write_in_and_no_button_to_delete(
    goals_of: Stages, demo: DemoCompany
) -> None:
    stage = goals_of("P03")
    _panel(stage).show_item(demo.id("O1"))
    settle()
    side = _panel(stage).side
    buttons = {button.text() or button.accessibleName() for button in _visible_buttons(stage)}

    assert not [field for field in side.findChildren(QLineEdit) if field.isVisible()]
    assert "Ingrid Solheim" in [label.text() for label in side.findChildren(QLabel) if label.isVisible()]
    assert "Delete the goal" not in buttons
    assert "Check in" not in buttons


def test_a_deleted_goal_comes_back_by_the_undo_button_of_the_message(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = demo.services.goals.add(
        demo.actor("P03"), "Lære mer om varmepumper", GoalLevel.PERSON, owner_id=demo.id("P03")
    )
    QApplication.processEvents()
    _panel(stage).show_item(goal_id)
    tree = _panel(stage).list.tree
    tree.setFocus()

    qtbot.keyClick(tree, Qt.Key.Key_Delete)

    assert "Lære mer om varmepumper" not in _shown_titles(stage)
    assert _panel(stage).editing.goal_id is not None
    stage.press_undo(qtbot)
    assert "Lære mer om varmepumper" in _shown_titles(stage)


def test_the_undo_button_never_takes_something_else_back(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    actor = demo.actor("P03")
    goal_id = demo.services.goals.add(actor, "Bort igjen", GoalLevel.PERSON, owner_id=demo.id("P03"))
    QApplication.processEvents()
    _panel(stage).show_item(goal_id)
    qtbot.keyClick(_panel(stage).list.tree, Qt.Key.Key_Delete)
    demo.services.goals.edit(actor, demo.id("goal P03"), contribution="Jeg ringer først.")

    stage.press_undo(qtbot)

    assert _stored(demo, "goal P03").contribution == "Jeg ringer først."
    assert "Press Ctrl+Z" in stage.told[-1][1]


@pytest.mark.requirement("S1-23")
def test_a_goal_both_have_agreed_on_is_not_deleted_but_explained(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    _panel(stage).show_item(demo.id("goal P03"))

    qtbot.keyClick(_panel(stage).list.tree, Qt.Key.Key_Delete)

    assert stage.told[-1][0] == "error"
    assert _stored(demo, "goal P03").state is GoalState.AGREED


@pytest.mark.requirement("S1-16", "S1-23", "S2-09", "S2-10")
def test_changing_an_agreed_goal_asks_both_again_and_says_so(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    _panel(stage).show_item(demo.id("goal P03"))
    field = _title_field(stage)
    field.setFocus()
    qtbot.keyClicks(field, "Nå: ")
    stage.stack.flush()
    QApplication.processEvents()

    goal = _stored(demo, "goal P03")
    assert goal.state is GoalState.PROPOSED
    assert not goal.accepted_by_employee
    assert not goal.accepted_by_manager
    assert stage.told[-1][0] == "warning"
    assert "both must agree again" in stage.told[-1][1]

    stage.press_undo(qtbot)
    assert _stored(demo, "goal P03").is_agreed


@pytest.mark.parametrize(("person", "own"), [("P03", "employee"), ("P02", "manager")])
@pytest.mark.requirement("S2-09", "S2-10")
def test_each_party_can_tick_only_the_own_marks(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, person: str, own: str
) -> None:
    stage = goals_of(person)
    key = "goal P03"
    _panel(stage).show_item(demo.id(key))
    _panel(stage).side.choose_tab(AGREEMENT)
    boxes = _panel(stage).side.agreement.own_marks
    assert set(boxes) == {"accepted", "believed"} | ({"wanted"} if own == "employee" else set())

    qtbot.mouseClick(boxes["believed"], Qt.MouseButton.LeftButton)

    other = "manager" if own == "employee" else "employee"
    assert getattr(_stored(demo, key), f"believed_by_{own}") is False
    assert getattr(_stored(demo, key), f"believed_by_{other}") is True


@pytest.mark.requirement("E-09")
def test_a_personal_goal_is_seen_by_others_only_after_it_was_published(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    title = _stored(demo, "goal P03").title
    assert title not in _shown_titles(goals_of("P04"))
    stage = goals_of("P03")
    _panel(stage).show_item(demo.id("goal P03"))
    tick = _panel(stage).side.details.second.editor("is_published")

    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)

    assert _stored(demo, "goal P03").is_published
    assert title in _shown_titles(goals_of("P04"))


@pytest.mark.requirement("E-09")
def test_only_the_owner_of_a_personal_goal_is_offered_to_publish_it(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("goal P03"))
    details = _panel(stage).side.details

    assert not details.second.editor("is_published").isEnabled()
    assert not details.first.editor("owner_id").isEnabled()
    assert not cast("QLineEdit", details.title.editor("title")).isReadOnly()


@pytest.mark.requirement("E-09")
def test_who_reads_a_published_goal_does_not_see_what_the_two_have_said_about_it(
    goals_of: Stages, demo: DemoCompany
) -> None:
    demo.services.goals.edit(demo.actor("P03"), demo.id("goal P03"), is_published=True)
    stage = goals_of("P04")
    _panel(stage).show_item(demo.id("goal P03"))

    assert not _panel(stage).side.findChild(TabBar).isTabVisible(AGREEMENT)
    assert _panel(stage).editing.goal_id == demo.id("goal P03")


@pytest.mark.requirement("S4-03")
def test_a_check_in_moves_value_status_tree_and_curve(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P02")
    panel = _panel(stage)
    row = next(row for row in panel.presenter.rows if row.may_edit and row.goal.target_value == 45)
    panel.show_item(row.goal.id)
    before = panel.editing.sheet()
    assert before is not None
    assert before.curve is not None
    button = next(button for button in _visible_buttons(stage) if button.text() == "Check in")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    form = panel.side.check_ins.check_in.form
    assert form.editor("learning").hasFocus()
    form.set_values({"status": GoalStatus.ON_TRACK, "comment": "To nye i dag"})
    value = cast("QLineEdit", form.editor("value"))
    value.setFocus()
    value.selectAll()
    qtbot.keyClicks(value, "40.5")

    qtbot.mouseClick(panel.side.check_ins.check_in.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    after = panel.editing.sheet()
    assert after is not None
    assert after.goal.current_value == 40.5
    assert after.goal.status is GoalStatus.ON_TRACK
    assert after.check_ins[0].comment == "To nye i dag"
    assert after.curve is not None
    assert after.curve.reported[-1][1] == 90.0
    assert cast("GoalRow", panel.list.tree.current_value()).status is GoalStatus.ON_TRACK
    assert form.value("comment") == ""


def test_a_check_in_without_a_status_is_asked_for_one(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    goal_id = demo.services.goals.add(demo.actor("P03"), "Nytt mål", GoalLevel.PERSON, owner_id=demo.id("P03"))
    QApplication.processEvents()
    _panel(stage).show_item(goal_id)
    _panel(stage).side.start_check_in()

    qtbot.mouseClick(_panel(stage).side.check_ins.check_in.button, Qt.MouseButton.LeftButton)

    assert _panel(stage).side.check_ins.check_in.form.row("status").error() == "Choose how it goes."
    assert not demo.services.goals.details(demo.actor("P03"), goal_id).check_ins


def _visible_buttons(stage: PanelStage) -> list[QAbstractButton]:
    return [button for button in stage.findChildren(QAbstractButton) if button.isVisible()]
