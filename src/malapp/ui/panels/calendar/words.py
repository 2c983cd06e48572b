"""What stands in the calendar, in the language of the window.

How something stands is said of each kind for itself, with the kind as comment for the translator: in the Nordic
languages the word follows the noun (en uppföljning är planerad, ett samtal är planerat).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.domain.followups import ActionState, FollowUpState
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.tones import Tone
from malapp.ui.own_words import in_own_words

translate = QCoreApplication.translate


def kind_text(kind: AgendaKind) -> str:
    """What sort of thing it is."""
    return {
        AgendaKind.CONVERSATION: in_own_words("Calendar", "Conversation") or translate("Calendar", "Conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "One-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Action"),
        AgendaKind.GOAL: translate("Calendar", "Goal due"),
        AgendaKind.PLAN_REVIEW: translate("Calendar", "Plan review"),
    }[kind]


def item_text(item: AgendaItem) -> str:
    """The item in one short line: a name for a meeting, the text for a deadline."""
    return item.who or item.title


def item_pill(item: AgendaItem) -> Pill:
    """How the item stands, as word, tone and icon."""
    if item.is_dropped:
        return Pill(_dropped(item.kind), Tone.NEUTRAL, "circle-minus")
    if item.is_done:
        return Pill(_done(item.kind), Tone.GOOD, "check")
    if item.is_overdue:
        return Pill(_overdue(item.kind), Tone.WARNING, "clock")
    return Pill(_planned(item.kind), Tone.INFO, "calendar-days")


def _planned(kind: AgendaKind) -> str:
    return {
        AgendaKind.CONVERSATION: translate("Calendar", "Planned", "a conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "Planned", "a one-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Planned", "an action"),
        AgendaKind.GOAL: translate("Calendar", "Coming up", "a goal"),
        AgendaKind.PLAN_REVIEW: translate("Calendar", "Planned", "a review of a plan"),
    }[kind]


def _done(kind: AgendaKind) -> str:
    return {
        AgendaKind.CONVERSATION: translate("Calendar", "Held", "a conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "Held", "a one-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Done", "an action"),
        AgendaKind.GOAL: translate("Calendar", "Closed", "a goal"),
        AgendaKind.PLAN_REVIEW: translate("Calendar", "Held", "a review of a plan"),
    }[kind]


def _overdue(kind: AgendaKind) -> str:
    return {
        AgendaKind.CONVERSATION: translate("Calendar", "Overdue", "a conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "Overdue", "a one-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Overdue", "an action"),
        AgendaKind.GOAL: translate("Calendar", "Overdue", "a goal"),
        AgendaKind.PLAN_REVIEW: translate("Calendar", "Overdue", "a review of a plan"),
    }[kind]


def _dropped(kind: AgendaKind) -> str:
    return {
        AgendaKind.CONVERSATION: translate("Calendar", "Dropped", "a conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "Skipped by agreement", "a one-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Dropped", "an action"),
        AgendaKind.GOAL: translate("Calendar", "No longer relevant", "a goal"),
        AgendaKind.PLAN_REVIEW: translate("Calendar", "Dropped", "a review of a plan"),
    }[kind]


def item_tone(item: AgendaItem) -> Tone:
    """The tone of the item in the month."""
    return item_pill(item).tone


def follow_up_pill(state: FollowUpState) -> Pill:
    """The state of a one-to-one."""
    return {
        FollowUpState.PLANNED: Pill(_planned(AgendaKind.FOLLOW_UP), Tone.INFO, "calendar-days"),
        FollowUpState.HELD: Pill(_done(AgendaKind.FOLLOW_UP), Tone.GOOD, "check"),
        FollowUpState.SKIPPED: Pill(_dropped(AgendaKind.FOLLOW_UP), Tone.NEUTRAL, "circle-minus"),
    }[state]


def action_state_text(state: ActionState) -> str:
    """The state of an action."""
    return {
        ActionState.PLANNED: _planned(AgendaKind.ACTION),
        ActionState.IN_PROGRESS: translate("Calendar", "In progress"),
        ActionState.DONE: _done(AgendaKind.ACTION),
        ActionState.DROPPED: _dropped(AgendaKind.ACTION),
    }[state]
