"""The check-ins on the demo company's goals: a value, a word, and what was learnt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.ports import UnitOfWork
from malapp.domain.goals import CheckIn, Goal, GoalStatus

_EVERY = 30


def report(
    work: UnitOfWork,
    source: DemoSource,
    goal: Goal,
    key: str,
    values: Sequence[float | None],
    *,
    since: int,
    until: date | None = None,
) -> None:
    """Save a check-in a month with ``values``, oldest first; the newest ``since`` days before ``until`` (today).

    What is said beside the newest ones stands in goals.json under ``key``, newest first.
    """
    if goal.owner_id is None:
        raise ValueError("every demo goal has an owner")
    said = source.goals["reports"].get(key, [])
    for age, value in enumerate(reversed(values)):
        words = said[age] if age < len(said) else {}
        days = since + age * _EVERY
        work.check_ins.save(
            CheckIn(
                demo_id(f"check-in {goal.id} {days}"),
                goal.id,
                goal.owner_id,
                (until or source.today) - timedelta(days=days),
                goal.status if age == 0 else GoalStatus.ON_TRACK,
                value,
                words.get("comment", ""),
                words.get("confidence", goal.confidence),
                words.get("learning", ""),
            )
        )
