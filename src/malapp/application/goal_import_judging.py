"""What would become of each row of an import of goals: a goal may hang under one further down in the same file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from malapp.application.goal_import_rows import (
    GoalColumn,
    GoalImportRow,
    folded,
    named_kind,
    named_level,
    named_measure,
)
from malapp.application.import_rows import RowOutcome
from malapp.application.number_reading import NumberColumn
from malapp.application.ports import NewId, UnitOfWork
from malapp.application.table_cells import day_in
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import checked_kind
from malapp.domain.goals import Goal, GoalLevel, Measure, checked_title, edited, moved
from malapp.domain.permissions import Actor

_RANK = {level: rank for rank, level in enumerate(GoalLevel)}
_TEXTS = (
    GoalColumn.PURPOSE,
    GoalColumn.SUCCESS,
    GoalColumn.CONTRIBUTION,
    GoalColumn.HOW_MEASURED,
    GoalColumn.DATA_SOURCE,
    GoalColumn.UNIT,
)
_NUMBERS = (GoalColumn.START, GoalColumn.TARGET, GoalColumn.CURRENT)
MOST_WEIGHT = 9


class _Refused(Exception):
    """Why a row cannot be brought in; the message id is its only argument."""


@dataclass(frozen=True, slots=True)
class _Named:
    """Ids by folded name; None where the name is not unique."""

    ids: Mapping[str, UUID | None]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, UUID]]) -> _Named:
        ids: dict[str, UUID | None] = {}
        for name, named_id in pairs:
            key = folded(name)
            ids[key] = None if key in ids else named_id
        return cls(ids)

    def id_of(self, name: str, problem: str) -> UUID | None:
        """The id of ``name``; None for no name, ``problem`` for an unknown or ambiguous one."""
        if not name:
            return None
        found = self.ids.get(folded(name))
        if found is None:
            raise _Refused(problem)
        return found


class GoalImportJudge:
    """Judges the rows of one file against what there is and what the acting person may change."""

    def __init__(self, work: UnitOfWork, actor: Actor, new_id: NewId) -> None:
        self._actor = actor
        self._new_id = new_id
        self._goals = {goal.id: goal for goal in work.goals.find() if actor.may_read_goal(goal)}
        self._people = _Named.of((person.name, person.id) for person in work.people.find())
        self._teams = _Named.of((team.name, team.id) for team in work.teams.find())
        self._areas = _Named.of((area.title, area.id) for area in work.focus_areas.find())
        self._periods = _Named.of((period.name, period.id) for period in work.periods.find())
        self._known = {_identity(goal): goal for goal in self._goals.values()}
        self._uses_okr = any(company.uses_okr for company in work.companies.find())

    def judged(self, rows: Iterable[tuple[int, Mapping[GoalColumn, str]]]) -> tuple[GoalImportRow, ...]:
        """Every row with what it becomes: a goal, or the reason why not."""
        first = [self._judged(partial(self._candidate, values), number, values) for number, values in rows]
        first = _without_doubles(first)
        while (again := self._with_parents(first)) != first:  # a row left out may have been another row's parent
            first = again
        return tuple(first)

    def _judged(self, make: Callable[[], Goal], number: int, values: Mapping[GoalColumn, str]) -> GoalImportRow:
        try:
            goal = make()
        except _Refused as refusal:
            return GoalImportRow(number, values, RowOutcome.REFUSED, problem=str(refusal))
        except RuleViolation as violation:
            return GoalImportRow(number, values, RowOutcome.REFUSED, problem=violation.message_id)
        before = self._goals.get(goal.id)
        outcome = RowOutcome.NEW if before is None else RowOutcome.UNCHANGED if before == goal else RowOutcome.UPDATE
        return GoalImportRow(number, values, outcome, goal)

    def _candidate(self, values: Mapping[GoalColumn, str]) -> Goal:
        """The goal of a row, not yet under its parent."""
        title = checked_title(values.get(GoalColumn.GOAL, ""))
        owner_id = self._people.id_of(values.get(GoalColumn.OWNER, ""), "rule.goal_import.unknown_person")
        team_id = self._teams.id_of(values.get(GoalColumn.TEAM, ""), "rule.goal_import.unknown_team")
        level = _level(values.get(GoalColumn.LEVEL, ""), owner_id, team_id)
        bare = Goal(
            self._new_id(), title, level, owner_id=owner_id, team_id=team_id if level is not GoalLevel.PERSON else None
        )
        if level is GoalLevel.TEAM and team_id is None:
            raise _Refused("rule.goal.team_missing")
        if level is GoalLevel.PERSON and owner_id is None:
            raise _Refused("rule.goal.owner_missing")
        known = self._known.get(_identity(bare))
        goal = self._changed(known, values) if known else replace(bare, **self._fields(values))  # type: ignore[arg-type]
        if not self._actor.may_edit_goal(goal):
            raise _Refused("rule.goal_import.not_yours")
        return checked_kind(goal)

    def _changed(self, known: Goal, values: Mapping[GoalColumn, str]) -> Goal:
        goal = edited(known, self._fields(values))
        if goal != known and known.state.is_over:
            raise _Refused("rule.goal_import.closed")
        if goal != known and known.conversation_id is not None:
            raise _Refused("rule.goal_import.in_record")
        return goal

    def _fields(self, values: Mapping[GoalColumn, str]) -> dict[str, object]:
        """The fields of Goal a row says something about; an empty cell says nothing."""
        filled = {column: text for column, text in values.items() if text}
        fields: dict[str, object] = {column.value: filled[column] for column in _TEXTS if column in filled}
        fields |= {column.value: _number(filled[column]) for column in _NUMBERS if column in filled}
        if GoalColumn.KIND in filled:
            fields["kind"] = self._kind(filled[GoalColumn.KIND])
        if GoalColumn.MEASURE in filled:
            fields["measure"] = _known_or(named_measure(filled[GoalColumn.MEASURE]), "rule.goal_import.unknown_measure")
        elif any("%" in filled.get(column, "") for column in _NUMBERS):
            fields |= {"measure": Measure.PERCENT, "unit": "%"}
        if GoalColumn.DUE in filled:
            fields["due_on"] = _day(filled[GoalColumn.DUE])
        if GoalColumn.WEIGHT in filled:
            fields["weight"] = _weight(filled[GoalColumn.WEIGHT])
        if GoalColumn.FOCUS_AREA in filled:
            area = filled[GoalColumn.FOCUS_AREA]
            fields["focus_area_id"] = self._areas.id_of(area, "rule.goal_import.unknown_focus_area")
        if GoalColumn.PERIOD in filled:
            fields["period_id"] = self._periods.id_of(filled[GoalColumn.PERIOD], "rule.goal_import.unknown_period")
        return fields

    def _kind(self, text: str) -> object:
        kind = _known_or(named_kind(text), "rule.goal_import.unknown_kind")
        if kind in {"objective", "key_result"} and not self._uses_okr:
            raise _Refused("rule.goal_import.okr_is_off")
        return kind

    def _with_parents(self, rows: list[GoalImportRow]) -> list[GoalImportRow]:
        usable = {row.goal.id: row.goal for row in rows if row.goal is not None}
        everything = {**self._goals, **usable}
        titles = _Named.of((goal.title, goal.id) for goal in everything.values())
        hung = []
        for row in rows:
            name = row.values.get(GoalColumn.PARENT, "")
            if row.goal is None or not name:
                hung.append(row)
                continue
            goal = row.goal
            hang = partial(_hung, goal, name, titles, everything)
            hung.append(self._judged(hang, row.number, row.values))
            if hung[-1].goal is not None:
                everything[goal.id] = hung[-1].goal
        return hung


def _hung(goal: Goal, name: str, titles: _Named, everything: Mapping[UUID, Goal]) -> Goal:
    parent_id = titles.id_of(name, "rule.goal_import.unknown_parent")
    if parent_id is None:
        return goal
    parent = everything[parent_id]
    is_foreign = parent.level is GoalLevel.PERSON and parent.owner_id != goal.owner_id
    if is_foreign or _RANK[parent.level] > _RANK[goal.level]:
        raise _Refused("rule.goal.parent_unfit")
    return moved(goal, parent_id, everything.values())


def _without_doubles(rows: list[GoalImportRow]) -> list[GoalImportRow]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for row in rows:
        identity = _identity(row.goal) if row.goal else None
        if identity in seen:
            kept.append(GoalImportRow(row.number, row.values, RowOutcome.REFUSED, problem="rule.goal_import.twice"))
            continue
        if identity is not None:
            seen.add(identity)
        kept.append(row)
    return kept


def _identity(goal: Goal) -> tuple[object, ...]:
    """By what a row is recognised as a goal there is already."""
    owner = goal.owner_id if goal.level is GoalLevel.PERSON else None
    return folded(goal.title), goal.level, goal.team_id if goal.level is GoalLevel.TEAM else None, owner


def _level(text: str, owner_id: UUID | None, team_id: UUID | None) -> GoalLevel:
    if text:
        level = _known_or(named_level(text), "rule.goal_import.unknown_level")
        return GoalLevel(str(level))
    if team_id is not None:
        return GoalLevel.TEAM
    return GoalLevel.COMPANY if owner_id is None else GoalLevel.PERSON


def _number(text: str) -> float | None:
    try:
        return NumberColumn((text,)).read(text)
    except ValueError:
        raise _Refused("rule.goal_import.not_a_number") from None


def _day(text: str) -> object:
    try:
        return day_in(text)
    except ValueError:
        raise _Refused("rule.goal_import.not_a_day") from None


def _weight(text: str) -> int:
    weight = _number(text)
    if weight is None or not weight.is_integer() or not 1 <= weight <= MOST_WEIGHT:
        raise _Refused("rule.goal_import.weight")
    return int(weight)


def _known_or(value: object, problem: str) -> object:
    if value is None:
        raise _Refused(problem)
    return value
