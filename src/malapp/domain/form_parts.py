"""What a company makes of a form: questions hidden, reworded, moved, and its own among them (S0-05, S1-09)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from malapp.domain.forms import FieldType, Form, FormField
from malapp.domain.languages import Language

T = TypeVar("T")

OWN_PREFIX = "own_"


class Kept(StrEnum):
    """Why a question stays in its form, whatever the company thinks of it."""

    CORE = "core"  # S1-42: the five subjects an employee prepares
    LOOK_BACK = "look_back"  # S1-17, S1-31
    OWN_MATTERS = "own_matters"  # S1-15, S1-35f: equal space for what one wants to raise oneself
    RED_THREAD = "red_thread"  # S1-43
    FOLLOW_UP = "follow_up"  # S1-54f, S1-58b
    PASSING_ON = "passing_on"  # E-18: nothing is passed on but by agreement
    DISAGREEMENT = "disagreement"  # E-13, E-20


#: By field id. Their wording may change all the same.
KEPT: Mapping[str, Kept] = {
    "ep02": Kept.LOOK_BACK,
    **dict.fromkeys(("ep04", "ep05", "ep07", "ep10", "ep11"), Kept.CORE),
    "ep16": Kept.OWN_MATTERS,
    "mp10": Kept.RED_THREAD,
    "cr10": Kept.FOLLOW_UP,
    "cr12": Kept.DISAGREEMENT,
    "cr13": Kept.PASSING_ON,
    "oo6": Kept.OWN_MATTERS,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """What may be done to one form.

    ``asked`` are the questions of the bundle that are put to somebody in words, each with the section it stands in;
    everything else in the form is a table, a mark or a date with its own place. ``sections`` are those an own question
    may stand in, ``answers`` how it may be answered.
    """

    form_id: str
    asked: Mapping[str, str]
    sections: tuple[str, ...]
    answers: tuple[FieldType, ...]


def _numbered(prefix: str, last: int, digits: int) -> Mapping[str, str]:
    return {f"{prefix}{number:0{digits}}": "" for number in range(1, last + 1)}


_RECORD = {
    "cr03": "back", "cr04": "role", "cr05": "role", "cr06": "role", "cr08": "growth", "cr09": "growth",
    "cr10": "follow_up", "cr12": "notes", "cr13": "passing_on", "cr14": "experience",
}  # fmt: skip
_TEXT, _SCALE, _CHECK = FieldType.LONG_TEXT, FieldType.SCALE_AND_TEXT, FieldType.CHECK
#: The forms in use, in the order of the yearly cycle. A manager's scale about somebody would be a mark (E-16, S1-53).
SHAPES: Mapping[str, Shape] = {
    shape.form_id: shape
    for shape in (
        Shape("employee_preparation", _numbered("ep", 16, 2), ("",), (_TEXT, _SCALE, _CHECK)),
        Shape("manager_preparation", _numbered("mp", 14, 2), ("",), (_TEXT, _CHECK)),
        Shape(
            "conversation_record",
            _RECORD,
            ("back", "role", "growth", "follow_up", "passing_on", "experience"),
            (_TEXT,),
        ),
        Shape("one_to_one", _numbered("oo", 6, 1), ("",), (FieldType.NOTES,)),
    )
}


@dataclass(frozen=True, slots=True)
class FormPart:
    """One field of a form as the company wants it.

    ``wordings`` holds the company's words where they differ from malapp's. ``own`` is a question the company made
    itself, with the languages it has written it in.
    """

    field_id: str
    is_hidden: bool = False
    wordings: Mapping[Language, str] = field(default_factory=dict)
    own: FormField | None = None


Parts = tuple[FormPart, ...]


@dataclass(frozen=True, slots=True)
class FormAdaptation:
    """What the company has made of form ``form_id``; ``content`` is its parts as JSON (form_content)."""

    id: UUID
    form_id: str
    content: str


@dataclass(frozen=True, slots=True)
class FormEdition:
    """A form as it was put to somebody, kept for ever as ``number``; ``content`` is its fields as JSON."""

    id: UUID
    form_id: str
    number: int
    content: str


def whole(form: Form, parts: Parts) -> Parts:
    """``parts`` with every field of ``form`` once: one the bundle has added since follows its predecessor there."""
    known = {candidate.id for candidate in form.fields}
    found = [part for part in parts if part.own is not None or part.field_id in known]
    for number, candidate in enumerate(form.fields):
        if all(part.field_id != candidate.id for part in found):
            before = form.fields[number - 1].id if number else ""
            places = [place for place, part in enumerate(found) if part.field_id == before]
            found.insert(places[0] + 1 if places else 0, FormPart(candidate.id))
    return tuple(found)


def section_of(shape: Shape, part: FormPart) -> str | None:
    """The section ``part`` stands in, None for what is no question."""
    return part.own.section if part.own is not None else shape.asked.get(part.field_id)


def place_of(shape: Shape, question: FormField) -> str:
    """The section a question of a form stands in."""
    return question.section or shape.asked.get(question.id, "")


def field_of(form: Form, part: FormPart) -> FormField:
    """``part`` as a field with words in every language."""
    if part.own is not None:
        own = part.own
        labels = {language: _nearest(own.labels, language) for language in Language}
        ends = {language: _nearest(own.ends, language) for language in Language} if own.ends else {}
        return replace(own, labels=labels, ends=ends)
    original = form.field(part.field_id)
    return replace(original, labels={**original.labels, **part.wordings}) if part.wordings else original


def adapted(form: Form, parts: Parts) -> Form:
    """``form`` as the company asks it: without what is hidden, in its order and words."""
    shown = (part for part in whole(form, parts) if not part.is_hidden)
    return replace(form, fields=tuple(field_of(form, part) for part in shown))


_NEXT_BEST = {
    Language.BOKMAL: (Language.NYNORSK, Language.DANISH, Language.SWEDISH),
    Language.NYNORSK: (Language.BOKMAL, Language.DANISH, Language.SWEDISH),
    Language.DANISH: (Language.BOKMAL, Language.NYNORSK, Language.SWEDISH),
    Language.SWEDISH: (Language.BOKMAL, Language.NYNORSK, Language.DANISH),
    Language.ENGLISH: (Language.BOKMAL, Language.SWEDISH, Language.DANISH),
}


def _nearest(words: Mapping[Language, T], language: Language) -> T:
    """The words in ``language``, or in the one its readers follow most easily."""
    for wanted in (language, *_NEXT_BEST[language]):
        if wanted in words:
            return words[wanted]
    return next(iter(words.values()))
