"""Columns of tables and trees as data, and what the cells say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QLocale, Qt

from malapp.ui.kit.formats import format_date, format_number, format_percent
from malapp.ui.kit.tones import Tone

#: The raw value of a cell, the ColumnSpec's kind, and the row's own object.
VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 2
OBJECT_ROLE = int(Qt.ItemDataRole.UserRole) + 3
STRONG_ROLE = int(Qt.ItemDataRole.UserRole) + 4
#: The quiet line under a title.
NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 5


#: The ranges of combining marks in Unicode; thousands of texts are folded when a search begins.
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")


class CellKind(StrEnum):
    """How a cell looks, and the type of its value."""

    TITLE = "title"  # str, in two lines
    TEXT = "text"  # str, in one line
    PERSON = "person"  # str, the name; "" for nobody
    PROGRESS = "progress"  # Progress
    PILL = "pill"  # Pill | None
    DATE = "date"  # date | None
    NUMBER = "number"  # float | None, to the right
    TREND = "trend"  # Trend


@dataclass(frozen=True, slots=True)
class Progress:
    """A share of 0..1 (None: cannot be said) and how it is to be taken."""

    share: float | None
    tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True)
class Pill:
    """A word with its tone and icon."""

    text: str
    tone: Tone
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Trend:
    """A small line of values in order of time, None where one is missing; ``text`` says the same in words."""

    values: tuple[float | None, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column. ``read`` takes the value from a row's object.

    Columns with ``grows`` share the room that is left (without any: the first one); the others are as wide as their
    content, at most ``widest`` pixels. A column is hidden while the view is narrower than ``drop_below``, and gives
    way (the highest ``drop_below`` first, 0 never) while a growing column has no readable width. ``note`` gives the
    quiet line under a title, "" for none.
    """

    id: str
    title: str
    kind: CellKind
    read: Callable[[Any], Any]
    widest: int = 200
    grows: bool = False
    drop_below: int = 0
    note: Callable[[Any], str] | None = None


def cell_text(kind: CellKind, value: object, locale: QLocale) -> str:
    """What a cell says, "" for nothing."""
    if isinstance(value, Progress):
        return "" if value.share is None else format_percent(value.share, locale)
    if isinstance(value, Pill | Trend):
        return value.text
    if isinstance(value, date):
        return format_date(value, locale)
    if kind == CellKind.NUMBER and isinstance(value, int | float):
        return format_number(value, locale)
    return "" if value is None else str(value)


#: Ring, two dots, acute, grave, circumflex: nearly every mark there is; the first of all that stand above letters.
_COMMON_MARKS = ("\u030a", "\u0308", "\u0301", "\u0300", "\u0302")
_FIRST_MARK = "\u0300"


def folded(text: str) -> str:
    """``text`` without case and without accents, for finding it again."""
    lowered = text.casefold()
    if lowered.isascii():  # and the rest in few steps: thousands of goals are made ready to be searched at once
        return lowered
    plain = unicodedata.normalize("NFKD", lowered)
    for mark in _COMMON_MARKS:
        plain = plain.replace(mark, "")
    if max(plain, default="") < _FIRST_MARK:
        return plain
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def row_matches(columns: Sequence[ColumnSpec], item: object, words: Sequence[str], locale: QLocale) -> bool:
    """Whether the row of ``item`` holds every one of the folded ``words`` in any column."""
    text = folded(" ".join(cell_text(spec.kind, spec.read(item), locale) for spec in columns))
    return all(word in text for word in words)


def header_data(columns: Sequence[ColumnSpec], section: int, orientation: Qt.Orientation, role: int) -> Any:
    """What an item model answers for a header."""
    if orientation is not Qt.Orientation.Horizontal:
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return columns[section].title
    if role == Qt.ItemDataRole.TextAlignmentRole and columns[section].kind == CellKind.NUMBER:
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return None


def sort_key(value: object) -> Any:
    """A key that puts values of one column in order."""
    if isinstance(value, Progress):
        return value.share
    if isinstance(value, Pill | Trend):
        return value.text.casefold()
    return value.casefold() if isinstance(value, str) else value


def cell_data(columns: Sequence[ColumnSpec], column: int, item: object, role: int, locale: QLocale) -> Any:  # noqa: PLR0911
    """What an item model answers for a cell of the row object ``item``."""
    spec = columns[column]
    if role == VALUE_ROLE:
        return spec.read(item)
    if role == KIND_ROLE:
        return spec.kind
    if role == NOTE_ROLE:
        return spec.note(item) if spec.note else ""
    if role == OBJECT_ROLE:
        return item
    if role == Qt.ItemDataRole.DisplayRole:
        return cell_text(spec.kind, spec.read(item), locale)
    if role == Qt.ItemDataRole.ToolTipRole:
        note = spec.note(item) if spec.note else ""
        return "\n".join(filter(None, (cell_text(spec.kind, spec.read(item), locale), note)))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        # A reader walking down the rows hears the first cell only: it tells the whole row.
        cells = columns if column == 0 else columns[column : column + 1]
        return "; ".join(_spoken(cell, item, locale) for cell in cells if cell_text(cell.kind, cell.read(item), locale))
    if role == Qt.ItemDataRole.TextAlignmentRole and spec.kind == CellKind.NUMBER:
        return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return None


def _spoken(spec: ColumnSpec, item: object, locale: QLocale) -> str:
    text = cell_text(spec.kind, spec.read(item), locale)
    note = spec.note(item) if spec.note else ""
    return "; ".join(filter(None, (text, note))) if spec.kind == CellKind.TITLE else f"{spec.title}: {text}"
