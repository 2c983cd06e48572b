"""The goals of a company, team or person, gathered for a printed plan."""

from __future__ import annotations

from uuid import UUID

from malapp.application.desk import Desk, Job, only_company
from malapp.application.goals import GoalRow, GoalService
from malapp.application.ports import DocumentWriter, GoalPlanContent, GoalPlanRow
from malapp.application.strategy_versions import areas_in_force, text_in_force
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.domain.strategy import StrategyState

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
        """What the plan says. It hangs on walls, so it holds only those personal goals that their owner published."""
        rows = tuple(row for row in self._goals.rows(actor) if _is_open(row.goal))
        if team_id is not None:
            rows = _of_team(rows, team_id)
        with self._desk.workspace.read() as work:
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
            tuple(_printed(depth, row) for depth, row in nested(rows)),
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


def measure_text(goal: Goal) -> str:
    """The measure in short: "22 → 12 %", empty without a target."""
    if goal.target_value is None:
        return ""
    start = f"{goal.start_value:g} → " if goal.start_value is not None else ""
    return f"{start}{goal.target_value:g} {goal.unit}".strip()


def _is_open(goal: Goal) -> bool:
    return goal.level is not GoalLevel.PERSON or goal.is_published


def _printed(depth: int, row: GoalRow) -> GoalPlanRow:
    goal = row.goal
    return GoalPlanRow(
        depth,
        goal.title,
        goal.purpose,
        row.owner or row.team,
        measure_text(goal),
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
