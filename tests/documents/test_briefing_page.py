"""What the one page of a briefing shows, and that it stays one page."""

from __future__ import annotations

import pytest
from document_samples import briefing_content, elements_of, opened, overlapping, text_of

from malapp.application.texts import texts
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language

SENTENCE = "Vi skal gjøre det enkelt å velge oss, også for den som ringer for første gang. "


@pytest.mark.requirement("S1-50")
@pytest.mark.parametrize("language", list(Language))
def test_three_lists_and_the_invitation_stand_on_one_page(
    language: Language, writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    content = briefing_content(language)
    data = writer.briefing(content)
    text, words = text_of(data), texts(language)

    assert reader.page_count(data) == 1
    for name in ("focus_areas", "goals", "challenges", "needs", "highlights"):
        assert words(f"briefings.slide.{name}") in text
        assert all(entry in text for entry in getattr(content, name)), name
    for part in (content.company, content.unit, content.leader, content.core_task, content.invitation):
        assert part in text
    for key in ("success.1", "success.2", "success.3", "think.own", "think.give", "both_tools", "looking_forward"):
        assert words(f"briefings.{key}") in text


@pytest.mark.parametrize("times", [1, 2, 4])
def test_longer_texts_become_smaller_before_they_need_a_second_page(
    times: int, writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    entries = (SENTENCE * times,) * 3
    data = writer.briefing(briefing_content(goals=entries, challenges=entries, needs=entries))

    assert reader.page_count(data) == 1
    assert overlapping(data) == []
    assert text_of(data).count("Vi skal gjøre det enkelt") == 9 * times


def test_endless_texts_go_on_and_nothing_is_lost(writer: PdfDocumentWriter, reader: PdfDocumentReader) -> None:
    data = writer.briefing(briefing_content(goals=(SENTENCE * 120,)))

    assert reader.page_count(data) > 1
    assert text_of(data).count("Vi skal gjøre det enkelt") == 120
    assert f"Side 2 av {reader.page_count(data)}" in text_of(data)


def test_what_nobody_wrote_has_no_heading(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.briefing(briefing_content(needs=(), highlights=(), core_task=" ", invitation="")))
    words = texts(Language.BOKMAL)

    for name in ("needs", "highlights", "core_task", "invitation"):
        assert words(f"briefings.slide.{name}") not in text


@pytest.mark.parametrize(("is_held", "told"), [(True, "Holdt 12. januar 2027"), (False, "Planlagt 12. januar 2027")])
def test_the_day_says_whether_it_has_been(is_held: bool, told: str, writer: PdfDocumentWriter) -> None:
    assert told in text_of(writer.briefing(briefing_content(is_held=is_held)))


def test_a_reader_hears_headings_and_lists_in_their_order(writer: PdfDocumentWriter) -> None:
    with opened(writer.briefing(briefing_content())) as pdf:
        tags = [str(element.S) for element in elements_of(pdf)]

    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 9
    assert tags.count("/L") == 7
    assert tags.index("/H1") < tags.index("/H2") < tags.index("/L")


def test_equal_content_gives_equal_bytes(writer: PdfDocumentWriter) -> None:
    assert writer.briefing(briefing_content()) == writer.briefing(briefing_content())
