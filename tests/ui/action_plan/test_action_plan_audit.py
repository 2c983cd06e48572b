"""The action plan can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.application.action_plan import PlanState
from malapp.domain.goals import ClosingDecision
from malapp.ui.panels.action_plan.asking import (
    drop_dialog,
    end_dialog,
    move_dialog,
    new_action_dialog,
    new_behaviour_dialog,
)
from malapp.ui.panels.action_plan.panel import ActionPlanPanel
from malapp.ui.theme.scheme import SchemeChoice, Theme

Stages = Callable[..., PanelStage]
USUAL, SMALLEST = (1280, 800), (940, 500)


def _panel(stage: PanelStage) -> ActionPlanPanel:
    return cast("ActionPlanPanel", stage.panel)


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("which", ["action", "done", "behaviour", "nothing"])
def test_whatever_is_chosen_the_page_is_sound(  # noqa: PLR0917
    plan_of: Stages, demo: DemoCompany, call: UUID, habit: UUID, size: tuple[int, int], which: str
) -> None:
    if which == "done":
        demo.services.action_plan.set_state(demo.actor("P03"), call, PlanState.DONE, "To svarte")
    stage = plan_of("P03")
    stage.resize(*size)
    if which != "nothing":
        _panel(stage).show_item(habit if which == "behaviour" else call)

    assert faults(stage, size) == ""


def test_a_managers_view_is_sound_in_the_dark(
    plan_of: Stages, demo: DemoCompany, call: UUID, habit: UUID, theme: Theme
) -> None:
    theme.choose(SchemeChoice.DARK)
    demo.services.behaviours.write(demo.actor("P03"), habit, demo.services.desk.today(), note="Ja", is_shared=True)
    stage = plan_of("P02")
    _panel(stage).show_item(call)

    assert faults(stage, USUAL) == ""


def test_a_plan_with_nothing_in_it_is_sound(plan_of: Stages) -> None:
    stage = plan_of("P11")
    assert faults(stage, SMALLEST) == ""


@pytest.mark.parametrize("which", ["new", "move", "drop", "behaviour", "keep"])
def test_every_dialog_is_sound(plan_of: Stages, call: UUID, habit: UUID, which: str) -> None:
    stage = plan_of("P03")
    presenter = _panel(stage).presenter
    _panel(stage).show_item(habit if which == "keep" else call)
    dialog = {
        "new": lambda: new_action_dialog(presenter, stage),
        "move": lambda: move_dialog(presenter, stage),
        "drop": lambda: drop_dialog(presenter, stage),
        "behaviour": lambda: new_behaviour_dialog(presenter, stage),
        "keep": lambda: end_dialog(presenter, ClosingDecision.KEEP, stage),
    }[which]()

    assert faults(dialog) == ""
    dialog.close()


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("which", ["action", "behaviour"])
def test_long_words_are_neither_cut_nor_forgotten(  # noqa: PLR0917
    plan_of: Stages, demo: DemoCompany, call: UUID, habit: UUID, size: tuple[int, int], which: str
) -> None:
    with pseudo_locale():
        stage = plan_of("P03")
        stage.resize(*size)
        _panel(stage).show_item(habit if which == "behaviour" else call)
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
