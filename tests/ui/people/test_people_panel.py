"""Everybody sees who works here; owner and HR keep the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.people import Person, Team
from malapp.ui.kit.columns import VALUE_ROLE
from malapp.ui.panels.people.adding import AddDialog
from malapp.ui.panels.people.leave_dialog import LeaveDialog
from malapp.ui.panels.people.panel import PeoplePanel
from malapp.ui.panels.people.people_list import TEAMS

Stages = Callable[..., PanelStage]
STATUS = 5


def _panel(stage: PanelStage) -> PeoplePanel:
    return cast("PeoplePanel", stage.panel)


def _person(demo: DemoCompany, key: str) -> Person:
    return demo.services.people.person(demo.id(key))


def _teams(demo: DemoCompany) -> dict[str, Team]:
    return {team.name: team for team in demo.services.people.teams()}


def _visible_buttons(root: QWidget) -> dict[str, QAbstractButton]:
    return {button.text(): button for button in root.findChildren(QAbstractButton) if button.isVisible()}


def _click(root: QWidget, text: str, qtbot: QtBot) -> None:
    settle()  # a button made a moment ago is shown in the next round
    qtbot.mouseClick(_visible_buttons(root)[text], Qt.MouseButton.LeftButton)
    settle()


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _status(stage: PanelStage, demo: DemoCompany, key: str) -> str:
    model = _panel(stage).list.people.table()
    return str(model.index(model.row_of(demo.id(key)), STATUS).data(VALUE_ROLE).text)


def test_a_reader_sees_everybody_and_finds_nothing_to_change(people_of: Stages, demo: DemoCompany) -> None:
    stage = people_of("P03")
    _panel(stage).show_item(demo.id("P02"))
    settle()

    texts = "\n".join(label.text() for label in _panel(stage).side.findChildren(QLabel) if label.isVisible())
    assert "Jonas Berge" in texts
    assert "Ingrid Solheim" in texts  # his manager
    assert "Amina Yusuf" in texts  # whom he manages
    assert not [field for field in _panel(stage).side.findChildren(QLineEdit) if field.isVisible()]
    assert not {"New person", "Bring in from a file", "Leaves the company …"} & set(_visible_buttons(stage))
    stage.panel.run_action("new_person")
    assert QApplication.activeModalWidget() is None


def test_people_who_have_left_stand_last_and_say_so(people_of: Stages) -> None:
    rows = _panel(people_of("P22")).presenter.people

    assert [row.has_left for row in rows] == sorted(row.has_left for row in rows)
    assert rows[-1].has_left


def test_hr_changes_a_job_title_which_is_stored_within_two_seconds(
    people_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("P03"))
    field = cast("QLineEdit", _panel(stage).side.person.form.editor("title"))
    field.setFocus()
    field.selectAll()

    qtbot.keyClicks(field, "fagansvarlig borettslag")

    qtbot.waitUntil(lambda: _person(demo, "P03").title == "fagansvarlig borettslag", timeout=2_000)
    assert _panel(stage).side.saved.text().startswith("Saved ")
    stage.undo()
    assert _person(demo, "P03").title == "rådgiver borettslag"
    assert field.text() == "rådgiver borettslag"


def test_a_new_person_is_added_by_keyboard_and_then_chosen(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = people_of("P22")

    def fill(dialog: AddDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("name"), "Åse Øvergård")
        dialog.form.set_values({"team_id": demo.id("SALG"), "manager_id": demo.id("P02")})
        qtbot.keyClick(dialog.form.editor("name"), Qt.Key.Key_Return)

    in_dialog(fill)
    _panel(stage).list.people.setFocus()
    qtbot.keyClick(_panel(stage).list.people, Qt.Key.Key_Insert)

    chosen = _panel(stage).list.current()
    assert chosen is not None
    person = chosen.person  # type: ignore[union-attr]
    assert (person.name, person.team_id, person.manager_id) == ("Åse Øvergård", demo.id("SALG"), demo.id("P02"))
    assert person.language is demo.services.people.company().language


def test_a_person_without_a_name_is_refused_in_the_dialog(people_of: Stages, qtbot: QtBot) -> None:
    stage = people_of("P22")
    before = len(_panel(stage).presenter.people)
    errors: list[str] = []

    def press(dialog: AddDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("name").error())

    in_dialog(press)
    _click(stage, "New person", qtbot)

    assert errors == ["The name is missing. Type a name."]
    assert len(_panel(stage).presenter.people) == before


def test_a_circle_of_managers_is_refused_beside_the_field_which_jumps_back(
    people_of: Stages, demo: DemoCompany
) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("P02"))
    form = _panel(stage).side.person.form
    form.set_values({"manager_id": demo.id("P03")})

    form.edited.emit("manager_id", demo.id("P03"))

    assert "already manages" in form.row("manager_id").error()
    assert form.value("manager_id") == demo.id("P01")
    assert _person(demo, "P02").manager_id == demo.id("P01")


def test_the_last_owner_cannot_give_the_role_away(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = people_of("P01")
    _panel(stage).show_item(demo.id("P01"))
    form = _panel(stage).side.person.form

    qtbot.mouseClick(form.editor("is_owner"), Qt.MouseButton.LeftButton, pos=form.editor("is_owner").rect().center())

    assert "at least one owner" in form.row("is_owner").error()
    assert form.value("is_owner") is True
    assert _person(demo, "P01").is_owner


def test_hr_sees_roles_but_only_an_owner_gives_them(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    for person, may_give in (("P22", False), ("P01", True)):
        stage = people_of(person)
        _panel(stage).show_item(demo.id("P03"))
        tick = _panel(stage).side.person.form.editor("is_hr")
        assert tick.isEnabled() is may_give

    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)

    assert _person(demo, "P03").is_hr


def test_leave_pauses_and_is_shown_in_the_list(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("P03"))

    qtbot.mouseClick(_panel(stage).side.person.form.editor("on_leave"), Qt.MouseButton.LeftButton)
    settle()

    assert _person(demo, "P03").on_leave
    assert _status(stage, demo, "P03") == "On leave"


@pytest.mark.requirement("E-15")
def test_somebody_who_leaves_is_recorded_and_can_be_taken_back(
    people_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("P03"))
    yesterday = _today() - timedelta(days=1)

    def fill(dialog: LeaveDialog) -> None:
        dialog.form.set_values({"last_day": yesterday})
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    _click(stage, "Leaves the company …", qtbot)
    assert _person(demo, "P03").left_on == yesterday
    assert _status(stage, demo, "P03") == "Has left"
    assert "Works here after all" in _visible_buttons(stage)

    stage.press_undo(qtbot)
    assert _person(demo, "P03").left_on is None
    assert _status(stage, demo, "P03") == "Works here"


def test_a_last_day_must_be_written(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("P03"))
    errors: list[str] = []

    def fill(dialog: LeaveDialog) -> None:
        cast("QLineEdit", dialog.form.editor("last_day")).clear()
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("last_day").error())

    in_dialog(fill)
    _click(stage, "Leaves the company …", qtbot)

    assert errors == ["Write the last day of work."]
    assert _person(demo, "P03").left_on is None


def test_teams_are_added_renamed_and_removed_with_a_way_back(
    people_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = people_of("P22")
    _panel(stage).list.kind.set_value(TEAMS)

    def fill(dialog: AddDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("name"), "Lærlinger")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    _click(stage, "New team", qtbot)
    field = cast("QLineEdit", _panel(stage).side.team.form.editor("name"))
    assert field.text() == "Lærlinger"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Lærlinger og vikarer")
    stage.stack.flush()
    assert "Lærlinger og vikarer" in _teams(demo)

    _click(stage, "Remove the team", qtbot)
    assert "Lærlinger og vikarer" not in _teams(demo)
    stage.press_undo(qtbot)
    assert "Lærlinger og vikarer" in _teams(demo)


def test_a_team_in_use_is_not_removed_but_explained(people_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = people_of("P22")
    _panel(stage).show_item(demo.id("SALG"))

    _click(stage, "Remove the team", qtbot)

    assert stage.told[-1][0] == "error"
    assert demo.id("SALG") in {team.id for team in _teams(demo).values()}


def test_search_narrows_the_list_by_every_word(people_of: Stages, qtbot: QtBot) -> None:
    stage = people_of("P03")
    field = _panel(stage).list.search
    field.setFocus()

    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "montasje haugland")

    model = _panel(stage).list.people.table()
    names = [model.row_at(row).person.name for row in range(model.rowCount())]
    assert names
    assert all(model.row_at(row).manager == "Kristin Haugland" or name == "Kristin Haugland"
               for row, name in enumerate(names))  # fmt: skip
    assert len(names) < len(_panel(stage).presenter.people)


@pytest.mark.requirement("S0-22", "E-09")
def test_the_red_thread_is_offered_for_oneself_and_for_those_one_manages(
    people_of: Stages, demo: DemoCompany, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = people_of("P02")
    panel = _panel(stage)
    offered = {}
    for key in ("P01", "P02", "P03", "P14"):
        panel.show_item(demo.id(key))
        offered[key] = panel.side.thread_button.isVisible()
    assert offered == {"P01": False, "P02": True, "P03": True, "P14": False}

    panel.show_item(demo.id("P03"))
    target = tmp_path / "thread.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(target), ""))
    qtbot.mouseClick(panel.side.thread_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not stage.tasks.is_busy, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")
