"""What the fillable form offers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from document_samples import CONVERSATION, fields_of, form_content, lines_of, opened, overlapping, text_of
from form_filling import Filling, by_pikepdf

from malapp.application.texts import texts
from malapp.documents.form_plan import planned_fields
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import FieldType, Form
from malapp.domain.languages import Language


@pytest.mark.requirement("S0-04", "S1-42", "S1-45", "S1-49d")
@pytest.mark.parametrize("language", list(Language))
def test_every_question_goal_and_hint_is_on_the_form(
    language: Language, make_form: Callable[..., bytes], forms: Mapping[str, Form]
) -> None:
    content = form_content(forms)
    text = text_of(make_form(language=language))
    form = content.form
    assert form.titles[language] in text
    assert form.hints[language] in text
    for number, field in enumerate(form.fields, 1):
        assert f"{number}. {field.label(language)}" in text
    for goal in (*content.unit_goals, *content.own_goals):
        assert goal in text
    words = texts(language)
    assert text.count(words("documents.form.share_employee")) == len(form.fields)
    assert words("documents.form.open_file") in text


def test_each_question_has_its_field_and_its_share_switch(form_pdf: bytes, forms: Mapping[str, Form]) -> None:
    form = forms["employee_preparation"]
    with opened(form_pdf) as pdf:
        fields = fields_of(pdf)
        planned = planned_fields(form)
        assert set(fields) == {entry.name for entry in planned} | {"malapp_form"}
        for question in form.fields:
            assert str(fields[f"{question.id}_share"].V) == "/On"
            assert question.labels[Language.BOKMAL] in str(fields[f"{question.id}_share"].TU)
        for entry in planned:
            assert str(fields[entry.name].TU)
            assert "/MaxLen" not in fields[entry.name]


@pytest.mark.requirement("S1-53")
def test_a_scale_has_words_at_its_ends_and_no_printed_numbers(form_pdf: bytes, forms: Mapping[str, Form]) -> None:
    scales = [field for field in forms["employee_preparation"].fields if field.type is FieldType.SCALE_AND_TEXT]
    assert scales
    with opened(form_pdf) as pdf:
        for scale in scales:
            group = fields_of(pdf)[f"{scale.id}_scale"]
            assert len(group.Kids) == 5
            lefts = [float(kid.Rect[0]) for kid in group.Kids]
            assert all(before < after for before, after in pairwise(lefts))
            low, high = scale.ends[Language.BOKMAL]
            page = pdf.pages.index(group.Kids[0].P)
            bottom, top = float(group.Kids[0].Rect[1]), float(group.Kids[0].Rect[3])
            beside = [text for number, text, box in lines_of(form_pdf) if number == page and bottom < box[1] < top]
            assert " ".join(beside).split() == f"{low} {high}".split()


def test_the_seal_is_neither_seen_nor_printed_nor_open_to_change(form_pdf: bytes) -> None:
    with opened(form_pdf) as pdf:
        seal = fields_of(pdf)["malapp_form"]
        assert seal.F == 2
        assert seal.Ff == 1
        assert list(seal.Rect) == [0, 0, 0, 0]
        assert str(CONVERSATION) not in text_of(form_pdf)


def test_the_form_never_asks_a_viewer_to_redraw_it(form_pdf: bytes) -> None:
    with opened(form_pdf) as pdf:
        assert "/NeedAppearances" not in pdf.Root.AcroForm


def test_fields_are_written_in_an_embedded_font(form_pdf: bytes) -> None:
    with opened(form_pdf) as pdf:
        font = pdf.Root.AcroForm.DR.Font.Inter
        assert len(font.FontDescriptor.FontFile2.read_bytes()) > 10_000
        widths = list(font.Widths)
        assert len(widths) == 224
        assert widths[ord("Å") - 32] > widths[ord("i") - 32] > 0


def test_a_long_list_of_goals_runs_over_pages_without_overlap(make_form: Callable[..., bytes]) -> None:
    data = make_form(unit_goals=("Et mål som er ganske langt og går over flere linjer. " * 8,) * 30)
    assert overlapping(data) == []
    assert text_of(data).count("Et mål som er ganske langt") == 12 * 8
    assert "og 18 til. Alt står i malapp, under Mål." in text_of(data)


def test_a_manager_s_form_speaks_to_the_manager_and_shares_nothing_by_itself(
    make_form: Callable[..., bytes], forms: Mapping[str, Form], reader: PdfDocumentReader
) -> None:
    form = forms["manager_preparation"]
    data = make_form(form=form)
    text = text_of(data)
    assert "Forbered deg til samtalen med Thea Brekke." in text
    assert "Del med medarbeideren" in text
    assert "Del med lederen min" not in text
    filled = by_pikepdf(data, Filling({"mp01": "Lytte"}, {"mp11_scale": 2}, ("mp14_check", "mp01_share")))
    answers = {answer.field_id: answer for answer in reader.read_form(filled, bytes(range(32)), forms).answers}
    assert answers["mp01"].is_shared
    assert not answers["mp02"].is_shared
    assert (answers["mp11"].choice, answers["mp11"].text) == (2, "")
    assert answers["mp14"].choice == 1


def test_a_meeting_without_a_time_is_said_so(make_form: Callable[..., bytes]) -> None:
    assert "Tidspunkt er ikke satt ennå" in text_of(make_form(planned_for=None))
    assert "torsdag 26. november 2026 kl. 10.00" in text_of(make_form())


def test_equal_content_gives_equal_bytes(form_pdf: bytes, make_form: Callable[..., bytes]) -> None:
    assert make_form() == form_pdf


def test_no_date_and_no_clock_is_in_the_form(form_pdf: bytes, writer: PdfDocumentWriter) -> None:
    with opened(form_pdf) as pdf:
        assert "/CreationDate" not in pdf.docinfo
        assert not re.search(rb"CreateDate", pdf.Root.Metadata.read_bytes())


@pytest.mark.requirement("S1-49d")
@pytest.mark.parametrize("language", list(Language))
def test_what_the_unit_needs_stands_before_the_goals_and_the_questions(
    make_form: Callable[..., bytes], language: Language
) -> None:
    text = text_of(make_form(language=language, unit_needs=("Flere som kan borettslag", "Raskere tilbud")))
    heading = texts(language)("documents.form.unit_needs")

    places = [
        text.index(part) for part in (heading, "Flere som kan borettslag", "Raskere tilbud", "La kunden slippe å ringe")
    ]
    assert places == sorted(places)
    assert heading not in text_of(make_form(language=language))
