"""Dates, times and numbers the way the reader's country writes them."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime

_YEAR_DIGITS = 4
_CENTURY = 100
_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "da": "da_DK", "en": "en_GB"}


def locale_for(language: str) -> QLocale:
    """The locale of an interface language: "nb", "nn", "sv", "da", "en" (British, as the reader is in Europe)."""
    return QLocale(_LOCALES[language])


def to_qdate(day: date) -> QDate:
    """``day`` as Qt counts it."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """A valid QDate as a plain date."""
    return date(day.year(), day.month(), day.day())


def date_pattern(locale: QLocale) -> str:
    """The short pattern with four digits for the year and two for day and month, for example "dd.MM.yyyy"."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for letter, wanted in (("y", "yyyy"), ("M", "MM"), ("d", "dd")):
        while letter * 2 in pattern:
            pattern = pattern.replace(letter * 2, letter)
        pattern = pattern.replace(letter, wanted)
    return pattern


def format_date(day: date | None, locale: QLocale) -> str:
    """``day`` as 31.12.2027 (nb, nn), 2027-12-31 (sv), 31.12.2027 (da), 31/12/2027 (en); "" for None."""
    return "" if day is None else locale.toString(to_qdate(day), date_pattern(locale))


def format_long_date(day: date, locale: QLocale) -> str:
    """``day`` with the month as a word and without the weekday: 3. mai 2027, 3 May 2027."""
    return locale.toString(to_qdate(day), f"{_day(locale)} MMMM yyyy")


def format_weekday_date(day: date, locale: QLocale) -> str:
    """``day`` with its weekday and without the year: mandag 3. mai, Monday 3 May."""
    return locale.toString(to_qdate(day), f"dddd {_day(locale)} MMMM")


def standing_alone(text: str) -> str:
    """``text`` with a capital letter first: the names of days and months are small except in English."""
    return text[:1].upper() + text[1:]


def format_month(day: date, locale: QLocale) -> str:
    """The month of ``day`` and its year: mai 2027."""
    name = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return f"{name} {day.year}"


def format_time(moment: datetime | time, locale: QLocale) -> str:
    """The local time of ``moment`` without seconds, for example 14:02, in Danish 14.02 (naive is taken as local)."""
    local = moment.astimezone() if isinstance(moment, datetime) and moment.tzinfo is not None else moment
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def format_date_time(moment: datetime, locale: QLocale) -> str:
    """Date and time of ``moment`` in local time."""
    local = moment.astimezone() if moment.tzinfo is not None else moment
    return f"{format_date(local.date(), locale)} {format_time(moment, locale)}"


def format_number(number: float, locale: QLocale, decimals: int | None = None) -> str:
    """``number`` with the locale's signs; without ``decimals`` as many as it has, at most four."""
    if decimals is None:
        text = f"{number:.4f}".rstrip("0").rstrip(".")
        decimals = len(text.partition(".")[2])
    return locale.toString(float(number), "f", decimals)


def format_percent(share: float, locale: QLocale) -> str:
    """A share of 0..1 as whole per cent: 72 % (with a space that does not break), 72% in English."""
    space = "" if locale.language() is QLocale.Language.English else "\u00a0"
    return f"{locale.toString(round(share * 100))}{space}%"


def parse_date(text: str, locale: QLocale, today: date) -> date | None:
    """The date typed as ``text``; ValueError when it is none, None when it is empty.

    Reads the locale's order with any of . / - or space between; the year may lack (then ``today``'s) or have two
    digits. ISO dates are read in every locale.
    """
    parts = _split(text)
    if not parts:
        return None
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(text)
    if len(parts[0]) == _YEAR_DIGITS:
        year, month, day = map(int, parts)
        return date(year, month, day)
    order = list(dict.fromkeys(letter for letter in date_pattern(locale) if letter in "yMd"))
    if len(parts) < len(order):
        order.remove("y")
        parts_of = {"y": str(today.year)}
    else:
        parts_of = {}
    found = {letter: int(part) for letter, part in (parts_of | dict(zip(order, parts, strict=True))).items()}
    return date(found["y"] + (2000 if found["y"] < _CENTURY else 0), found["M"], found["d"])


def parse_number(text: str, locale: QLocale) -> float | None:
    """The number typed as ``text`` with the locale's comma or a point; ValueError when it is none, None when empty."""
    cleaned = "".join(text.split()).replace("\u2212", "-").replace("%", "")
    if not cleaned:
        return None
    if not re.fullmatch(r"-?[\d.,'\u2019]+", cleaned):  # float() would read "inf" and "1e5" too
        raise ValueError(text)
    value, is_number = locale.toDouble(cleaned)
    return value if is_number else float(cleaned.replace(",", "."))


def first_weekday(locale: QLocale) -> Qt.DayOfWeek:
    """The day a week begins with."""
    return locale.firstDayOfWeek()


def _day(locale: QLocale) -> str:
    return "d'.'" if locale.language() in _ORDINAL_POINT else "d"


def _split(text: str) -> list[str]:
    for sign in "/-.,":
        text = text.replace(sign, " ")
    return text.split()


_ORDINAL_POINT = {QLocale.Language.NorwegianBokmal, QLocale.Language.NorwegianNynorsk, QLocale.Language.Danish}
