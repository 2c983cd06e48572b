"""The words the revisions are written in, frozen with them: what is made here must stay what older files hold."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from malapp.storage.column_types import Instant


def entity(name: str, *columns: sa.Column[Any]) -> None:
    """Make the table of a domain value: id, ``columns``, the repository's bookkeeping."""
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, primary_key=True),
        *columns,
        sa.Column("row_number", sa.Integer, nullable=False, index=True),
        plain("row_version", sa.Integer),
        plain("changed_at", Instant),
        plain("changed_by", sa.Uuid),
        sqlite_strict=True,
    )


def rebuilt(name: str, *columns: sa.Column[Any]) -> None:
    """Make the table of a domain value anew with its rows: SQLite cannot change a constraint, nor add one.

    Columns that the older table lacks get their defaults. Other tables refer to this one by name alone, and foreign
    keys are switched off while revisions run, so nothing follows the old table when it goes. The copy lies in memory.
    """
    connection = op.get_bind()
    kept = ", ".join(row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})").all())
    connection.exec_driver_sql(f"CREATE TEMP TABLE older AS SELECT {kept} FROM {name}")  # noqa: S608
    op.drop_table(name)
    entity(name, *columns)
    connection.exec_driver_sql(f"INSERT INTO {name} ({kept}) SELECT {kept} FROM temp.older")  # noqa: S608
    connection.exec_driver_sql("DROP TABLE temp.older")


def plain(
    name: str, kind: type[sa.types.TypeEngine[Any]], *, optional: bool = False, default: str | None = None
) -> sa.Column[Any]:
    """A column; ``default`` is what rows get that were there before it."""
    return sa.Column(name, kind, nullable=optional, server_default=default)


def flag(name: str, *, default: str | None = None) -> sa.Column[bool]:
    """Yes or no."""
    return sa.Column(name, sa.Boolean(create_constraint=True, name=name), nullable=False, server_default=default)


def choice(name: str, values: str, *, default: str | None = None) -> sa.Column[str]:
    """One of the words in ``values``."""
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, name=name)
    return sa.Column(name, kind, nullable=False, server_default=default)


def reference(name: str, table: str, *, optional: bool = False) -> sa.Column[Any]:
    """The id of a row of ``table``, checked at commit."""
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Uuid, key, nullable=optional, index=True)
