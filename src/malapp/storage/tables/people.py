"""Companies, teams and people."""

from __future__ import annotations

from malapp.domain.languages import Country, Language
from malapp.domain.people import SmartVariant
from malapp.domain.periods import PeriodLength
from malapp.storage.tables.columns import choice, count, day, entity_table, flag, reference, text

companies = entity_table(
    "companies",
    text("name"),
    choice("country", Country),
    choice("language", Language),
    text("core_task"),
    count("notice_days"),
    flag("is_demo"),
    reference("home_person_id", "people", optional=True, person="owner"),
    flag("uses_okr", added=True),
    choice("smart_variant", SmartVariant, added=SmartVariant.CLEAR),
    choice("period_length", PeriodLength, added=PeriodLength.QUARTER),
)

teams = entity_table(
    "teams",
    text("name"),
    reference("lead_id", "people", optional=True, person="owner"),
    count("position"),
)

people = entity_table(
    "people",
    text("name"),
    text("title"),
    text("email"),
    reference("team_id", "teams", optional=True),
    reference("manager_id", "people", optional=True, person="owner"),
    choice("language", Language),
    flag("is_owner"),
    flag("is_hr"),
    flag("on_leave"),
    day("left_on"),
)
