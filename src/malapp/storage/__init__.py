"""The encrypted workspace file: tables, keys, search, audit chain, backups. Nothing of SQL leaves this room."""
