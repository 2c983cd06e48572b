"""Planning and inviting: suggestions, notice, and the words to copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from conversation_stage import JONAS, PER_OLAV, ConversationStage, Story, choose_in_menu, click, dialog, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from malapp.domain.conversations import ConversationKind, ConversationState
from malapp.domain.languages import Language
from malapp.ui.kit.formats import format_date, locale_for
from malapp.ui.panels.conversations.dialogs import InviteDialog, MoveDialog, ReasonDialog
from malapp.ui.panels.conversations.invitation import invitation_text, suggested_day, suggested_purpose

WORDS = {
    Language.BOKMAL: ("mandag", "Bare du og jeg"),
    Language.NYNORSK: ("måndag", "Berre du og eg"),
    Language.SWEDISH: ("måndag", "Bara du och jag"),
    Language.DANISH: ("mandag", "Kun du og jeg"),
    Language.ENGLISH: ("Monday", "only you and I"),
}


@pytest.mark.requirement("S1-10")
@pytest.mark.parametrize("language", Language)
def test_the_invitation_says_when_where_what_for_and_who_sees_it(story: Story, language: Language) -> None:
    row = story.services.conversations.row(story.manager, story.id)
    monday = row.conversation.planned_for
    assert monday is not None
    monday += timedelta(days=-monday.weekday())
    text = invitation_text(replace(row, conversation=replace(row.conversation, language=language, planned_for=monday)))

    assert "Per-Olav" in text
    assert "Møterommet" in text
    assert "Mål for neste år" in text
    for words in WORDS[language]:
        assert words in text
    assert "{" not in text


@pytest.mark.parametrize("kind", ConversationKind)
@pytest.mark.parametrize("language", Language)
def test_a_purpose_is_suggested_for_every_kind(kind: ConversationKind, language: Language) -> None:
    assert suggested_purpose(kind, language).endswith(".")


@pytest.mark.requirement("S1-46")
@pytest.mark.parametrize("today", [date(2026, 11, 16) + timedelta(days=step) for step in range(7)])
def test_the_suggested_day_is_a_working_day_with_notice(today: date) -> None:
    day = suggested_day(today, 7)

    assert (day - today).days >= 7
    assert day.weekday() < 5


def _move_to(stage: ConversationStage, days: int) -> None:
    day = stage.services.desk.today() + timedelta(days=days)
    field = stage.page.invitation.form.editor("date")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(field, format_date(day, locale_for("en")))
    stage.page.flush()


@pytest.mark.requirement("S1-46")
def test_short_notice_needs_the_employees_agreement(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.id)
    _move_to(stage, 3)
    stage.come_to_rest(qtbot)

    stage.press_next()
    invite = dialog(stage, InviteDialog)
    click(invite.primary)
    assert story.state() is ConversationState.PLANNED, "not without the tick"
    assert invite.short_notice is not None
    click(invite.short_notice)
    click(invite.primary)

    row = story.services.conversations.row(story.manager, story.id)
    assert row.conversation.state is ConversationState.INVITED
    assert row.conversation.short_notice_accepted
    assert QGuiApplication.clipboard().text() == invitation_text(row)


def test_a_day_that_has_passed_is_refused_beside_the_field(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.id)
    _move_to(stage, -1)
    stage.come_to_rest(qtbot)

    stage.press_next()

    assert "passed" in stage.page.invitation.form.row("date").error()
    assert stage.focusWidget() is stage.page.invitation.form.editor("date")


def test_without_a_purpose_nobody_is_invited(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    story.services.conversations.edit(story.manager, story.id, purpose="")
    stage = make_stage(JONAS, story.id)

    stage.press_next()

    assert stage.page.invitation.form.row("purpose").error()
    assert story.state() is ConversationState.PLANNED


def test_moving_takes_the_invitation_back(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.invited())
    choose_in_menu(stage, "Move to another time")
    move = dialog(stage, MoveDialog)
    QTest.keyClick(move.form.editor("date"), Qt.Key.Key_Up)
    click(move.primary)
    stage.come_to_rest(qtbot)

    assert story.state() is ConversationState.PLANNED
    assert stage.next_sentence.startswith("The day is chosen")


def test_cancelling_ends_the_conversation_with_or_without_a_reason(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.invited())
    choose_in_menu(stage, "Cancel the conversation")
    click(dialog(stage, ReasonDialog).primary)
    stage.come_to_rest(qtbot)

    assert story.state() is ConversationState.CANCELLED
    assert stage.next_sentence == "This conversation was cancelled."
    assert not stage.page.header.next_bar.button.isVisible()


def test_the_language_of_the_conversation_can_be_changed(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.id)
    choice = stage.page.invitation.form.editor("language")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    stage.come_to_rest(qtbot)

    assert story.services.conversations.row(story.manager, story.id).conversation.language is Language.NYNORSK


def test_the_employee_reads_the_invitation_and_changes_nothing(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.invited())

    assert stage.page.invitation.form.editor("place").isReadOnly()  # type: ignore[attr-defined]
    assert not stage.page.invitation.form.editor("language").isEnabled()
    choose = [action.text() for action in stage.page.header.make_menu().actions()]
    assert not any(text.startswith(("Move", "Cancel", "Language")) for text in choose)


def test_planning_suggests_a_purpose_until_one_writes_an_own_one(make_stage: Callable[..., ConversationStage]) -> None:
    stage = make_stage(JONAS)
    new = stage.conversations.plan()
    kind, purpose = new.form.editor("kind"), new.form.editor("purpose")
    assert new.form.value("purpose") == suggested_purpose(ConversationKind.YEARLY, Language.ENGLISH)
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Down)
    assert new.form.value("purpose") == suggested_purpose(ConversationKind.HALF_YEAR, Language.ENGLISH)

    write(purpose, "My own. ")
    new.form.flush()
    QTest.keyClick(kind, Qt.Key.Key_Down)

    assert str(new.form.value("purpose")).startswith("My own. ")


def test_planning_asks_whom_it_is_with(make_stage: Callable[..., ConversationStage]) -> None:
    stage = make_stage(JONAS)
    new = stage.conversations.plan()
    click(new.primary)

    assert new.form.row("employee_id").error()
    assert new.isVisible()
