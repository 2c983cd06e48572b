"""``malapp coach`` as a script uses it."""

from __future__ import annotations

import io
import json
import sys
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
