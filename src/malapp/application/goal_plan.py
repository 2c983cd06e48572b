"""The goals of a company, team or person, gathered for a printed plan."""

from __future__ import annotations

from uuid import UUID

from malapp.application.desk import Desk, Job, only_company
from malapp.application.goal_figures import figures_text
from malapp.application.goals import GoalRow, GoalService
from malapp.application.ports import DocumentWriter, GoalPlanContent, GoalPlanRow
from malapp.application.strategy_versions import areas_in_force, text_in_force
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, GoalStatus
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.domain.strategy import StrategyState

_PRINTED = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})
_CURRENT = (StrategyState.COMMUNICATED, StrategyState.ADOPTED, StrategyState.UNDER_REVISION, StrategyState.PROPOSED)


class GoalPlanService:
    """Use case: the goal plan as PDF, with what the acting person may read."""

    def __init__(self, desk: Desk, goals: GoalService, writer: DocumentWriter) -> None:
        self._desk = desk
        self._goals = goals
        self._writer = writer

    def export(self, actor: Actor, language: Language, team_id: UUID | None = None) -> Job[bytes, bytes]:
        """The plan of the whole company, or of one team with the goals above it; the finished job gives the PDF."""
        content = self.content(actor, language, team_id)
        return Job(lambda: self._writer.goal_plan(content), lambda data: data)

    def content(self, actor: Actor, language: Language, team_id: UUID | None = None) -> GoalPlanContent:
        """What the plan says. It hangs on walls, so it holds only those personal goals that their owner published.

        Indicators, activities and behaviours have lists of their own, and what a closed period has done is past.
        """
        rows = self._goals.rows(actor)
        with self._desk.workspace.read() as work:
            closed = frozenset(period.id for period in work.periods.find() if period.closed_on is not None)
            rows = tuple(row for row in rows if _is_printed(row.goal, closed))
            if team_id is not None:
                rows = _of_team(rows, team_id)
            company = only_company(work)
            scope = work.teams.get(team_id).name if team_id else ""
            strategies = work.strategies.find()
            current = next((s for state in _CURRENT for s in strategies if s.state is state), None)
            areas = areas_in_force(work, current) if current else ()
            vision = text_in_force(work, current).texts["vision"] if current else ""
        return GoalPlanContent(
            company.name,
            scope,
            language,
            self._desk.today(),
            vision,
            tuple(area.title for area in areas),
            tuple(_printed(depth, row, language) for depth, row in nested(rows)),
        )


def nested(rows: tuple[GoalRow, ...]) -> list[tuple[int, GoalRow]]:
    """``rows`` depth first with the depth of each; a goal whose parent is not among them stands at the top.

    Goals that lie under one another in a circle stand at the top as well: none is lost.
    """
    present = {row.goal.id for row in rows}
    below: dict[UUID | None, list[GoalRow]] = {}
    for row in rows:
        parent = row.goal.parent_id if row.goal.parent_id in present else None
        below.setdefault(parent, []).append(row)
    ordered: list[tuple[int, GoalRow]] = []
    waiting = [(0, row) for row in reversed(below.get(None, []))]
    while waiting:
        depth, row = waiting.pop()
        ordered.append((depth, row))
        waiting.extend((depth + 1, child) for child in reversed(below.get(row.goal.id, [])))
    if len(ordered) < len(rows):
        found = {row.goal.id for _depth, row in ordered}
        ordered.extend((0, row) for row in rows if row.goal.id not in found)
    return ordered


def _is_printed(goal: Goal, closed_periods: frozenset[UUID]) -> bool:
    is_open = goal.level is not GoalLevel.PERSON or goal.is_published
    is_past = goal.period_id in closed_periods and goal.state is GoalState.CLOSED
    return is_open and goal.kind in _PRINTED and not is_past and goal.status is not GoalStatus.NO_LONGER_RELEVANT


def _printed(depth: int, row: GoalRow, language: Language) -> GoalPlanRow:
    goal = row.goal
    return GoalPlanRow(
        depth,
        goal.title,
        goal.purpose,
        row.owner or row.team,
        figures_text(goal, language),
        row.progress,
        goal.status.value,
        goal.due_on,
    )


def _of_team(rows: tuple[GoalRow, ...], team_id: UUID) -> tuple[GoalRow, ...]:
    by_id = {row.goal.id: row for row in rows}
    wanted: set[UUID] = set()
    for row in rows:
        if row.goal.team_id == team_id:
            above: GoalRow | None = row
            while above is not None and above.goal.id not in wanted:
                wanted.add(above.goal.id)
                above = by_id.get(above.goal.parent_id) if above.goal.parent_id else None
    return tuple(row for row in rows if row.goal.id in wanted)
