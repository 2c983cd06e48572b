"""Asking where a file goes and writing it: suffixes, files that are there already, refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from panel_stage import PanelStage, staging
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.desk import Job
from malapp.application.troubles import DiskFull
from malapp.ui.shell.file_saving import FileToSave, ask_path, save_file, save_ready

FILE = FileToSave("Save it", "malapp", "PDF (*.pdf)", "Making it", "It is saved.")


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Let the dialog answer one path after the other; gives the names it was shown with."""

    def answer_(*paths: Path | str) -> list[str]:
        left, shown = list(paths), []

        def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
            shown.append(name)
            return str(left.pop(0)), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
        return shown

    return answer_


@pytest.fixture
def stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[PanelStage]:
    """A panel that saves a file."""
    with staging(qtbot, demo.services, "calendar") as make:
        yield make(demo.id("P02"))


def test_a_name_without_its_suffix_gets_it(qtbot: QtBot, answer: Callable[..., list[str]], tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = answer(tmp_path / "map", tmp_path / "map.v2", tmp_path / "MAP.PDF", "")
    asked = [ask_path(parent, "Save it", "malapp.pdf", "PDF (*.pdf)") for _ in range(4)]
    assert asked == [tmp_path / "map.pdf", tmp_path / "map.v2.pdf", tmp_path / "MAP.PDF", None]
    assert {Path(name).name for name in shown} == {"malapp.pdf"}


def test_a_file_that_the_suffix_leads_to_is_replaced_only_when_that_was_asked(
    qtbot: QtBot, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    there = tmp_path / "map.pdf"
    there.write_bytes(b"kept")
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = answer(tmp_path / "map", there)
    assert ask_path(parent, "Save it", "malapp.pdf", "PDF (*.pdf)") == there
    assert shown[1] == str(there)
    answer(tmp_path / "map", "")
    assert ask_path(parent, "Save it", "malapp.pdf", "PDF (*.pdf)") is None
    assert there.read_bytes() == b"kept"


def test_what_is_ready_is_written_and_told(stage: PanelStage, answer: Callable[..., list[str]], tmp_path: Path) -> None:
    answer(tmp_path / "copy", tmp_path / "nowhere" / "copy")
    save_ready(stage.panel.context, stage, FILE, b"words")
    assert (tmp_path / "copy.pdf").read_bytes() == b"words"
    assert stage.told.pop() == ("success", "It is saved.")
    save_ready(stage.panel.context, stage, FILE, b"words")
    assert stage.told.pop()[0] == "error"


def test_what_cannot_be_finished_is_told_and_writes_nothing(
    stage: PanelStage, answer: Callable[..., list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    answer(tmp_path / "copy.pdf")

    def refuse(_made: bytes) -> bytes:
        raise DiskFull

    save_file(stage.panel.context, stage, FILE, lambda: Job(lambda: b"words", refuse))
    qtbot.waitUntil(lambda: bool(stage.told))
    assert [kind for kind, _text in stage.told] == ["error"]
    assert not (tmp_path / "copy.pdf").exists()


@pytest.mark.requirement("E-11")
def test_the_calendar_is_saved_under_a_name_that_says_nothing(
    stage: PanelStage, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    shown = answer(tmp_path / "mine")
    stage.panel.run_action("export")
    assert Path(shown[0]).name == "malapp.ics"
    assert (tmp_path / "mine.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert [kind for kind, _text in stage.told] == ["success"]


@pytest.mark.requirement("E-11")
def test_the_certificate_of_the_company_and_a_signed_summary_are_saved(
    qtbot: QtBot, demo: DemoCompany, answer: Callable[..., list[str]], tmp_path: Path
) -> None:
    shown = answer(tmp_path / "company", tmp_path / "copy")
    with staging(qtbot, demo.services, "documents") as make:
        documents = make(demo.id("P02"))
        documents.panel.run_action("certificate")
        shelf = demo.services.documents
        mine = next(row for row in shelf.rows(demo.actor("P02")) if row.may_open)
        documents.panel.show_item(mine.document.id)
        button = next(it for it in documents.findChildren(QPushButton) if it.text() == "Save a copy")
        button.click()
    assert Path(shown[0]).name == "company-ca.pem"
    assert b"BEGIN CERTIFICATE" in (tmp_path / "company.pem").read_bytes()
    assert Path(shown[1]).name.startswith("malapp-")
    assert (tmp_path / "copy.pdf").read_bytes() == shelf.content(demo.actor("P02"), mine.document.id)
