"""How the goals are doing as a whole: the four benefits of S4-09, goal health (S0-02), alignment (S0-08).

Figures are of the company and its teams; of people only whether they have a goal at all, by name to their own manager
and as a number a team to owner and HR. Nobody is scored or compared (E-16).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_OID, UUID, uuid5

from malapp.application.desk import Desk, only_company
from malapp.application.goal_counts import is_open, open_goals_below
from malapp.application.goals import GoalRow, GoalService
from malapp.application.ports import UnitOfWork
from malapp.application.ports.maps import MapKind, MapNode
from malapp.application.strategy_map import drawn_map, on_the_map
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, is_allowed

TOP_GOALS = 5  # S0-10, W-15: few at a time
LATEST = 8
_AIMS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})
_TOPS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE})


class HealthSign(StrEnum):
    """What may be wrong with goals (S0-02)."""

    NO_PARENT = "no_parent"
    NOT_UPDATED = "not_updated"
    COACH_REMARKS = "coach_remarks"


#: Ids that stand for the goals with a sign, where only an id can be passed on: from the overview to the list of goals.
SIGN_IDS = {sign: uuid5(NAMESPACE_OID, f"malapp goals {sign.value}") for sign in HealthSign}


@dataclass(frozen=True, slots=True)
class TeamStatus:
    """How one team's objectives and goals are doing; ``name`` is "" for the company itself."""

    team_id: UUID | None
    name: str
    goals: tuple[GoalRow, ...]


@dataclass(frozen=True, slots=True)
class News:
    """A check-in on a goal of the company or a team; ``by`` is who made it."""

    check_in: CheckIn
    goal: Goal
    team: str
    by: str


@dataclass(frozen=True, slots=True)
class AreaAlignment:
    """Who works on a focus area: the teams by name, and how many open goals below it the reader may read.

    ``is_gap``: neither the company nor a team works on it (S0-08).
    """

    area_id: UUID
    title: str
    teams: tuple[str, ...]
    goal_count: int
    by_company: bool
    is_gap: bool


#: A number about a single person would say who it is (E-16).
FEWEST_COUNTED = 2


@dataclass(frozen=True, slots=True)
class TeamCoverage:
    """How many of a team's people have a goal of their own: a number, never who."""

    team: str
    people: int
    with_goals: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What the overview shows to one reader.

    ``own_people`` are those the reader manages and who have no open goal; None for who manages nobody. ``coverage`` is
    None for those who may not see the whole company's process. ``idle_teams`` work on no focus area.
    """

    top: tuple[GoalRow, ...]
    teams: tuple[TeamStatus, ...]
    news: tuple[News, ...]
    signs: dict[HealthSign, tuple[GoalRow, ...]]
    own_people: tuple[Person, ...] | None
    coverage: tuple[TeamCoverage, ...] | None
    areas: tuple[AreaAlignment, ...]
    idle_teams: tuple[str, ...]
    has_goals: bool
    has_strategy: bool
    uses_okr: bool


class InsightService:
    """Use cases of the overview."""

    def __init__(self, desk: Desk, goals: GoalService) -> None:
        self._desk = desk
        self._goals = goals

    def view(self, actor: Actor) -> Overview:
        """Everything but the coach's remarks, which take their time: ``remarked`` gives those."""
        today = self._desk.today()
        rows = self._goals.rows(actor)
        with self._desk.workspace.read() as work:
            closed = frozenset(period.id for period in work.periods.find() if period.closed_on is not None)
            present = [person for person in work.people.find() if person.works_on(today)]
            teams = work.teams.find()
            shown = [row for row in rows if on_the_map(row.goal, closed)]
            counted = [row for row in rows if counts_for_health(row.goal, closed)]
            counts = open_goals_below((row.goal for row in rows), closed)
            areas, idle = _alignment(work, today, {team.id: team.name for team in teams}, closed, counts)
            has_strategy = bool(work.strategies.find())
            uses_okr = only_company(work).uses_okr
            news = _news(work, shown)
            own_people = _without_goals(work, (p for p in present if p.id in actor.manages)) if actor.manages else None
            coverage = None
            if is_allowed(Permission.READ_AUDIT, actor.general()):
                lacking = {person.id for person in _without_goals(work, present)}
                coverage = tuple(
                    TeamCoverage(team.name, len(members), sum(person.id not in lacking for person in members))
                    for team in teams
                    if len(members := [one for one in present if one.team_id == team.id and one.manager_id])
                    >= FEWEST_COUNTED
                )
        tops = sorted((row for row in shown if row.goal.kind in _TOPS), key=_importance)
        company = [row for row in tops if row.goal.level is GoalLevel.COMPANY]
        by_team = [TeamStatus(None, "", tuple(company))]
        by_team += [TeamStatus(t.id, t.name, tuple(r for r in tops if r.goal.team_id == t.id)) for t in teams]
        return Overview(
            tuple((company or tops)[:TOP_GOALS]),
            tuple(team for team in by_team if team.goals),
            news,
            {
                HealthSign.NO_PARENT: tuple(row for row in counted if not row.has_parent),
                HealthSign.NOT_UPDATED: tuple(row for row in counted if row.is_outdated),
            },
            own_people,
            coverage,
            areas,
            idle,
            has_goals=bool(shown),
            has_strategy=has_strategy,
            uses_okr=uses_okr,
        )


