"""Finds deadlines in a text, and masks what only looks like a number (coach.md C-3).

Every pattern names what it found; ``resolving`` turns a find into a day. Masked text keeps its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from malapp.coach.date_patterns import date_patterns, day_pattern, noise_patterns
from malapp.coach.words import Words, fragment

MASK = "¤"
LAST_MONTH = 12
LONGEST_MONTH = 31
LAST_WEEK = 53


class When(StrEnum):
    """What kind of time was found."""

    DATE = "date"
    AMBIGUOUS = "ambiguous"  # 6/10: a date, or confidence out of ten
    SERVICE = "service"  # days within which something is always done
    NOISE = "noise"  # recurrence, clock time, a year to compare with


@dataclass(frozen=True, slots=True)
class Found:
    """One time in the text: where, of which kind, by which pattern, with which parts."""

    start: int
    end: int
    when: When
    pattern: str
    parts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Times:
    """All times of a text, and the text without them."""

    found: tuple[Found, ...]
    masked: str

    @property
    def dates(self) -> tuple[Found, ...]:
        """The deadlines and periods."""
        return tuple(one for one in self.found if one.when is When.DATE)

    @property
    def has_time(self) -> int | None:
        """T: 1, 0, or None where only people can tell."""
        if self.dates:
            return 1
        return None if any(one.when is When.AMBIGUOUS for one in self.found) else 0

    @property
    def recurs(self) -> bool:
        """Whether something happens again and again."""
        return any(one.pattern == "recurrence" for one in self.found)


def times(read: str, words: Words) -> Times:
    """The times in ``read``, first pattern first; what one pattern took is hidden from the next."""
    found: list[Found] = []
    masked = read
    for name, pattern in (*noise_patterns(words), *date_patterns(words), *day_pattern(words)):
        judge = _JUDGES.get(name, _is_date)
        for match in pattern.finditer(masked):
            when = judge(match, masked, words)
            if when is None:
                continue
            parts = {key: value for key, value in match.groupdict().items() if value} | {"said": match[0]}
            start, end = match.span("core" if "core" in parts else "denominator" if "denominator" in parts else 0)
            found.append(Found(match.start(), match.end(), when, name, parts))
            masked = masked[:start] + MASK * (end - start) + masked[end:]
    found.sort(key=lambda one: one.start)
    return Times(tuple(found), masked)


Judge = Callable[["re.Match[str]", str, Words], "When | None"]


def _is_date(match: re.Match[str], text: str, words: Words) -> When | None:
    """A date, if its numbers can be a day and a month."""
    if match[0].startswith(("til ", "till ")) and re.search(
        r"(?<!\w)(?:seg|sig|meg|mig|oss|os|deg) $", text[: match.start()]
    ):
        return None  # "look forward to Monday"
    if match[0].startswith("for ") and re.match(r" [a-z]{3}", text[match.end() :]) and "season" in match.groupdict():
        return None  # "for the spring camp"
    if match[0].startswith("på ") and ("season" in match.groupdict() or "holiday" in match.groupdict()):
        return None  # "på ferien"
    parts = match.groupdict()
    day, month, week = parts.get("day"), parts.get("month"), parts.get("week")
    if day and not 1 <= int(day) <= LONGEST_MONTH:
        return None
    if month and month.isdigit() and not 1 <= int(month) <= LAST_MONTH:
        return None
    if week and not 1 <= int(week) <= LAST_WEEK:
        return None
    return When.DATE


def _is_noise(match: re.Match[str], text: str, words: Words) -> When | None:
    return When.NOISE


def _names_time(before: str, words: Words) -> bool:
    return bool(_leading(words).search(before) or _strong(words).search(before))


_FROM_TENTHS = r"(?:fra|frå|från|from) \d{1,2} ?/ ?(\d{1,2}) (?:til|till|to) $"
_TO_TENTHS = r" (?:til|till|to) \d{1,2} ?/ ?(\d{1,2})"
_RATED = r"(?:på|over|över|for|på minst|snitt på|i|around|rundt) $"


def _is_rating(mark: int, most: int, before: str, after: str) -> bool:
    """Whether two marks of the same scale stand as from and to: "from 4/10 to 8/10"."""
    other = re.search(_FROM_TENTHS, before) or re.match(_TO_TENTHS, after)
    return other is not None and mark <= most and other[1] == str(most) and most in {5, 6, 10}


def _is_slash(match: re.Match[str], text: str, words: Words) -> When | None:
    """``6/10`` without a deadline word may be confidence (S4-17); ``1/3 of`` is a fraction."""
    day, month = int(match["day"]), int(match["month"])
    before, after = text[: match.start()], text[match.end() :]
    if not (1 <= month <= LAST_MONTH and 1 <= day <= LONGEST_MONTH):
        return None
    if _is_rating(day, month, before, after):
        return None
    if match["year"] or (_names_time(before, words) and not re.search(_RATED, before)):
        return When.DATE
    if re.match(
        r" ?(av|af|of|del|part|mindre|mer|meir|mere|mera|færre|färre|flere|fleire|fler|lavere|lägre|less"
        r"|fewer|more|lower)\b",
        after,
    ) or re.search(r"\b(med|by|with) $", before):
        return None
    if month == 10 and day <= 10:  # out of ten
        return When.AMBIGUOUS
    if day <= month in {5, 6} and re.search(r"(?i)scor|rat|karakter|betyg|snitt|stjern|stjärn|star|på $|at $", before):
        return None
    return When.DATE


def _is_bare_decimal(match: re.Match[str], text: str, words: Words) -> When | None:
    """``8.2`` is a decimal unless a word before it speaks of nothing but time, or a point ends it."""
    if _is_date(match, text, words) is None or int(match["month"]) == 0:
        return None
    before = text[: match.start()]
    closed = match["point"] and match.end() < len(text)
    written = len(match["day"]) == 2 and match["month"].startswith("0")  # 15.08
    closed = closed or bool(match["point"] and re.search(r"(?<!\w)by $", before))
    closed = closed or bool(
        match["point"] and (int(match["day"]) > LAST_MONTH or re.search(r"(?<!\w)(?:pr\.?|per) $", before))
    )
    compared = re.search(r"(?:fra|frå|från|from|til|till|to|på) $", before)
    return When.DATE if closed or _strong(words).search(before) or (written and not compared) else None


def _is_year(match: re.Match[str], text: str, words: Words) -> When | None:
    """A year after a period word or at the end; not one to compare with, and not a number of things."""
    before, after = text[: match.start("core") if "core" in match.groupdict() else match.start()], text[match.end() :]
    if re.search(r"(?:fra|frå|från|from) [\d .,¤]+\S* ?(?:til|till|to) $", before):
        start = re.findall(r"\d[\d .]*\d", before[-24:])
        if start and not re.fullmatch(r"20[123]\d", start[-1].replace(" ", "").replace(".", "")):
            return None
    if re.match(r"[ -]*(?:nivå|niveau|level|tall|figur|siffr|numbers|results?|resultat|baseline)", after):
        return When.NOISE
    if not re.search(r"fr[ae]m ?e?mo[td] $|hen mod $", before) and _baseline(words).search(before):
        return When.NOISE
    if _leading(words).search(before):
        return When.DATE if not _counts(after) else None
    return (
        When.DATE
        if re.match(
            r"\W*$|[,;:)!?]| ?- |\s*(?:den |d\. ?|the "
            r"|on )?¤",
            after,
        )
        and not before.rstrip().endswith("=")
        else None
    )


def _counts(after: str) -> bool:
    """Whether a thing counted follows."""
    return bool(
        re.match(r" ?(?:kr|kroner|kronor|stk|st|timer|timmar|hours|kund\w*|custom\w*|nok|sek|dkk|eur|%)\b", after)
    )


def _is_days(match: re.Match[str], text: str, words: Words) -> When | None:
    """Days are a deadline unless a share or an answer is promised within them: then a service level."""
    share = words.pattern("style.share").search(text) or re.search(r"\d ?%|prosent|procent|percent|per cent|pct", text)
    answers = words.pattern("time.answering").search(text[: match.start()])
    if share or (answers and words.pattern("measure.coverage").search(text)):
        return When.SERVICE
    return When.DATE


def _is_spring(match: re.Match[str], text: str, words: Words) -> When | None:
    """The words "i vår" is this spring at the end of a clause, and "in our" before a noun."""
    return (
        When.DATE
        if re.match(r"\W*$|\s*[,.;:(¤&]|\s+(?:og|och|for|för|slik|så|med|ha|skal|ska)\b", text[match.end() :])
        else None
    )


_JUDGES: dict[str, Judge] = {
    "recurrence": _is_noise,
    "clock": _is_noise,
    "hours": _is_noise,
    "identifier": _is_noise,
    "ordinal": _is_noise,
    "slash": _is_slash,
    "decimal": _is_bare_decimal,
    "year": _is_year,
    "days": _is_days,
    "this_spring": _is_spring,
}

_WEAK = frozenset(
    {"til", "till", "by", "per", "pr", "ved", "vid", "mot", "mod", "up to", "klar", "klart", "as of", "come"}
)


@cache
def _strong(words: Words) -> re.Pattern[str]:
    """A deadline word, maybe with "the", at the end of what comes before."""
    strong = [word for word in words.entries("time.deadline") if word not in _WEAK]
    return re.compile(rf"(?:{fragment(strong)}|(?<!\w)(?:den|d\.|the))(?: den| d| the|:)?\.? $")


@cache
def _leading(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.any_of('time.deadline', 'time.period')})(?: den| the| år| året| year)? $")


@cache
def _baseline(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.any_of('time.baseline')}) $")
