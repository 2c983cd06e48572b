"""What the goal plan gathers from the demo company."""

from __future__ import annotations

from dataclasses import replace

from workspaces import DemoCompany

from malapp.domain.goals import GoalKind, GoalState
from malapp.domain.languages import Language

AIMS = {GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT}


def test_it_holds_goals_that_still_count_and_nothing_that_stands_beside_them(demo: DemoCompany) -> None:
    with demo.services.desk.workspace.read() as work:
        closed = {period.id for period in work.periods.find() if period.closed_on is not None}
        goals = work.goals.find()
    beside = {goal.title for goal in goals if goal.kind not in AIMS}
    past = {goal.title for goal in goals if goal.period_id in closed and goal.state is GoalState.CLOSED}
    assert beside
    assert past

    titles = {row.title for row in demo.services.goal_plan.content(demo.actor("P01"), Language.BOKMAL).rows}
    assert titles.isdisjoint(beside - {goal.title for goal in goals if goal.kind in AIMS})
    assert titles.isdisjoint(past - {goal.title for goal in goals if goal.period_id not in closed})
    assert "La kunden slippe å ringe to ganger." in titles


def test_large_numbers_are_written_as_the_language_writes_them(demo: DemoCompany) -> None:
    services = demo.services
    with services.desk.workspace.begin() as work:
        goal = work.goals.get(demo.id("O3"))
        work.goals.save(replace(goal, start_value=1_250_000.5, target_value=2_000_000.0, unit="kr"))

    def measure(language: Language) -> str:
        rows = services.goal_plan.content(demo.actor("P01"), language).rows
        return next(row.measure for row in rows if row.title == goal.title).replace("\u00a0", " ")

    assert measure(Language.BOKMAL) == "1 250 000,5 → 2 000 000 kr"
    assert measure(Language.DANISH) == "1.250.000,5 → 2.000.000 kr"
    assert measure(Language.ENGLISH) == "1,250,000.5 → 2,000,000 kr"
