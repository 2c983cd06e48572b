"""``malapp coach``: the coach's judgement of texts and sets as JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from malapp.coach import Declared, SetContext, flags_of_set, judge
from malapp.commands.console import DONE, UNREADABLE
from malapp.domain.languages import Language

Asked = Mapping[str, Any]


def run(options: argparse.Namespace) -> int:
    """Answer each line of standard input with one line; a line that is no such object gets an "error"."""
    answer: Callable[[Asked, date, Path | None], dict[str, Any]] = _set if options.set else _line
    code = DONE
    for raw in sys.stdin.buffer:
        if not raw.strip():
            continue
        try:
            asked = json.loads(raw.decode("utf-8", errors="replace"))
            said = answer(dict(asked), options.today or date.today(), options.words)  # noqa: DTZ011  # the user's own calendar
        except (ValueError, TypeError, RecursionError) as error:
            said, code = {"error": str(error)[:200]}, UNREADABLE
        sys.stdout.write(json.dumps(said, ensure_ascii=True) + "\n")
        sys.stdout.flush()
    return code


def _language(asked: Asked) -> Language:
    return Language({"no": "nb"}.get(str(asked.get("lang", "")), str(asked.get("lang", ""))))


def _line(asked: Asked, today: date, folder: Path | None) -> dict[str, Any]:
    declared = Declared(str(asked.get("as") or "free"))
    seen = judge(str(asked.get("text") or ""), _language(asked), declared, today, folder)
    return {
        "kind": seen.kind.value,
        "S": seen.specific,
        "M": seen.measurable,
        "T": seen.timed,
        "i_form": seen.i_form,
        "purpose": seen.purpose,
        "flags": list(seen.flags),
        "date": seen.due_on.isoformat() if seen.due_on else None,
    }


def _set(asked: Asked, today: date, folder: Path | None) -> dict[str, Any]:
    items = asked.get("items") or []
    if isinstance(items, str):
        items = items.split("||")
    texts = [str(item.get("text", "")) if isinstance(item, dict) else str(item) for item in items]
    note = asked.get("context") or asked.get("objective") or ""
    context = SetContext(note=note if isinstance(note, str) else "")
    scope = str(asked.get("scope") or "person_goals")
    return {"flags": list(flags_of_set(scope, texts, _language(asked), context, today=today, folder=folder))}
