"""The one repository: every kind of value is stored in the same way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa

from malapp.application.changes import Change
from malapp.storage.mapping import EntityMapping

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and by which copy of the workspace rows are changed; ``now`` gives an aware time."""

    now: Callable[[], datetime]
    instance_id: UUID


class SqlRepository(Generic[T]):
    """The stored values of one kind within one transaction."""

    def __init__(
        self, entity: EntityMapping[T], connection: sa.Connection, stamp: Stamp | None, changes: list[Change]
    ) -> None:
        self._entity = entity
        self._connection = connection
        self._stamp = stamp  # None: this transaction only reads
        self._changes = changes

    def get(self, id: UUID) -> T:
        """The value with ``id``; KeyError when there is none."""
        value = self._stored(id)
        if value is None:
            raise KeyError(id)
        return value

    def find(self, **where: object) -> tuple[T, ...]:
        """The values whose fields equal ``where``; see the Protocol for order and meaning."""
        kind = self._entity.kind
        return tuple([kind(*row) for row in self._connection.execute(self._entity.where(where)).all()])

    def outlines(self, fields: Sequence[str], **where: object) -> Sequence[tuple[Any, ...]]:
        """Only ``fields`` of the values ``find`` gives, a row each, in its order."""
        return self._connection.execute(self._entity.outlines(fields, where)).all()

    def greatest(self, of: str, by: str, **where: object) -> dict[Any, Any]:
        """For each value of the field ``by`` the greatest ``of``, of the values whose fields equal ``where``."""
        return {row[0]: row[1] for row in self._connection.execute(self._entity.greatest(of, by, where)).all()}

    def save(self, value: T) -> None:
        """Insert ``value``, or replace the one with its id; texts are stored in NFC and without NUL."""
        marks = self._marks()
        value = self._entity.cleaned(value)
        values = self._entity.values(value)
        before = self._stored(values["id"])
        if before == value:
            return
        if before is None:
            self._connection.execute(self._entity.insert, values | marks)
        else:
            self._connection.execute(self._entity.update, values | marks | {"id_": values["id"]})
        self._changes.append(Change(self._entity.topic, values["id"], before, value))

    def remove(self, id: UUID) -> None:
        """Delete the value with ``id``; KeyError when there is none."""
        self._marks()
        before = self.get(id)
        self._connection.execute(self._entity.delete, {"id_": id})
        self._changes.append(Change(self._entity.topic, id, before, None))

    def _stored(self, id: UUID) -> T | None:
        row = self._connection.execute(self._entity.select_one, {"id_": id}).first()
        return None if row is None else self._entity.kind(*row)

    def _marks(self) -> dict[str, Any]:
        if self._stamp is None:
            raise RuntimeError("this transaction only reads")
        return {"changed_at": self._stamp.now(), "changed_by": self._stamp.instance_id}
