"""Forms as data: which rows a form has. ``Form`` in ``kit.form`` builds the widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FieldKind(StrEnum):
    """How a row is filled in, and the type of its value."""

    TEXT = "text"  # str
    LONG_TEXT = "long_text"  # str; grows with what is written
    NUMBER = "number"  # float | None
    DATE = "date"  # datetime.date | None
    TIME = "time"  # datetime.time | None
    CHOICE = "choice"  # the value of an Option
    PERSON = "person"  # the value of an Option, shown with initials
    CHECK = "check"  # bool
    SCALE = "scale"  # int 1..5 | None; only the ends have words
    STEPS = "steps"  # int 0..10 | None; the ends have words
    PASSPHRASE = "passphrase"  # noqa: S105  str; hidden, with a button that shows it
    READ_ONLY = "read_only"  # str; can be read and copied, not changed


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice; ``value`` is compared with ``==`` and may be None ("nobody")."""

    value: object
    label: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One row.

    ``is_half`` puts two such neighbours beside each other. ``hint`` explains above the field, ``unit`` stands behind a
    number, ``ends`` are the words at the two ends of a scale. All texts are translated by whoever builds the spec.
    """

    id: str
    kind: FieldKind
    label: str
    hint: str = ""
    options: tuple[Option, ...] = ()
    placeholder: str = ""
    unit: str = ""
    decimals: int | None = None
    ends: tuple[str, str] = ("", "")
    longest: int = 32_767
    rows: int = 3
    is_half: bool = False


@dataclass(frozen=True, slots=True)
class FormSpec:
    """The rows of a form, from above."""

    fields: tuple[FieldSpec, ...] = field(default=())
