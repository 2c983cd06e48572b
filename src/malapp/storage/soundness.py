"""Whether a database is sound. Problems are message ids of resources/texts/storage.*.toml."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from malapp.application.ports import CheckReport
from malapp.application.troubles import WorkspaceDamaged
from malapp.storage import audit
from malapp.storage.audit import ChainEnd
from malapp.storage.connection import engine_on, reading
from malapp.storage.driver import Connection, Error
from malapp.storage.faults import trouble_of
from malapp.storage.keys import derived
from malapp.storage.opening import revision_of
from malapp.storage.schema import HEAD, TRIGGERS

CIPHER = "storage.problem.cipher"
STRUCTURE = "storage.problem.structure"
FOREIGN_KEYS = "storage.problem.foreign_keys"
SEARCH = "storage.problem.search"


def structure_problems(connection: Connection) -> tuple[str, ...]:
    """What is wrong with pages, structure and references."""
    problems: list[str] = []
    # Every page carries a MAC: one flipped bit anywhere is found here, also in text, where SQLite itself sees nothing.
    for problem, pragma, sound in (
        (CIPHER, "cipher_integrity_check", []),
        (STRUCTURE, "integrity_check", [("ok",)]),
        (FOREIGN_KEYS, "foreign_key_check", []),
    ):
        with _noting(problems, problem):
            if [tuple(row) for row in connection.execute(f"PRAGMA {pragma}").fetchall()] != sound:
                problems.append(problem)
    return tuple(problems)


def require_sound(connection: Connection) -> None:
    """WorkspaceDamaged unless pages, structure and references are sound."""
    if structure_problems(connection):
        raise WorkspaceDamaged


def report_on(connection: Connection, key: bytes, anchor: ChainEnd | None) -> CheckReport:
    """Everything that can be said about an open workspace file of whatever schema; writes nothing."""
    problems = list(structure_problems(connection))
    tables = rows = lines = 0
    with _noting(problems, STRUCTURE):
        counts = row_counts(connection)
        tables, rows, lines = len(counts), sum(counts.values()), counts.get("audit_lines", 0)
        if revision_of(connection) == HEAD:
            with _noting(problems, SEARCH):
                _check_search(connection)
            if _triggers(connection) != set(TRIGGERS):
                problems.append(STRUCTURE)
    with _noting(problems, audit.BROKEN), reading(engine_on(connection).connect()) as current:
        problems += audit.problems(current, derived(key, "audit"), anchor)
    return CheckReport(tables, rows, lines, tuple(dict.fromkeys(problems)))


def row_counts(connection: Connection) -> dict[str, int]:
    """Rows of each table of ours, without what SQLite, FTS5 and Alembic keep for themselves."""
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'alembic_version' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}  # noqa: S608


def _check_search(connection: Connection) -> None:
    # An "insert" only in form: the command reads the index and compares it with the entries.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
    finally:
        connection.execute("ROLLBACK")


def _triggers(connection: Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()}


@contextmanager
def _noting(problems: list[str], problem: str) -> Iterator[None]:
    """Note ``problem`` when the block stumbles over damage; other troubles pass."""
    try:
        yield
    except WorkspaceDamaged:
        problems.append(problem)
    except Error as error:
        if not isinstance(trouble_of(error), WorkspaceDamaged):
            raise
        problems.append(problem)
