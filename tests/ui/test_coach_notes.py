"""The coach below a field: asks when the typing pauses, each answer by one click, "keep as is" for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, faults, staging
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.coaching import Draft
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.domain.languages import Language
from malapp.ui.coaching.notes import PAUSE_MS, CoachNotes, SetNotes
from malapp.ui.kit.labels import WrapLabel

ALL = frozenset({"convert", "split", "target_value", "success", "due_on"})
VAGUE = Draft("Bli bedre på kundeservice", Language.BOKMAL)


@pytest.fixture
def stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[[], PanelStage]]:
    """Something with a context to stand on."""
    with staging(qtbot, demo.services, "people") as make:
        yield lambda: make(demo.id("P02"))


def _notes(qtbot: QtBot, stage: PanelStage, can: frozenset[str] = ALL) -> CoachNotes:
    notes = CoachNotes(stage.panel.context, can)
    qtbot.addWidget(notes)
    notes.resize(420, 300)
    return notes


def _press(qtbot: QtBot, notes: CoachNotes | SetNotes, text: str, number: int = 0) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # those of the remarks before
    buttons = [button for button in notes.findChildren(QAbstractButton) if button.text() == text]
    qtbot.mouseClick(buttons[number], Qt.MouseButton.LeftButton)


@pytest.mark.requirement("S0-09")
@pytest.mark.requirement("S0-17")
def test_remarks_come_when_the_typing_pauses_and_quote_what_was_typed(
    qtbot: QtBot, stage: Callable[[], PanelStage]
) -> None:
    notes = _notes(qtbot, stage())
    notes.consider(VAGUE)
    assert notes.isHidden()

    qtbot.waitUntil(lambda: not notes.isHidden(), timeout=PAUSE_MS * 20)
    texts = [label.text() for label in notes.findChildren(WrapLabel)]
    assert "What will we be able to see?" in texts
    assert any("bedre" in text for text in texts)
    assert len(notes.list.shown) <= 3
    assert faults(notes) == ""

    notes.consider(None)
    assert notes.isHidden()


@pytest.mark.parametrize(
    ("text", "button", "kind"),
    [
        ("Jeg skal gjennomføre kurs innen 15. mai 2030", "Move to the action plan", GoalKind.ACTIVITY),
        ("Antall kundebesøk per uke", "Follow it as an indicator", GoalKind.INDICATOR),
        ("Jeg oppdaterer avvikslisten hver fredag", "Make it a behaviour", GoalKind.BEHAVIOUR),
    ],
)
@pytest.mark.requirement("S2-23")
def test_a_text_of_another_kind_is_moved_by_one_click(
    qtbot: QtBot, stage: Callable[[], PanelStage], text: str, button: str, kind: GoalKind
) -> None:
    notes = _notes(qtbot, stage())
    notes.consider(Draft(text, Language.BOKMAL), at_once=True)

    with qtbot.waitSignal(notes.converting) as told:
        _press(qtbot, notes, button)
    assert told.args == [kind]


@pytest.mark.requirement("S0-20")
def test_what_is_missing_leads_to_its_field(qtbot: QtBot, stage: Callable[[], PanelStage]) -> None:
    notes = _notes(qtbot, stage())
    notes.consider(Draft("Jeg skal redusere antall klager", Language.BOKMAL), at_once=True)

    for button, field in (("Fill in the target", "target_value"), ("Fill in the date", "due_on")):
        with qtbot.waitSignal(notes.filling) as told:
            _press(qtbot, notes, button)
        assert told.args == [field]


def test_only_what_the_place_can_do_is_offered(qtbot: QtBot, stage: Callable[[], PanelStage]) -> None:
    notes = _notes(qtbot, stage(), frozenset())
    notes.consider(Draft("Antall kundebesøk per uke", Language.BOKMAL), at_once=True)

    assert {button.text() for button in notes.findChildren(QAbstractButton)} == {"Keep as is"}


def test_keep_as_is_takes_the_remark_away_for_good(qtbot: QtBot, stage: Callable[[], PanelStage]) -> None:
    place = stage()
    notes = _notes(qtbot, place)
    notes.consider(VAGUE, at_once=True)
    before = [remark.id for remark in notes.list.shown]

    _press(qtbot, notes, "Keep as is")
    assert before[0] not in [remark.id for remark in notes.list.shown]
    later = _notes(qtbot, place)
    later.consider(VAGUE, at_once=True)
    assert before[0] not in [remark.id for remark in later.list.shown]


@pytest.mark.requirement("S1-47")
def test_a_set_is_asked_about_until_it_is_kept(
    qtbot: QtBot, demo: DemoCompany, stage: Callable[[], PanelStage]
) -> None:
    place = stage()
    actor = demo.actor("P02")
    notes = SetNotes(place.panel.context)
    qtbot.addWidget(notes)
    owner = demo.id("P06")
    demo.services.goals.add(actor, "Doble antall treff på nettsiden innen 1. juni", GoalLevel.PERSON, owner_id=owner)
    flagged = demo.services.coach.of_person(actor, owner)
    assert "no_parent" in flagged.flags
    notes.show_set(flagged)
    assert not notes.isHidden()
    assert faults(notes) == ""

    for _flag in flagged.flags:
        _press(qtbot, notes, "Keep as is")
    assert notes.isHidden()
