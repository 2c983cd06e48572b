"""The audit chain and the workspace's own identity."""

from __future__ import annotations

import sqlalchemy as sa

from malapp.storage.column_types import Instant
from malapp.storage.tables.columns import METADATA

audit_lines = sa.Table(
    "audit_lines",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Instant, nullable=False),
    # No foreign keys: a line outlives the person and the thing it speaks of, and says nothing about them but an id.
    sa.Column("actor_id", sa.Uuid, nullable=True, info={"person": "author"}),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("subject_kind", sa.Text, nullable=False),
    sa.Column("subject_id", sa.Uuid, nullable=True, info={"reference": "the thing acted upon"}),
    sa.Column("mac", sa.LargeBinary, nullable=False),
    sqlite_strict=True,
)

#: One row. ``id`` belongs to the workspace for its whole life; ``instance_id`` is new after every restore, because two
#: copies that go separate ways must not sign their changes with one name.
workspace_identity = sa.Table(
    "workspace_identity",
    METADATA,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("instance_id", sa.Uuid, nullable=False, info={"reference": "workspace instance"}),
    sa.Column("made_at", Instant, nullable=False),
    sqlite_strict=True,
)
