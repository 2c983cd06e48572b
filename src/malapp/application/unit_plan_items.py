"""The two lists of a unit plan: goals out of the goal tree, and tasks in words (S3-05, S3-10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_counts import is_open
from malapp.application.goal_rows import GoalRow, readable, row_of, surroundings
from malapp.application.ports import UnitOfWork
from malapp.application.unit_plan_view import is_plan_level, plan_standings
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.plans import PlanItem, PlanItemKind, UnitPlan

#: What a plan may hold as a goal: an indicator is never reached, activities are its tasks.
PICKED_KINDS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})


class PlanItemService:
    """Use cases for goals and tasks of a plan; both can be put in another order."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def candidates(self, actor: Actor, plan_id: UUID) -> tuple[GoalRow, ...]:
        """The open goals that may be put into the plan, the unit's own first."""
        with self._desk.workspace.read() as work:
            plan = work.unit_plans.get(plan_id)
            taken = {item.goal_id for item in work.plan_items.find(plan_id=plan_id, kind=PlanItemKind.GOAL)}
            levels = work.goals.find(level=(GoalLevel.COMPANY, GoalLevel.TEAM))
            goals = readable(actor, (goal for goal in levels if goal.id not in taken and _is_fit(goal, plan)))
            around = surroundings(work, goals, {"goal_id": tuple(goal.id for goal in goals)})
            rows = [row_of(actor, goal, around, self._desk.today()) for goal in goals]
        return tuple(sorted(rows, key=lambda row: row.goal.team_id != plan.team_id))

    def activities(self, actor: Actor, plan_id: UUID) -> tuple[Goal, ...]:
        """Open activities under the plan's goals in the goal tree that are no task of the plan yet (S3-10)."""
        with self._desk.workspace.read() as work:
            items = work.plan_items.find(plan_id=plan_id)
            ids = tuple(item.goal_id for item in items if item.kind is PlanItemKind.GOAL and item.goal_id)
            found = work.goals.find(parent_id=ids, kind=GoalKind.ACTIVITY) if ids else ()
        known = {item.text for item in items}
        is_shared = (GoalLevel.COMPANY, GoalLevel.TEAM)
        open_ones = (it for it in found if it.level in is_shared and is_open(it) and it.title not in known)
        return readable(actor, open_ones)

    def add_goals(self, actor: Actor, plan_id: UUID, goal_ids: Iterable[UUID]) -> None:
        """Put goals of the goal tree last into the plan; those that stand in it already are left out."""
        with self._desk.edit("edit.plan_goals_added") as work:
            plan = _writable(work, actor, plan_id)
            items = work.plan_items.find(plan_id=plan_id, kind=PlanItemKind.GOAL)
            taken = {item.goal_id for item in items}
            position = _last(items)
            for goal_id in goal_ids:
                if goal_id in taken:
                    continue
                if not _is_fit(work.goals.get(goal_id), plan):
                    raise RuleViolation("rule.plan.goal_unfit")
                position += 1
                item = PlanItem(self._desk.new_id(), plan_id, PlanItemKind.GOAL, goal_id, position=position)
                work.plan_items.save(item)

    def add_task(self, actor: Actor, plan_id: UUID, text: str, goal_id: UUID | None = None) -> UUID:
        """A new task, last in order; ``goal_id`` is the goal of the plan it stands under."""
        with self._desk.edit("edit.plan_task_added") as work:
            _writable(work, actor, plan_id)
            _require_in_plan(work, plan_id, goal_id)
            position = _last(work.plan_items.find(plan_id=plan_id, kind=PlanItemKind.TASK)) + 1
            item = PlanItem(self._desk.new_id(), plan_id, PlanItemKind.TASK, goal_id, _checked(text), position=position)
            work.plan_items.save(item)
        return item.id

    def edit_task(self, actor: Actor, item_id: UUID, **values: object) -> None:
        """Change the ``text`` of a task, or the goal it stands under (``goal_id``)."""
        with self._desk.edit("edit.plan_item", merge_key=f"plan_item:{item_id}:{','.join(values)}") as work:
            item = work.plan_items.get(item_id)
            _writable(work, actor, item.plan_id)
            if values.keys() - {"text", "goal_id"} or item.kind is not PlanItemKind.TASK:
                raise TypeError("only the text of a task and its goal can be set by hand")
            after = replace(item, **values)  # type: ignore[arg-type]
            _require_in_plan(work, item.plan_id, after.goal_id)
            work.plan_items.save(replace(after, text=_checked(after.text)))

    def move(self, actor: Actor, item_id: UUID, step: int) -> None:
        """Put a goal or task ``step`` places further down its list (up when negative)."""
        with self._desk.edit("edit.plan_item") as work:
            item = work.plan_items.get(item_id)
            _writable(work, actor, item.plan_id)
            ordered = list(work.plan_items.find(plan_id=item.plan_id, kind=item.kind))
            place = ordered.index(item)
            ordered.insert(min(max(place + step, 0), len(ordered) - 1), ordered.pop(place))
            for position, other in enumerate(ordered):
                if other.position != position:
                    work.plan_items.save(replace(other, position=position))

    def remove(self, actor: Actor, item_id: UUID) -> None:
        """Take a goal or task out of the plan; the goal itself stays in the tree, and its tasks stay in the plan."""
        with self._desk.edit("edit.plan_item_removed") as work:
            item = work.plan_items.get(item_id)
            _writable(work, actor, item.plan_id)
            if item.kind is PlanItemKind.GOAL and item.goal_id is not None:
                for task in work.plan_items.find(plan_id=item.plan_id, kind=PlanItemKind.TASK, goal_id=item.goal_id):
                    work.plan_items.save(replace(task, goal_id=None))
            work.plan_items.remove(item_id)


def _writable(work: UnitOfWork, actor: Actor, plan_id: UUID) -> UnitPlan:
    plan = work.unit_plans.get(plan_id)
    require(Permission.EDIT_PLAN, plan_standings(actor, plan.team_id))
    if not plan.is_open:
        raise RuleViolation("rule.plan.approved_is_fixed")
    return plan


def _is_fit(goal: Goal, plan: UnitPlan) -> bool:
    return goal.kind in PICKED_KINDS and is_open(goal) and is_plan_level(goal, plan.team_id)


def _require_in_plan(work: UnitOfWork, plan_id: UUID, goal_id: UUID | None) -> None:
    if goal_id is None:
        return
    if not work.plan_items.find(plan_id=plan_id, kind=PlanItemKind.GOAL, goal_id=goal_id):
        raise RuleViolation("rule.plan.task_goal_missing", field="goal_id")


def _checked(text: str) -> str:
    cleaned = text.strip()
    if not cleaned:
        raise RuleViolation("rule.plan.task_missing", field="text")
    return cleaned


def _last(items: Iterable[PlanItem]) -> int:
    return max((item.position for item in items), default=-1)
