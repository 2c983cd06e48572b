"""A manager prepares, shows, prints and records the briefing of the unit; the unit reads it afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.application.briefings import BriefingRow, BriefingStanding
from malapp.domain.goals import GoalLevel
from malapp.ui.panels.briefings.panel import BriefingsPanel
from malapp.ui.panels.briefings.picking import HoldDialog, PickDialog

Stages = Callable[..., PanelStage]
OWNER, MANAGER, EMPLOYEE, OTHER_MANAGER, HR = "P01", "P02", "P03", "P07", "P22"
TEAM = "SALG"


def _panel(stage: PanelStage) -> BriefingsPanel:
    return cast("BriefingsPanel", stage.panel)


def _row(demo: DemoCompany, who: str = MANAGER) -> BriefingRow:
    return demo.services.briefings.row(demo.actor(who), demo.id(TEAM))


def _texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def _buttons(root: QWidget) -> set[str]:
    return {
        button.text() or button.accessibleName() for button in root.findChildren(QAbstractButton) if button.isVisible()
    }


def _click(root: QWidget, text: str, qtbot: QtBot) -> None:
    settle()
    shown = [button for button in root.findChildren(QAbstractButton) if button.isVisible()]
    button = next(it for it in shown if text in (it.text(), it.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def _write(stage: PanelStage, field: str, text: str, qtbot: QtBot) -> None:
    editor = cast("QPlainTextEdit", _panel(stage).side.writing.lists[field].form.editor(field))
    editor.setFocus()
    editor.selectAll()
    for number, line in enumerate(text.splitlines()):
        if number:
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.keyClicks(editor, line)


def _prepared(bare: DemoCompany) -> UUID:
    return bare.services.briefings.add(bare.actor(MANAGER), bare.id(TEAM))


@pytest.mark.requirement("S1-43", "S1-49c", "S1-50")
def test_a_briefing_is_prepared_with_one_button_and_stored_as_one_writes(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    stage = briefings_of(MANAGER)
    assert _panel(stage).presenter.chosen == bare.id(TEAM), "one's own unit is shown first"
    assert "No briefing yet" in _texts(stage)

    _click(stage, "Prepare the briefing", qtbot)
    _write(stage, "needs", "Flere som kan borettslag", qtbot)

    def is_stored() -> bool:
        briefing = _row(bare).briefing
        return briefing is not None and briefing.needs == "Flere som kan borettslag"

    qtbot.waitUntil(is_stored, timeout=2_000)
    assert _panel(stage).side.writing.saved.text().startswith("Saved ")
    assert "Being prepared" in _texts(stage)
    stage.undo()
    assert _row(bare).briefing.needs == ""  # type: ignore[union-attr]


@pytest.mark.requirement("S1-50")
def test_a_fourth_line_is_kept_with_a_calm_word_about_three(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)
    entry = _panel(stage).side.writing.lists["goals"]
    assert not entry.note.isVisible()

    _write(stage, "goals", "En\nTo\nTre", qtbot)
    assert not entry.note.isVisible()
    qtbot.keyClick(entry.form.editor("goals"), Qt.Key.Key_Return)
    qtbot.keyClicks(entry.form.editor("goals"), "Fire")
    assert entry.note.isVisible()
    assert "Three is the aim" in entry.note.text()
    stage.stack.flush()
    assert _row(bare).briefing.goals == "En\nTo\nTre\nFire"  # type: ignore[union-attr]


def test_a_day_makes_it_planned_and_a_wrong_one_stays_with_its_fault(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)
    day = cast("QLineEdit", _panel(stage).side.writing.when.editor("planned_for"))
    ahead = bare.services.desk.today() + timedelta(days=9)
    day.setFocus()
    qtbot.keyClicks(day, f"{ahead:%d/%m/%Y}")
    stage.stack.flush()
    settle()

    assert _row(bare).standing is BriefingStanding.PLANNED
    assert f"Planned {ahead:%d/%m/%Y}" in _texts(stage)
    day.selectAll()
    qtbot.keyClicks(day, "en gang")
    stage.stack.flush()
    assert _panel(stage).side.writing.when.row("planned_for").error()
    assert _row(bare).briefing.planned_for == ahead  # type: ignore[union-attr]


@pytest.mark.requirement("S1-49e")
def test_a_leader_ticks_which_own_goals_to_share(bare: DemoCompany, briefings_of: Stages, qtbot: QtBot) -> None:
    manager = bare.actor(MANAGER)
    bare.services.goals.add(manager, "Ringe hver ny kunde selv", GoalLevel.PERSON, owner_id=manager.person_id)
    briefing = _prepared(bare)
    bare.services.briefings.edit(manager, briefing, highlights="Skrevet for hånd")
    stage = briefings_of(MANAGER)

    def tick(dialog: PickDialog) -> None:
        box = dialog.boxes["Ringe hver ny kunde selv"]
        assert not box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(tick)
    _click(stage, "Pick from my own goals", qtbot)

    assert _row(bare).briefing.highlights == "Ringe hver ny kunde selv\nSkrevet for hånd"  # type: ignore[union-attr]


def test_whoever_is_not_the_leader_neither_picks_nor_writes_highlights(bare: DemoCompany, briefings_of: Stages) -> None:
    _prepared(bare)
    stage = briefings_of(OWNER)
    _panel(stage).show_item(bare.id(TEAM))
    settle()

    field = cast("QPlainTextEdit", _panel(stage).side.writing.lists["highlights"].form.editor("highlights"))
    assert field.isReadOnly()
    assert "Pick from my own goals" not in _buttons(stage)


@pytest.mark.requirement("S0-03", "S1-49c")
def test_that_it_was_held_is_recorded_with_who_was_there(bare: DemoCompany, briefings_of: Stages, qtbot: QtBot) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)
    away = bare.id("P05")

    def record(dialog: HoldDialog) -> None:
        assert all(box.isChecked() for box in dialog.boxes.values())
        qtbot.mouseClick(dialog.boxes[away], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(record)
    _click(stage, "It has been held", qtbot)

    row = _row(bare)
    assert row.standing is BriefingStanding.HELD
    assert away not in row.participant_ids
    assert bare.id(EMPLOYEE) in row.participant_ids
    assert stage.told[-1] == ("success", "The briefing is recorded as held.")
    assert {"Day and participants", "New briefing", "It was not held after all"} <= _buttons(stage)
    heard = bare.services.presenting.rows(bare.actor(OWNER), bare.id("strategy"))
    assert [it.day for it in heard if it.name == row.unit] == [bare.services.desk.today()]


def test_day_and_people_are_corrected_and_a_day_ahead_is_refused(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    briefing = _prepared(bare)
    bare.services.briefings.hold(
        bare.actor(MANAGER), briefing, bare.services.desk.today(), [bare.id(EMPLOYEE), bare.id(MANAGER)]
    )
    stage = briefings_of(MANAGER)
    errors: list[str] = []

    def correct(dialog: HoldDialog) -> None:
        ticked = {person for person, box in dialog.boxes.items() if box.isChecked()}
        assert ticked == {bare.id(EMPLOYEE), bare.id(MANAGER)}
        dialog.form.set_values({"held_on": bare.services.desk.today() + timedelta(days=2)})
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("held_on").error())
        dialog.form.set_values({"held_on": bare.services.desk.today() - timedelta(days=2)})
        _click(dialog, "Nobody", qtbot)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(correct)
    _click(stage, "Day and participants", qtbot)

    assert errors == ["That day has not come yet. Choose the day the briefing was held."]
    row = _row(bare)
    assert row.participant_ids == ()
    assert row.briefing.held_on == bare.services.desk.today() - timedelta(days=2)  # type: ignore[union-attr]


def test_what_was_not_held_after_all_can_be_written_again(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    briefing = _prepared(bare)
    bare.services.briefings.hold(bare.actor(MANAGER), briefing, bare.services.desk.today(), [])
    stage = briefings_of(MANAGER)

    _click(stage, "It was not held after all", qtbot)

    assert _row(bare).standing is BriefingStanding.DRAFT
    assert _panel(stage).side.writing.isVisible()


def test_a_removed_draft_comes_back_by_the_message(bare: DemoCompany, briefings_of: Stages, qtbot: QtBot) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)

    _click(stage, "Remove the briefing", qtbot)
    assert _row(bare).briefing is None
    stage.press_undo(qtbot)

    assert _row(bare).briefing is not None


def test_an_earlier_briefing_is_read_and_left_again(bare: DemoCompany, briefings_of: Stages, qtbot: QtBot) -> None:
    manager, today = bare.actor(MANAGER), bare.services.desk.today()
    old = _prepared(bare)
    bare.services.briefings.edit(manager, old, needs="Det vi trengte i fjor")
    bare.services.briefings.hold(manager, old, today - timedelta(days=40), [])
    new = _prepared(bare)
    bare.services.briefings.edit(manager, new, needs="Det vi trenger nå")
    bare.services.briefings.hold(manager, new, today, [])
    stage = briefings_of(EMPLOYEE)
    assert "Det vi trenger nå" in _texts(stage)

    _click(stage, f"Earlier: held {today - timedelta(days=40):%d/%m/%Y}", qtbot)
    assert "Det vi trengte i fjor" in _texts(stage)
    _click(stage, "The present briefing", qtbot)
    assert "Det vi trenger nå" in _texts(stage)


@pytest.mark.requirement("S1-49c")
def test_the_unit_reads_what_was_told_and_others_see_only_that_it_was(bare: DemoCompany, briefings_of: Stages) -> None:
    briefing = _prepared(bare)
    bare.services.briefings.edit(bare.actor(MANAGER), briefing, needs="Flere som kan borettslag")
    before = briefings_of(EMPLOYEE)
    assert "Not held yet" in _texts(before)
    assert "Flere som kan borettslag" not in _texts(before)

    bare.services.briefings.hold(bare.actor(MANAGER), briefing, bare.services.desk.today(), [bare.id(EMPLOYEE)])
    settle()
    assert "Flere som kan borettslag" in _texts(before)
    assert "1 participant" in _texts(before)
    assert _buttons(_panel(before).side) == {"Show full screen", "Save as PDF"}
    assert not _panel(before).side.script.isVisible()

    for outsider in (OTHER_MANAGER, HR):
        stage = briefings_of(outsider)
        _panel(stage).show_item(bare.id(TEAM))
        settle()
        assert "For the unit itself" in _texts(stage)
        assert "Flere som kan borettslag" not in _texts(stage)


@pytest.mark.requirement("S1-49a", "S1-49b", "S1-49f", "S1-49g")
def test_the_leader_finds_what_to_say_beside_the_lists(bare: DemoCompany, briefings_of: Stages) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)

    said = _texts(_panel(stage).side.script)
    assert "What you say" in said
    for part in ("felles ansvar for oppfølgingen", "begge parter", "noen minutter", "ser fram til samtalene"):
        assert part in said


@pytest.mark.requirement("S1-43")
def test_conversations_planned_too_early_are_named_calmly(bare: DemoCompany, briefings_of: Stages) -> None:
    from datetime import datetime, time

    day = bare.services.desk.today() + timedelta(days=12)
    moment = datetime.combine(day, time(9, 0))
    bare.services.conversations.plan(bare.actor(MANAGER), bare.id(EMPLOYEE), planned_for=moment)
    stage = briefings_of(MANAGER)

    told = _row(bare).first_talk
    assert told is not None
    assert f"The first conversation here is planned for {told:%d/%m/%Y}. Hold the briefing before then." in _texts(
        stage
    )


def test_the_page_is_saved_where_one_says(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)
    target = tmp_path / "orientering.pdf"
    suggested: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(name).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    _click(stage, "Save as PDF", qtbot)
    qtbot.waitUntil(lambda: ("success", "The briefing is saved as a PDF.") in stage.told, timeout=20_000)

    assert target.read_bytes().startswith(b"%PDF-")
    assert "Salg" not in suggested[0]


def test_search_hits_and_links_choose_the_unit(bare: DemoCompany, briefings_of: Stages) -> None:
    briefing = _prepared(bare)
    stage = briefings_of(OWNER)
    assert _panel(stage).presenter.chosen is None, "the owner leads no team with listeners: the company comes first"

    _panel(stage).show_item(briefing)
    assert _panel(stage).presenter.chosen == bare.id(TEAM)
    _panel(stage).show_item(bare.id("SERV"))
    assert _panel(stage).presenter.chosen == bare.id("SERV")


def test_what_is_typed_for_one_unit_is_stored_before_another_is_shown(
    bare: DemoCompany, briefings_of: Stages, qtbot: QtBot
) -> None:
    _prepared(bare)
    stage = briefings_of(MANAGER)
    _write(stage, "needs", "Raskere tilbud", qtbot)

    table = _panel(stage).table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    settle()

    assert _panel(stage).presenter.chosen != bare.id(TEAM)
    assert _row(bare).briefing.needs == "Raskere tilbud"  # type: ignore[union-attr]
