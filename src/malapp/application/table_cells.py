"""What a cell of a spreadsheet says: days as people in the Nordic countries type them."""

from __future__ import annotations

import re
from datetime import date

_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_DAY = re.compile(r"(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4}|\d{2})\.?")
_CENTURY = 100  # a year below it was written with two digits


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
