"""The briefings page can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from window_audit import settle
from workspaces import DemoCompany

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.panels.briefings.panel import BriefingsPanel
from malapp.ui.panels.briefings.picking import HoldDialog, PickDialog
from malapp.ui.theme.scheme import SchemeChoice, Theme

Stages = Callable[..., PanelStage]
USUAL, SMALLEST = (1280, 800), (940, 500)
MANAGER, EMPLOYEE, TEAM = "P02", "P03", "SALG"
sizes = pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))


def _panel(stage: PanelStage) -> BriefingsPanel:
    return cast("BriefingsPanel", stage.panel)


def _prepare(bare: DemoCompany, *, is_held: bool) -> None:
    manager = bare.actor(MANAGER)
    briefing = bare.services.briefings.add(manager, bare.id(TEAM))
    bare.services.briefings.edit(manager, briefing, goals="En\nTo\nTre\nFire", needs="Mer tid", highlights="Ringe")
    if is_held:
        bare.services.briefings.hold(manager, briefing, bare.services.desk.today(), [bare.id(EMPLOYEE)])


@pytest.fixture(params=[SchemeChoice.LIGHT, SchemeChoice.DARK], ids=("light", "dark"))
def _schemed(request: pytest.FixtureRequest, theme: Theme) -> None:
    theme.choose(request.param)


@sizes
@pytest.mark.usefixtures("_schemed")
@pytest.mark.parametrize("part", ["missing", "draft", "held", "read"])
def test_every_state_of_a_briefing_is_sound(
    bare: DemoCompany, briefings_of: Stages, size: tuple[int, int], part: str
) -> None:
    if part != "missing":
        _prepare(bare, is_held=part != "draft")
    stage = briefings_of(EMPLOYEE if part == "read" else MANAGER)
    assert faults(stage, size) == ""
    _panel(stage).split.show_side()
    settle()

    assert faults(stage, size) == ""


@pytest.mark.usefixtures("_schemed")
@pytest.mark.parametrize("name", ["hold", "pick"])
def test_the_dialogs_are_sound(bare: DemoCompany, briefings_of: Stages, name: str) -> None:
    _prepare(bare, is_held=False)
    stage = briefings_of(MANAGER)

    dialog = _dialog(_panel(stage), name)

    assert faults(dialog) == ""
    dialog.close()


def _dialog(panel: BriefingsPanel, name: str) -> Dialog:
    if name == "hold":
        return HoldDialog(panel.presenter, "Salg og rådgivning", panel)
    return PickDialog(("Ringe hver ny kunde selv", "Et langt mål " * 20), "Ringe", panel)


@sizes
def test_long_words_are_neither_cut_nor_forgotten(
    bare: DemoCompany, briefings_of: Stages, size: tuple[int, int]
) -> None:
    _prepare(bare, is_held=False)
    with pseudo_locale():
        stage = briefings_of(MANAGER)
        _panel(stage).split.show_side()
        settle()
        assert faults(stage, size) == ""
        written = [line for line in unspoken(stage, bare) if not _is_told(stage, line)]
        assert written == []
        for name in ("hold", "pick"):
            dialog = _dialog(_panel(stage), name)
            assert faults(dialog) == "", name
            dialog.close()


def _is_told(stage: PanelStage, line: str) -> bool:
    """Whether ``line`` belongs to the script, which speaks the company's language."""
    said = {f"{number}. {slide.title}" for number, slide in enumerate(_panel(stage).presenter.slides(), start=1)}
    said |= {slide.say for slide in _panel(stage).presenter.slides()}
    return line.partition(": ")[2] in said
