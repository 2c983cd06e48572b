"""The people panel can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from workspaces import DemoCompany

from malapp.application.ports import Table
from malapp.domain.languages import Language
from malapp.ui.panels.people.adding import new_person_dialog, new_team_dialog
from malapp.ui.panels.people.importing import PeopleImport
from malapp.ui.panels.people.leave_dialog import LeaveDialog
from malapp.ui.panels.people.panel import PeoplePanel
from malapp.ui.shell.import_dialog import ImportDialog
from malapp.ui.theme.scheme import SchemeChoice, Theme

USUAL, SMALLEST = (1280, 800), (940, 500)
sizes = pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))


def _panel(stage: PanelStage) -> PeoplePanel:
    return cast("PeoplePanel", stage.panel)


@sizes
@pytest.mark.parametrize("person", ["P03", "P22"], ids=("reader", "HR"))
def test_the_list_is_sound(people_of: Callable[..., PanelStage], size: tuple[int, int], person: str) -> None:
    assert faults(people_of(person), size) == ""


@sizes
@pytest.mark.parametrize("key", ["P03", "SALG"], ids=("person", "team"))
def test_somebody_or_a_team_chosen_is_sound_in_the_dark(
    people_of: Callable[..., PanelStage], demo: DemoCompany, theme: Theme, size: tuple[int, int], key: str
) -> None:
    theme.choose(SchemeChoice.DARK)
    stage = people_of("P22")
    stage.resize(*size)
    _panel(stage).show_item(demo.id(key))

    assert faults(stage, size) == ""


def test_every_dialog_is_sound(people_of: Callable[..., PanelStage], demo: DemoCompany) -> None:
    stage = people_of("P22")
    panel = _panel(stage)
    line = panel.presenter.person(demo.id("P03"))
    assert line is not None
    table = Table(("Navn", "Stilling", "Leder"), (("Amina Yusuf", "rådgiver", "Jonas Berge"), ("", "", "")))
    dialogs = (
        new_person_dialog(panel.presenter, panel.editing, Language.BOKMAL, stage),
        new_team_dialog(panel.presenter, panel.editing, stage),
        LeaveDialog(line.person, panel.editing, stage),
        ImportDialog(panel.context, PeopleImport(panel.context, panel.presenter, table), stage),
    )
    for dialog in dialogs:
        assert faults(dialog) == ""
        dialog.close()


@sizes
@pytest.mark.parametrize("key", ["P03", "SALG"], ids=("person", "team"))
def test_long_words_are_neither_cut_nor_forgotten(
    people_of: Callable[..., PanelStage], demo: DemoCompany, size: tuple[int, int], key: str
) -> None:
    with pseudo_locale():
        stage = people_of("P22")
        stage.resize(*size)
        assert faults(stage, size) == ""
        _panel(stage).show_item(demo.id(key))
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
