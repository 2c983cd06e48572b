"""A preparation form as rows of the kit, and its answers on their way in and out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from malapp.application.preparations import NEVER_SHARED, PreparationView
from malapp.domain.conversations import Answer
from malapp.domain.forms import FieldType, FormField
from malapp.domain.languages import Language
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec

translate = QCoreApplication.translate

_SCALES = frozenset({FieldType.SCALE, FieldType.SCALE_AND_TEXT})
_TEXTLESS = frozenset({FieldType.SCALE, FieldType.CHECK})
CHOICE = ":choice"
SHARE = ":share"


@dataclass(frozen=True, slots=True)
class Given:
    """What a row of the form says about an answer; None leaves that part as it is."""

    field_id: str
    text: str | None = None
    choice: int | None = None
    is_shared: bool | None = None


def preparation_spec(view: PreparationView, goals: tuple[str, ...], reader: str) -> FormSpec:
    """The rows: each question with its answer and whether ``reader`` (a first name) may read it.

    ``goals`` are reminded of above the questions that ask about them.
    """
    share = translate("Conversations", "Share with {name}").format(name=reader)
    language = view.conversation.language
    rows: list[FieldSpec] = []
    for field in view.form.fields:
        rows += _question(field, language, goals)
        if field.type not in NEVER_SHARED:
            rows.append(FieldSpec(field.id + SHARE, FieldKind.CHECK, share))
    return FormSpec(tuple(rows))


def values_of(view: PreparationView) -> dict[str, object]:
    """The stored answers by the ids of the rows."""
    values: dict[str, object] = {}
    for field in view.form.fields:
        answer = view.answers.get(field.id)
        values[field.id] = answer.text if answer else ""
        if field.type in _TEXTLESS or field.type in _SCALES:
            values[field.id + CHOICE] = _choice(field, answer)
        values[field.id + SHARE] = answer.is_shared if answer else True
    return values


def given(row_id: str, value: object) -> Given:
    """What the value of a row means. 0 takes the step of a scale back."""
    field_id, _, part = row_id.partition(":")
    if part == SHARE[1:]:
        return Given(field_id, is_shared=bool(value))
    if part == CHOICE[1:]:
        return Given(field_id, choice=int(value) if isinstance(value, int) else 0)
    return Given(field_id, text=str(value))


def _question(field: FormField, language: Language, goals: tuple[str, ...]) -> list[FieldSpec]:
    label = field.label(language)
    if field.type is FieldType.CHECK:
        return [FieldSpec(field.id + CHOICE, FieldKind.CHECK, label)]
    hint = "\n".join(f"• {goal}" for goal in goals) if field.type in {FieldType.GOAL_TABLE, FieldType.GOAL_PICK} else ""
    rows = []
    if field.type in _SCALES:
        ends = field.ends.get(language, ("", ""))
        rows.append(FieldSpec(field.id + CHOICE, FieldKind.SCALE, label, ends=ends))
        label = translate("Conversations", "A few words about it")
    if field.type is not FieldType.SCALE:
        rows.append(FieldSpec(field.id, FieldKind.LONG_TEXT, label, hint=hint, rows=2))
    return rows


def _choice(field: FormField, answer: Answer | None) -> object:
    choice = answer.choice if answer else None
    return bool(choice) if field.type is FieldType.CHECK else choice
