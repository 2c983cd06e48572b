"""The strategy as a map: purpose, focus areas, goals of company and teams, key results, and what is missing (S0-08)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from malapp.application.desk import Desk, Job, only_company
from malapp.application.goal_beginnings import begun_on
from malapp.application.ports import DocumentWriter, UnitOfWork
from malapp.application.ports.maps import MapGap, MapKind, MapNode, Paper, StrategyMapContent
from malapp.application.strategy_versions import areas_in_force, text_in_force
from malapp.domain.goal_outlines import is_outdated
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, GoalStatus
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.scores import rolled_up
from malapp.domain.strategy import FocusArea, Strategy, StrategyState

PURPOSE, LANE = "purpose", "lane"
#: The strategy in force comes first.
IN_ORDER = (
    StrategyState.COMMUNICATED,
    StrategyState.ADOPTED,
    StrategyState.UNDER_REVISION,
    StrategyState.PROPOSED,
    StrategyState.DRAFT,
    StrategyState.CLOSED,
)
_ON_THE_MAP = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})
_LEVELS = (GoalLevel.COMPANY, GoalLevel.TEAM)


@dataclass(frozen=True, slots=True)
class StrategyMap:
    """A map and the strategies there are one of; ``gaps`` are the keys of the cards where something is missing."""

    company: str
    strategies: tuple[tuple[UUID, str], ...]
    strategy_id: UUID | None
    period: str
    root: MapNode
    gaps: dict[MapGap, tuple[str, ...]]


class StrategyMapService:
    """Use cases: the map on screen and as PDF. Everybody may see it: it holds no personal goal (E-09)."""

    def __init__(self, desk: Desk, writer: DocumentWriter) -> None:
        self._desk = desk
        self._writer = writer

    def view(self, actor: Actor, strategy_id: UUID | None = None) -> StrategyMap:
        """The map of one strategy, else of the one in force."""
        require(Permission.READ_STRATEGY, actor.general())
        with self._desk.workspace.read() as work:
            return drawn_map(work, self._desk.today(), strategy_id)

    def export(
        self, actor: Actor, language: Language, paper: Paper, strategy_id: UUID | None = None
    ) -> Job[bytes, bytes]:
        """The map as PDF; the finished job gives the file."""
        shown = self.view(actor, strategy_id)
        content = StrategyMapContent(shown.company, shown.period, language, self._desk.today(), paper, shown.root)
        return Job(lambda: self._writer.strategy_map(content), lambda data: data)


def in_force(strategies: Iterable[Strategy]) -> tuple[Strategy, ...]:
    """``strategies`` with the one in force first; those in the same state keep their order."""
    return tuple(sorted(strategies, key=lambda strategy: IN_ORDER.index(strategy.state)))


def on_the_map(goal: Goal, closed_periods: frozenset[UUID] = frozenset()) -> bool:
    """Whether ``goal`` is one of the company's or a team's that still counts: what a closed period has done is past."""
    if goal.level is GoalLevel.PERSON or goal.kind not in _ON_THE_MAP:
        return False
    if goal.status is GoalStatus.NO_LONGER_RELEVANT:
        return False
    return not (goal.period_id in closed_periods and goal.state is GoalState.CLOSED)


def drawn_map(work: UnitOfWork, today: date, strategy_id: UUID | None = None) -> StrategyMap:
    """The map as it is stored now."""
    company = only_company(work)
    strategies = in_force(work.strategies.find())
    chosen = next((s for s in strategies if s.id == strategy_id), next(iter(strategies), None))
    areas = areas_in_force(work, chosen) if chosen else ()
    said = text_in_force(work, chosen).texts if chosen else {"vision": "", "core_task": ""}
    vision = said["vision"].strip()
    core_task = said["core_task"].strip() or company.core_task.strip()
    cards = _Cards(work, today)
    is_current = not strategies or chosen is strategies[0]
    top = [cards.area(area) for area in areas]
    lane = cards.lane() if is_current else None
    root = MapNode(
        PURPOSE,
        MapKind.PURPOSE,
        vision or core_task or company.name,
        chosen.id if chosen else None,
        purpose=core_task if vision else "",
        children=(*top, lane) if lane else tuple(top),
    )
    choice = tuple((strategy.id, strategy.period) for strategy in strategies)
    return StrategyMap(
        company.name, choice, chosen.id if chosen else None, chosen.period if chosen else "", root, gaps_of(root)
    )


def gaps_of(root: MapNode) -> dict[MapGap, tuple[str, ...]]:
    """The keys of the cards where something is missing, by what it is."""
    found: dict[MapGap, tuple[str, ...]] = dict.fromkeys(MapGap, ())
    for node in root.walk():
        if node.gap is not None:
            found[node.gap] += (node.key,)
    return found


class _Cards:
    """Makes the cards of one map."""

    def __init__(self, work: UnitOfWork, today: date) -> None:
        closed = frozenset(period.id for period in work.periods.find() if period.closed_on is not None)
        everything = work.goals.find()
        self._goals = {goal.id: goal for goal in everything if on_the_map(goal, closed)}
        self._every = {goal.id: goal for goal in everything}
        self._shares = rolled_up(everything)
        self._people = {person.id: person.name for person in work.people.find()}
        self._teams = {team.id: team.name for team in work.teams.find()}
        self._today = today
        self._latest: dict[UUID, date] = {}
        for check_in in work.check_ins.find():
            self._latest[check_in.goal_id] = max(check_in.made_on, self._latest.get(check_in.goal_id, date.min))
        self._begun = begun_on(work, self._goals.values(), self._latest)
        self._links: dict[UUID, list[Goal]] = {}
        for link in work.goal_links.find():
            if link.to_goal_id in self._goals:
                self._links.setdefault(link.goal_id, []).append(self._goals[link.to_goal_id])
        self._below: dict[UUID | None, list[Goal]] = {}
        for goal in sorted(self._goals.values(), key=_rank):
            self._below.setdefault(self._hangs_below(goal), []).append(goal)
        self._known_areas = {area.id for area in work.focus_areas.find()}
        self._done: set[UUID] = set()

    def area(self, area: FocusArea) -> MapNode:
        """The card of a focus area with everything below it."""
        own = [goal for goal in self._tops() if goal.focus_area_id == area.id]
        return MapNode(
            str(area.id),
            MapKind.AREA,
            area.title,
            area.id,
            purpose=area.description.strip(),
            gap=None if own else MapGap.NOBODY,
            children=tuple(self._branch(goal) for goal in own),
        )

    def lane(self) -> MapNode | None:
        """The goals that hang nowhere, and those in a circle of parents; None when every goal has its place."""
        lost = [goal for goal in self._tops() if goal.focus_area_id not in self._known_areas]
        branches = [self._branch(goal, MapGap.NO_PLACE) for goal in lost]
        placed_elsewhere = self._under_other_areas()
        circling = [g for g in self._goals.values() if g.id not in self._done and g.id not in placed_elsewhere]
        branches += [self._card(goal, MapGap.NO_PLACE, ()) for goal in circling]
        return MapNode(LANE, MapKind.LANE, "", children=tuple(branches)) if branches else None

    def _tops(self) -> list[Goal]:
        return self._below.get(None, [])

    def _under_other_areas(self) -> set[UUID]:
        found: set[UUID] = set()
        waiting = [goal for goal in self._tops() if goal.focus_area_id in self._known_areas]
        while waiting:
            goal = waiting.pop()
            if goal.id not in found:
                found.add(goal.id)
                waiting.extend(self._below.get(goal.id, ()))
        return found

    def _hangs_below(self, goal: Goal) -> UUID | None:
        """The nearest goal above that is on the map; None where a goal names a focus area its parent does not serve."""
        above, passed = goal.parent_id, {goal.id}
        while above is not None and above not in passed:
            passed.add(above)
            if above in self._goals:
                is_elsewhere = goal.focus_area_id is not None and goal.focus_area_id != self._area_of(above)
                return None if is_elsewhere else above
            higher = self._every.get(above)
            above = higher.parent_id if higher else None
        if goal.focus_area_id is None:  # without a parent, what it contributes to gives it its place
            return next((link.id for link in self._links.get(goal.id, ()) if not self._is_above(goal, link)), None)
        return None

    def _is_above(self, goal: Goal, other: Goal) -> bool:
        at: Goal | None = other
        passed: set[UUID] = set()
        while at is not None and at.id not in passed:
            passed.add(at.id)
            at = self._every.get(at.parent_id) if at.parent_id else None
        return goal.id in passed

    def _area_of(self, goal_id: UUID) -> UUID | None:
        at: UUID | None = goal_id
        passed: set[UUID] = set()
        while at is not None and at not in passed and at in self._every:
            passed.add(at)
            goal = self._every[at]
            if goal.focus_area_id is not None:
                return goal.focus_area_id
            at = goal.parent_id
        return None

    def _branch(self, top: Goal, gap: MapGap | None = None) -> MapNode:
        """The card of ``top`` with everything below it; without recursion, since a chain may be long."""
        order: list[Goal] = []
        waiting = [top]
        while waiting:
            goal = waiting.pop()
            if goal.id not in self._done:
                self._done.add(goal.id)
                order.append(goal)
                waiting.extend(self._below.get(goal.id, ()))
        made: dict[UUID, MapNode] = {}
        for goal in reversed(order):
            children = tuple(made.pop(child.id) for child in self._below.get(goal.id, ()) if child.id in made)
            made[goal.id] = self._card(goal, gap if goal is top else None, children)
        return made[top.id]

    def _card(self, goal: Goal, gap: MapGap | None, children: tuple[MapNode, ...]) -> MapNode:
        if gap is None and goal.kind is GoalKind.OBJECTIVE:
            has_results = any(child.goal_kind is GoalKind.KEY_RESULT for child in children)
            gap = None if has_results else MapGap.NO_KEY_RESULTS
        who = (
            self._teams.get(goal.team_id, "") if goal.team_id else "",
            self._people.get(goal.owner_id, "") if goal.owner_id else "",
        )
        return MapNode(
            str(goal.id),
            MapKind.GOAL,
            goal.title,
            goal.id,
            " · ".join(part for part in who if part),
            goal.purpose.strip(),
            goal.level,
            goal.kind,
            self._shares[goal.id],
            goal.status,
            is_outdated(goal, self._latest.get(goal.id), self._today, self._begun.get(goal.id)),
            goal.due_on,
            tuple(link.title for link in self._links.get(goal.id, ()) if link.id != self._hangs_below(goal)),
            gap,
            children,
        )


def _rank(goal: Goal) -> tuple[bool, int, int]:
    """Key results stand right below their goal, then company before team, then as people have ordered them (S0-10)."""
    return goal.kind is not GoalKind.KEY_RESULT, _LEVELS.index(goal.level), goal.position
