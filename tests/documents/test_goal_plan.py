"""What the printed goal plan shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from document_samples import ROWS, lines_of, opened, overlapping, plan_content, text_of

from malapp.application.texts import texts
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language

NO_BREAK_SPACE = "\u00a0"


@pytest.mark.requirement("S0-08", "S0-16")
@pytest.mark.parametrize("language", list(Language))
def test_the_whole_thread_from_vision_to_goal_is_told(language: Language, writer: PdfDocumentWriter) -> None:
    content = plan_content(language)
    text = text_of(writer.goal_plan(content))
    words = texts(language)
    for part in (content.company, content.vision, *content.focus_areas, words("documents.plan.title")):
        assert part in text
    for row in content.rows:
        assert all(part in text for part in (row.title, row.purpose, row.owner, row.measure))
        assert words(f"documents.status.{row.status}") in text
    sign = "%" if language is Language.ENGLISH else " %"
    assert f"60{sign}" in text
    assert f"100{sign}" in text


def test_the_tree_is_told_in_figures_and_by_indentation(writer: PdfDocumentWriter) -> None:
    data = writer.goal_plan(plan_content())
    lefts = {}
    for _page, text, box in lines_of(data):
        label, _, rest = text.replace(NO_BREAK_SPACE, " ").partition(" ")
        if label in {"1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1"} and rest:
            lefts[label] = box[0]
    assert len(lefts) == len(ROWS)
    assert lefts["1"] < lefts["1.1"] < lefts["1.1.1"]
    assert abs(lefts["1.1"] - lefts["2.1"]) < 1


def test_a_status_in_other_words_is_printed_as_it_is(writer: PdfDocumentWriter) -> None:
    rows = (replace(ROWS[0], status="venter på styret"),)
    assert "venter på styret" in text_of(writer.goal_plan(replace(plan_content(), rows=rows)))


def test_a_team_s_plan_names_the_team(writer: PdfDocumentWriter) -> None:
    assert "Målplan: Service" in text_of(writer.goal_plan(plan_content(scope="Service")))


def test_an_empty_plan_says_so(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.goal_plan(replace(plan_content(count=0), vision="", focus_areas=())))
    assert "Det er ingen mål å vise ennå." in text
    assert "Visjon" not in text


def test_a_plan_lies_on_a4_and_numbers_its_pages(writer: PdfDocumentWriter, reader: PdfDocumentReader) -> None:
    data = writer.goal_plan(plan_content(count=60))
    total = reader.page_count(data)
    assert total > 1
    assert f"Side {total} av {total}" in text_of(data)
    with opened(data) as pdf:
        assert all(page.mediabox[2] > page.mediabox[3] for page in pdf.pages)


@pytest.mark.parametrize("count", [1, len(ROWS), 60])
def test_nothing_overlaps(count: int, writer: PdfDocumentWriter) -> None:
    assert overlapping(writer.goal_plan(plan_content(count=count))) == []


def test_a_depth_that_skips_a_level_is_borne(writer: PdfDocumentWriter) -> None:
    rows = (replace(ROWS[0], depth=3), replace(ROWS[1], depth=9), replace(ROWS[2], depth=0))
    text = text_of(writer.goal_plan(replace(plan_content(), rows=rows)))
    assert "1.1 Andel oppdrag" in text
    assert "2 Jeg skal løse" in text


def test_equal_content_gives_equal_bytes(writer: PdfDocumentWriter) -> None:
    assert writer.goal_plan(plan_content()) == writer.goal_plan(plan_content())
