"""What is printed is what was seen: every page, signatures and form values included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.signatures import Document
from malapp.ui.kit.printing import PRINT_DPI, print_on, print_pdf
from malapp.ui.tasks import TaskRunner


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def signed(demo: DemoCompany) -> Document:
    """A summary of the demo company with its signatures."""
    with demo.services.desk.workspace.read() as work:
        return work.documents.find(is_void=False)[0]


def test_every_page_is_put_on_paper(
    qtbot: QtBot, demo: DemoCompany, signed: Document, tasks: TaskRunner, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    target = tmp_path / "paper.pdf"
    printer.setOutputFileName(str(target))
    shelf = demo.services.documents
    asked: list[float] = []

    def draw(pdf: bytes, page: int, dots: float) -> object:
        asked.append(dots)
        return shelf.page_picture(pdf, page, dots)

    print_on(printer, signed.content, shelf.page_count, draw, tasks)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=20_000)

    pages = PdfReader(target).pages
    assert len(pages) == shelf.page_count(signed.content)
    assert set(asked) == {PRINT_DPI}
    picture = pages[0].images[0].image
    assert picture is not None
    assert picture.width > 2_000, "at full resolution, not as on screen"


def test_nothing_is_printed_when_the_person_thinks_better_of_it(
    qtbot: QtBot, demo: DemoCompany, signed: Document, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    window = QWidget()
    qtbot.addWidget(window)
    shelf = demo.services.documents

    assert not print_pdf(window, signed.content, shelf.page_count, shelf.page_picture, tasks)
    assert not tasks.is_busy
