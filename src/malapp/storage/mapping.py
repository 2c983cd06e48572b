"""From a frozen dataclass to its table and back, by field names alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from functools import cached_property
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

T = TypeVar("T")


def clean_text(text: str) -> str:
    """``text`` as it is stored: NFC, without NUL (which PostgreSQL refuses) and without half surrogates."""
    if text.isascii() and "\0" not in text:
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole.replace("\0", ""))


class EntityMapping(Generic[T]):
    """The stored form of ``kind``: its statements, each built when first needed, and the conversion of its values.

    ``searched`` names the text fields that may be found by search, the one shown first.
    """

    def __init__(self, kind: type[T], table: sa.Table, searched: tuple[str, ...] = ()) -> None:
        self.topic = table.name
        self.kind = kind
        self.table = table
        self.searched = searched
        self.names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]  # T is a dataclass
        position = [table.c.position] if "position" in self.names else []
        self._order = (*position, table.c.row_number)
        self._is_it = table.c.id == sa.bindparam("id_")

    @cached_property
    def select(self) -> sa.Select[Any]:
        """All values in their order."""
        return sa.select(*self._columns()).order_by(*self._order)

    @cached_property
    def select_one(self) -> sa.Select[Any]:
        """The value with the id ``id_``."""
        return sa.select(*self._columns()).where(self._is_it)

    @cached_property
    def insert(self) -> sa.Insert:
        """A new row, numbered after all others."""
        next_number = sa.select(sa.func.coalesce(sa.func.max(self.table.c.row_number), 0) + 1).scalar_subquery()
        return self.table.insert().values(row_number=next_number, row_version=1)

    @cached_property
    def update(self) -> sa.Update:
        """Other values for the row with the id ``id_``."""
        return self.table.update().where(self._is_it).values(row_version=self.table.c.row_version + 1)

    @cached_property
    def delete(self) -> sa.Delete:
        """Without the row with the id ``id_``."""
        return self.table.delete().where(self._is_it)

    def cleaned(self, value: T) -> T:
        """``value`` with its texts as they are stored; the same object when nothing differs."""
        changes: dict[str, Any] = {}
        for name in self._text_names:
            text = getattr(value, name)
            stored = clean_text(text)
            if stored is not text:
                changes[name] = stored
        return replace(value, **changes) if changes else value  # type: ignore[type-var]  # T is a dataclass

    def values(self, value: T) -> dict[str, Any]:
        """The fields of ``value`` by name."""
        return {name: getattr(value, name) for name in self.names}

    def where(self, conditions: Mapping[str, object]) -> sa.Select[Any]:
        """The select for ``conditions``; TypeError for a field the kind does not have."""
        return self._narrowed(self.select, conditions)

    def outlines(self, fields: Sequence[str], conditions: Mapping[str, object]) -> sa.Select[Any]:
        """The select of ``fields`` alone; KeyError for one the table does not have."""
        statement = sa.select(*(self.table.c[name] for name in fields)).order_by(*self._order)
        return self._narrowed(statement, conditions)

    def greatest(self, of: str, by: str, conditions: Mapping[str, object]) -> sa.Select[Any]:
        """For each value of the field ``by`` the greatest ``of``."""
        column = self.table.c[by]
        return self._narrowed(sa.select(column, sa.func.max(self.table.c[of])).group_by(column), conditions)

    @cached_property
    def _text_names(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if isinstance(self.table.c[name].type, sa.Text))

    def _columns(self) -> list[sa.Column[Any]]:
        return [self.table.c[name] for name in self.names]

    def _narrowed(self, statement: sa.Select[Any], conditions: Mapping[str, object]) -> sa.Select[Any]:
        for name, wanted in conditions.items():
            if name not in self.names:
                raise TypeError(f"{self.kind.__name__} has no field {name}")
            statement = statement.where(_condition(self.table.c[name], wanted))
        return statement


def _condition(column: sa.Column[Any], wanted: object) -> sa.ColumnElement[bool]:
    if isinstance(wanted, (tuple, frozenset)):
        known = [one for one in wanted if one is not None]
        found = column.in_(known)
        return found if len(known) == len(wanted) else sa.or_(found, column.is_(None))
    return column.is_(None) if wanted is None else column == wanted
