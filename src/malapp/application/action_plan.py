"""The action plan: what is done to reach the goals, by whom and when, of a person or a team (S2-21).

Actions that were agreed in a talk and activities (goals of that kind) stand in it together: people call both things to
do. "Moved" is an open one with a reason; overdue is derived (cycle.md B-3, Action).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.action_access import may_read_action, require_edit_action
from malapp.application.action_rows import PlanRow, PlanState, PlanView
from malapp.application.desk import Desk
from malapp.application.goal_guards import (
    keep_record_true,
    require_edit,
    require_kind,
    require_owners_word,
    require_place,
    take_out,
)
from malapp.application.goal_tree import drop_doubled, require_no_circle
from malapp.application.goal_wordings import keep_wording
from malapp.application.goals import admitted
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action, ActionState
from malapp.domain.goal_kinds import converted
from malapp.domain.goals import (
    CheckIn,
    Goal,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    checked_title,
    edited,
    with_status,
)
from malapp.domain.permissions import Actor, Permission

_STATUS = {
    PlanState.PLANNED: GoalStatus.NOT_STARTED,
    PlanState.IN_PROGRESS: GoalStatus.ON_TRACK,
    PlanState.DONE: GoalStatus.REACHED,
    PlanState.DROPPED: GoalStatus.NO_LONGER_RELEVANT,
}
_AS_ACTION = {
    PlanState.PLANNED: ActionState.PLANNED,
    PlanState.IN_PROGRESS: ActionState.IN_PROGRESS,
    PlanState.DONE: ActionState.DONE,
    PlanState.DROPPED: ActionState.DROPPED,
}
#: How the plan's words are called in a goal.
_IN_GOAL = {"what": "title", "who_id": "owner_id", "goal_id": "parent_id"}


__all__ = ["ActionPlanService", "PlanRow", "PlanState"]


class ActionPlanService:
    """Use cases for the action plan. Every id is that of an action or of an activity; the service finds out which."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[PlanRow, ...]:
        """All lines the acting person may see, the earliest deadline first, those without one last."""
        with self._desk.workspace.read() as work:
            view = PlanView(work, actor, self._desk.today())
            rows = [view.of_action(action) for action in work.actions.find() if may_read_action(work, actor, action)]
            rows += [
                view.of_goal(goal)
                for goal in view.goals.values()
                if goal.kind is GoalKind.ACTIVITY and goal.state is not GoalState.DECLINED
            ]
        return tuple(sorted(rows, key=lambda row: (row.due_on or date.max, row.what.casefold())))

    def row(self, actor: Actor, row_id: UUID) -> PlanRow:
        """One line; KeyError when there is none the acting person may see."""
        rows = {row.id: row for row in self.rows(actor)}
        return rows[row_id]

    def add(self, actor: Actor, what: str, **values: object) -> UUID:
        """A new action outside conversations; ``values``: fields of Action set by hand."""
        given = editable.allowed(values, editable.ACTION)
        action = replace(Action(self._desk.new_id(), checked_what(what)), **given)  # type: ignore[arg-type]
        with self._desk.edit("edit.action_added") as work:
            require_edit_action(work, actor, action)
            _require_own_team(work, actor, action)
            _require_fit(work, actor, action)
            work.actions.save(replace(action, position=len(work.actions.find(conversation_id=None))))
            work.audit("action.added", actor.person_id, "actions", action.id)
        return action.id

    def edit(self, actor: Actor, row_id: UUID, **values: object) -> None:
        """Change a line; what stands in a signed record keeps its words."""
        given = editable.allowed(values, editable.ACTION)
        with self._desk.edit("edit.action", merge_key=f"plan:{row_id}:{','.join(values)}") as work:
            action = _action(work, row_id)
            if action is None:
                self._edit_goal(work, actor, work.goals.get(row_id), given)
                return
            require_edit_action(work, actor, action)
            if action.conversation_id is not None and set(given) - {"due_on", "starts_on", "reason", "goal_id"}:
                raise RuleViolation("rule.action.agreed_text", field=next(iter(given)))
            after = replace(action, **given)  # type: ignore[arg-type]
            after = replace(after, what=checked_what(after.what))
            require_edit_action(work, actor, after)
            if after.team_id != action.team_id:
                _require_own_team(work, actor, after)
            _require_fit(work, actor, after)
            work.actions.save(after)

    def set_state(self, actor: Actor, row_id: UUID, state: PlanState, reason: str = "") -> None:
        """Say how far it has come; to drop it takes a reason."""
        if state is PlanState.DROPPED and not reason.strip():
            raise RuleViolation("rule.action.reason_missing", field="reason")
        with self._desk.edit("edit.action_state") as work:
            action = _action(work, row_id)
            if action is None:
                self._set_goal_state(work, actor, work.goals.get(row_id), state, reason.strip())
            else:
                require_edit_action(work, actor, action)
                work.actions.save(replace(action, state=_AS_ACTION[state], reason=reason.strip()))
            work.audit(f"action.{state.value}", actor.person_id, "goals" if action is None else "actions", row_id)

    def move(self, actor: Actor, row_id: UUID, due_on: date | None, reason: str) -> None:
        """Give it a new date, and say why."""
        if due_on is None:
            raise RuleViolation("rule.action.date_missing", field="due_on")
        if not reason.strip():
            raise RuleViolation("rule.action.reason_missing", field="reason")
        with self._desk.edit("edit.action_moved") as work:
            action = _action(work, row_id)
            if action is None:
                goal = work.goals.get(row_id)
                require_edit(actor, goal)
                after = replace(edited(goal, {"due_on": due_on}), learning=reason.strip())
                work.goals.save(after)
                keep_record_true(work, goal, after)
            else:
                require_edit_action(work, actor, action)
                state = action.state if action.state is ActionState.IN_PROGRESS else ActionState.PLANNED
                work.actions.save(replace(action, due_on=due_on, reason=reason.strip(), state=state))
            work.audit("action.moved", actor.person_id, "goals" if action is None else "actions", row_id)

    def remove(self, actor: Actor, row_id: UUID) -> None:
        """Delete a line; what stands in a record is dropped with a reason instead."""
        with self._desk.edit("edit.action_removed") as work:
            action = _action(work, row_id)
            if action is not None:
                require_edit_action(work, actor, action)
                if action.conversation_id is not None:
                    raise RuleViolation("rule.action.agreed_stays")
                work.actions.remove(row_id)
            else:
                goal = work.goals.get(row_id)
                require_edit(actor, goal)
                if goal.is_agreed:
                    raise RuleViolation("rule.goal.agreed_stays")
                take_out(work, goal)
                keep_record_true(work, goal, None)
            work.audit("action.removed", actor.person_id, "goals" if action is None else "actions", row_id)

    def make_goal(self, actor: Actor, row_id: UUID) -> UUID:
        """Let a line become a goal: something wanted for its own sake (S2-26). The goal's id.

        An activity only changes its kind and keeps text, history and links; an action becomes a goal in its place.
        """
        with self._desk.edit("edit.action_to_goal") as work:
            action = _action(work, row_id)
            if action is None:
                goal = work.goals.get(row_id)
                require_edit(actor, goal)
                after = converted(goal, GoalKind.GOAL)
                require_kind(work, after)
            else:
                after = self._goal_from(work, actor, action)
                work.actions.remove(action.id)
            work.goals.save(after)
            work.audit("goal.converted", actor.person_id, "goals", after.id)
        return after.id

    def take_in(self, actor: Actor, goal_id: UUID) -> None:
        """Move a goal into the action plan: what it says is something to do (S2-23). Nothing of it is lost."""
        with self._desk.edit("edit.goal_to_plan") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            after = converted(goal, GoalKind.ACTIVITY)
            require_kind(work, after)
            work.goals.save(after)
            keep_record_true(work, goal, after)
            work.audit("goal.converted", actor.person_id, "goals", goal_id)

    def _goal_from(self, work: UnitOfWork, actor: Actor, action: Action) -> Goal:
        require_edit_action(work, actor, action)
        if action.conversation_id is not None:
            raise RuleViolation("rule.action.agreed_stays")
        goal = Goal(
            self._desk.new_id(),
            checked_title(action.what),
            GoalLevel.TEAM if action.team_id is not None else GoalLevel.PERSON,
            parent_id=action.goal_id,
            team_id=action.team_id,
            owner_id=action.who_id,
            starts_on=action.starts_on,
            due_on=action.due_on,
        )
        return admitted(work, actor, goal)

    def _edit_goal(self, work: UnitOfWork, actor: Actor, before: Goal, given: dict[str, object]) -> None:
        require_edit(actor, before)
        values = {_IN_GOAL.get(name, name): value for name, value in given.items()}
        if "reason" in values:
            values["learning"] = values.pop("reason")
        after = edited(before, values)
        if after.level is not GoalLevel.TEAM:
            after = replace(after, team_id=before.team_id)
        require_owners_word(actor, before, after)
        require_place(work, actor, after)
        require_edit(actor, after)
        if after.parent_id != before.parent_id:
            require_no_circle(work, before.id, after.parent_id)
            drop_doubled(work, after)
        work.goals.save(after)
        keep_wording(self._desk, work, actor, before, after)
        keep_record_true(work, before, after)

    def _set_goal_state(self, work: UnitOfWork, actor: Actor, goal: Goal, state: PlanState, reason: str) -> None:
        require_edit(actor, goal)
        after = replace(with_status(goal, _STATUS[state]), learning=reason)
        work.goals.save(after)
        keep_record_true(work, goal, after)
        check_in = CheckIn(
            self._desk.new_id(), goal.id, actor.person_id, self._desk.today(), after.status, comment=reason
        )
        work.check_ins.save(check_in)