def counts_for_health(goal: Goal, closed_periods: frozenset[UUID] = frozenset()) -> bool:
    """Whether goal health looks at ``goal``: an open goal, objective or key result."""
    return goal.kind in _AIMS and is_open(goal, closed_periods)


def _importance(row: GoalRow) -> tuple[bool, int]:
    """Open before finished, then in the order people have given them (S0-10)."""
    return row.goal.status.is_final, row.goal.position


def _news(work: UnitOfWork, rows: Iterable[GoalRow]) -> tuple[News, ...]:
    """The latest check-ins on goals of company and teams, newest first."""
    known = {row.goal.id: row for row in rows}
    names = {person.id: person.name for person in work.people.find()}
    made = [check_in for check_in in work.check_ins.find() if check_in.goal_id in known]
    newest_first = sorted(enumerate(made), key=lambda pair: (pair[1].made_on, pair[0]), reverse=True)
    latest = [check_in for _order, check_in in newest_first[:LATEST]]
    return tuple(
        News(one, known[one.goal_id].goal, known[one.goal_id].team, names.get(one.author_id, "")) for one in latest
    )


def _without_goals(work: UnitOfWork, people: Iterable[Person]) -> tuple[Person, ...]:
    having = {
        goal.owner_id
        for goal in work.goals.find(level=GoalLevel.PERSON)
        if goal.kind in _AIMS and not goal.state.is_over and goal.status is not GoalStatus.NO_LONGER_RELEVANT
    }
    lacking = (person for person in people if person.id not in having)
    return tuple(sorted(lacking, key=lambda person: person.name.casefold()))


def _alignment(
    work: UnitOfWork, today: date, teams: dict[UUID, str], closed: frozenset[UUID], counts: Mapping[UUID, int]
) -> tuple[tuple[AreaAlignment, ...], tuple[str, ...]]:
    """Who works on each focus area of the strategy in force, and the teams that work on none."""
    goals = {str(goal.id): goal for goal in work.goals.find() if on_the_map(goal, closed)}
    own_team = {person.id: person.team_id for person in work.people.find()}
    areas = [node for node in drawn_map(work, today).root.children if node.kind is MapKind.AREA]
    found = []
    busy: set[UUID] = set()
    for area in areas:
        below = [goals[node.key] for node in area.walk() if node.key in goals]
        at_work = {goal.team_id for goal in below if goal.team_id is not None}
        # Whoever answers for a goal of the company lets the own team work on it.
        busy |= at_work | {team for goal in below if goal.owner_id and (team := own_team.get(goal.owner_id))}
        names = tuple(name for team_id, name in teams.items() if team_id in at_work)
        found.append(_aligned(area, names, below, counts))
    return tuple(found), tuple(name for team_id, name in teams.items() if team_id not in busy) if areas else ()


def _aligned(area: MapNode, teams: tuple[str, ...], below: list[Goal], counts: Mapping[UUID, int]) -> AreaAlignment:
    if area.id is None:
        raise ValueError("a focus area has an id")
    by_company = any(goal.level is GoalLevel.COMPANY for goal in below)
    return AreaAlignment(area.id, area.title, teams, counts.get(area.id, 0), by_company, is_gap=not below)
