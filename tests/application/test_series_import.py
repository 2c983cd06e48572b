"""A series comes in from a spreadsheet: every way people write periods and numbers, bad rows told, undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from workspaces import DemoCompany

from malapp.application.import_rows import RowOutcome
from malapp.application.indicator_import import SeriesColumn, SeriesMapping, SeriesPreview
from malapp.application.number_reading import NumberColumn
from malapp.application.period_reading import read_period
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Frequency

LEAD, OUTSIDER = "P02", "P03"
MAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-17", "17.05.2026", "17/5/2026", "17-05-26", "05/17/2026", "2026-05-17 08:30", "20260517",
        "17. mai 2026", "17 May 2026", "2026-05", "05.2026", "5/2026", "202605", "2026M05", "mai 2026", "Mai 26",
        "maj 2026", "May 2026", "may-26", "2026 mai", "MAI\u00a02026", "2026/5",
    ],
)  # fmt: skip
def test_a_month_is_read_however_it_is_written(text: str) -> None:
    assert read_period(text, Frequency.MONTH) == MAY


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("januar", 1), ("januari", 1), ("January", 1), ("febr.", 2), ("mars", 3), ("marts", 3), ("March", 3),
        ("apr", 4), ("juni", 6), ("June", 6), ("juli", 7), ("augusti", 8), ("Sept", 9), ("oktober", 10),
        ("Oct", 10), ("nov.", 11), ("desember", 12), ("december", 12), ("Des", 12),
    ],
)  # fmt: skip
def test_month_names_of_five_languages_and_their_short_forms_are_read(name: str, month: int) -> None:
    assert read_period(f"{name} 2025", Frequency.MONTH) == date(2025, month, 1)


@pytest.mark.parametrize(
    "text",
    [
        "uke 5 2026", "Uke 5, 2026", "veke 5 2026", "vecka 5 2026", "v. 5 2026", "v5 2026", "uge 5 2026", "week 5 2026",
        "W05 2026", "2026-W05", "2026W05", "2026U05", "u5 2026", "5. uke 2026", "5/2026", "28.01.2026", "2026-02-01",
    ],
)  # fmt: skip
def test_a_week_is_read_however_it_is_written(text: str) -> None:
    assert read_period(text, Frequency.WEEK) == date(2026, 1, 26)


@pytest.mark.parametrize(
    "text",
    ["Q2 2026", "2026-Q2", "2026Q2", "2. kvartal 2026", "kvartal 2 2026", "K2 2026", "2026K2", "2. kv. 2026",
     "2nd quarter 2026", "Q2/26", "30.06.2026"],
)  # fmt: skip
def test_a_quarter_is_read_however_it_is_written(text: str) -> None:
    assert read_period(text, Frequency.QUARTER) == date(2026, 4, 1)


@pytest.mark.parametrize("text", ["2026", "år 2026", "Year 2026", "31.12.2026"])
def test_a_year_is_read(text: str) -> None:
    assert read_period(text, Frequency.YEAR) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "frequency", "problem"),
    [
        ("Sum", Frequency.MONTH, "period_unread"),
        ("", Frequency.MONTH, "period_unread"),
        ("13.2026", Frequency.MONTH, "period_unread"),
        ("2026-02-30", Frequency.MONTH, "period_unread"),
        ("uke 53 2025", Frequency.WEEK, "period_unread"),
        ("mars", Frequency.MONTH, "period_year"),
        ("uke 12", Frequency.WEEK, "period_year"),
        ("Q1", Frequency.QUARTER, "period_year"),
        ("2026", Frequency.MONTH, "period_length"),
        ("mars 2026", Frequency.QUARTER, "period_length"),
        ("Q1 2026", Frequency.MONTH, "period_length"),
        ("uke 5 2026", Frequency.MONTH, "period_length"),
    ],
)
def test_what_is_no_period_of_this_length_is_told_apart(text: str, frequency: Frequency, problem: str) -> None:
    with pytest.raises(RuleViolation, match=rf"rule\.indicator\.{problem}"):
        read_period(text, frequency)


@given(text=st.text(max_size=40), frequency=st.sampled_from(Frequency))
def test_any_text_is_a_period_or_a_sentence(text: str, frequency: Frequency) -> None:
    try:
        found: object = read_period(text, frequency)
    except RuleViolation as error:
        found = error.message_id
    assert isinstance(found, date) or str(found).startswith("rule.indicator.period_")


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (("1,5", "2", "3,25"), (1.5, 2.0, 3.25)),
        (("1.234,5", "1.234", "1.000.000,00"), (1234.5, 1234.0, 1_000_000.0)),
        (("1,234.5", "1,234"), (1234.5, 1234.0)),
        (("1 234", "2\u00a0345", "3\u202f456"), (1234.0, 2345.0, 3456.0)),
        (("31 %", "(5)", "kr 1 200,50", "\u22123", "2,-", ",5", ""), (31.0, -5.0, 1200.5, -3.0, 2.0, 0.5, None)),
        (("0.125", "1.234"), (0.125, 1.234)),
        (("1.234.567", "2.5"), (1_234_567.0, 2.5)),
    ],
)
def test_the_numbers_of_a_column_are_read_alike(cells: tuple[str, ...], numbers: tuple[float | None, ...]) -> None:
    column = NumberColumn(cells)
    assert tuple(column.read(cell) for cell in cells) == numbers


@given(st.text(max_size=30))
def test_any_cell_is_a_finite_number_or_none_at_all(text: str) -> None:
    try:
        number = NumberColumn([text]).read(text)
    except ValueError:
        return
    assert number is None or abs(number) < float("inf")


@pytest.mark.parametrize("cell", ["-", "n/a", "1e5", "inf", "nan", "tolv", "1-2", "12 stk", "9" * 400])
def test_what_is_no_number_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        NumberColumn([cell]).read(cell)


def _indicator(demo: DemoCompany) -> UUID:
    return demo.services.indicators.add(demo.actor(LEAD), "Kundemøter", GoalLevel.TEAM, team_id=demo.id("SALG"))


def _previewed(demo: DemoCompany, goal_id: UUID, path: Path, mapping: SeriesMapping | None = None) -> SeriesPreview:
    service = demo.services.indicator_import
    table = service.read(path)
    wanted = mapping or service.guessed(demo.actor(LEAD), goal_id, table)
    return service.preview(demo.actor(LEAD), goal_id, table, wanted)


ROWS = (
    ("Måned", "Møter", "Mål", "Merknad"),
    ("jan 2026", "12,5", "15", "Vinterferie"),
    ("feb 2026", "1 014", "", ""),
    ("feb 2026", "3", "", ""),
    ("mars", "16", "", ""),
    ("apr 2026", "mange", "", ""),
    ("mai 2026", "", "", ""),
    ("Sum", "48", "", ""),
)


@pytest.mark.requirement("S2-13")
@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_a_file_with_any_separator_is_previewed_row_by_row_then_stored_and_undone(
    demo: DemoCompany, tmp_path: Path, separator: str
) -> None:
    path = tmp_path / "serie.csv"
    path.write_text("\n".join(separator.join(row) for row in ROWS), encoding="utf-8")
    goal_id = _indicator(demo)
    preview = _previewed(demo, goal_id, path)

    assert [(row.number, row.outcome.value, row.problem.rpartition(".")[2]) for row in preview.rows] == [
        (2, "new", ""),
        (3, "new", ""),
        (4, "refused", "period_twice"),
        (5, "refused", "period_year"),
        (6, "refused", "value_unread"),
        (7, "refused", "value_missing"),
        (8, "refused", "period_unread"),
    ]
    assert demo.services.indicator_import.apply(demo.actor(LEAD), preview) == 2
    values = demo.services.indicators.row(demo.actor(LEAD), goal_id).values
    assert [(v.starts_on.month, v.value, v.target, v.note) for v in values] == [
        (1, 12.5, 15.0, "Vinterferie"),
        (2, 1014.0, None, ""),
    ]
    again = _previewed(demo, goal_id, path)
    assert again.count(RowOutcome.UNCHANGED) == 2
    demo.services.history.undo()
    assert demo.services.indicators.row(demo.actor(LEAD), goal_id).values == ()


def test_a_workbook_with_real_dates_and_numbers_is_read_and_updates_only_what_it_says(
    demo: DemoCompany, tmp_path: Path
) -> None:
    goal_id = _indicator(demo)
    lead = demo.actor(LEAD)
    demo.services.indicators.set_value(lead, goal_id, date(2026, 3, 1), value=1.0, target=9.0, note="Beholdes")
    book = Workbook()
    for row in (("Dato", "Antall"), (date(2026, 3, 1), 17.25), (date(2026, 4, 1), 18)):
        book.active.append(row)
    path = tmp_path / "serie.xlsx"
    book.save(path)

    preview = _previewed(demo, goal_id, path)
    assert [row.outcome for row in preview.rows] == [RowOutcome.UPDATE, RowOutcome.NEW]
    demo.services.indicator_import.apply(lead, preview)
    values = demo.services.indicators.row(lead, goal_id).values
    assert [(v.value, v.target, v.note) for v in values] == [(17.25, 9.0, "Beholdes"), (18.0, None, "")]


def test_a_file_without_headings_keeps_its_first_row(demo: DemoCompany, tmp_path: Path) -> None:
    path = tmp_path / "serie.csv"
    path.write_text("2026-01;4,5\n2026-02;5\n", encoding="utf-8")
    preview = _previewed(demo, _indicator(demo), path)
    assert [(row.number, row.value) for row in preview.rows] == [(1, 4.5), (2, 5.0)]


def test_columns_are_recognised_by_what_stands_in_them_when_the_headings_say_nothing(
    demo: DemoCompany, tmp_path: Path
) -> None:
    path = tmp_path / "serie.csv"
    path.write_text("A,B,C\nSalg,Q1 2026,31.5\nSalg,Q2 2026,32.5\n", encoding="utf-8")
    goal_id = demo.services.indicators.add(
        demo.actor(LEAD), "Dekningsgrad", GoalLevel.TEAM, team_id=demo.id("SALG"), frequency=Frequency.QUARTER
    )
    table = demo.services.indicator_import.read(path)
    mapping = demo.services.indicator_import.guessed(demo.actor(LEAD), goal_id, table)
    assert mapping == {SeriesColumn.PERIOD: 1, SeriesColumn.VALUE: 2}


def test_without_a_period_or_a_value_column_nothing_is_previewed(demo: DemoCompany, tmp_path: Path) -> None:
    path = tmp_path / "serie.csv"
    path.write_text("A;B\n2026-01;1\n", encoding="utf-8")
    goal_id = _indicator(demo)
    for mapping, problem in (
        ({SeriesColumn.VALUE: 1}, "no_period_column"),
        ({SeriesColumn.PERIOD: 0}, "no_value_column"),
    ):
        with pytest.raises(RuleViolation, match=problem):
            _previewed(demo, goal_id, path, mapping)


def test_only_who_may_write_the_indicator_brings_values_in(demo: DemoCompany, tmp_path: Path) -> None:
    path = tmp_path / "serie.csv"
    path.write_text("Periode;Verdi\n2026-01;1\n", encoding="utf-8")
    goal_id = _indicator(demo)
    preview = _previewed(demo, goal_id, path)
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        demo.services.indicator_import.apply(demo.actor(OUTSIDER), preview)
