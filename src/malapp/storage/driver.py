"""sqlcipher3 with types: the one module that imports it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2 as _module

#: The DB-API module as SQLAlchemy wants it.
MODULE: Any = _module
VERSION: tuple[int, ...] = MODULE.sqlite_version_info
Error = cast("type[Exception]", MODULE.Error)


class Cursor(Protocol):
    """Rows of a statement."""

    def fetchone(self) -> Any:
        """The next row, None after the last."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""


class Connection(Protocol):
    """What is used of a driver's connection."""

    def execute(self, statement: str, parameters: Sequence[object] = (), /) -> Cursor:
        """Run one statement."""

    def backup(self, target: Connection, /) -> None:
        """Copy the whole database into ``target`` in one step."""

    def close(self) -> None:
        """Close."""
