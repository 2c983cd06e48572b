"""The logical structure of a document: what the marks on its pages mean (ISO 32000-1, 14.7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked-content sequence: ``number`` (MCID) on page ``page`` (from 0)."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """A structure element such as P, H1, TD or Form, with its children in reading order.

    ``scope`` belongs to TH ("Column" or "Row"), ``span`` to a cell across several columns, ``language`` to a part in
    another language than the document's.
    """

    tag: str
    children: list[Element | Mark | PlacedField] = field(default_factory=list)
    scope: str = ""
    language: str = ""
    span: int = 1

    def add(self, tag: str, *, scope: str = "", language: str = "", span: int = 1) -> Element:
        """A new last child."""
        child = Element(tag, scope=scope, language=language, span=span)
        self.children.append(child)
        return child


class FieldKind(StrEnum):
    """What a field is for."""

    SIGNATURE = "signature"
    LONG_TEXT = "longtext"
    CHECK = "check"
    RADIO = "radio"


#: The value of a ticked box.
ON = "On"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A form or signature field, described. ``tooltip`` is read aloud by screen readers (/TU).

    ``value`` is the initial content: a text, or ON for a ticked box. A radio button says in ``step`` what it stands
    for, and in ``group_tooltip`` what its group ``name`` asks.
    """

    kind: FieldKind
    name: str
    tooltip: str
    value: str = ""
    step: str = ""
    group_tooltip: str = ""


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A field on a page; ``rect`` is left, bottom, right, top in points."""

    spec: FieldSpec
    page: int
    rect: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: where a heading stands, ``top`` in points from the page's bottom."""

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Rendered:
    """A laid-out document before it is made archivable: untagged PDF bytes and everything known about them."""

    pdf: bytes
    root: Element
    fields: tuple[PlacedField, ...]
    bookmarks: tuple[Bookmark, ...]
