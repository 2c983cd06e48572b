"""Signing, and what the strict verification says at every opening."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conversation_stage import (
    JONAS,
    PER_OLAV,
    ConversationStage,
    Story,
    button,
    choose_in_menu,
    click,
    dialog,
    draw,
    write,
)
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tampering import append_bytes
from workspaces import DemoCompany

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.domain.conversations import ConversationState
from malapp.domain.languages import Language
from malapp.domain.signatures import Document, VerificationState
from malapp.ui.kit.verification import VerificationView
from malapp.ui.panels.conversations.dialogs import ConfirmDialog
from malapp.ui.panels.conversations.paper import SUMMARY_NAME
from malapp.ui.panels.conversations.sign_dialog import SignDialog

OWN_PASSPHRASE = "bare min egen"


def _shown(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def _open_signing(stage: ConversationStage, qtbot: QtBot) -> SignDialog:
    stage.come_to_rest(qtbot)
    stage.press_next()
    return dialog(stage, SignDialog)


def _document(story: Story) -> Document:
    document = story.services.summaries.current(story.manager, story.id)
    assert document is not None
    return document


def test_the_document_to_sign_is_made_and_shown_when_both_have_approved(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.ready())
    stage.come_to_rest(qtbot)

    assert _document(story).revision == 1
    qtbot.waitUntil(lambda: stage.page.summary.preview.is_drawn)
    assert stage.page.summary.preview.page_count >= 1


def test_signing_says_what_it_means_and_does_not_call_it_more_than_it_is(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.ready())
    sign = _open_signing(stage, qtbot)

    assert "you confirm that you have read" in _shown(sign)
    assert "simple electronic signature" in _shown(sign)


def test_the_first_passphrase_is_chosen_twice_and_long_enough(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.ready())
    sign = _open_signing(stage, qtbot)
    click(sign.primary)
    assert "Draw your signature" in _shown(sign)

    draw(sign.pad)
    write(sign.form.editor("passphrase"), "kort")
    click(sign.primary)
    assert sign.form.row("repeated").error()
    write(sign.form.editor("repeated"), "kort")
    click(sign.primary)

    assert "8" in sign.form.row("passphrase").error()
    assert not story.services.conversations.row(story.manager, story.id).signed_by


@pytest.mark.parametrize("is_drawn", [True, False])
def test_a_signature_is_drawn_or_typed(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage], *, is_drawn: bool
) -> None:
    stage = make_stage(PER_OLAV, story.ready())
    sign = _open_signing(stage, qtbot)
    if is_drawn:
        draw(sign.pad)
    else:
        sign.choice.set_value(1)
    for name in ("passphrase", "repeated"):
        write(sign.form.editor(name), OWN_PASSPHRASE)
    click(sign.primary)
    stage.come_to_rest(qtbot)

    with story.services.desk.workspace.read() as work:
        signature = work.signatures.find(document_id=_document(story).id)[0]
    assert signature.method == ("drawn" if is_drawn else "typed")
    assert "Unchanged, signers known" in _shown(sign)
    assert "One signature is still missing" in _shown(sign)
    assert "Now Jonas signs" in _shown(sign)


def test_a_wrong_passphrase_is_told_beside_its_field_and_signs_nothing(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.ready())
    sign = _open_signing(stage, qtbot)
    sign.choice.set_value(1)
    write(sign.form.editor("passphrase"), "noe helt annet")
    click(sign.primary)
    stage.come_to_rest(qtbot)

    assert "passphrase is not right" in sign.form.row("passphrase").error()
    assert sign.primary.isEnabled()
    assert not story.services.conversations.row(story.manager, story.id).signed_by


@pytest.mark.requirement("E-21")
def test_a_summary_nobody_has_signed_is_not_said_to_have_known_signers(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(PER_OLAV, story.ready())
    stage.come_to_rest(qtbot)
    report = story.services.signing.verify(story.manager, _document(story).id).work()
    view = VerificationView(stage)
    view.show_report(report, Language.ENGLISH)
    shown = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "Unchanged, not yet signed" in shown
    assert "Nobody has signed it yet" in shown
    assert "confirms who signed" not in shown


def test_a_signed_summary_is_verified_when_it_is_opened(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.signed(DEMO_PASSPHRASE))
    stage.come_to_rest(qtbot)

    shown = _shown(stage.page.summary.verification)
    assert "Unchanged, signers known" in shown
    assert "Per-Olav Nesse" in shown
    assert "Jonas Berge" in shown


def test_a_tampered_summary_is_called_changed_with_the_reason(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    story.signed(DEMO_PASSPHRASE)
    document = _document(story)
    with story.services.desk.workspace.begin() as work:
        work.documents.save(replace(document, content=append_bytes(document.content)))
    stage = make_stage(JONAS, story.id)
    stage.come_to_rest(qtbot)

    shown = _shown(stage.page.summary.verification)
    assert "Changed, or not fully signed" in shown
    assert "•" in shown


@pytest.mark.requirement("S1-23")
def test_changing_a_frozen_summary_makes_a_new_revision_with_new_signatures(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS, story.signed(DEMO_PASSPHRASE))
    stage.come_to_rest(qtbot)
    choose_in_menu(stage, "Change the summary")
    confirm = dialog(stage, ConfirmDialog)
    assert "new revision" in _shown(confirm)
    click(confirm.primary)
    stage.come_to_rest(qtbot)

    assert story.state() is ConversationState.IN_REVIEW
    assert story.services.summaries.current(story.manager, story.id) is None
    for party in (story.manager, story.employee):
        story.services.conversations.approve(party, story.id)
    stage.come_to_rest(qtbot)
    assert _document(story).revision == 2


@pytest.mark.requirement("E-11")
def test_a_copy_is_saved_by_a_neutral_name_and_verifies(
    qtbot: QtBot,
    story: Story,
    make_stage: Callable[..., ConversationStage],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    suggested: list[str] = []
    target = tmp_path / "copy.pdf"

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(name).stem)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    stage = make_stage(JONAS, story.signed(DEMO_PASSPHRASE))
    stage.come_to_rest(qtbot)
    click(button(stage.page.summary, "Save a copy"))

    assert suggested == [SUMMARY_NAME]
    report = story.services.signing.verify_file(target.read_bytes()).run()
    assert report.state is VerificationState.UNCHANGED


def test_a_copy_that_cannot_be_written_is_told(
    qtbot: QtBot,
    story: Story,
    make_stage: Callable[..., ConversationStage],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "copy.pdf"), ""))
    stage = make_stage(JONAS, story.signed(DEMO_PASSPHRASE))
    stage.come_to_rest(qtbot)
    click(button(stage.page.summary, "Save a copy"))

    assert stage.told[-1][0] == "error"


def test_a_conversation_that_was_signed_elsewhere_says_so_and_offers_no_copy(
    qtbot: QtBot, story: Story, demo: DemoCompany, make_stage: Callable[..., ConversationStage]
) -> None:
    services = demo.services
    rows = services.conversations.rows(story.manager)
    done = [row.conversation.id for row in rows if row.conversation.state is ConversationState.COMPLETED]
    without = next(it for it in done if services.summaries.current(story.manager, it) is None)
    stage = make_stage(JONAS, without)

    assert "The summary is not kept here" in _shown(stage.page.summary)
    assert not [it for it in stage.page.summary.findChildren(QPushButton) if it.isVisible()]
