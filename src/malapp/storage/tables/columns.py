"""The words the table modules are written in: one function a kind of column."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

import sqlalchemy as sa

from malapp.storage.column_types import Choice, Identifier, Instant

METADATA = sa.MetaData(
    # Every constraint has a name, or a later migration could not drop it.
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

#: How a row belongs to the person it points at, for export and erasure (E-12, E-14): it is about them, they answer for
#: what it says, or they wrote it.
PersonRole = Literal["subject", "owner", "author"]

#: Written by the repository, never part of a domain value. Workspaces will exchange rows one day and compare these.
BOOKKEEPING = ("row_number", "row_version", "changed_at", "changed_by")


def entity_table(name: str, *columns: sa.Column[Any]) -> sa.Table:
    """The table of a domain dataclass: id first, then ``columns``, then the bookkeeping."""
    return sa.Table(
        name,
        METADATA,
        sa.Column("id", Identifier, primary_key=True),
        *columns,
        # The order in which rows were made; SQLite's own rowid does not survive VACUUM, nor a move to PostgreSQL.
        sa.Column("row_number", sa.Integer, nullable=False, index=True),
        sa.Column("row_version", sa.Integer, nullable=False),
        sa.Column("changed_at", Instant, nullable=False),
        sa.Column("changed_by", Identifier, nullable=False, info={"reference": "workspace instance"}),
        sqlite_strict=True,
    )


def text(name: str, *, added: bool = False) -> sa.Column[str]:
    """Text, never NULL; ``added`` by a migration, so that older rows need a value."""
    return sa.Column(name, sa.Text, nullable=False, server_default="" if added else None)


def flag(name: str, *, added: bool = False) -> sa.Column[bool]:
    """Yes or no; ``added`` by a migration, so that older rows need a value: no."""
    default = "0" if added else None
    return sa.Column(name, sa.Boolean(create_constraint=True, name=name), nullable=False, server_default=default)


def choice(name: str, kind: type[StrEnum], *, added: StrEnum | None = None) -> sa.Column[StrEnum]:
    """One value of an enumeration, kept as its text; ``added`` by a migration: the value older rows get."""
    type_ = Choice(
        kind,
        native_enum=False,
        create_constraint=True,
        name=name,
        values_callable=lambda members: [member.value for member in members],
    )
    return sa.Column(name, type_, nullable=False, server_default=None if added is None else added.value)


def count(name: str, *, optional: bool = False, added: int | None = None) -> sa.Column[int]:
    """A whole number; ``added`` by a migration: the value older rows get."""
    return sa.Column(name, sa.Integer, nullable=optional, server_default=None if added is None else str(added))


def measure(name: str) -> sa.Column[float]:
    """A number on a goal's own scale; NULL when not known."""
    return sa.Column(name, sa.Float, nullable=True)


def day(name: str, *, optional: bool = True) -> sa.Column[Any]:
    """A calendar day."""
    return sa.Column(name, sa.Date, nullable=optional)


def wall_time(name: str, *, optional: bool = False) -> sa.Column[Any]:
    """A local time as the clock on the wall shows it, without a zone."""
    return sa.Column(name, sa.DateTime, nullable=optional)


def instant(name: str) -> sa.Column[Any]:
    """A point in time."""
    return sa.Column(name, Instant, nullable=False)


def blob(name: str) -> sa.Column[bytes]:
    """Bytes."""
    return sa.Column(name, sa.LargeBinary, nullable=False)


def reference(name: str, table: str, *, optional: bool = False, person: PersonRole | None = None) -> sa.Column[Any]:
    """The id of a row of ``table``, checked at commit, so that the order of writing within a transaction is free."""
    info = {"person": person} if person else {}
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, Identifier, key, nullable=optional, index=True, info=info)
