"""What the two agree in a conversation: goals and actions, written into the record while they sit together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_guards import require_kind, require_period, require_place, settled, take_out
from malapp.application.goal_tree import drop_doubled, require_no_circle
from malapp.application.goal_wordings import keep_wording
from malapp.application.ports import UnitOfWork
from malapp.application.records import void_approvals, writable
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalLevel, Party, ProposedBy, checked_title, edited, marked
from malapp.domain.permissions import Actor


class AgreementService:
    """Use cases for the goals and actions of a record. Open to the two parties only (B-1)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_goal(self, actor: Actor, conversation_id: UUID, title: str, **values: object) -> UUID:
        """A new personal goal agreed in this conversation (S0-24); ``values``: fields of Goal set by hand."""
        with self._desk.edit("edit.goal_added") as work:
            conversation = writable(work, actor, conversation_id)
            party = conversation.party_of(actor.person_id)
            given = editable.allowed(values, editable.AGREED_GOAL)
            goal = Goal(
                self._desk.new_id(),
                checked_title(title),
                GoalLevel.PERSON,
                owner_id=conversation.employee_id,
                conversation_id=conversation_id,
                proposed_by=ProposedBy(party.value) if party else ProposedBy.TOGETHER,
                position=len(work.goals.find(conversation_id=conversation_id)),
            )
            goal = replace(goal, **given)  # type: ignore[arg-type]
            require_place(work, actor, goal)
            goal = settled(work, goal, goal)
            require_kind(work, goal)
            require_period(work, goal)
            work.goals.save(goal)
            void_approvals(work, conversation)
            work.audit("goal.added", actor.person_id, "goals", goal.id)
        return goal.id

    def edit_goal(self, actor: Actor, conversation_id: UUID, goal_id: UUID, **values: object) -> None:
        """Change a goal of this conversation; agreed substance that changes is agreed anew (B-3)."""
        with self._desk.edit("edit.goal", merge_key=f"goal:{goal_id}:{','.join(values)}") as work:
            conversation = writable(work, actor, conversation_id)
            before = _goal_of(work, conversation_id, goal_id)
            goal = settled(work, before, edited(before, editable.allowed(values, editable.AGREED_GOAL)))
            if goal.parent_id != before.parent_id:
                require_no_circle(work, goal_id, goal.parent_id)
                require_place(work, actor, goal)
                drop_doubled(work, goal)
            if goal.kind is not before.kind:
                require_kind(work, goal)
            if goal.period_id != before.period_id:
                require_period(work, goal)
            work.goals.save(goal)
            keep_wording(self._desk, work, actor, before, goal)
            void_approvals(work, conversation)

    def mark_goal(
        self,
        actor: Actor,
        conversation_id: UUID,
        goal_id: UUID,
        party: Party,
        *,
        accepted: bool | None = None,
        believed: bool | None = None,
    ) -> None:
        """Set a party's marks while the two sit together at one screen; signing confirms them (S1-16, S2-10)."""
        with self._desk.edit("edit.goal_marked") as work:
            conversation = writable(work, actor, conversation_id)
            goal = _goal_of(work, conversation_id, goal_id)
            work.goals.save(marked(goal, party, accepted=accepted, believed=believed))
            void_approvals(work, conversation)

    def remove_goal(self, actor: Actor, conversation_id: UUID, goal_id: UUID) -> None:
        """Take a goal out of this conversation."""
        with self._desk.edit("edit.goal_removed") as work:
            conversation = writable(work, actor, conversation_id)
            take_out(work, _goal_of(work, conversation_id, goal_id))
            work.audit("goal.removed", actor.person_id, "goals", goal_id)
            void_approvals(work, conversation)

    def add_action(
        self, actor: Actor, conversation_id: UUID, what: str, *, who_id: UUID | None = None, due_on: date | None = None
    ) -> UUID:
        """Write down who does what, and when (S1-54g)."""
        with self._desk.edit("edit.action_added") as work:
            conversation = writable(work, actor, conversation_id)
            position = len(work.actions.find(conversation_id=conversation_id))
            action = Action(
                self._desk.new_id(),
                _checked_what(what),
                who_id,
                due_on,
                conversation_id=conversation_id,
                position=position,
            )
            work.actions.save(action)
            void_approvals(work, conversation)
        return action.id

    def edit_action(self, actor: Actor, conversation_id: UUID, action_id: UUID, **values: object) -> None:
        """Change an action of this conversation."""
        with self._desk.edit("edit.action", merge_key=f"action:{action_id}:{','.join(values)}") as work:
            conversation = writable(work, actor, conversation_id)
            given = editable.allowed(values, editable.ACTION)
            action = replace(_action_of(work, conversation_id, action_id), **given)  # type: ignore[arg-type]
            work.actions.save(replace(action, what=_checked_what(action.what)))
            void_approvals(work, conversation)

    def remove_action(self, actor: Actor, conversation_id: UUID, action_id: UUID) -> None:
        """Take an action out of the record."""
        with self._desk.edit("edit.action_removed") as work:
            conversation = writable(work, actor, conversation_id)
            work.actions.remove(_action_of(work, conversation_id, action_id).id)
            void_approvals(work, conversation)


def _goal_of(work: UnitOfWork, conversation_id: UUID, goal_id: UUID) -> Goal:
    goal = work.goals.get(goal_id)
    if goal.conversation_id != conversation_id:
        raise RuleViolation("rule.record.foreign_goal")
    return goal


def _action_of(work: UnitOfWork, conversation_id: UUID, action_id: UUID) -> Action:
    action = work.actions.get(action_id)
    if action.conversation_id != conversation_id:
        raise RuleViolation("rule.record.foreign_action")
    return action


def _checked_what(what: str) -> str:
    cleaned = what.strip()
    if not cleaned:
        raise RuleViolation("rule.action.what_missing", field="what")
    return cleaned
