"""Which goals the tree shows: hits, the goals above them, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property
from uuid import UUID

from malapp.application.goal_plan import nested
from malapp.application.goals import GoalRow
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.ui.kit.columns import folded
from malapp.ui.panels.goals.words import shown_status

#: More hits than a person reads; the tree then says that there are more.
MOST_HITS = 500
#: Of more goals than these on the top level, the first few are shown first (S0-10).
TOP_FEW = 5


@dataclass(frozen=True, slots=True)
class GoalFilter:
    """What to look for; every part that is set must hold. ``focus_area_id`` includes everything below its goals."""

    text: str = ""
    level: GoalLevel | None = None
    team_id: UUID | None = None
    owner_id: UUID | None = None
    status: GoalStatus | str | None = None
    period_id: UUID | None = None
    kind: GoalKind | None = None
    without_parent: bool | None = None
    focus_area_id: UUID | None = None

    @property
    def is_on(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip()) or any(self.chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the parts that are set, without the words and the focus area."""
        return tuple(
            field.name
            for field in fields(self)
            if field.name != "text" and getattr(self, field.name) not in {None, False}
        )


@dataclass(frozen=True, slots=True)
class ShownGoal:
    """A line of the tree; ``depth`` 0 at the top, ``is_hit`` False for a goal shown only to lead to a hit."""

    row: GoalRow
    depth: int
    is_hit: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The lines to show, depth first, how many hits there are in all, and how many goals on top are kept back."""

    lines: tuple[ShownGoal, ...]
    hits: int
    kept_back: int = 0


class GoalIndex:
    """The goals in the order of the tree, their words made ready once: thousands are searched at every key press.

    ``closed`` are the ids of the periods that are over.
    """

    def __init__(self, rows: tuple[GoalRow, ...], closed: frozenset[UUID] = frozenset()) -> None:
        self._ordered = [ShownGoal(row, depth, is_hit=True) for depth, row in nested(rows)]
        self._closed = closed

    @cached_property
    def texts(self) -> list[str]:
        """The words of each line, folded. The first search waits for them unless they were asked for before."""
        rows = (line.row for line in self._ordered)
        return [folded(f"{row.goal.title} {row.owner} {row.team} {row.goal.purpose}") for row in rows]

    @cached_property
    def _parents(self) -> dict[UUID, UUID | None]:
        return {line.row.goal.id: line.row.goal.parent_id for line in self._ordered}

    def found(self, wanted: GoalFilter, *, top_few: bool = False) -> Found:
        """The goals that ``wanted`` lets through, each with the goals above it; ``top_few`` keeps the rest back."""
        if not wanted.is_on:
            return self._top(top_few=top_few)
        words = folded(wanted.text).split()
        below_area = self._below_focus_area(wanted.focus_area_id) if wanted.focus_area_id else None
        texts = self.texts if words else []
        places: Iterable[int] = range(len(self._ordered))
        for word in words:
            places = [place for place in places if word in texts[place]]
        hits = [self._ordered[place] for place in places]
        if wanted.chosen:
            hits = [line for line in hits if _holds(line.row, wanted, below_area)]
        kept = {line.row.goal.id for line in hits[:MOST_HITS]}
        shown = kept | self._above(kept)
        lines = tuple(
            line if line.row.goal.id in kept else ShownGoal(line.row, line.depth, is_hit=False)
            for line in self._ordered
            if line.row.goal.id in shown
        )
        return Found(lines, len(hits))

    def _top(self, *, top_few: bool) -> Found:
        """Everything; or of the goals on top of the company and of the teams only the few ranked first, and of the
        periods that are over only what leads to goals of now.
        """
        if not top_few:
            return Found(tuple(self._ordered), len(self._ordered))
        over = self._over
        lines: list[ShownGoal] = []
        seen: Counter[object] = Counter()
        kept_back, is_back = 0, False
        for line in self._ordered:
            goal = line.row.goal
            if goal.id in over:
                kept_back += goal.parent_id not in over
                continue
            if line.depth == 0:
                rank = (goal.level, goal.team_id)
                seen[rank] += 1
                is_back = goal.level is not GoalLevel.PERSON and seen[rank] > TOP_FEW
                kept_back += is_back
            if not is_back:
                lines.append(line)
        return Found(tuple(lines), len(self._ordered), kept_back)

    @cached_property
    def _over(self) -> set[UUID]:
        """The goals of periods that are over, but those with a goal of now somewhere below."""
        if not self._closed:
            return set()
        over = {line.row.goal.id for line in self._ordered if line.row.goal.period_id in self._closed}
        return over - self._above(line.row.goal.id for line in self._ordered if line.row.goal.id not in over)

    def _above(self, kept: Iterable[UUID]) -> set[UUID]:
        above: set[UUID] = set()
        for goal_id in kept:
            parent = self._parents.get(goal_id)
            while parent is not None and parent in self._parents and parent not in above:
                above.add(parent)
                parent = self._parents.get(parent)
        return above

    def _below_focus_area(self, area_id: UUID) -> set[UUID]:
        inside: set[UUID] = set()
        for line in self._ordered:  # a parent always comes before its children
            if line.row.goal.focus_area_id == area_id or line.row.goal.parent_id in inside:
                inside.add(line.row.goal.id)
        return inside


def _holds(row: GoalRow, wanted: GoalFilter, below_area: set[UUID] | None) -> bool:
    goal = row.goal
    for name in ("level", "team_id", "owner_id", "period_id", "kind"):
        value = getattr(wanted, name)
        if value is not None and getattr(goal, name) != value:
            return False
    if wanted.status is not None and shown_status(row) != wanted.status:
        return False
    if wanted.without_parent and (goal.parent_id is not None or goal.focus_area_id is not None):
        return False
    return below_area is None or goal.id in below_area
