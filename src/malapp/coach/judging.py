"""One text judged: its kind, what it shows, and what stands out (coach.md C-2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from malapp.coach.changes import change_in
from malapp.coach.dates import When, times
from malapp.coach.heads import Head
from malapp.coach.kinds import kind_of
from malapp.coach.measures import Strength
from malapp.coach.resolving import resolved
from malapp.coach.seen import Declared, Kind, Seen, seen_in
from malapp.coach.spelling import Reading, read
from malapp.coach.vagueness import vague_words
from malapp.coach.verbs import directional, infinitive
from malapp.coach.words import Words, words
from malapp.domain.languages import Language

LONG, LONG_OBJECTIVE = 30, 15


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the coach saw. Criteria are 1, 0, or None: not applicable, or only people can tell.

    ``quotes`` holds the words seen, by what they show ("vague", "activity", "nr10", ...); ``change`` the numbers of
    "from 40 to 10".
    """

    kind: Kind
    specific: int | None
    measurable: int | None
    timed: int | None
    i_form: int
    purpose: int
    flags: tuple[str, ...]
    due_on: date | None
    quotes: dict[str, str]
    read: str
    is_yes_or_no: bool = False
    change: tuple[float, float] | None = None


def judge(
    text: str,
    language: Language,
    declared: Declared = Declared.FREE,
    today: date | None = None,
    folder: Path | None = None,
) -> Judgement:
    """Judge ``text`` as it stands in the field ``declared``.

    ``today`` dates what is relative; without it such dates stay None. ``folder`` holds a company's own words. Any text
    is answered; only its first thousand characters are read.
    """
    lexicon = words(language, folder)
    reading = read(text, lexicon)
    found = times(reading.read, lexicon)
    seen = seen_in(found, lexicon, declared)
    start = seen.head
    kind, verb = kind_of(seen, declared)
    vague = _vague(seen, kind)
    quotes = _quotes(reading, seen, verb, vague)
    i_form, purpose = (
        _i_form(start, found.masked, lexicon, kind),
        int(lexicon.pattern("purpose.markers").search(reading.read) is not None),
    )
    flags = _flags(reading, seen, kind, declared, vague is not None)
    specific, measurable, timed = _criteria(seen, kind, vague is not None)
    is_kpi = kind is Kind.KPI
    return Judgement(
        kind, specific, measurable, timed, 0 if is_kpi else i_form, 0 if is_kpi else purpose, flags,
        resolved(found.dates, today, lexicon), quotes, reading.read,
        not seen.measures.has_level and seen.measures.strength not in {None, Strength.COUNT},
        change_in(found.masked, lexicon),
    )  # fmt: skip


def prepare(language: Language, folder: Path | None = None) -> None:
    """Read the words of ``language`` and make the patterns, which takes a quarter of a second, before somebody types.

    Raises WordsError as ``judge`` does.
    """
    judge("1", language, folder=folder)


def _criteria(seen: Seen, kind: Kind, is_vague: bool) -> tuple[int | None, int | None, int | None]:
    if kind is Kind.KPI:
        return None, None, None
    has_content = re.search(r"[^\W\d_]{2,}", seen.head.rest) is not None
    specific = int(not is_vague and (has_content or seen.has_metric_level))
    if kind is Kind.BEHAVIOUR:
        return specific, None, 0
    return specific, int(bool(seen.measures.found)), seen.times.has_time


def _vague(seen: Seen, kind: Kind) -> tuple[int, int] | None:
    if kind is Kind.KPI or seen.measures.is_tangible:
        return None
    return vague_words(seen.masked, seen.head, seen.words)


def _quotes(reading: Reading, seen: Seen, verb: str, vague: tuple[int, int] | None) -> dict[str, str]:
    quotes = {}
    if vague is not None:
        quotes["vague"] = reading.quoted(*vague)
    if verb:
        place = reading.read.find(verb, seen.head.start)
        quotes["verb"] = reading.quoted(place, place + len(verb)) if place >= 0 else verb
    for one in seen.times.found:
        if one.when is When.AMBIGUOUS:
            quotes["nr10"] = reading.quoted(one.start, one.end)
        elif one.when is When.DATE:
            quotes.setdefault("time", reading.quoted(one.start, one.end))
    if seen.measures.found:
        first = min(seen.measures.found, key=lambda one: (-one.strength, one.start))
        quotes["measure"] = reading.quoted(first.start, first.end)
    return quotes


def _i_form(start: Head, masked: str, lexicon: Words, kind: Kind) -> int:
    if kind is Kind.BEHAVIOUR and _myself(lexicon).search(masked):
        return 1
    return int(start.is_first_singular or _inverted(lexicon).search(masked) is not None)


@cache
def _myself(lexicon: Words) -> re.Pattern[str]:
    words = {"jeg", "eg", "jag", *(["i"] if lexicon.language == "en" else [])}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words))})(?!\w)")


@cache
def _inverted(lexicon: Words) -> re.Pattern[str]:
    subjects = [
        word
        for word in lexicon.entries("head.singular")
        if word in {"jeg", "eg", "jag"} or (lexicon.language == "en" and word == "i")
    ]
    modal = lexicon.any_of("head.modals")
    subject = rf"(?<!\w)(?:{'|'.join(subjects)})(?!\w)"
    return re.compile(rf"(?:{modal}|har|have|er|är|am) {subject}|{subject} (?:{modal}|har|have|er|är|am)(?!\w)")


def _flags(reading: Reading, seen: Seen, kind: Kind, declared: Declared, is_vague: bool) -> tuple[str, ...]:
    lexicon, found = seen.words, seen.times
    wanted = {
        "metric_as_objective": declared is Declared.OBJECTIVE and kind is Kind.KEY_RESULT,
        "activity_as_goal": declared is Declared.GOAL and kind is Kind.ACTIVITY,
        "activity_as_kr": declared is Declared.KEY_RESULT and kind is Kind.ACTIVITY,
        "behaviour_as_goal": declared is Declared.GOAL and kind is Kind.BEHAVIOUR,
        "ratio_no_target": kind is Kind.KPI,
        "kpi_as_goal": declared is Declared.GOAL and kind is Kind.KPI,
        "vague": is_vague,
        "nr10": any(one.when is When.AMBIGUOUS for one in found.found),
        "too_long": len(reading.read.split()) > (LONG_OBJECTIVE if declared is Declared.OBJECTIVE else LONG),
        "two_goals": kind is not Kind.KPI and _is_two_goals(seen),
        "negative": lexicon.pattern("style.negative").match(seen.head.rest) is not None,
    }
    return tuple(flag for flag, holds in wanted.items() if holds)


def _is_two_goals(seen: Seen) -> bool:
    """Two verbs of change joined by "and", or two pairs of numbers (C-7)."""
    if sum(one.pattern == "from_to" for one in seen.measures.found) > 1:
        return True
    parts = re.split(
        rf" (?:{seen.words.any_of('style.and')}) (?:(?:{seen.words.any_of('head.marks')}) )?", seen.head.rest
    )
    verbs = [infinitive(part.split(" ", 1)[0], seen.words) for part in parts if part]
    return sum(verb in directional(seen.words) for verb in verbs if verb) > 1
