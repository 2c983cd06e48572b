"""What the demo company has agreed to do: its unit plans, the action plan, and goals kept for reuse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from malapp.application.demo.goals import goal_id
from malapp.application.demo.source import DemoSource, demo_id, workday
from malapp.application.ports import UnitOfWork
from malapp.application.unit_plan_life import content_of
from malapp.domain.followups import Action, ActionState
from malapp.domain.goals import GoalKind, LibraryGoal, Measure
from malapp.domain.permissions import Actor
from malapp.domain.plans import PlanItem, PlanItemKind, PlanState, PlanTalk, PlanVersion, UnitPlan
from malapp.domain.suitability import SuitabilityTest, YesNo

OWNER = "P01"
_STATES = {"in progress": ActionState.IN_PROGRESS, "done": ActionState.DONE}
_ANSWERS = ("influence", "main_part", "data", "harmless", "stable")


def fill_plans(work: UnitOfWork, source: DemoSource) -> None:
    """Save unit plans, actions, the library and the suitability tests."""
    _company_plan(work, source)
    _team_plan(work, source)
    _actions(work, source)
    for position, row in enumerate(source.plans["library"]):
        choices = {"kind": GoalKind(row["kind"]), "measure": Measure(row.get("measure", Measure.NUMBER))}
        work.library_goals.save(LibraryGoal(demo_id(f"library {position}"), **row | choices, position=position))
    for key, row in source.plans["suitability"].items():
        answers = {name: YesNo(row[name]) for name in _ANSWERS}
        work.suitability_tests.save(SuitabilityTest(demo_id(f"suitability {key}"), goal_id(key), **row | answers))


def _company_plan(work: UnitOfWork, source: DemoSource) -> None:
    agreed, row = source.company["plan"], source.plans["company_plan"]
    above, below = agreed["parties"]
    plan = UnitPlan(
        demo_id("plan company"),
        row["title"],
        above,
        below,
        agreed["period"],
        strategy_id=demo_id("strategy"),
        core_task=source.company["company"]["core_task"],
        why_now=row["why_now"],
        beneficiaries=row["beneficiaries"],
        **agreed["follow_up"],
        next_review_on=_first_monday_after(source.today),
        reason=row["reason"],
        state=PlanState.IN_FORCE,
    )
    work.unit_plans.save(plan)
    _contents(work, source, plan, row)
    owner = Actor(demo_id(OWNER), is_owner=True)
    content = content_of(work, owner, plan, source.today)
    approved_on = source.day(row["approved_on"])
    work.plan_versions.save(
        PlanVersion(
            demo_id("plan company 1"), plan.id, plan.version, approved_on, owner.person_id, content, row["reason"]
        )
    )


def _team_plan(work: UnitOfWork, source: DemoSource) -> None:
    row = source.plans["team_plan"]
    texts = {name: row[name] for name in ("period", "party_above", "party_below", "core_task", "frequency")}
    plan = UnitPlan(
        demo_id("plan team"),
        row["title"],
        team_id=demo_id("SALG"),
        strategy_id=demo_id("strategy"),
        state=PlanState.IN_DIALOGUE,
        position=1,
        **texts,
    )
    work.unit_plans.save(plan)
    _contents(work, source, plan, row)


def _contents(work: UnitOfWork, source: DemoSource, plan: UnitPlan, row: dict[str, Any]) -> None:
    goals = [(PlanItemKind.GOAL, goal_id(key), "") for key in row["goals"]]
    tasks = [(PlanItemKind.TASK, goal_id(key) if key else None, text) for key, text in row["tasks"]]
    for position, (kind, served_id, text) in enumerate([*goals, *tasks]):
        work.plan_items.save(PlanItem(demo_id(f"item {plan.id} {position}"), plan.id, kind, served_id, text, position))
    for number, (day, is_review, note, learning) in enumerate(row["talks"]):
        work.plan_talks.save(
            PlanTalk(
                demo_id(f"talk {plan.id} {number}"),
                plan.id,
                source.day(day),
                is_review=is_review,
                note=note,
                learning=learning,
            )
        )


def _actions(work: UnitOfWork, source: DemoSource) -> None:
    for position, (key, what, due, state) in enumerate(source.company["actions"]):
        place = source.plans["action_goals"].get(str(position), {})
        work.actions.save(
            Action(
                demo_id(f"action {position}"),
                what,
                demo_id(key),
                source.day(due),
                _STATES.get(state, ActionState.PLANNED),
                goal_id=_goal(place),
                team_id=_team(place),
                starts_on=_near(source, place.get("starts")),
                position=position,
            )
        )
    for position, row in enumerate(source.plans["team_actions"], start=len(source.company["actions"])):
        work.actions.save(
            Action(
                demo_id(f"action {position}"),
                row["what"],
                demo_id(row["who"]),
                _near(source, row["due"]),
                ActionState(row["state"]),
                goal_id=_goal(row),
                team_id=_team(row),
                starts_on=_near(source, row.get("starts")),
                position=position,
                reason=row.get("reason", ""),
            )
        )


def _goal(row: dict[str, Any]) -> UUID | None:
    return goal_id(row["goal"]) if "goal" in row else None


def _team(row: dict[str, Any]) -> UUID | None:
    return demo_id(row["team"]) if "team" in row else None


def _near(source: DemoSource, days: int | None) -> date | None:
    return None if days is None else workday(source.today + timedelta(days=days))


def _first_monday_after(day: date) -> date:
    """The first Monday of the month after ``day``'s."""
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return first + timedelta(days=-first.weekday() % 7)
