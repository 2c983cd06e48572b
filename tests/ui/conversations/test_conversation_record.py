"""Writing the record together: stored as one types, undone without losing the cursor, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from conversation_stage import JONAS, PER_OLAV, ConversationStage, Story, button, choose_in_menu, click, dialog, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from malapp.domain.conversations import ConversationState
from malapp.domain.goals import GoalStatus
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.panels.conversations.dialogs import ConfirmDialog, ReasonDialog
from malapp.ui.panels.conversations.guidance import Section

BACK, ROLE = "cr03", "cr04"


def _texts(story: Story) -> dict[str, str]:
    return story.services.records.view(story.manager, story.id).texts


@pytest.mark.requirement("S1-54d")
@pytest.mark.requirement("S1-19")
def test_both_preparations_stand_side_by_side_the_employee_first(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    labels = {label.text(): label for label in stage.page.record.findChildren(QLabel)}
    employee, manager = labels["Flere kunder på avtale"], labels["Bli enige om distriktet"]

    assert employee.mapTo(stage, employee.rect().topLeft()).x() < manager.mapTo(stage, manager.rect().topLeft()).x()


def test_what_is_typed_in_the_record_is_stored_within_two_seconds(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    write(stage.page.record.back.editor(BACK), "Et godt halvår")

    qtbot.waitUntil(lambda: _texts(story).get(BACK) == "Et godt halvår", timeout=2_000)


def test_undo_brings_back_the_text_and_leaves_the_cursor_where_it_is(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    record = stage.page.record
    write(record.back.editor(BACK), "Et godt halvår")
    record.flush()
    role = record.role.editor(ROLE)
    assert isinstance(role, QPlainTextEdit)
    write(role, "Ansvar for Nordnes")
    record.flush()
    stage.come_to_rest(qtbot)
    role.moveCursor(QTextCursor.MoveOperation.Start)
    back = record.back.editor(BACK)
    assert isinstance(back, QPlainTextEdit)
    back.setFocus()
    back.moveCursor(QTextCursor.MoveOperation.StartOfLine)
    place = back.textCursor().position()

    stage.undo()
    stage.come_to_rest(qtbot)

    assert role.toPlainText() == ""
    assert _texts(story).get(ROLE, "") == ""
    assert back.toPlainText() == "Et godt halvår"
    assert stage.focusWidget() is back
    assert back.textCursor().position() == place


def test_a_change_elsewhere_does_not_touch_what_is_being_typed(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    back = stage.page.record.back.editor(BACK)
    assert isinstance(back, QPlainTextEdit)
    write(back, "Halvskrevet")
    story.services.agreements.add_action(story.manager, story.id, "Bestille kurs")
    stage.come_to_rest(qtbot)

    assert back.toPlainText() == "Halvskrevet"
    assert back.textCursor().position() == len("Halvskrevet")


@pytest.mark.requirement("S1-16")
@pytest.mark.requirement("S2-09")
@pytest.mark.requirement("S2-10")
def test_each_of_the_two_ticks_agreement_and_belief_of_their_own(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    goals = stage.page.record.goals
    write(goals.adder.field, "Selge 45 avtaler")
    click(goals.adder.button)
    stage.come_to_rest(qtbot)
    for name in ("accepted_by_employee", "accepted_by_manager", "believed_by_manager"):
        tick = goals.findChild(CheckBox, name)
        assert tick is not None
        click(tick)

    goal = story.services.records.view(story.manager, story.id).goals[0]
    assert goal.accepted_by_employee
    assert goal.accepted_by_manager
    assert goal.believed_by_manager
    assert not goal.believed_by_employee


def test_a_goal_without_words_is_refused_beside_its_line(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    click(stage.page.record.goals.adder.button)

    assert "no text" in " ".join(label.text() for label in stage.page.record.goals.findChildren(QLabel))
    assert not story.services.records.view(story.manager, story.id).goals


def test_a_removed_goal_comes_back_by_undo(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    story.services.agreements.add_goal(story.manager, story.id, "Selge 45 avtaler")
    stage.come_to_rest(qtbot)
    goal = story.services.records.view(story.manager, story.id).goals[0]
    card = stage.page.record.goals.card(goal.id)
    card.remove_requested.emit(goal.id)
    stage.come_to_rest(qtbot)
    assert not story.services.records.view(story.manager, story.id).goals

    stage.undo()
    stage.come_to_rest(qtbot)
    assert [it.title for it in story.services.records.view(story.manager, story.id).goals] == ["Selge 45 avtaler"]
    assert stage.page.record.goals.card(goal.id).isVisible()


def test_a_goal_can_hang_under_a_goal_of_the_team(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    story.services.agreements.add_goal(story.manager, story.id, "Selge 45 avtaler")
    stage.come_to_rest(qtbot)
    goal = story.services.records.view(story.manager, story.id).goals[0]
    card = stage.page.record.goals.card(goal.id)
    card.begin()
    choice = card.form.editor("above")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)

    assert story.services.records.view(story.manager, story.id).goals[0].parent_id is not None


@pytest.mark.requirement("S1-17")
def test_the_goals_of_the_last_period_are_there_to_look_back_on(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    view = story.services.records.view(story.manager, story.id)
    assert view.previous_goals, "the demo company has goals of Per-Olav Nesse"
    previous = stage.page.record.previous
    form = previous.form(view.previous_goals[0].goal.id)
    write(form.editor("comment"), "Boligmarkedet snudde")
    choice = form.editor("result")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)

    review = story.services.records.view(story.manager, story.id).previous_goals[0].review
    assert review is not None
    assert review.comment == "Boligmarkedet snudde"
    assert review.result is GoalStatus.REACHED


@pytest.mark.requirement("S1-13")
@pytest.mark.requirement("S1-16")
def test_the_record_is_not_sent_on_before_something_is_agreed_and_followed_up(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    stage.press_next()
    stage.come_to_rest(qtbot)
    stage.press_next()
    assert stage.told[-1][0] == "warning"
    assert stage.focusWidget() is stage.page.record.goals.adder.field

    write(stage.page.record.tasks.adder.field, "To kundebesøk")
    stage.press_next()  # adds what is written, and finds the next thing missing
    assert stage.page.record.follow_up.row("first_follow_up_on").error()
    assert story.state() is ConversationState.HELD


def test_going_on_with_a_goal_that_is_not_agreed_is_asked_about(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    story.complete()
    story.services.agreements.add_goal(story.manager, story.id, "Et mål bare lederen vil")
    stage = make_stage(JONAS, story.id)
    stage.press_next()
    assert story.state() is ConversationState.HELD

    click(dialog(stage, ConfirmDialog).primary)
    assert story.state() is ConversationState.IN_REVIEW


def test_writing_what_may_be_passed_on_answers_the_question(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    write(stage.page.record.passing_on.editor("cr13"), "Kursønsket, til HR")
    stage.page.flush()
    stage.come_to_rest(qtbot)

    assert story.services.conversations.row(story.manager, story.id).conversation.sharing_answered
    assert stage.page.record.passing_on.value("sharing_answered") is True


def test_each_writes_only_the_own_note_of_disagreement(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.under_way())
    notes = stage.page.record.notes
    write(notes.editor("cr12_employee"), "Jeg ser det annerledes")
    stage.page.flush()

    assert _texts(story)["cr12_employee"] == "Jeg ser det annerledes"
    assert notes.editor("cr12_manager").isReadOnly()  # type: ignore[attr-defined]


def test_a_change_during_reading_asks_both_to_read_again(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    story.in_review()
    story.services.conversations.approve(story.employee, story.id)
    stage = make_stage(JONAS, story.id)
    click(button(stage.page.summary, "Change something"))
    write(stage.page.record.back.editor(BACK), "Rettet")
    stage.page.flush()
    stage.come_to_rest(qtbot)

    assert not story.services.conversations.row(story.manager, story.id).conversation.approved_by_employee
    stage.turn_to(Section.SUMMARY)
    stage.come_to_rest(qtbot)
    assert stage.page.summary.preview.page_count > 0


def test_closing_without_signatures_asks_for_the_reason(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.in_review())
    choose_in_menu(stage, "Close without signatures")
    reason = dialog(stage, ReasonDialog)
    click(reason.primary)
    assert reason.form.row("reason").error()
    assert story.state() is ConversationState.IN_REVIEW

    write(reason.form.editor("reason"), "Enige om å la det ligge")
    click(reason.primary)
    stage.come_to_rest(qtbot)
    assert story.state() is ConversationState.CLOSED_UNSIGNED
    assert "Enige om å la det ligge" in stage.next_sentence


def test_a_refused_day_stays_as_written_with_its_fault_until_it_is_mended(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    follow_up = stage.page.record.follow_up
    write(follow_up.editor("first_follow_up_on"), "01/01/2020")
    stage.page.flush()
    story.services.agreements.add_action(story.manager, story.id, "Bestille kurs")
    stage.come_to_rest(qtbot)

    assert follow_up.row("first_follow_up_on").error()
    assert follow_up.editor("first_follow_up_on").text() == "01/01/2020"  # type: ignore[attr-defined]
    assert story.services.conversations.row(story.manager, story.id).conversation.first_follow_up_on is None


def test_what_was_called_missing_is_no_longer_marked_once_it_is_there(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    story.under_way()
    story.services.agreements.add_action(story.manager, story.id, "Bestille kurs")
    soon = story.services.desk.today() + timedelta(days=9)
    story.services.conversations.edit(story.manager, story.id, first_follow_up_on=soon)
    story.services.conversations.end(story.manager, story.id)
    stage = make_stage(JONAS, story.id)
    stage.press_next()
    row = stage.page.record.follow_up.row("first_follow_up_on")
    assert row.error()
    frequency = stage.page.record.follow_up.editor("follow_up_days")
    frequency.setFocus()
    QTest.keyClick(frequency, Qt.Key.Key_Down)
    stage.come_to_rest(qtbot)

    assert row.error() == ""


def test_a_goal_that_is_written_and_left_is_added_without_moving_the_keyboard(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    record = stage.page.record
    write(record.goals.adder.field, "Selge 45 avtaler")
    back = record.back.editor(BACK)
    back.setFocus()
    stage.come_to_rest(qtbot)

    assert [goal.title for goal in story.services.records.view(story.manager, story.id).goals] == ["Selge 45 avtaler"]
    assert record.goals.adder.field.text() == ""
    assert stage.focusWidget() is back


def test_an_action_that_is_written_is_not_lost_when_the_page_is_left(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    write(stage.page.record.tasks.adder.field, "Bestille kurs")
    stage.stack.flush()  # what the window does before it locks

    assert [it.what for it in story.services.records.view(story.manager, story.id).actions] == ["Bestille kurs"]


@pytest.mark.requirement("S0-24", "S2-11")
def test_a_goal_is_written_in_the_conversation_and_the_day_of_its_words_fills_its_field(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.under_way())
    goals = stage.page.record.goals
    write(goals.adder.field, "Selge 45 avtaler innen 15. mai 2030")
    click(goals.adder.button)
    stage.come_to_rest(qtbot)
    (goal,) = story.services.records.view(story.manager, story.id).goals
    assert goal.due_on == date(2030, 5, 15)

    story.services.agreements.edit_goal(story.manager, story.id, goal.id, due_on=None)
    stage.come_to_rest(qtbot)
    card = goals.card(goal.id)
    card.begin()
    write(card.form.editor("title"), " eller før")
    card.form.flush()
    (goal,) = story.services.records.view(story.manager, story.id).goals
    assert "eller før" in goal.title
    assert goal.due_on == date(2030, 5, 15)
