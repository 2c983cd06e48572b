"""What is next, in one sentence and with one button, for every step and both parties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.conversations import ConversationRow, NextStep
from malapp.domain.conversations import ConversationState, PreparationState
from malapp.domain.goals import Party
from malapp.ui.kit.formats import format_time, format_weekday_date
from malapp.ui.panels.conversations.words import first_name, keyboard_text, other_name

translate = QCoreApplication.translate

_S = ConversationState
_READY = frozenset({PreparationState.SHARED, PreparationState.LOCKED})


class Section(StrEnum):
    """A page of an opened conversation."""

    INVITATION = "invitation"
    PREPARATION = "preparation"
    RECORD = "record"
    SUMMARY = "summary"


class Command(StrEnum):
    """What the button or the menu of a conversation may start."""

    CHOOSE_DATE = "choose_date"
    INVITE = "invite"
    CONFIRM = "confirm"
    PREPARE = "prepare"
    SHARE = "share"
    TAKE_BACK = "take_back"
    START = "start"
    WRITE = "write"
    END = "end"
    SEND_TO_REVIEW = "send_to_review"
    READ = "read"
    APPROVE = "approve"
    SIGN = "sign"
    FILE = "file"
    HAND_OVER = "hand_over"
    MOVE = "move"
    CANCEL = "cancel"
    CLOSE_UNSIGNED = "close_unsigned"
    REOPEN = "reopen"
    LANGUAGE = "language"
    EXPORT_FORM = "export_form"
    READ_FORM = "read_form"


#: Starts a command: what views call when one of their buttons does the same as the menu.
CommandSink = Callable[[Command], object]


class Phase(StrEnum):
    """Where in the conversation the two are."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Guide:
    """The one sentence and the one button; ``command`` is None when there is nothing to press."""

    sentence: str
    command: Command | None = None
    button: str = ""
    icon: str = ""


def phase_of(state: ConversationState) -> Phase | None:
    """The phase under way; None once nothing is left to do."""
    if state in {_S.PLANNED, _S.INVITED, _S.CONFIRMED}:
        return Phase.BEFORE
    if state in {_S.IN_PROGRESS, _S.HELD}:
        return Phase.DURING
    if state in {_S.IN_REVIEW, _S.READY_TO_SIGN, _S.SIGNED}:
        return Phase.AFTER
    return None


def home_section(row: ConversationRow) -> Section:
    """The page to open a conversation on: where the next step is done."""
    state = row.conversation.state
    if state in {_S.IN_PROGRESS, _S.HELD}:
        return Section.RECORD
    if state in {_S.IN_REVIEW, _S.READY_TO_SIGN, _S.SIGNED, _S.COMPLETED}:
        return Section.SUMMARY
    if state is _S.CANCELLED or row.next_step in {NextStep.SET_DATE, NextStep.INVITE, NextStep.CONFIRM}:
        return Section.INVITATION
    return Section.RECORD if state is _S.CLOSED_UNSIGNED else Section.PREPARATION


def sections_of(row: ConversationRow) -> tuple[Section, ...]:
    """The pages there are by now, in order; none for those who see only the status."""
    if row.acting_party is None:
        return ()
    state = row.conversation.state
    if state in {_S.PLANNED, _S.INVITED, _S.CONFIRMED, _S.CANCELLED}:
        return (Section.INVITATION, Section.PREPARATION)
    if state in {_S.IN_PROGRESS, _S.HELD, _S.CLOSED_UNSIGNED}:
        return (Section.INVITATION, Section.PREPARATION, Section.RECORD)
    return tuple(Section)


def when_text(row: ConversationRow, locale: QLocale) -> str:
    """The planned day and time in words, "" when there is none."""
    planned = row.conversation.planned_for
    if planned is None:
        return ""
    day, clock = format_weekday_date(planned.date(), locale), format_time(planned, locale)
    return translate("Conversations", "{day} at {time}").format(day=day, time=clock)


def guide_for(row: ConversationRow, section: Section | None, locale: QLocale) -> Guide:
    """What the acting person should do next, told on ``section``."""
    if row.acting_party is None:
        return Guide(
            translate("Conversations", "Only {employee} and {manager} can read this conversation.").format(
                employee=row.employee, manager=row.manager
            )
        )
    if row.next_step is NextStep.WAIT:
        return _waiting(row)
    if row.next_step is NextStep.DONE:
        return _done(row)
    if row.next_step in {NextStep.HOLD, NextStep.COMPLETE_SUMMARY}:
        return _during(row, section)
    if row.next_step in {NextStep.READ_AND_APPROVE, NextStep.SIGN, NextStep.FILE}:
        return _after(row, section)
    return _before(row, section, when_text(row, locale))


def _before(row: ConversationRow, section: Section | None, when: str) -> Guide:
    name = other_name(row)
    manager = row.acting_party is Party.MANAGER
    if row.next_step is NextStep.SET_DATE:
        sentence = translate("Conversations", "Choose a day and a time, and then invite {name}.")
        button = translate("Conversations", "Choose a day")
        return Guide(sentence.format(name=name), Command.CHOOSE_DATE, button, "calendar-days")
    if row.next_step is NextStep.INVITE:
        sentence = translate("Conversations", "The day is chosen: {when}. Now invite {name}.")
        button = translate("Conversations", "Invite {name}").format(name=name)
        return Guide(sentence.format(when=when, name=name), Command.INVITE, button, "mail")
    if row.next_step is NextStep.CONFIRM:
        sentence = translate("Conversations", "{name} invites you: {when}. Does the time suit you?")
        button = translate("Conversations", "Yes, it suits me")
        return Guide(sentence.format(name=name, when=when), Command.CONFIRM, button, "check")
    if row.next_step is NextStep.PREPARE:
        return _prepare(name, section, when, manager=manager)
    return _start(row, name, when)


