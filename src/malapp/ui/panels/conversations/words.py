"""What the states of a conversation are called, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.conversations import ConversationRow, NextStep
from malapp.domain.conversations import ConversationKind, ConversationState, PreparationState
from malapp.domain.goals import Party
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate

_S = ConversationState
_P = PreparationState


def kind_text(kind: ConversationKind) -> str:
    """Why the two meet."""
    return {
        ConversationKind.YEARLY: translate("Conversations", "Yearly conversation"),
        ConversationKind.HALF_YEAR: translate("Conversations", "Half-year conversation"),
        ConversationKind.EXTRA: translate("Conversations", "Extra conversation"),
        ConversationKind.EXIT: translate("Conversations", "Exit conversation"),
    }[kind]


def state_pill(state: ConversationState) -> Pill:
    """A state as word, tone and icon."""
    return {
        _S.PLANNED: Pill(translate("Conversations", "Planned"), Tone.NEUTRAL, "calendar-days"),
        _S.INVITED: Pill(translate("Conversations", "Invited"), Tone.INFO, "mail"),
        _S.CONFIRMED: Pill(translate("Conversations", "Confirmed"), Tone.INFO, "check"),
        _S.IN_PROGRESS: Pill(translate("Conversations", "Under way"), Tone.WARNING, "messages-square"),
        _S.HELD: Pill(translate("Conversations", "Held"), Tone.WARNING, "pencil"),
        _S.IN_REVIEW: Pill(translate("Conversations", "Being read"), Tone.WARNING, "eye"),
        _S.READY_TO_SIGN: Pill(translate("Conversations", "Ready to sign"), Tone.WARNING, "signature"),
        _S.SIGNED: Pill(translate("Conversations", "Signed by both"), Tone.GOOD, "file-check"),
        _S.COMPLETED: Pill(translate("Conversations", "Completed"), Tone.GOOD, "circle-check"),
        _S.CLOSED_UNSIGNED: Pill(translate("Conversations", "Closed without signatures"), Tone.NEUTRAL, "circle-minus"),
        _S.CANCELLED: Pill(translate("Conversations", "Cancelled"), Tone.NEUTRAL, "ban"),
    }[state]


def preparation_text(state: PreparationState) -> str:
    """How far one side has come."""
    return {
        _P.NOT_STARTED: translate("Conversations", "Not started"),
        _P.DRAFT: translate("Conversations", "Under way"),
        _P.SHARED: translate("Conversations", "Shared"),
        _P.LOCKED: translate("Conversations", "Brought along"),
    }[state]


def preparations_text(row: ConversationRow) -> str:
    """Both sides' preparation in one short line."""
    ready = {_P.SHARED, _P.LOCKED}
    employee, manager = row.employee_preparation in ready, row.manager_preparation in ready
    if employee and manager:
        return translate("Conversations", "Both shared")
    if employee or manager:
        name = first_name(row.employee if employee else row.manager)
        return translate("Conversations", "{name} has shared").format(name=name)
    if _P.DRAFT in {row.employee_preparation, row.manager_preparation}:
        return translate("Conversations", "Under way")
    return translate("Conversations", "Not started")


def signed_text(row: ConversationRow) -> str:
    """Who has signed."""
    if row.signed_by == frozenset(Party):
        return translate("Conversations", "Both")
    if Party.EMPLOYEE in row.signed_by:
        return first_name(row.employee)
    if Party.MANAGER in row.signed_by:
        return first_name(row.manager)
    return ""


def step_pill(row: ConversationRow) -> Pill | None:
    """The acting person's next step for the list; None when nothing is left."""
    if row.acting_party is None or row.next_step is NextStep.DONE:
        return None
    if row.next_step is NextStep.WAIT:
        return Pill(
            translate("Conversations", "Waiting for {name}").format(name=other_name(row)), Tone.NEUTRAL, "clock"
        )
    text = {
        NextStep.SET_DATE: translate("Conversations", "Choose a day"),
        NextStep.INVITE: translate("Conversations", "Invite"),
        NextStep.CONFIRM: translate("Conversations", "Answer the invitation"),
        NextStep.PREPARE: translate("Conversations", "Prepare"),
        NextStep.START: translate("Conversations", "Hold the conversation"),
        NextStep.HOLD: translate("Conversations", "Write down what you agree"),
        NextStep.COMPLETE_SUMMARY: translate("Conversations", "Complete the record"),
        NextStep.READ_AND_APPROVE: translate("Conversations", "Read and approve"),
        NextStep.SIGN: translate("Conversations", "Sign"),
        NextStep.FILE: translate("Conversations", "File it"),
    }[row.next_step]
    return Pill(text, Tone.INFO, "arrow-right")


def is_mine_to_do(row: ConversationRow) -> bool:
    """Whether the acting person has the next step."""
    return row.acting_party is not None and row.next_step not in {NextStep.WAIT, NextStep.DONE}


def other_name(row: ConversationRow) -> str:
    """The first name of the one the acting party meets."""
    return first_name(row.manager if row.acting_party is Party.EMPLOYEE else row.employee)


def first_name(name: str) -> str:
    """The name people call somebody by."""
    return name.split(maxsplit=1)[0] if name.split() else name


def keyboard_text(name: str, *, back: bool) -> str:
    """What letting ``name`` take the keyboard is called; ``back`` when it is theirs."""
    if back:
        return translate("Conversations", "Give the keyboard back to {name}").format(name=first_name(name))
    return translate("Conversations", "Hand the keyboard to {name}").format(name=first_name(name))
