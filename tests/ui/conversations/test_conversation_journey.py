"""The whole way, by mouse and keyboard, on a real workspace: plan, invite, prepare, hold, agree, read, sign, file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from conversation_stage import JONAS, PER_OLAV, ConversationStage, button, click, dialog, draw, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.signatures import VerificationState
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.formats import format_date, locale_for
from malapp.ui.panels.conversations.dialogs import ConfirmDialog, InviteDialog, NewConversationDialog
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.sign_dialog import SignDialog

OWN_PASSPHRASE = "bare min egen"


def _choose(field: QWidget, text: str) -> None:
    """Choose an answer with the arrow key."""
    assert isinstance(field, QComboBox)
    field.setFocus()
    while field.currentText() != text:
        before = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentIndex() != before, f"{text} is not offered"


def _plan(stage: ConversationStage) -> None:
    click(button(stage, "New conversation"))
    new = dialog(stage, NewConversationDialog)
    _choose(new.form.editor("employee_id"), "Per-Olav Nesse")
    write(new.form.editor("place"), "Loftet")
    assert new.form.value("purpose"), "a purpose is suggested"
    click(new.primary)


def _invite(stage: ConversationStage) -> None:
    stage.press_next()
    invite = dialog(stage, InviteDialog)
    assert invite.short_notice is None, "the suggested day gives the company's notice"
    click(invite.primary)


def _prepare(stage: ConversationStage, text: str) -> None:
    assert stage.page.bar.tabText(stage.page.bar.currentIndex()) == "My preparation"
    form = stage.page.preparation.form
    write(form.editor(next(iter(form.values()))), text)
    stage.press_next()


def _agree(stage: ConversationStage) -> None:
    record = stage.page.record
    write(record.goals.adder.field, "Selge 45 serviceavtaler innen juni")
    QTest.keyClick(record.goals.adder.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    for party in ("employee", "manager"):
        for mark in ("accepted", "believed"):
            tick = record.goals.findChild(CheckBox, f"{mark}_by_{party}")
            assert tick is not None
            click(tick)
    write(record.tasks.adder.field, "To kundebesøk sammen")
    click(record.tasks.adder.button)
    first = stage.services.desk.today() + timedelta(days=14)
    _choose(record.follow_up.editor("follow_up_days"), "Every second week")
    write(record.follow_up.editor("first_follow_up_on"), format_date(first, locale_for("en")))
    click(record.passing_on.editor("sharing_answered"))


def _hold(stage: ConversationStage, qtbot: QtBot) -> None:
    stage.press_next()
    click(dialog(stage, ConfirmDialog).primary)  # the planned day is still ahead
    stage.come_to_rest(qtbot)
    _agree(stage)
    for _step in ("end", "have it read"):
        stage.press_next()
        stage.come_to_rest(qtbot)


def _sign(stage: ConversationStage, qtbot: QtBot, passphrase: str, *, is_first: bool) -> SignDialog:
    stage.press_next()
    sign = dialog(stage, SignDialog)
    draw(sign.pad)
    write(sign.form.editor("passphrase"), passphrase)
    if is_first:
        write(sign.form.editor("repeated"), passphrase)
    click(sign.primary)
    stage.come_to_rest(qtbot)
    return sign


def _talk(stage: ConversationStage, conversation_id: UUID) -> Conversation:
    return stage.services.conversations.row(stage.services.session.actor(), conversation_id).conversation


@pytest.mark.requirement("S1-02")
@pytest.mark.requirement("S1-04")
@pytest.mark.requirement("S1-13")
@pytest.mark.requirement("S1-16")
@pytest.mark.requirement("S1-54g")
def test_two_people_at_one_keyboard_come_from_plan_to_signed_summary(
    qtbot: QtBot, demo: DemoCompany, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS)
    jonas, per_olav = demo.id(JONAS), demo.id(PER_OLAV)
    _plan(stage)
    conversation_id = stage.page.conversation_id
    assert _talk(stage, conversation_id).place == "Loftet"

    _invite(stage)
    stage.come_to_rest(qtbot)
    assert _talk(stage, conversation_id).state is ConversationState.INVITED
    assert "Per-Olav" in QGuiApplication.clipboard().text()
    _prepare(stage, "Mindre papirarbeid")

    stage.hand_over(per_olav, "conversations", conversation_id)
    stage.press_next()
    stage.come_to_rest(qtbot)
    assert _talk(stage, conversation_id).state is ConversationState.CONFIRMED
    _prepare(stage, "Eget distrikt")

    stage.hand_over(jonas, "conversations", conversation_id)
    _hold(stage, qtbot)
    assert _talk(stage, conversation_id).state is ConversationState.IN_REVIEW
    qtbot.waitUntil(lambda: stage.page.summary.preview.page_count > 0)

    stage.press_next()
    stage.come_to_rest(qtbot)
    stage.press_next()  # hands the keyboard to Per-Olav
    stage.come_to_rest(qtbot)
    assert stage.services.session.person_id == per_olav
    stage.press_next()
    stage.come_to_rest(qtbot)
    assert _talk(stage, conversation_id).state is ConversationState.READY_TO_SIGN

    first = _sign(stage, qtbot, OWN_PASSPHRASE, is_first=True)
    click(first.primary)
    stage.press_next()  # gives the keyboard back
    stage.come_to_rest(qtbot)
    assert stage.services.session.person_id == jonas
    second = _sign(stage, qtbot, DEMO_PASSPHRASE, is_first=False)
    assert _talk(stage, conversation_id).state is ConversationState.SIGNED
    click(button(second, "Show the calendar"))
    assert stage.visited == [("calendar", None)]

    stage.press_next()
    stage.come_to_rest(qtbot)
    assert _talk(stage, conversation_id).state is ConversationState.COMPLETED
    _assert_agreed(stage, conversation_id)


def _assert_agreed(stage: ConversationStage, conversation_id: UUID) -> None:
    """What was written and ticked is in the record, signed by both, and followed up."""
    services, actor = stage.services, stage.services.session.actor()
    view = services.records.view(actor, conversation_id)
    assert [goal.title for goal in view.goals] == ["Selge 45 serviceavtaler innen juni"]
    assert view.goals[0].is_agreed
    assert view.goals[0].believed_by_employee
    assert view.goals[0].believed_by_manager
    assert [action.what for action in view.actions] == ["To kundebesøk sammen"]
    document = services.summaries.current(actor, conversation_id)
    assert document is not None
    report = services.signing.verify(actor, document.id).run()
    assert report.state is VerificationState.UNCHANGED
    assert {signer.role for signer in report.signers} == {"employee", "manager"}
    talk = view.conversation
    assert talk.first_follow_up_on is not None
    monday_at_the_latest = talk.first_follow_up_on + timedelta(days=2)
    agenda = services.agenda.agenda(actor, talk.first_follow_up_on, monday_at_the_latest)
    assert "Per-Olav Nesse" in {item.who for item in agenda}


def test_the_pages_are_reached_by_their_tabs(story_stage: ConversationStage) -> None:
    for section, name in zip(Section, ("Invitation", "My preparation", "The record", "Summary"), strict=True):
        story_stage.turn_to(section)

        assert story_stage.page.bar.tabText(story_stage.page.bar.currentIndex()) == name
