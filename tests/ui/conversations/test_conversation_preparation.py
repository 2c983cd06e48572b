"""Preparing: written alone, stored as one types, shared by choice, and the way by PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conversation_stage import JONAS, PER_OLAV, ConversationStage, Story, button, choose_in_menu, click, dialog, write
from form_filling import Filling, by_pypdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from malapp.domain.conversations import PreparationState
from malapp.domain.goals import GoalLevel
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.paper import FORM_NAME, FormPreviewDialog

FIRST, MOTIVATION, SUPPORT = "ep01", "ep11", "mp11"


def _prepare(stage: ConversationStage) -> None:
    stage.turn_to(Section.PREPARATION)


@pytest.mark.requirement("E-08")
def test_what_is_typed_is_stored_within_two_seconds_without_pressing_anything(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.invited())
    _prepare(stage)
    write(stage.page.preparation.form.editor(FIRST), "Eget distrikt")

    def stored() -> bool:
        answers = story.services.preparations.own(story.employee, story.id).answers
        return FIRST in answers and answers[FIRST].text == "Eget distrikt"

    qtbot.waitUntil(stored, timeout=2_000)
    assert stage.page.saved.text().startswith("Saved")


@pytest.mark.requirement("E-08")
def test_the_other_party_reads_only_what_is_shared(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.invited())
    story.services.conversations.confirm(story.employee, story.id)
    stage.come_to_rest(qtbot)
    _prepare(stage)
    form = stage.page.preparation.form
    write(form.editor("ep01"), "Dette kan du lese")
    write(form.editor("ep03"), "Dette er mitt eget")
    click(form.editor("ep03:share"))
    stage.press_next()
    stage.come_to_rest(qtbot)
    story.services.preparations.share(story.manager, story.id)
    story.services.conversations.start(story.manager, story.id)

    other = make_stage(JONAS, story.id)
    read = " ".join(label.text() for label in other.page.record.findChildren(QLabel))
    assert "Dette kan du lese" in read
    assert "Dette er mitt eget" not in read


def test_sharing_can_be_taken_back_before_the_meeting(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.prepared())
    _prepare(stage)
    click(button(stage.page.preparation, "Take back what I shared"))
    stage.come_to_rest(qtbot)

    view = story.services.preparations.own(story.employee, story.id)
    assert view.preparation.state is PreparationState.DRAFT
    assert story.services.preparations.side_by_side(story.manager, story.id).employee is None
    assert stage.page.header.next_bar.button.text() == "Share with Jonas"


@pytest.mark.requirement("S1-53")
def test_a_step_of_the_motivation_scale_is_stored_and_can_be_taken_back(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.invited())
    _prepare(stage)
    scale = stage.page.preparation.form.editor(f"{MOTIVATION}:choice")
    scale.setFocus()
    steps = scale.focusProxy()
    assert steps is not None
    QTest.keyClick(steps, Qt.Key.Key_Space)
    assert story.services.preparations.own(story.employee, story.id).answers[MOTIVATION].choice == 1

    QTest.keyClick(steps, Qt.Key.Key_Delete)
    assert story.services.preparations.own(story.employee, story.id).answers[MOTIVATION].choice is None


@pytest.mark.requirement("S1-53")
def test_the_managers_support_scale_is_never_shared(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.invited())
    form = stage.page.preparation.form
    steps = form.editor(f"{SUPPORT}:choice").focusProxy()
    assert steps is not None
    QTest.keyClick(steps, Qt.Key.Key_Space)
    story.services.preparations.share(story.manager, story.id)

    answer = story.services.preparations.own(story.manager, story.id).answers[SUPPORT]
    assert answer.choice == 1
    assert not answer.is_shared
    assert story.services.preparations.side_by_side(story.employee, story.id).manager == ()
    assert form.findChild(CheckBox, f"{SUPPORT}:share") is None


def test_a_preparation_is_locked_when_the_conversation_has_begun(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.under_way())
    _prepare(stage)

    assert stage.page.preparation.form.editor(FIRST).isReadOnly()  # type: ignore[attr-defined]


def _exported(
    stage: ConversationStage, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[bytes, list[str]]:
    suggested: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(name).stem)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    choose_in_menu(stage, "Preparation form as PDF")
    stage.come_to_rest(qtbot)
    return path.read_bytes(), suggested


@pytest.mark.requirement("E-11")
def test_a_form_goes_out_by_a_neutral_name_and_comes_back_with_a_preview(
    qtbot: QtBot,
    story: Story,
    make_stage: Callable[..., ConversationStage],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = make_stage(JONAS, story.invited())
    data, suggested = _exported(stage, qtbot, tmp_path / "form.pdf", monkeypatch)
    assert suggested == [FORM_NAME]
    assert "Per" not in FORM_NAME

    returned = tmp_path / "returned.pdf"
    filled = Filling(texts={"ep01": "Tre nye borettslag", "ep03": "Mitt eget"}, toggled=("ep03_share",))
    returned.write_bytes(by_pypdf(data, filled))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(returned), ""))
    choose_in_menu(stage, "Read a form that has come back")
    preview = dialog(stage, FormPreviewDialog)
    shown = " ".join(label.text() for label in preview.findChildren(QLabel))
    assert "Tre nye borettslag" in shown
    assert "Mitt eget" not in shown, "what is not shared is only counted"
    assert not story.services.preparations.own(story.employee, story.id).answers, "nothing is stored before Save"

    click(preview.primary)
    answers = story.services.preparations.own(story.employee, story.id).answers
    assert answers["ep01"].text == "Tre nye borettslag"
    assert answers["ep03"].text == "Mitt eget"
    assert not answers["ep03"].is_shared


def test_a_file_that_is_no_form_is_refused_with_a_sentence(
    story: Story, make_stage: Callable[..., ConversationStage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make_stage(JONAS, story.invited())
    wrong = tmp_path / "wrong.pdf"
    wrong.write_bytes(b"%PDF-1.7 not really")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    choose_in_menu(stage, "Read a form that has come back")

    assert [kind for kind, _text in stage.told] == ["error"]
    assert not story.services.preparations.own(story.employee, story.id).answers


@pytest.mark.requirement("S0-04")
def test_the_employee_prepares_with_the_goals_of_the_team_before_the_eyes(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.invited())
    _prepare(stage)
    said = "\n".join(label.text() for label in stage.page.preparation.findChildren(QLabel) if label.isVisible())
    people = {row.person.id: row.person for row in story.services.people.people(story.employee)}
    team = people[story.employee.person_id].team_id
    rows = story.services.goals.rows(story.employee)
    goals = [row.goal for row in rows if row.goal.team_id == team and row.goal.level is GoalLevel.TEAM]

    assert "The goals of your team" in said
    assert any(f"• {goal.title}" in said for goal in goals)
