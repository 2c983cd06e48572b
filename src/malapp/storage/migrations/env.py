"""Run by Alembic for every command: the steps go over the connection that ``migrating`` has opened and keyed."""

from __future__ import annotations

from alembic import context

from malapp.storage.tables.columns import METADATA

connection = context.config.attributes["connection"]
# The transaction is the caller's: all steps and the checks after them hold together or not at all.
context.configure(connection=connection, target_metadata=METADATA, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
