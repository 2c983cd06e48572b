"""The tables as a whole: portable, named, classified, and one for every kind the use cases know."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from malapp.application.ports import UnitOfWork
from malapp.storage.column_types import Instant
from malapp.storage.schema import METADATA
from malapp.storage.tables.columns import BOOKKEEPING
from malapp.storage.tables.registry import ENTITIES
from malapp.storage.unit_of_work import SqlUnitOfWork

TABLES = list(METADATA.tables.values())
PORTABLE = (sa.Uuid, sa.Text, sa.Integer, sa.Float, sa.Boolean, sa.Enum, sa.Date, sa.DateTime, sa.LargeBinary, Instant)
PERSON_ROLES = {"subject", "owner", "author"}


def _unclassified(table: sa.Table) -> list[str]:
    """Columns holding an id of something that say neither what it is nor how it belongs to a person."""
    missing = []
    for column in table.columns:
        targets = {key.column.table.name for key in column.foreign_keys}
        if "people" in targets and column.info.get("person") not in PERSON_ROLES:
            missing.append(f"{column}: how does it belong to the person?")
        if isinstance(column.type, sa.Uuid) and not column.primary_key and not targets and not column.info:
            missing.append(f"{column}: an id of what?")
    return missing


@pytest.mark.requirement("E-12", "E-14")
def test_every_reference_to_a_person_says_how_it_belongs_to_them() -> None:
    assert [note for table in TABLES for note in _unclassified(table)] == []


def test_an_unclassified_reference_would_be_found() -> None:
    metadata = sa.MetaData()
    sa.Table("people", metadata, sa.Column("id", sa.Uuid, primary_key=True))
    notes = sa.Table(
        "notes",
        metadata,
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("about_id", sa.Uuid, sa.ForeignKey("people.id")),
        sa.Column("seen_by", sa.Uuid),
    )

    assert _unclassified(notes) == [
        "notes.about_id: how does it belong to the person?",
        "notes.seen_by: an id of what?",
    ]


def test_the_repositories_are_those_the_use_cases_know() -> None:
    assert set(ENTITIES) == set(UnitOfWork.__annotations__)
    assert set(SqlUnitOfWork.__annotations__) == set(UnitOfWork.__annotations__)


@pytest.mark.parametrize("topic", ENTITIES)
def test_a_table_has_the_fields_of_its_dataclass_and_the_bookkeeping_and_nothing_else(topic: str) -> None:
    entity = ENTITIES[topic]
    expected = {field.name for field in fields(entity.kind)} | set(BOOKKEEPING)

    assert set(entity.table.columns.keys()) == expected
    assert entity.table.name == topic


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_made_of_portable_types_and_strict(table: sa.Table) -> None:
    assert [column.name for column in table.columns if not isinstance(column.type, PORTABLE)] == []
    assert "STRICT" in str(CreateTable(table).compile(dialect=sqlite.dialect()))  # type: ignore[no-untyped-call]
    assert "UUID" in str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


def test_every_constraint_and_index_has_a_name() -> None:
    made: list[Any] = [item for table in TABLES for item in (*table.constraints, *table.indexes)]
    dialect = sqlite.dialect()  # type: ignore[no-untyped-call]
    unnamed = [item for item in made if not dialect.identifier_preparer.format_constraint(item)]

    assert len(made) > 100
    assert unnamed == []
