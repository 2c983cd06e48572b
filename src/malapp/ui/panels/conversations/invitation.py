"""The words of an invitation, in the language of the conversation and not of the window."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from malapp.application.conversations import ConversationRow
from malapp.application.own_words import own_texts
from malapp.application.services import Services
from malapp.application.texts import Texts, texts
from malapp.domain.conversations import ConversationKind
from malapp.domain.languages import Language
from malapp.domain.terms import STANDARD, Chosen
from malapp.ui.kit.formats import format_time, format_weekday_date, locale_for
from malapp.ui.panels.conversations.words import first_name

USUAL_TIME = time(10, 0)
_SPARE_DAYS = 3  # beyond the company's notice: time for the invitation to be read
_FRIDAY = 4


def own_invitation(services: Services, row: ConversationRow) -> str:
    """The invitation in the company's own words."""
    return invitation_text(row, services.terms.chosen(row.conversation.language))


def suggested_purpose(kind: ConversationKind, language: Language) -> str:
    """Why the two meet, to be changed or kept."""
    return texts(language)(f"conversations.purpose.{kind.value}")


def suggested_day(today: date, notice_days: int) -> date:
    """A working day that gives the company's notice and a little more."""
    day = today + timedelta(days=notice_days + _SPARE_DAYS)
    while day.weekday() > _FRIDAY:
        day += timedelta(days=1)
    return day


def invitation_text(row: ConversationRow, terms: Chosen = STANDARD) -> str:
    """The invitation as it can be pasted into a mail: when, where, what for, what is stored and who sees it (E-02).

    ``terms`` are the company's own words in the language of the conversation.
    """
    say = own_texts(row.conversation.language, terms)
    parts = [
        say("conversations.invitation.greeting", name=first_name(row.employee)),
        "\n".join(_facts(row, say)),
        *(say(f"conversations.invitation.{name}") for name in ("prepare", "stored", "seen", "private", "other_time")),
        say("conversations.invitation.closing", name=row.manager),
    ]
    return "\n\n".join(parts)


def _facts(row: ConversationRow, say: Texts) -> list[str]:
    talk = row.conversation
    kind = say(f"conversations.kind.{talk.kind.value}")
    if talk.planned_for is None:
        facts = [say("conversations.invitation.when_undated", kind=kind)]
    else:
        facts = [_when(talk.planned_for, say, kind)]
    if talk.place.strip():
        facts.append(say("conversations.invitation.place", place=talk.place.strip()))
    if talk.purpose.strip():
        facts.append(say("conversations.invitation.purpose", purpose=talk.purpose.strip()))
    return facts


def _when(planned: datetime, say: Texts, kind: str) -> str:
    locale = locale_for(say.language.value)
    day, clock = format_weekday_date(planned.date(), locale), format_time(planned, locale)
    return say("conversations.invitation.when", kind=kind, day=day, time=clock)
