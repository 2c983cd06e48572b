"""Where goals stand: under which goal, in which order, how much each counts, and what else it contributes to."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_details import readable_goal
from malapp.application.goal_guards import (
    is_foreign_place,
    keep_record_true,
    require_edit,
    require_out_of_plans,
    require_place,
)
from malapp.application.goal_tree import drop_doubled, require_no_circle
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, GoalLink, GoalState
from malapp.domain.measures import checked_measure
from malapp.domain.permissions import Actor


class GoalPlaceService:
    """Use cases for the shape of the goal tree; each is one undoable edit."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def move(self, actor: Actor, goal_id: UUID, parent_id: UUID | None, before_id: UUID | None = None) -> None:
        """Put a goal under ``parent_id`` (None: at the top), right before ``before_id`` or last of all.

        The order among neighbours is their rank (S0-10). The level stays as it is: RuleViolation where a goal of this
        level cannot lie.
        """
        with self._desk.edit("edit.goal_moved") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            after = replace(goal, parent_id=parent_id)
            if parent_id != goal.parent_id:
                require_no_circle(work, goal_id, parent_id)
                require_place(work, actor, after)
                drop_doubled(work, after)
            beside = [
                other
                for other in work.goals.find(parent_id=parent_id)
                if other.id != goal_id and actor.may_read_goal(other)
            ]
            at = next((place for place, other in enumerate(beside) if other.id == before_id), len(beside))
            after = replace(after, position=beside[at - 1].position + 1 if at else 0)
            work.goals.save(after)
            _make_room(work, after, beside[at:])
            keep_record_true(work, goal, after)

    def step(self, actor: Actor, goal_id: UUID, step: int) -> None:
        """Rank a goal ``step`` places lower among its neighbours, higher when negative."""
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            beside = [other for other in work.goals.find(parent_id=goal.parent_id) if actor.may_read_goal(other)]
        if goal.parent_id is None:
            beside = [other for other in beside if other.level is goal.level]
        ids = [other.id for other in beside]
        place = ids.index(goal_id)
        target = min(max(place + step, 0), len(ids) - 1)
        if target == place:
            return
        before = target + 1 if target > place else target
        self.move(actor, goal_id, goal.parent_id, ids[before] if before < len(ids) else None)

    def relevel(self, actor: Actor, goal_id: UUID, level: GoalLevel, team_id: UUID | None = None) -> None:
        """Make a company goal a team's or a team's goal the company's; a personal goal stays personal (E-09)."""
        with self._desk.edit("edit.goal_moved") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            work.goals.save(_relevelled(work, actor, goal, level, team_id))

    def to_team(self, actor: Actor, goal_id: UUID, team_id: UUID | None) -> int:
        """Move a goal or an indicator to another team, or (None) to the company; how many goals went along.

        What the old team has below it goes with it, as an objective does not part from its key results. Values,
        check-ins and everything else that hangs on them stay.
        """
        with self._desk.edit("edit.goal_team") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            level = GoalLevel.COMPANY if team_id is None else GoalLevel.TEAM
            work.goals.save(_relevelled(work, actor, goal, level, team_id))
            stays_with_team = goal.level is not GoalLevel.TEAM or team_id in {None, goal.team_id}
            along = [] if stays_with_team else _of_team_below(work, goal)
            for other in along:
                moved = replace(other, team_id=team_id)
                require_edit(actor, moved)
                require_out_of_plans(work, other)
                work.goals.save(moved)
        return len(along)

    def weigh(self, actor: Actor, goal_id: UUID, weight: int) -> None:
        """How many parts (1-9) a goal counts among its neighbours."""
        with self._desk.edit("edit.goal_weight", merge_key=f"weight:{goal_id}") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            work.goals.save(checked_measure(replace(goal, weight=weight)))

    def contribute(self, actor: Actor, goal_id: UUID, to_goal_id: UUID) -> UUID:
        """Say that a goal contributes to another one besides its parent; the id of the link."""
        with self._desk.edit("edit.goal_link_added") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            to = readable_goal(work, actor, to_goal_id)
            if is_foreign_place(goal, to):
                raise RuleViolation("rule.goal.link_unfit", field="to_goal_id")
            if goal.parent_id == to_goal_id or work.goal_links.find(goal_id=goal_id, to_goal_id=to_goal_id):
                raise RuleViolation("rule.goal.link_twice", field="to_goal_id")
            require_no_circle(work, goal_id, to_goal_id)
            link = GoalLink(self._desk.new_id(), goal_id, to_goal_id)
            work.goal_links.save(link)
        return link.id

    def stop(self, actor: Actor, goal_id: UUID, to_goal_id: UUID) -> None:
        """Say that a goal no longer contributes to another one; whoever may change either end may say so."""
        with self._desk.edit("edit.goal_link_removed") as work:
            goal, to = work.goals.get(goal_id), readable_goal(work, actor, to_goal_id)
            if not actor.may_edit_goal(to):
                require_edit(actor, goal)
            for link in work.goal_links.find(goal_id=goal_id, to_goal_id=to_goal_id):
                work.goal_links.remove(link.id)

    def possible_parents(self, actor: Actor, goal_id: UUID) -> tuple[Goal, ...]:
        """The goals this one may be put under, in order."""
        return tuple(self._above(actor, goal_id))

    def possible_links(self, actor: Actor, goal_id: UUID) -> tuple[Goal, ...]:
        """The goals this one may be said to contribute to besides, in order."""
        with self._desk.workspace.read() as work:
            parent_id = work.goals.get(goal_id).parent_id
            there = {link.to_goal_id for link in work.goal_links.find(goal_id=goal_id)} | {parent_id}
        return tuple(goal for goal in self._above(actor, goal_id) if goal.id not in there)

    def _above(self, actor: Actor, goal_id: UUID) -> list[Goal]:
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            goals = work.goals.find()
            links = work.goal_links.find()
        served: dict[UUID, list[UUID]] = {}
        for other in goals:
            if other.parent_id is not None:
                served.setdefault(other.parent_id, []).append(other.id)
        for link in links:
            served.setdefault(link.to_goal_id, []).append(link.goal_id)
        below, waiting = {goal_id}, [goal_id]
        while waiting:
            new = [one for one in served.get(waiting.pop(), ()) if one not in below]
            below.update(new)
            waiting.extend(new)
        return [
            other
            for other in goals
            if other.id not in below
            and other.state is not GoalState.DECLINED
            and actor.may_read_goal(other)
            and not is_foreign_place(goal, other)
        ]


