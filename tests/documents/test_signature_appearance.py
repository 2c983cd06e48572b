"""What a signature looks like."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import record_samples
from document_samples import appearance_content, lines_of, opened, text_of
from pikepdf import Dictionary

from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.goals import Party
from malapp.domain.languages import Language

WIDTH, HEIGHT = 230.0, 70.0
STROKES = (((0.2, 0.6), (0.3, 0.2), (0.4, 0.7), (0.6, 0.4)), ((0.65, 0.5),))


def test_a_typed_signature_shows_name_role_and_time(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.signature_appearance(appearance_content(), WIDTH, HEIGHT))
    assert text.count("Silje Nygård") == 2
    assert "Leder, 27.11.2026 kl. 14.05" in text


def test_a_drawn_signature_is_lines_not_a_picture(writer: PdfDocumentWriter) -> None:
    data = writer.signature_appearance(appearance_content(strokes=STROKES), WIDTH, HEIGHT)
    assert text_of(data).count("Silje Nygård") == 1
    with opened(data) as pdf:
        page = pdf.pages[0]
        assert "/XObject" not in page.get("/Resources", Dictionary())
        drawn = page.Contents.read_bytes()
        assert drawn.count(b" c") >= 3
        assert b"\nS" in drawn or b" S" in drawn


def test_time_is_local_and_in_the_language(writer: PdfDocumentWriter) -> None:
    moment = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)  # the tests run in Oslo's time: summer, two hours ahead
    look = appearance_content(signed_at=moment, role=Party.EMPLOYEE, language=Language.ENGLISH)
    assert "Employee, 1 Jul 2026 at 14:00" in text_of(writer.signature_appearance(look, WIDTH, HEIGHT))


@pytest.mark.parametrize("name", [*record_samples.NAMES, "Li", "Å" * 120])
def test_every_name_fits_into_the_field(name: str, writer: PdfDocumentWriter) -> None:
    data = writer.signature_appearance(appearance_content(name), WIDTH, HEIGHT)
    assert name in text_of(data)
    for _page, text, (left, bottom, right, top) in lines_of(data):
        if text.strip():
            assert left >= 10
            assert right <= WIDTH - 8
            assert bottom >= 0
            assert top <= HEIGHT + 1


def test_all_fonts_are_embedded_and_the_page_has_the_size_of_the_field(writer: PdfDocumentWriter) -> None:
    with opened(writer.signature_appearance(appearance_content(), WIDTH, HEIGHT)) as pdf:
        (page,) = pdf.pages
        assert [float(edge) for edge in page.mediabox] == [0, 0, WIDTH, HEIGHT]
        fonts = page.Resources.Font
        assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_a_drawn_signature_fills_its_room_and_stays_inside(
    writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    corners = (((0.0, 0.0), (1.0, 1.0)), ((0.0, 1.0), (1.0, 0.0)))
    picture = reader.page_picture(
        writer.signature_appearance(appearance_content(strokes=corners), WIDTH, HEIGHT), 0, 72
    )
    rows = [picture.rgba[start : start + 4 * picture.width] for start in range(0, len(picture.rgba), 4 * picture.width)]
    inked = [number for number, row in enumerate(rows[:46]) if min(row[0::4]) < 128]
    assert inked
    assert inked[0] >= 3
    assert len(inked) > 30


def test_equal_content_gives_equal_bytes(writer: PdfDocumentWriter) -> None:
    first = writer.signature_appearance(appearance_content(), WIDTH, HEIGHT)
    assert writer.signature_appearance(appearance_content(), WIDTH, HEIGHT) == first
