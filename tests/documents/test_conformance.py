"""veraPDF judges every document: PDF/A-3a (ISO 19005-3) where it is kept for years, PDF/UA-1 (ISO 14289-1) always."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pikepdf
import pytest
import record_samples
from document_samples import appearance_content, briefing_content, opened, plan_content, recovery_content, saved
from pdf_validation import VeraPdf
from pikepdf import Array, Dictionary

from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.languages import Language


def test_every_summary_is_archivable_and_accessible(
    verapdf: VeraPdf, writer: PdfDocumentWriter, forms: Mapping[str, Form]
) -> None:
    records = {language.value: replace(record_samples.RECORD, language=language.value) for language in Language}
    records |= {f"goals-{count}": record_samples.with_goals(count) for count in (0, 1)}
    records |= {
        "long": record_samples.with_long_texts(),
        "letters": record_samples.with_strange_letters(),
        "empty": record_samples.empty(),
    }
    assert verapdf.complaints("3a,ua1", {name: writer.summary(it, forms) for name, it in records.items()}) == []


def test_every_goal_plan_is_archivable_and_accessible(verapdf: VeraPdf, writer: PdfDocumentWriter) -> None:
    plans = {language.value: plan_content(language) for language in Language}
    plans |= {f"goals-{count}": plan_content(count=count, scope="Service") for count in (0, 1)}
    long_row = replace(plan_content().rows[0], title="Ånd " * 500, purpose="Å" * 9000)
    plans["long"] = replace(plan_content(), rows=(long_row, *plan_content().rows), vision=record_samples.EMOJI)
    assert verapdf.complaints("3a,ua1", {name: writer.goal_plan(plan) for name, plan in plans.items()}) == []


@pytest.mark.requirement("S1-50")
def test_every_briefing_is_archivable_and_accessible(verapdf: VeraPdf, writer: PdfDocumentWriter) -> None:
    nothing = dict.fromkeys(("focus_areas", "goals", "challenges", "needs", "highlights"), ())
    long = ("Ånd og varme " * 12,) * 3
    pages = {language.value: briefing_content(language) for language in Language}
    pages |= {
        "empty": briefing_content(**nothing, core_task="", invitation="", unit="", period="", day=None),
        "planned": briefing_content(is_held=False),
        "long": briefing_content(goals=long, challenges=long, needs=long),
        "endless": briefing_content(goals=("Å" * 9_000, *long)),
        "letters": briefing_content(goals=(record_samples.EMOJI, *record_samples.NAMES)),
    }
    assert verapdf.complaints("3a,ua1", {name: writer.briefing(page) for name, page in pages.items()}) == []


def test_every_form_and_recovery_sheet_is_accessible(
    verapdf: VeraPdf, writer: PdfDocumentWriter, make_form: Callable[..., bytes], forms: Mapping[str, Form]
) -> None:
    files = {f"form-{language.value}": make_form(language=language) for language in Language}
    files |= {f"sheet-{language.value}": writer.recovery_sheet(recovery_content(language)) for language in Language}
    files["form-manager"] = make_form(form=forms["manager_preparation"])
    files["form-bare"] = make_form(unit_goals=(), own_goals=(), planned_for=None)
    files["form-many-goals"] = make_form(unit_goals=("Et mål med 👍 og Ŋuorsa " * 20,) * 30)
    assert verapdf.complaints("ua1", files) == []


def test_signature_looks_keep_the_summary_archivable(
    verapdf: VeraPdf, writer: PdfDocumentWriter, summary_pdf: bytes
) -> None:
    strokes = (((0.1, 0.5), (0.3, 0.1), (0.6, 0.9)), ((0.7, 0.7),))
    looks = {
        "typed": appearance_content(),
        "drawn": appearance_content(strokes=strokes),
        "letters": appearance_content(f"{record_samples.NAMES[0]} {record_samples.EMOJI}"),
    }
    files = {name: _with_look(summary_pdf, writer.signature_appearance(it, 230, 70)) for name, it in looks.items()}
    assert verapdf.complaints("3a,ua1", files) == []


def test_the_judge_finds_a_fault(verapdf: VeraPdf, summary_pdf: bytes) -> None:
    with opened(summary_pdf) as pdf:
        del pdf.Root.OutputIntents
        del pdf.Root.MarkInfo
        complaints = verapdf.complaints("3a,ua1", {"spoiled": saved(pdf)})
    assert [line.split()[:2] for line in complaints if line.startswith("FAIL")] == [["FAIL", "3a"], ["FAIL", "ua1"]]


def _with_look(summary: bytes, look: bytes) -> bytes:
    """``summary`` with ``look`` as the appearance of the first signature field, as signing puts it there."""
    with opened(summary) as pdf, opened(look) as drawn:
        (field, *_) = pdf.Root.AcroForm.Fields
        page = drawn.pages[0]
        form = pdf.copy_foreign(page.as_form_xobject())
        assert isinstance(form, pikepdf.Stream)
        form.BBox = Array([0, 0, *page.mediabox[2:]])
        field.AP = Dictionary(N=form)
        assert str(field.FT) == "/Sig"
        return saved(pdf)


def test_forms_do_not_claim_what_they_are_not(form_pdf: bytes) -> None:
    with opened(form_pdf) as pdf:
        assert b"pdfaid" not in pdf.Root.Metadata.read_bytes()
