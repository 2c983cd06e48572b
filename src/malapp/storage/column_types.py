"""Portable column types. SQLite stores them in STRICT tables, which know only TEXT, INTEGER, REAL and BLOB."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

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


def _as(storage_class: str, *kinds: type[sa.types.TypeEngine[Any]]) -> None:
    def compiled(type_: object, compiler: object, **options: object) -> str:  # noqa: ARG001
        return storage_class

    for kind in kinds:
        compiles(kind, "sqlite")(compiled)


_as("TEXT", sa.Uuid, sa.Enum, sa.Date, sa.DateTime)
_as("INTEGER", sa.Boolean)
_as("REAL", sa.Float)
