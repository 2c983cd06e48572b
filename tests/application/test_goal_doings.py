"""What is done to reach a goal, seen from the goal (S0-23), by those who may read it."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.action_plan import PlanState
from malapp.domain.followups import Action, ActionState
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState

OWNER, MANAGER, EMPLOYEE, COLLEAGUE = "P01", "P02", "P03", "P04"


def _said(demo: DemoCompany, who: str, goal: Goal) -> list[str]:
    return [doing.what for doing in demo.services.goal_doings.of_goal(demo.actor(who), goal.id)]


@pytest.mark.requirement("S0-23")
def test_a_goal_knows_its_actions_activities_and_behaviours_in_the_order_of_their_days(demo: DemoCompany) -> None:
    me, today = demo.id(EMPLOYEE), demo.services.desk.today()
    goal = Goal(uuid4(), "Mitt mål", GoalLevel.PERSON, owner_id=me, is_published=True)
    common = {"parent_id": goal.id, "owner_id": me}
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(goal)
        work.goals.save(
            Goal(uuid4(), "Lage mal", GoalLevel.PERSON, GoalKind.ACTIVITY, due_on=today + timedelta(3), **common)
        )
        work.goals.save(Goal(uuid4(), "Spørre", GoalLevel.PERSON, GoalKind.BEHAVIOUR, recurrence="Daglig", **common))
        work.goals.save(Goal(uuid4(), "Nei", GoalLevel.PERSON, GoalKind.ACTIVITY, state=GoalState.DECLINED, **common))
        work.goals.save(Goal(uuid4(), "Under", GoalLevel.PERSON, **common))
        work.actions.save(Action(uuid4(), "Ringe", who_id=me, due_on=today - timedelta(1), goal_id=goal.id))
        work.actions.save(Action(uuid4(), "Ferdig", who_id=me, state=ActionState.DONE, goal_id=goal.id))
        work.actions.save(Action(uuid4(), "Noe annet", who_id=me))

    doings = demo.services.goal_doings.of_goal(demo.actor(EMPLOYEE), goal.id)

    assert [doing.what for doing in doings] == ["Ringe", "Lage mal", "Ferdig", "Spørre"]
    assert [doing.state for doing in doings] == [PlanState.PLANNED, PlanState.PLANNED, PlanState.DONE, None]
    assert [doing.is_overdue for doing in doings] == [True, False, False, False]
    assert (doings[3].how_often, doings[0].who) == ("Daglig", "Amina Yusuf")
    assert len(_said(demo, MANAGER, goal)) == 4
    assert _said(demo, COLLEAGUE, goal) == [], "the goal is published, what is done for it is not"


@pytest.mark.requirement("S0-23", "E-16")
def test_below_a_teams_goal_nobody_is_lined_up_by_what_they_do(demo: DemoCompany) -> None:
    team = demo.id("SALG")
    goal = Goal(uuid4(), "Teamets mål", GoalLevel.TEAM, team_id=team)
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(goal)
        for who in (EMPLOYEE, COLLEAGUE):
            work.goals.save(
                Goal(uuid4(), f"Av {who}", GoalLevel.PERSON, GoalKind.ACTIVITY, parent_id=goal.id,
                     owner_id=demo.id(who), is_published=True)
            )  # fmt: skip
        work.goals.save(Goal(uuid4(), "Felles", GoalLevel.TEAM, GoalKind.ACTIVITY, parent_id=goal.id, team_id=team))
        work.actions.save(Action(uuid4(), "Avtalt for teamet", team_id=team, goal_id=goal.id))

    assert _said(demo, EMPLOYEE, goal) == ["Av P03", "Avtalt for teamet", "Felles"]
    assert _said(demo, MANAGER, goal) == ["Avtalt for teamet", "Felles"]
    assert _said(demo, OWNER, goal) == ["Felles"]
