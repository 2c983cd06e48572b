"""When the next review is likely to be: read from how often the two parties agreed to meet (S3-09)."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from malapp.application.texts import Texts

#: In this order: "first Monday each month" is monthly.
_MONTHS = {"half_year": 6, "quarter": 3, "month": 1, "year": 12}
#: Where the words say nothing that can be counted: reviews are held each quarter (cycle.md B-2, step 12).
_USUAL_MONTHS = 3
_MOST = 12


def next_review(frequency: str, held_on: date, say: Texts) -> date:
    """The day of the review after one on ``held_on``, on a weekday; ``frequency`` in the language of ``say``."""
    text = frequency.casefold()
    months, weeks = _months(text, say), _each(text, say("plans.rhythm.week"), say)
    day = held_on + timedelta(weeks=weeks) if weeks and not months else _later(held_on, months or _USUAL_MONTHS)
    return day + timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))


def _months(text: str, say: Texts) -> int:
    """How many months lie between, 0 when nothing is said in months, quarters or years."""
    if times := _times_a_year(text, say):
        return max(1, 12 // times)
    found = ((unit, _each(text, say(f"plans.rhythm.{unit}"), say)) for unit in _MONTHS)
    return next((_MONTHS[unit] * count for unit, count in found if count), 0)


def _times_a_year(text: str, say: Texts) -> int:
    """4 for "four times a year", 0 when it does not say so."""
    if not re.search(_beginning(say("plans.rhythm.year")), text):
        return 0
    number = re.search(rf"(\w+)\s+(?:{_either(say('plans.rhythm.times'))})\b", text)
    return _number(number[1], say) if number else 0


def _each(text: str, units: str, say: Texts) -> int:
    """2 for "every second month", 6 for "every 6 weeks", 1 for a unit without a number close before it, 0 for none."""
    found = re.search(rf"(?:(\w+)\W+)?(?:(\w+)\W+)?{_beginning(units)}", text)
    if found is None:
        return 0
    return max((_number(word, say) for word in found.groups() if word), default=0) or 1


def _number(word: str, say: Texts) -> int:
    """From 2 to 12, else 0."""
    if word.isdecimal():
        return int(word) if 1 < int(word) <= _MOST else 0
    for value, words in enumerate(say("plans.rhythm.numbers").split(";"), start=2):
        if word in _listed(words):
            return value
    return 0


def _beginning(words: str) -> str:
    return rf"\b(?:{_either(words)})"


def _either(words: str) -> str:
    return "|".join(map(re.escape, _listed(words)))


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


def _later(day: date, months: int) -> date:
    year, place = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, place + 1, min(day.day, calendar.monthrange(year, place + 1)[1]))
