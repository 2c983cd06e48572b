"""Everything the side panel says about one goal, gathered before a widget sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goals import GoalDetails, GoalRow
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, Party
from malapp.domain.measures import progress
from malapp.ui.panels.goals.places import place_of
from malapp.ui.panels.goals.presenter import GoalsPresenter

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Link:
    """A step of the line of sight: a panel and the thing in it."""

    text: str
    panel_id: str
    item_id: UUID


@dataclass(frozen=True, slots=True)
class Curve:
    """Progress in per cent by day: as checked in, and as planned (empty without a due date)."""

    reported: tuple[tuple[date, float], ...]
    planned: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What one party has said about a personal goal."""

    party: Party
    name: str
    accepted: bool
    believed: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class GoalSheet:
    """One goal with what hangs above and below it. ``below`` leaves personal goals out: people are not lined up."""

    row: GoalRow
    values: dict[str, object]
    thread: tuple[Link, ...]
    below: tuple[GoalRow, ...]
    curve: Curve | None
    check_ins: tuple[CheckIn, ...]
    authors: dict[UUID, str]
    marks: tuple[Marks, ...]

    @property
    def goal(self) -> Goal:
        """The goal."""
        return self.row.goal

    @property
    def is_personal(self) -> bool:
        """Whether two parties agree on it."""
        return self.goal.level is GoalLevel.PERSON

    @property
    def own_marks(self) -> Marks | None:
        """The marks of the acting person, who is a party then; only the two parties see the agreement (E-09)."""
        return next((marks for marks in self.marks if marks.is_own), None)

    @property
    def is_own(self) -> bool:
        """Whether it is the acting person's own goal: nobody else publishes it."""
        return self.own_marks is not None and self.own_marks.party is Party.EMPLOYEE

    @property
    def is_key_result(self) -> bool:
        """Whether it is the end of the line: nothing hangs below a key result."""
        return self.goal.kind is GoalKind.KEY_RESULT

    @property
    def has_measure(self) -> bool:
        """Whether progress can be counted."""
        return self.goal.target_value is not None


def sheet_of(presenter: GoalsPresenter, details: GoalDetails) -> GoalSheet:
    """What to show of ``details``."""
    names = {line.person.id: line.person.name for line in presenter.people}
    goal_id = details.row.goal.id
    below = tuple(
        row for row in presenter.rows if row.goal.parent_id == goal_id and row.goal.level is not GoalLevel.PERSON
    )
    return GoalSheet(
        details.row,
        values_of(details.row.goal),
        line_of_sight(presenter, details.row.goal),
        below,
        curve_of(details.row.goal, details.check_ins),
        tuple(reversed(details.check_ins)),
        names,
        _marks(details, names),
    )


def values_of(goal: Goal) -> dict[str, object]:
    """The goal as values of the forms."""
    return {
        "title": goal.title,
        "owner_id": goal.owner_id,
        "team_id": goal.team_id,
        "due_on": goal.due_on,
        "purpose": goal.purpose,
        "success": goal.success,
        "contribution": goal.contribution,
        "place": place_of(goal),
        "is_published": goal.is_published,
        "kind": goal.kind,
        "start_value": goal.start_value,
        "target_value": goal.target_value,
        "unit": goal.unit,
        "proposed_by": goal.proposed_by,
    }


def line_of_sight(presenter: GoalsPresenter, goal: Goal) -> tuple[Link, ...]:
    """From the strategy down to the goal right above ``goal`` (S0-06), as far as the reader may see it."""
    above: list[Goal] = []
    seen = {goal.id}
    row = presenter.by_id.get(goal.parent_id) if goal.parent_id else None
    while row is not None and row.goal.id not in seen:
        above.append(row.goal)
        seen.add(row.goal.id)
        row = presenter.by_id.get(row.goal.parent_id) if row.goal.parent_id else None
    links = [Link(higher.title, "goals", higher.id) for higher in reversed(above)]
    area_id = next((step.focus_area_id for step in (goal, *above) if step.focus_area_id), None)
    area = presenter.focus_area(area_id)
    if area is None:
        return tuple(links)
    view = presenter.strategy_of(area)
    period = view.strategy.period if view else ""
    strategy = Link(translate("GoalSheet", "Strategy {period}").format(period=period), "strategy", area.strategy_id)
    return (strategy, Link(area.title, "strategy", area.id), *links)


def curve_of(goal: Goal, check_ins: Sequence[CheckIn]) -> Curve | None:
    """The curve of a measured goal; None when nothing can be counted yet.

    A goal does not know the day it was set, so the plan begins with the year it is due in, or with the first check-in
    when that is earlier.
    """
    counted = [
        (check_in.made_on, 100 * share)
        for check_in in check_ins
        if (share := progress(goal.start_value, goal.target_value, check_in.value)) is not None
    ]
    if goal.target_value is None or not counted:
        return None
    first = counted[0][0]
    begins = first if goal.due_on is None else min(first, date(goal.due_on.year, 1, 1))
    reported = counted if begins == first else [(begins, 0.0), *counted]
    planned = ((begins, 0.0), (goal.due_on, 100.0)) if goal.due_on is not None and goal.due_on > begins else ()
    return Curve(tuple(reported), planned)


def _marks(details: GoalDetails, names: dict[UUID, str]) -> tuple[Marks, ...]:
    employee, goal = details.employee, details.row.goal
    if employee is None:
        return ()
    manager = names.get(employee.manager_id, "") if employee.manager_id else ""
    own = details.acting_party
    marks = [
        Marks(
            Party.EMPLOYEE,
            employee.name,
            goal.accepted_by_employee,
            goal.believed_by_employee,
            is_own=own is Party.EMPLOYEE,
        )
    ]
    if manager:
        is_own = own is Party.MANAGER
        marks.append(Marks(Party.MANAGER, manager, goal.accepted_by_manager, goal.believed_by_manager, is_own=is_own))
    return tuple(marks)
