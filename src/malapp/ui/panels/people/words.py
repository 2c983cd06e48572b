"""How a person stands in the company, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.people import PersonRow
from malapp.domain.people import Person
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


def standing(row: PersonRow) -> Pill:
    """Working, on leave, or gone."""
    if row.has_left:
        return Pill(translate("PeopleWords", "Has left"), Tone.NEUTRAL, "log-out")
    if row.person.on_leave:
        return Pill(translate("PeopleWords", "On leave"), Tone.INFO, "clock")
    return Pill(translate("PeopleWords", "Works here"), Tone.NEUTRAL, "check")


def roles(person: Person) -> str:
    """The roles a person holds for the whole company, "" for none."""
    held = []
    if person.is_owner:
        held.append(translate("PeopleWords", "Owner"))
    if person.is_hr:
        held.append(translate("PeopleWords", "HR"))
    return ", ".join(held)


def last_day_text(person: Person, locale: QLocale) -> str:
    """The last day of work, "" while none is set."""
    if person.left_on is None:
        return ""
    return translate("PeopleWords", "Last day of work: {day}").format(day=format_date(person.left_on, locale))
