"""The indicators page can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.ui.panels.indicators.adding import NewIndicatorDialog
from malapp.ui.panels.indicators.control_dialog import ControlDialog
from malapp.ui.panels.indicators.panel import IndicatorsPanel
from malapp.ui.theme.scheme import SchemeChoice, Theme

Stages = Callable[..., PanelStage]
USUAL, SMALLEST = (1280, 800), (940, 500)


def _panel(stage: PanelStage) -> IndicatorsPanel:
    return cast("IndicatorsPanel", stage.panel)


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("tab", [0, 1], ids=("values", "about"))
def test_an_indicator_is_sound(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, size: tuple[int, int], tab: int
) -> None:
    for month, value in ((1, 4.0), (2, 5.0)):
        demo.services.indicators.set_value(
            demo.actor("P02"), meetings, date(2026, month, 1), value=value, target=5.0, note="Ferie"
        )
    stage = indicators_of("P02")
    stage.resize(*size)
    _panel(stage).show_item(meetings)
    _panel(stage).side.tabs.bar.setCurrentIndex(tab)

    assert faults(stage, size) == ""


def test_one_may_only_read_is_sound_in_the_dark(indicators_of: Stages, meetings: UUID, theme: Theme) -> None:
    theme.choose(SchemeChoice.DARK)
    stage = indicators_of("P03")
    _panel(stage).show_item(meetings)

    assert faults(stage, USUAL) == ""


def test_the_list_of_the_smallest_window_is_sound(indicators_of: Stages) -> None:
    stage = indicators_of("P01")
    stage.resize(*SMALLEST)
    _panel(stage).split.show_main()

    assert faults(stage, SMALLEST) == ""


@pytest.mark.parametrize("which", ["new", "checklist"])
def test_every_dialog_is_sound(indicators_of: Stages, which: str) -> None:
    stage = indicators_of("P01")
    panel = _panel(stage)
    dialog = (
        NewIndicatorDialog(panel.presenter, stage)
        if which == "new"
        else ControlDialog(panel.context, panel.presenter, stage)
    )
    assert faults(dialog) == ""
    dialog.close()


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
@pytest.mark.parametrize("tab", [0, 1], ids=("values", "about"))
def test_long_words_are_neither_cut_nor_forgotten(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, size: tuple[int, int], tab: int
) -> None:
    demo.services.indicators.edit(demo.actor("P02"), meetings, unit="")
    demo.services.indicators.set_value(demo.actor("P02"), meetings, date(2026, 2, 1), value=5.0, target=5.0)
    with pseudo_locale():
        stage = indicators_of("P02")
        stage.resize(*size)
        _panel(stage).show_item(meetings)
        _panel(stage).side.tabs.bar.setCurrentIndex(tab)
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
