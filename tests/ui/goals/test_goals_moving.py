"""Goals are ranked and moved by mouse and keyboard, and a move that may not be says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.panels.goals.filtering import TOP_FEW
from malapp.ui.panels.goals.goal_list import GoalList
from malapp.ui.panels.goals.panel import GoalsPanel

Stages = Callable[..., PanelStage]
ALT = Qt.KeyboardModifier.AltModifier


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _stored(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _own(demo: DemoCompany, *titles: str) -> list[UUID]:
    """Goals of P03's own, on top and beside each other."""
    actor = demo.actor("P03")
    return [demo.services.goals.add(actor, title, GoalLevel.PERSON, owner_id=actor.person_id) for title in titles]


def _order(stage: PanelStage, ids: list[UUID]) -> list[UUID]:
    shown = [key for key, _index in _panel(stage).list.tree.tree().every_row()]
    return [cast("UUID", key) for key in shown if key in ids]


def _press(stage: PanelStage, qtbot: QtBot, key: Qt.Key) -> None:
    tree = _panel(stage).list.tree
    tree.setFocus()
    qtbot.keyClick(tree, key, ALT)
    QApplication.processEvents()


def _drop(stage: PanelStage, dragged: UUID, target: UUID, height: float = 0.5) -> None:
    """Let ``dragged`` go over ``target``, at a share of its height: Qt's own drag needs a real mouse."""
    tree = _panel(stage).list.tree
    index = tree.tree().index_of(target)
    tree.scrollTo(index)
    rect = tree.visualRect(index)
    data: QMimeData = tree.tree().mimeData([tree.tree().index_of(dragged)])
    at = QPointF(rect.left() + 30, rect.top() + rect.height() * height)
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, Qt.DropAction.MoveAction, data, buttons, held)
    tree.dropEvent(event)
    assert event.isAccepted()
    QApplication.processEvents()


@pytest.mark.requirement("S0-10", "S0-07")
def test_alt_and_arrows_rank_goals_and_undo_takes_it_back(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    ids = _own(demo, "Første", "Andre", "Tredje")
    QApplication.processEvents()
    _panel(stage).show_item(ids[2])

    _press(stage, qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: _order(stage, ids) == [ids[0], ids[2], ids[1]])
    _press(stage, qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: _order(stage, ids) == [ids[2], ids[0], ids[1]])
    _press(stage, qtbot, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: _order(stage, ids) == [ids[0], ids[2], ids[1]])
    assert _panel(stage).editing.goal_id == ids[2]

    stage.undo()
    qtbot.waitUntil(lambda: _order(stage, ids) == [ids[2], ids[0], ids[1]])


def test_alt_and_arrows_put_a_goal_under_the_one_above_and_out_again(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    ids = _own(demo, "Oppgaven min", "Delen min")
    QApplication.processEvents()
    _panel(stage).show_item(ids[1])

    _press(stage, qtbot, Qt.Key.Key_Right)
    assert _stored(demo, ids[1]).parent_id == ids[0]
    assert "Oppgaven min" in stage.told[-1][1]
    _press(stage, qtbot, Qt.Key.Key_Left)
    assert _stored(demo, ids[1]).parent_id is None
    assert _order(stage, ids) == ids


def test_dragging_puts_a_goal_under_another_and_the_message_takes_it_back(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    (goal_id,) = _own(demo, "Ringe nye styrer")
    QApplication.processEvents()
    _panel(stage).show_item(goal_id)

    _drop(stage, goal_id, demo.id("O2"))

    assert _stored(demo, goal_id).parent_id == demo.id("O2")
    stage.press_undo(qtbot)
    assert _stored(demo, goal_id).parent_id is None


def test_dragging_between_two_goals_ranks_it_there(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P03")
    ids = _own(demo, "A først", "B så", "C sist")
    QApplication.processEvents()

    _drop(stage, ids[2], ids[0], height=0.05)
    assert _order(stage, ids) == [ids[2], ids[0], ids[1]]
    _drop(stage, ids[2], ids[1], height=0.95)
    assert _order(stage, ids) == ids


@pytest.mark.requirement("S0-03")
def test_a_drop_that_may_not_be_says_why_and_moves_nothing(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P01")
    before = _stored(demo, demo.id("O1"))
    below = next(
        row.goal
        for row in _panel(stage).presenter.rows
        if row.goal.parent_id == before.id and row.goal.kind is not GoalKind.KEY_RESULT
    )

    _drop(stage, before.id, below.id)

    assert _stored(demo, before.id) == before
    kind, sentence = stage.told[-1]
    assert kind == "error"
    assert len(sentence) > 20


def test_whoever_may_only_read_a_goal_is_told_so_when_dragging_it(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P03")
    before = _stored(demo, demo.id("O2"))

    _drop(stage, demo.id("O2"), demo.id("O4"))

    assert _stored(demo, demo.id("O2")) == before
    assert stage.told[-1][0] == "error"


@pytest.mark.requirement("S0-10", "S4-09a")
def test_the_few_goals_that_matter_most_are_shown_first(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    actor = demo.actor("P01")
    ids = [demo.services.goals.add(actor, f"Ønske {number}", GoalLevel.COMPANY) for number in range(TOP_FEW + 3)]
    stage = goals_of("P01")
    goals: GoalList = _panel(stage).list

    assert ids[-1] not in {key for key, _index in goals.tree.tree().every_row()}
    qtbot.mouseClick(goals._rest, Qt.MouseButton.LeftButton)
    assert ids[-1] in {key for key, _index in goals.tree.tree().every_row()}


def test_a_row_dragged_from_elsewhere_is_not_taken(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P01")
    tree = _panel(stage).list.tree
    data = QMimeData()
    data.setText("something else")
    event = QDropEvent(
        QPointF(QPoint(40, 40)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    tree.dropEvent(event)

    assert not event.isAccepted()
    assert stage.told == []
