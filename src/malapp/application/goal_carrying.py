"""The goals of one period as the next one begins with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_guards import is_fixed, keep_record_true
from malapp.application.ports import UnitOfWork
from malapp.domain.goal_kinds import KIND_RULES
from malapp.domain.goals import (
    ClosingDecision,
    Goal,
    GoalLink,
    GoalState,
    GoalStatus,
    Measure,
)
from malapp.domain.measures import with_milestones
from malapp.domain.periods import Period
from malapp.domain.permissions import Actor

_WITH_START = frozenset({Measure.NUMBER, Measure.PERCENT, Measure.CURRENCY, Measure.RANGE})


def carry_over(
    desk: Desk, work: UnitOfWork, actor: Actor, goals: Sequence[Goal], *, source: Period, target: Period
) -> tuple[UUID, ...]:
    """Put ``goals`` of ``source`` into ``target``; their ids there. Links and parents follow those that came along."""
    made: dict[UUID, Goal] = {}
    for goal in goals:
        if KIND_RULES[goal.kind].has_end:
            made[goal.id] = _fresh(desk.new_id(), actor, goal, source, target)
        else:
            made[goal.id] = replace(goal, period_id=target.id, decision=ClosingDecision.UNDECIDED)
    came = {goal.carried_from_id: goal.id for goal in work.goals.find(period_id=target.id) if goal.carried_from_id}
    came |= {old: goal.id for old, goal in made.items()}
    for old, goal in made.items():
        work.goals.save(goal)
        work.audit("goal.carried", actor.person_id, "goals", goal.id)
        if goal.id != old:
            _bring_along(desk, work, old, goal)
    _hang_anew(work, target, came)
    _link_anew(desk, work, target, came, set(made))
    return tuple(goal.id for goal in made.values())


def _fresh(id: UUID, actor: Actor, goal: Goal, source: Period, target: Period) -> Goal:
    """A copy that begins where ``goal`` ended; what was said, agreed or published was so of the old one (E-09)."""
    known = goal.current_value if goal.current_value is not None else goal.start_value
    due_on, starts_on = goal.due_on, goal.starts_on
    return replace(
        goal,
        id=id,
        period_id=target.id,
        carried_from_id=goal.id,
        start_value=known if goal.measure in _WITH_START else goal.start_value,
        current_value=None,
        due_on=target.ends_on if due_on is not None and due_on <= source.ends_on else due_on,
        starts_on=target.starts_on if starts_on is not None and starts_on < target.starts_on else starts_on,
        status=GoalStatus.NOT_STARTED,
        state=GoalState.DRAFT,
        accepted_by_employee=False,
        accepted_by_manager=False,
        believed_by_employee=False,
        believed_by_manager=False,
        wanted_by_employee=False,
        is_published=goal.is_published and goal.owner_id == actor.person_id,
        conversation_id=None,
        confidence=None,
        score=None,
        learning="",
        decision=ClosingDecision.UNDECIDED,
    )


def _bring_along(desk: Desk, work: UnitOfWork, old_id: UUID, goal: Goal) -> None:
    """What stands beside the goal: milestones not yet reached, and whether the task suits a target."""
    steps = [step for step in work.milestones.find(goal_id=old_id) if step.done_on is None]
    for position, step in enumerate(steps):
        work.milestones.save(replace(step, id=desk.new_id(), goal_id=goal.id, position=position))
    if goal.measure is Measure.MILESTONES and steps:
        work.goals.save(with_milestones(goal, 0, len(steps)))
    for test in work.suitability_tests.find(goal_id=old_id):
        work.suitability_tests.save(replace(test, id=desk.new_id(), goal_id=goal.id))


def _hang_anew(work: UnitOfWork, target: Period, came: dict[UUID, UUID]) -> None:
    """Parents that came along, now or before, for the goals of ``target``.

    A goal in a record that waits for signatures stays where the record says it hangs.
    """
    for goal in work.goals.find(period_id=target.id):
        if goal.parent_id in came and came[goal.parent_id] != goal.parent_id and not is_fixed(work, goal):
            hung = replace(goal, parent_id=came[goal.parent_id])
            work.goals.save(hung)
            keep_record_true(work, goal, hung)


def _link_anew(desk: Desk, work: UnitOfWork, target: Period, came: dict[UUID, UUID], now: set[UUID]) -> None:
    """The links of what came along ``now`` once more for the new goals; those of ``target`` go to what came along."""
    there = {goal.id for goal in work.goals.find(period_id=target.id)}
    links = work.goal_links.find()
    known = {(link.goal_id, link.to_goal_id) for link in links}
    for link in links:
        to = came.get(link.to_goal_id, link.to_goal_id)
        if link.goal_id in there and to != link.to_goal_id:
            work.goal_links.remove(link.id)
            ends = (link.goal_id, to)
        elif link.goal_id in now:
            ends = (came[link.goal_id], to)
        else:
            continue  # what stayed behind goes on contributing to what it did
        if ends not in known:
            known.add(ends)
            work.goal_links.save(GoalLink(desk.new_id(), *ends))
