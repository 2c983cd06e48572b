"""Cells of spreadsheets: days as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.table_cells import day_in


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
    with suppress(ValueError):
        assert day_in(text) is None or isinstance(day_in(text), date)
