"""How something stands in the calendar is said of each kind for itself, as Nordic grammar wants it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.domain.followups import FollowUpState
from malapp.domain.languages import Language
from malapp.ui.kit.tones import Tone
from malapp.ui.languages import speak
from malapp.ui.panels.calendar.words import follow_up_pill, item_pill


def _item(kind: AgendaKind, *, overdue: bool = False, done: bool = False, dropped: bool = False) -> AgendaItem:
    return AgendaItem(kind, uuid4(), date(2026, 11, 23), None, "Møte", "", overdue, done, dropped)


@pytest.fixture
def swedish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, Language.SWEDISH)
    yield
    speak(qapp, Language.ENGLISH)


def test_every_kind_has_words_for_however_it_may_stand(qapp: QApplication) -> None:
    for kind, stands in product(AgendaKind, ({}, {"overdue": True}, {"done": True}, {"done": True, "dropped": True})):
        pill = item_pill(_item(kind, **stands))  # type: ignore[arg-type]
        assert pill.text
    assert item_pill(_item(AgendaKind.CONVERSATION, done=True)).text == "Held"
    assert item_pill(_item(AgendaKind.ACTION, done=True)).text == "Done"


def test_what_was_let_go_is_not_called_done(qapp: QApplication) -> None:
    skipped = item_pill(_item(AgendaKind.FOLLOW_UP, done=True, dropped=True))

    assert skipped == follow_up_pill(FollowUpState.SKIPPED)
    assert skipped.tone is Tone.NEUTRAL
    assert item_pill(_item(AgendaKind.ACTION, done=True, dropped=True)).text == "Dropped"


@pytest.mark.usefixtures("swedish")
def test_the_word_follows_the_noun() -> None:
    """Ett samtal är planerat och genomfört, en uppföljning är planerad och genomförd."""
    stands: tuple[dict[str, bool], ...] = ({}, {"overdue": True}, {"done": True})

    assert [item_pill(_item(AgendaKind.CONVERSATION, **how)).text for how in stands] == [
        "Planerat",
        "Försenat",
        "Genomfört",
    ]
    assert [item_pill(_item(AgendaKind.FOLLOW_UP, **how)).text for how in stands] == [
        "Planerad",
        "Försenad",
        "Genomförd",
    ]
