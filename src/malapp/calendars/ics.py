"""Writing .ics files; icalendar is imported on first use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from malapp import __version__
from malapp.application.ports import CalendarEvent
from malapp.domain.languages import Country

if TYPE_CHECKING:
    import icalendar

    Half = TypeVar("Half", icalendar.TimezoneDaylight, icalendar.TimezoneStandard)

ZONES = {Country.NORWAY: "Europe/Oslo", Country.SWEDEN: "Europe/Stockholm", Country.DENMARK: "Europe/Copenhagen"}


class IcsWriter:
    """iCalendar files that every calendar reads alike; a ``CalendarWriter``.

    An event keeps its UID when it is moved and raises its SEQUENCE, so that reading the file again moves the entry
    instead of doubling it. A dropped one stays in the file as CANCELLED, which takes it out of the reader's calendar.
    """

    def write(self, events: Sequence[CalendarEvent], *, country: str, now: datetime) -> bytes:
        """An .ics file with one VEVENT an event, in the time zone of ``country`` (ISO 3166-1, NO SE DK); ValueError for
        any other country. ``now`` becomes DTSTAMP; a time without offset is the computer's own.
        """
        import icalendar

        zone = ZoneInfo(ZONES[Country(country)])
        calendar = icalendar.Calendar()
        calendar.add("prodid", f"-//malapp//malapp {__version__}//EN")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        calendar.add_component(_timezone(zone))
        stamp = now.astimezone(UTC)
        for event in events:
            calendar.add_component(_entry(event, zone, stamp))
        return bytes(calendar.to_ical())


def _entry(event: CalendarEvent, zone: ZoneInfo, stamp: datetime) -> icalendar.Event:
    import icalendar

    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", stamp)
    for name, value in zip(("dtstart", "dtend"), _span(event, zone), strict=True):
        entry.add(name, value)
    entry.add("summary", event.title)
    entry.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT" if event.is_cancelled or event.is_all_day else "OPAQUE")
    return entry


def _span(event: CalendarEvent, zone: ZoneInfo) -> tuple[date, date]:
    """From when until when; of a whole day the end is the next morning (RFC 5545, 3.6.1)."""
    if event.is_all_day:
        day = event.starts_at.date()
        return day, day + timedelta(days=1)
    start = _at(event.starts_at, zone)
    # Adding to the local time would make a meeting across the change of the clocks an hour too long or too short.
    return start, (start.astimezone(UTC) + timedelta(minutes=event.minutes)).astimezone(zone)


def _at(wall_time: datetime, zone: ZoneInfo) -> datetime:
    """``wall_time`` in ``zone``; an hour that the spring change leaves out becomes the next that exists."""
    return wall_time.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def _timezone(zone: ZoneInfo) -> icalendar.Timezone:
    """The rule of ``zone`` (RFC 5545, 3.6.5: every TZID needs its VTIMEZONE): central European time as the Union has it
    since 1996, the same in all three countries.

    Written here because the one that icalendar derives names its dates one by one, which Outlook reads badly, and lets
    summer time begin an hour late.
    """
    import icalendar

    rule = icalendar.Timezone()
    rule.add("tzid", zone.key)
    rule.add_component(_half(icalendar.TimezoneDaylight(), "CEST", (1, 2), datetime(1996, 3, 31, 2)))  # noqa: DTZ001
    rule.add_component(_half(icalendar.TimezoneStandard(), "CET", (2, 1), datetime(1996, 10, 27, 3)))  # noqa: DTZ001
    return rule


def _half(part: Half, name: str, hours: tuple[int, int], since: datetime) -> Half:
    """One half of the year: from ``since`` on, always the last Sunday of that month; offsets before and after."""
    part.add("tzname", name)
    part.add("tzoffsetfrom", timedelta(hours=hours[0]))
    part.add("tzoffsetto", timedelta(hours=hours[1]))
    part.add("dtstart", since)
    part.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1SU"})
    return part
