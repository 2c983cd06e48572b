"""Writing Excel workbooks by openpyxl (ports.TableWriter)."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from malapp.application.ports import Cell, Sheet

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

#: Control characters an .xlsx cannot hold (XML 1.0, 2.2).
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BAD_IN_NAMES = re.compile(r"[\\/*?:\[\]]")
CELL_LIMIT = 32_767  # characters in a cell, by Excel
NAME_LIMIT = 31  # characters in a sheet's name, by Excel
_WIDEST, _NARROWEST = 60, 10  # characters


class XlsxWriter:
    """Sheets with a bold, frozen header row and a filter. Text is always text: a "=" at its start is no formula."""

    def write(self, sheets: Sequence[Sheet]) -> bytes:
        """The workbook as bytes."""
        from openpyxl import Workbook

        workbook = Workbook()
        for page in workbook.worksheets:
            workbook.remove(page)
        for sheet in sheets or (Sheet("-", (), ()),):
            _fill(workbook.create_sheet(_BAD_IN_NAMES.sub(" ", sheet.name)[:NAME_LIMIT]), sheet)
        target = io.BytesIO()
        workbook.save(target)
        return target.getvalue()


def _fill(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for number, heading in enumerate(sheet.header, start=1):
        _write(page, 1, number, heading)
        page.cell(1, number).font = Font(bold=True)
        longest = max([len(heading), *(len(str(row[number - 1])) for row in sheet.rows)])
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, max(_NARROWEST, longest + 2))
    for place, row in enumerate(sheet.rows, start=2):
        for number, value in enumerate(row, start=1):
            _write(page, place, number, value)
    if sheet.header:
        page.freeze_panes = "A2"
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.header))}{len(sheet.rows) + 1}"


def _write(page: Worksheet, row: int, column: int, value: Cell) -> None:
    from openpyxl.styles import Alignment

    if value is None or value == "":
        return
    cell = page.cell(row, column)
    if isinstance(value, str):
        cell.value = _UNWRITABLE.sub("", value)[:CELL_LIMIT]
        cell.data_type = "s"  # openpyxl takes "=1+1" for a formula, and so would Excel
        cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd hh:mm" if isinstance(value, datetime) else "yyyy-mm-dd"
    is_long = isinstance(value, str) and (len(value) > _WIDEST or "\n" in value)
    cell.alignment = Alignment(vertical="top", wrap_text=is_long)
