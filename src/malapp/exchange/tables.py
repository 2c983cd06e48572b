"""Reading tables that people keep in spreadsheets; openpyxl is imported on first use."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from malapp.application.ports import Table
from malapp.application.troubles import UnreadableTable

BYTES_LIMIT = 20 * 1024 * 1024
ROWS_LIMIT = 10_000
COLUMNS_LIMIT = 100
_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
_WORKBOOK_SUFFIX = ".xlsx"
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"  # an old .xls, or an .xlsx with a password


class SpreadsheetReader:
    """CSV in any usual separator and encoding, and the first sheet of an Excel file; a ``TableReader``.

    Everything becomes text: cells are trimmed, empty rows are left out, each row is as wide as the header. Formulas are
    never calculated: what Excel calculated last is read.
    """

    def read(self, path: Path) -> Table:
        """The table at ``path``; UnreadableTable with one of its reasons."""
        suffix = path.suffix.lower()
        if suffix not in _TEXT_SUFFIXES | {_WORKBOOK_SUFFIX}:
            raise UnreadableTable("kind")
        data = _content(path)
        if data.startswith(_OLE):
            raise UnreadableTable("old_or_locked")
        if data.startswith(_ZIP):
            from malapp.exchange import workbooks

            return _table(workbooks.rows(data, most_rows=ROWS_LIMIT + 1, most_columns=COLUMNS_LIMIT))
        if suffix == _WORKBOOK_SUFFIX:
            raise UnreadableTable("damaged")
        from malapp.exchange import separated

        return _table(separated.rows(data))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(BYTES_LIMIT + 1)
    except OSError:
        raise UnreadableTable("cannot_open") from None
    if len(data) > BYTES_LIMIT:
        raise UnreadableTable("too_large")
    return data


def _table(rows: Iterable[tuple[str, ...]]) -> Table:
    """The rows with something in them, the first as header; columns without any heading at the end are left out."""
    filled = _filled(rows)
    header = next(filled, None)
    if header is None:
        raise UnreadableTable("empty")
    if len(header) > COLUMNS_LIMIT:
        raise UnreadableTable("too_large")
    width = len(header)
    body: list[tuple[str, ...]] = []
    for row in filled:
        if len(body) == ROWS_LIMIT:
            raise UnreadableTable("too_large")
        body.append((*row[:width], *("",) * (width - len(row))))
    return Table(header, tuple(body))


def _filled(rows: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        cells = [unicodedata.normalize("NFC", cell).strip() for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield tuple(cells)
