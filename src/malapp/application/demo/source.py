"""The demo company's data, with every date moved so that the demo is as fresh today as on the day it was written."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time, timedelta
from importlib.resources import files
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from malapp.domain.languages import Language

ANCHOR = date(2026, 11, 23)  # the day the demo data describe as today
_MONTHS = {
    6: dict.fromkeys(Language, "juni") | {Language.ENGLISH: "June"},
    12: dict.fromkeys(Language, "desember")
    | {Language.SWEDISH: "december", Language.DANISH: "december", Language.ENGLISH: "December"},
}
#: A quarter with or without its year, or a year alone.
_TIME = re.compile(r"\bQ(?P<quarter>[1-4])(?: (?P<of_year>20\d\d))?\b|\b(?P<year>20(?:2[5-9]))\b")


class DemoSource:
    """The bundled JSON files. ``today`` takes the place of the anchor date."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._years = today.year - ANCHOR.year
        self._quarters = 4 * self._years + (today.month - 1) // 3 - (ANCHOR.month - 1) // 3
        self.company = self._part("demo")
        self.stories = self._part("stories")
        self.strategy = self._part("strategy")
        self.goals = self._part("goals")
        self.readings = self._part("readings")
        self.plans = self._part("plans")

    def day(self, text: str) -> date:
        """An ISO date of the data, moved by (today - anchor), and off weekends to the Monday after."""
        return workday(self._date(text) + (self.today - ANCHOR))

    def moment(self, text: str, at: time = time(10, 0)) -> datetime:
        """A moved date at a local time."""
        return datetime.combine(self.day(text), at)

    @property
    def year_end(self) -> date:
        """The deadline of goals that are due "by the end of the year"."""
        return date(ANCHOR.year + self._years, 12, 31)

    def day_of_year(self, text: str) -> date:
        """A deadline "MM-DD" in the year of the demo's today; the year's last day once that has passed."""
        month, day = (int(part) for part in text.split("-"))
        wanted = date(ANCHOR.year + self._years, month, day)
        return wanted if wanted >= self.today else self.year_end

    @property
    def goal_due_on(self) -> date:
        """The deadline of goals agreed now: the last day of June or December that is at least three months away."""
        candidates = (date(self.today.year + years, *day) for years in (0, 1) for day in ((6, 30), (12, 31)))
        return next(day for day in candidates if day >= self.today + timedelta(days=90))

    def due_text(self, language: Language) -> str:
        """``goal_due_on`` as it stands in a sentence."""
        due = self.goal_due_on
        dot = "." if language in {Language.BOKMAL, Language.NYNORSK, Language.DANISH} else ""
        return f"{due.day}{dot} {_MONTHS[due.month][language]} {due.year}"

    def _part(self, name: str) -> dict[str, Any]:
        text = (files("malapp") / "resources" / "demo" / f"{name}.json").read_text(encoding="utf-8")
        moved: dict[str, Any] = self._moved(json.loads(text))
        return moved

    def _date(self, text: str) -> date:
        # Free texts had their years moved; the dates of the data are counted in days from the anchor instead.
        year, month, day = (int(part) for part in text.split("-"))
        return date(year - self._years, month, day)

    def _moved(self, value: Any) -> Any:
        if isinstance(value, str):
            return _TIME.sub(self._moved_time, value)
        if isinstance(value, list):
            return [self._moved(item) for item in value]
        if isinstance(value, dict):
            return {key: self._moved(item) for key, item in value.items()}
        return value

    def _moved_time(self, found: re.Match[str]) -> str:
        if found["quarter"] is None:
            return str(int(found["year"]) + self._years)
        years, quarter = divmod(int(found["quarter"]) - 1 + self._quarters, 4)
        return f"Q{quarter + 1}" + (f" {int(found['of_year']) + years}" if found["of_year"] else "")


def workday(day: date) -> date:
    """``day``, or the Monday after when it falls on a weekend."""
    return day + timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))


def demo_id(key: str) -> UUID:
    """A stable id for a thing of the demo, so that two demos agree on who is who."""
    return uuid5(NAMESPACE_URL, f"malapp-demo:{key}")