def _prepare(name: str, section: Section | None, when: str, *, manager: bool) -> Guide:
    if section is not Section.PREPARATION:
        sentence = translate("Conversations", "Prepare for {when}: a few words on what matters to you are enough.")
        button = translate("Conversations", "Prepare")
        return Guide(sentence.format(when=when), Command.PREPARE, button, "pencil")
    if manager:
        sentence = translate("Conversations", "Write what you want to bring up. {name} reads it once you share it.")
    else:
        sentence = translate("Conversations", "Write for yourself. {name} reads only what you choose to share.")
    button = translate("Conversations", "Share with {name}").format(name=name)
    return Guide(sentence.format(name=name), Command.SHARE, button, "check")


def _start(row: ConversationRow, name: str, when: str) -> Guide:
    other = row.employee_preparation if row.acting_party is Party.MANAGER else row.manager_preparation
    if other in _READY:
        sentence = translate("Conversations", "You are both prepared. Begin when you sit together: {when}.")
    elif row.conversation.state is _S.INVITED:
        sentence = translate("Conversations", "You are prepared. {name} has not answered the invitation yet: {when}.")
    else:
        sentence = translate("Conversations", "You are prepared. {name} has not shared yet. You meet {when}.")
    button = translate("Conversations", "Begin the conversation")
    return Guide(sentence.format(name=name, when=when), Command.START, button, "messages-square")


def _during(row: ConversationRow, section: Section | None) -> Guide:
    name = other_name(row)
    if row.next_step is NextStep.HOLD:
        if section is not Section.RECORD:
            sentence = translate("Conversations", "The conversation is under way.")
            return Guide(sentence, Command.WRITE, translate("Conversations", "Go to the record"), "pencil")
        sentence = translate(
            "Conversations", "Listen first. Write down together what you agree; it is saved as you write."
        )
        return Guide(sentence, Command.END, translate("Conversations", "We have finished talking"), "check")
    if section is not Section.RECORD:
        sentence = translate("Conversations", "Complete the record while you both remember it.")
        return Guide(sentence, Command.WRITE, translate("Conversations", "Go to the record"), "pencil")
    if row.acting_party is Party.MANAGER:
        sentence = translate("Conversations", "Complete what you agreed. Then {name} and you each read the summary.")
    else:
        sentence = translate(
            "Conversations", "Check that what you agreed is written down. Then {name} and you each read it."
        )
    button = translate("Conversations", "Ready to be read")
    return Guide(sentence.format(name=name), Command.SEND_TO_REVIEW, button, "eye")


def _after(row: ConversationRow, section: Section | None) -> Guide:
    name = other_name(row)
    at_summary = section is Section.SUMMARY
    if row.next_step is NextStep.READ_AND_APPROVE:
        if not at_summary:
            sentence = translate("Conversations", "The summary waits for you to read it.")
            return Guide(sentence, Command.READ, translate("Conversations", "Read the summary"), "eye")
        talk = row.conversation
        if talk.approved_by_employee or talk.approved_by_manager:
            sentence = translate(
                "Conversations", "{name} has approved the summary. Read it, and approve it if it is right."
            )
        else:
            sentence = translate("Conversations", "Read the summary. If something is wrong, change it in the record.")
        return Guide(
            sentence.format(name=name),
            Command.APPROVE,
            translate("Conversations", "I have read it, it is right"),
            "check",
        )
    if row.next_step is NextStep.SIGN:
        if row.signed_by:
            sentence = translate("Conversations", "{name} has signed. Your signature completes the summary.")
        else:
            sentence = translate(
                "Conversations", "You have both approved. The text is fixed now and waits for your signature."
            )
        return Guide(sentence.format(name=name), Command.SIGN, translate("Conversations", "Sign"), "signature")
    sentence = translate("Conversations", "Both have signed. Save or print a copy for each of you, then file it.")
    return Guide(sentence, Command.FILE, translate("Conversations", "File it"), "archive")


def _waiting(row: ConversationRow) -> Guide:
    name = other_name(row)
    state = row.conversation.state
    if state is _S.PLANNED:
        sentence = translate("Conversations", "{name} is choosing a day and will invite you. You can begin to prepare.")
        return Guide(sentence.format(name=name), Command.PREPARE, translate("Conversations", "Prepare"), "pencil")
    hand_over = keyboard_text(name, back=False)
    if state is _S.IN_REVIEW:
        sentence = translate("Conversations", "You have approved. Now {name} reads the summary.")
    else:
        sentence = translate("Conversations", "You have signed. Now {name} signs.")
    return Guide(sentence.format(name=name), Command.HAND_OVER, hand_over, "users")


def _done(row: ConversationRow) -> Guide:
    state = row.conversation.state
    if state is _S.CANCELLED:
        return Guide(translate("Conversations", "This conversation was cancelled."))
    if state is _S.CLOSED_UNSIGNED:
        text = translate("Conversations", "Closed without signatures: {reason}")
        return Guide(text.format(reason=row.conversation.closing_reason))
    text = translate("Conversations", "All done. What {name} and you agreed is followed up in the calendar.")
    return Guide(text.format(name=first_name(other_name(row))))
