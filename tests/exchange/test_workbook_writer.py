"""Workbooks as Excel reads them: openpyxl, an independent reading of the XML, and our own reader agree."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.ports import Sheet
from malapp.exchange.tables import SpreadsheetReader
from malapp.exchange.workbook_writer import CELL_LIMIT, XlsxWriter

MOMENT = datetime.combine(date(2026, 11, 26), time(10, 0))


def _written(*sheets: Sheet) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(XlsxWriter().write(sheets)))


def test_numbers_days_and_texts_keep_their_kind() -> None:
    row = ("Trygg service", 12.5, 3, date(2026, 12, 31), MOMENT, None)
    page = _written(Sheet("Mål", ("a", "b", "c", "d", "e", "f"), (row,)))["Mål"]

    values = [cell.value for cell in page[2]]
    assert values == ["Trygg service", 12.5, 3, datetime.combine(date(2026, 12, 31), time()), MOMENT, None]
    assert page["D2"].number_format == "yyyy-mm-dd"
    assert page.freeze_panes == "A2"
    assert page["A1"].font.bold
    assert page.auto_filter.ref == "A1:F2"


def test_a_text_is_never_a_formula() -> None:
    data = XlsxWriter().write([Sheet("S", ("a",), (("=HYPERLINK(1)",), ("+1",), ("@x",), ("-2",)))])
    page = openpyxl.load_workbook(io.BytesIO(data))["S"]

    assert [cell.data_type for (cell,) in page["A2:A5"]] == ["s"] * 4
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_long_texts_control_characters_and_odd_sheet_names_are_written_as_far_as_excel_goes() -> None:
    text = "a\x00b\x1f\ufffe" + "x" * 40_000
    book = _written(Sheet("Mål: [2026/2027] * og mye mer enn trettien tegn", ("a",), ((text,),)))

    assert book.sheetnames == ["Mål   2026 2027    og mye mer e"]
    assert book.worksheets[0]["A2"].value == ("ab" + "x" * 40_000)[:CELL_LIMIT]


def test_nothing_to_write_is_still_a_workbook() -> None:
    assert len(_written().worksheets) == 1


@given(st.lists(st.text(min_size=1, max_size=40).filter(str.strip), min_size=1, max_size=4))
def test_any_text_comes_back_by_our_own_reader(tmp_path_factory: object, cells: list[str]) -> None:
    data = XlsxWriter().write([Sheet("S", tuple(f"c{n}" for n in range(len(cells))), (tuple(cells),))])
    target = Path(tmp_path_factory.mktemp("book")) / "book.xlsx"  # type: ignore[attr-defined]
    target.write_bytes(data)

    assert SpreadsheetReader().read(target).header == tuple(f"c{n}" for n in range(len(cells)))
