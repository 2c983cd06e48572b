"""Bringing people in from a spreadsheet: read, map the columns, look, then save (or undo)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.ports import Table, TableReader, UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.people import Person, Team, checked_name, with_manager
from malapp.domain.permissions import Actor, Permission, require


class Column(StrEnum):
    """A meaning a column of the spreadsheet may have."""

    NAME = "name"
    TITLE = "title"
    EMAIL = "email"
    TEAM = "team"
    MANAGER = "manager"
    LANGUAGE = "language"


_HEADINGS: dict[Column, frozenset[str]] = {
    Column.NAME: frozenset({"navn", "namn", "name", "ansatt", "tilsett", "medarbeider", "medarbetare", "medarbejder"}),
    Column.TITLE: frozenset(
        {"stilling", "tittel", "titel", "title", "rolle", "roll", "befattning", "job title", "role"}
    ),
    Column.EMAIL: frozenset({"e-post", "epost", "e-mail", "email", "mail", "mejl"}),
    Column.TEAM: frozenset({"team", "avdeling", "avdelning", "afdeling", "enhet", "enhed", "department", "unit"}),
    Column.MANAGER: frozenset({"leder", "leiar", "chef", "nærmeste leder", "närmaste chef", "manager", "reports to"}),
    Column.LANGUAGE: frozenset({"språk", "sprog", "language", "mål"}),
}


class RowOutcome(StrEnum):
    """What importing a row would do."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of the preview; ``number`` is the row in the spreadsheet (the header is 1), ``problem`` a message id."""

    number: int
    values: Mapping[Column, str]
    outcome: RowOutcome
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do, before anything is saved."""

    mapping: Mapping[Column, int]
    rows: tuple[ImportRow, ...]

    def count(self, outcome: RowOutcome) -> int:
        """How many rows have ``outcome``."""
        return sum(row.outcome is outcome for row in self.rows)


def guessed_mapping(header: tuple[str, ...]) -> dict[Column, int]:
    """Column positions recognised by their headings in five languages."""
    found: dict[Column, int] = {}
    for position, heading in enumerate(header):
        word = " ".join(heading.casefold().split())
        for column, headings in _HEADINGS.items():
            if word in headings and column not in found:
                found[column] = position
    return found


class PeopleImportService:
    """Use cases for importing people."""

    def __init__(self, desk: Desk, reader: TableReader) -> None:
        self._desk = desk
        self._reader = reader

    def read(self, actor: Actor, path: Path) -> Table:
        """The table in the file at ``path``; UnreadableTable."""
        require(Permission.EDIT_PEOPLE, actor.general())
        return self._reader.read(path)

    def preview(self, actor: Actor, table: Table, mapping: Mapping[Column, int]) -> ImportPreview:
        """What saving ``table`` with ``mapping`` would do; RuleViolation without a name column."""
        require(Permission.EDIT_PEOPLE, actor.general())
        if Column.NAME not in mapping:
            raise RuleViolation("rule.import.no_name_column", field="name")
        with self._desk.workspace.read() as work:
            known = {person.name.casefold(): person for person in work.people.find()}
        listed = {_cell(cells, mapping, Column.NAME).casefold() for cells in table.rows}
        rows: list[ImportRow] = []
        seen: set[str] = set()
        for number, cells in enumerate(table.rows, start=2):
            values = {column: _cell(cells, mapping, column) for column in mapping}
            outcome, problem = _judged(values, known, listed, seen)
            seen.add(values[Column.NAME].casefold())
            rows.append(ImportRow(number, values, outcome, problem))
        return ImportPreview(dict(mapping), tuple(rows))

    def apply(self, actor: Actor, preview: ImportPreview) -> int:
        """Save the new and changed people as one undoable edit; how many were saved."""
        require(Permission.EDIT_PEOPLE, actor.general())
        wanted = [row for row in preview.rows if row.outcome in {RowOutcome.NEW, RowOutcome.UPDATE}]
        with self._desk.edit("edit.people_imported") as work:
            by_name = {person.name.casefold(): person for person in work.people.find()}
            for row in wanted:
                person = self._person(work, row.values, by_name.get(row.values[Column.NAME].casefold()))
                work.people.save(person)
                by_name[person.name.casefold()] = person
            for row in wanted:  # managers may stand further down in the same file
                self._set_manager(work, row.values, by_name)
            work.audit("people.imported", actor.person_id, "people", None)
        return len(wanted)

    def _person(self, work: UnitOfWork, values: Mapping[Column, str], known: Person | None) -> Person:
        person = known or Person(self._desk.new_id(), checked_name(values[Column.NAME]))
        return replace(
            person,
            title=values.get(Column.TITLE) or person.title,
            email=values.get(Column.EMAIL) or person.email,
            team_id=self._team_id(work, values.get(Column.TEAM, "")) or person.team_id,
            language=_language(values.get(Column.LANGUAGE, "")) or person.language,
        )

    def _team_id(self, work: UnitOfWork, name: str) -> UUID | None:
        if not name:
            return None
        teams = work.teams.find()
        for team in teams:
            if team.name.casefold() == name.casefold():
                return team.id
        team = Team(self._desk.new_id(), checked_name(name), position=len(teams))
        work.teams.save(team)
        return team.id

    def _set_manager(self, work: UnitOfWork, values: Mapping[Column, str], by_name: dict[str, Person]) -> None:
        manager = by_name.get(values.get(Column.MANAGER, "").casefold())
        person = by_name[values[Column.NAME].casefold()]
        if manager is not None and manager.id != person.manager_id:
            person = with_manager(person, manager.id, by_name.values())
            by_name[person.name.casefold()] = person
            work.people.save(person)


def _cell(cells: tuple[str, ...], mapping: Mapping[Column, int], column: Column) -> str:
    position = mapping[column]
    return " ".join(cells[position].split()) if 0 <= position < len(cells) else ""


def _language(text: str) -> Language | None:
    """The language a cell names, by code or by its own or English name."""
    names = {
        Language.BOKMAL: {"nb", "no", "bokmål", "norsk", "norsk bokmål", "norwegian"},
        Language.NYNORSK: {"nn", "nynorsk", "norsk nynorsk"},
        Language.SWEDISH: {"sv", "svensk", "svenska", "swedish"},
        Language.DANISH: {"da", "dansk", "danish"},
        Language.ENGLISH: {"en", "engelsk", "engelska", "english"},
    }
    word = text.casefold()
    return next((language for language, words in names.items() if word in words), None)


def _judged(
    values: Mapping[Column, str], known: Mapping[str, Person], listed: set[str], seen: set[str]
) -> tuple[RowOutcome, str]:
    """The outcome for one row and, when refused, why."""
    name = values[Column.NAME].casefold()
    manager = values.get(Column.MANAGER, "").casefold()
    if not name:
        return RowOutcome.REFUSED, "rule.name.missing"
    if name in seen:
        return RowOutcome.REFUSED, "rule.import.twice"
    if manager and (manager == name or (manager not in known and manager not in listed)):
        return RowOutcome.REFUSED, "rule.import.unknown_manager"
    if values.get(Column.LANGUAGE) and _language(values[Column.LANGUAGE]) is None:
        return RowOutcome.REFUSED, "rule.import.unknown_language"
    return (RowOutcome.UPDATE if name in known else RowOutcome.NEW), ""
