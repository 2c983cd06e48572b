"""At most three questions beside a field: words seen, why, one question, one button (coach.md C-1, C-9)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from malapp.coach.changes import is_large
from malapp.coach.judging import Judgement, judge
from malapp.coach.seen import Declared, Kind
from malapp.domain.languages import Language

MOST = 3
SOON = timedelta(days=7)
DOUBTFUL, CERTAIN = 3, 10


class Button(StrEnum):
    """What one click does. "Keep" is always possible beside it."""

    MOVE = "move"
    FILL = "fill"
    SPLIT = "split"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Context:
    """What the fields beside the text say already; ``kept`` holds message ids the user answered with "keep as is".

    ``start_value`` and ``target_value`` are numbers of fields of their own, ``confidence`` is 0 to 10, and
    ``is_count_only`` says that all goals of the set only count (the flag quantity_only): then the fixation is asked.
    """

    today: date | None = None
    has_measure: bool = False
    due_on: date | None = None
    has_scope: bool = False
    is_personal: bool = False
    kept: frozenset[str] = frozenset()
    words_folder: Path | None = None
    start_value: float | None = None
    target_value: float | None = None
    confidence: int | None = None
    is_count_only: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark in the reader's language; ``seen`` quotes the text and is empty when something is missing in it."""

    message_id: str
    seen: str
    why: str
    question: str
    button: Button


def remarks(
    text: str,
    language: Language,
    declared: Declared = Declared.FREE,
    context: Context | None = None,
    reader: Language | None = None,
) -> tuple[Remark, ...]:
    """At most three remarks on ``text``, in the order kind, specific, measurable, time, the rest.

    ``language`` is that of the text, ``reader`` that of the remarks (the same when None). An empty text gets none.
    """
    if not text.strip():
        return ()
    context = context or Context()
    seen = judge(text, language, declared, context.today, context.words_folder)
    found = [one for one in _noticed(seen, declared, context) if one[0] not in context.kept]
    values = _values(seen, context)
    return tuple(_told(*one, reader or language, values) for one in found[:MOST])


Noticed = tuple[str, str, Button]


def _noticed(seen: Judgement, declared: Declared, context: Context) -> Iterator[Noticed]:
    yield from _about_kind(seen)
    if "vague" in seen.flags:
        yield "coach.vague", seen.quotes.get("vague", ""), Button.KEEP
    yield from _about_measure(seen, declared, context)
    yield from _about_time(seen, context)
    yield from _about_reach(seen, context)
    if context.is_personal and not seen.i_form and declared is Declared.GOAL and seen.kind is Kind.GOAL:
        yield "coach.i_form", "", Button.KEEP
    if "two_goals" in seen.flags:
        yield "coach.two_goals", seen.quotes.get("measure", ""), Button.SPLIT
    for flag in ("negative", "too_long"):
        if flag in seen.flags:
            yield f"coach.{flag}", "", Button.KEEP


_KIND_FLAGS = ("metric_as_objective", "activity_as_goal", "activity_as_kr", "behaviour_as_goal", "kpi_as_goal")


def _about_kind(seen: Judgement) -> Iterator[Noticed]:
    for flag in _KIND_FLAGS:
        if flag in seen.flags:
            name = "measure" if flag == "metric_as_objective" else "verb"
            yield f"coach.{flag}", seen.quotes.get(name, ""), Button.MOVE


def _about_measure(seen: Judgement, declared: Declared, context: Context) -> Iterator[Noticed]:
    if seen.kind in {Kind.OBJECTIVE, Kind.BEHAVIOUR, Kind.KPI} or context.has_measure:
        return
    if seen.kind is Kind.ACTIVITY and declared is Declared.ACTIVITY:
        return  # a task of the plan is done or not (S2-28); a level is asked of what it is done for
    if seen.measurable == 0:
        yield "coach.no_measure", "", Button.FILL
    elif seen.kind is Kind.GOAL and seen.is_yes_or_no:
        yield "coach.soft_measure", seen.quotes.get("measure", ""), Button.FILL


def _about_time(seen: Judgement, context: Context) -> Iterator[Noticed]:
    if "nr10" in seen.flags:
        yield "coach.nr10", seen.quotes.get("nr10", ""), Button.FILL
    needs_date = seen.timed == 0 and seen.kind is not Kind.BEHAVIOUR and not context.has_scope
    if needs_date and context.due_on is None and seen.kind is not Kind.OBJECTIVE:
        yield "coach.no_time", "", Button.FILL
    if seen.due_on is not None and context.today is not None:
        if seen.due_on < context.today:
            yield "coach.past_date", seen.quotes.get("time", ""), Button.FILL
        elif seen.due_on - context.today <= SOON:
            yield "coach.soon", seen.quotes.get("time", ""), Button.FILL


def _about_reach(seen: Judgement, context: Context) -> Iterator[Noticed]:
    """Never whether it can be reached, only whether they believe it (C-7), and what the number may hide (S3-15)."""
    due_on, change = context.due_on or seen.due_on, _change(seen, context)
    if change and context.today and due_on and is_large(*change, context.today, due_on):
        yield "coach.big_change", seen.quotes.get("measure", ""), Button.KEEP
    if context.confidence is not None and (context.confidence <= DOUBTFUL or context.confidence == CERTAIN):
        yield "coach.confidence", "", Button.KEEP
    if context.is_count_only and seen.measurable:
        yield "coach.fixation", seen.quotes.get("measure", ""), Button.KEEP


def _change(seen: Judgement, context: Context) -> tuple[float, float] | None:
    if context.start_value is not None and context.target_value is not None:
        return context.start_value, context.target_value
    return seen.change


def _values(seen: Judgement, context: Context) -> dict[str, str]:
    start, target = _change(seen, context) or (0.0, 0.0)
    return {"a": f"{start:g}", "b": f"{target:g}", "n": str(context.confidence)}


def _told(message_id: str, quoted: str, button: Button, reader: Language, values: Mapping[str, str]) -> Remark:
    entry = _texts(reader)[message_id.removeprefix("coach.")]
    why, question = (entry[name].format(x=quoted, **values) for name in ("why", "question"))
    return Remark(message_id, quoted, why, question, button)


@cache
def _texts(reader: Language) -> dict[str, Any]:
    source = files("malapp") / "resources" / "texts" / f"coach.{reader.value}.toml"
    return dict(tomllib.loads(source.read_text(encoding="utf-8"))["coach"])
