"""Dates and numbers as each language writes them."""

from __future__ import annotations

from datetime import date, datetime

from malapp.application.texts import Texts
from malapp.domain.languages import Language

_NO_BREAK = "\u00a0"
_ARROW = f"{_NO_BREAK}→ "
#: Between thousands, and before decimals.
_SEPARATORS = {Language.DANISH: (".", ","), Language.ENGLISH: (",", ".")}
_NORDIC_SEPARATORS = (_NO_BREAK, ",")


def day_of(text: str) -> date | None:
    """The day in an ISO 8601 date or time, None when ``text`` is empty."""
    return date.fromisoformat(text[:10]) if text else None


def long_date(day: date | None, words: Texts) -> str:
    """Such as "26. november 2026"; a dash for no day."""
    if day is None:
        return "–"
    month = words(f"documents.month.{day.month}")
    return words("documents.date.long", day=day.day, month=month, year=day.year)


def short_date(day: date | None, words: Texts) -> str:
    """Such as "26.11.2026"; a dash for no day."""
    if day is None:
        return "–"
    figures = {"day": f"{day:%d}", "month": f"{day:%m}"}
    if words.language is Language.ENGLISH:  # all figures would be read differently on the two sides of the Atlantic
        figures = {"day": f"{day.day}", "month": words(f"documents.month.{day.month}")[:3]}
    return words("documents.date.short", year=day.year, **figures).replace(" ", _NO_BREAK)


def time_and_date(moment: datetime, words: Texts) -> str:
    """Such as "26.11.2026 kl. 14.05", wall time as given."""
    return words("documents.date.with_time", date=short_date(moment.date(), words), time=_time(moment, words))


def weekday_date_time(moment: datetime, words: Texts) -> str:
    """Such as "torsdag 26. november 2026 kl. 10.00"."""
    weekday = words(f"documents.weekday.{moment.isoweekday()}")
    day = long_date(moment.date(), words)
    return words("documents.date.appointment", weekday=weekday, date=day, time=_time(moment, words))


def _time(moment: datetime, words: Texts) -> str:
    separator = ":" if words.language in {Language.SWEDISH, Language.ENGLISH} else "."
    return f"{moment:%H}{separator}{moment:%M}"


def number(value: float, language: Language) -> str:
    """``value`` with at most six decimals and the separators of ``language``."""
    thousands, decimals = _SEPARATORS.get(language, _NORDIC_SEPARATORS)
    written = f"{value:,.6f}".rstrip("0").rstrip(".")
    return written.replace("-", "−").replace(",", "\0").replace(".", decimals).replace("\0", thousands)


def percent(share: float, language: Language) -> str:
    """A ``share`` of 0..1 in whole per cent, with the space that all but English put before the sign."""
    return f"{number(round(share * 100), language)}{percent_sign(language)}"


def percent_sign(language: Language) -> str:
    """The sign with what stands between it and its number."""
    return "%" if language is Language.ENGLISH else f"{_NO_BREAK}%"


def measure(start: float | None, target: float | None, unit: str, words: Texts) -> str:
    """Such as "40 → 15 henvendelser"; empty when nothing is measured."""
    if target is None:
        return ""
    sign = "" if unit == "%" else unit
    end = number(target, words.language) + (percent_sign(words.language) if unit == "%" else "")
    values = end if start is None else f"{number(start, words.language)}{_ARROW}{end}"
    return f"{values} {sign}".rstrip()
