"""Ticks of a behaviour: the employee's own, shown to nobody else unless shared (cycle.md B-3, Behaviour)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class BehaviourTick:
    """The person practised the behaviour that is goal ``goal_id`` on a day; at most one a day."""

    id: UUID
    goal_id: UUID
    ticked_on: date
    note: str = ""
    is_shared: bool = False
