"""The strategy panel can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.domain.strategy import Audience, StrategyEvent
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.panels.strategy.new_period import NewPeriodDialog
from malapp.ui.panels.strategy.panel import StrategyPanel
from malapp.ui.panels.strategy.present_dialog import PresentDialog, ReviseDialog
from malapp.ui.panels.strategy.versions_dialog import VersionsDialog
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
    demo.services.strategy.advance(demo.actor("P01"), demo.id("strategy"), StrategyEvent.REVISE, reason="Nytt")
    stage = strategy_of("P01")

    assert faults(stage, size) == ""


def test_the_dialog_for_a_new_period_is_sound(strategy_of: Callable[..., PanelStage]) -> None:
    stage = strategy_of("P01")
    dialog = NewPeriodDialog(cast("StrategyPanel", stage.panel).presenter, stage)

    assert faults(dialog) == ""
    dialog.close()


def _dialog(panel: StrategyPanel, name: str) -> Dialog:
    if name == "versions":
        return VersionsDialog(panel.hearing, is_changing=True, parent=panel)
    if name == "present":
        dialog = PresentDialog(panel.hearing, panel)
        dialog.form.set_values({"audience": Audience.PERSON})
        return dialog
    return ReviseDialog(panel.hearing.revise, panel)


@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
@pytest.mark.parametrize("name", ["versions", "present", "revise"])
def test_the_dialogs_between_the_states_are_sound(
    strategy_of: Callable[..., PanelStage], demo: DemoCompany, theme: Theme, choice: SchemeChoice, name: str
) -> None:
    theme.choose(choice)
    owner, service = demo.actor("P01"), demo.services.strategy
    service.advance(owner, demo.id("strategy"), StrategyEvent.REVISE, reason="Nytt")
    service.advance(owner, demo.id("strategy"), StrategyEvent.ADOPT)
    stage = strategy_of("P01")
    dialog = _dialog(cast("StrategyPanel", stage.panel), name)

    assert faults(dialog) == ""
    dialog.close()


def test_the_dialogs_speak_the_readers_language(strategy_of: Callable[..., PanelStage], demo: DemoCompany) -> None:
    owner, service = demo.actor("P01"), demo.services.strategy
    for _round in range(2):
        service.advance(owner, demo.id("strategy"), StrategyEvent.REVISE, reason="Nytt")
        service.edit(owner, demo.id("strategy"), core_values=f"Ærlig {_round}")
        service.advance(owner, demo.id("strategy"), StrategyEvent.ADOPT)
        demo.services.presenting.present(owner, demo.id("strategy"), Audience.COMPANY, demo.services.desk.today())
    with pseudo_locale():
        stage = strategy_of("P01")
        for name in ("versions", "present", "revise"):
            dialog = _dialog(cast("StrategyPanel", stage.panel), name)
            assert faults(dialog) == "", name
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
