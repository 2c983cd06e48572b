"""A unit plan with everything the window and the paper show of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from malapp.application.briefing_timing import is_recent
from malapp.application.goal_rows import GoalRow, readable, row_of, surroundings
from malapp.application.ports import UnitOfWork
from malapp.domain.briefings import BriefingState
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.permissions import Actor, Permission, Standing, is_allowed
from malapp.domain.plans import (
    PlanEvent,
    PlanFacts,
    PlanGap,
    PlanItem,
    PlanItemKind,
    PlanTalk,
    PlanVersion,
    UnitPlan,
    gaps,
    next_events,
)
from malapp.domain.strategy import Strategy
from malapp.domain.suitability import SuitabilityTest


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """A goal in the plan; ``above`` is the title of the goal or focus area it serves.

    ``test`` holds the answers to the suitability test, None before the first; ``wordings`` counts earlier wordings.
    """

    item: PlanItem
    row: GoalRow
    above: str
    test: SuitabilityTest | None
    wordings: int

    @property
    def goal(self) -> Goal:
        """The goal itself."""
        return self.row.goal


@dataclass(frozen=True, slots=True)
class PlanTask:
    """A task; ``goal`` is the number of the plan's goal it stands under, 0 for none."""

    item: PlanItem
    goal: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan as the acting person sees it; ``unit`` is the name of its team, "" for the whole company.

    ``events`` are the steps this person may take now, ``missing`` what the first of all possible ones lacks,
    ``approvers`` the names of who may approve it. ``talks`` are newest first, ``versions`` newest first.
    """

    plan: UnitPlan
    unit: str
    strategy: Strategy | None
    goals: tuple[PlanGoal, ...]
    tasks: tuple[PlanTask, ...]
    talks: tuple[PlanTalk, ...]
    versions: tuple[PlanVersion, ...]
    events: tuple[PlanEvent, ...]
    missing: tuple[PlanGap, ...]
    approvers: tuple[str, ...]
    may_edit: bool

    @property
    def is_editable(self) -> bool:
        """Whether its words may be changed by the acting person now."""
        return self.may_edit and self.plan.is_open

    @property
    def approved_on(self) -> date | None:
        """When the present version was approved."""
        return next((it.approved_on for it in self.versions if it.number == self.plan.version), None)


def read_view(work: UnitOfWork, actor: Actor, plan: UnitPlan, today: date) -> PlanView:
    """``plan`` as ``actor`` sees it."""
    goals = plan_goals(work, actor, plan, today)
    places = {entry.goal.id: number for number, entry in enumerate(goals, start=1)}
    items = work.plan_items.find(plan_id=plan.id, kind=PlanItemKind.TASK)
    tasks = tuple(PlanTask(item, places.get(item.goal_id, 0) if item.goal_id else 0) for item in items)
    possible = next_events(plan)
    strategies = work.strategies.find(id=plan.strategy_id) if plan.strategy_id else ()
    return PlanView(
        plan,
        work.teams.get(plan.team_id).name if plan.team_id else "",
        strategies[0] if strategies else None,
        goals,
        tasks,
        tuple(sorted(work.plan_talks.find(plan_id=plan.id), key=_held_on, reverse=True)),
        tuple(sorted(work.plan_versions.find(plan_id=plan.id), key=_number, reverse=True)),
        tuple(event for event in possible if may_take(work, actor, plan, event)),
        missing_of(work, plan, _main(possible)),
        approvers(work, plan, today),
        is_allowed(Permission.EDIT_PLAN, plan_standings(actor, plan.team_id)),
    )


def plan_goals(work: UnitOfWork, actor: Actor, plan: UnitPlan, today: date) -> tuple[PlanGoal, ...]:
    """The goals of ``plan`` in order."""
    items = [item for item in work.plan_items.find(plan_id=plan.id, kind=PlanItemKind.GOAL) if item.goal_id]
    ids = tuple(item.goal_id for item in items)
    goals = readable(actor, work.goals.find(id=ids)) if ids else ()
    around = surroundings(work, goals, {"goal_id": ids})
    rows = {goal.id: row_of(actor, goal, around, today) for goal in goals}
    above = _above(work, actor, goals)
    tests = {test.goal_id: test for test in work.suitability_tests.find(goal_id=ids)} if ids else {}
    wordings: dict[UUID, int] = {}
    for wording in work.goal_wordings.find(goal_id=ids) if ids else ():
        wordings[wording.goal_id] = wordings.get(wording.goal_id, 0) + 1
    return tuple(
        PlanGoal(item, rows[item.goal_id], above[item.goal_id], tests.get(item.goal_id), wordings.get(item.goal_id, 0))
        for item in items
        if item.goal_id in rows
    )


def missing_of(work: UnitOfWork, plan: UnitPlan, event: PlanEvent | None) -> tuple[PlanGap, ...]:
    """What ``plan`` lacks for ``event``."""
    if event is None:
        return ()
    items = work.plan_items.find(plan_id=plan.id, kind=PlanItemKind.GOAL)
    ids = tuple(item.goal_id for item in items if item.goal_id)
    found = {goal.id: goal for goal in work.goals.find(id=ids)} if ids else {}
    facts = PlanFacts(
        tuple(found[goal_id] for goal_id in ids if goal_id in found),
        bool(work.plan_talks.find(plan_id=plan.id, is_review=False)),
        is_briefed(work, plan),
    )
    return gaps(plan, event, facts)


def is_briefed(work: UnitOfWork, plan: UnitPlan) -> bool:
    """Whether a briefing of the unit was held since the present version was approved."""
    approved = [it.approved_on for it in work.plan_versions.find(plan_id=plan.id, number=plan.version)]
    held = work.briefings.find(team_id=plan.team_id, state=BriefingState.HELD)
    days = [it.held_on for it in held if it.held_on is not None and is_recent(it, it.held_on)]
    return bool(approved) and any(day >= approved[0] for day in days)


def may_take(work: UnitOfWork, actor: Actor, plan: UnitPlan, event: PlanEvent) -> bool:
    """Whether ``actor`` may take the step: the level above approves, whoever writes the plan does the rest."""
    if event is PlanEvent.TALK:
        return False  # it happens when a talk is noted
    if event is PlanEvent.APPROVE:
        return is_allowed(Permission.APPROVE_PLAN, approving_standings(work, actor, plan))
    return is_allowed(Permission.EDIT_PLAN, plan_standings(actor, plan.team_id))


def approving_standings(work: UnitOfWork, actor: Actor, plan: UnitPlan) -> frozenset[Standing]:
    """How ``actor`` stands to the one who leads the unit."""
    lead_id = work.teams.get(plan.team_id).lead_id if plan.team_id else None
    return actor.towards_person(work.people.get(lead_id) if lead_id else None)


def approvers(work: UnitOfWork, plan: UnitPlan, today: date) -> tuple[str, ...]:
    """Who may approve ``plan``: the manager of the unit's lead, and the owners."""
    lead_id = work.teams.get(plan.team_id).lead_id if plan.team_id else None
    manager_id = work.people.get(lead_id).manager_id if lead_id else None
    people = [person for person in work.people.find() if person.works_on(today)]
    above = [person.name for person in people if person.id == manager_id]
    return tuple(dict.fromkeys(above + [person.name for person in people if person.is_owner]))


