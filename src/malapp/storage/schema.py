"""The schema of today: tables, triggers, and the marks by which a file is known as ours."""

from __future__ import annotations

import sqlalchemy as sa

from malapp.storage.tables import audit, registry, search  # noqa: F401  # they put their tables into METADATA
from malapp.storage.tables.columns import METADATA

#: "malA" in ASCII, in the header of every workspace.
APPLICATION_ID = 0x6D616C41
#: The revisions of migrations/versions, oldest first; kept here so that opening a current file never imports Alembic.
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
HEAD = REVISIONS[-1]

#: Alembic's own table, as Alembic makes it.
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)

#: The index keeps no text of its own, only where each word stands in search_entries.
SEARCH_INDEX = (
    """CREATE VIRTUAL TABLE search_index USING fts5(text, fold, content='search_entries', content_rowid='number',
    tokenize='unicode61 remove_diacritics 0', prefix='2 3')""",
    # Without this, the words of deleted entries stay in the index's own pages.
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
    "CREATE VIRTUAL TABLE search_words USING fts5vocab(search_index, 'col')",
)

_FORGET_WORDS = (
    "INSERT INTO search_index(search_index, rowid, text, fold) VALUES ('delete', old.number, old.text, old.fold);"
)
_KEEP_WORDS = "INSERT INTO search_index(rowid, text, fold) VALUES (new.number, new.text, new.fold);"

#: By name. Alembic's batch mode drops triggers without a word, so they are made anew after every migration.
TRIGGERS = {
    "audit_lines_keep": "BEFORE UPDATE ON audit_lines BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END",
    "audit_lines_stay": "BEFORE DELETE ON audit_lines BEGIN SELECT RAISE(ABORT, 'audit lines are never removed'); END",
    "search_entries_added": f"AFTER INSERT ON search_entries BEGIN {_KEEP_WORDS} END",
    "search_entries_removed": f"AFTER DELETE ON search_entries BEGIN {_FORGET_WORDS} END",
    "search_entries_changed": f"AFTER UPDATE ON search_entries BEGIN {_FORGET_WORDS} {_KEEP_WORDS} END",
}


def create_schema(connection: sa.Connection) -> None:
    """Make the schema of today in an empty file, marked with the newest revision."""
    METADATA.create_all(connection)
    for statement in SEARCH_INDEX:
        connection.exec_driver_sql(statement)
    create_triggers(connection)
    connection.exec_driver_sql(VERSION_TABLE)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def create_triggers(connection: sa.Connection) -> None:
    """Make all triggers, replacing those of the same name."""
    for name, body in TRIGGERS.items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {body}")