def checked_what(what: str) -> str:
    """``what`` without outer space; RuleViolation when nothing is left."""
    cleaned = what.strip()
    if not cleaned:
        raise RuleViolation("rule.action.what_missing", field="what")
    return cleaned


def _action(work: UnitOfWork, row_id: UUID) -> Action | None:
    found = work.actions.find(id=row_id)
    return found[0] if found else None


def _require_fit(work: UnitOfWork, actor: Actor, action: Action) -> None:
    """RuleViolation unless somebody is to do it, and the goal it serves may be read by all who see the action."""
    if action.who_id is None and action.team_id is None:
        raise RuleViolation("rule.action.who_missing", field="who_id")
    if action.goal_id is None:
        return
    goal = work.goals.get(action.goal_id)
    is_foreign = goal.level is GoalLevel.PERSON and (goal.owner_id != action.who_id or action.team_id is not None)
    if is_foreign or not actor.may_read_goal(goal):
        raise RuleViolation("rule.goal.parent_unfit", field="goal_id")


def _require_own_team(work: UnitOfWork, actor: Actor, action: Action) -> None:
    """RuleViolation when the action is put into the plan of a team one neither leads nor works in."""
    mine = {*actor.leads, work.people.get(actor.person_id).team_id, None}
    if action.team_id not in mine:
        raise RuleViolation("rule.permission.denied", permission=Permission.EDIT_ACTION.value)
