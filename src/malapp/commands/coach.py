"""``malapp coach``: the coach's judgement of texts and sets as JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from malapp.application.texts import texts
from malapp.coach import Declared, SetContext, WordsError, flags_of_set, judge, prepare
from malapp.commands.console import DONE, UNREADABLE, spoken_language
from malapp.domain.languages import Language

Asked = Mapping[str, Any]


def run(options: argparse.Namespace) -> int:
    """Answer each line of standard input with one line; a line that is no such object gets an "error"."""
    answer: Callable[[Asked, date, Path | None], dict[str, Any]] = _set if options.set else _line
    if options.words is not None and not _are_usable(options.words):
        return UNREADABLE
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


def _are_usable(folder: Path) -> bool:
    """Whether the company's word files can be used; says on standard error what to mend."""
    try:
        for language in Language:
            prepare(language, folder)
    except WordsError as error:
        print(texts(spoken_language())(error.key, **error.params), file=sys.stderr)
        return False
    return True


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
    items = [str(item.get("text", "")) if isinstance(item, dict) else str(item) for item in items]
    note = asked.get("context") or asked.get("objective") or ""
    context = _context(note) if isinstance(note, dict) else SetContext(note=str(note))
    scope = str(asked.get("scope") or "person_goals")
    return {"flags": list(flags_of_set(scope, items, _language(asked), context, today=today, folder=folder))}


def _context(asked: Asked) -> SetContext:
    """What is known beside the texts, by the names of SetContext; days as in 2026-06-30."""
    known: dict[str, Any] = {field.name: asked[field.name] for field in fields(SetContext) if field.name in asked}
    if known.get("objective_due_on"):
        known["objective_due_on"] = date.fromisoformat(str(known["objective_due_on"]))
    if known.get("due_days"):
        known["due_days"] = [date.fromisoformat(str(day)) for day in known["due_days"]]
    return SetContext(**known)
