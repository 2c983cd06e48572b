"""Search by name, on each goal what it contributes to the goal above, and how often a conversation was moved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from malapp.application.search_words import folded

revision = "0002"
down_revision = "0001"

#: What is found by search: table and columns, the one shown first.
_SEARCHED = {
    "teams": ("name",),
    "people": ("name", "title"),
    "strategies": ("period", "vision"),
    "focus_areas": ("title",),
    "goals": ("title",),
}


def upgrade() -> None:
    """Add the column and the index, and fill the index from what is there."""
    op.add_column("conversations", sa.Column("sequence", sa.Integer, nullable=False, server_default="0"))
    op.add_column("goals", sa.Column("contribution", sa.Text, nullable=False, server_default=""))
    entries = op.create_table(
        "search_entries",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("subject_id", sa.Uuid, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("fold", sa.Text, nullable=False),
        sa.UniqueConstraint("subject_id"),
        sqlite_strict=True,
    )
    op.execute(
        """CREATE VIRTUAL TABLE search_index USING fts5(text, fold, content='search_entries', content_rowid='number',
    tokenize='unicode61 remove_diacritics 0', prefix='2 3')"""
    )
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)")
    op.execute("CREATE VIRTUAL TABLE search_words USING fts5vocab(search_index, 'col')")
    connection = op.get_bind()
    for topic, columns in _SEARCHED.items():
        table = sa.table(topic, sa.column("id", sa.Uuid), sa.column("row_number"), *map(sa.column, columns))
        statement = sa.select(table.c.id, *(table.c[name] for name in columns)).order_by(table.c.row_number)
        for subject_id, *texts in connection.execute(statement).all():
            values = {"topic": topic, "subject_id": subject_id, "text": texts[0], "fold": folded(" ".join(texts))}
            connection.execute(entries.insert(), values)
    op.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
