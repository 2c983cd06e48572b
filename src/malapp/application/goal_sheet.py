"""What matters to the whole company, gathered for the sheet that everybody may have (S4-09b)."""

from __future__ import annotations

from collections.abc import Iterator

from malapp.application.desk import Desk, Job
from malapp.application.goal_figures import figures_text
from malapp.application.ports import DocumentWriter
from malapp.application.ports.maps import (
    GoalSheetContent,
    GoalSheetRow,
    GoalSheetSection,
    MapKind,
    MapNode,
)
from malapp.application.strategy_map import drawn_map
from malapp.domain.goals import Goal, GoalKind
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, require


class GoalSheetService:
    """Use case: the goal sheet. It holds goals of the company and its teams only, so everybody may print it."""

    def __init__(self, desk: Desk, writer: DocumentWriter) -> None:
        self._desk = desk
        self._writer = writer

    def export(self, actor: Actor, language: Language) -> Job[bytes, bytes]:
        """The sheet as PDF; the finished job gives the file."""
        content = self.content(actor, language)
        return Job(lambda: self._writer.goal_sheet(content), lambda data: data)

    def content(self, actor: Actor, language: Language) -> GoalSheetContent:
        """The goals under each focus area of the strategy in force."""
        require(Permission.READ_STRATEGY, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            shown = drawn_map(work, today)
            goals = {str(goal.id): goal for goal in work.goals.find()}
        sections = tuple(
            GoalSheetSection(area.title if area.kind is MapKind.AREA else "", tuple(_rows(area, goals, language)))
            for area in shown.root.children
        )
        has_vision = bool(shown.root.purpose)
        return GoalSheetContent(
            shown.company,
            shown.period,
            language,
            today,
            shown.root.title if has_vision else "",
            shown.root.purpose if has_vision else shown.root.title,
            sections,
        )


def _rows(area: MapNode, goals: dict[str, Goal], language: Language) -> Iterator[GoalSheetRow]:
    """The goals below ``area`` in reading order."""
    waiting = [(child, 0) for child in reversed(area.children)]
    while waiting:
        node, depth = waiting.pop()
        waiting.extend((child, depth + 1) for child in reversed(node.children))
        figures = figures_text(goals[node.key], language)
        yield GoalSheetRow(
            depth,
            node.title,
            node.purpose,
            node.detail,
            "" if _says(node.title, figures) else figures,
            node.due_on,
            node.goal_kind is GoalKind.KEY_RESULT,
        )


def _says(title: str, figures: str) -> bool:
    """Whether ``title`` holds every number of ``figures`` already."""
    numbers = [word for word in figures.replace("\u00a0", " ").split() if any(sign.isdigit() for sign in word)]
    return bool(numbers) and all(number in title.split() for number in numbers)
