"""Help beside every goal field, and the guide in five steps that may be left at any step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from panel_stage import PanelStage, faults, staging
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.smart import smart_steps
from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.people import SmartVariant
from malapp.ui.coaching.guide import GoalGuideDialog
from malapp.ui.coaching.help import GoalHelpDialog


@pytest.fixture
def stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """Something with a context to stand on."""
    with staging(qtbot, demo.services, "people") as make:
        yield lambda language=Language.ENGLISH: make(demo.id("P01"), language)


@pytest.fixture
def goal(demo: DemoCompany) -> Goal:
    """A vague personal goal of the owner's."""
    actor = demo.actor("P01")
    goal_id = demo.services.goals.add(actor, "Bli bedre på salg", GoalLevel.PERSON, owner_id=demo.id("P01"))
    return _stored(demo, goal_id)


def _stored(demo: DemoCompany, goal_id: object) -> Goal:
    return next(row.goal for row in demo.services.goals.rows(demo.actor("P01")) if row.goal.id == goal_id)


def _saver(demo: DemoCompany, goal: Goal) -> Callable[[dict[str, Any]], None]:
    return lambda values: demo.services.goals.edit(demo.actor("P01"), goal.id, **values)


def _texts(dialog: Any) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel)}


@pytest.mark.requirement("S2-01")
@pytest.mark.requirement("S2-03")
@pytest.mark.requirement("S2-06")
@pytest.mark.requirement("S2-12")
@pytest.mark.requirement("S4-05")
@pytest.mark.requirement("S0-15")
@pytest.mark.requirement("S4-02")
@pytest.mark.requirement("S2-25")
@pytest.mark.requirement("S2-26")
@pytest.mark.requirement("S2-27")
@pytest.mark.requirement("S3-11")
@pytest.mark.requirement("S4-19")
@pytest.mark.requirement("S4-21")
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.DANISH])
def test_the_help_explains_four_kinds_examples_smart_and_okr_with_their_sources(
    qtbot: QtBot, stage: Callable[..., PanelStage], language: Language
) -> None:
    place = stage(language)
    dialog = GoalHelpDialog(place.panel.context, place)
    dialog.show()
    words = texts(language)
    shown = {text.replace("\u200b", "") for text in _texts(dialog)}

    wanted = ["help.definition.goal", "help.definition.indicator", "help.definition.behaviour"]
    wanted += ["help.definition.activity", "help.question.what", "help.question.value", "help.question.cost"]
    wanted += [
        "help.example.before1",
        "help.example.after1",
        "help.example.goal1",
        "help.example.goal3",
        "help.okr.objective",
        "help.okr.sources",
    ]
    wanted += ["help.definition.why", "help.okr.key_results", "smart.about.tries", "smart.about.limits"]
    assert {words(key) for key in wanted} <= shown
    assert faults(dialog) == ""
    dialog.close()


@pytest.mark.requirement("S0-12")
@pytest.mark.requirement("S0-18")
@pytest.mark.requirement("S0-19")
@pytest.mark.requirement("S2-11")
@pytest.mark.requirement("S3-13")
@pytest.mark.requirement("S4-16")
@pytest.mark.requirement("S0-21")
@pytest.mark.parametrize("variant", list(SmartVariant))
def test_the_company_picks_its_smart_and_the_guide_asks_its_five_questions(
    qtbot: QtBot, demo: DemoCompany, stage: Callable[..., PanelStage], goal: Goal, variant: SmartVariant
) -> None:
    demo.services.people.edit_company(demo.actor("P01"), smart_variant=variant)
    place = stage()
    dialog = GoalGuideDialog(place.panel.context, goal, _saver(demo, goal), place)
    dialog.show()

    for number, step in enumerate(smart_steps(variant), start=1):
        assert f"Step {number} of 5" in _texts(dialog)
        page = dialog.pages[dialog.number]
        shown = {label.text() for label in page.widget.findChildren(QLabel)}
        assert {f"{number}. {texts(Language.ENGLISH)(step.word)}", texts(Language.ENGLISH)(step.question)} <= shown
        assert faults(dialog) == ""
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.result() == GoalGuideDialog.DialogCode.Accepted
    assert _stored(demo, goal.id) == goal


@pytest.mark.requirement("S0-25")
@pytest.mark.requirement("S0-13")
def test_what_is_written_at_a_step_is_stored_and_the_rest_may_be_skipped(
    qtbot: QtBot, demo: DemoCompany, stage: Callable[..., PanelStage], goal: Goal
) -> None:
    place = stage()
    dialog = GoalGuideDialog(place.panel.context, goal, _saver(demo, goal), place)
    dialog.show()
    form = dialog.pages[0].form
    for field, text in (
        ("title", "Vinne åtte nye borettslag"),
        ("parties", "Jonas og jeg"),
        ("purpose", "Trygg drift"),
    ):
        editor: Any = form.editor(field)
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, text)
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.secondary, Qt.MouseButton.LeftButton)

    stored = _stored(demo, goal.id)
    assert (stored.title, stored.parties, stored.purpose) == (
        "Vinne åtte nye borettslag",
        "Jonas og jeg",
        "Trygg drift",
    )
    demo.services.history.undo()
    assert _stored(demo, goal.id).title == goal.title


def test_a_refusal_is_told_in_the_guide_and_nothing_typed_is_lost(
    qtbot: QtBot, stage: Callable[..., PanelStage], goal: Goal
) -> None:
    def refuse(_values: dict[str, object]) -> None:
        raise RuleViolation("rule.goal.in_record")

    place = stage()
    dialog = GoalGuideDialog(place.panel.context, goal, refuse, place)
    dialog.show()
    editor: Any = dialog.pages[0].form.editor("purpose")
    qtbot.keyClicks(editor, "Trygg drift")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert dialog.number == 0
    assert editor.value() == "Trygg drift"
    assert texts(Language.ENGLISH)("rule.goal.in_record") in _texts(dialog)
    dialog.close()
