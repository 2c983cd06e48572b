"""The PDF preview draws what is in view, turns pages by key, and forgets nothing of the document it shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from window_audit import audit

from malapp.application.ports import PagePicture
from malapp.application.troubles import UnreadablePdf
from malapp.ui.kit.pdf_preview import PdfPreview
from malapp.ui.tasks import TaskRunner

RED = (200, 20, 20, 255)
POINTS = (595, 842)


class Paper:
    """Documents of plain red pages: ``b"3"`` has three. Counts which pages were drawn, at which resolution."""

    def __init__(self) -> None:
        self.drawn: list[tuple[int, float]] = []

    def count(self, pdf: bytes) -> int:
        if not pdf.isdigit():
            raise UnreadablePdf
        return int(pdf)

    def draw(self, _pdf: bytes, page: int, dots_per_inch: float) -> PagePicture:
        self.drawn.append((page, dots_per_inch))
        width, height = (round(points * dots_per_inch / 72) for points in POINTS)
        return PagePicture(width, height, bytes(RED) * (width * height))


@pytest.fixture
def paper() -> Paper:
    return Paper()


@pytest.fixture
def preview(qtbot: QtBot, paper: Paper) -> Iterator[PdfPreview]:
    tasks = TaskRunner()
    shown = PdfPreview(tasks, paper.count, paper.draw)
    qtbot.addWidget(shown)
    shown.resize(700, 600)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    tasks.close()


def _settled(qtbot: QtBot, preview: PdfPreview) -> None:
    qtbot.waitUntil(lambda: preview.is_drawn, timeout=5_000)


def _area(preview: PdfPreview) -> QScrollArea:
    area = preview.findChild(QScrollArea)
    assert area is not None
    return area


def test_only_the_pages_in_view_are_drawn(qtbot: QtBot, preview: PdfPreview, paper: Paper) -> None:
    preview.show_pdf(b"9")
    _settled(qtbot, preview)

    assert preview.page_count == 9
    assert {page for page, _dots in paper.drawn} <= {0, 1}


def test_the_page_fills_the_width_and_is_seen(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"1")
    _settled(qtbot, preview)
    middle = preview.grab().toImage().pixelColor(350, 400)

    assert middle == QColor(*RED)
    assert 0.7 < preview.zoom < 0.9


def test_keys_turn_the_pages(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"5")
    _settled(qtbot, preview)
    told: list[tuple[int, int]] = []
    preview.page_changed.connect(lambda page, pages: told.append((page, pages)))
    area = _area(preview)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(area, key)

    assert told == [(2, 5), (3, 5), (2, 5), (5, 5), (1, 5)]


def test_zooming_draws_sharper_and_fitting_comes_back(qtbot: QtBot, preview: PdfPreview, paper: Paper) -> None:
    preview.show_pdf(b"1")
    _settled(qtbot, preview)
    fitted = preview.zoom
    area = _area(preview)
    QTest.keyClick(area, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    _settled(qtbot, preview)
    assert preview.zoom > fitted
    assert paper.drawn[-1][1] > paper.drawn[0][1]

    QTest.keyClick(area, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    _settled(qtbot, preview)
    assert preview.zoom == pytest.approx(fitted)


def test_fitted_pages_follow_the_width_without_a_bar_below(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"3")
    _settled(qtbot, preview)
    before = preview.zoom
    preview.resize(500, 600)
    _settled(qtbot, preview)

    assert preview.zoom < before
    assert _area(preview).horizontalScrollBar().maximum() == 0


def test_a_new_version_keeps_the_place_on_the_page(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"3")
    _settled(qtbot, preview)
    bar = _area(preview).verticalScrollBar()
    bar.setValue(400)
    preview.show_pdf(b"03")
    _settled(qtbot, preview)

    assert bar.value() == 400


def test_the_newest_document_wins_when_two_are_asked_for(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"7")
    preview.show_pdf(b"2")
    _settled(qtbot, preview)

    assert preview.page_count == 2


def test_a_file_that_cannot_be_read_is_told_and_shows_nothing(qtbot: QtBot, preview: PdfPreview) -> None:
    with qtbot.waitSignal(preview.failed) as failed:
        preview.show_pdf(b"no pdf")

    assert isinstance(failed.args[0], UnreadablePdf)
    assert preview.page_count == 0


def test_nothing_happens_to_a_preview_that_is_gone_before_its_pages_come(qtbot: QtBot, paper: Paper) -> None:
    tasks = TaskRunner()
    shown = PdfPreview(tasks, paper.count, paper.draw)
    shown.show()
    shown.show_pdf(b"3")
    shown.deleteLater()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    tasks.close()


def test_the_preview_passes_the_audit(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.show_pdf(b"3")
    _settled(qtbot, preview)
    _area(preview).clearFocus()  # Qt gave it the keyboard while the buttons had nothing to do

    assert audit(preview) == []
