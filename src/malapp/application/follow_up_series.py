"""The agreed one-to-ones that a signed conversation brings with it (S1-13, S1-36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest
from uuid import UUID

from malapp.application.ports import NewId, UnitOfWork
from malapp.domain.conversations import Conversation
from malapp.domain.followups import FollowUp, FollowUpState, series_dates


def schedule_agreed(work: UnitOfWork, conversation: Conversation, new_id: NewId, today: date) -> tuple[UUID, ...]:
    """Plan a year of one-to-ones as agreed, from today on; their ids in order.

    Planned ones of an earlier agreement are moved to the new days, so that they move in people's calendars too and keep
    what is noted in them; what is left over is skipped by agreement. Single meetings outside a series stay.
    """
    first, every = conversation.first_follow_up_on, conversation.follow_up_days
    if first is None or every is None:
        return ()
    days = [when for when in series_dates(first, every) if when.date() >= today]
    made = []
    for when, old in zip_longest(days, _earlier_series(work, conversation, today)):
        if when is None:
            work.follow_ups.save(replace(old, state=FollowUpState.SKIPPED, sequence=old.sequence + 1))
            continue
        follow_up = old or FollowUp(new_id(), conversation.employee_id, conversation.manager_id, when)
        is_moved = follow_up.planned_for != when
        sequence = follow_up.sequence + is_moved
        work.follow_ups.save(replace(follow_up, planned_for=when, conversation_id=conversation.id, sequence=sequence))
        made.append(follow_up.id)
    return tuple(made)


def _earlier_series(work: UnitOfWork, conversation: Conversation, today: date) -> list[FollowUp]:
    pair = {"employee_id": conversation.employee_id, "manager_id": conversation.manager_id}
    planned = work.follow_ups.find(state=FollowUpState.PLANNED, **pair)
    series = [old for old in planned if old.conversation_id is not None and old.planned_for.date() >= today]
    return sorted(series, key=lambda old: old.planned_for)
