"""What would become of each row of an import, judged as a whole: a manager may stand further down in the same file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias
from uuid import UUID

from malapp.application.import_rows import Column, ImportRow, RowOutcome, named_language
from malapp.domain.people import NAME_LIMIT, Person, Team

#: Who leads whom: people by their id, those who are new by name.
Managers: TypeAlias = "dict[UUID | str, UUID | str | None]"


class ImportJudge:
    """Judges the rows of one file against the people and teams there are."""

    def __init__(self, people: Iterable[Person], teams: Iterable[Team]) -> None:
        everyone = tuple(people)
        self._known = {person.name.casefold(): person for person in everyone}
        self._ambiguous = {name for name, count in Counter(p.name.casefold() for p in everyone).items() if count > 1}
        self._managers: Managers = {person.id: person.manager_id for person in everyone}
        self._teams = {team.id: team.name.casefold() for team in teams}

    def judged(self, rows: Iterable[ImportRow]) -> tuple[ImportRow, ...]:
        """``rows`` with their outcome and, when refused, why."""
        seen: set[str] = set()
        first_look = []
        for row in rows:
            first_look.append(self._with_problem(row, self._own_problem(row, seen)))
            seen.add(row.key(Column.NAME))
        judged = tuple(first_look)
        # A row left out may have been another row's manager, so look again until nothing falls any more.
        while (again := self._with_managers(judged)) != judged:
            judged = again
        return judged

    def _own_problem(self, row: ImportRow, seen: set[str]) -> str:
        name, manager, language = (row.key(column) for column in (Column.NAME, Column.MANAGER, Column.LANGUAGE))
        problems = {
            "rule.name.missing": not name,
            "rule.import.name_too_long": max(len(name), len(row.key(Column.TEAM))) > NAME_LIMIT,
            "rule.import.twice": name in seen,
            "rule.import.same_name": bool(self._ambiguous & {name, manager}),
            "rule.import.unknown_language": bool(language) and named_language(language) is None,
        }
        return next((problem for problem, is_there in problems.items() if is_there), "")

    def _with_managers(self, rows: tuple[ImportRow, ...]) -> tuple[ImportRow, ...]:
        listed = {row.key(Column.NAME) for row in rows}
        usable = {row.key(Column.NAME): row for row in rows if not row.problem}
        managers = self._managers_after(usable)
        judged = []
        for row in rows:
            manager, problem = row.key(Column.MANAGER), row.problem
            if not problem and manager and manager not in self._known and manager not in usable:
                problem = "rule.import.manager_left_out" if manager in listed else "rule.import.unknown_manager"
            if not problem and _leads_itself(self._node(row.key(Column.NAME)), managers):
                problem = "rule.import.manager_circle"
            judged.append(self._with_problem(row, problem))
        return tuple(judged)

    def _node(self, name: str) -> UUID | str:
        """Who is meant: an id for somebody known, else the name."""
        return self._known[name].id if name in self._known else name

    def _managers_after(self, usable: Mapping[str, ImportRow]) -> Managers:
        managers = dict(self._managers)
        for name, row in usable.items():
            if manager := row.key(Column.MANAGER):
                managers[self._node(name)] = self._node(manager)
        return managers

    def _with_problem(self, row: ImportRow, problem: str) -> ImportRow:
        if problem:
            return replace(row, outcome=RowOutcome.REFUSED, problem=problem)
        person = self._known.get(row.key(Column.NAME))
        if person is None:
            return replace(row, outcome=RowOutcome.NEW)
        return replace(row, outcome=RowOutcome.UPDATE if self._changes(person, row) else RowOutcome.UNCHANGED)

    def _changes(self, person: Person, row: ImportRow) -> bool:
        """Whether a cell says something else than is known; an empty one says nothing."""
        team = self._teams.get(person.team_id, "") if person.team_id else ""
        manager = row.key(Column.MANAGER)
        language = named_language(row.key(Column.LANGUAGE))
        return any(
            (
                row.values.get(Column.TITLE, "") not in {"", person.title},
                row.values.get(Column.EMAIL, "") not in {"", person.email},
                row.key(Column.TEAM) not in {"", team},
                bool(manager) and self._node(manager) != person.manager_id,
                language not in {None, person.language},
            )
        )


def _leads_itself(start: UUID | str, managers: Managers) -> bool:
    above, passed = managers.get(start), set[UUID | str]()
    while above is not None and above not in passed:
        if above == start:
            return True
        passed.add(above)
        above = managers.get(above)
    return False
