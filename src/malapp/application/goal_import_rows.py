"""What an import of goals consists of: columns and their headings in every language, rows and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from malapp.application.import_rows import RowOutcome
from malapp.application.texts import texts
from malapp.domain.goals import Goal, GoalKind, GoalLevel, Measure
from malapp.domain.languages import Language


class GoalColumn(StrEnum):
    """A meaning a column of the spreadsheet may have; the value is its heading's key in ``table.column``."""

    GOAL = "goal"
    LEVEL = "level"
    KIND = "kind"
    PARENT = "parent"
    FOCUS_AREA = "focus_area"
    TEAM = "team"
    OWNER = "owner"
    PERIOD = "period"
    MEASURE = "measure"
    UNIT = "unit"
    START = "start_value"
    TARGET = "target_value"
    CURRENT = "current_value"
    DUE = "due_on"
    WEIGHT = "weight"
    PURPOSE = "purpose"
    SUCCESS = "success"
    CONTRIBUTION = "contribution"
    HOW_MEASURED = "how_measured"
    DATA_SOURCE = "data_source"


#: Headings people use besides our own.
_ALSO: dict[GoalColumn, str] = {
    GoalColumn.GOAL: "måltekst, mål/objective, objective, key result, tittel, titel, title, nøkkelresultat, "
    "nyckelresultat, nøgleresultat, kr, hva, vad, hvad, what, goal/kr",
    GoalColumn.KIND: "slag, sort, art",
    GoalColumn.PARENT: "overordnet mål, overordna mål, övergripande mål, hovedmål, hovudmål, huvudmål, overmål, "
    "parent, parent goal, tilhører, støtter, stöder, supports",
    GoalColumn.TEAM: "avdeling, avdelning, afdeling, department, gruppe, grupp",
    GoalColumn.OWNER: "ansvarlig, ansvarleg, ansvarig, måleier, responsible, person, medarbeider, medarbetare, "
    "medarbejder, employee, navn, namn, name",
    GoalColumn.PERIOD: "kvartal, quarter, år, year",
    GoalColumn.MEASURE: "måletype, målemetode, measure type",
    GoalColumn.UNIT: "måleenhet, måttenhet, måleenhed",
    GoalColumn.START: "startverdi, startvärde, startværdi, baseline, utgangspunkt, utgångspunkt, udgangspunkt, fra, "
    "från, from",
    GoalColumn.TARGET: "mål verdi, måltall, måltal, målnivå, målniveau, target value, til, till, to",
    GoalColumn.CURRENT: "nåverdi, noverdi, nuvärde, nuværdi, status nå, actual, current, current value, resultat, "
    "hittil, hittills",
    GoalColumn.DUE: "tidsfrist, deadline, frist dato, innen, inden, senast, dato, datum, date, due date",
    GoalColumn.PURPOSE: "formål, hvorfor, kvifor, varför, why",
    GoalColumn.SUCCESS: "kriterium, kriterier, oppfylt når, oppfyllt när, criteria",
    GoalColumn.DATA_SOURCE: "kilde, kjelde, källa, source, data source",
}


@dataclass(frozen=True, slots=True)
class GoalImportRow:
    """One row of the preview.

    ``number`` is the row in the spreadsheet (the header is 1), ``goal`` what would be stored, ``problem`` the id
    of the message why nothing is.
    """

    number: int
    values: Mapping[GoalColumn, str]
    outcome: RowOutcome
    goal: Goal | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class GoalImportPreview:
    """What an import would do, before anything is saved."""

    rows: tuple[GoalImportRow, ...]

    def count(self, outcome: RowOutcome) -> int:
        """How many rows have ``outcome``."""
        return sum(row.outcome is outcome for row in self.rows)


def guessed_goal_mapping(header: tuple[str, ...]) -> dict[GoalColumn, int]:
    """Column positions by their headings in five languages; our own headings go before others."""
    found: dict[GoalColumn, int] = {}
    cleaned = [folded(heading).rstrip(":* ") for heading in header]
    for meanings in (_own_headings(), _others_headings()):
        for position, heading in enumerate(cleaned):
            column = meanings.get(heading)
            if column is not None and column not in found and position not in found.values():
                found[column] = position
    return found


def named_level(text: str) -> GoalLevel | None:
    """The level a cell names in any language; None for one it does not."""
    found = _words("goal_level", tuple(GoalLevel)).get(folded(text))
    return None if found is None else GoalLevel(found)


def named_kind(text: str) -> GoalKind | None:
    """The kind a cell names in any language; None for one it does not."""
    spoken = {
        "kr": "key_result",
        "o": "objective",
        "kpi": "indicator",
        "delmål": "goal",
        **_words("goal_kind", tuple(GoalKind)),
    }
    found = spoken.get(folded(text))
    return None if found is None else GoalKind(found)


def named_measure(text: str) -> Measure | None:
    """The measure a cell names in any language; None for one it does not."""
    spoken = {"%": "percent", "kr": "currency", **_words("measure", tuple(Measure))}
    found = spoken.get(folded(text))
    return None if found is None else Measure(found)


def folded(text: str) -> str:
    """``text`` as names are compared."""
    return " ".join(text.split()).casefold()


@cache
def _words(enumeration: str, members: tuple[StrEnum, ...]) -> dict[str, str]:
    spoken = {
        folded(texts(language)(f"table.{enumeration}.{one.value}")): one.value
        for language in Language
        for one in members
    }
    return spoken | {one.value: one.value for one in members}


@cache
def _own_headings() -> dict[str, GoalColumn]:
    return {
        folded(texts(language)(f"table.column.{column.value}")): column
        for language in Language
        for column in GoalColumn
    }


@cache
def _others_headings() -> dict[str, GoalColumn]:
    return {word: column for column, words in _ALSO.items() for word in words.split(", ")}
