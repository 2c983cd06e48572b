"""Cells of spreadsheets: numbers and days as people type them."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.table_cells import day_in, number_in


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  ", None),
        ("12", 12.0),
        ("-3,5", -3.5),
        ("\u22123.5", -3.5),
        ("85 %", 85.0),
        ("1 000,5", 1000.5),
        ("1\u00a0000", 1000.0),
        ("1.000,50", 1000.5),
        ("1,000.50", 1000.5),
        ("1.000.000", 1_000_000.0),
        ("0,125", 0.125),
        ("250 000 kr", 250_000.0),
        ("40,-", 40.0),
    ],
)
def test_a_number_is_read_as_it_was_meant(text: str, value: float | None) -> None:
    assert number_in(text) == value


@pytest.mark.parametrize("text", ["ti", "1e5", "inf", "nan", "3 av 4 (ca)", "1.0.0", "--1", "12/2026"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        number_in(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", None),
        ("2026-12-31", date(2026, 12, 31)),
        ("2026-12-31 00:00", date(2026, 12, 31)),
        ("31.12.2026", date(2026, 12, 31)),
        ("1/9 2026", date(2026, 9, 1)),
        ("31.12.26", date(2026, 12, 31)),
        ("3. 4. 2027", date(2027, 4, 3)),
    ],
)
def test_a_day_is_read_day_before_month(text: str, day: date | None) -> None:
    assert day_in(text) == day


@pytest.mark.parametrize("text", ["31.02.2026", "32.1.2026", "12/31/2026", "snart", "2026-13-01"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        day_in(text)


@given(st.text(max_size=30))
def test_any_cell_is_read_or_refused(text: str) -> None:
    for read in (number_in, day_in):
        try:
            value = read(text)
        except ValueError:
            continue
        assert value is None or isinstance(value, date) or math.isfinite(value)
