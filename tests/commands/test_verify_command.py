"""``malapp verify``: four exit codes and one JSON shape that scripts depend on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import tampering
from command_line import Answer, Made, batch, malapp, unread, written
from signing_office import COMPANY, Office, new_office, passphrase, record_for

from malapp.application.texts import texts
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.goals import Party
from malapp.domain.languages import Language

UNCHANGED, CHANGED, UNREADABLE, UNKNOWN = 0, 1, 2, 3


def _verify(*lines: tuple[object, ...], language: str = "C.UTF-8") -> list[Answer]:
    return batch([("verify", *line) for line in lines], language)


def _shape(answer: Answer) -> dict[str, object]:
    """The JSON of an answer, after looking that it has exactly the documented keys."""
    report = json.loads(answer.out)
    assert set(report) == {"state", "signers", "reasons"}
    for signer in report["signers"]:
        assert set(signer) == {"role", "name", "time", "valid", "trusted"}
        assert [type(signer[key]) for key in ("role", "name", "time")] == [str] * 3
        assert [type(signer[key]) for key in ("valid", "trusted")] == [bool] * 2
    assert all(type(reason) is str for reason in report["reasons"])
    return report


@pytest.mark.requirement("E-22")
def test_the_four_answers_and_their_exit_codes(made: Made, tmp_path: Path) -> None:
    signed, authority = made.out("summary-signed.pdf"), made.out("company-ca.pem")
    other = new_office("Et annet firma AS")
    other_pem = written(tmp_path, "other.pem", other.signer.to_pem(other.authority[0]))
    der = written(tmp_path, "ca.cer", other.signer.to_der(authority.read_bytes()))
    text = written(tmp_path, "note.pdf", b"not a PDF at all")
    answers = _verify(
        (signed, "--ca", authority, "--json"),
        (signed, "--ca", der, "--json"),
        (signed, "--json"),
        (signed, "--ca", other_pem, "--json"),
        (made.out("summary.pdf"), "--ca", authority, "--json"),
        (made.out("preparation.pdf"), "--json"),
        (text, "--json"),
        (tmp_path / "missing.pdf", "--json"),
        (tmp_path, "--json"),
    )
    codes = [answer.code for answer in answers]
    assert codes == [UNCHANGED, UNCHANGED, UNKNOWN, UNKNOWN, CHANGED, CHANGED, *[UNREADABLE] * 3]
    shapes = [_shape(answer) for answer in answers[:6]]
    assert [shape["state"] for shape in shapes] == ["unchanged"] * 2 + ["unknown_signer"] * 2 + ["changed"] * 2
    assert [(s["role"], s["name"], s["valid"], s["trusted"]) for s in shapes[0]["signers"]] == [
        ("manager", "Silje Nygård", True, True),
        ("employee", "Thea Brekke", True, True),
    ]
    assert [signer["trusted"] for signer in shapes[2]["signers"]] == [False, False]
    assert shapes[0]["reasons"] == []
    assert "signing.reason.signatures_missing" in shapes[4]["reasons"]
    for unreadable in answers[6:]:
        assert (unreadable.out, unreadable.err.count("\n")) == ("", 1)


@pytest.mark.requirement("E-22")
def test_every_tampered_copy_is_found_in_words_and_in_json(made: Made, tmp_path: Path) -> None:
    signed, authority = made.out("summary-signed.pdf").read_bytes(), made.out("company-ca.pem")
    names = [tamper.__name__ for tamper in tampering.TAMPERINGS]
    assert {"flip_in_page", "flip_in_record", "flip_in_last_signature", "append_bytes", "add_white_box"} <= set(names)
    copies = [written(tmp_path, f"{t.__name__}.pdf", t(signed)) for t in tampering.TAMPERINGS]
    answers = _verify(*((copy, "--ca", authority, "--json") for copy in copies), *((copy,) for copy in copies))
    codes = dict(zip(names * 2, [answer.code for answer in answers], strict=True))
    assert {name: code for name, code in codes.items() if code not in {CHANGED, UNREADABLE}} == {}
    for answer in answers:
        if answer.code == CHANGED and answer.out.startswith("{"):
            assert _shape(answer)["reasons"]
        assert "Traceback" not in answer.err
        assert (answer.code == UNREADABLE) == (answer.out == "")


@pytest.fixture(scope="module")
def office() -> Office:
    """A company whose keys a test may misuse."""
    return new_office()


@pytest.mark.requirement("E-22")
def test_attacks_that_need_a_key_are_found_too(office: Office, forms: Mapping[str, Form], tmp_path: Path) -> None:
    summary = PdfDocumentWriter().summary(record_for(office), forms)
    once = office.sign(summary, Party.MANAGER)
    swapped = summary
    for role, other in ((Party.EMPLOYEE, Party.MANAGER), (Party.MANAGER, Party.EMPLOYEE)):
        swapped = office.sign(swapped, role, key=office.keys[other], words=passphrase(other))
    attacks = {
        "one signature": once,
        "a white box between the signatures": office.sign(tampering.add_white_box(once), Party.EMPLOYEE),
        "roles swapped": swapped,
        "a look-alike authority": new_office(COMPANY).sign_both(summary),
    }
    authority = written(tmp_path, "ca.pem", office.signer.to_pem(office.authority[0]))
    whole = written(tmp_path, "whole.pdf", office.sign_both(summary))
    files = [written(tmp_path, f"{number}.pdf", pdf) for number, pdf in enumerate(attacks.values())]
    answers = _verify((whole, "--ca", authority), *((file, "--ca", authority) for file in files))
    assert [answer.code for answer in answers] == [UNCHANGED] + [CHANGED] * len(attacks)


def test_a_signature_where_none_belongs_is_told_by_its_field(made: Made, tmp_path: Path) -> None:
    tampered = tampering.add_empty_field(made.out("summary-signed.pdf").read_bytes())
    (answer,) = _verify((written(tmp_path, "x.pdf", tampered),))
    assert answer.code == CHANGED
    assert answer.err == ""


def test_a_certificate_that_is_none_is_wrong_use_and_never_looks_like_a_changed_document(
    made: Made, tmp_path: Path
) -> None:
    signed = made.out("summary-signed.pdf")
    broken = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    files = [
        written(tmp_path, "broken.pem", broken),
        written(tmp_path, "empty.pem", b""),
        written(tmp_path, "noise.der", bytes(range(256))),
        made.out("summary.pdf"),
        tmp_path / "missing.pem",
        tmp_path,
    ]
    for answer in _verify(*((signed, "--ca", file) for file in files)):
        assert (answer.code, answer.out) == (UNREADABLE, "")
        assert answer.err.startswith("malapp: ")
        assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    ("console", "language"),
    [("nb_NO.UTF-8", "nb"), ("no", "nb"), ("nn_NO", "nn"), ("sv_SE", "sv"), ("da_DK", "da"), ("de_DE", "en")],
)
def test_the_answer_comes_in_the_language_of_the_console(made: Made, console: str, language: str) -> None:
    (good, bad) = _verify(
        (made.out("summary-signed.pdf"), "--ca", made.out("company-ca.pem")),
        (made.out("summary.pdf"),),
        language=console,
    )
    say = texts(Language(language))
    assert say("signing.state.unchanged") in good.out
    assert f"{say('cli.role.employee')}: Thea Brekke, " in good.out
    assert say("signing.state.changed") in bad.out
    assert f"  - {say('signing.reason.signatures_missing')}" in bad.out


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves_early_is_no_fault_and_the_answer_stays_in_the_exit_code(
    made: Made, unbuffered: str
) -> None:
    lines = {
        ("verify", made.out("summary.pdf")): CHANGED,
        ("verify", made.out("summary-signed.pdf"), "--json"): UNKNOWN,
        ("--help",): 0,
    }
    for line, code in lines.items():
        assert unread(*line, PYTHONUNBUFFERED=unbuffered) == Answer(code, "", "")


def test_names_survive_a_console_that_cannot_write_them(made: Made) -> None:
    signed = made.out("summary-signed.pdf")
    answer = malapp("verify", signed, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answer.out.isascii()
    assert json.loads(answer.out)["signers"][0]["name"] == "Silje Nygård"
    spoken = malapp("verify", signed, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (spoken.code, spoken.err) == (UNKNOWN, "")
    assert "Silje Nyg?rd" in spoken.out
