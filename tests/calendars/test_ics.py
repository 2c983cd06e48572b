"""Calendar files that every calendar reads alike."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.ports import CalendarEvent
from malapp.application.texts import texts
from malapp.calendars.ics import IcsWriter
from malapp.domain.followups import series_dates
from malapp.domain.languages import Country, Language

NOW = datetime(2027, 1, 4, 8, 30, tzinfo=UTC)
ZONES = {"NO": "Europe/Oslo", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen"}


def wall(year: int, month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    """A time on the wall, without any offset."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC).replace(tzinfo=None)


MEETING = CalendarEvent(uid="0f6a@malapp", sequence=0, title="Kort samtale", starts_at=wall(2027, 2, 1), minutes=30)


def written(*events: CalendarEvent, country: str = "NO") -> bytes:
    return IcsWriter().write(events, country=country, now=NOW)


def read(*events: CalendarEvent, country: str = "NO") -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(written(*events, country=country)).events


def test_nothing_heavy_is_imported_before_the_first_export() -> None:
    program = "import sys, malapp.calendars.ics; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


@pytest.mark.requirement("S1-58a")
def test_a_meeting_comes_back_as_it_was() -> None:
    (event,) = read(MEETING)

    assert event.uid == MEETING.uid
    assert event["sequence"] == 0
    assert event["summary"] == "Kort samtale"
    assert event.start == datetime(2027, 2, 1, 10, 0, tzinfo=ZoneInfo("Europe/Oslo"))
    assert event.duration == timedelta(minutes=30)
    assert event["status"] == "CONFIRMED"
    assert event.DTSTAMP == NOW


def test_the_file_says_who_wrote_it_and_that_it_is_published() -> None:
    calendar = icalendar.Calendar.from_ical(written(MEETING))

    assert "malapp" in calendar["prodid"]
    assert calendar["version"] == "2.0"
    assert calendar["method"] == "PUBLISH"


@pytest.mark.parametrize("country", Country)
def test_each_country_has_its_own_zone_with_its_rules_in_the_file(country: Country) -> None:
    calendar = icalendar.Calendar.from_ical(written(MEETING, country=country.value))
    (event,) = calendar.events

    assert event["dtstart"].params["TZID"] == ZONES[country.value]
    assert [zone["tzid"] for zone in calendar.timezones] == [ZONES[country.value]]
    assert calendar.get_missing_tzids() == set()


def test_a_country_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="FI"):
        written(MEETING, country="FI")


@given(st.datetimes(min_value=wall(2020, 1, 1), max_value=wall(2045, 1, 1)))
def test_the_rules_in_the_file_are_those_of_the_zone(moment: datetime) -> None:
    calendar = icalendar.Calendar.from_ical(written(MEETING))
    embedded = calendar.timezones[0].to_tz(lookup_tzid=False)
    real = ZoneInfo("Europe/Oslo")

    there_and_back = moment.replace(tzinfo=real).astimezone(UTC).astimezone(real)
    if there_and_back.replace(tzinfo=None) == moment:  # the hour that spring leaves out has no offset
        assert moment.replace(tzinfo=embedded).utcoffset() == moment.replace(tzinfo=real).utcoffset()


@pytest.mark.requirement("S1-58a")
def test_a_series_keeps_its_local_time_across_the_change_of_the_clocks() -> None:
    events = [
        replace(MEETING, uid=f"{number}@malapp", starts_at=day)
        for number, day in enumerate(series_dates(date(2027, 3, 1), 28))
    ]
    calendar = icalendar.Calendar.from_ical(written(*events))
    occurrences = recurring_ical_events.of(calendar).between(date(2027, 1, 1), date(2028, 12, 31))

    assert len(occurrences) == len(events) == 14
    assert {event.start.strftime("%H:%M") for event in occurrences} == {"10:00"}
    assert {event.start.utcoffset() for event in occurrences} == {timedelta(hours=1), timedelta(hours=2)}
    assert sorted(event.start.replace(tzinfo=None) for event in occurrences) == [event.starts_at for event in events]


def test_a_moved_meeting_keeps_its_uid_and_raises_its_sequence() -> None:
    moved = replace(MEETING, sequence=1, starts_at=wall(2027, 2, 3, 13))
    (before,), (after,) = read(MEETING), read(moved)

    assert after.uid == before.uid
    assert after["sequence"] == before["sequence"] + 1
    assert after.start.replace(tzinfo=None) == wall(2027, 2, 3, 13)


def test_a_skipped_meeting_stays_in_the_file_as_cancelled() -> None:
    (event,) = read(replace(MEETING, sequence=2, is_cancelled=True))

    assert event["status"] == "CANCELLED"
    assert event["transp"] == "TRANSPARENT"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=200))
def test_any_title_survives_folding_and_escaping(title: str) -> None:
    (event,) = read(replace(MEETING, title=title))

    assert event["summary"] == title


def test_nordic_letters_are_never_cut_in_two_by_folding() -> None:
    title = "Oppfølging, møte; blåbærsyltetøy på Ålesund " * 5
    raw = written(replace(MEETING, title=title))

    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    for line in raw.split(b"\r\n"):
        line.decode("utf-8")
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert read(replace(MEETING, title=title))[0]["summary"] == title


@pytest.mark.requirement("E-11")
@pytest.mark.parametrize("language", Language)
def test_the_titles_say_nothing_about_the_conversation(language: Language) -> None:
    say = texts(language)

    for key in ("calendars.conversation", "calendars.follow_up"):
        assert 0 < len(say(key)) <= 20
        assert "{" not in say(key)


@pytest.mark.requirement("E-11")
def test_the_file_holds_a_title_and_times_and_nothing_else() -> None:
    (event,) = read(MEETING)

    assert set(event) == {
        "SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "SEQUENCE", "STATUS", "CLASS", "TRANSP",
    }  # fmt: skip
    assert event["class"] == "PRIVATE"


def test_a_meeting_across_the_change_of_the_clocks_is_as_long_as_it_should_be() -> None:
    (event,) = read(replace(MEETING, starts_at=wall(2027, 3, 28, 1, 30), minutes=60))

    assert (event.end.astimezone(UTC) - event.start.astimezone(UTC)) == timedelta(minutes=60)


def test_an_hour_that_does_not_exist_becomes_the_next_that_does() -> None:
    (event,) = read(replace(MEETING, starts_at=wall(2027, 3, 28, 2, 30)))

    assert event.start.replace(tzinfo=None) == wall(2027, 3, 28, 3, 30)


def test_no_meetings_give_a_file_that_can_be_read() -> None:
    calendar = icalendar.Calendar.from_ical(written())

    assert calendar.events == []
    assert calendar.walk("VTIMEZONE")