def plan_standings(actor: Actor, team_id: UUID | None) -> frozenset[Standing]:
    """Towards a unit. The whole company is the owner's: leading some team does not count there."""
    return actor.general() if team_id is None else actor.towards_team(team_id)


def _above(work: UnitOfWork, actor: Actor, goals: tuple[Goal, ...]) -> dict[UUID, str]:
    parents = tuple({goal.parent_id for goal in goals if goal.parent_id})
    areas = tuple({goal.focus_area_id for goal in goals if goal.focus_area_id})
    titles = {goal.id: goal.title for goal in readable(actor, work.goals.find(id=parents))} if parents else {}
    names = {area.id: area.title for area in work.focus_areas.find(id=areas)} if areas else {}
    return {
        goal.id: titles.get(goal.parent_id, "") if goal.parent_id else names.get(goal.focus_area_id or goal.id, "")
        for goal in goals
    }


def _main(possible: tuple[PlanEvent, ...]) -> PlanEvent | None:
    """The step the plan is on its way to."""
    return next((event for event in possible if event is not PlanEvent.TALK), None)


def is_plan_level(goal: Goal, team_id: UUID | None) -> bool:
    """Whether ``goal`` may stand in a plan of the unit: never a person's own (E-16)."""
    if goal.level is GoalLevel.COMPANY:
        return True
    return goal.level is GoalLevel.TEAM and (team_id is None or goal.team_id == team_id)


def _held_on(talk: PlanTalk) -> date:
    return talk.held_on


def _number(version: PlanVersion) -> int:
    return version.number
