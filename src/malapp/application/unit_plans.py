"""Unit plans: what two levels expect of each other for a period (S3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.briefing_prefill import current_strategy
from malapp.application.desk import Desk, only_company
from malapp.application.ports import UnitOfWork
from malapp.application.texts import texts
from malapp.application.unit_plan_items import PICKED_KINDS
from malapp.application.unit_plan_view import PlanView, is_plan_level, plan_standings, read_view
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.people import Person, checked_name
from malapp.domain.permissions import Actor, Permission, is_allowed, require
from malapp.domain.plans import MANY_GOALS, PlanItem, PlanItemKind, PlanState, UnitPlan

#: May be written as long as the plan is not closed: they belong to following it up, not to what was agreed.
_AFTERWARDS = frozenset({"learning", "next_review_on"})
_FOLLOW_UP = ("process", "frequency", "action", "people")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in the list; ``unit`` is the name of its team, "" for the whole company."""

    plan: UnitPlan
    unit: str


@dataclass(frozen=True, slots=True)
class PlanUnit:
    """A unit the acting person may write a plan for."""

    team_id: UUID | None
    name: str


class UnitPlanService:
    """Use cases for the plans themselves. Everybody reads them; owner and team lead write them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[PlanRow, ...]:
        """All plans: open ones first, the newest first among each."""
        require(Permission.READ_OPEN_GOAL, actor.general())
        with self._desk.workspace.read() as work:
            teams = {team.id: team.name for team in work.teams.find()}
            plans = sorted(work.unit_plans.find(), key=lambda plan: (plan.state is PlanState.CLOSED, -plan.position))
        return tuple(PlanRow(plan, teams.get(plan.team_id, "") if plan.team_id else "") for plan in plans)

    def view(self, actor: Actor, plan_id: UUID) -> PlanView:
        """One plan with all that belongs to it; LookupError when it is gone."""
        require(Permission.READ_OPEN_GOAL, actor.general())
        with self._desk.workspace.read() as work:
            return read_view(work, actor, work.unit_plans.get(plan_id), self._desk.today())

    def plan_with(self, actor: Actor, item_id: UUID) -> UUID:
        """The plan in which the item or talk ``item_id`` stands; ``item_id`` itself when it is none of these."""
        require(Permission.READ_OPEN_GOAL, actor.general())
        with self._desk.workspace.read() as work:
            found = [item.plan_id for item in work.plan_items.find(id=item_id)]
            found += [talk.plan_id for talk in work.plan_talks.find(id=item_id)]
        return found[0] if found else item_id

    def units(self, actor: Actor) -> tuple[PlanUnit, ...]:
        """The units the acting person may write a plan for; the company is called ""."""
        with self._desk.workspace.read() as work:
            found = [PlanUnit(None, "")] + [PlanUnit(team.id, team.name) for team in work.teams.find()]
        return tuple(it for it in found if is_allowed(Permission.EDIT_PLAN, plan_standings(actor, it.team_id)))

    def add(self, actor: Actor, team_id: UUID | None, period: str, *, with_goals: bool = False) -> UUID:
        """A new draft for the unit, filled in from company, strategy and the unit's plan before this one.

        ``with_goals`` puts in the unit's own open goals that hang highest, as many as a plan should have at most.
        """
        require(Permission.EDIT_PLAN, plan_standings(actor, team_id))
        with self._desk.edit("edit.plan_added") as work:
            plan = self._first(work, team_id, checked_name(period, field="period"))
            work.unit_plans.save(plan)
            for position, goal in enumerate(_own_goals(work, team_id) if with_goals else ()):
                item = PlanItem(self._desk.new_id(), plan.id, PlanItemKind.GOAL, goal.id, position=position)
                work.plan_items.save(item)
            work.audit("plan.added", actor.person_id, "unit_plans", plan.id)
        return plan.id

    def edit(self, actor: Actor, plan_id: UUID, **values: object) -> None:
        """Change its words. An approved plan stands as it was agreed: only following it up goes on (B-3)."""
        given = editable.allowed(values, editable.UNIT_PLAN)
        with self._desk.edit("edit.plan", merge_key=f"plan:{plan_id}:{','.join(values)}") as work:
            before = writable(work, actor, plan_id, is_afterwards=given.keys() <= _AFTERWARDS)
            after = replace(before, **given)  # type: ignore[arg-type]
            require(Permission.EDIT_PLAN, plan_standings(actor, after.team_id))
            work.unit_plans.save(replace(after, title=checked_name(after.title, field="title")))

    def remove(self, actor: Actor, plan_id: UUID) -> None:
        """Delete a plan that nobody has approved yet."""
        with self._desk.edit("edit.plan_removed") as work:
            plan = writable(work, actor, plan_id)
            if work.plan_versions.find(plan_id=plan.id):
                raise RuleViolation("rule.plan.approved_stays")
            for item in work.plan_items.find(plan_id=plan_id):
                work.plan_items.remove(item.id)
            for talk in work.plan_talks.find(plan_id=plan_id):
                work.plan_talks.remove(talk.id)
            work.unit_plans.remove(plan_id)
            work.audit("plan.removed", actor.person_id, "unit_plans", plan_id)

    def _first(self, work: UnitOfWork, team_id: UUID | None, period: str) -> UnitPlan:
        company, strategy = only_company(work), current_strategy(work)
        unit = work.teams.get(team_id).name if team_id else company.name
        above, below = _parties(work, team_id, self._desk.today())
        everything = work.unit_plans.find()
        before = max((it for it in everything if it.team_id == team_id), key=lambda it: it.position, default=None)
        follow_up = {name: getattr(before, name) for name in _FOLLOW_UP} if before else {}
        return UnitPlan(
            self._desk.new_id(),
            f"{unit} {period}",
            above,
            below,
            period,
            team_id,
            strategy.id if strategy else None,
            (strategy.core_task if strategy and team_id is None else "") or company.core_task,
            beneficiaries=strategy.beneficiaries if strategy else "",
            position=max((it.position for it in everything), default=-1) + 1,
            **follow_up,
        )


def writable(work: UnitOfWork, actor: Actor, plan_id: UUID, *, is_afterwards: bool = False) -> UnitPlan:
    """The plan, to be changed; RuleViolation when it may not be. ``is_afterwards``: only following up is changed."""
    plan = work.unit_plans.get(plan_id)
    require(Permission.EDIT_PLAN, plan_standings(actor, plan.team_id))
    if plan.state is PlanState.CLOSED:
        raise RuleViolation("rule.plan.closed_is_fixed")
    if not (plan.is_open or is_afterwards):
        raise RuleViolation("rule.plan.approved_is_fixed")
    return plan


def _own_goals(work: UnitOfWork, team_id: UUID | None) -> tuple[Goal, ...]:
    level = GoalLevel.COMPANY if team_id is None else GoalLevel.TEAM
    found = [
        goal
        for goal in work.goals.find(level=level, team_id=team_id)
        if goal.kind in PICKED_KINDS and not goal.status.is_final and is_plan_level(goal, team_id)
    ]
    own = {goal.id for goal in found}
    return tuple(goal for goal in found if goal.parent_id not in own)[:MANY_GOALS]


def _parties(work: UnitOfWork, team_id: UUID | None, today: date) -> tuple[str, str]:
    """Owner and management, or the manager of the team's lead and the team (S3-02)."""
    words = texts(only_company(work).language)
    people = {person.id: person for person in work.people.find() if person.works_on(today)}
    owner = next((person for person in people.values() if person.is_owner), None)
    if team_id is None:
        return words("plans.owner"), words("plans.management")
    team = work.teams.get(team_id)
    lead = people.get(team.lead_id) if team.lead_id else None
    above = (people.get(lead.manager_id) if lead and lead.manager_id else None) or owner
    below = words("plans.team_with_lead", team=team.name, name=_name(lead)) if lead else team.name
    return _name(above) or words("plans.management"), below


def _name(person: Person | None) -> str:
    return person.name if person else ""
