"""A form that is not exactly what this workspace issued is refused, and the reader is told why."""

from __future__ import annotations

import json
import subprocess
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from document_samples import CONVERSATION, EMPLOYEE_FORM, FORM_KEY, fields_of, opened, saved
from form_filling import Filling, by_pikepdf
from pikepdf import Array, Encryption, Name, Pdf, String

from malapp.application.texts import texts
from malapp.application.troubles import FormRefused, UnreadablePdf
from malapp.documents.reader import PdfDocumentReader
from malapp.domain.forms import Form
from malapp.domain.languages import Language

Change = Callable[[Pdf], None]


@pytest.fixture
def reason(reader: PdfDocumentReader, forms: Mapping[str, Form]) -> Callable[[bytes], str]:
    """Why a file is refused."""

    def of(data: bytes) -> str:
        with pytest.raises(FormRefused) as refusal:
            reader.read_form(data, FORM_KEY, forms)
        for language in Language:
            assert len(texts(language).sentence(refusal.value)) > 30
        return refusal.value.reason

    return of


def changed(data: bytes, change: Change) -> bytes:
    """``data`` after ``change``."""
    with opened(data) as pdf:
        change(pdf)
        return saved(pdf)


def _with_seal(data: bytes, edit: Callable[[str], str]) -> bytes:
    def change(pdf: Pdf) -> None:
        seal = fields_of(pdf)["malapp_form"]
        seal.V = String(edit(str(seal.V)))

    return changed(data, change)


def _other_conversation(seal: str) -> str:
    payload, code = seal.split(".")
    content = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert content["conversation"] == str(CONVERSATION)
    content["conversation"] = "00000000-0000-4000-8000-000000000000"
    return f"{urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip('=')}.{code}"


@pytest.mark.parametrize(
    "edit",
    [
        _other_conversation,
        lambda seal: seal[:-3] + "AAA",
        lambda _: "",
        lambda _: "a.b",
        lambda _: "ø",
        lambda s: s * 9,
    ],
    ids=["other conversation", "other code", "empty", "nonsense", "not base64", "too much"],
)
def test_an_edited_seal(edit: Callable[[str], str], form_pdf: bytes, reason: Callable[[bytes], str]) -> None:
    assert reason(_with_seal(form_pdf, edit)) == "edited_token"


def test_a_form_of_another_workspace(make_form: Callable[..., bytes], reason: Callable[[bytes], str]) -> None:
    assert reason(make_form(form_key=bytes(32))) == "foreign_key"


