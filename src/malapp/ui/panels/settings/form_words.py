"""Words about the forms: why a question stays, how it is answered, the parts of the record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.domain.form_parts import Kept
from malapp.domain.forms import FieldType

translate = QCoreApplication.translate


def kept_words(kept: Kept) -> str:
    """Why a question cannot be left out."""
    return {
        Kept.CORE: translate("FormWords", "Stays: it is one of the five things the conversation is prepared from."),
        Kept.LOOK_BACK: translate("FormWords", "Stays: from here the two look back on the goals."),
        Kept.OWN_MATTERS: translate("FormWords", "Stays: everybody can always raise something of their own."),
        Kept.RED_THREAD: translate("FormWords", "Stays: it ties the conversation to the goals of the unit."),
        Kept.FOLLOW_UP: translate("FormWords", "Stays: a conversation ends with how you follow up."),
        Kept.PASSING_ON: translate("FormWords", "Stays: nothing may be passed on unless both have agreed to it."),
        Kept.DISAGREEMENT: translate("FormWords", "Stays: each may always write how they see it themselves."),
    }[kept]


def answer_words(answer: FieldType) -> str:
    """How a question is answered."""
    return {
        FieldType.LONG_TEXT: translate("FormWords", "In one's own words"),
        FieldType.SCALE_AND_TEXT: translate("FormWords", "On a scale of five, and in one's own words"),
        FieldType.SCALE: translate("FormWords", "On a scale of five"),
        FieldType.CHECK: translate("FormWords", "Yes or no, with a tick"),
        FieldType.NOTES: translate("FormWords", "In one's own words, each in a column"),
        FieldType.GOAL_TABLE: translate("FormWords", "In one's own words, with the goals beside"),
        FieldType.GOAL_PICK: translate("FormWords", "In one's own words, with the goals beside"),
    }.get(answer, translate("FormWords", "In one's own words"))


def section_words(section: str) -> str:
    """The part of the record a question stands in, as the record itself calls it; empty for a form of one part."""
    return {
        "back": translate("FormWords", "Looking back"),
        "role": translate("FormWords", "Role and direction"),
        "growth": translate("FormWords", "Development and cooperation"),
        "follow_up": translate("FormWords", "Follow-up"),
        "passing_on": translate("FormWords", "What may be passed on"),
        "experience": translate("FormWords", "How was the conversation?"),
        "notes": translate("FormWords", "If you see something differently"),
    }.get(section, "")
