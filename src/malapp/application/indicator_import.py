"""Bringing a series of values in from a spreadsheet: read, say which column is what, look, then save (or undo)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.import_rows import RowOutcome
from malapp.application.indicators import editable_indicator, plan_of
from malapp.application.number_reading import NumberColumn
from malapp.application.period_reading import read_period
from malapp.application.ports import Table, TableReader, UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.indicators import Frequency, IndicatorValue
from malapp.domain.permissions import Actor


class SeriesColumn(StrEnum):
    """A meaning a column of the spreadsheet may have."""

    PERIOD = "period"
    VALUE = "value"
    TARGET = "target"
    NOTE = "note"


_MOSTLY = 0.5
SeriesMapping = dict[SeriesColumn, int]


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One row of the preview; ``number`` is the row in the spreadsheet, ``problem`` a message id when it is refused.

    ``cells`` are the texts as they stand in the file, by meaning.
    """

    number: int
    cells: dict[SeriesColumn, str]
    starts_on: date | None = None
    value: float | None = None
    target: float | None = None
    outcome: RowOutcome = RowOutcome.REFUSED
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SeriesPreview:
    """What an import would do, before anything is saved."""

    goal_id: UUID
    rows: tuple[SeriesRow, ...]

    def count(self, outcome: RowOutcome) -> int:
        """How many rows have ``outcome``."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def wanted(self) -> tuple[SeriesRow, ...]:
        """The rows that would be stored."""
        return tuple(row for row in self.rows if row.outcome in {RowOutcome.NEW, RowOutcome.UPDATE})


class IndicatorImportService:
    """Use cases for importing the series of one indicator."""

    def __init__(self, desk: Desk, reader: TableReader) -> None:
        self._desk = desk
        self._reader = reader

    def read(self, path: Path) -> Table:
        """The table in the file at ``path``; UnreadableTable. A pure function of the file, for any thread."""
        return with_headings(self._reader.read(path))

    def guessed(self, actor: Actor, goal_id: UUID, table: Table) -> SeriesMapping:
        """Which column probably holds what: by its heading, else by what stands in it."""
        with self._desk.workspace.read() as work:
            editable_indicator(work, actor, goal_id)
            frequency = plan_of(work, self._desk, goal_id).frequency
        return _guessed(table, frequency)

    def preview(self, actor: Actor, goal_id: UUID, table: Table, mapping: SeriesMapping) -> SeriesPreview:
        """What saving ``table`` with ``mapping`` would do; RuleViolation without period or any number."""
        if SeriesColumn.PERIOD not in mapping:
            raise RuleViolation("rule.indicator.no_period_column", field="period")
        if SeriesColumn.VALUE not in mapping and SeriesColumn.TARGET not in mapping:
            raise RuleViolation("rule.indicator.no_value_column", field="value")
        with self._desk.workspace.read() as work:
            editable_indicator(work, actor, goal_id)
            frequency = plan_of(work, self._desk, goal_id).frequency
            known = {value.starts_on: value for value in work.indicator_values.find(goal_id=goal_id)}
        return SeriesPreview(goal_id, tuple(_judged(_Reader(table, mapping, frequency).rows(), known)))

    def apply(self, actor: Actor, preview: SeriesPreview) -> int:
        """Save the new and changed values as one undoable edit, or nothing at all; how many were saved."""
        wanted = preview.wanted
        with self._desk.edit("edit.indicator_imported") as work:
            editable_indicator(work, actor, preview.goal_id)
            for row in wanted:
                if row.starts_on is not None:
                    work.indicator_values.save(self._merged(work, preview.goal_id, row.starts_on, row))
            work.audit("indicator.imported", actor.person_id, "goals", preview.goal_id)
        return len(wanted)

    def _merged(self, work: UnitOfWork, goal_id: UUID, starts_on: date, row: SeriesRow) -> IndicatorValue:
        found = work.indicator_values.find(goal_id=goal_id, starts_on=starts_on)
        return _with_row(found[0] if found else IndicatorValue(self._desk.new_id(), goal_id, starts_on), row)


def with_headings(table: Table) -> Table:
    """``table``; one without headings, whose first row is a period and numbers already, gets that row back."""
    cells = [cell for cell in table.header if cell.strip()]
    are_periods = [_is_period(cell) for cell in cells]
    numbers = [cell for cell, is_period in zip(cells, are_periods, strict=True) if not is_period]
    if not any(are_periods) or not _are_numbers(numbers):
        return table
    return Table(tuple("" for _ in table.header), (table.header, *table.rows))


class _Reader:
    def __init__(self, table: Table, mapping: SeriesMapping, frequency: Frequency) -> None:
        self._table = table
        self._mapping = mapping
        self._frequency = frequency
        self._first = 2 if any(table.header) else 1
        self._numbers: dict[SeriesColumn, NumberColumn] = {
            meaning: NumberColumn(row[mapping[meaning]] for row in table.rows if mapping[meaning] < len(row))
            for meaning in (SeriesColumn.VALUE, SeriesColumn.TARGET)
            if meaning in mapping
        }

    def rows(self) -> Iterator[SeriesRow]:
        for number, cells in enumerate(self._table.rows, start=self._first):
            taken = {meaning: cells[at] if 0 <= at < len(cells) else "" for meaning, at in self._mapping.items()}
            if any(text.strip() for text in taken.values()):
                yield self._row(SeriesRow(number, taken))

    def _row(self, row: SeriesRow) -> SeriesRow:
        try:
            row = replace(row, starts_on=read_period(row.cells[SeriesColumn.PERIOD], self._frequency))
        except RuleViolation as error:
            return replace(row, problem=error.message_id)
        try:
            value, target = (self._number(row, meaning) for meaning in (SeriesColumn.VALUE, SeriesColumn.TARGET))
        except ValueError:
            return replace(row, problem="rule.indicator.value_unread")
        if value is None and target is None:
            return replace(row, problem="rule.indicator.value_missing")
        return replace(row, value=value, target=target)

    def _number(self, row: SeriesRow, meaning: SeriesColumn) -> float | None:
        column = self._numbers.get(meaning)
        return None if column is None else column.read(row.cells[meaning])


def _judged(rows: Iterator[SeriesRow], known: dict[date, IndicatorValue]) -> Iterator[SeriesRow]:
    seen: set[date] = set()
    for row in rows:
        if row.problem or row.starts_on is None:
            yield row
        elif row.starts_on in seen:
            yield replace(row, problem="rule.indicator.period_twice")
        else:
            seen.add(row.starts_on)
            before = known.get(row.starts_on)
            is_same = before is not None and _with_row(before, row) == before
            changed = RowOutcome.UNCHANGED if is_same else RowOutcome.UPDATE
            yield replace(row, outcome=RowOutcome.NEW if before is None else changed)


def _with_row(before: IndicatorValue, row: SeriesRow) -> IndicatorValue:
    """``before`` with what the row says; an empty cell says nothing."""
    return replace(
        before,
        value=before.value if row.value is None else row.value,
        target=before.target if row.target is None else row.target,
        note=row.cells.get(SeriesColumn.NOTE, "").strip() or before.note,
    )


_HEADINGS: dict[SeriesColumn, str] = {
    SeriesColumn.PERIOD: "periode, period, måned, månad, month, uke, veke, vecka, uge, week, kvartal, quarter, år, "
    "year, dato, datum, date, tid, time",
    SeriesColumn.VALUE: "verdi, värde, værdi, value, resultat, result, utfall, actual, faktisk, tall, tal, antall, "
    "antal, number, nå",
    SeriesColumn.TARGET: "mål, måltall, måltal, target, goal, budsjett, budget, plan",
    SeriesColumn.NOTE: "notat, merknad, kommentar, comment, note, anteckning, bemærkning",
}
_MEANINGS = {word: column for column, words in _HEADINGS.items() for word in words.split(", ")}


def _guessed(table: Table, frequency: Frequency) -> SeriesMapping:
    found: SeriesMapping = {}
    for position, heading in enumerate(table.header):
        meaning = _MEANINGS.get(" ".join(heading.casefold().split()).rstrip(":* "))
        if meaning is not None:
            found.setdefault(meaning, position)
    columns = [[row[at] for row in table.rows if at < len(row) and row[at]] for at in range(len(table.header))]
    taken = set(found.values())
    if SeriesColumn.PERIOD not in found:
        _take(found, SeriesColumn.PERIOD, [_is_mostly(cells, frequency) for cells in columns], taken)
    if SeriesColumn.VALUE not in found:
        _take(found, SeriesColumn.VALUE, [_are_numbers(cells, _MOSTLY) for cells in columns], taken)
    return found


def _take(found: SeriesMapping, meaning: SeriesColumn, fits: list[bool], taken: set[int]) -> None:
    place = next((at for at, is_fit in enumerate(fits) if is_fit and at not in taken), None)
    if place is not None:
        found[meaning] = place
        taken.add(place)


def _is_mostly(cells: list[str], frequency: Frequency) -> bool:
    read = sum(_is_period(cell, (frequency,)) for cell in cells)
    return bool(cells) and read >= _MOSTLY * len(cells)


def _is_period(text: str, frequencies: tuple[Frequency, ...] = tuple(Frequency)) -> bool:
    for frequency in frequencies:
        try:
            read_period(text, frequency)
        except RuleViolation:
            continue
        return True
    return False


def _are_numbers(cells: list[str], share: float = 1.0) -> bool:
    """Whether at least ``share`` of ``cells`` are numbers, and there is one."""
    column = NumberColumn(cells)
    found = sum(_is_number(column, cell) for cell in cells)
    return found > 0 and found >= share * len(cells)


def _is_number(column: NumberColumn, cell: str) -> bool:
    try:
        return column.read(cell) is not None
    except ValueError:
        return False
