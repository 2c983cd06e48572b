"""Reading which period a cell of a spreadsheet means: dates, weeks, months, quarters and years as people write them in
five languages, and as ISO 8601 and the national statistics offices write them (2026-W05, 2026M01, 2026K1).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum

from malapp.domain.errors import RuleViolation
from malapp.domain.indicators import Frequency, period_start

_MONTHS = (
    "januar januari january",
    "februar februari february",
    "mars marts march mrs",
    "april",
    "mai maj may",
    "juni june",
    "juli july",
    "august augusti",
    "september sept",
    "oktober october",
    "november",
    "desember december",
)
_SHORTEST_MONTH = 3
_CENTURY = 100
_DECEMBER = 12
_YEAR = r"(?P<year>\d{4}|\d{2})"
_FULL_YEAR = r"(?P<year>\d{4})"
_WEEK_WORD = r"(?:uke|veke|vecka|uge|week|wk|v|u|w)"
_QUARTER_WORD = r"(?:kvartal|quarter|kv|q|k)"
_GAP = r"[\s.,/'\u2019-]*"
_TIME = r"(?:[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?"


class _Span(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_Reading = tuple[_Span, date]


def read_period(text: str, frequency: Frequency) -> date:
    """The first day of the period that ``text`` means for an indicator read with ``frequency``.

    A date stands for the period it lies in. RuleViolation when it is no period, has no year, or is a period of another
    length: the figure of a month is not that of its quarter.
    """
    cleaned = " ".join(text.casefold().replace("\u00a0", " ").split()).strip(".")
    found = _reading(cleaned, frequency)
    if found is None:
        if _lacks_year(cleaned):
            raise RuleViolation("rule.indicator.period_year", field="period")
        raise RuleViolation("rule.indicator.period_unread", field="period")
    span, first = found
    if span is not _Span.DAY and span.value != frequency.value:
        raise RuleViolation("rule.indicator.period_length", field="period")
    return period_start(first, frequency)


def _reading(text: str, frequency: Frequency) -> _Reading | None:
    for pattern, read in _PATTERNS:
        match = re.fullmatch(pattern, text)
        if match is None:
            continue
        try:
            return read(match, frequency)
        except ValueError:
            continue  # a 13th month, a week 53 in a year without one, a word that is no month
    return None


def _year(match: re.Match[str]) -> int:
    number = int(match["year"])
    return number + 2000 if number < _CENTURY else number


def _iso_day(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.DAY, date(_year(match), int(match["month"]), int(match["day"]))


def _day_first(match: re.Match[str], _frequency: Frequency) -> _Reading:
    """Day before month as in Europe, unless the second number can only be a day."""
    day, month = int(match["first"]), int(match["second"])
    if month > _DECEMBER >= day:
        day, month = month, day
    return _Span.DAY, date(_year(match), month, day)


def _named_day(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.DAY, date(_year(match), _month(match["month"]), int(match["day"]))


def _week(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.WEEK, date.fromisocalendar(_year(match), int(match["number"]), 1)


def _named_month(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.MONTH, date(_year(match), _month(match["month"]), 1)


def _numbered(match: re.Match[str], frequency: Frequency) -> _Reading:
    """A number and a year, "05/2026", are a month; in a series by week the fifth week."""
    if frequency is Frequency.WEEK:
        return _week(match, frequency)
    return _Span.MONTH, date(_year(match), int(match["number"]), 1)


def _month_number(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.MONTH, date(_year(match), int(match["number"]), 1)


def _quarter(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.QUARTER, date(_year(match), int(match["number"]) * 3 - 2, 1)


def _whole_year(match: re.Match[str], _frequency: Frequency) -> _Reading:
    return _Span.YEAR, date(_year(match), 1, 1)


def _month(name: str) -> int:
    """The month that ``name`` begins (at least three letters of it); ValueError when there is none."""
    if len(name) >= _SHORTEST_MONTH:
        for number, names in enumerate(_MONTHS, start=1):
            if any(known.startswith(name) for known in names.split()):
                return number
    raise ValueError(name)


_Read = Callable[[re.Match[str], Frequency], _Reading]
_NUMBER = r"(?P<number>\d{1,2})"
_ONE_TO_FOUR = r"(?P<number>[1-4])"
_NAME = r"(?P<month>[^\W\d]+)"
_PATTERNS: tuple[tuple[str, _Read], ...] = (
    (rf"{_FULL_YEAR}[-./ ](?P<month>\d{{1,2}})[-./ ](?P<day>\d{{1,2}}){_TIME}", _iso_day),
    (rf"{_FULL_YEAR}(?P<month>\d{{2}})(?P<day>\d{{2}})", _iso_day),
    (rf"(?P<first>\d{{1,2}})[-./ ]\s?(?P<second>\d{{1,2}})[-./ ]\s?{_YEAR}{_TIME}", _day_first),
    (rf"(?P<day>\d{{1,2}})[. -]+{_NAME}{_GAP}{_YEAR}", _named_day),
    (rf"{_WEEK_WORD}{_GAP}{_NUMBER}{_GAP}(?:of|i|av)?{_GAP}{_FULL_YEAR}", _week),
    (rf"{_FULL_YEAR}{_GAP}{_WEEK_WORD}{_GAP}{_NUMBER}", _week),
    (rf"{_NUMBER}{_GAP}{_WEEK_WORD}{_GAP}{_FULL_YEAR}", _week),
    (rf"{_QUARTER_WORD}{_GAP}{_ONE_TO_FOUR}{_GAP}{_FULL_YEAR}", _quarter),
    (rf"{_QUARTER_WORD}{_GAP}{_ONE_TO_FOUR}[\s./'\u2019-]+{_YEAR}", _quarter),
    (rf"{_FULL_YEAR}{_GAP}{_QUARTER_WORD}{_GAP}{_ONE_TO_FOUR}", _quarter),
    (rf"{_ONE_TO_FOUR}(?:st|nd|rd|th)?{_GAP}{_QUARTER_WORD}{_GAP}{_YEAR}", _quarter),
    (rf"{_FULL_YEAR}m{_NUMBER}", _month_number),
    (rf"{_NUMBER}[-./ ]{_FULL_YEAR}", _numbered),
    (rf"{_FULL_YEAR}[-./ ]?{_NUMBER}", _numbered),
    (rf"(?:år|year)?\s?{_FULL_YEAR}", _whole_year),
    (rf"{_NAME}{_GAP}{_YEAR}", _named_month),
    (rf"{_FULL_YEAR}{_GAP}{_NAME}", _named_month),
)
_YEARLESS = (
    rf"{_WEEK_WORD}{_GAP}\d{{1,2}}",
    rf"{_QUARTER_WORD}{_GAP}[1-4]",
    rf"[1-4]{_GAP}{_QUARTER_WORD}",
)


def _lacks_year(text: str) -> bool:
    """Whether ``text`` would be a period if it had a year."""
    if any(re.fullmatch(pattern, text) for pattern in _YEARLESS):
        return True
    try:
        return bool(_month(text))
    except ValueError:
        return False
