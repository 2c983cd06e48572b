"""CSV as it is found in the wild: which encoding and which separator, nobody says."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from malapp.application.troubles import UnreadableTable

SEPARATORS = (";", ",", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PROBE = 50  # rows looked at to tell the separator
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def rows(data: bytes) -> Iterator[tuple[str, ...]]:
    """The rows of a CSV file; UnreadableTable when it is no text, or its quotes do not close."""
    text = decoded(data)
    if _NOT_TEXT.search(text):
        raise UnreadableTable("damaged")
    hint = _EXCEL_HINT.match(text)
    if hint:
        return _parsed(text[hint.end() :], hint[1])
    return _parsed(text, separator_of(text))


def decoded(data: bytes) -> str:
    """``data`` as text: by its byte order mark, else UTF-16 when it has zeros, else UTF-8, else Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    # In UTF-16 every other byte of western text is zero; in no other text is any.
    if b"\0" in data:
        return _strictly(data, "utf-16-be" if data[0] == 0 else "utf-16-le")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strictly(data, "cp1252")


def separator_of(text: str) -> str:
    """The separator that divides most rows into equally many cells, and into most."""
    return max(SEPARATORS, key=lambda separator: _fitness(text, separator))


def _fitness(text: str, separator: str) -> tuple[bool, float, int]:
    try:
        widths = [len(row) for row in islice(_parsed(text, separator), _PROBE) if any(row)]
    except UnreadableTable:
        return False, 0.0, 0
    if not widths:
        return False, 0.0, 0
    same = sum(width == widths[0] for width in widths) / len(widths)
    return widths[0] > 1, same, widths[0]


def _parsed(text: str, separator: str) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            yield tuple(row)
    except csv.Error:
        raise UnreadableTable("damaged") from None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableTable("damaged") from None
