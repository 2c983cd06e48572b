"""Bringing people in from a spreadsheet: read, map the columns, look, then save (or undo)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.import_judging import ImportJudge
from malapp.application.import_rows import (
    Column,
    ImportPreview,
    ImportRow,
    RowOutcome,
    guessed_mapping,
    named_language,
)
from malapp.application.ports import Table, TableReader, UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.people import Person, Team, checked_name, with_manager
from malapp.domain.permissions import Actor, Permission, require

__all__ = ["Column", "ImportPreview", "ImportRow", "PeopleImportService", "RowOutcome", "guessed_mapping"]


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
        rows = [
            ImportRow(number, {column: _cell(cells, mapping, column) for column in mapping}, RowOutcome.NEW)
            for number, cells in enumerate(table.rows, start=2)
        ]
        with self._desk.workspace.read() as work:
            judge = ImportJudge(work.people.find(), work.teams.find())
        return ImportPreview(dict(mapping), judge.judged(row for row in rows if any(row.values.values())))

    def apply(self, actor: Actor, preview: ImportPreview) -> int:
        """Save the new and changed people as one undoable edit, or nothing at all; how many were saved."""
        require(Permission.EDIT_PEOPLE, actor.general())
        wanted = [row for row in preview.rows if row.outcome in {RowOutcome.NEW, RowOutcome.UPDATE}]
        with self._desk.edit("edit.people_imported") as work:
            by_name = {person.name.casefold(): person for person in work.people.find()}
            for row in wanted:
                key = row.key(Column.NAME)
                by_name[key] = self._person(work, row, by_name.get(key))
            for row in wanted:  # managers may stand further down in the same file
                key, manager = row.key(Column.NAME), by_name.get(row.key(Column.MANAGER))
                if manager is not None:
                    by_name[key] = replace(by_name[key], manager_id=manager.id)
            for row in wanted:
                person = by_name[row.key(Column.NAME)]
                work.people.save(with_manager(person, person.manager_id, by_name.values()))
            work.audit("people.imported", actor.person_id, "people", None)
        return len(wanted)

    def _person(self, work: UnitOfWork, row: ImportRow, known: Person | None) -> Person:
        person = known or Person(self._desk.new_id(), checked_name(row.values[Column.NAME]))
        return replace(
            person,
            title=row.values.get(Column.TITLE) or person.title,
            email=row.values.get(Column.EMAIL) or person.email,
            team_id=self._team_id(work, row.values.get(Column.TEAM, "")) or person.team_id,
            language=named_language(row.key(Column.LANGUAGE)) or person.language,
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


def _cell(cells: tuple[str, ...], mapping: Mapping[Column, int], column: Column) -> str:
    position = mapping[column]
    return " ".join(cells[position].split()) if 0 <= position < len(cells) else ""
