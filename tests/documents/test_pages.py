"""Pages as pictures, for preview and printing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from document_samples import fields_of, opened, plan_content
from form_filling import Filling, by_pypdf

from malapp.application.ports import PagePicture
from malapp.application.troubles import UnreadablePdf
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter


def _ink(picture: PagePicture, box: tuple[float, float, float, float], dots_per_inch: float) -> int:
    """How many dark dots there are in ``box`` (left, bottom, right, top in points)."""
    scale = dots_per_inch / 72
    left, right = round(box[0] * scale), round(box[2] * scale)
    top, bottom = round(picture.height - box[3] * scale), round(picture.height - box[1] * scale)
    dots = 0
    for y in range(top, bottom):
        row = picture.rgba[4 * (y * picture.width + left) : 4 * (y * picture.width + right)]
        dots += sum(1 for red in row[0::4] if red < 100)
    return dots


def test_a_picture_has_the_size_of_the_page(summary_pdf: bytes, reader: PdfDocumentReader) -> None:
    picture = reader.page_picture(summary_pdf, 0, 72)
    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.rgba) == 4 * picture.width * picture.height
    assert set(picture.rgba[3::4]) == {255}
    assert picture.rgba[:4] == b"\xff\xff\xff\xff"


def test_what_was_filled_in_is_visible(form_pdf: bytes, reader: PdfDocumentReader) -> None:
    filled = by_pypdf(form_pdf, Filling({"ep01": "Et svar som skal ses"}))
    with opened(form_pdf) as pdf:
        left, bottom, right, top = map(float, fields_of(pdf)["ep01"].Rect)
    inside = (left + 3, bottom + 3, right - 3, top - 3)
    assert _ink(reader.page_picture(form_pdf, 0, 96), inside, 96) == 0
    assert _ink(reader.page_picture(filled, 0, 96), inside, 96) > 50


def test_a_ticked_box_is_visible_and_an_unticked_one_empty(form_pdf: bytes, reader: PdfDocumentReader) -> None:
    filled = by_pypdf(form_pdf, Filling(toggled=("ep01_share",)))
    with opened(form_pdf) as pdf:
        left, bottom, right, top = map(float, fields_of(pdf)["ep01_share"].Rect)
    inside = (left + 1.5, bottom + 1.5, right - 1.5, top - 1.5)
    assert _ink(reader.page_picture(form_pdf, 0, 144), inside, 144) > 10
    assert _ink(reader.page_picture(filled, 0, 144), inside, 144) == 0


def test_unreadable_files_and_pages_that_do_not_exist(summary_pdf: bytes, reader: PdfDocumentReader) -> None:
    for nonsense in (b"", b"Hei", summary_pdf[:2000]):
        with pytest.raises(UnreadablePdf):
            reader.page_count(nonsense)
        with pytest.raises(UnreadablePdf):
            reader.page_picture(nonsense, 0, 72)
    for page in (-1, 2, 99):
        with pytest.raises(IndexError):
            reader.page_picture(summary_pdf, page, 72)


def test_documents_can_be_made_and_drawn_from_several_threads(
    writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    expected = writer.goal_plan(plan_content())
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: writer.goal_plan(plan_content()), range(8)))
        pictures = list(pool.map(lambda data: reader.page_picture(data, 0, 50).rgba, made))
    assert set(made) == {expected}
    assert len(set(pictures)) == 1
