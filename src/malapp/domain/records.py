"""The frozen record of a conversation: the one content that is printed, embedded, hashed and signed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

RECORD_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class RecordParty:
    """One side as it stands in the record; ``id`` is the person's UUID as text."""

    id: str
    name: str
    title: str
    team: str


@dataclass(frozen=True, slots=True)
class RecordSection:
    """A heading and what the two agreed under it; ``field_id`` refers to form ``conversation_record``."""

    field_id: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class RecordReview:
    """A goal of the closed period; ``result`` is a GoalStatus value."""

    title: str
    result: str
    comment: str


@dataclass(frozen=True, slots=True)
class RecordGoal:
    """A goal agreed for the next period; numbers in ``unit``, ``due_on`` as ISO 8601 date or empty."""

    title: str
    purpose: str
    contribution: str
    parent_title: str
    unit: str
    start_value: float | None
    target_value: float | None
    due_on: str
    accepted_by_employee: bool
    accepted_by_manager: bool
    believed_by_employee: bool
    believed_by_manager: bool


@dataclass(frozen=True, slots=True)
class RecordAction:
    """Who does what, and when (S1-54g); ``due_on`` as ISO 8601 date or empty."""

    what: str
    who: str
    due_on: str


@dataclass(frozen=True, slots=True)
class RecordContent:
    """Everything the two sign, and nothing else: never a preparation, never a private note.

    Dates are ISO 8601 text so that the JSON is the same on every machine. ``authority_fingerprint`` is the lower-case
    hexadecimal SHA-256 of the company's own certificate: it ties the document to one authority, so that a look-alike
    with the same name is found.
    """

    document_id: str
    conversation_id: str
    revision: int
    language: str
    kind: str
    company: str
    period: str
    place: str
    invited_on: str
    held_on: str
    frozen_on: str
    employee: RecordParty
    manager: RecordParty
    sections: tuple[RecordSection, ...]
    reviews: tuple[RecordReview, ...]
    goals: tuple[RecordGoal, ...]
    actions: tuple[RecordAction, ...]
    follow_up_days: int
    first_follow_up_on: str
    authority_fingerprint: str
    schema: int = RECORD_SCHEMA


def canonical_json(content: RecordContent) -> bytes:
    """``content`` as UTF-8 JSON with sorted keys and no spaces: equal content gives equal bytes."""
    return json.dumps(asdict(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def parsed(data: bytes) -> dict[str, Any]:
    """The JSON of a record as a mapping; ValueError when it is not one malapp wrote."""
    value = json.loads(data)
    if not isinstance(value, dict) or not isinstance(value.get("schema"), int):
        raise ValueError("not a conversation record")
    return value
