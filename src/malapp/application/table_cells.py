"""What a cell of a spreadsheet says: numbers and days as people in the Nordic countries type them."""

from __future__ import annotations

import math
import re
from datetime import date

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'\u2019]+")
_MINUS = "\u2212\u2013"
_UNIT = re.compile(r"(?:%|kr\.?|,-|nok|sek|dkk|eur|€|stk\.?|st\.?)$", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"-?\d{1,3}(?:[.,]\d{3})+")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_DAY = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4}|\d{2})\.?")
_CENTURY = 100  # a year below it was written with two digits


def number_in(text: str) -> float | None:
    """The number in ``text``; None when it is empty, ValueError when it is no number.

    A comma or a point may be the decimal mark; with both, the last one is. A single point or comma before exactly three
    digits is the decimal mark too ("0,125"), except where it groups twice ("1.000.000"). Spaces, a unit of currency and
    a percent sign are left aside.
    """
    cleaned = _SPACES.sub("", text)
    for sign in _MINUS:
        cleaned = cleaned.replace(sign, "-")
    cleaned = _UNIT.sub("", cleaned)
    if not cleaned:
        return None
    if not _NUMBER.fullmatch(cleaned):
        raise ValueError(text)
    marks = [sign for sign in cleaned if sign in ".,"]
    if len(set(marks)) > 1:
        decimal = marks[-1]
        cleaned = cleaned.replace("." if decimal == "," else ",", "")
    elif len(marks) > 1:
        if not _GROUPED.fullmatch(cleaned):
            raise ValueError(text)
        cleaned = cleaned.replace(marks[0], "")
    value = float(cleaned.replace(",", "."))
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def day_in(text: str) -> date | None:
    """The day in ``text``: ISO 8601, or day, month and year; None when it is empty, ValueError when it is no day."""
    cleaned = text.strip()
    if not cleaned:
        return None
    if found := _ISO_DAY.fullmatch(cleaned):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY.fullmatch(cleaned):
        year = int(found[3])
        return date(year if year >= _CENTURY else 2000 + year, int(found[2]), int(found[1]))
    raise ValueError(text)
