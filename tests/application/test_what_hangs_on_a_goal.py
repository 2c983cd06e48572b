"""Deleting a goal takes along what belongs to it alone, and leaves what others wrote about themselves."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from talk_at_hand import OWNER
from workspaces import DemoCompany

from malapp.application.ports import UnitOfWork
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.goals import CheckIn, Goal, GoalLevel, GoalLink, GoalStatus, GoalWording, Milestone
from malapp.domain.indicators import IndicatorPlan, IndicatorValue
from malapp.domain.plans import PlanItem, PlanItemKind, PlanState
from malapp.domain.suitability import SuitabilityTest
from malapp.storage.tables.registry import ENTITIES

DAY = date(2026, 11, 2)
#: Those that go with the goal; every other table that names goals has to be named below.
GOES = {
    "check_ins", "goal_links", "milestones", "goal_wordings", "indicator_plans", "indicator_values", "behaviour_ticks",
    "suitability_tests",
}  # fmt: skip
STAYS = {"goals", "actions", "plan_items"}
STANDS_IN_THE_WAY = {"goal_reviews"}


def _hang_everything_on(work: UnitOfWork, goal_id: UUID, other_id: UUID, author_id: UUID, plan_id: UUID) -> None:
    values: dict[str, list[Any]] = {
        "check_ins": [CheckIn(uuid4(), goal_id, author_id, DAY, GoalStatus.ON_TRACK)],
        "goal_links": [GoalLink(uuid4(), goal_id, other_id), GoalLink(uuid4(), other_id, goal_id)],
        "milestones": [Milestone(uuid4(), goal_id, "Prøvd i to uker")],
        "goal_wordings": [GoalWording(uuid4(), goal_id, author_id, DAY, "Bli bedre")],
        "indicator_plans": [IndicatorPlan(uuid4(), goal_id)],
        "indicator_values": [IndicatorValue(uuid4(), goal_id, DAY, 4.0)],
        "behaviour_ticks": [BehaviourTick(uuid4(), goal_id, DAY)],
        "suitability_tests": [SuitabilityTest(uuid4(), goal_id)],
        "actions": [Action(uuid4(), "Bestille deler", author_id, goal_id=goal_id)],
        "plan_items": [
            PlanItem(uuid4(), plan_id, PlanItemKind.GOAL, goal_id),
            PlanItem(uuid4(), plan_id, PlanItemKind.TASK, goal_id, "Skrive ned feilkodene"),
        ],
        "goals": [Goal(uuid4(), "Det samme igjen", GoalLevel.COMPANY, carried_from_id=goal_id)],
    }
    for topic, rows in values.items():
        for value in rows:
            work.repository(topic).save(value)


def _naming(work: UnitOfWork, goal_id: UUID) -> dict[str, int]:
    """How many values of each topic name the goal."""
    found: dict[str, int] = {}
    for topic, entity in ENTITIES.items():
        names = [
            field.name
            for field in fields(entity.kind)
            if any(key.column.table.name == "goals" for key in entity.table.c[field.name].foreign_keys)
        ]
        count = sum(len(work.repository(topic).find(**{name: goal_id})) for name in names)
        if names:
            found[topic] = count
    return found


def test_every_table_that_names_goals_is_thought_of(demo: DemoCompany) -> None:
    with demo.services.desk.workspace.read() as work:
        assert set(_naming(work, uuid4())) == GOES | STAYS | STANDS_IN_THE_WAY


@pytest.mark.parametrize("comes_back", [False, True])
def test_a_deleted_goal_leaves_nothing_hanging_and_undo_brings_it_all_back(demo: DemoCompany, comes_back: bool) -> None:
    goals, owner = demo.services.goals, demo.actor(OWNER)
    goal_id = goals.add(owner, "Halvere ventetiden", GoalLevel.COMPANY)
    other_id = goals.add(owner, "Flere avtaler", GoalLevel.COMPANY)
    below_id = goals.add(owner, "Ny telefonsentral", GoalLevel.COMPANY, parent_id=goal_id)
    with demo.services.desk.workspace.begin() as work:
        plan = work.unit_plans.find()[0]
        work.unit_plans.save(replace(plan, state=PlanState.IN_DIALOGUE))
        _hang_everything_on(work, goal_id, other_id, owner.person_id, plan.id)
        before = _naming(work, goal_id)
        actions, tasks = len(work.actions.find()), len(work.plan_items.find(kind=PlanItemKind.TASK))
    assert all(count > 0 for topic, count in before.items() if topic not in STANDS_IN_THE_WAY)

    goals.remove(owner, goal_id)

    with demo.services.desk.workspace.read() as work:
        assert set(_naming(work, goal_id).values()) == {0}
        assert work.goals.get(below_id).parent_id is None
        assert len(work.actions.find()) == actions
        assert len(work.plan_items.find(kind=PlanItemKind.TASK)) == tasks
    if comes_back:
        assert demo.services.history.undo() == "edit.goal_removed"
        with demo.services.desk.workspace.read() as work:
            assert _naming(work, goal_id) == before


def test_a_goal_in_a_plan_that_holds_is_neither_deleted_nor_moved_behind_the_plans_back(demo: DemoCompany) -> None:
    goals, owner, team, other = demo.services.goals, demo.actor(OWNER), demo.id("SALG"), demo.id("MONT")
    top = goals.add(owner, "Korte ventetider", GoalLevel.TEAM, team_id=team)
    goal_id = goals.add(owner, "Halvere ventetiden", GoalLevel.TEAM, team_id=team, parent_id=top)
    with demo.services.desk.workspace.begin() as work:
        plan = replace(work.unit_plans.find()[0], state=PlanState.IN_FORCE)
        work.unit_plans.save(plan)
        work.plan_items.save(PlanItem(uuid4(), plan.id, PlanItemKind.GOAL, goal_id))
    with pytest.raises(RuleViolation, match=r"rule\.goal\.in_plan"):
        goals.remove(owner, goal_id)
    for moved in (goal_id, top):  # itself, or along with what it lies under
        with pytest.raises(RuleViolation, match=r"rule\.goal\.in_plan"):
            demo.services.goal_places.to_team(owner, moved, other)
    with demo.services.desk.workspace.read() as work:
        assert len(work.plan_items.find(goal_id=goal_id)) == len(work.goals.find(id=goal_id)) == 1
        assert work.goals.get(goal_id).team_id == team
