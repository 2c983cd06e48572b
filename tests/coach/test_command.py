"""``malapp coach`` as a script uses it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from malapp.cli import main


def _ask(
    lines: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, list[Any]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines), encoding="utf-8"))
    code = main(["coach", *options])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_lines_are_answered_in_order(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked = [
        {"lang": "nb", "as": "goal", "text": "Jeg skal øke salget med 10 % innen 1. juni for å beholde butikken"},
        {"lang": "sv", "as": "free", "text": "Antal offerter/vecka"},
        {"lang": "en", "as": "goal", "text": None},
    ]
    lines = "\n".join(json.dumps(line) for line in asked).encode()

    code, said = _ask(lines, monkeypatch, capsys, "--lines", "--today", "2026-03-02")

    assert code == 0
    assert said[0] == {
        "kind": "goal", "S": 1, "M": 1, "T": 1, "i_form": 1, "purpose": 1, "flags": [], "date": "2026-06-01",
    }  # fmt: skip
    assert said[1] == {
        "kind": "kpi", "S": None, "M": None, "T": None, "i_form": 0, "purpose": 0,
        "flags": ["ratio_no_target"], "date": None,
    }  # fmt: skip
    assert said[2]["kind"] == "goal"


def test_sets_are_answered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = json.dumps(
        {"lang": "nb", "scope": "kr_set", "items": ["50 besøkende", "100 salg", "Publisere side"]}
    ).encode()

    assert _ask(lines, monkeypatch, capsys, "--set") == (0, [{"flags": ["funnel"]}])


def test_a_line_that_is_not_understood_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = b'[]\n{"lang": "xx", "text": "a"}\n\xff\n\n{"lang": "nb", "as": "goal", "text": "\\u202e\\u0000"}\n'

    code, said = _ask(lines, monkeypatch, capsys, "--lines")

    assert code == 2
    assert ["error" in line for line in said] == [True, True, True, False]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[verbs\nactivity = []", "TOML"),
        (b'[verbs]\nactivty = ["synfare"]', "verbs.activity"),
        (b'[verbs]\nactivity = "synfare"', "verbs.activity"),
        (b'replace = ["ukentlig"]', "ukentlig"),
        (b"\xff\xfe", "UTF-8"),
    ],
    ids=["no TOML", "no such list", "no list", "no pair", "no text"],
)
def test_a_word_file_that_cannot_be_used_is_refused_with_a_sentence(
    content: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "nb_NO.UTF-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"lang": "nb", "text": "a"}'), encoding="utf-8"))
    (tmp_path / "extra.nb.toml").write_bytes(content)

    code = main(["coach", "--lines", "--words", str(tmp_path)])

    read = capsys.readouterr()
    assert (code, read.out) == (2, "")
    assert said in read.err
    assert "extra.nb.toml" in read.err


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}"), encoding="utf-8"))

    assert main(["coach", "--lines", "--words", str(tmp_path / "ord")]) == 2
    assert str(tmp_path / "ord") in capsys.readouterr().err


@pytest.mark.requirement("S3-16", "S3-17")
def test_what_the_fields_say_can_come_with_a_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    context = {"objective_due_on": "2026-06-30", "due_days": ["2026-07-01"], "unsuited_answers": 2, "learning": ""}
    asked = {"lang": "nb", "scope": "kr_set", "items": ["Svinn under 3 %", "20 nye kunder"], "context": context}

    code, said = _ask(json.dumps(asked).encode(), monkeypatch, capsys, "--set")

    assert (code, said) == (0, [{"flags": ["kr_after_objective", "unsuited", "no_learning"]}])
