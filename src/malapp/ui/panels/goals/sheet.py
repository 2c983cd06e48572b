"""Everything the side panel says about one goal, gathered before a widget sees it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_listing import ListedGoal
from malapp.application.goals import GoalDetails, GoalRow
from malapp.domain.goal_kinds import KIND_RULES, KindRules
from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalWording, Measure, Party
from malapp.domain.periods import Period
from malapp.ui.panels.goals.curves import Curve, curve_of
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
class Marks:
    """What one party has said about a personal goal."""

    party: Party
    name: str
    accepted: bool
    believed: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class GoalSheet:
    """One goal with what hangs above and below it. ``below`` leaves personal goals out: people are not lined up.

    ``share_curve`` is in per cent of the way, ``value_curve`` in the goal's own unit.
    """

    details: GoalDetails
    values: dict[str, object]
    thread: tuple[Link, ...]
    below: tuple[ListedGoal, ...]
    curve: Curve | None
    value_curve: Curve | None
    check_ins: tuple[CheckIn, ...]
    authors: dict[UUID, str]
    marks: tuple[Marks, ...]
    acting_id: UUID

    @property
    def row(self) -> GoalRow:
        """The goal as the tree shows it."""
        return self.details.row

    @property
    def goal(self) -> Goal:
        """The goal."""
        return self.details.row.goal

    @property
    def rules(self) -> KindRules:
        """What a text of its kind may have."""
        return KIND_RULES[self.goal.kind]

    @property
    def is_personal(self) -> bool:
        """Whether two parties agree on it."""
        return self.goal.level is GoalLevel.PERSON

    @property
    def own_marks(self) -> Marks | None:
        """The marks of the acting person, who is a party then; only the two parties see the agreement (E-09)."""
        return next((marks for marks in self.marks if marks.is_own), None)

    @property
    def declining(self) -> GoalWording | None:
        """Who declined the goal, when and why; None for one that is not declined."""
        return self.details.declining

    @property
    def may_be_declined(self) -> bool:
        """Whether a party may still say no: not once both have agreed, nor when it is over."""
        goal = self.goal
        return not goal.is_agreed and not goal.state.is_over and not goal.status.is_final

    @property
    def is_own(self) -> bool:
        """Whether it is the acting person's own goal: nobody else publishes it."""
        return self.own_marks is not None and self.own_marks.party is Party.EMPLOYEE

    @property
    def is_key_result(self) -> bool:
        """Whether it is the end of the line: nothing hangs below a key result."""
        return self.goal.kind is GoalKind.KEY_RESULT

    @property
    def is_in_confidence(self) -> bool:
        """Whether the acting person may read what the two parties wrote along the way."""
        return not self.is_personal or self.own_marks is not None or self.row.may_edit

    @property
    def has_measure(self) -> bool:
        """Whether progress can be counted."""
        goal = self.goal
        if not self.rules.is_measured or goal.followed_by_dialogue:
            return False
        if goal.measure is Measure.RANGE:
            return goal.range_low is not None or goal.range_high is not None
        return goal.measure in {Measure.YES_NO, Measure.ORDINAL} or goal.target_value is not None


def sheet_of(presenter: GoalsPresenter, details: GoalDetails) -> GoalSheet:
    """What to show of ``details``."""
    names = {line.person.id: line.person.name for line in presenter.people}
    goal = details.row.goal
    below = tuple(row for row in presenter.below(goal.id) if row.goal.level is not GoalLevel.PERSON)
    period = _period(presenter, goal)
    return GoalSheet(
        details,
        values_of(goal),
        line_of_sight(presenter, goal),
        below,
        curve_of(goal, details.check_ins, period),
        curve_of(goal, details.check_ins, period, in_unit=True),
        tuple(reversed(details.check_ins)),
        names,
        _marks(details, names),
        presenter.actor.person_id,
    )


def values_of(goal: Goal) -> dict[str, object]:
    """The goal as values of the forms: its fields, and its place as one value."""
    return {field.name: getattr(goal, field.name) for field in fields(goal)} | {"place": place_of(goal)}


def line_of_sight(presenter: GoalsPresenter, goal: Goal) -> tuple[Link, ...]:
    """From the strategy down to the goal right above ``goal`` (S0-06), as far as the reader may see it."""
    above: list[AnyGoal] = []
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
    view = next((view for view in presenter.strategies if view.strategy.id == area.strategy_id), None)
    period = view.strategy.period if view else ""
    strategy = Link(translate("GoalSheet", "Strategy {period}").format(period=period), "strategy", area.strategy_id)
    return (strategy, Link(area.title, "strategy", area.id), *links)


def _period(presenter: GoalsPresenter, goal: Goal) -> Period | None:
    return next((period for period in presenter.periods if period.id == goal.period_id), None)


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
