"""Forms as data: which fields a preparation, a record or a one-to-one has, in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from malapp.domain.languages import Language


class FieldType(StrEnum):
    """How a field is filled in (forms.json ``type``)."""

    LONG_TEXT = "longtext"
    TEXT = "text"
    SCALE = "scale5"
    SCALE_AND_TEXT = "scale5+text"
    CHECK = "check"
    GOAL_TABLE = "goal_table"
    GOAL_PICK = "goal_pick"
    PERSON_LIST = "person_list"
    NOTES = "notes2"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FormField:
    """One question; ``source`` names the requirement it serves, ``labels`` holds every language.

    ``ends`` are the words at the lowest and highest step of a scale, empty for every other type. ``section`` groups the
    questions of a form that is written in parts; a question of the company's own says where it stands.
    """

    id: str
    type: FieldType
    labels: Mapping[Language, str]
    source: str = ""
    ends: Mapping[Language, tuple[str, str]] = field(default_factory=dict)
    section: str = ""

    def label(self, language: Language) -> str:
        """The question in ``language``."""
        return self.labels[language]


@dataclass(frozen=True, slots=True)
class Form:
    """A form; ``version`` rises when the bundle adds or removes a field, or changes what one means.

    ``edition`` numbers what the company has made of it (S0-05): 0 is the form as it comes with malapp. An edition never
    changes once somebody has answered it.
    """

    id: str
    version: int
    titles: Mapping[Language, str]
    fields: tuple[FormField, ...]
    hints: Mapping[Language, str]
    edition: int = 0

    def field(self, field_id: str) -> FormField:
        """The field with ``field_id``; KeyError when the form has no such field."""
        for candidate in self.fields:
            if candidate.id == field_id:
                return candidate
        raise KeyError(field_id)


def edition_key(form_id: str, edition: int) -> str:
    """By what a form is known among all editions: its id alone as it comes with malapp."""
    return f"{form_id}#{edition}" if edition else form_id


class AskedBy(StrEnum):
    """Who a question of the bank is meant for."""

    MANAGER = "manager"
    EITHER = "either"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the bank (S1-55 to S1-59), offered beside a form; ``topic`` groups questions in lists."""

    id: str
    topic: str
    asked_by: AskedBy
    texts: Mapping[Language, str]
    source: str = ""

    def text(self, language: Language) -> str:
        """The question in ``language``."""
        return self.texts[language]
