"""What an import of people consists of: columns and their headings, rows and what would become of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from malapp.domain.languages import Language


class Column(StrEnum):
    """A meaning a column of the spreadsheet may have."""

    NAME = "name"
    TITLE = "title"
    EMAIL = "email"
    TEAM = "team"
    MANAGER = "manager"
    LANGUAGE = "language"


class RowOutcome(StrEnum):
    """What importing a row would do."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of the preview; ``number`` is the row in the spreadsheet (the header is 1), ``problem`` a message id."""

    number: int
    values: Mapping[Column, str]
    outcome: RowOutcome
    problem: str = ""

    def key(self, column: Column) -> str:
        """The text in ``column`` as names are compared; empty when the file has no such column."""
        return self.values.get(column, "").casefold()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do, before anything is saved."""

    mapping: Mapping[Column, int]
    rows: tuple[ImportRow, ...]

    def count(self, outcome: RowOutcome) -> int:
        """How many rows have ``outcome``."""
        return sum(row.outcome is outcome for row in self.rows)


_HEADINGS: dict[Column, str] = {
    Column.NAME: "navn, namn, name, full name, fullt navn, fullt namn, fulde navn, fullständigt namn, ansatt, tilsett, "
    "anställd, employee, medarbeider, medarbeidar, medarbetare, medarbejder, person",
    Column.TITLE: "stilling, stillingstittel, tittel, titel, title, rolle, roll, role, befattning, job title, "
    "jobtitel, jobbtitel, position, yrke",
    Column.EMAIL: "e-post, epost, e-mail, email, mail, mejl, e-postadresse, epostadresse, e-postadress, mailadresse, "
    "mailadress, e-mailadresse, e-mail address, email address",
    Column.TEAM: "team, avdeling, avdelning, afdeling, enhet, eining, enhed, gruppe, grupp, department, unit",
    Column.MANAGER: "leder, leiar, chef, nærmeste leder, næraste leiar, nærmaste leiar, nærmeste chef, närmaste chef, "
    "manager, line manager, supervisor, reports to",
    Column.LANGUAGE: "språk, sprog, language, mål",
}
_MEANINGS = {word: column for column, words in _HEADINGS.items() for word in words.split(", ")}

_LANGUAGES: dict[Language, str] = {
    Language.BOKMAL: "nb, no, nb-no, bokmål, norsk, norska, norsk bokmål, norwegian",
    Language.NYNORSK: "nn, nn-no, nynorsk, nynorska, norsk nynorsk",
    Language.SWEDISH: "sv, sv-se, svensk, svenska, swedish",
    Language.DANISH: "da, da-dk, dansk, danska, danish",
    Language.ENGLISH: "en, en-gb, en-us, engelsk, engelska, english",
}
_SPOKEN = {word: language for language, words in _LANGUAGES.items() for word in words.split(", ")}


def guessed_mapping(header: tuple[str, ...]) -> dict[Column, int]:
    """Column positions recognised by their headings in five languages."""
    found: dict[Column, int] = {}
    for position, heading in enumerate(header):
        column = _MEANINGS.get(" ".join(heading.casefold().split()).rstrip(":* "))
        if column is not None and column not in found:
            found[column] = position
    return found


def named_language(text: str) -> Language | None:
    """The language a cell names, by code or by its name in one of the five languages."""
    return _SPOKEN.get(text.casefold().replace("_", "-"))
