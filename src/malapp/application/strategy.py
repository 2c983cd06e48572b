"""The owner's strategy and its focus areas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_counts import open_goals_below
from malapp.application.goal_guards import keep_record_true
from malapp.application.ports import UnitOfWork
from malapp.application.strategy_presenting import was_presented
from malapp.application.strategy_versions import keep_version, text_in_force, worded_as
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_outlines import GoalOutline
from malapp.domain.people import checked_name
from malapp.domain.permissions import Actor, Permission, is_allowed, require
from malapp.domain.strategy import FocusArea, Strategy, StrategyEvent, StrategyState, advance, next_events

_LOCKED = frozenset({StrategyState.ADOPTED, StrategyState.COMMUNICATED, StrategyState.CLOSED})


@dataclass(frozen=True, slots=True)
class StrategyView:
    """A strategy with its focus areas, and what the reader may do with it now.

    While it is under revision, those who only read see the wording that is in force.
    """

    strategy: Strategy
    focus_areas: tuple[FocusArea, ...]
    events: tuple[StrategyEvent, ...]
    is_editable: bool


class StrategyService:
    """Use cases for strategies. Adopted texts are not overwritten: they are first taken under revision (B-3)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def strategies(self, actor: Actor) -> tuple[StrategyView, ...]:
        """All strategies, current first."""
        require(Permission.READ_STRATEGY, actor.general())
        may_edit = is_allowed(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.workspace.read() as work:
            return tuple(_view(work, strategy, may_edit=may_edit) for strategy in work.strategies.find())

    def open_goals(self, actor: Actor) -> Mapping[UUID, int]:
        """How many open goals the reader may read below each focus area that has any."""
        require(Permission.READ_STRATEGY, actor.general())
        with self._desk.workspace.read() as work:
            closed = frozenset(period.id for period in work.periods.find() if period.closed_on is not None)
            goals = map(GoalOutline._make, work.goals.outlines(GoalOutline._fields))
            return open_goals_below(actor.readable_goals(goals), closed)

    def add(self, actor: Actor, period: str) -> UUID:
        """A new draft for ``period``."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.strategy_added") as work:
            position = len(work.strategies.find())
            strategy = Strategy(self._desk.new_id(), checked_name(period, field="period"), position=position)
            work.strategies.save(strategy)
            work.audit("strategy.added", actor.person_id, "strategies", strategy.id)
        return strategy.id

    def edit(self, actor: Actor, strategy_id: UUID, **values: object) -> None:
        """Change texts of a strategy that is not adopted."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.strategy", merge_key=f"strategy:{strategy_id}:{','.join(values)}") as work:
            before = work.strategies.get(strategy_id)
            _require_open(before)
            strategy = replace(before, **editable.allowed(values, editable.STRATEGY))  # type: ignore[arg-type]
            work.strategies.save(replace(strategy, period=checked_name(strategy.period, field="period")))

    def advance(self, actor: Actor, strategy_id: UUID, event: StrategyEvent, *, reason: str = "") -> None:
        """Take a strategy to its next state. Adopting keeps the wording as a version; revising needs a ``reason``."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.transition(f"strategy.{event.value}", actor, "strategies", strategy_id) as work:
            before = work.strategies.get(strategy_id)
            after = advance(
                before,
                event,
                focus_area_count=len(work.focus_areas.find(strategy_id=strategy_id)),
                is_presented=event is StrategyEvent.PRESENT and was_presented(work, before),
                reason=reason,
            )
            work.strategies.save(after)
            if event is StrategyEvent.ADOPT:
                keep_version(work, self._desk, actor, after, before.revision_reason)

    def add_focus_area(self, actor: Actor, strategy_id: UUID, title: str) -> UUID:
        """A new focus area, last in order."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.focus_area_added") as work:
            _require_open(work.strategies.get(strategy_id))
            position = len(work.focus_areas.find(strategy_id=strategy_id))
            area = FocusArea(self._desk.new_id(), strategy_id, checked_name(title, field="title"), position=position)
            work.focus_areas.save(area)
        return area.id

    def edit_focus_area(self, actor: Actor, area_id: UUID, **values: object) -> None:
        """Change a focus area's title, description, success factors or position."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.focus_area", merge_key=f"focus:{area_id}:{','.join(values)}") as work:
            before = work.focus_areas.get(area_id)
            _require_open(work.strategies.get(before.strategy_id))
            area = replace(before, **editable.allowed(values, editable.FOCUS_AREA))  # type: ignore[arg-type]
            work.focus_areas.save(replace(area, title=checked_name(area.title, field="title")))

    def move_focus_area(self, actor: Actor, area_id: UUID, step: int) -> None:
        """Put a focus area ``step`` places further down (up when negative) as one undoable edit."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.focus_area") as work:
            area = work.focus_areas.get(area_id)
            _require_open(work.strategies.get(area.strategy_id))
            ordered = list(work.focus_areas.find(strategy_id=area.strategy_id))
            place = ordered.index(area)
            ordered.insert(min(max(place + step, 0), len(ordered) - 1), ordered.pop(place))
            for position, other in enumerate(ordered):
                work.focus_areas.save(replace(other, position=position))

    def remove_focus_area(self, actor: Actor, area_id: UUID) -> None:
        """Delete a focus area; goals under it stay, without a focus area."""
        require(Permission.EDIT_STRATEGY, actor.general())
        with self._desk.edit("edit.focus_area_removed") as work:
            _require_open(work.strategies.get(work.focus_areas.get(area_id).strategy_id))
            for goal in work.goals.find(focus_area_id=area_id):
                freed = replace(goal, focus_area_id=None)
                work.goals.save(freed)
                keep_record_true(work, goal, freed, refusal=RuleViolation("rule.goal.area_in_record"))
            work.focus_areas.remove(area_id)


def _view(work: UnitOfWork, strategy: Strategy, *, may_edit: bool) -> StrategyView:
    areas = work.focus_areas.find(strategy_id=strategy.id)
    if strategy.state is StrategyState.UNDER_REVISION and not may_edit:
        text = text_in_force(work, strategy)
        strategy, areas = worded_as(strategy, text), text.focus_areas
    events = next_events(strategy) if may_edit else ()
    return StrategyView(strategy, areas, events, may_edit and strategy.state not in _LOCKED)


def _require_open(strategy: Strategy) -> None:
    if strategy.state in _LOCKED:
        raise RuleViolation("rule.strategy.adopted_is_fixed")