def test_a_seal_moved_over_from_another_form_is_reported(
    make_form: Callable[..., bytes], form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    with opened(make_form(employee_name="Liv Åse Sunde")) as other:
        seal = str(fields_of(other)["malapp_form"].V)
    assert reader.read_form(_with_seal(form_pdf, lambda _: seal), FORM_KEY, forms).warnings == (
        "documents.form_warning.page_changed",
    )


@pytest.mark.parametrize(("version", "expected"), [(0, "older_version"), (2, "newer_version")])
def test_another_edition(
    version: int,
    expected: str,
    make_form: Callable[..., bytes],
    forms: Mapping[str, Form],
    reason: Callable[[bytes], str],
) -> None:
    assert reason(make_form(form=replace(forms[EMPLOYEE_FORM], version=version))) == expected


def test_a_form_nobody_here_knows(
    make_form: Callable[..., bytes], forms: Mapping[str, Form], reason: Callable[[bytes], str]
) -> None:
    assert reason(make_form(form=replace(forms[EMPLOYEE_FORM], id="annual_survey"))) == "unknown_form"


def test_the_same_edition_with_other_fields(
    make_form: Callable[..., bytes], forms: Mapping[str, Form], reason: Callable[[bytes], str]
) -> None:
    form = forms[EMPLOYEE_FORM]
    assert reason(make_form(form=replace(form, fields=form.fields[:-1]))) == "changed_fields"


def _flattened(pdf: Pdf) -> None:
    pdf.flatten_annotations("all")
    assert "/AcroForm" not in pdf.Root


def _without(name: str) -> Change:
    def change(pdf: Pdf) -> None:
        pdf.Root.AcroForm.Fields = Array([field for field in pdf.Root.AcroForm.Fields if str(field.T) != name])

    return change


def _with_xfa(pdf: Pdf) -> None:
    pdf.Root.AcroForm.XFA = String("<xdp/>")


def _doubled(pdf: Pdf) -> None:
    fields_of(pdf)["ep02"].T = String("ep01")


def _retyped(pdf: Pdf) -> None:
    fields_of(pdf)["ep01"].FT = Name.Ch


def _number_as_text(pdf: Pdf) -> None:
    fields_of(pdf)["ep01"].V = 5


def _sixth_step(pdf: Pdf) -> None:
    fields_of(pdf)["ep11_scale"].V = Name("/6")


def _odd_tick(pdf: Pdf) -> None:
    fields_of(pdf)["ep01_share"].V = Name("/Perhaps")


def _array_tick(pdf: Pdf) -> None:
    fields_of(pdf)["ep01_share"].V = Array([Name.On])


def _endless(pdf: Pdf) -> None:
    fields_of(pdf)["ep01"].V = String("å" * 20_001)


def _circular(pdf: Pdf) -> None:
    field = fields_of(pdf)["ep01"]
    field.Kids = Array([field])


def _crowded(pdf: Pdf) -> None:
    for number in range(2_100):
        pdf.Root.AcroForm.Fields.append(pdf.make_indirect({"/T": String(f"x{number}"), "/FT": Name.Tx}))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_flattened, "flattened"),
        (_without("malapp_form"), "missing_field"),
        (_without("ep07"), "missing_field"),
        (_without("ep11_scale"), "missing_field"),
        (_without("ep16_share"), "missing_field"),
        (_with_xfa, "xfa"),
        (_doubled, "changed_fields"),
        (_retyped, "changed_fields"),
        (_number_as_text, "changed_fields"),
        (_sixth_step, "not_an_option"),
        (_odd_tick, "not_an_option"),
        (_array_tick, "not_an_option"),
        (_endless, "too_long"),
        (_circular, "changed_fields"),
        (_crowded, "changed_fields"),
    ],
)
def test_a_changed_form(change: Change, expected: str, form_pdf: bytes, reason: Callable[[bytes], str]) -> None:
    assert reason(changed(form_pdf, change)) == expected


def test_a_form_with_a_password(
    form_pdf: bytes, reason: Callable[[bytes], str], reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    with opened(by_pikepdf(form_pdf, Filling({"ep01": "Svar"}))) as pdf:
        assert reason(saved(pdf, encryption=Encryption(owner="a", user="b"))) == "encrypted"
        for_owner_only = saved(pdf, encryption=Encryption(owner="a", user=""))
    assert reader.read_form(for_owner_only, FORM_KEY, forms).answers[0].text == "Svar"


def test_a_file_cut_off_or_damaged(form_pdf: bytes, reason: Callable[[bytes], str]) -> None:
    for share in (0.2, 0.5, 0.9, 0.99):
        assert reason(form_pdf[: int(len(form_pdf) * share)]) == "truncated"
    assert reason(b"%PDF-1.7\n" + bytes(1000)) == "truncated"


def test_a_file_too_large(form_pdf: bytes, reason: Callable[[bytes], str]) -> None:
    assert reason(form_pdf + bytes(5 * 1024 * 1024)) == "too_large"


def test_other_documents(
    summary_pdf: bytes, reason: Callable[[bytes], str], reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    assert reason(summary_pdf) == "not_a_form"
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        assert reason(saved(pdf)) == "not_a_form"
    for nonsense in (b"", b"Hei", b"PK\x03\x04" + bytes(100)):
        with pytest.raises(UnreadablePdf):
            reader.read_form(nonsense, FORM_KEY, forms)


def test_bytes_flipped_anywhere_never_crash_the_reader(
    form_pdf: bytes, reader: PdfDocumentReader, forms: Mapping[str, Form]
) -> None:
    refused = 0
    for place in range(0, len(form_pdf), 997):
        data = bytearray(form_pdf)
        data[place] ^= 0x5A
        try:
            reader.read_form(bytes(data), FORM_KEY, forms)
        except (FormRefused, UnreadablePdf):
            refused += 1
    assert refused > 5


def test_a_printed_copy(
    form_pdf: bytes, tmp_path: Path, need: Callable[..., None], reason: Callable[[bytes], str]
) -> None:
    need("pdftocairo")
    source, target = tmp_path / "form.pdf", tmp_path / "printed.pdf"
    source.write_bytes(by_pikepdf(form_pdf, Filling({"ep01": "Svar"})))
    subprocess.run(["pdftocairo", "-pdf", str(source), str(target)], check=True)
    assert reason(target.read_bytes()) == "flattened"
