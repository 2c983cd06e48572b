"""What the page says about how it stands with a briefing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.briefings import BriefingRow, BriefingStanding
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


def unit_name(row: BriefingRow) -> str:
    """The team, or the company."""
    return row.unit or translate("Briefings", "The whole company")


def standing_pill(row: BriefingRow, locale: QLocale) -> Pill:
    """How it stands, with the day."""
    briefing = row.briefing
    if briefing is not None and row.standing is BriefingStanding.HELD and briefing.held_on:
        text = translate("Briefings", "Held {day}").format(day=format_date(briefing.held_on, locale))
        return Pill(text, Tone.GOOD, "circle-check")
    if briefing is not None and row.standing is BriefingStanding.PLANNED and briefing.planned_for:
        text = translate("Briefings", "Planned {day}").format(day=format_date(briefing.planned_for, locale))
        return Pill(text, Tone.INFO, "calendar-days")
    if row.standing is BriefingStanding.DRAFT:
        return Pill(translate("Briefings", "Being prepared"), Tone.NEUTRAL, "file-pen")
    return Pill(translate("Briefings", "Missing"), Tone.WARNING, "circle-dashed")


def standing_sentence(row: BriefingRow) -> str:
    """What it means, and what comes next for the one who reads it."""
    if row.standing is BriefingStanding.MISSING:
        return _missing(row)
    if row.standing is BriefingStanding.HELD:
        if row.may_read:
            return translate("Briefings", "This is what everybody heard. Prepare for your conversation from it.")
        return translate("Briefings", "Those who belong to the unit can read what was said.")
    if row.may_edit:
        return translate(
            "Briefings",
            "Three lists of three, and an invitation. It is saved as you write; show it when you are together.",
        )
    return translate("Briefings", "{name} is preparing it. You can read it here when it has been held.").format(
        name=row.leader
    )


def _missing(row: BriefingRow) -> str:
    if row.may_edit:
        return translate(
            "Briefings",
            "Everybody should start from the same place. The first lists are filled in from strategy and goals.",
        )
    return translate("Briefings", "When the briefing has been held, you can read here what was said.")


def first_talk_sentence(row: BriefingRow, locale: QLocale) -> str:
    """A calm word when conversations come before the briefing, "" when they do not."""
    if row.first_talk is None:
        return ""
    day = format_date(row.first_talk, locale)
    return translate(
        "Briefings", "The first conversation here is planned for {day}. Hold the briefing before then."
    ).format(day=day)


def list_names() -> dict[str, str]:
    """The lists by their fields, as the leader calls them."""
    return {
        "focus_areas": translate("Briefings", "Our focus areas"),
        "goals": translate("Briefings", "Our chosen goals and priorities"),
        "challenges": translate("Briefings", "Our greatest challenges and opportunities"),
        "needs": translate("Briefings", "What the unit needs in the coming period"),
        "highlights": translate("Briefings", "My own goals and priorities that I share"),
        "invitation": translate("Briefings", "The invitation to contribute"),
    }
