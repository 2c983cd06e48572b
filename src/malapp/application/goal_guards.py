"""What may be done to a goal, and what doing it means for the record the goal stands in."""

from __future__ import annotations

import math
from dataclasses import replace

from malapp.application.ports import UnitOfWork
from malapp.application.records import void_approvals
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import MARKS, Goal, GoalLevel
from malapp.domain.permissions import Actor, Permission, Standing, require

#: What the record prints of a goal.
_PRINTED = (
    "title", "purpose", "contribution", "parent_id", "focus_area_id", "unit", "start_value", "target_value", "due_on",
    *MARKS,
)  # fmt: skip
_RANK = {GoalLevel.COMPANY: 0, GoalLevel.TEAM: 1, GoalLevel.PERSON: 2}
_EDIT = {
    GoalLevel.COMPANY: Permission.EDIT_COMPANY_GOAL,
    GoalLevel.TEAM: Permission.EDIT_TEAM_GOAL,
    GoalLevel.PERSON: Permission.EDIT_PERSONAL_GOAL,
}
_WITH_SIGNATURES = frozenset({ConversationState.SIGNED, ConversationState.COMPLETED})


def require_edit(actor: Actor, goal: Goal) -> None:
    """RuleViolation unless the acting person may change ``goal``."""
    require(_EDIT[goal.level], actor.towards_goal(goal))


def require_place(work: UnitOfWork, actor: Actor, goal: Goal) -> None:
    """RuleViolation unless ``goal`` has its team or owner and hangs where the acting person may see it hang.

    A goal under somebody else's personal goal would print that goal's title in a record the owner never sees.
    """
    if goal.level is GoalLevel.TEAM and goal.team_id is None:
        raise RuleViolation("rule.goal.team_missing", field="team_id")
    if goal.level is GoalLevel.PERSON and goal.owner_id is None:
        raise RuleViolation("rule.goal.owner_missing", field="owner_id")
    if goal.parent_id is None:
        return
    parent = work.goals.get(goal.parent_id)
    is_foreign = parent.level is GoalLevel.PERSON and parent.owner_id != goal.owner_id
    if is_foreign or _RANK[parent.level] > _RANK[goal.level] or not actor.may_read_goal(parent):
        raise RuleViolation("rule.goal.parent_unfit", field="parent_id")


def require_numbers(*values: float | None) -> None:
    """RuleViolation for "nan" and "inf": no scale has them and no JSON can hold them."""
    if not all(value is None or math.isfinite(value) for value in values):
        raise RuleViolation("rule.goal.not_a_number")


def require_owners_word(actor: Actor, before: Goal, after: Goal) -> None:
    """RuleViolation when a personal goal is given away, or published by anybody but its owner (E-09)."""
    if before.level is not GoalLevel.PERSON:
        return
    if after.owner_id != before.owner_id:
        raise RuleViolation("rule.goal.owner_fixed", field="owner_id")
    if after.is_published != before.is_published and Standing.SELF not in actor.towards_goal(before):
        raise RuleViolation("rule.goal.owner_publishes", field="is_published")


def keep_record_true(work: UnitOfWork, before: Goal, after: Goal | None) -> None:
    """What having changed ``before`` to ``after`` (None: deleted it) means for the record it stands in; call it last.

    During review both read again; while the record waits for signatures the goal is fixed, as the record is; once it is
    signed the goal may be revised by agreement (S1-23), and the paper keeps what was signed.
    """
    if before.conversation_id is None:
        return
    if after is not None and all(getattr(after, name) == getattr(before, name) for name in _PRINTED):
        return
    conversation = work.conversations.get(before.conversation_id)
    if conversation.state is ConversationState.READY_TO_SIGN or (
        after is None and conversation.state in _WITH_SIGNATURES
    ):
        raise RuleViolation("rule.goal.in_record")
    if conversation.state is ConversationState.IN_REVIEW:
        void_approvals(work, conversation)


def take_out(work: UnitOfWork, goal: Goal) -> None:
    """Delete ``goal`` with its check-ins; the goals below move up to where it hung.

    RuleViolation when a conversation has looked back on it.
    """
    if work.goal_reviews.find(goal_id=goal.id):
        raise RuleViolation("rule.goal.looked_back_on")
    for child in work.goals.find(parent_id=goal.id):
        work.goals.save(
            replace(child, parent_id=goal.parent_id, focus_area_id=child.focus_area_id or goal.focus_area_id)
        )
    for check_in in work.check_ins.find(goal_id=goal.id):
        work.check_ins.remove(check_in.id)
    for action in work.actions.find(goal_id=goal.id):
        work.actions.save(replace(action, goal_id=None))
    work.goals.remove(goal.id)
