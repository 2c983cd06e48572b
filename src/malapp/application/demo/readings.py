"""What the demo company reads period by period, and the habits its people tick for themselves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from malapp.application.demo.goals import detailed
from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.ports import UnitOfWork
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, GoalStatus, ProposedBy
from malapp.domain.indicators import Direction, Frequency, IndicatorPlan, IndicatorValue, period_start, shifted

OWNER = "P01"
_SATURDAY = 5
_TICKED_DAYS = 42
_LISTED_AFTER = 60  # indicators and behaviours stand below the goals


def fill_readings(work: UnitOfWork, source: DemoSource) -> None:
    """Save indicators with their series, and behaviours with their ticks."""
    for position, row in enumerate(source.readings["indicators"]):
        _indicator(work, source, row, _LISTED_AFTER + position)
    behaviours = [(key, text, source.readings["behaviours"][key]) for key, text in source.company["behaviours"]]
    own = source.readings["own_behaviour"]
    for number, (key, text, row) in enumerate([*behaviours, (own["person"], own["text"], own)]):
        _behaviour(work, source, key=key, text=text, row=row, number=number)


def _indicator(work: UnitOfWork, source: DemoSource, row: dict[str, Any], position: int) -> None:
    series = {kpi[0]: kpi[3] for kpi in source.company["kpis"]}[row["name"]]
    team = work.teams.get(demo_id(row["team"])) if row["team"] else None
    indicator = Goal(
        demo_id(f"indicator {row['name']}"),
        row["name"],
        GoalLevel.TEAM if team else GoalLevel.COMPANY,
        GoalKind.INDICATOR,
        parent_id=demo_id(row["parent"]) if "parent" in row else None,
        focus_area_id=demo_id(row["focus"]) if "focus" in row else None,
        team_id=team.id if team else None,
        owner_id=team.lead_id if team else demo_id(OWNER),
        state=GoalState.AGREED,
        position=position,
    )
    texts = ("unit", "purpose", "how_measured", "data_source", "data_reader", "data_reliability")
    work.goals.save(detailed(indicator, {name: row[name] for name in texts}, source))
    frequency = Frequency(row["frequency"])
    plan = IndicatorPlan(demo_id(f"plan {indicator.id}"), indicator.id, frequency, Direction(row["direction"]))
    work.indicator_plans.save(plan)
    values = [*row["before"], *series, *(None for _ in row["coming"])]
    targets = [*(None for _ in row["before"]), *row["targets"], *row["coming"]]
    last = shifted(period_start(source.today, frequency), frequency, -1 - row.get("late", 0))
    for number, (value, target) in enumerate(zip(values, targets, strict=True), start=1):
        place = number - len(row["before"]) - len(series)  # 0 is the latest period with a value
        work.indicator_values.save(
            IndicatorValue(
                demo_id(f"value {indicator.id} {place}"),
                indicator.id,
                shifted(last, frequency, place),
                value,
                target,
                row["notes"].get(str(place + len(series) - 1), ""),
            )
        )


def _behaviour(work: UnitOfWork, source: DemoSource, *, key: str, text: str, row: dict[str, Any], number: int) -> None:
    served = work.goals.find(id=demo_id(f"goal {key}"))
    behaviour = Goal(
        demo_id(f"behaviour {key}"),
        text,
        GoalLevel.PERSON,
        GoalKind.BEHAVIOUR,
        purpose=row["purpose"],
        recurrence=row["recurrence"],
        parent_id=served[0].id if served else None,
        owner_id=demo_id(key),
        status=GoalStatus.ON_TRACK,
        state=GoalState.AGREED,
        proposed_by=ProposedBy.EMPLOYEE,
        accepted_by_employee=True,
        accepted_by_manager=True,
        believed_by_employee=True,
        believed_by_manager=True,
        wanted_by_employee=True,
        position=_LISTED_AFTER + 20 + number,
    )
    work.goals.save(behaviour)
    days = [source.today - timedelta(days=ago) for ago in range(1, _TICKED_DAYS)]
    ticked = [day for day in days if day.weekday() < _SATURDAY and (day.toordinal() * 7 + number) % 5 < row["days"]]
    for place, day in enumerate(ticked):
        work.behaviour_ticks.save(
            BehaviourTick(
                demo_id(f"tick {key} {place}"),
                behaviour.id,
                day,
                row.get("note", "") if place == 2 else "",  # noqa: PLR2004  # one note is enough to see what it is for
                is_shared=row["shared"],
            )
        )
