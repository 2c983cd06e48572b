"""Portable column types. SQLite stores them in STRICT tables, which know only TEXT, INTEGER, REAL and BLOB."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles


class Instant(sa.types.TypeDecorator[datetime]):
    """A point in time: aware on both sides, UTC in the file (SQLite itself forgets the zone)."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """``value`` in UTC; ValueError for a naive one, which would be a guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """The stored moment with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Identifier(sa.Uuid[UUID]):
    """An id. The same id read twice is the same object: thousands of goals name few teams, owners and parents."""

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """From the text of the file to the id."""
        return _known_id if dialect.name == "sqlite" else super().result_processor(dialect, coltype)  # type: ignore[no-untyped-call]


class Choice(sa.Enum):
    """One member of an enumeration, kept as its text."""

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002
        """From the text to the member; LookupError for a text that is none."""
        if self.enum_class is None:
            raise TypeError("a choice is made of an enumeration")
        return {None: None, **{member.value: member for member in self.enum_class}}.__getitem__


@lru_cache(maxsize=2**16)
def _known_id(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)


def _as(storage_class: str, *kinds: type[sa.types.TypeEngine[Any]]) -> None:
    def compiled(type_: object, compiler: object, **options: object) -> str:  # noqa: ARG001
        return storage_class

    for kind in kinds:
        compiles(kind, "sqlite")(compiled)


_as("TEXT", sa.Uuid, sa.Enum, sa.Date, sa.DateTime)
_as("INTEGER", sa.Boolean)
_as("REAL", sa.Float)
