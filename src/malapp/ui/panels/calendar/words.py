"""What stands in the calendar, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.domain.followups import ActionState, FollowUpState
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


def kind_text(kind: AgendaKind) -> str:
    """What sort of thing it is."""
    return {
        AgendaKind.CONVERSATION: translate("Calendar", "Conversation"),
        AgendaKind.FOLLOW_UP: translate("Calendar", "One-to-one"),
        AgendaKind.ACTION: translate("Calendar", "Action"),
        AgendaKind.GOAL: translate("Calendar", "Goal due"),
    }[kind]


def item_text(item: AgendaItem) -> str:
    """The item in one short line: a name for a meeting, the text for a deadline."""
    return item.who or item.title


def item_pill(item: AgendaItem) -> Pill:
    """How the item stands, as word, tone and icon."""
    if item.is_done:
        return Pill(translate("Calendar", "Done"), Tone.GOOD, "check")
    if item.is_overdue:
        return Pill(translate("Calendar", "Overdue"), Tone.WARNING, "clock")
    return Pill(translate("Calendar", "Planned"), Tone.INFO, "calendar-days")


def item_tone(item: AgendaItem) -> Tone:
    """The tone of the item in the month."""
    return item_pill(item).tone


def follow_up_pill(state: FollowUpState) -> Pill:
    """The state of a one-to-one."""
    return {
        FollowUpState.PLANNED: Pill(translate("Calendar", "Planned"), Tone.INFO, "calendar-days"),
        FollowUpState.HELD: Pill(translate("Calendar", "Held"), Tone.GOOD, "check"),
        FollowUpState.SKIPPED: Pill(translate("Calendar", "Skipped by agreement"), Tone.NEUTRAL, "circle-minus"),
    }[state]


def action_state_text(state: ActionState) -> str:
    """The state of an action."""
    return {
        ActionState.PLANNED: translate("Calendar", "Planned"),
        ActionState.IN_PROGRESS: translate("Calendar", "In progress"),
        ActionState.DONE: translate("Calendar", "Done"),
        ActionState.DROPPED: translate("Calendar", "Dropped"),
    }[state]
