"""The languages and countries malapp serves."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language of the interface, the forms and the documents (BCP 47 primary subtags)."""

    BOKMAL = "nb"
    NYNORSK = "nn"
    SWEDISH = "sv"
    DANISH = "da"
    ENGLISH = "en"


class Country(StrEnum):
    """A country whose customs (notice, holidays, authority) a company follows; ISO 3166-1 alpha-2."""

    NORWAY = "NO"
    SWEDEN = "SE"
    DENMARK = "DK"
