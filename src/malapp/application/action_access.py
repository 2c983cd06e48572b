"""Who may see and carry on an action: personal ones are for the two parties, a team's for its lead and members."""

from __future__ import annotations

from malapp.application.follow_ups import may_touch
from malapp.application.ports import UnitOfWork
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.permissions import Actor, Permission, Standing, is_allowed

#: While a record is written, its actions are changed in the conversation, where both see it.
_RECORD_OPEN = frozenset(
    {
        ConversationState.IN_PROGRESS,
        ConversationState.HELD,
        ConversationState.IN_REVIEW,
        ConversationState.READY_TO_SIGN,
    }
)


def may_read_action(work: UnitOfWork, actor: Actor, action: Action) -> bool:
    """Whether the acting person may see ``action``; one from a conversation follows the conversation's own rule."""
    if action.conversation_id is not None:
        return may_touch(work, actor, action)
    if is_allowed(Permission.READ_ACTION, standings_towards(actor, action)):
        return True
    return action.team_id is not None and work.people.get(actor.person_id).team_id == action.team_id


def may_edit_action(work: UnitOfWork, actor: Actor, action: Action) -> bool:
    """Whether the acting person may carry ``action`` on."""
    if action.conversation_id is not None:
        return may_touch(work, actor, action)
    return is_allowed(Permission.EDIT_ACTION, standings_towards(actor, action))


def standings_towards(actor: Actor, action: Action) -> frozenset[Standing]:
    """How the acting person stands to an action outside conversations."""
    held = set(actor.general())
    if action.who_id == actor.person_id:
        held.add(Standing.SELF)
    if action.who_id in actor.manages:
        held.add(Standing.MANAGER_OF)
    if action.team_id is not None and action.team_id in actor.leads:
        held.add(Standing.TEAM_LEAD)
    return frozenset(held)


def require_edit_action(work: UnitOfWork, actor: Actor, action: Action) -> None:
    """RuleViolation unless the acting person may carry ``action`` on, and its record is not being written."""
    if not may_edit_action(work, actor, action):
        raise RuleViolation("rule.permission.denied", permission=Permission.EDIT_ACTION.value)
    if action.conversation_id is not None:
        conversation = work.conversations.get(action.conversation_id)
        if conversation.state in _RECORD_OPEN:
            raise RuleViolation("rule.action.in_record")
