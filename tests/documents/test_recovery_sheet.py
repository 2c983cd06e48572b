"""The sheet that is printed and locked away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from document_samples import RECOVERY_CODE, elements_of, lines_of, opened, overlapping, recovery_content, text_of

from malapp.application.texts import texts
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language


@pytest.mark.parametrize("language", list(Language))
def test_one_page_tells_everybody_what_the_code_is_for(
    language: Language, writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    data = writer.recovery_sheet(recovery_content(language))
    assert reader.page_count(data) == 1
    text = text_of(data)
    for other in Language:
        words = texts(other)
        for part in ("title", "purpose_text", "keep_text", "warning"):
            assert words(f"documents.recovery.{part}") in text
    assert "fjellbris.malapp" in text
    assert overlapping(data) == []


def test_the_code_is_large_and_in_its_groups(writer: PdfDocumentWriter) -> None:
    data = writer.recovery_sheet(recovery_content())
    pieces = [(text.strip(), box) for _, text, box in lines_of(data)]
    large = " ".join(text for text, box in pieces if box[3] - box[1] > 20 and "Gjenoppretting" not in text)
    assert large.split() == RECOVERY_CODE.split("-")


def test_a_code_in_one_piece_fits_too(writer: PdfDocumentWriter, reader: PdfDocumentReader) -> None:
    data = writer.recovery_sheet(replace(recovery_content(), recovery_code="7K3MQ9TX"))
    assert "7K3MQ9TX" in text_of(data).replace(" ", "")
    assert reader.page_count(data) == 1


def test_the_other_languages_are_marked_for_screen_readers(writer: PdfDocumentWriter) -> None:
    with opened(writer.recovery_sheet(recovery_content(Language.SWEDISH))) as pdf:
        marked = {str(element.Lang) for element in elements_of(pdf) if "/Lang" in element}
        assert marked == {"nb", "nn", "da", "en"}
        assert str(pdf.Root.Lang) == "sv"
