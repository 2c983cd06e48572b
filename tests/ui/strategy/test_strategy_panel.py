"""The strategy is read by all, written by those who lead, and taken from state to state one button at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.strategy import FocusArea, Strategy, StrategyEvent, StrategyState
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.focus import has_keyboard
from malapp.ui.panels.strategy.new_period import NewPeriodDialog
from malapp.ui.panels.strategy.panel import StrategyPanel
from malapp.ui.panels.strategy.present_dialog import PresentDialog, ReviseDialog

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> StrategyPanel:
    return cast("StrategyPanel", stage.panel)


def _strategy(demo: DemoCompany) -> Strategy:
    with demo.services.desk.workspace.read() as work:
        return work.strategies.get(demo.id("strategy"))


def _areas(demo: DemoCompany) -> list[FocusArea]:
    with demo.services.desk.workspace.read() as work:
        return list(work.focus_areas.find(strategy_id=demo.id("strategy")))


def _button(root: QWidget, text: str) -> QAbstractButton:
    return next(button for button in root.findChildren(QAbstractButton) if button.isVisible() and button.text() == text)


def _click(root: QWidget, text: str, qtbot: QtBot) -> None:
    settle()  # a button made a moment ago is shown in the next round
    qtbot.mouseClick(_button(root, text), Qt.MouseButton.LeftButton)
    settle()


#: Buttons that ask something first.
_ASKED = {"It has been presented", "Take under revision"}


def _answer(dialog: PresentDialog | ReviseDialog, qtbot: QtBot) -> None:
    if isinstance(dialog, ReviseDialog):
        qtbot.keyClicks(dialog.form.editor("reason"), "Borettslagene vil ha lengre avtaler")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def _texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def writing(strategy_of: Stages, demo: DemoCompany) -> PanelStage:
    """The panel with the strategy under revision, as the owner sees it."""
    service = demo.services.strategy
    service.advance(demo.actor("P01"), demo.id("strategy"), StrategyEvent.REVISE, reason="Nytt marked")
    return strategy_of("P01")


@pytest.mark.requirement("S0-01")
def test_an_employee_reads_the_strategy_in_force_and_finds_nothing_to_press_but_its_goals(
    strategy_of: Stages, demo: DemoCompany
) -> None:
    stage = strategy_of("P03")

    text = _texts(stage)
    assert _strategy(demo).vision in text
    assert _strategy(demo).core_task in text
    for area in _areas(demo):
        assert area.title in text
    assert "This is what we work towards." in text
    panel = _panel(stage)
    assert all("goal" in button.text() for button in panel.reading.findChildren(QAbstractButton) if button.isVisible())
    leading = {button.text() for button in panel.findChildren(QAbstractButton) if button.isVisible()}
    doing = {"Record a presentation", "New period", "Take under revision", "Close the period"}
    assert not leading & doing
    assert "The joint briefings" in leading


def test_a_long_vision_is_shown_in_smaller_letters(strategy_of: Stages, demo: DemoCompany) -> None:
    stage = strategy_of("P03")
    reading = _panel(stage).reading
    (view, *_) = demo.services.strategy.strategies(demo.actor("P03"))
    heights = []
    for times in (1, 8, 20):
        vision = "Vi skal tjene på at anleggene virker. " * times
        reading.show_view(replace(view, strategy=replace(view.strategy, vision=vision)), {})
        label = next(label for label in reading.findChildren(QLabel) if label.text() == vision)
        heights.append(label.fontMetrics().height())
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[-1]


def test_the_number_of_goals_under_a_focus_area_leads_to_them(
    strategy_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = strategy_of("P03")
    first = next(button for button in _panel(stage).reading.findChildren(QAbstractButton) if button.isVisible())

    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)

    assert stage.visited == [("goals", _areas(demo)[0].id)]


@pytest.mark.requirement("S0-01", "S0-03")
def test_one_button_at_a_time_leads_from_draft_to_closed(strategy_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = strategy_of("P01")
    panel = _panel(stage)
    in_dialog(lambda dialog: qtbot.mouseClick(cast("Dialog", dialog).primary, Qt.MouseButton.LeftButton))
    _click(stage, "New period", qtbot)
    assert panel.presenter.view is not None
    strategy_id = panel.presenter.view.strategy.id
    title = panel.writing.new_area.editor("new_title")
    qtbot.keyClicks(title, "Trygg drift")
    _click(stage, "Add focus area", qtbot)

    states = [StrategyState.DRAFT]
    for text in ("Propose it", "Adopt it", "It has been presented", "Take under revision", "Adopt it"):
        if text in _ASKED:
            in_dialog(lambda dialog: _answer(dialog, qtbot))
        _click(stage, text, qtbot)
        states.append(panel.presenter.view.strategy.state)
        assert panel.presenter.view.strategy.id == strategy_id
        assert has_keyboard(panel.state), "the keyboard stays where the next step is"
    _click(stage, "It has been presented", qtbot)  # today's presentation is of this wording, too
    in_dialog(lambda dialog: qtbot.mouseClick(cast("Dialog", dialog).primary, Qt.MouseButton.LeftButton))
    _click(stage, "Close the period", qtbot)

    assert states == [
        StrategyState.DRAFT,
        StrategyState.PROPOSED,
        StrategyState.ADOPTED,
        StrategyState.COMMUNICATED,
        StrategyState.UNDER_REVISION,
        StrategyState.ADOPTED,
    ]
    assert panel.presenter.view.strategy.state is StrategyState.CLOSED
    assert has_keyboard(panel.state), "where no step is left, the adopted versions"


def test_a_strategy_without_a_focus_area_is_not_adopted_but_explained(
    strategy_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    demo.services.strategy.advance(demo.actor("P01"), demo.id("strategy next"), StrategyEvent.SUBMIT)
    stage = strategy_of("P01")
    _panel(stage).show_item(demo.id("strategy next"))

    _click(stage, "Adopt it", qtbot)

    assert stage.told[-1][0] == "error"
    assert "focus area" in stage.told[-1][1]


def test_closing_a_period_can_be_thought_better_of(strategy_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = strategy_of("P01")

    in_dialog(lambda dialog: qtbot.mouseClick(cast("Dialog", dialog).secondary, Qt.MouseButton.LeftButton))
    _click(stage, "Close the period", qtbot)

    assert _strategy(demo).state is StrategyState.COMMUNICATED


def test_what_is_written_is_stored_within_two_seconds_and_undo_brings_it_back(
    writing: PanelStage, demo: DemoCompany, qtbot: QtBot
) -> None:
    before = _strategy(demo).vision
    vision = cast("QPlainTextEdit", _panel(writing).writing.form.editor("vision"))
    vision.setFocus()
    vision.selectAll()

    qtbot.keyClicks(vision, "Vi er de som kommer igjen.")

    qtbot.waitUntil(lambda: _strategy(demo).vision == "Vi er de som kommer igjen.", timeout=2_000)
    assert _panel(writing).writing.saved.text().startswith("Saved ")
    writing.undo()
    assert _strategy(demo).vision == before
    assert vision.toPlainText() == before


def test_a_focus_area_changes_place_and_the_button_keeps_the_keyboard(
    writing: PanelStage, demo: DemoCompany, qtbot: QtBot
) -> None:
    first, second, third = (area.id for area in _areas(demo))
    button = _panel(writing).writing.editors[third].up
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()

    assert [area.id for area in _areas(demo)] == [first, third, second]
    assert _panel(writing).writing.editors[third].up.hasFocus()
    writing.undo()
    assert [area.id for area in _areas(demo)] == [first, second, third]


def test_a_removed_focus_area_comes_back_by_the_message_with_its_goals(
    writing: PanelStage, demo: DemoCompany, qtbot: QtBot
) -> None:
    area = _areas(demo)[1]
    with demo.services.desk.workspace.read() as work:
        goals = {goal.id for goal in work.goals.find(focus_area_id=area.id)}
    assert goals

    qtbot.mouseClick(_panel(writing).writing.editors[area.id].remove, Qt.MouseButton.LeftButton)
    settle()
    assert area not in _areas(demo)
    assert area.id not in _panel(writing).writing.editors

    writing.press_undo(qtbot)
    assert area in _areas(demo)
    with demo.services.desk.workspace.read() as work:
        assert {goal.id for goal in work.goals.find(focus_area_id=area.id)} == goals


def test_a_renamed_focus_area_is_stored_and_an_empty_name_refused_beside_it(
    writing: PanelStage, demo: DemoCompany, qtbot: QtBot
) -> None:
    area = _areas(demo)[0]
    form = _panel(writing).writing.editors[area.id].form
    field = cast("QLineEdit", form.editor("title"))
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Trygg og rask service")
    writing.stack.flush()
    assert _areas(demo)[0].title == "Trygg og rask service"

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    writing.stack.flush()
    settle()

    assert form.row("title").error() == "The name is missing. Type a name."
    assert _areas(demo)[0].title == "Trygg og rask service"


def test_a_new_period_needs_a_name(strategy_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = strategy_of("P01")
    errors: list[str] = []

    def empty(dialog: NewPeriodDialog) -> None:
        cast("QLineEdit", dialog.form.editor("period")).clear()
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("period").error())

    in_dialog(empty)
    _click(stage, "New period", qtbot)

    assert errors == ["The name is missing. Type a name."]
    assert len(_panel(stage).presenter.views) == 2


@pytest.mark.parametrize(("person", "has_button"), [("P01", True), ("P03", False)])
def test_without_a_strategy_the_panel_says_what_to_do_first(
    strategy_of: Stages, demo: DemoCompany, person: str, has_button: bool
) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find():
            if goal.focus_area_id is not None:
                work.goals.save(replace(goal, focus_area_id=None))
        for plan in work.unit_plans.find():
            work.unit_plans.save(replace(plan, strategy_id=None))
        for topic in ("presentations", "strategy_versions", "focus_areas", "strategies"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    stage = strategy_of(person)

    assert "No strategy yet" in _texts(stage)
    buttons = [button.text() for button in stage.panel.findChildren(QAbstractButton) if button.isVisible()]
    assert buttons == (["Write the strategy"] if has_button else [])


def test_search_and_links_find_a_period_and_a_focus_area(strategy_of: Stages, demo: DemoCompany) -> None:
    stage = strategy_of("P01")

    _panel(stage).show_item(demo.id("strategy next"))
    assert _panel(stage).presenter.view.strategy.id == demo.id("strategy next")  # type: ignore[union-attr]
    _panel(stage).show_item(demo.id("focus 1"))
    assert _panel(stage).presenter.view.strategy.id == demo.id("strategy")  # type: ignore[union-attr]
    assert _panel(stage).periods.currentIndex() == 0
