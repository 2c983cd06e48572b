"""What the summary says, carries and keeps."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
import record_samples
from document_samples import elements_of, fields_of, lines_of, opened, overlapping, text_of
from pikepdf import Array, Name

from malapp.application.texts import texts
from malapp.application.troubles import UnreadablePdf
from malapp.documents.reader import PdfDocumentReader
from malapp.documents.style import MARGIN
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.languages import Language
from malapp.domain.records import RecordContent, canonical_json
from malapp.domain.signatures import SIGNATURE_FIELDS

A4 = (595.2756, 841.8898)


@pytest.mark.requirement("S1-54g", "S0-16", "S1-16", "S2-09", "S2-10")
def test_everything_agreed_stands_in_the_summary(summary_pdf: bytes, record_content: RecordContent) -> None:
    text = text_of(summary_pdf)
    for section in record_content.sections:
        assert section.heading in text
        assert all(line in text for line in section.text.split("\n\n"))
    for goal in record_content.goals:
        assert all(part in text for part in (goal.title, goal.purpose, goal.contribution, goal.parent_title))
    for action in record_content.actions:
        assert action.what in text
        assert action.who in text
    for sentence in ("55 → 80 %", "30.06.2027", "Akseptert: begge", "Tror på målet: leder", "Akseptert: medarbeider"):
        assert sentence in text
    assert "Oppfølgingssamtaler hver fjerde uke. Den første er 17. desember 2026." in text
    assert "Nådd" in text


@pytest.mark.requirement("E-20", "E-21")
@pytest.mark.parametrize("language", list(Language))
def test_the_signature_line_says_what_signing_means_and_who_vouches_for_it(
    language: Language, writer: PdfDocumentWriter, record_content: RecordContent, forms: Mapping[str, Form]
) -> None:
    text = text_of(writer.summary(replace(record_content, language=language.value), forms))
    words = texts(language)
    for key in ("meaning", "signatures", "goals", "actions", "reviews"):
        assert words(f"documents.summary.{key}") in text
    assert words("documents.summary.issuer", company=record_content.company) in text
    assert words("documents.paper") in text
    assert words("documents.page", page=1, total=2) in text
    assert record_content.document_id in text
    assert forms["conversation_record"].titles[language] in text
    assert not re.search("qualified|kvalifi|avansert|advanced|avancer", text, re.IGNORECASE)


def test_signing_means_the_same_in_english_as_agreed() -> None:
    words = texts(Language.ENGLISH)
    assert words("documents.summary.meaning") == (
        "You sign that the conversation was held and that you have read this summary. "
        "It does not mean that you agree with every point."
    )
    assert words("documents.summary.issuer", company="Fjellbris Klima AS") == (
        "The signature is issued by Fjellbris Klima AS, not by BankID or another public provider."
    )


def test_the_record_travels_inside_byte_for_byte(
    summary_pdf: bytes, record_content: RecordContent, reader: PdfDocumentReader
) -> None:
    expected = canonical_json(record_content)
    assert reader.embedded_record(summary_pdf) == expected
    with opened(summary_pdf) as pdf:
        (specification,) = pdf.Root.AF
        assert specification.AFRelationship == Name.Data
        stream = specification.EF.F
        assert stream.Params.Size == len(expected)
        assert bytes(stream.Params.CheckSum) == hashlib.md5(expected, usedforsecurity=False).digest()
        assert stream.Subtype == Name("/application/json")


def test_documents_without_a_record_say_so(form_pdf: bytes, reader: PdfDocumentReader) -> None:
    assert reader.embedded_record(form_pdf) is None
    with pytest.raises(UnreadablePdf):
        reader.embedded_record(b"not a pdf at all")


def test_each_role_has_an_empty_field_that_locks_itself_alone(
    summary_pdf: bytes, record_content: RecordContent
) -> None:
    with opened(summary_pdf) as pdf:
        fields = fields_of(pdf)
        assert set(fields) == set(SIGNATURE_FIELDS.values())
        for name, field in fields.items():
            assert str(field.FT) == "/Sig"
            assert "/V" not in field
            assert field.F == 4
            assert field.Lock.Action == Name.Include
            assert [str(locked) for locked in field.Lock.Fields] == [name]
            assert field.Lock.is_indirect
        assert record_content.manager.name in str(fields["sig_manager"].TU)
        assert record_content.employee.name in str(fields["sig_employee"].TU)


def test_signature_fields_are_tagged_where_revision_checks_look(summary_pdf: bytes) -> None:
    with opened(summary_pdf) as pdf:
        forms = [element for element in elements_of(pdf) if str(element.S) == "/Form"]
        assert len(forms) == len(SIGNATURE_FIELDS)
        for element in forms:
            assert not isinstance(element.K, Array)
            assert element.K.Type == Name.OBJR
            widget = element.K.Obj
            numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
            assert numbers[numbers.index(widget.StructParent) + 1].objgen == element.objgen


def test_equal_records_give_equal_bytes(
    writer: PdfDocumentWriter, summary_pdf: bytes, record_content: RecordContent, forms: Mapping[str, Form]
) -> None:
    assert writer.summary(record_content, forms) == summary_pdf
    assert writer.summary(replace(record_content, revision=2), forms) != summary_pdf


def test_metadata_says_the_same_twice(summary_pdf: bytes, record_content: RecordContent) -> None:
    with opened(summary_pdf) as pdf:
        packet = pdf.Root.Metadata.read_bytes().decode()
        for key in ("/Title", "/Author", "/Subject", "/Creator", "/Producer"):
            assert str(pdf.docinfo[key]) in packet
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261127000000Z"
        assert "2026-11-27T00:00:00Z" in packet
        assert str(pdf.Root.Lang) == record_content.language
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_heading_levels_never_skip_and_tables_name_their_columns(summary_pdf: bytes) -> None:
    with opened(summary_pdf) as pdf:
        elements = list(elements_of(pdf))
        levels = [int(str(element.S)[2:]) for element in elements if re.fullmatch("/H[1-6]", str(element.S))]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        heads = [element for element in elements if element.S == Name.TH]
        assert len(heads) == 3 + 4 + 3
        assert all(head.A.Scope == Name.Column for head in heads)
        assert all(page.Tabs == Name.S for page in pdf.pages)


def test_a_usual_summary_fits_on_two_pages_in_every_language(
    writer: PdfDocumentWriter,
    reader: PdfDocumentReader,
    record_content: RecordContent,
    forms: Mapping[str, Form],
) -> None:
    for language in Language:
        data = writer.summary(replace(record_content, language=language.value), forms)
        assert reader.page_count(data) <= 2, language


def test_no_goals_and_no_actions_are_said_in_words(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> None:
    text = text_of(writer.summary(record_samples.empty(), forms))
    assert "Det ble ikke avtalt nye mål i denne samtalen." in text
    assert "Det ble ikke avtalt egne tiltak i denne samtalen." in text
    assert "Oppfølgingssamtaler hver fjerde uke." in text


def test_letters_of_many_alphabets_and_emoji_can_be_read_back(
    writer: PdfDocumentWriter, forms: Mapping[str, Form]
) -> None:
    text = text_of(writer.summary(record_samples.with_strange_letters(), forms))
    for name in record_samples.NAMES:
        assert name in text
    for found in ("👍", "🎉", "🔧", "✅", "é “ok” …", "kg <b>&amp;</b>"):
        assert found in text


@pytest.mark.parametrize("make", ["with_long_texts", "with_strange_letters", "empty", "goals"])
def test_nothing_overlaps_or_leaves_the_page(make: str, writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> None:
    record = record_samples.with_goals(30) if make == "goals" else getattr(record_samples, make)()
    data = writer.summary(record, forms)
    assert overlapping(data) == []
    for _page, text, (left, bottom, right, top) in lines_of(data):
        if text.strip():
            assert left >= 57, text
            assert right <= A4[0] - 55, text
            assert bottom >= 20, text
            assert top <= A4[1] - 20, text


def test_texts_of_nine_thousand_characters_are_kept_whole(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> None:
    record = record_samples.with_long_texts()
    text = text_of(writer.summary(record, forms))
    assert text.count("Å") >= len(record.goals[0].contribution)
    sentence = "Kundene slipper å ringe to ganger, og kollegaene finner svaret selv."
    written = sum(part.text.count(sentence) for part in record.sections)
    assert text.count(sentence) >= written


def test_no_heading_stands_alone_at_the_end_of_a_page(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> None:
    headings = {"Nye mål", "Hvem gjør hva, og når", "Mål fra perioden som er avsluttet", "Underskrifter"}
    headings |= {section.heading for section in record_samples.SECTIONS}
    for count in range(12):
        data = writer.summary(record_samples.with_goals(count), forms)
        last: dict[int, tuple[float, str]] = {}
        for page, text, (_left, bottom, _right, _top) in lines_of(data):
            if bottom > 56 and text.strip():  # above the footer
                last[page] = min(last.get(page, (bottom, text)), (bottom, text))
        assert not {text.strip() for _, text in last.values()} & headings


def test_the_signature_block_is_never_torn_apart(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> None:
    for count in range(12):
        data = writer.summary(record_samples.with_goals(count), forms)
        pages = {page for page, text, _ in lines_of(data) if "Underskrifter" in text or "Fingeravtrykk" in text}
        assert len(pages) == 1
        with opened(data) as pdf:
            assert {pdf.pages.index(field.P) for field in fields_of(pdf).values()} == pages


@pytest.mark.parametrize("language", list(Language))
def test_a_draft_before_the_conversation_says_in_words_what_is_not_yet(
    language: Language, writer: PdfDocumentWriter, forms: Mapping[str, Form]
) -> None:
    words = texts(language)
    draft = replace(record_samples.empty(), language=language.value, held_on="", follow_up_days=0)
    often = words("documents.frequency.28")

    text = text_of(writer.summary(draft, forms))
    assert words("documents.summary.not_held") in text
    assert words("documents.summary.no_follow_up") in text
    text = text_of(writer.summary(replace(draft, follow_up_days=28, first_follow_up_on=""), forms))
    assert words("documents.summary.follow_up_frequency", frequency=often) in text


def test_margins_give_way_where_that_saves_a_page(
    writer: PdfDocumentWriter, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    def record(paragraphs: int) -> RecordContent:
        long = replace(record_samples.SECTIONS[0], text="Kundene slipper å ringe to ganger.\n" * paragraphs)
        return replace(record_samples.RECORD, sections=(long,), goals=(), reviews=(), actions=())

    def left_edge(data: bytes) -> float:
        return min(box[0] for _page, _text, box in lines_of(data))

    fitting = writer.summary(record(8), forms)
    for paragraphs in range(9, 30):
        data = writer.summary(record(paragraphs), forms)
        if reader.page_count(data) > 1 or left_edge(data) < MARGIN - 1:
            break
        fitting = data
    assert (reader.page_count(fitting), round(left_edge(fitting))) == (1, MARGIN)
    assert reader.page_count(data) == 1, "one paragraph more does not take a page of its own"
    assert left_edge(data) < MARGIN - 1
