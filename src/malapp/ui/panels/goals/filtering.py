"""Which goals the tree shows: hits, the goals above them, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from malapp.application.goal_listing import GoalListing, ListedGoal
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.ui.kit.columns import folded
from malapp.ui.kit.tree_model import TreeLines
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


class ShownGoal(NamedTuple):
    """A line of the tree; ``depth`` 0 at the top, ``is_hit`` False for a goal shown only to lead to a hit."""

    row: ListedGoal
    depth: int
    is_hit: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The rows to show, depth first, how many hits there are in all, and how many goals on top are kept back.

    ``hit_ids``: which of them are hits; None for all.
    """

    rows: TreeLines
    hits: int
    kept_back: int = 0
    hit_ids: frozenset[object] | None = None

    @property
    def lines(self) -> tuple[ShownGoal, ...]:
        """The rows, each with whether it is a hit."""
        rows = self.rows
        return tuple(
            ShownGoal(row, depth, self.hit_ids is None or goal_id in self.hit_ids)  # type: ignore[arg-type]
            for depth, goal_id, row in zip(rows.depths, rows.keys, rows.values, strict=True)
        )


class GoalIndex:
    """The goals in the order of the tree, their words made ready once: thousands are searched at every key press.

    ``closed`` are the ids of the periods that are over.
    """

    def __init__(self, listing: GoalListing, closed: frozenset[UUID] = frozenset()) -> None:
        self._rows = listing.in_tree
        self._lines = TreeLines(listing.depths, [row.goal.id for row in self._rows], self._rows)
        self._closed = closed
        self._narrowed: tuple[str, Sequence[int]] = ("", range(len(self._rows)))

    def prepare(self) -> None:
        """Find out beforehand what the first search needs."""
        _ready = self.texts, self._lines.places

    @cached_property
    def texts(self) -> list[str]:
        """The words of each line, folded. The first search waits for them unless they were asked for before."""
        return [folded(f"{row.goal.title} {row.owner} {row.team} {row.goal.purpose}") for row in self._rows]

    def found(self, wanted: GoalFilter, *, top_few: bool = False) -> Found:
        """The goals that ``wanted`` lets through, each with the goals above it; ``top_few`` keeps the rest back."""
        if not wanted.is_on:
            return self._few if top_few else Found(self._lines, len(self._lines))
        places = self._with_words(folded(wanted.text))
        if wanted.chosen:
            below_area = self._below_focus_area(wanted.focus_area_id) if wanted.focus_area_id else None
            places = [place for place in places if _holds(self._rows[place], wanted, below_area)]
        kept = places[:MOST_HITS]
        shown = sorted({*kept, *self._above(kept)})
        hit_ids = frozenset(self._lines.keys[place] for place in kept)
        return Found(self._lines.only(shown), len(places), hit_ids=hit_ids)

    def _with_words(self, text: str) -> Sequence[int]:
        """The places of the rows that hold every word of ``text``: of a longer text among those of the shorter one."""
        before, places = self._narrowed
        if not text.startswith(before):
            places = range(len(self._rows))
        texts = self.texts if text else []
        for word in text.split():
            places = [place for place in places if word in texts[place]]
        self._narrowed = (text, places)
        return places

    @cached_property
    def _few(self) -> Found:
        """Of the goals on top of the company and of the teams only the few ranked first, and of the periods that are
        over only what leads to goals of now.
        """
        over = self._over
        places: list[int] = []
        seen: Counter[object] = Counter()
        kept_back, is_back = 0, False
        for place, depth in enumerate(self._lines.depths):
            goal = self._rows[place].goal
            if over and goal.id in over:
                kept_back += goal.parent_id not in over
                continue
            if depth == 0:
                rank = (goal.level, goal.team_id)
                seen[rank] += 1
                is_back = goal.level is not GoalLevel.PERSON and seen[rank] > TOP_FEW
                kept_back += is_back
            if not is_back:
                places.append(place)
        return Found(self._lines.only(places), len(self._lines), kept_back)

    @cached_property
    def _over(self) -> set[UUID]:
        """The goals of periods that are over, but those with a goal of now somewhere below."""
        if not self._closed:
            return set()
        is_over = [row.goal.period_id in self._closed for row in self._rows]
        now = [place for place, over in enumerate(is_over) if not over]
        leading = self._above(now)
        return {row.goal.id for place, row in enumerate(self._rows) if is_over[place] and place not in leading}

    def _above(self, places: Iterable[int]) -> set[int]:
        above: set[int] = set()
        parents = self._lines.places.parents
        for place in places:
            parent = parents[place]
            while parent >= 0 and parent not in above:
                above.add(parent)
                parent = parents[parent]
        return above

    def _below_focus_area(self, area_id: UUID) -> set[UUID]:
        inside: set[UUID] = set()
        for row in self._rows:  # a parent always comes before its children
            if row.goal.focus_area_id == area_id or row.goal.parent_id in inside:
                inside.add(row.goal.id)
        return inside


def _holds(row: ListedGoal, wanted: GoalFilter, below_area: set[UUID] | None) -> bool:
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
