"""``malapp form read``: the answers of a filled form, or one sentence saying why not."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from command_line import Made, batch, malapp, written
from form_filling import Filling, by_pypdf
from pypdf import PdfReader

from malapp.application.texts import texts
from malapp.application.troubles import FormRefused
from malapp.domain.languages import Language

TEXTS = {"ep01": "Åtte borettslag 🎉\nog ett til på Nordnes", "ep13": "Bare for meg «ærlig talt»"}


@pytest.fixture
def filled(made: Made, tmp_path: Path) -> Path:
    form = made.out("preparation.pdf").read_bytes()
    toggled = tuple(f"{field}_share" for field in ("ep01", "ep13") if _is_shared(form, field) == (field == "ep13"))
    return written(tmp_path, "filled.pdf", by_pypdf(form, Filling(TEXTS, {"ep11_scale": 4}, toggled)))


def _is_shared(form: bytes, field: str) -> bool:
    fields = PdfReader(BytesIO(form)).get_fields() or {}
    return fields[f"{field}_share"].value == "/On"


def test_the_answers_come_back_as_they_were_written(made: Made, word: Path, filled: Path) -> None:
    line = ("form", "read", filled, "--workspace", made.workspace, "--passphrase-file", word)
    as_json, as_text = batch([(*line, "--json"), line], language="nb_NO.UTF-8")
    assert (as_json.code, as_json.err, as_text.code, as_text.err) == (0, "", 0, "")
    read = json.loads(as_json.out)
    assert set(read) == {"conversation_id", "form_id", "form_version", "edition", "answers", "warnings"}
    answers = {answer["field_id"]: answer for answer in read["answers"]}
    assert {field: answers[field]["text"] for field in TEXTS} == TEXTS
    assert [answers[field]["is_shared"] for field in ("ep01", "ep13")] == [True, False]
    assert answers["ep11"]["choice"] == 4
    assert (read["form_id"], read["warnings"]) == ("employee_preparation", [])
    assert TEXTS["ep01"] in as_text.out
    private = next(line for line in as_text.out.splitlines() if line.endswith("(ikke delt)"))
    assert as_text.out.split(private)[1].strip().startswith(TEXTS["ep13"])


def test_what_cannot_be_read_is_refused_with_its_reason(made: Made, word: Path, filled: Path, tmp_path: Path) -> None:
    data = filled.read_bytes()
    with pikepdf.open(filled) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="x", user="y"))
    files = {
        "not_a_form": made.out("summary.pdf"),
        "truncated": written(tmp_path, "half.pdf", data[: len(data) // 2]),
        "encrypted": tmp_path / "locked.pdf",
        "too_large": written(tmp_path, "large.pdf", data + b" " * 6_000_000),
    }
    tail = ("--workspace", made.workspace, "--passphrase-file", word)
    answers = batch([("form", "read", file, *tail) for file in files.values()], language="sv_SE")
    say = texts(Language.SWEDISH)
    for reason, answer in zip(files, answers, strict=True):
        assert (answer.code, answer.out) == (1, ""), reason
        assert answer.err == f"malapp: {say.sentence(FormRefused(reason))}\n"


def test_a_form_of_another_company_is_refused(word: Path, filled: Path, tmp_path: Path) -> None:
    other = malapp("demo", "--no-window", "--dir", tmp_path / "other")
    assert other.code == 0
    line = ("form", "read", filled, "--workspace", tmp_path / "other" / "workspace.malapp")
    answer = malapp(*line, "--passphrase-file", word, "--json", language="da_DK")
    assert (answer.code, answer.out) == (1, "")
    assert texts(Language.DANISH).sentence(FormRefused("foreign_key")) in answer.err


def test_whatever_is_wrong_with_the_files_is_one_sentence(made: Made, word: Path, filled: Path, tmp_path: Path) -> None:
    wrong = written(tmp_path, "wrong.txt", b"not the passphrase\n")
    latin = written(tmp_path, "latin.txt", "blåbær".encode("latin-1"))
    empty = written(tmp_path, "empty.txt", b"\n")
    note = written(tmp_path, "note.pdf", b"hello")
    ok = {"file": filled, "workspace": made.workspace, "word": word}
    wrongs = [
        ({"word": wrong}, 1),
        ({"word": latin}, 2),
        ({"word": empty}, 2),
        ({"word": tmp_path / "missing.txt"}, 2),
        ({"file": tmp_path / "missing.pdf"}, 2),
        ({"file": tmp_path}, 2),
        ({"file": note}, 2),
        ({"workspace": tmp_path / "missing.malapp"}, 2),
        ({"workspace": note}, 1),
    ]
    lines = []
    for change, _code in wrongs:
        given = ok | change
        tail = ("--workspace", given["workspace"], "--passphrase-file", given["word"])
        lines.append(("form", "read", given["file"], *tail))
    for (change, code), answer in zip(wrongs, batch(lines), strict=True):
        assert (answer.code, answer.out) == (code, ""), (change, answer.err)
        assert answer.err.startswith("malapp: ")
        assert answer.err.count("\n") == 1
