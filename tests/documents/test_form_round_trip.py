"""A form filled in by different programs comes back as it was written."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

import pytest
from document_samples import CONVERSATION, FORM_KEY, fields_of, opened, saved
from form_filling import ENGINES, Filling, by_pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Name, ObjectStreamMode, Stream, String

from malapp.application.ports import FormAnswer
from malapp.documents.reader import PdfDocumentReader
from malapp.domain.forms import Form

NORDIC = "Blåbærsyltetøy på Åndalsnes – «ja», “nei” … €\nAndre linje\n\nFjerde: Æ Ø Å æ ø å Ä Ö ä ö"
WIDE = "👍🏽 👩‍🔧 ❤️ Đurđa Ŋuorsa Żółć Ελένη Юлия"


@pytest.mark.requirement("E-08")
@pytest.mark.parametrize("engine", list(ENGINES))
@pytest.mark.parametrize("text", [NORDIC, WIDE, "x"], ids=["nordic", "wide", "short"])
def test_what_is_written_is_what_is_read(
    engine: str, text: str, form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    filling = Filling({"ep01": text, "ep11": "Godt"}, {"ep11_scale": 4}, ("ep03_share",))
    found = reader.read_form(ENGINES[engine](form_pdf, filling), FORM_KEY, forms)
    answers = {answer.field_id: answer for answer in found.answers}
    assert found.warnings == ()
    assert (found.conversation_id, found.form_id, found.form_version) == (CONVERSATION, "employee_preparation", 1)
    assert answers["ep01"] == FormAnswer("ep01", text, None, is_shared=True)
    assert answers["ep11"] == FormAnswer("ep11", "Godt", 4, is_shared=True)
    assert answers["ep03"] == FormAnswer("ep03", "", None, is_shared=False)
    assert list(answers) == [field.id for field in forms["employee_preparation"].fields]


@pytest.mark.parametrize("engine", list(ENGINES))
def test_a_long_answer_is_not_cut(
    engine: str, form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    text = ("Kundene slipper å ringe to ganger. " * (60 if engine == "pdfium" else 260)).strip()
    found = reader.read_form(ENGINES[engine](form_pdf, Filling({"ep01": text})), FORM_KEY, forms)
    assert found.answers[0].text == text


def test_copies_with_other_file_structures_are_read(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    filled = by_pikepdf(form_pdf, Filling({"ep01": NORDIC}))
    with opened(filled) as pdf:
        copies = [
            saved(pdf, linearize=True),
            saved(pdf, object_stream_mode=ObjectStreamMode.generate),
            saved(pdf, compress_streams=False, qdf=True),
        ]
    for copy in copies:
        found = reader.read_form(copy, FORM_KEY, forms)
        assert found.answers[0].text == NORDIC
        assert found.warnings == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"], exclude_characters="\ufeff")))
def test_any_text_comes_back_in_its_composed_form(
    text: str, form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    found = reader.read_form(by_pikepdf(form_pdf, Filling({"ep01": text})), FORM_KEY, forms)
    assert found.answers[0].text == unicodedata.normalize("NFC", text)


def test_decomposed_letters_and_foreign_line_ends_are_put_right(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    written = unicodedata.normalize("NFD", "Blåbær på Ås") + "\r\nto\rtre\nfire"
    found = reader.read_form(by_pikepdf(form_pdf, Filling({"ep01": written})), FORM_KEY, forms)
    assert found.answers[0].text == "Blåbær på Ås\nto\ntre\nfire"
    assert found.warnings == ()


def test_control_characters_are_taken_out_and_reported(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    found = reader.read_form(by_pikepdf(form_pdf, Filling({"ep01": "a\0b\x1b[31mc\ufeff"})), FORM_KEY, forms)
    assert found.answers[0].text == "ab[31mc"
    assert found.warnings == ("documents.form_warning.text_cleaned",)


def test_a_value_kept_in_a_stream_is_read(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    with opened(form_pdf) as pdf:
        fields_of(pdf)["ep01"].V = Stream(pdf, b"\xfe\xff" + NORDIC.encode("utf-16-be"))
        filled = saved(pdf)
    assert reader.read_form(filled, FORM_KEY, forms).answers[0].text == NORDIC


def test_changed_pages_are_read_with_a_warning(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    with opened(by_pikepdf(form_pdf, Filling({"ep01": "Svar"}))) as pdf:
        pdf.pages[0].contents_add(b"q 1 1 1 rg 50 700 300 30 re f Q")
        found = reader.read_form(saved(pdf), FORM_KEY, forms)
    assert found.answers[0].text == "Svar"
    assert found.warnings == ("documents.form_warning.page_changed",)


def test_scripts_in_the_file_do_nothing(form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]) -> None:
    with opened(by_pikepdf(form_pdf, Filling({"ep01": "Svar"}))) as pdf:
        script = pdf.make_indirect({"/S": Name.JavaScript, "/JS": String("this.getField('ep01').value = 'Annet'")})
        pdf.Root.OpenAction = script
        fields_of(pdf)["ep01"].AA = {"/C": script}
        found = reader.read_form(saved(pdf), FORM_KEY, forms)
    assert found.answers[0].text == "Svar"
