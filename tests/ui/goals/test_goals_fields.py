"""Every field of a goal can be reached, is stored and comes back; what belongs to a kind is asked of that kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import Commitment, DataReliability, Goal, GoalKind, GoalLevel, Measure
from malapp.domain.suitability import YesNo
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.side import AGREEMENT, BACKGROUND, DETAILS, MEASURE

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _stored(demo: DemoCompany, goal_id: UUID) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(goal_id)


def _goal(demo: DemoCompany, title: str = "Noe nytt", **values: object) -> UUID:
    actor = demo.actor("P03")
    return demo.services.goals.add(actor, title, GoalLevel.PERSON, owner_id=actor.person_id, **values)


def _open(stage: PanelStage, goal_id: UUID, tab: int = DETAILS) -> GoalsPanel:
    QApplication.processEvents()
    panel = _panel(stage)
    panel.show_item(goal_id)
    panel.side.choose_tab(tab)
    QApplication.processEvents()
    return panel


def _form_of(panel: GoalsPanel, field: str) -> SavedForm:
    return next(form for form in panel.side._forms() if form.has(field))


def _choose(field: QWidget, text: str) -> None:
    choice = cast("ChoiceField", field)
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("place", "field"),
    [
        pytest.param((DETAILS, ""), "purpose", marks=pytest.mark.requirement("S0-13", "S0-19")),
        pytest.param((DETAILS, "success_fold"), "success", marks=pytest.mark.requirement("S3-12")),
        pytest.param((DETAILS, "success_fold"), "scope", marks=pytest.mark.requirement("S3-13")),
        pytest.param((DETAILS, "success_fold"), "limits", marks=pytest.mark.requirement("S3-18")),
        pytest.param((DETAILS, "place_fold"), "contribution", marks=pytest.mark.requirement("S0-06")),
        pytest.param((MEASURE, ""), "how_measured", marks=pytest.mark.requirement("S2-08", "S0-17")),
        pytest.param((MEASURE, "data_fold"), "data_source", marks=pytest.mark.requirement("S3-20")),
        pytest.param((MEASURE, "data_fold"), "data_reader", marks=pytest.mark.requirement("S3-20")),
        pytest.param((BACKGROUND, ""), "task", marks=pytest.mark.requirement("S0-13")),
        pytest.param((BACKGROUND, ""), "parties", marks=pytest.mark.requirement("S0-13")),
        pytest.param((BACKGROUND, ""), "why_now", marks=pytest.mark.requirement("S3-14")),
        pytest.param((BACKGROUND, ""), "beneficiaries", marks=pytest.mark.requirement("S3-07")),
        pytest.param((BACKGROUND, ""), "relevance_company", marks=pytest.mark.requirement("S0-11")),
        pytest.param((BACKGROUND, ""), "relevance_person", marks=pytest.mark.requirement("S0-11", "S2-05")),
    ],
)
def test_what_is_written_in_a_field_is_stored_and_undone(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, place: tuple[int, str], field: str
) -> None:
    tab, fold = place
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id, tab)
    if fold:
        page = (panel.side.details, panel.side.measure)[tab]
        qtbot.mouseClick(getattr(page, fold).head, Qt.MouseButton.LeftButton)
    editor = _form_of(panel, field).editor(field)
    assert editor.isVisible()

    qtbot.keyClicks(editor, "Kort og klart")
    stage.stack.flush()

    assert getattr(_stored(demo, goal_id), field) == "Kort og klart"
    stage.undo()
    assert getattr(_stored(demo, goal_id), field) == ""


@pytest.mark.parametrize(
    ("measure", "text", "shown"),
    [
        (Measure.NUMBER, "A number", {"unit", "start_value", "target_value"}),
        (Measure.PERCENT, "Per cent", {"start_value", "target_value"}),
        (Measure.CURRENCY, "An amount of money", {"unit", "start_value", "target_value"}),
        (Measure.RANGE, "Kept within limits", {"unit", "range_low", "range_high"}),
        (Measure.MILESTONES, "Milestones", set()),
        (Measure.YES_NO, "Yes or no", set()),
        (Measure.ORDINAL, "Three levels in words", {"commit_text", "target_text", "stretch_text"}),
    ],
)
@pytest.mark.requirement("S2-08")
def test_each_way_of_measuring_asks_for_what_it_needs(
    goals_of: Stages, demo: DemoCompany, measure: Measure, text: str, shown: set[str]
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, measure=Measure.YES_NO if measure is Measure.NUMBER else Measure.NUMBER)
    panel = _open(stage, goal_id, MEASURE)
    form = panel.side.measure.measure

    _choose(form.editor("measure"), text)
    QApplication.processEvents()

    fields = ("unit", "start_value", "target_value", "range_low", "range_high")
    texts = ("commit_text", "target_text", "stretch_text")
    assert _stored(demo, goal_id).measure is measure
    assert {name for name in (*fields, *texts) if form.row(name).isVisible()} == shown


@pytest.mark.requirement("W-15", "S3-20")
def test_commitment_and_trust_in_the_figures_are_chosen_in_words(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id, MEASURE)
    measure = panel.side.measure
    qtbot.mouseClick(measure.data_fold.head, Qt.MouseButton.LeftButton)

    _choose(measure.measure.editor("commitment"), "Stretch: two thirds of the way is good")
    _choose(measure.data.editor("data_reliability"), "Partly")

    goal = _stored(demo, goal_id)
    assert (goal.commitment, goal.data_reliability) == (Commitment.STRETCH, DataReliability.PARTLY)


def test_a_weight_is_explained_in_words(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P01")
    panel = _panel(stage)
    rows = demo.services.goals.rows(demo.actor("P01"))
    row = next(row for row in rows if row.weight_parts is not None and row.weight_parts[1] > 1)
    _open(stage, row.goal.id, MEASURE)
    qtbot.mouseClick(panel.side.measure.weight_fold.head, Qt.MouseButton.LeftButton)

    weight = cast("ChoiceField", panel.side.measure.weight.editor("weight"))
    _choose(weight, weight.itemText(3))
    QApplication.processEvents()

    assert _stored(demo, row.goal.id).weight == 4
    own, whole = demo.services.goals.details(demo.actor("P01"), row.goal.id).row.weight_parts or (0, 0)
    words = panel.side.measure._weight_words.text()
    assert words == f"Counts 4 of {whole} parts for the goal above, {round(100 * own / whole)}%."


@pytest.mark.parametrize(
    ("kind", "shown", "hidden"),
    [
        (GoalKind.GOAL, {"due_on"}, {"starts_on", "recurrence"}),
        (GoalKind.ACTIVITY, {"due_on", "starts_on"}, {"recurrence"}),
        (GoalKind.BEHAVIOUR, {"recurrence"}, {"due_on", "starts_on"}),
    ],
)
@pytest.mark.requirement("S2-02", "S2-19", "S2-01")
def test_each_kind_asks_for_its_own_time_and_explains_itself(
    goals_of: Stages, demo: DemoCompany, kind: GoalKind, shown: set[str], hidden: set[str]
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, kind=kind)
    panel = _open(stage, goal_id)
    form = panel.side.details.first

    assert {name for name in shown | hidden if form.row(name).isVisible()} == shown
    if kind is not GoalKind.GOAL:
        assert panel.side.details.title.row("title").findChildren(QWidget)
        assert "activity" in panel.side.details.title.row("title")._hint.text() or kind is GoalKind.BEHAVIOUR


@pytest.mark.requirement("S3-17")
def test_two_answers_of_no_offer_to_follow_the_task_by_dialogue(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo, target_value=10.0)
    panel = _open(stage, goal_id, BACKGROUND)
    page = panel.side.background
    qtbot.mouseClick(page.suitability_fold.head, Qt.MouseButton.LeftButton)
    _choose(page.suitability.editor("influence"), "No")
    assert not page.by_dialogue.isVisible()

    _choose(page.suitability.editor("stable"), "No")
    QApplication.processEvents()
    qtbot.mouseClick(page.by_dialogue, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert _stored(demo, goal_id).followed_by_dialogue
    panel.side.choose_tab(MEASURE)
    assert "without a target" in panel.side.measure._lead.text()
    assert not panel.side.measure.measure.isVisible()
    test = demo.services.suitability.test(demo.actor("P03"), goal_id)
    assert test is not None
    assert (test.influence, test.stable, test.data) == (YesNo.NO, YesNo.NO, YesNo.OPEN)


@pytest.mark.requirement("S3-15", "S3-16")
def test_three_questions_ask_what_the_number_could_make_blind_for(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id, BACKGROUND)
    page = panel.side.background
    qtbot.mouseClick(page.fixation_fold.head, Qt.MouseButton.LeftButton)

    for name in ("one_aspect", "one_number", "one_group"):
        qtbot.keyClicks(page.fixation.editor(name), f"Svar {name}")
    stage.stack.flush()

    test = demo.services.suitability.test(demo.actor("P03"), goal_id)
    assert test is not None
    assert (test.one_aspect, test.one_number, test.one_group) == (
        "Svar one_aspect",
        "Svar one_number",
        "Svar one_group",
    )


@pytest.mark.requirement("S3-19")
def test_the_old_words_are_kept_and_a_remark_on_the_new_ones_too(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    panel = _open(stage, demo.id("goal P03"))
    old = _stored(demo, demo.id("goal P03")).title
    field = panel.side.details.title.editor("title")
    field.setFocus()
    qtbot.keyClicks(field, "Nå: ")
    stage.stack.flush()
    QApplication.processEvents()
    panel.side.choose_tab(BACKGROUND)
    wordings = panel.side.background.wordings
    qtbot.mouseClick(panel.side.background.wordings_fold.head, Qt.MouseButton.LeftButton)

    qtbot.keyClicks(wordings.remark, "Klarere slik")
    qtbot.mouseClick(wordings.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    kept = panel.editing.sheet().details.wordings  # type: ignore[union-attr]
    assert old in {wording.title for wording in kept}
    assert "Klarere slik" in {wording.comment for wording in kept}
    assert wordings.remark.value() == ""


@pytest.mark.requirement("S4-16", "S2-09")
def test_the_employee_alone_says_i_want_this(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P03")
    goal_id = _goal(demo)
    panel = _open(stage, goal_id, AGREEMENT)

    wish = panel.side.agreement.own_marks["wanted"]
    qtbot.mouseClick(wish, Qt.MouseButton.LeftButton, pos=wish.rect().center())

    assert _stored(demo, goal_id).wanted_by_employee
    other = _open(goals_of("P02"), goal_id, AGREEMENT)
    assert set(other.side.agreement.own_marks) == {"accepted", "believed"}


@pytest.mark.requirement("W-15", "E-16", "S4-09c")
def test_the_score_of_a_team_is_said_in_words_and_a_persons_never(goals_of: Stages, demo: DemoCompany) -> None:
    stage = goals_of("P02")
    panel = _open(stage, demo.id("O2"))
    words = panel.side.details.below._score.text()
    assert re.fullmatch(r"Score [01]\.\d of 1: (as expected|partly|far from it)\.", words)

    _open(stage, demo.id("goal P03"))
    assert demo.services.goals.details(demo.actor("P02"), demo.id("goal P03")).row.score is None
    assert panel.side.details.below._score.text() == ""
