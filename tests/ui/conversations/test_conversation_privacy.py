"""Who sees what: the two parties everything, HR and the owner that it exists, everybody else nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conversation_stage import AMINA, INGRID, JONAS, MARTE, PER_OLAV, ConversationStage, Story, click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.ui.panels.conversations.overview import Filter

SECRET = "Flere kunder på avtale"


def _words(root: QWidget) -> str:
    labels = [label.text() for label in root.findChildren(QLabel)]
    fields = [field.text() for field in root.findChildren(QLineEdit)]
    texts = [field.toPlainText() for field in root.findChildren(QPlainTextEdit)]
    return " ".join([*labels, *fields, *texts])


@pytest.mark.requirement("E-10")
@pytest.mark.parametrize("person", [INGRID, MARTE])
def test_hr_and_the_owner_see_the_state_and_never_the_content(
    story: Story, make_stage: Callable[..., ConversationStage], person: str
) -> None:
    stage = make_stage(person, story.complete())

    assert "What the two say stays between them" in _words(stage.page)
    assert not stage.page.bar.isVisible()
    assert not stage.page.header.next_bar.button.isVisible()
    assert stage.page.header.make_menu().isEmpty()
    words = _words(stage.page)
    assert "Per-Olav Nesse" in words
    for secret in (SECRET, "Selge 45 nye serviceavtaler", "Følge Per-Olav", "Mål for neste år"):
        assert secret not in words


@pytest.mark.requirement("E-10")
def test_a_note_says_why_other_peoples_rows_stay_closed(make_stage: Callable[..., ConversationStage]) -> None:
    assert "dates and states" in _visible(make_stage(MARTE).conversations.overview)
    assert "dates and states" not in _visible(make_stage(JONAS).conversations.overview)


def _visible(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_a_colleague_does_not_even_know_of_it(story: Story, make_stage: Callable[..., ConversationStage]) -> None:
    stage = make_stage(AMINA, story.complete())

    assert stage.conversations.page is None
    assert [kind for kind, _text in stage.told] == ["error"]
    assert "Per-Olav" not in " ".join(_row_texts(stage))


def _row_texts(stage: ConversationStage) -> list[str]:
    table = stage.conversations.overview.table.table()
    return [str(table.index(row, 0).data()) for row in range(table.rowCount())]


def test_the_list_filters_what_is_mine_to_do(
    qtbot: QtBot, demo: DemoCompany, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS)
    everything = len(_row_texts(stage))
    stage.conversations.filter.setFocus()
    for _step in range(2):
        QTest.keyClick(stage.conversations.filter, Qt.Key.Key_Left)

    assert stage.conversations.filter.value() is Filter.MINE
    assert 0 < len(_row_texts(stage)) < everything


def test_a_click_opens_a_conversation_and_the_arrow_goes_back_to_it(
    story: Story, make_stage: Callable[..., ConversationStage]
) -> None:
    stage = make_stage(JONAS)
    table = stage.conversations.overview.table
    assert table.choose(story.id)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.currentIndex()).center())
    assert stage.page.conversation_id == story.id

    click(stage.page.header.back)

    assert stage.conversations.page is None
    assert table.currentIndex().row() == table.table().row_of(story.id)


def test_only_who_manages_somebody_may_plan(make_stage: Callable[..., ConversationStage]) -> None:
    assert _new_button(make_stage(JONAS)).isVisible()
    assert not _new_button(make_stage(PER_OLAV)).isVisible()


def _new_button(stage: ConversationStage) -> QWidget:
    return stage.conversations.header_widgets()[-1]
