"""Saying no to a proposed goal, with a reason that is kept; and taking the goal up again (cycle.md B-3, Goal)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_details import acting_party, readable_goal
from malapp.application.goal_guards import keep_record_true, require_kind
from malapp.application.goal_rows import is_in_confidence
from malapp.application.ports import UnitOfWork
from malapp.application.records import void_approvals
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalState, GoalWording, declined, taken_up
from malapp.domain.permissions import Actor, Permission, require

_BEING_WRITTEN = frozenset({ConversationState.IN_PROGRESS, ConversationState.HELD, ConversationState.IN_REVIEW})
_STANDS = frozenset({ConversationState.SIGNED, ConversationState.COMPLETED, ConversationState.CLOSED_UNSIGNED})


@dataclass(frozen=True, slots=True)
class Declined:
    """A goal the other party has said no to: what it is called, who said it and when."""

    goal: Goal
    who: str
    day: date


class GoalDecliningService:
    """Use cases for the two parties of a personal goal. Both acts can be undone; the reason stays in the history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def may_decline(self, actor: Actor, goal_id: UUID) -> bool:
        """Whether the acting person may say no to the goal as it stands now."""
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            if not is_in_confidence(actor, goal) or not _is_party(work, actor, goal):
                return False
            try:
                declined(goal)
            except RuleViolation:
                return False
        return True

    def decline(self, actor: Actor, goal_id: UUID, reason: str) -> None:
        """Say no to a goal nobody has agreed on with the other party.

        It then is work for nobody, and leaves the record it was to stand in; one that waits for signatures keeps it
        from being declined, one that is finished keeps it as what was written then.
        """
        cleaned = reason.strip()
        with self._desk.edit("edit.goal_declined") as work:
            goal = work.goals.get(goal_id)
            _require_party(work, actor, goal)
            if not cleaned:
                raise RuleViolation("rule.goal.decline_reason", field="reason")
            after = declined(goal)
            if not _is_in_finished_record(work, goal):
                after = replace(after, conversation_id=None)
            work.goals.save(after)
            said = GoalWording(
                self._desk.new_id(), goal_id, actor.person_id, self._desk.today(), goal.title, cleaned, declines=True
            )
            work.goal_wordings.save(said)
            keep_record_true(work, goal, after)
            work.audit("goal.declined", actor.person_id, "goals", goal_id)

    def take_up(self, actor: Actor, goal_id: UUID) -> None:
        """Make a declined goal a draft again; either party may, and both say anew what they think of it.

        One that was declined in the course of a conversation comes back into its record while that is written.
        """
        with self._desk.edit("edit.goal_taken_up") as work:
            goal = work.goals.get(goal_id)
            _require_party(work, actor, goal)
            after = taken_up(goal)
            require_kind(work, after)
            talk = _under_way(work, actor, goal)
            if talk is not None:
                work.goals.save(replace(after, conversation_id=talk.id))
                void_approvals(work, talk)
            else:
                work.goals.save(after)
            work.audit("goal.taken_up", actor.person_id, "goals", goal_id)


def declined_to(work: UnitOfWork, actor: Actor, since: date) -> tuple[Declined, ...]:
    """The goals that the other party has declined to ``actor`` since a day, so that a no is not left unread."""
    found = []
    for goal in work.goals.find(state=GoalState.DECLINED):
        if not _is_party(work, actor, goal):
            continue
        said = [wording for wording in work.goal_wordings.find(goal_id=goal.id) if wording.declines]
        if said and said[-1].author_id != actor.person_id and said[-1].replaced_on >= since:
            found.append(Declined(goal, work.people.get(said[-1].author_id).name, said[-1].replaced_on))
    return tuple(found)


def _is_party(work: UnitOfWork, actor: Actor, goal: Goal) -> bool:
    employee = work.people.get(goal.owner_id) if goal.owner_id else None
    return acting_party(actor, employee) is not None


def _require_party(work: UnitOfWork, actor: Actor, goal: Goal) -> None:
    require(Permission.EDIT_PERSONAL_GOAL, actor.towards_goal(goal))
    if not _is_party(work, actor, goal):
        raise RuleViolation("rule.goal.marks_are_personal")


def _under_way(work: UnitOfWork, actor: Actor, goal: Goal) -> Conversation | None:
    """The conversation of the two that is being written down, and in the course of which the goal was declined."""
    if goal.conversation_id is not None:
        return None
    begun = work.noted("conversations", ("conversation.started",))
    declined_at = work.noted("goals", ("goal.declined",)).get(goal.id)
    for talk in work.conversations.find(employee_id=goal.owner_id):
        is_ours = talk.party_of(actor.person_id) is not None and talk.state in _BEING_WRITTEN
        if is_ours and talk.id in begun and declined_at is not None and begun[talk.id] <= declined_at:
            return talk
    return None


def _is_in_finished_record(work: UnitOfWork, goal: Goal) -> bool:
    """Whether the goal stands in a record that is signed, or closed without: that it was there stays true."""
    if goal.conversation_id is None:
        return False
    return work.conversations.get(goal.conversation_id).state in _STANDS
