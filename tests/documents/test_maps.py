"""The printed strategy map, the goal sheet for everybody, and the red thread of one person."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest
from document_samples import elements_of, opened, overlapping, text_of
from map_samples import LONG, chain_of, map_content, map_of, sheet_content, thread_content
from pdf_validation import VeraPdf

from malapp.application.ports.maps import MapKind, MapNode, Paper
from malapp.application.texts import texts
from malapp.documents.fitting import cut_to_lines, line_count
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.style import CELL
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language

A4, A3 = (842, 595), (1191, 842)
SMALLEST = 5.8  # points
languages = pytest.mark.parametrize("language", list(Language))


def _smallest_type(data: bytes) -> float:
    """The smallest type size of the first page, points."""
    with pypdfium2.PdfDocument(data) as document:
        words = document[0].get_textpage()
        sizes = [pypdfium2.raw.FPDFText_GetFontSize(words, index) for index in range(words.count_chars())]
    return min(size for size in sizes if size > 1)


@languages
@pytest.mark.requirement("S0-08", "S0-16")
def test_the_map_tells_purpose_focus_areas_goals_and_gaps_in_words(
    language: Language, writer: PdfDocumentWriter
) -> None:
    root = map_of(8, areas=3)
    text = text_of(writer.strategy_map(map_content(root, Paper.A3, language)))
    words = texts(language)

    assert words("documents.map.title", period="2026–2028") in text
    assert words("documents.map.nobody") in text
    for node in root.walk():
        assert node.title in text
        assert node.purpose in text
        if node.kind is MapKind.GOAL:
            assert node.detail in text
    assert words("documents.map.not_updated") in text
    assert words("documents.status.on_track") in text


@pytest.mark.parametrize(
    ("paper", "size", "count", "is_long"),
    [
        *((Paper.A4, A4, count, is_long) for count, is_long in ((0, False), (1, True), (30, True), (300, True))),
        *((Paper.A3, A3, count, is_long) for count, is_long in ((0, False), (30, False), (30, True), (300, False))),
    ],
)
def test_the_map_holds_any_number_of_goals_and_any_text_on_its_paper(
    writer: PdfDocumentWriter, paper: Paper, size: tuple[int, int], count: int, is_long: bool
) -> None:
    data = writer.strategy_map(map_content(map_of(count, is_long=is_long), paper))
    text = text_of(data)

    assert all(str(number) in text for number in range(count))
    assert _smallest_type(data) > SMALLEST
    with opened(data) as pdf:
        assert {(round(float(p.mediabox[2])), round(float(p.mediabox[3]))) for p in pdf.pages} == {size}
        assert (len(pdf.pages) == 1) == (count < 30 or (paper is Paper.A3 and count == 30 and not is_long))
    if count <= 30:
        assert overlapping(data) == []


def test_a_small_map_stays_on_one_page_and_a_large_one_numbers_its_pages(
    writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    large = writer.strategy_map(map_content(map_of(300)))
    total = reader.page_count(large)

    assert reader.page_count(writer.strategy_map(map_content(map_of(8)))) == 1
    assert f"Side {total} av {total}" in text_of(large)
    assert "Fokusområde 0 (fortsetter)" in text_of(large)


def test_the_reading_order_is_a_list_within_a_list_below_a_heading_for_each_focus_area(
    writer: PdfDocumentWriter,
) -> None:
    root = map_of(12, areas=2)
    with opened(writer.strategy_map(map_content(root))) as pdf:
        tags = [str(element.S) for element in elements_of(pdf)]
        entries = [element for element in elements_of(pdf) if str(element.S) == "/LI"]
        nested = [e for e in elements_of(pdf) if str(e.S) == "/L" and str(e.P.S) == "/LBody"]

    goals = [node for node in root.walk() if node.kind is MapKind.GOAL]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 2
    assert len(entries) == len(goals)
    assert len(nested) == sum(bool(node.children) for node in goals)


def test_the_map_says_when_texts_are_shortened(writer: PdfDocumentWriter) -> None:
    note = texts(Language.BOKMAL)("documents.map.shortened")

    assert note in text_of(writer.strategy_map(map_content(map_of(1, is_long=True))))
    assert note not in text_of(writer.strategy_map(map_content(map_of(1))))


def test_a_chain_of_three_hundred_goals_is_printed(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.strategy_map(map_content(chain_of(300))))

    assert "Mål 299" in text


def test_a_map_with_nothing_but_a_purpose_is_printed(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.strategy_map(map_content(MapNode("purpose", MapKind.PURPOSE, "Vi holder varmen."))))

    assert "Vi holder varmen." in text


@languages
@pytest.mark.requirement("S4-09b", "S0-16")
def test_the_goal_sheet_tells_everybody_what_matters(language: Language, writer: PdfDocumentWriter) -> None:
    text = text_of(writer.goal_sheet(sheet_content(4, language)))
    words = texts(language)

    assert words("documents.goal_sheet.title", period="2026–2028") in text
    for part in ("Fra enkeltsalg til trygg drift.", "Trygg service", "Mål 3", "Kundene blir.", "Silje Nygård"):
        assert part in text
    assert words("documents.goal_sheet.nobody") in text
    assert words("documents.goal_sheet.elsewhere") in text
    assert words("documents.left_out.where") not in text


@languages
@pytest.mark.requirement("S0-06", "S0-22", "S0-23", "S0-16")
def test_the_red_thread_is_told_from_purpose_to_next_dates(language: Language, writer: PdfDocumentWriter) -> None:
    content = thread_content(2, language)
    text = text_of(writer.red_thread(content))
    words = texts(language)

    for part in (content.person, content.vision, content.team_goals[0], *content.goals[0].above):
        assert part in text
    for goal in content.goals:
        for part in (goal.title, goal.purpose, goal.contribution, goal.actions[0].what, goal.behaviours[0].what):
            assert part in text
    assert words("documents.red_thread.conversation") in text
    assert words("documents.confidential") in text
    assert words("documents.left_out.where") not in text


@pytest.mark.parametrize(
    ("count", "is_long"), [(0, False), (1, False), (1, True), (5, True), (30, False), (300, False), (300, True)]
)
def test_sheet_and_thread_are_one_page_and_say_when_something_is_left_out(
    count: int, is_long: bool, writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    words = texts(Language.BOKMAL)
    sheet = writer.goal_sheet(sheet_content(count, is_long=is_long))
    thread = writer.red_thread(thread_content(count, is_long=is_long))

    for data in (sheet, thread):
        assert reader.page_count(data) == 1
        assert _smallest_type(data) > SMALLEST
        assert overlapping(data) == []
        is_cut = words("documents.left_out.where") in text_of(data)
        assert is_cut or not is_long
        if count == 300:
            assert is_cut
            assert re.search(r"og [12]\d\d til", text_of(data)), "so many more"
        if count <= 1 and not is_long:
            assert not is_cut


def test_equal_content_gives_equal_bytes(writer: PdfDocumentWriter) -> None:
    assert writer.strategy_map(map_content(map_of(30))) == writer.strategy_map(map_content(map_of(30)))
    assert writer.red_thread(thread_content(3)) == writer.red_thread(thread_content(3))


def test_a_text_is_cut_between_words_and_takes_no_more_lines_than_it_may() -> None:
    for most in (1, 2, 4):
        shown = cut_to_lines(LONG, CELL, 120, most)
        assert line_count(shown, CELL, 120) == most
        assert shown.endswith(" …")
        assert LONG.startswith(shown.removesuffix(" …"))
    assert cut_to_lines("Kort", CELL, 120, 1) == "Kort"
    assert line_count(cut_to_lines("Å" * 5_000, CELL, 120, 3), CELL, 120) <= 3


def test_maps_sheets_and_threads_are_archivable_and_accessible(verapdf: VeraPdf, writer: PdfDocumentWriter) -> None:
    files = {
        "map-0": writer.strategy_map(map_content(map_of(0))),
        "sheet-0": writer.goal_sheet(sheet_content(0)),
        "thread-0": writer.red_thread(thread_content(0)),
    }
    for language in Language:
        files[f"map-{language}"] = writer.strategy_map(map_content(map_of(9), Paper.A3, language))
        files[f"sheet-{language}"] = writer.goal_sheet(sheet_content(2, language))
        files[f"thread-{language}"] = writer.red_thread(thread_content(2, language))
    strange = MapNode("purpose", MapKind.PURPOSE, "👍 Ŋuorsa \u0000 \u200f שלום", purpose="🎯")
    files["strange"] = writer.strategy_map(map_content(strange))

    assert verapdf.complaints("3a,ua1", files) == []


def test_three_hundred_focus_areas_and_a_long_way_down_keep_to_one_page(
    writer: PdfDocumentWriter, reader: PdfDocumentReader
) -> None:
    content = sheet_content(3)
    many = tuple(replace(content.sections[0], title=f"Område {number}") for number in range(300))
    sheet = writer.goal_sheet(replace(content, sections=many))
    thread = thread_content(1)
    deep = replace(thread.goals[0], above=tuple(f"Steg {number}." for number in range(300)))
    page = writer.red_thread(replace(thread, goals=(deep,)))

    assert reader.page_count(sheet) == reader.page_count(page) == 1
    (left_out,) = re.findall(r"Det var ikke plass til (\d+) til", text_of(sheet))
    assert int(left_out) + text_of(sheet).count("Område") + text_of(sheet).count("Mål 0:") == 600
    text = text_of(page)
    assert "Steg 0." in text
    assert "Steg 299." in text
    assert "Steg 150." not in text