def _relevelled(work: UnitOfWork, actor: Actor, goal: Goal, level: GoalLevel, team_id: UUID | None) -> Goal:
    """``goal`` on ``level``; RuleViolation where what lies above, below or beside it does not fit that."""
    if GoalLevel.PERSON in {goal.level, level}:
        raise RuleViolation("rule.goal.level_fixed", field="level")
    after = replace(goal, level=level, team_id=team_id if level is GoalLevel.TEAM else None)
    require_edit(actor, after)
    require_place(work, actor, after)
    if after.team_id != goal.team_id:
        require_out_of_plans(work, goal)
    for child in work.goals.find(parent_id=goal.id):
        if child.level is GoalLevel.COMPANY and level is GoalLevel.TEAM:
            raise RuleViolation("rule.goal.parent_unfit", field="level")
    for link in work.goal_links.find(goal_id=goal.id):
        if is_foreign_place(after, work.goals.get(link.to_goal_id)):
            raise RuleViolation("rule.goal.link_unfit", field="level")
    for link in work.goal_links.find(to_goal_id=goal.id):
        if is_foreign_place(work.goals.get(link.goal_id), after):
            raise RuleViolation("rule.goal.link_unfit", field="level")
    return after


def _of_team_below(work: UnitOfWork, goal: Goal) -> list[Goal]:
    """The goals of the same team under ``goal``, and under those."""
    found: dict[UUID, Goal] = {}
    row = [goal.id]
    while row:
        below = work.goals.find(parent_id=tuple(row), level=GoalLevel.TEAM, team_id=goal.team_id)
        new = {other.id: other for other in below if other.id not in found and other.id != goal.id}
        found |= new
        row = list(new)
    return list(found.values())


def _make_room(work: UnitOfWork, goal: Goal, after: list[Goal]) -> None:
    """Push those behind ``goal`` back, only as far as needed."""
    taken = goal.position
    for other in after:
        if other.position > taken:
            return
        taken += 1
        work.goals.save(replace(other, position=taken))
