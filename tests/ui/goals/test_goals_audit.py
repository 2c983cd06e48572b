"""The goals panel can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.domain.goals import GoalKind
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.theme.scheme import SchemeChoice, Theme

USUAL, SMALLEST = (1280, 800), (940, 500)


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("tab", range(5), ids=("details", "measure", "check_ins", "agreement", "background"))
def test_every_tab_of_a_goal_is_sound(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, size: tuple[int, int], tab: int
) -> None:
    stage = goals_of("P02")
    stage.resize(*size)
    _panel(stage).show_item(demo.id("goal P03"))
    _panel(stage).side.choose_tab(tab)

    assert faults(stage, size) == ""


def test_a_goal_one_may_only_read_is_sound_in_the_dark(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, theme: Theme
) -> None:
    theme.choose(SchemeChoice.DARK)
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O1"))

    assert faults(stage, USUAL) == ""


def test_the_tree_of_the_smallest_window_is_sound(goals_of: Callable[..., PanelStage]) -> None:
    stage = goals_of("P01")
    stage.resize(*SMALLEST)
    _panel(stage).split.show_main()

    assert faults(stage, SMALLEST) == ""


@pytest.mark.parametrize("kind", [GoalKind.GOAL, GoalKind.KEY_RESULT])
def test_the_dialog_for_a_new_goal_is_sound(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, kind: GoalKind
) -> None:
    stage = goals_of("P01")
    presenter = _panel(stage).presenter
    near = presenter.by_id[demo.id("O1")].goal
    dialog = NewGoalDialog(GoalCreation(stage.panel.context, presenter, near, kind), stage)

    assert faults(dialog) == ""
    dialog.close()


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
def test_long_words_are_neither_cut_nor_forgotten(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, size: tuple[int, int]
) -> None:
    with pseudo_locale():
        stage = goals_of("P02")
        stage.resize(*size)
        _panel(stage).show_item(demo.id("goal P03"))
        for tab in range(5):
            _panel(stage).side.choose_tab(tab)
            assert faults(stage, size) == ""
            assert unspoken(stage, demo) == []
