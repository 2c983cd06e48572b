"""Which goals the tree shows: hits, the goals above them, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from malapp.application.goal_plan import nested
from malapp.application.goals import GoalRow
from malapp.domain.goals import GoalLevel, GoalStatus
from malapp.ui.panels.goals.words import shown_status

#: More hits than a person reads; the tree then says that there are more.
MOST_HITS = 500


@dataclass(frozen=True, slots=True)
class GoalFilter:
    """What to look for; every part that is set must hold. ``focus_area_id`` includes everything below its goals."""

    text: str = ""
    level: GoalLevel | None = None
    owner_id: UUID | None = None
    status: GoalStatus | str | None = None
    focus_area_id: UUID | None = None

    @property
    def is_on(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip()) or any(
            part is not None for part in (self.level, self.owner_id, self.status, self.focus_area_id)
        )


@dataclass(frozen=True, slots=True)
class ShownGoal:
    """A line of the tree; ``depth`` 0 at the top, ``is_hit`` False for a goal shown only to lead to a hit."""

    row: GoalRow
    depth: int
    is_hit: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The lines to show, depth first, and how many hits there are in all."""

    lines: tuple[ShownGoal, ...]
    hits: int


def found(rows: tuple[GoalRow, ...], wanted: GoalFilter) -> Found:
    """The rows that ``wanted`` lets through, each with the goals above it."""
    if not wanted.is_on:
        return Found(tuple(ShownGoal(row, depth, is_hit=True) for depth, row in nested(rows)), len(rows))
    below_area = _below_focus_area(rows, wanted.focus_area_id) if wanted.focus_area_id else None
    words = wanted.text.casefold().split()
    ordered = [row for _depth, row in nested(rows)]
    hits = [row for row in ordered if _holds(row, wanted, words, below_area)]
    kept = {row.goal.id for row in hits[:MOST_HITS]}
    shown = kept | _above(rows, kept)
    lines = nested(tuple(row for row in rows if row.goal.id in shown))
    return Found(tuple(ShownGoal(row, depth, row.goal.id in kept) for depth, row in lines), len(hits))


def _holds(row: GoalRow, wanted: GoalFilter, words: list[str], below_area: set[UUID] | None) -> bool:
    goal = row.goal
    if wanted.level is not None and goal.level is not wanted.level:
        return False
    if wanted.owner_id is not None and goal.owner_id != wanted.owner_id:
        return False
    if wanted.status is not None and shown_status(row) != wanted.status:
        return False
    if below_area is not None and goal.id not in below_area:
        return False
    text = f"{goal.title} {row.owner} {row.team}".casefold()
    return all(word in text for word in words)


def _above(rows: Iterable[GoalRow], kept: set[UUID]) -> set[UUID]:
    parents = {row.goal.id: row.goal.parent_id for row in rows}
    above: set[UUID] = set()
    for goal_id in kept:
        parent = parents.get(goal_id)
        while parent is not None and parent not in above:
            above.add(parent)
            parent = parents.get(parent)
    return above


def _below_focus_area(rows: tuple[GoalRow, ...], area_id: UUID) -> set[UUID]:
    inside: set[UUID] = set()
    for _depth, row in nested(rows):  # a parent always comes before its children
        if row.goal.focus_area_id == area_id or row.goal.parent_id in inside:
            inside.add(row.goal.id)
    return inside
