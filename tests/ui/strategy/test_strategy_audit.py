"""The strategy panel can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.domain.strategy import StrategyEvent
from malapp.ui.panels.strategy.new_period import NewPeriodDialog
from malapp.ui.panels.strategy.panel import StrategyPanel
from malapp.ui.theme.scheme import SchemeChoice, Theme

USUAL, SMALLEST = (1280, 800), (940, 500)
sizes = pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))


@sizes
def test_the_strategy_to_be_read_is_sound(strategy_of: Callable[..., PanelStage], size: tuple[int, int]) -> None:
    stage = strategy_of("P03")

    assert faults(stage, size) == ""


@sizes
@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_the_strategy_to_be_written_is_sound(
    strategy_of: Callable[..., PanelStage],
    demo: DemoCompany,
    theme: Theme,
    size: tuple[int, int],
    choice: SchemeChoice,
) -> None:
    theme.choose(choice)
    demo.services.strategy.advance(demo.actor("P01"), demo.id("strategy"), StrategyEvent.REVISE)
    stage = strategy_of("P01")

    assert faults(stage, size) == ""


def test_the_dialog_for_a_new_period_is_sound(strategy_of: Callable[..., PanelStage]) -> None:
    stage = strategy_of("P01")
    dialog = NewPeriodDialog(cast("StrategyPanel", stage.panel).presenter, stage)

    assert faults(dialog) == ""
    dialog.close()


@sizes
def test_long_words_are_neither_cut_nor_forgotten(
    strategy_of: Callable[..., PanelStage], demo: DemoCompany, size: tuple[int, int]
) -> None:
    with pseudo_locale():
        stage = strategy_of("P01")
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
        cast("StrategyPanel", stage.panel).show_item(demo.id("strategy next"))
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
