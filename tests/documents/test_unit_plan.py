"""The unit plan on paper: two A4 pages where it can, everything in any case, archivable and accessible."""

from __future__ import annotations

from dataclasses import replace

import pytest
import record_samples
from document_samples import opened, overlapping, text_of
from pdf_validation import VeraPdf
from plan_samples import GOALS, LONG, unit_plan_content

from malapp.application.ports import UnitPlanContent
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.languages import Language


def monstrous() -> UnitPlanContent:
    """Texts far longer than any page, in every field."""
    text = "Å" * 9000 + " " + LONG
    goal = replace(GOALS[0], title="Ånd " * 500, purpose=text, success=LONG, limits=record_samples.EMOJI, traps=(LONG,))
    return replace(unit_plan_content(), goals=(goal, *GOALS), why_now=text, process=LONG, learning=text, title=LONG)


def pages(data: bytes) -> int:
    with opened(data) as pdf:
        return len(pdf.pages)


def test_every_unit_plan_is_archivable_and_accessible(verapdf: VeraPdf, writer: PdfDocumentWriter) -> None:
    plans = {language.value: unit_plan_content(language) for language in Language}
    plans |= {"goals-0": unit_plan_content(goals=0), "long": unit_plan_content(long=True)}
    assert verapdf.complaints("3a,ua1", {name: writer.unit_plan(it) for name, it in plans.items()}) == []


@pytest.mark.requirement("S3-01")
@pytest.mark.parametrize("goals", [1, 3, 10])
def test_a_plan_of_few_goals_fits_on_two_pages_and_its_length_says_so(writer: PdfDocumentWriter, goals: int) -> None:
    content = unit_plan_content(goals=goals)

    assert pages(writer.unit_plan(content)) <= 2
    assert writer.unit_plan_length(content).fits


@pytest.mark.requirement("S3-01")
def test_a_plan_that_is_too_long_says_by_how_much_and_leaves_nothing_out(writer: PdfDocumentWriter) -> None:
    content = unit_plan_content(goals=30)
    length = writer.unit_plan_length(content)
    data = writer.unit_plan(content)

    assert not length.fits
    assert length.lines_over > 20
    assert pages(data) > 2
    assert text_of(data).count("La kunden slippe å ringe to ganger.") == 10


@pytest.mark.requirement("S3-02")
@pytest.mark.requirement("S3-07")
@pytest.mark.requirement("S3-08")
@pytest.mark.requirement("S3-09")
@pytest.mark.requirement("S3-15")
@pytest.mark.requirement("S3-18")
@pytest.mark.requirement("S3-20")
def test_everything_that_was_agreed_stands_on_paper(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.unit_plan(unit_plan_content()))

    for part in (
        "Ingrid Solheim", "Silje Nygård", "Trygg service", "Når anlegget virker etter første besøk", "74 → 85 %",
        "40–60 %", "Serviceordrene", "Tallene er til å stole på", "Sier ikke om kunden var hjemme",
        "utsette de vanskelige", "Følges opp i samtale, uten måltall", "Prøve fast deleutstyr i bilene (mål 1)",
        "Tavlemøte for ledere", "Første mandag hver måned", "Neste gjennomgang: 7. desember 2026",
        "Beboere i borettslag", "Byttet «løst»",
    ):  # fmt: skip
        assert part in text, part
    assert text.index("Lærte: Delene manglet") < text.index("Fast utstyr i bilene.")


@pytest.mark.requirement("S3-06")
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.BOKMAL, "ikke en uttømmende liste"),
        (Language.NYNORSK, "ikkje ei uttømmande liste"),
        (Language.SWEDISH, "inte en uttömmande lista"),
        (Language.DANISH, "ikke en udtømmende liste"),
        (Language.ENGLISH, "not an exhaustive list"),
    ],
)
def test_the_plan_says_that_it_is_not_exhaustive(writer: PdfDocumentWriter, language: Language, sentence: str) -> None:
    assert sentence in text_of(writer.unit_plan(unit_plan_content(language)))


@pytest.mark.parametrize("goals", [3, 30])
def test_nothing_lies_over_anything_else(writer: PdfDocumentWriter, goals: int) -> None:
    assert overlapping(writer.unit_plan(unit_plan_content(goals=goals))) == []


def test_a_plan_of_monstrous_texts_is_made_whole(writer: PdfDocumentWriter) -> None:
    data = writer.unit_plan(monstrous())

    assert pages(data) > 5
    assert text_of(data).replace(" ", "").count("Å" * 50) > 300


def test_a_goal_is_kept_whole_on_its_page(writer: PdfDocumentWriter) -> None:
    text = text_of(writer.unit_plan(unit_plan_content(goals=30)))

    assert text.count("Mål og hensikt") == 4  # once a page, never in the middle of one
