"""What the search index is made from: names and titles, never private content."""

from __future__ import annotations

import sqlalchemy as sa

from malapp.storage.tables.columns import METADATA

search_entries = sa.Table(
    "search_entries",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("topic", sa.Text, nullable=False),
    sa.Column("subject_id", sa.Uuid, nullable=False, info={"reference": "the thing found"}),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("fold", sa.Text, nullable=False),
    sa.UniqueConstraint("subject_id"),
    sqlite_strict=True,
)
