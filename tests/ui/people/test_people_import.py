"""People come in from a spreadsheet after a look at what would happen, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from openpyxl import Workbook
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.people_import import Column
from malapp.ui.panels.people.panel import PeoplePanel
from malapp.ui.shell.import_dialog import ABSENT, ImportDialog

Stages = Callable[..., PanelStage]
ROWS = (
    ("Navn", "Stilling", "Avdeling", "Leder", "Språk"),
    ("Åse Øvergård", "montør", "Montasje", "Kristin Haugland", "nn"),
    ("Amina Yusuf", "fagansvarlig borettslag", "Salg og rådgivning", "Jonas Berge", "nb"),
    ("Rune Berg", "montør", "Montasje", "Ukjent Leder", "nb"),
    ("", "lager", "", "", ""),
)


def _panel(stage: PanelStage) -> PeoplePanel:
    return cast("PeoplePanel", stage.panel)


@pytest.fixture(params=["csv", "xlsx"])
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The rows as the file people have."""
    path = tmp_path / f"people.{request.param}"
    if request.param == "csv":
        path.write_text("\n".join(";".join(row) for row in ROWS), encoding="utf-8")
    else:
        book = Workbook()
        for row in ROWS:
            book.active.append(row)
        book.save(path)
    return path


def _bring_in(
    stage: PanelStage, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, act: Callable[[ImportDialog], None]
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    done: list[bool] = []

    def look(dialog: ImportDialog) -> None:
        act(dialog)
        done.append(True)

    in_dialog(look)
    stage.panel.run_action("import")
    qtbot.waitUntil(lambda: bool(done) or bool(stage.told), timeout=20_000)


def test_the_preview_says_in_words_what_each_row_becomes_and_the_button_how_many(
    people_of: Stages, table: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = people_of("P22")
    before = len(_panel(stage).presenter.people)
    seen: dict[str, object] = {}

    def look(dialog: ImportDialog) -> None:
        model = dialog.rows.table()
        seen["outcomes"] = [model.index(row, 2).data() for row in range(model.rowCount())]
        seen["summary"] = dialog.summary.text()
        seen["button"] = dialog.primary.text()
        dialog.rows.choose(4)
        seen["why"] = dialog.why.text()

    _bring_in(stage, table, monkeypatch, qtbot, look)

    assert seen["outcomes"] == ["New", "Updated", "Left out", "Left out"]
    assert seen["summary"] == "1 new · 1 to be updated · 2 left out"
    assert seen["button"] == "Bring in 2 people"
    assert "manager was found neither" in str(seen["why"])
    _panel(stage).refresh()
    assert len(_panel(stage).presenter.people) == before


def test_what_was_brought_in_is_stored_as_one_step_and_undone_as_one(
    people_of: Stages, demo: DemoCompany, table: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = people_of("P22")

    _bring_in(
        stage, table, monkeypatch, qtbot, lambda dialog: qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    )

    people = {row.person.name: row for row in demo.services.people.people(demo.actor("P22"))}
    assert people["Åse Øvergård"].manager == "Kristin Haugland"
    assert people["Amina Yusuf"].person.title == "fagansvarlig borettslag"
    assert "Rune Berg" not in people
    stage.press_undo(qtbot)
    people = {row.person.name: row for row in demo.services.people.people(demo.actor("P22"))}
    assert "Åse Øvergård" not in people
    assert people["Amina Yusuf"].person.title == "rådgiver borettslag"


def test_columns_can_be_told_and_without_names_nothing_is_brought_in(
    people_of: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Hvem,Hva\nÅse Øvergård,montør\n", encoding="utf-8")
    stage = people_of("P22")
    seen: list[object] = []

    def tell(dialog: ImportDialog) -> None:
        seen.extend([dialog.primary.isEnabled(), dialog.form.value(Column.NAME.value)])
        seen.append(dialog.form.row(Column.NAME.value).error())
        choice = dialog.form.editor(Column.NAME.value)
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        seen.extend([dialog.primary.isEnabled(), dialog.summary.text()])

    _bring_in(stage, path, monkeypatch, qtbot, tell)

    assert seen[:2] == [False, ABSENT]
    assert seen[2] == "Choose the column that holds the name."
    assert seen[3:] == [True, "1 new · 0 to be updated"]


def test_a_file_that_is_no_table_is_a_sentence(
    people_of: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG")
    stage = people_of("P22")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))

    stage.panel.run_action("import")

    qtbot.waitUntil(lambda: bool(stage.told), timeout=20_000)
    assert stage.told[0][0] == "error"
