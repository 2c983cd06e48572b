"""The goals as the tree of thousands shows them: read in outline, and counted only where somebody looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from malapp.application.goal_beginnings import begun_on
from malapp.application.goal_rows import is_not_updated
from malapp.application.ports import UnitOfWork
from malapp.domain.goal_outlines import GoalOutline
from malapp.domain.goals import GoalKind, GoalLevel, GoalState, GoalStatus
from malapp.domain.indicators import Frequency, IndicatorValue
from malapp.domain.permissions import Actor
from malapp.domain.scores import Shares, rolled_up

_LEVELS = (GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON)


@dataclass(slots=True)
class _Around:
    """What stood around the goals when they were read; all rows of a listing share it."""

    actor: Actor
    today: date
    names: dict[UUID, str]
    teams: dict[UUID, str]
    latest: dict[UUID, date]
    shares: Shares
    frequencies: dict[UUID, Frequency] = field(default_factory=dict)
    series: dict[UUID, list[IndicatorValue]] = field(default_factory=dict)
    begun: dict[UUID, date] = field(default_factory=dict)


class ListedGoal:
    """A goal as the tree shows it, saying the same as its GoalRow; what must be counted is counted when asked for."""

    __slots__ = ("_around", "goal")

    def __init__(self, goal: GoalOutline, around: _Around) -> None:
        self.goal = goal
        self._around = around

    def __repr__(self) -> str:
        return f"ListedGoal({self.goal!r})"

    @property
    def id(self) -> UUID:
        """The goal's."""
        return self.goal.id

    @property
    def title(self) -> str:
        """The goal's."""
        return self.goal.title

    @property
    def purpose(self) -> str:
        """The goal's."""
        return self.goal.purpose

    @property
    def due_on(self) -> date | None:
        """The goal's."""
        return self.goal.due_on

    @property
    def owner(self) -> str:
        """The name of who owns it, else ""."""
        owner_id = self.goal.owner_id
        return self._around.names.get(owner_id, "") if owner_id else ""

    @property
    def team(self) -> str:
        """The name of its team, else ""."""
        team_id = self.goal.team_id
        return self._around.teams.get(team_id, "") if team_id else ""

    @property
    def progress(self) -> float | None:
        """0..1 or None, rolled up from the goals below when it has no measure."""
        return self._around.shares.of(self.goal)

    @property
    def last_check_in(self) -> date | None:
        """The day of the latest check-in."""
        return self._around.latest.get(self.goal.id)

    @property
    def is_outdated(self) -> bool:
        """Whether it is open and nobody has said lately how it goes."""
        return is_not_updated(self.goal, self._around, self._around.today)

    @property
    def status(self) -> GoalStatus | None:
        """What may be shown as its status; None is "not updated": silence is never green."""
        return None if self.is_outdated else self.goal.status

    @property
    def is_declined(self) -> bool:
        """Whether one of its two parties has declined it."""
        return self.goal.state is GoalState.DECLINED

    @property
    def may_edit(self) -> bool:
        """Whether the reader may change it."""
        return self._around.actor.may_edit_goal(self.goal)


class GoalListing:
    """The goals one actor may read. ``rows``: the levels from above, key results right below their goal, and within
    a level the order people gave. ``in_tree``: the same, each before what hangs under it, with the depth of each in
    ``depths``; a goal whose parent is not among them stands at the top, as do those in a circle of parents: none is
    lost. ``declined`` are work for nobody: they stand apart.
    """

    def __init__(self, rows: Sequence[ListedGoal] = (), declined: Sequence[ListedGoal] = ()) -> None:
        self.declined = tuple(declined)
        self.rows = tuple(rows)
        self.by_id = {row.goal.id: row for row in self.rows}
        self._below: dict[UUID | None, list[ListedGoal]] = {}
        last: object = self  # neighbours mostly hang under the same goal
        for row in self.rows:
            parent_id = row.goal.parent_id
            if parent_id is not last:
                last = parent_id
                beside = self._below.setdefault(parent_id if parent_id in self.by_id else None, [])
            beside.append(row)
        self.in_tree: list[ListedGoal] = []
        self.depths: list[int] = []
        self.has_circle = False
        self._put_in_order()

    def below(self, goal_id: UUID) -> Sequence[ListedGoal]:
        """The goals right below one, in order."""
        return self._below.get(goal_id, ())

    def _put_in_order(self) -> None:
        below = self._below
        waiting = below.get(None, [])[::-1]
        depths = [0] * len(waiting)
        while waiting:
            row, depth = waiting.pop(), depths.pop()
            self.in_tree.append(row)
            self.depths.append(depth)
            children = below.get(row.goal.id)
            if children is not None:
                waiting += children[::-1]
                depths += [depth + 1] * len(children)
        self.has_circle = len(self.in_tree) < len(self.rows)
        if self.has_circle:
            found = {row.goal.id for row in self.in_tree}
            self.in_tree += [row for row in self.rows if row.goal.id not in found]
            self.depths += [0] * (len(self.rows) - len(self.depths))


def read_listing(work: UnitOfWork, actor: Actor, today: date) -> GoalListing:
    """All goals ``actor`` may read, from the same few queries however many there are."""
    everything = map(GoalOutline._make, work.goals.outlines(GoalOutline._fields))
    readable = actor.readable_goals(everything)
    goals = [goal for goal in readable if goal.state is not GoalState.DECLINED]
    around = _Around(
        actor,
        today,
        {person.id: person.name for person in work.people.find()},
        {team.id: team.name for team in work.teams.find()},
        work.check_ins.greatest("made_on", "goal_id"),
        Shares(lambda _goal_id: ()),
    )
    around.begun = begun_on(work, goals, around.latest)
    if any(goal.kind is GoalKind.INDICATOR for goal in goals):
        around.frequencies = {plan.goal_id: plan.frequency for plan in work.indicator_plans.find()}
        for value in work.indicator_values.find():
            around.series.setdefault(value.goal_id, []).append(value)
    declined = [ListedGoal(goal, around) for goal in readable if goal.state is GoalState.DECLINED]
    listing = GoalListing([ListedGoal(goal, around) for goal in _ranked(goals)], declined)
    around.shares = Shares(
        lambda goal_id: (row.goal for row in listing.below(goal_id)), rolled_up(goals) if listing.has_circle else None
    )
    return listing


def _ranked(goals: Iterable[GoalOutline]) -> list[GoalOutline]:
    """``goals`` by level, key results first within each; else as they come."""
    shelves: dict[tuple[GoalLevel, bool], list[GoalOutline]] = {
        (level, is_result): [] for level in _LEVELS for is_result in (True, False)
    }
    for goal in goals:
        shelves[goal.level, goal.kind is GoalKind.KEY_RESULT].append(goal)
    return [goal for shelf in shelves.values() for goal in shelf]
