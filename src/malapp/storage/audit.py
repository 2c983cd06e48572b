"""The audit chain: every line is sealed together with the one before it.

What it finds: a changed, removed, inserted or renumbered line, by anybody who does not hold the workspace key.
Cutting off the newest lines leaves a perfectly good shorter chain, and so does putting an older copy of the whole
file in place; both are found only by comparison with the anchor (number and seal of a line known to have existed),
which lies outside the file and is as new as the last close. What it cannot find: lines cut that were added after the
anchor, and a chain rewritten from scratch by somebody who holds the key and replaces the anchor as well.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from malapp.application.ports import AuditLine
from malapp.storage.tables.audit import audit_lines

_FIELDS = ("number", "at", "actor_id", "event", "subject_kind", "subject_id")
_COLUMNS = [audit_lines.c[name] for name in _FIELDS]
_NEWEST = sa.select(audit_lines.c.number, audit_lines.c.mac).order_by(audit_lines.c.number.desc()).limit(1)
_FIRST_SEAL = b"\0" * 32

#: Message ids of resources/texts/storage.*.toml.
BROKEN = "storage.problem.audit"
CUT = "storage.problem.audit_cut"


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The number and seal (32 bytes) of one line; number 0 stands before the first."""

    number: int = 0
    mac: bytes = _FIRST_SEAL


def chain_end(connection: sa.Connection) -> ChainEnd:
    """The newest line's end of the chain."""
    row = connection.execute(_NEWEST).first()
    return ChainEnd() if row is None else ChainEnd(row.number, row.mac)


def append(
    connection: sa.Connection,
    key: bytes,
    at: datetime,
    *,
    event: str,
    actor_id: UUID | None,
    subject_kind: str,
    subject_id: UUID | None,
) -> None:
    """Add a line to the chain; the transaction must hold the write lock."""
    end = chain_end(connection)
    line = AuditLine(end.number + 1, at, actor_id, event, subject_kind, subject_id)
    values: dict[str, Any] = {name: getattr(line, name) for name in _FIELDS}
    connection.execute(audit_lines.insert(), values | {"mac": _seal(key, end.mac, line)})


def newest_lines(connection: sa.Connection, limit: int) -> tuple[AuditLine, ...]:
    """The newest lines, newest first."""
    statement = sa.select(*_COLUMNS).order_by(audit_lines.c.number.desc()).limit(limit)
    return tuple(AuditLine(*row) for row in connection.execute(statement))


def latest(connection: sa.Connection, subject_kind: str, events: Collection[str]) -> dict[UUID, datetime]:
    """When one of ``events`` was last noted of each thing of a kind."""
    columns = audit_lines.c
    statement = (
        sa.select(columns.subject_id, sa.func.max(columns.at))
        .where(columns.subject_kind == subject_kind, columns.event.in_(events), columns.subject_id.is_not(None))
        .group_by(columns.subject_id)
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


def problems(connection: sa.Connection, key: bytes, anchor: ChainEnd | None) -> tuple[str, ...]:
    """Message ids of what is wrong with the chain: BROKEN, or CUT when it no longer contains ``anchor``."""
    try:
        if not _is_unbroken(connection, key):
            return (BROKEN,)
    except ValueError:  # a value that malapp would never have written
        return (BROKEN,)
    return (CUT,) if anchor is not None and not contains(connection, anchor) else ()


def contains(connection: sa.Connection, end: ChainEnd) -> bool:
    """Whether the line ``end`` speaks of is in the chain with the same seal."""
    if end == ChainEnd():
        return True
    statement = sa.select(audit_lines.c.mac).where(audit_lines.c.number == end.number)
    return connection.execute(statement).scalar() == end.mac


def _is_unbroken(connection: sa.Connection, key: bytes) -> bool:
    end = ChainEnd()
    for *fields, mac in connection.execute(sa.select(*_COLUMNS, audit_lines.c.mac).order_by(audit_lines.c.number)):
        line = AuditLine(*fields)
        if line.number != end.number + 1 or not hmac.compare_digest(_seal(key, end.mac, line), mac):
            return False
        end = ChainEnd(line.number, mac)
    return True


def _seal(key: bytes, previous: bytes, line: AuditLine) -> bytes:
    content = (
        line.number,
        line.at.astimezone(UTC).isoformat(timespec="microseconds"),
        line.actor_id.hex if line.actor_id else None,
        line.event,
        line.subject_kind,
        line.subject_id.hex if line.subject_id else None,
    )
    return hmac.new(key, previous + json.dumps(content, ensure_ascii=False).encode(), hashlib.sha256).digest()
