"""Dates and numbers as each country writes and types them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from malapp.ui.kit import formats as f

DAY = date(2027, 5, 3)
LANGUAGES = ("nb", "nn", "sv", "da", "en")


@pytest.mark.parametrize(
    ("language", "short", "long", "weekday"),
    [
        ("nb", "03.05.2027", "3. mai 2027", "mandag 3. mai"),
        ("nn", "03.05.2027", "3. mai 2027", "måndag 3. mai"),
        ("sv", "2027-05-03", "3 maj 2027", "måndag 3 maj"),
        ("da", "03.05.2027", "3. maj 2027", "mandag 3. maj"),
        ("en", "03/05/2027", "3 May 2027", "Monday 3 May"),
    ],
)
def test_dates(language: str, short: str, long: str, weekday: str) -> None:
    locale = f.locale_for(language)
    assert f.format_date(DAY, locale) == short
    assert f.format_long_date(DAY, locale) == long
    assert f.format_weekday_date(DAY, locale) == weekday
    assert f.format_date(None, locale) == ""


@pytest.mark.parametrize(
    ("language", "number", "percent", "month"),
    [
        ("nb", "1\u00a0234,5", "72\u00a0%", "mai 2027"),
        ("nn", "1\u00a0234,5", "72\u00a0%", "mai 2027"),
        ("sv", "1\u00a0234,5", "72\u00a0%", "maj 2027"),
        ("da", "1.234,5", "72\u00a0%", "maj 2027"),
        ("en", "1,234.5", "72%", "May 2027"),
    ],
)
def test_numbers_and_months(language: str, number: str, percent: str, month: str) -> None:
    locale = f.locale_for(language)
    assert f.format_number(1234.5, locale) == number
    assert f.format_percent(0.724, locale) == percent
    assert f.format_month(DAY, locale) == month


@pytest.mark.parametrize(("language", "text"), [("nb", "14:02"), ("da", "14.02"), ("en", "14:02")])
def test_times_are_local(language: str, text: str) -> None:
    assert f.format_time(datetime(2027, 5, 3, 12, 2, tzinfo=UTC), f.locale_for(language)) == text
    assert f.format_time(time(14, 2), f.locale_for(language)) == text, "a plain time of day is not moved"
    assert f.format_date_time(datetime(2027, 5, 3, 22, 30, tzinfo=UTC), f.locale_for("nb")) == "04.05.2027 00:30"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_begins_on_monday(language: str) -> None:
    assert f.first_weekday(f.locale_for(language)) is Qt.DayOfWeek.Monday


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "3.5.2027", DAY),
        ("nb", "3/5-27", DAY),
        ("nb", "3.5", date(2026, 5, 3)),
        ("nb", "2027-05-03", DAY),
        ("sv", "27-05-03", DAY),
        ("sv", "5-3", date(2026, 5, 3)),
        ("da", " 03 05 2027 ", DAY),
        ("en", "3/5/2027", DAY),
        ("en", "", None),
    ],
)
def test_dates_are_read_as_people_type_them(language: str, text: str, expected: date | None) -> None:
    assert f.parse_date(text, f.locale_for(language), date(2026, 11, 23)) == expected


@pytest.mark.parametrize(
    "text", ["i morgen", "32.1.2027", "1", "1.2.3.4", "31.2", "1.13.2027", "0.0.0", "2027-05", "٣.٥"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the message is what was typed
        f.parse_date(text, f.locale_for("nb"), DAY)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "1 234,5", 1234.5),
        ("nb", "4.5", 4.5),
        ("nb", "−3", -3.0),
        ("nb", "45 %", 45.0),
        ("da", "1.234,5", 1234.5),
        ("en", "1,234.5", 1234.5),
        ("en", "4,5", 4.5),
        ("sv", "", None),
    ],
)
def test_numbers_are_read_as_people_type_them(language: str, text: str, expected: float | None) -> None:
    assert f.parse_number(text, f.locale_for(language)) == expected


@pytest.mark.parametrize("text", ["mange", "inf", "nan", "1e5", "--3", "1,2,3,4"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the message is what was typed
        f.parse_number(text, f.locale_for("nb"))


@given(st.sampled_from(LANGUAGES), st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_a_date_survives_being_written_and_read(language: str, day: date) -> None:
    locale = f.locale_for(language)
    assert f.parse_date(f.format_date(day, locale), locale, DAY) == day


@given(st.sampled_from(LANGUAGES), st.integers(-(10**9), 10**9).map(lambda number: number / 100))
def test_a_number_survives_being_written_and_read(language: str, number: float) -> None:
    locale = f.locale_for(language)
    assert f.parse_number(f.format_number(number, locale), locale) == pytest.approx(number)


def test_a_date_that_stands_alone_begins_with_a_capital() -> None:
    assert f.standing_alone(f.format_weekday_date(DAY, f.locale_for("nn"))) == "Måndag 3. mai"
    assert f.standing_alone("øving") == "Øving"
    assert f.standing_alone("") == ""
