"""Older files open in today's program: migrated wholly after a verified backup, or left as they were."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from malapp.domain.conversations import ConversationState
from malapp.domain.goals import GoalKind, Measure
from malapp.storage import migrating
from malapp.storage.connection import connect, engine_on
from malapp.storage.creating import make_empty_file
from malapp.storage.driver import Connection
from malapp.storage.migrating import run_revisions
from malapp.storage.rotation import backup_folder
from malapp.storage.samples import OLDER_REVISIONS, SAMPLE_PASSPHRASE, copy_sample, sample_name
from malapp.storage.schema import HEAD, REVISIONS, TRIGGERS, create_schema, create_triggers
from malapp.storage.workspaces import SqlWorkspaceStore

KEY = bytes(range(32))
Digest = Callable[[Path], dict[str, str]]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str, Callable[[Any], None]], Connection]]:
    """Makes an encrypted database by the given steps and lends a connection to it."""
    made: list[Connection] = []

    def run(name: str, steps: Callable[[Any], None]) -> Connection:
        make_empty_file(tmp_path / name)
        connection = connect(tmp_path / name, KEY)
        made.append(connection)
        with engine_on(connection).begin() as current:
            steps(current)
        return connection

    yield run
    for connection in made:
        connection.close()


def _schema(connection: Connection) -> dict[str, object]:
    """Everything SQLite knows about the schema, without the order of columns."""
    described: dict[str, object] = {}
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        if kind == "table" and not (sql or "").startswith("CREATE VIRTUAL"):
            checks = sorted(" ".join(check.split()) for check in re.findall(r"CONSTRAINT \w+ (?:CHECK|UNIQUE).*", sql))
            strict = connection.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (name,)).fetchone()
            columns = connection.execute(f"PRAGMA table_xinfo('{name}')").fetchall()
            keys = connection.execute(f"PRAGMA foreign_key_list('{name}')").fetchall()
            deferred = len(re.findall("DEFERRABLE INITIALLY DEFERRED", sql))
            described[f"{kind} {name}"] = (
                strict,
                sorted(tuple(column[1:]) for column in columns),
                sorted(tuple(key[2:]) for key in keys),
                [check.rstrip(",") for check in checks],
                deferred,
            )
        else:
            described[f"{kind} {name}"] = " ".join((sql or "").split())
    return described


def test_the_revisions_known_without_alembic_are_those_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", "malapp.storage:migrations")
    scripts = ScriptDirectory.from_config(config)

    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == REVISIONS
    assert scripts.get_heads() == [HEAD]
    assert len(REVISIONS) >= 2


def test_a_new_workspace_has_the_schema_that_migrating_leads_to(make: Callable[..., Connection]) -> None:
    def migrate(current: Any) -> None:
        run_revisions(current, HEAD)
        create_triggers(current)

    new, migrated = _schema(make("new", create_schema)), _schema(make("migrated", migrate))

    assert new.keys() == migrated.keys()
    assert {name for name in new if new[name] != migrated[name]} == set()
    assert len(new) > 60


def test_the_comparison_of_schemas_sees_a_difference(make: Callable[..., Connection]) -> None:
    connection = make("new", create_schema)
    before = _schema(connection)
    for statement in (
        "ALTER TABLE goals ADD COLUMN colour TEXT",
        "DROP INDEX ix_goals_owner_id",
        "DROP TRIGGER audit_lines_keep",
        "CREATE TABLE teams2 (id TEXT)",
    ):
        connection.execute(statement)
        assert _schema(connection) != before
        before = _schema(connection)


@pytest.mark.parametrize("revision", OLDER_REVISIONS)
def test_every_older_schema_has_a_sample_that_opens_whole(
    store: SqlWorkspaceStore, tmp_path: Path, revision: str
) -> None:
    path = copy_sample(revision, tmp_path)
    assert store.check(path, SAMPLE_PASSPHRASE).problems == ()

    workspace = store.open(path, SAMPLE_PASSPHRASE)

    with workspace.read() as work:
        jonas, thea = work.people.find(name=("Jonas Berge", "Thea Brekke"))
        (talk,) = work.conversations.find()
        goals = work.goals.find()
        company = work.companies.find()[0]
        (answer,) = work.answers.find()
        assert work.teams.find()[0].lead_id == jonas.id
    assert (talk.employee_id, talk.manager_id, talk.state) == (thea.id, jonas.id, ConversationState.INVITED)
    assert goals[1].parent_id == goals[0].id
    assert {(goal.measure, goal.weight, goal.learning) for goal in goals} == {(Measure.NUMBER, 1, "")}
    assert company.uses_okr == any(goal.kind is GoalKind.KEY_RESULT for goal in goals) == (revision >= "0002")
    assert answer.text == "Jeg vil lære mer om varmepumper på høyden."
    assert [hit.text for hit in workspace.search("tekniker")] == ["Thea Brekke"]
    assert [hit.text for hit in workspace.search("fornoyde")] == ["Fornøyde kunder"]
    assert len(workspace.audit_lines()) == {"0001": 13, "0002": 16}.get(revision, 17)
    assert workspace.verify_audit() == ()
    with workspace.begin() as work:
        work.goals.save(goals[0])
        work.audit("goal.saved", None, "goal", goals[0].id)
    workspace.close()
    assert store.check(path, SAMPLE_PASSPHRASE).problems == ()


def test_rows_that_point_around_come_through_the_rebuilding_of_their_tables(
    store: SqlWorkspaceStore, tmp_path: Path
) -> None:
    with closing(store.open(copy_sample("0002", tmp_path), SAMPLE_PASSPHRASE)) as workspace, workspace.read() as work:
        (result,) = work.goals.find(kind=GoalKind.KEY_RESULT)
        (action,) = work.actions.find()
        (objective,) = work.goals.find(id=result.parent_id)

    assert (result.start_value, result.target_value, result.current_value) == (26.0, 8.0, 17.5)
    assert result.contribution == "Færre venter til dagen etter"
    assert objective.title == "Kundene slipper å vente"
    assert (action.goal_id, action.team_id, action.reason) == (result.id, None, "")


def test_what_stood_beside_goals_comes_through_the_rebuilding_of_its_table(
    store: SqlWorkspaceStore, tmp_path: Path
) -> None:
    with closing(store.open(copy_sample("0003", tmp_path), SAMPLE_PASSPHRASE)) as workspace, workspace.read() as work:
        (wording,) = work.goal_wordings.find()
        (check_in,) = work.check_ins.find()
        (goal,) = work.goals.find(id=wording.goal_id)

    assert (wording.title, wording.declines) == ("Svare raskt", False)
    assert goal.title == "Svare på alle feilmeldinger samme dag"
    assert (check_in.written_on, check_in.entered_on) == (None, check_in.made_on)


def test_the_first_schema_lacked_what_migrating_adds(store: SqlWorkspaceStore, tmp_path: Path) -> None:
    before = store.check(copy_sample("0001", tmp_path), SAMPLE_PASSPHRASE)
    store.open(tmp_path / "schema-0001.malapp", SAMPLE_PASSPHRASE).close()
    after = store.check(tmp_path / "schema-0001.malapp", SAMPLE_PASSPHRASE)

    assert after.tables > before.tables
    assert after.rows > before.rows


def test_a_verified_backup_of_the_older_file_is_made_first(store: SqlWorkspaceStore, tmp_path: Path) -> None:
    path = copy_sample("0001", tmp_path)
    store.open(path, SAMPLE_PASSPHRASE).close()
    store.open(path, SAMPLE_PASSPHRASE).close()

    (backup,) = backup_folder(path).iterdir()
    restored = tmp_path / "restored" / "workspace.malapp"
    store.restore(backup, SAMPLE_PASSPHRASE, restored)

    assert "before-migration-0001" in backup.name
    assert store.check(restored, SAMPLE_PASSPHRASE).tables < store.check(path, SAMPLE_PASSPHRASE).tables
    store.open(restored, SAMPLE_PASSPHRASE).close()


def test_all_triggers_are_there_after_migrating(store: SqlWorkspaceStore, tmp_path: Path) -> None:
    path = copy_sample("0001", tmp_path)

    with closing(store.open(path, SAMPLE_PASSPHRASE)) as workspace:
        rows = workspace._connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()

    assert {name for (name,) in rows} == set(TRIGGERS)


@pytest.mark.parametrize(
    "loss", ["DELETE FROM check_ins", "DROP TABLE check_ins", "UPDATE goals SET team_id = 'nobody'"]
)
def test_a_migration_that_loses_something_is_taken_back(
    store: SqlWorkspaceStore, tmp_path: Path, folder_digest: Digest, monkeypatch: pytest.MonkeyPatch, loss: str
) -> None:
    path = copy_sample("0001", tmp_path)
    before = store.check(path, SAMPLE_PASSPHRASE)

    def lossy(connection: Any, target: str) -> None:
        run_revisions(connection, target)
        connection.exec_driver_sql(loss)

    monkeypatch.setattr(migrating, "run_revisions", lossy)
    with pytest.raises(Exception, match=r"lost rows|damaged"):
        store.open(path, SAMPLE_PASSPHRASE)

    assert store.check(path, SAMPLE_PASSPHRASE) == before
    monkeypatch.undo()
    store.open(path, SAMPLE_PASSPHRASE).close()


def test_a_migration_that_breaks_off_leaves_the_older_file(
    store: SqlWorkspaceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copy_sample("0001", tmp_path)
    before = store.check(path, SAMPLE_PASSPHRASE)

    def broken(connection: Any, target: str) -> None:
        run_revisions(connection, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(migrating, "run_revisions", broken)
    with pytest.raises(KeyboardInterrupt):
        store.open(path, SAMPLE_PASSPHRASE)

    assert store.check(path, SAMPLE_PASSPHRASE) == before


def test_alembic_is_imported_only_when_there_is_something_to_migrate(tmp_path: Path) -> None:
    code = """
