"""The agreed one-to-ones that a signed conversation brings with it (S1-13, S1-36)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from malapp.application.ports import NewId, UnitOfWork
from malapp.domain.conversations import Conversation
from malapp.domain.followups import FollowUp, FollowUpState, series_dates


def schedule_agreed(work: UnitOfWork, conversation: Conversation, new_id: NewId, today: date) -> tuple[UUID, ...]:
    """Plan a year of one-to-ones as agreed; planned ones of an earlier agreement from today on give way."""
    if conversation.first_follow_up_on is None or conversation.follow_up_days is None:
        return ()
    pair = {"employee_id": conversation.employee_id, "manager_id": conversation.manager_id}
    for old in work.follow_ups.find(state=FollowUpState.PLANNED, **pair):
        if old.planned_for.date() >= today:
            for note in work.follow_up_notes.find(follow_up_id=old.id):
                work.follow_up_notes.remove(note.id)
            work.follow_ups.remove(old.id)
    made = []
    for when in series_dates(conversation.first_follow_up_on, conversation.follow_up_days):
        follow_up = FollowUp(
            new_id(), conversation.employee_id, conversation.manager_id, when, conversation_id=conversation.id
        )
        work.follow_ups.save(follow_up)
        made.append(follow_up.id)
    return tuple(made)
