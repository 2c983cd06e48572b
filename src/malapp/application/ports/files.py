"""What the use cases need for other files: calendars, tables, the bundled forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from malapp.domain.forms import Form


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One meeting for an .ics file: local wall time, neutral ``title``; ``uid`` and ``sequence`` as in RFC 5545.

    ``is_all_day`` is a day without a time: it takes up nobody's hours, and ``minutes`` say nothing.
    """

    uid: str
    sequence: int
    title: str
    starts_at: datetime
    minutes: int
    is_cancelled: bool = False
    is_all_day: bool = False


class CalendarWriter(Protocol):
    """Writes iCalendar files (RFC 5545)."""

    def write(self, events: Sequence[CalendarEvent], *, country: str, now: datetime) -> bytes:
        """An .ics file with one VEVENT an event, in the country's time zone."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table read from CSV or Excel: the header row, and the rows as text."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class TableReader(Protocol):
    """Reads tables that people keep in spreadsheets."""

    def read(self, path: Path) -> Table:
        """The first sheet of an .xlsx, or a CSV with any usual separator and encoding; UnreadableTable."""


#: What a cell of a written table may hold; a datetime is local wall time.
Cell: TypeAlias = "str | float | int | date | None"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook: its name, the header row, and rows as wide as the header."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class TableWriter(Protocol):
    """Writes tables for people's spreadsheets. Pure functions of their content: safe in a worker thread."""

    def write(self, sheets: Sequence[Sheet]) -> bytes:
        """An .xlsx workbook with ``sheets`` in order."""


class FormLibrary(Protocol):
    """The bundled forms."""

    def forms(self) -> Mapping[str, Form]:
        """Every form by its id."""
