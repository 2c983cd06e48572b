"""Bringing goals and key results in from a spreadsheet: read, map the columns, look, then save (or undo)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from malapp.application.desk import Desk
from malapp.application.goal_import_judging import GoalImportJudge
from malapp.application.goal_import_rows import GoalColumn, GoalImportPreview, GoalImportRow, guessed_goal_mapping
from malapp.application.goal_tree import last_place
from malapp.application.import_rows import RowOutcome
from malapp.application.ports import Table, TableReader, UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, ProposedBy
from malapp.domain.permissions import Actor

__all__ = ["GoalColumn", "GoalImportPreview", "GoalImportRow", "GoalImportService", "guessed_goal_mapping"]
_WANTED = frozenset({RowOutcome.NEW, RowOutcome.UPDATE})


class GoalImportService:
    """Use cases for importing goals. Every row is judged by what the acting person may change."""

    def __init__(self, desk: Desk, reader: TableReader) -> None:
        self._desk = desk
        self._reader = reader

    def read(self, path: Path) -> Table:
        """The table in the file at ``path``; UnreadableTable."""
        return self._reader.read(path)

    def preview(self, actor: Actor, table: Table, mapping: Mapping[GoalColumn, int]) -> GoalImportPreview:
        """What saving ``table`` with ``mapping`` would do; RuleViolation without a column for the goal's text."""
        if GoalColumn.GOAL not in mapping:
            raise RuleViolation("rule.goal_import.no_goal_column", field="goal")
        with self._desk.workspace.read() as work:
            return self._judged(work, actor, table, mapping)

    def apply(self, actor: Actor, table: Table, mapping: Mapping[GoalColumn, int]) -> int:
        """Save the new and changed goals as one undoable edit, or nothing at all; how many were saved."""
        with self._desk.edit("edit.goals_imported") as work:
            wanted = [row for row in self._judged(work, actor, table, mapping).rows if row.outcome in _WANTED]
            for row in wanted:
                if row.goal is not None:
                    work.goals.save(_placed(work, actor, row.goal) if row.outcome is RowOutcome.NEW else row.goal)
            work.audit("goals.imported", actor.person_id, "goals", None)
        return len(wanted)

    def _judged(
        self, work: UnitOfWork, actor: Actor, table: Table, mapping: Mapping[GoalColumn, int]
    ) -> GoalImportPreview:
        judge = GoalImportJudge(work, actor, self._desk.new_id)
        return GoalImportPreview(judge.judged(_filled(table, mapping)))


def _placed(work: UnitOfWork, actor: Actor, goal: Goal) -> Goal:
    """A new goal, last among its neighbours; whoever writes a goal down for themselves has proposed it (S1-21)."""
    proposed_by = ProposedBy.EMPLOYEE if goal.owner_id == actor.person_id else ProposedBy.MANAGER
    return replace(goal, position=last_place(work, goal.parent_id), proposed_by=proposed_by)


def _filled(table: Table, mapping: Mapping[GoalColumn, int]) -> Iterator[tuple[int, dict[GoalColumn, str]]]:
    """The rows that hold something in a mapped column, numbered as in the spreadsheet."""
    for number, cells in enumerate(table.rows, start=2):
        values = {
            column: " ".join(cells[place].split()) if 0 <= place < len(cells) else ""
            for column, place in mapping.items()
        }
        if any(values.values()):
            yield number, values
