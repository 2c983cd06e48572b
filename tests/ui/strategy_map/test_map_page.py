"""The strategy map in the window: looked at, walked, zoomed, folded, listed, saved - by everybody."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest
from map_samples import chain_of, map_of
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QToolTip
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.application.ports.maps import MapGap, MapKind
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.panels.strategy_map.canvas import MapCanvas
from malapp.ui.panels.strategy_map.panel import StrategyMapPanel
from malapp.ui.panels.strategy_map.saving import MOST_PIXELS, drawn, picture_size
from malapp.ui.theme.scheme import SchemeChoice, Theme

Stages = Callable[..., PanelStage]
USUAL, SMALLEST = (1280, 800), (940, 500)
LONG = "Et veldig langt mål som ingen orker å lese " * 40


def _panel(stage: PanelStage) -> StrategyMapPanel:
    return cast("StrategyMapPanel", stage.panel)


def _canvas(stage: PanelStage) -> MapCanvas:
    return _panel(stage).canvas


def _current(stage: PanelStage) -> str:
    node = _canvas(stage).current
    assert node is not None
    return node.key


def _middle(canvas: MapCanvas, key: str) -> QPoint:
    return canvas.place_of(key).center().toPoint()


def _button(stage: PanelStage, text: str) -> QAbstractButton:
    """The button that says ``text``, of which "goal(s)" may have become one or many."""
    pattern = re.compile(re.escape(text).replace(r"\(s\)", r"(\(s\)|s|)"))
    buttons = [button for button in stage.findChildren(QAbstractButton) if button.isVisible()]
    return next(b for b in buttons if pattern.fullmatch(b.text()) or pattern.fullmatch(b.accessibleName()))


def _click(stage: PanelStage, text: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(_button(stage, text), Qt.MouseButton.LeftButton)
    settle()


def _keys(qtbot: QtBot, stage: PanelStage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(_canvas(stage), key)


@pytest.mark.requirement("S0-08")
def test_a_click_chooses_a_card_and_its_side_tells_all_of_it(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    key = str(demo.id("O1"))
    canvas = _canvas(stage)

    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=_middle(canvas, key))
    settle()

    assert _current(stage) == key
    side = _panel(stage).side
    texts = "\n".join(label.text() for label in side.findChildren(QLabel) if label.isVisible())
    assert "Bli den borettslagene i Bergen ringer først." in texts
    assert "Ingrid Solheim" in texts


@pytest.mark.parametrize("way", ["double click", "enter", "button"])
def test_a_goal_is_opened_where_goals_are_kept(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot, way: str
) -> None:
    stage = map_of_person("P03")
    canvas, goal_id = _canvas(stage), demo.id("O1")
    at = _middle(canvas, str(goal_id))
    if way == "double click":
        qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
        if way == "enter":
            _keys(qtbot, stage, Qt.Key.Key_Return)
        else:
            settle()
            _click(stage, "Open the goal", qtbot)

    assert stage.visited == [("goals", goal_id)]


def test_purpose_and_focus_area_lead_to_strategy_and_goals(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    _canvas(stage).setFocus()

    _keys(qtbot, stage, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert stage.visited == [("strategy", demo.id("strategy")), ("goals", demo.id("focus 1"))]


def test_the_arrow_keys_walk_to_what_is_below_beside_and_above(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    _canvas(stage).setFocus()

    _keys(qtbot, stage, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert _current(stage) == str(demo.id("O1"))
    _keys(qtbot, stage, Qt.Key.Key_Right)
    first = _current(stage)
    _keys(qtbot, stage, Qt.Key.Key_Down)
    assert _current(stage) not in {first, str(demo.id("O1"))}
    _keys(qtbot, stage, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert _current(stage) == str(demo.id("O1"))
    _keys(qtbot, stage, Qt.Key.Key_Home)
    assert _current(stage) == "purpose"


def test_the_card_reached_by_keys_is_brought_into_sight(map_of_person: Stages, qtbot: QtBot) -> None:
    stage = map_of_person("P03")
    canvas = _canvas(stage)
    canvas.setFocus()
    _keys(qtbot, stage, Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    for _ in range(4):
        _keys(qtbot, stage, Qt.Key.Key_Down)
        assert canvas.place_of(_current(stage)).intersects(canvas.viewport().rect().toRectF())


def test_space_and_a_click_on_the_mark_fold_a_branch_away_and_back(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    canvas, key = _canvas(stage), str(demo.id("O1"))
    below = next(node for node in _panel(stage).shown.root.walk() if node.key == key).children[0].key  # type: ignore[union-attr]
    canvas.choose(key)
    canvas.setFocus()

    _keys(qtbot, stage, Qt.Key.Key_Space)
    assert canvas.place_of(below).isEmpty()
    _keys(qtbot, stage, Qt.Key.Key_Right)
    assert not canvas.place_of(below).isEmpty()
    place = canvas.place_of(key)
    mark = QPointF(place.right() - 14 * canvas.zoom, place.top() + 16 * canvas.zoom).toPoint()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert canvas.place_of(below).isEmpty()
    canvas.choose(below)
    assert _current(stage) == below
    assert not canvas.place_of(below).isEmpty()


def test_dragging_moves_the_map_and_chooses_nothing(map_of_person: Stages, qtbot: QtBot) -> None:
    stage = map_of_person("P03")
    canvas = _canvas(stage)
    canvas.zoom_to(2.0)
    before = canvas.horizontalScrollBar().value()
    start = canvas.viewport().rect().center()
    left = Qt.MouseButton.LeftButton

    qtbot.mousePress(canvas.viewport(), left, pos=start)
    qtbot.mouseMove(canvas.viewport(), start - QPoint(120, 0))
    qtbot.mouseRelease(canvas.viewport(), left, pos=start - QPoint(120, 0))

    assert canvas.horizontalScrollBar().value() > before
    assert _current(stage) == "purpose"


@pytest.mark.requirement("S0-02", "S0-08")
def test_gaps_are_counted_and_a_click_leads_from_one_to_the_next(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    lost = [Goal(uuid4(), f"Et mål uten plass {n}", GoalLevel.TEAM) for n in range(2)]
    bare = Goal(uuid4(), "Uten tall", GoalLevel.TEAM, GoalKind.OBJECTIVE, parent_id=demo.id("O1"))
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find():
            if goal.level is not GoalLevel.PERSON and goal.parent_id is None and goal.focus_area_id is None:
                work.goals.save(replace(goal, focus_area_id=demo.id("focus 1")))
        for goal in (*lost, bare):
            work.goals.save(goal)
    stage = map_of_person("P03")

    visited = []
    for _ in range(3):
        _click(stage, "2 goal(s) without a place", qtbot)
        visited.append(_current(stage))
    assert visited == [str(lost[0].id), str(lost[1].id), str(lost[0].id)]
    assert _canvas(stage).hasFocus()
    shown = _panel(stage).shown
    assert shown is not None
    without = shown.gaps[MapGap.NO_KEY_RESULTS]
    for _ in without:
        _click(stage, f"{len(without)} objective(s) without key results", qtbot)
    assert str(bare.id) in without
    assert _current(stage) == without[-1]


def test_the_list_tells_the_same_in_words_and_opens_the_same(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    panel = _panel(stage)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    settle()
    outline = panel.outline
    assert outline.isVisible()

    assert [key for key, _ in outline.tree().every_row()] == [node.key for node in panel.shown.root.walk()]  # type: ignore[union-attr]
    outline.choose(str(demo.id("O1")))
    assert _current(stage) == str(demo.id("O1"))
    outline.setFocus()
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert stage.visited == [("goals", demo.id("O1"))]
    spoken = outline.model().data(outline.tree().index_of(str(demo.id("O1"))), Qt.ItemDataRole.AccessibleTextRole)
    assert "Ingrid Solheim" in spoken


def test_another_strategy_is_chosen_and_the_map_follows_what_changes(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P01")
    panel = _panel(stage)
    demo.services.goals.edit(demo.actor("P01"), demo.id("O1"), title="Et nytt navn")
    settle()
    assert any(node.title == "Et nytt navn" for node in panel.shown.root.walk())  # type: ignore[union-attr]

    panel.period.setFocus()
    panel.period.set_value(demo.id("strategy next"))
    panel.period.value_changed.emit()
    settle()
    assert panel.shown is not None
    assert panel.shown.strategy_id == demo.id("strategy next")


def test_a_long_text_is_cut_on_the_card_and_whole_in_the_tool_tip(map_of_person: Stages, demo: DemoCompany) -> None:
    with demo.services.desk.workspace.begin() as work:
        goal = work.goals.get(demo.id("O1"))
        work.goals.save(replace(goal, title=LONG.strip()))
    stage = map_of_person("P03")
    canvas = _canvas(stage)
    canvas.zoom_to(1.0)
    canvas.choose(str(goal.id))
    at = _middle(canvas, str(goal.id))

    assert canvas.place_of(str(goal.id)).height() < 170
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert LONG.strip() in QToolTip.text().replace("\u200b", "")
    QToolTip.hideText()


@pytest.mark.parametrize("count", [1, 30, 300])
@pytest.mark.parametrize("is_long", [False, True], ids=("short", "long"))
def test_any_number_of_goals_is_shown_walked_and_painted(qtbot: QtBot, count: int, is_long: bool) -> None:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    root = map_of(count, is_long=is_long)
    canvas.show_map(root)
    canvas.show()

    for node in list(root.walk())[:: max(1, count // 10)]:
        canvas.choose(node.key)
        assert canvas.current is node
    image = drawn(canvas)
    assert not image.isNull()
    assert image.width() * image.height() <= MOST_PIXELS * 1.01
    assert len({image.pixel(x, image.height() // 2) for x in range(0, image.width(), 7)}) > 1 or count == 1


def test_a_chain_of_three_hundred_is_shown(qtbot: QtBot) -> None:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.show_map(chain_of(300))
    canvas.choose(list(chain_of(300).walk())[-1].key)

    assert canvas.current is not None
    assert picture_size(canvas.map_size()).width() > 0


def _choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(path), ""))


@pytest.mark.requirement("S0-08")
def test_the_map_is_saved_as_pdf_and_as_a_picture_twice_as_sharp(
    map_of_person: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = map_of_person("P03")
    actions = {action.text(): action for action in _panel(stage).saving.menu().actions()}
    for text, name in (("PDF on A4", "a4.pdf"), ("PDF on A3", "a3.pdf"), ("Picture (PNG)", "map.png")):
        _choose_file(monkeypatch, tmp_path / name)
        actions[text].trigger()
        qtbot.waitUntil(lambda: not stage.tasks.is_busy, timeout=20_000)
        assert (tmp_path / name).exists(), stage.told

    assert (tmp_path / "a4.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a3.pdf").read_bytes().startswith(b"%PDF")
    image = QImage(str(tmp_path / "map.png"))
    assert image.width() == 2 * _canvas(stage).map_size().width()
    assert [kind for kind, _text in stage.told] == ["success"] * 3


def test_without_strategy_and_goals_the_page_says_where_to_begin(
    map_of_person: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = map_of_person("P01")
    panel = _panel(stage)
    empty = replace(demo.services.strategy_map.view(demo.actor("P01")), strategies=())
    bare = replace(empty, root=replace(empty.root, children=()), gaps=dict.fromkeys(empty.gaps, ()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo.services.strategy_map, "view", lambda *_args: bare)
        panel.refresh()
    settle()

    _click(stage, "Open the strategy", qtbot)
    assert stage.visited == [("strategy", None)]
    assert not _button(stage, "Save the strategy map").isEnabled()


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_picture_and_list_are_sound(
    map_of_person: Stages, theme: Theme, size: tuple[int, int], choice: SchemeChoice
) -> None:
    theme.choose(choice)
    stage = map_of_person("P03")

    assert faults(stage, size) == ""
    _panel(stage).view.set_value(1)
    assert faults(stage, size) == ""


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
def test_long_words_are_neither_cut_nor_forgotten(
    map_of_person: Stages, demo: DemoCompany, size: tuple[int, int]
) -> None:
    with pseudo_locale():
        stage = map_of_person("P03")
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []


def test_every_goal_on_the_map_is_the_company_s_or_a_team_s(map_of_person: Stages) -> None:
    shown = _panel(map_of_person("P02")).shown
    assert shown is not None
    assert {node.level for node in shown.root.walk() if node.kind is MapKind.GOAL} <= {
        GoalLevel.COMPANY,
        GoalLevel.TEAM,
    }
