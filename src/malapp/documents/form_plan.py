"""Which PDF fields a preparation form has: the one list that its writer and its reader share."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from malapp.documents.structure import ON, FieldKind
from malapp.domain.forms import FieldType, Form, FormField

STEPS = ("1", "2", "3", "4", "5")  # export values only; no number is printed
SEAL_NAME = "malapp_form"
ANSWER_LIMIT = 20_000  # characters; far beyond what anybody writes, and a bound for what is read


@dataclass(frozen=True, slots=True)
class PlannedField:
    """One PDF field; ``part`` says what it holds of the answer to ``field_id``: "text", "choice" or "share"."""

    name: str
    kind: FieldKind
    field_id: str
    part: str
    options: tuple[str, ...] = ()


def planned_fields(form: Form) -> tuple[PlannedField, ...]:
    """All fields of ``form``, in reading order."""
    return tuple(planned for field in form.fields for planned in fields_of(field))


def fields_of(field: FormField) -> Iterator[PlannedField]:
    """The PDF fields of one question: what is answered, then whether it is shared."""
    if field.type in {FieldType.SCALE, FieldType.SCALE_AND_TEXT}:
        yield PlannedField(f"{field.id}_scale", FieldKind.RADIO, field.id, "choice", STEPS)
    if field.type is FieldType.CHECK:
        yield PlannedField(f"{field.id}_check", FieldKind.CHECK, field.id, "choice", (ON,))
    elif field.type is not FieldType.SCALE:
        yield PlannedField(field.id, FieldKind.LONG_TEXT, field.id, "text")
    yield PlannedField(f"{field.id}_share", FieldKind.CHECK, field.id, "share", (ON,))


def plan_hash(form: Form) -> str:
    """Hexadecimal SHA-256 over names, kinds and options of all fields."""
    rows = [[planned.name, planned.kind.value, *planned.options] for planned in planned_fields(form)]
    return hashlib.sha256(json.dumps(rows, separators=(",", ":")).encode()).hexdigest()