import sys, uuid
from datetime import UTC, datetime
from pathlib import Path
from malapp.storage.samples import SAMPLE_PASSPHRASE, copy_sample
from malapp.storage.workspaces import SqlWorkspaceStore
heavy = {"alembic", "mako", "keyring", "cryptography", "sqlalchemy.orm"}
print(sorted(heavy & set(sys.modules)))
store = SqlWorkspaceStore(lambda: datetime.now(UTC), uuid.uuid4)
folder = Path(sys.argv[1])
store.create(folder / "new.malapp", "a passphrase", is_demo=True).workspace.close()
store.open(folder / "new.malapp", "a passphrase").close()
print(sorted(heavy & set(sys.modules)))
store.open(copy_sample("0001", folder), SAMPLE_PASSPHRASE).close()
print(sorted({"alembic"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["[]", "['cryptography']", "['alembic']"]


@pytest.mark.parametrize("revision", OLDER_REVISIONS)
def test_the_sample_can_be_made_again(
    store: SqlWorkspaceStore, tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    monkeypatch.syspath_prepend(str(project / "tests" / "storage"))
    make_sample = importlib.import_module("make_sample")

    make_sample.make(revision, tmp_path)

    made = tmp_path / sample_name(revision)
    shutil.copytree(tmp_path, tmp_path / "kept")
    kept = copy_sample(revision, tmp_path / "kept")
    assert store.check(made, SAMPLE_PASSPHRASE) == store.check(kept, SAMPLE_PASSPHRASE)
