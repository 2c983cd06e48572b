"""The action plan on paper: what, who, when, state; from nothing to hundreds of lines, archivable and accessible."""

from __future__ import annotations

from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
import record_samples
from action_plan_samples import GOALS, LONG, action_plan_content, action_plan_line
from document_samples import opened, text_of
from pdf_validation import VeraPdf

from malapp.application.ports import ActionPlanContent, ActionPlanGroup
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language


def monstrous() -> ActionPlanContent:
    """Texts far longer than any page, in every field."""
    line = replace(action_plan_line(2), what="Å" * 9000 + LONG, reason=LONG, who="Ånd " * 300)
    group = ActionPlanGroup(LONG, "Ånd " * 3000, (line, action_plan_line(1)))
    return replace(action_plan_content(), groups=(group, ActionPlanGroup(record_samples.EMOJI, "", (line,))))


@pytest.mark.requirement("S2-21")
def test_every_action_plan_is_archivable_and_accessible(verapdf: VeraPdf, writer: PdfDocumentWriter) -> None:
    plans = {language.value: action_plan_content(language) for language in Language}
    plans |= {f"lines-{count}": action_plan_content(lines=count, is_team=True) for count in (0, 1, 30, 300)}
    plans["monstrous"] = monstrous()
    assert verapdf.complaints("3a,ua1", {name: writer.action_plan(it) for name, it in plans.items()}) == []


@pytest.mark.requirement("S2-21", "S2-04")
def test_the_plan_says_what_who_when_and_how_it_stands_under_the_goal_it_serves(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.action_plan(action_plan_content(lines=5)))

    for part in (
        "Handlingsplan: Amina Yusuf", "Åpent: 3 · Over fristen: 1 · Avsluttet: 2", "Da stoler borettslaget på oss.",
        "Lære opp to nye montører", "Silje Nygård", "12.11.2026", "fra 24.10.2026", "Grunn: Delene kom for sent",
        "Teamet", "Over fristen", "Planlagt", "I gang", "Flyttet", "Gjort", "Droppet", "Jeg gjentar behovet",
        "Hver befaring", "Skrevet ut 23. november 2026",
    ):  # fmt: skip
        assert part in text, part
    confidential = "Fortrolig – bare for de to partene"
    assert confidential in text
    assert confidential not in text_of(writer.action_plan(action_plan_content(lines=5, is_team=True)))
    assert text.index(GOALS[0]) < text.index("Prøve fast deleutstyr i bilene 0") < text.index(GOALS[1])


@pytest.mark.parametrize(
    ("language", "what", "when", "empty"),
    [
        (Language.BOKMAL, "Hva", "Når", "Ingenting står i planen ennå."),
        (Language.NYNORSK, "Kva", "Når", "Ingenting står i planen enno."),
        (Language.SWEDISH, "Vad", "När", "Inget står i planen än."),
        (Language.DANISH, "Hvad", "Hvornår", "Der står intet i planen endnu."),
        (Language.ENGLISH, "What", "When", "Nothing stands in the plan yet."),
    ],
)
def test_it_speaks_each_language_also_when_it_is_empty(
    writer: PdfDocumentWriter, language: Language, what: str, when: str, empty: str
) -> None:
    words = text_of(writer.action_plan(action_plan_content(language, 1))).split()
    assert {what, when} <= set(words)
    assert empty in text_of(writer.action_plan(action_plan_content(language, 0, is_team=True)))


def test_hundreds_of_lines_lose_none_and_repeat_their_heads_on_each_page(writer: PdfDocumentWriter) -> None:
    data = writer.action_plan(action_plan_content(lines=300, is_team=True))

    pages = _pages(data)
    assert len(pages) > 10
    assert [page.split().count("Hvem") for page in pages] == [1] * len(pages)
    words = set(" ".join(pages).split())
    assert {str(number) for number in range(300)} <= words
    assert all(f"Side {number} av {len(pages)}" in page for number, page in enumerate(pages, start=1))


def test_a_goal_is_never_alone_at_the_foot_of_a_page(writer: PdfDocumentWriter) -> None:
    """Each goal with one line: where pages break differs with every further line."""
    for lines in range(8, 26):
        content = action_plan_content(lines=lines, of_goal=1, is_team=True)
        for page in _pages(writer.action_plan(content))[:-1]:
            body = page.split("Fjellbris Klima AS\r\nSide")[0].rstrip()
            assert not body.endswith("Da stoler borettslaget på oss."), lines


def test_a_goals_line_is_one_cell_across_the_table(writer: PdfDocumentWriter) -> None:
    with opened(writer.action_plan(action_plan_content(lines=4, is_team=True))) as pdf:
        cells = [it for it in pdf.objects if isinstance(it, pikepdf.Dictionary) and it.get("/S") == "/TD"]
        spans = [int(cell.A.ColSpan) for cell in cells if "/A" in cell and "/ColSpan" in cell.A]

    assert spans == [4]
    assert len(cells) == 1 + 4 * 4


def _pages(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)]
