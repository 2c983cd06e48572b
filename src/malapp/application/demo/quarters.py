"""The demo company's two quarters: the last one, gone through and closed, and the one it is in."""

from __future__ import annotations

from datetime import timedelta

from malapp.application.demo.goals import detailed, goal_id
from malapp.application.demo.reports import report
from malapp.application.demo.source import DemoSource, demo_id, workday
from malapp.application.ports import UnitOfWork
from malapp.domain.goals import Goal, GoalLevel, GoalState
from malapp.domain.periods import Period, PeriodLength, short_name, span_at


def fill_quarters(work: UnitOfWork, source: DemoSource) -> Period:
    """Save both periods, and the goals of the closed one; the present period."""
    starts_on, ends_on = span_at(source.today, PeriodLength.QUARTER)
    now = Period(demo_id("period now"), short_name(starts_on, PeriodLength.QUARTER), starts_on, ends_on, position=1)
    first, last = span_at(starts_on - timedelta(days=1), PeriodLength.QUARTER)
    before = Period(
        demo_id("period before"),
        short_name(first, PeriodLength.QUARTER),
        first,
        last,
        closed_on=min(source.today, workday(last + timedelta(days=5))),
        learning=source.goals["closed"]["learning"],
    )
    for period in (before, now):
        work.periods.save(period)
    _closed_goals(work, source, before)
    return now


def _closed_goals(work: UnitOfWork, source: DemoSource, period: Period) -> None:
    for position, row in enumerate(source.goals["closed"]["goals"]):
        team = work.teams.get(demo_id(row["team"]))
        goal = Goal(
            goal_id(row["key"]),
            row["title"],
            GoalLevel.TEAM,
            parent_id=goal_id(row["parent"]) if "parent" in row else None,
            focus_area_id=demo_id(row["focus"]) if "focus" in row else None,
            team_id=team.id,
            owner_id=team.lead_id,
            due_on=period.ends_on,
            state=GoalState.CLOSED,
            position=40 + position,
            period_id=period.id,
        )
        goal = detailed(goal, row, source)
        work.goals.save(goal)
        values = [goal.start_value, goal.current_value] if goal.start_value is not None else [None]
        report(work, source, goal, row["key"], values, since=3, until=period.ends_on)
