"""The first sheet of an Excel workbook (.xlsx), by openpyxl; formulas are not calculated, macros not even loaded."""

from __future__ import annotations

import io
import math
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import islice
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from malapp.application.troubles import UnreadableTable

_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})
UNPACKED_LIMIT = 200 * 1024 * 1024  # bytes; a few kilobytes of zip can unpack to gigabytes
SCANNED_LIMIT = 100_000  # rows, empty ones too: a formatted but empty sheet has a million
#: What zipfile, the XML parser and openpyxl raise about damaged or foreign files.
_BROKEN = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    OSError,
)


def rows(data: bytes, *, most_rows: int, most_columns: int) -> list[tuple[str, ...]]:
    """The rows of the first sheet that are not empty, as text; UnreadableTable for anything that is no workbook.

    Reading ends one row and one column beyond ``most_rows`` and ``most_columns``, so that the caller sees the excess.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of every feature of Excel that it leaves aside
        try:
            _check_unpacked_size(data)
            workbook = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                sheet = workbook.worksheets[0]
                sheet.reset_dimensions()  # some programs write a size that is not the sheet's
                return list(islice(_filled(sheet.iter_rows(max_col=most_columns + 1, values_only=True)), most_rows + 1))
            finally:
                workbook.close()
        except _BROKEN:
            raise UnreadableTable("damaged") from None


def _filled(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(rows):
        if number == SCANNED_LIMIT:
            raise UnreadableTable("too_large")
        cells = tuple(as_text(value) for value in row)
        if any(cells):
            yield cells


def as_text(value: object) -> str:
    """A cell as text: dates as ISO 8601, whole numbers without a decimal point, errors of formulas as nothing."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, date | time):
        return _moment(value)
    text = "" if value is None else str(value)
    return "" if text in _ERRORS else text


def _moment(value: date | time) -> str:
    if isinstance(value, datetime):
        is_whole_day = value.time() == time()
        return value.date().isoformat() if is_whole_day else value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat(timespec="minutes") if isinstance(value, time) else value.isoformat()


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() else repr(value)


def _check_unpacked_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > UNPACKED_LIMIT:
            raise UnreadableTable("too_large")
