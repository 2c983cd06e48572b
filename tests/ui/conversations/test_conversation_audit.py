"""The audit over every page and dialog: names, keyboard, focus, targets, nothing cut, and room for longer languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conversation_stage import INGRID, JONAS, PER_OLAV, ConversationStage, Story, choose_in_menu, dialog
from panel_stage import faults
from pseudo_locale import pseudo_locale
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.panels.conversations.dialogs import ConfirmDialog, InviteDialog, MoveDialog, ReasonDialog
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.paper import FormPreviewDialog
from malapp.ui.panels.conversations.sign_dialog import SignDialog
from malapp.ui.theme.scheme import SchemeChoice, Theme

USUAL, SMALLEST = (1064, 760), (876, 500)

#: What the two see on their way: who looks, how far the story has come, and the page.
VIEWS: dict[str, tuple[str, Callable[[Story], object], Section | None]] = {
    "planned": (JONAS, lambda story: story.id, Section.INVITATION),
    "invitation of the employee": (PER_OLAV, Story.invited, Section.INVITATION),
    "preparation": (PER_OLAV, Story.invited, Section.PREPARATION),
    "preparation of the manager": (JONAS, Story.invited, Section.PREPARATION),
    "under way": (JONAS, Story.under_way, Section.RECORD),
    "record": (JONAS, Story.complete, Section.RECORD),
    "closed to the owner": (INGRID, Story.complete, None),
    "in review": (PER_OLAV, Story.in_review, Section.SUMMARY),
    "ready": (JONAS, Story.ready, Section.SUMMARY),
    "signed": (JONAS, lambda story: story.signed(DEMO_PASSPHRASE), Section.SUMMARY),
}


def _opened(
    name: str, story: Story, make_stage: Callable[..., ConversationStage], qtbot: QtBot, size: tuple[int, int]
) -> ConversationStage:
    person, bring, section = VIEWS[name]
    bring(story)
    stage = make_stage(person, story.id)
    stage.resize(*size)
    if section is not None:
        stage.page.turn_to(section)
    stage.come_to_rest(qtbot)
    return stage


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=["usual", "smallest"])
@pytest.mark.parametrize("name", VIEWS)
def test_every_page_passes_the_audit(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage], name: str, size: tuple[int, int]
) -> None:
    stage = _opened(name, story, make_stage, qtbot, size)

    assert faults(stage, size) == ""


@pytest.mark.parametrize("name", ["preparation", "record", "signed"])
def test_pages_pass_the_audit_in_the_dark(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage], name: str, theme: Theme
) -> None:
    theme.choose(SchemeChoice.DARK)
    stage = _opened(name, story, make_stage, qtbot, USUAL)

    assert faults(stage, USUAL) == ""


@pytest.mark.parametrize("name", VIEWS)
def test_longer_languages_have_room_in_the_smallest_window(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage], name: str
) -> None:
    with pseudo_locale():
        stage = _opened(name, story, make_stage, qtbot, SMALLEST)

        assert faults(stage, SMALLEST) == ""


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=["usual", "smallest"])
@pytest.mark.parametrize("person", [JONAS, PER_OLAV, INGRID])
def test_the_list_passes_the_audit(
    make_stage: Callable[..., ConversationStage], person: str, size: tuple[int, int]
) -> None:
    assert faults(make_stage(person), size) == ""


def _invite(stage: ConversationStage) -> Dialog:
    stage.press_next()
    return dialog(stage, InviteDialog)


def _from_menu(text: str, kind: type[Dialog]) -> Callable[[ConversationStage], Dialog]:
    def open_(stage: ConversationStage) -> Dialog:
        choose_in_menu(stage, text)
        return dialog(stage, kind)

    return open_


def _sign(stage: ConversationStage) -> Dialog:
    stage.press_next()
    return dialog(stage, SignDialog)


DIALOGS: dict[str, tuple[str, Callable[[Story], object], Callable[[ConversationStage], Dialog]]] = {
    "new": (JONAS, lambda story: story.id, lambda stage: stage.conversations.plan()),
    "invite": (JONAS, lambda story: story.id, _invite),
    "move": (JONAS, Story.invited, _from_menu("Move", MoveDialog)),
    "cancel": (JONAS, Story.invited, _from_menu("Cancel", ReasonDialog)),
    "close": (JONAS, Story.in_review, _from_menu("Close without", ReasonDialog)),
    "reopen": (JONAS, Story.ready, _from_menu("Change the summary", ConfirmDialog)),
    "sign for the first time": (PER_OLAV, Story.ready, _sign),
    "sign again": (JONAS, Story.ready, _sign),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_passes_the_audit(
    qtbot: QtBot, story: Story, make_stage: Callable[..., ConversationStage], name: str
) -> None:
    person, bring, open_ = DIALOGS[name]
    bring(story)
    stage = make_stage(person, story.id)
    opened: QWidget = open_(stage)

    assert faults(opened) == ""


def test_the_preview_of_a_returned_form_passes_the_audit(
    qtbot: QtBot,
    story: Story,
    make_stage: Callable[..., ConversationStage],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story.invited()
    form = tmp_path / "form.pdf"
    form.write_bytes(story.services.preparations.export_form(story.manager, story.id).run())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    stage = make_stage(JONAS, story.id)
    choose_in_menu(stage, "Read a form")

    assert faults(dialog(stage, FormPreviewDialog)) == ""
