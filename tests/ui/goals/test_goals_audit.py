"""The goals panel can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.domain.goals import GoalKind, GoalLevel
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.fold import Fold
from malapp.ui.panels.goals.carrying import CarryDialog
from malapp.ui.panels.goals.closing import ClosingDialog
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.giving import GiveDialog
from malapp.ui.panels.goals.library import LibraryDialog
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.okr_note import OkrNote
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.periods_menu import NewPeriodDialog
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


def _dialogs(panel: GoalsPanel, demo: DemoCompany) -> dict[str, Callable[[], Dialog]]:
    """Every dialog of the panel, by name."""
    context, presenter, editing = panel.context, panel.presenter, panel.editing
    near = presenter.by_id[demo.id("O2")].goal
    actor = demo.actor("P01")
    current = demo.services.periods.current()
    assert current is not None
    give = demo.services.goal_giving.recipients(actor, near.id)
    return {
        "goal": lambda: NewGoalDialog(GoalCreation(context, presenter, near), panel),
        "key result": lambda: NewGoalDialog(GoalCreation(context, presenter, near, GoalKind.KEY_RESULT), panel),
        "objective": lambda: _objective(NewGoalDialog(GoalCreation(context, presenter, None), panel)),
        "library": lambda: LibraryDialog(context, presenter, editing, panel),
        "okr": lambda: OkrNote(editing, panel),
        "giving": lambda: GiveDialog(editing, near, give, panel),
        "closing": lambda: ClosingDialog(context, editing, demo.services.closing.view(actor, current.id), panel),
        "bringing along": lambda: CarryDialog(context, editing, presenter, panel),
        "period": lambda: NewPeriodDialog(context, editing, panel),
    }


def _objective(dialog: NewGoalDialog) -> NewGoalDialog:
    dialog.form.set_values({"kind": GoalKind.OBJECTIVE})
    dialog._follow_kind(GoalKind.OBJECTIVE)
    return dialog


@pytest.mark.parametrize(
    "name",
    ["goal", "key result", "objective", "library", "okr", "giving", "closing", "bringing along", "period"],
)
def test_every_dialog_is_sound_also_with_long_words(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, name: str
) -> None:
    stage = goals_of("P01")
    dialog = _dialogs(_panel(stage), demo)[name]()
    assert faults(dialog) == ""
    dialog.close()
    with pseudo_locale():
        stage = goals_of("P01")
        dialog = _dialogs(_panel(stage), demo)[name]()
        assert faults(dialog) == ""
        dialog.close()


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
def test_everything_unfolded_is_sound(
    goals_of: Callable[..., PanelStage], demo: DemoCompany, size: tuple[int, int]
) -> None:
    stage = goals_of("P02")
    stage.resize(*size)
    panel = _panel(stage)
    panel.show_item(demo.id("goal P03"))
    for tab in range(5):
        panel.side.choose_tab(tab)
        for fold in panel.side.findChildren(Fold):
            fold.set_open(True)
        assert faults(stage, size) == ""


def test_the_open_filter_with_its_chips_is_sound(goals_of: Callable[..., PanelStage]) -> None:
    stage = goals_of("P01")
    panel = _panel(stage)
    panel.list.filter.button.setChecked(True)
    panel.list.narrow("level", GoalLevel.TEAM)
    panel.list.narrow("without_parent", True)
    panel.list.show_everything()
    panel.list.narrow("kind", GoalKind.KEY_RESULT)

    assert faults(stage, USUAL) == ""


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
