"""Turns a time that was found into the last day it allows (coach.md C-3, S2-11, S2-20)."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from malapp.coach.dates import Found
from malapp.coach.words import Words

MONTHS_OF = {"weeks": 0, "months": 1, "quarters": 3, "years": 12}
CENTURY = 2000


def resolved(dates: Sequence[Found], today: date | None, words: Words) -> date | None:
    """The latest day of ``dates``; None when there is none, or it needs a ``today`` that is not given."""
    days = [day for one in dates if (day := _day(one, today, words)) is not None]
    return max(days, default=None)


def _day(found: Found, today: date | None, words: Words) -> date | None:
    year = _year(found)
    rule = _RULES.get(found.pattern)
    if rule is None or (today is None and (year is None or found.pattern in _RELATIVE)):
        return None
    try:
        return rule(found, today or date(year or CENTURY, 1, 1), words)
    except (ValueError, OverflowError, StopIteration):
        return None


def _year(found: Found) -> int | None:
    for name in ("year", "year_last", "year_first"):
        digits = re.sub(r"\D", "", found.parts.get(name, ""))
        if digits:
            return int(digits) if len(digits) > 2 else CENTURY + int(digits)
    return None


def _number(found: Found, *names: str) -> int:
    return next((int(re.sub(r"\D", "", found.parts[name])) for name in names if found.parts.get(name)), 0)


def _coming(found: Found, today: date, month: int, day: int) -> date:
    """That day in the year named, or the next one that is not past."""
    year = _year(found)
    last = calendar.monthrange(year or today.year, month)[1]
    if day > last and day != 31:  # 31 asks for the end of the month
        raise ValueError("no such day")
    if year is not None:
        return date(year, month, min(day, last))
    this = date(today.year, month, min(day, last))
    return (
        this if this >= today else this.replace(year=today.year + 1, day=min(this.day, 28) if month == 2 else this.day)
    )


def _month(found: Found, words: Words) -> int:
    name = found.parts.get("name") or found.parts.get("name_first") or found.parts.get("name_alone") or ""
    return words.months.get(name.strip(". "), 0) or _number(found, "month")


def _end_of_month(found: Found, today: date, words: Words) -> date:
    return _coming(found, today, _month(found, words), 31)


def _on_day(found: Found, today: date, words: Words) -> date:
    return _coming(found, today, _month(found, words), _number(found, "day", "day_last") or 31)


def _ordinal(found: Found, words: Words) -> int:
    direct = _number(found, "number", "number_first", "number_dot", "number_last")
    if direct:
        return direct
    spoken = found.parts.get("ordinal", "")
    return next((int(value) for value, names in words.table("time.ordinals").items() if spoken in names), 0)


def _quarter(found: Found, today: date, words: Words) -> date:
    return _coming(found, today, min(12, 3 * _ordinal(found, words)), 31)


def _half(found: Found, today: date, words: Words) -> date:
    return _coming(found, today, 6 if _ordinal(found, words) == 1 else 12, 31)


def _tertial(found: Found, today: date, words: Words) -> date:
    return _coming(found, today, 4 * _ordinal(found, words), 31)


def _week(found: Found, today: date, words: Words) -> date:
    year = _year(found)
    week = _number(found, "week")
    sunday = date.fromisocalendar(year or today.year, week, 7)
    return sunday if year or sunday >= today else date.fromisocalendar(today.year + 1, week, 7)


def _relative(found: Found, today: date, words: Words) -> date:
    spoken = found.parts.get("number", "1")
    count = float(spoken.replace(",", ".")) if spoken[0].isdigit() else float(words.number_words.get(spoken, 1))
    if "hal" in spoken:
        count = 0.5
    unit = found.parts.get("unit", "")
    if unit in words.members("time.days"):
        return today + timedelta(days=int(count))
    if unit in words.members("time.weeks"):
        return today + timedelta(weeks=count)
    step = next(
        (MONTHS_OF[name] for name in ("quarters", "years", "months") if unit in words.members(f"time.{name}")), 1
    )
    months = today.year * 12 + today.month - 1 + round(count * step)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _year_end(found: Found, today: date, words: Words) -> date:
    return date(_year(found) or today.year, 12, 31)


def _next_year(found: Found, today: date, words: Words) -> date:
    return date(today.year + 1, 12, 31)


def _season(found: Found, today: date, words: Words) -> date:
    spoken = found.parts.get("season", "")
    ends = {"spring": (5, 31), "summer": (8, 31), "autumn": (11, 30), "winter": (2, 28)}
    name = next((name for name, names in words.table("time.seasons").items() if spoken in names), "summer")
    return _coming(found, today, *ends[name])


def easter(year: int) -> date:
    """Easter Sunday (Gregorian computus, Meeus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return date(year, month, day + 1)


def midsummer_eve(year: int) -> date:
    """The Friday between 19 and 25 June, as in Sweden."""
    first = date(year, 6, 19)
    return first + timedelta(days=(4 - first.weekday()) % 7)


def _holiday(found: Found, today: date, words: Words) -> date:
    spoken = found.parts.get("holiday", "")
    moving: dict[str, Callable[[int], date]] = {
        "påsk": easter, "easter": easter, "midsommar": midsummer_eve,
        "pin": lambda year: easter(year) + timedelta(days=49), "whit": lambda year: easter(year) + timedelta(days=49),
    }  # fmt: skip
    for stem, rule in moving.items():
        if spoken.startswith(stem):
            year = _year(found)
            return rule(year) if year else next(day for day in (rule(today.year), rule(today.year + 1)) if day >= today)
    month, day = next(when for stem, when in _FIXED.items() if spoken.startswith(stem))
    return _coming(found, today, month, day)


#: Feasts on the same day every year, by how their names begin.
_FIXED = {
    "ny": (12, 31), "new": (12, 31), "sankt": (6, 24), "st": (6, 24), "sct": (6, 24), "17": (5, 17), "black": (11, 27),
    "jonsok": (6, 24), "halloween": (10, 31), "valborg": (4, 30), "lucia": (12, 13), "1. mai": (5, 1), "1. maj": (5, 1),
    "första maj": (5, 1), "nationaldagen": (6, 6), "grundlovsdag": (6, 5), "val": (2, 14), "alla hj": (2, 14),
    "romjul": (12, 31), "mellan": (12, 31), "mellem": (12, 31), "ju": (12, 24), "jo": (12, 24), "christ": (12, 24),
    "xmas": (12, 24), "midsummer": (6, 24),
}  # fmt: skip


def _weekday(found: Found, today: date, words: Words) -> date:
    spoken = found.parts["weekday"]
    starts = (("m",), ("ti", "ty", "tu"), ("on", "we"), ("to", "th"), ("f",), ("lø", "lö", "la", "sat"))
    index = next((place for place, begins in enumerate(starts) if spoken.startswith(begins)), 6)
    return today + timedelta(days=(index - today.weekday()) % 7)


def _day_only(found: Found, today: date, words: Words) -> date:
    """The coming day of that number: "by the 15th"."""
    day = _number(found, "day")
    month = today if day >= today.day else _first_of_next_month(today)
    return month.replace(day=day)


def _first_of_next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _short_year(found: Found, today: date, words: Words) -> date:
    return date(CENTURY + _number(found, "year_short", "year_season"), 12, 31)


def _last_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _period_end(found: Found, today: date, words: Words) -> date:
    """The end of this or the next week, month, quarter or half year."""
    said = found.parts["said"]
    later = re.search(r"neste|nästa|næste|next|kommende|komande|coming", said) is not None
    if re.search(r"i ?morg|tomorrow", said):
        return today + timedelta(days=2 if re.search(r"over|över", said) else 1)
    if re.search(r"uk[ea]|vek[ea]|veck|uge|week|helg|eow|eod", said):
        return today + timedelta(days=6 - today.weekday() + 7 * later)
    length = next((count for sign, count in _LENGTHS if re.search(sign, said)), 0)
    if not length:
        raise ValueError("no calendar knows that period")
    months = (today.month - 1) // length * length + length * (2 if later else 1)
    return _last_of_month(today.year + (months - 1) // 12, (months - 1) % 12 + 1)


_LENGTHS = ((r"halv|half|mid-?year|mid year", 6), (r"kvartal|quarter|eoq", 3), (r"måned|månad|month|eom|mån", 1))


def _named_season(found: Found, today: date, words: Words) -> date:
    said = found.parts["said"]
    ends = ((r"somm|summ|sumar", (8, 31)), (r"høst|haust|höst|efterår|autumn|fall", (11, 30)), (r"vint|wint", (2, 28)))
    return _coming(found, today, *next((end for sign, end in ends if re.search(sign, said)), (5, 31)))


_RULES: dict[str, Callable[[Found, date, Words], date]] = {
    "iso": _on_day, "numeric": _on_day, "slash": _on_day, "day_month": _on_day, "decimal": _on_day,
    "month_number": _end_of_month, "month": _end_of_month, "quarter": _quarter, "half": _half, "tertial": _tertial,
    "week": _week, "relative": _relative, "days": _relative, "year": _year_end, "fiscal": _year_end,
    "year_end": _year_end, "this_year": _year_end, "next_year": _next_year, "season": _season, "holiday": _holiday,
    "weekday": _weekday, "day": _day_only, "year_short": _short_year, "period_end": _period_end,
    "this_season": _named_season, "season_year": _named_season, "this_spring": _named_season,
}  # fmt: skip
_RELATIVE = frozenset({"relative", "days", "weekday", "this_year", "next_year", "year_end", "period_end", "day"})
