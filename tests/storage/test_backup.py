"""Backups are verified, encrypted, one file, and come back whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.troubles import AlreadyExists, ForeignFile, NewerWorkspace, WorkspaceDamaged, WrongPassphrase
from malapp.domain.people import Person
from malapp.storage.connection import connect
from malapp.storage.key_file import key_path
from malapp.storage.rotation import backup_folder, days_to_keep, migration_backup, prune
from malapp.storage.schema import REVISIONS
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

TODAY = date(2026, 11, 22)
Digest = Callable[[Path], dict[str, str]]


@pytest.fixture
def person(workspace: SqlWorkspace) -> Person:
    """Somebody in the workspace."""
    made = Person(uuid4(), "Thea Brekke", title="Servicetekniker")
    with workspace.begin() as work:
        work.people.save(made)
        work.audit("person.added", None, "person", made.id)
    return made


@pytest.fixture
def backup(workspace: SqlWorkspace, person: Person, tmp_path: Path) -> Path:
    """A backup of a workspace that is still open."""
    made = tmp_path / "kept" / "copy.malapp-backup"
    workspace.back_up(made)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "restored" / "workspace.malapp"


@pytest.mark.requirement("E-11")
def test_a_backup_comes_back_whole_under_a_new_instance(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, backup: Path, target: Path, passphrase: str
) -> None:
    with workspace.read() as work:
        (person,) = work.people.find()

    store.restore(backup, passphrase, target)

    restored = store.open(target, passphrase)
    with restored.read() as work:
        assert work.people.find() == (person,)
    assert restored.verify_audit() == ()
    assert restored.search("thea")[0].id == person.id
    assert restored.derive_key("forms") == workspace.derive_key("forms")
    assert restored._stamp.instance_id != workspace._stamp.instance_id
    restored.close()
    assert store.check(target, passphrase).problems == ()
    assert sorted(file.name for file in backup.parent.iterdir()) == ["copy.malapp-backup"]


def test_the_recovery_code_restores_as_well(
    store: SqlWorkspaceStore, backup: Path, target: Path, recovery_code: list[str]
) -> None:
    store.restore(backup, recovery_code[0].lower(), target)

    store.open_with_recovery_code(target, recovery_code[0]).close()


def test_a_backup_keeps_the_passphrase_of_its_day(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, backup: Path, target: Path, passphrase: str
) -> None:
    workspace.change_passphrase(passphrase, "a newer one")

    with pytest.raises(WrongPassphrase):
        store.restore(backup, "a newer one", target)
    store.restore(backup, passphrase, target)


def test_the_store_backs_up_a_closed_workspace(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, person: Person, target: Path, passphrase: str
) -> None:
    workspace.close()
    made = workspace.path.with_name("from outside.malapp-backup")
    with pytest.raises(WrongPassphrase):
        store.back_up(workspace.path, "wrong", made)
    assert not made.exists()

    store.back_up(workspace.path, passphrase, made)

    store.restore(made, passphrase, target)
    assert store.check(target, passphrase).rows == store.check(workspace.path, passphrase).rows


def test_nothing_is_touched_where_a_workspace_is(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, backup: Path, passphrase: str, folder_digest: Digest
) -> None:
    workspace.close()
    before = folder_digest(workspace.path.parent)

    with pytest.raises(AlreadyExists):
        store.restore(backup, passphrase, workspace.path)

    assert folder_digest(workspace.path.parent) == before


def test_what_an_earlier_workspace_left_is_moved_aside(
    store: SqlWorkspaceStore, person: Person, backup: Path, target: Path, passphrase: str
) -> None:
    target.parent.mkdir()
    left = {"-wal": b"an old log", "-shm": b"its index", ".key": b"an old key"}
    for ending, content in left.items():
        target.with_name(target.name + ending).write_bytes(content)

    store.restore(backup, passphrase, target)

    with closing(store.open(target, passphrase)) as restored, restored.read() as work:
        assert work.people.find() == (person,)
    for ending, content in left.items():
        assert target.with_name(f"{target.name}{ending}.old-1").read_bytes() == content


@pytest.mark.parametrize("share", [0.0, 0.001, 0.003, 0.3, 0.7, 0.9999])
def test_one_flipped_bit_is_found_and_nothing_is_put_in_place(
    store: SqlWorkspaceStore, backup: Path, target: Path, passphrase: str, share: float
) -> None:
    data = bytearray(backup.read_bytes())
    data[int(share * len(data))] ^= 1
    backup.write_bytes(data)

    with pytest.raises((WorkspaceDamaged, ForeignFile, WrongPassphrase, NewerWorkspace)):
        store.restore(backup, passphrase, target)

    assert not target.exists()
    assert not key_path(target).exists()
    assert not target.parent.exists() or list(target.parent.iterdir()) == []


@pytest.mark.parametrize(
    "change", [lambda data: data[:-1], lambda data: data + b"x", lambda data: data[: len(data) // 2]]
)
def test_a_backup_cut_or_lengthened_is_damaged(
    store: SqlWorkspaceStore, backup: Path, target: Path, passphrase: str, change: Callable[[bytes], bytes]
) -> None:
    backup.write_bytes(change(backup.read_bytes()))

    with pytest.raises(WorkspaceDamaged):
        store.restore(backup, passphrase, target)
    assert not target.exists()


def test_other_files_and_newer_backups_are_told_apart(
    store: SqlWorkspaceStore, backup: Path, target: Path, passphrase: str
) -> None:
    data = backup.read_bytes()
    for content, kind in (
        (b"%PDF-1.7", ForeignFile),
        (b"", ForeignFile),
        (data.replace(b"malapp backup 1\n", b"malapp backup 2\n", 1), NewerWorkspace),
        (data[:16] + b"\xff\xff\xff\xff" + data[20:], WorkspaceDamaged),
        (data[:60], WorkspaceDamaged),
    ):
        backup.write_bytes(content)
        with pytest.raises(kind):
            store.restore(backup, passphrase, target)
    backup.write_bytes(data)
    with pytest.raises(WrongPassphrase):
        store.restore(backup, "wrong", target)


def test_a_backup_never_overwrites_a_workspace(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, person: Person, tmp_path: Path, folder_digest: Digest
) -> None:
    store.create(tmp_path / "other.malapp", "something else", is_demo=True).workspace.close()
    before = folder_digest(tmp_path)

    for name in (
        "workspace.malapp",
        "x/../workspace.malapp",
        "workspace.malapp-wal",
        "workspace.malapp.key",
        "other.malapp",
    ):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(AlreadyExists):
            workspace.back_up(tmp_path / name)

    assert folder_digest(tmp_path) == before


def test_a_damaged_workspace_never_replaces_a_good_backup(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, backup: Path, passphrase: str
) -> None:
    good = backup.read_bytes()
    page = workspace._connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answers'").fetchone()[0]
    workspace.close()
    data = bytearray(workspace.path.read_bytes())
    data[(page - 1) * 4096 + 200] ^= 1
    workspace.path.write_bytes(data)

    with pytest.raises(WorkspaceDamaged):
        store.back_up(workspace.path, passphrase, backup)

    assert backup.read_bytes() == good
    assert sorted(file.name for file in backup.parent.iterdir()) == [backup.name]


def test_a_backup_of_a_newer_schema_is_refused_before_anything_is_put_in_place(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, target: Path, tmp_path: Path, passphrase: str
) -> None:
    made = tmp_path / "newer.malapp-backup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("malapp.storage.opening.REVISIONS", (*REVISIONS, "9999"))
        workspace._connection.execute("UPDATE alembic_version SET version_num = '9999'")
        workspace.back_up(made)

    with pytest.raises(NewerWorkspace):
        store.restore(made, passphrase, target)
    assert not target.exists()


def test_todays_backup_is_made_once_and_in_another_thread(
    workspace: SqlWorkspace, person: Person, store: SqlWorkspaceStore, target: Path, passphrase: str
) -> None:
    made: list[bool] = []
    worker = threading.Thread(target=lambda: made.append(workspace.back_up_if_due(TODAY)))

    worker.start()
    with workspace.begin() as work:
        work.people.save(Person(uuid4(), "Amina Yusuf"))
    worker.join()

    assert made == [True]
    assert not workspace.back_up_if_due(TODAY)
    assert workspace.back_up_if_due(TODAY + timedelta(days=1))
    folder = backup_folder(workspace.path)
    assert sorted(file.name for file in folder.iterdir()) == [
        "workspace-2026-11-22.malapp-backup",
        "workspace-2026-11-23.malapp-backup",
    ]
    store.restore(folder / "workspace-2026-11-22.malapp-backup", passphrase, target)
    with closing(store.open(target, passphrase)) as restored, restored.read() as work:
        assert person in work.people.find()


def test_rotation_keeps_seven_days_four_weeks_and_twelve_months(tmp_path: Path) -> None:
    path = tmp_path / "workspace.malapp"
    folder = backup_folder(path)
    folder.mkdir()
    days = [TODAY - timedelta(days=back) for back in range(800)]
    foreign = ["workspace-notes.txt", "other-2020-01-01.malapp-backup", "workspace-b-2020-01-01.malapp-backup"]
    for name in (*(f"workspace-{day}.malapp-backup" for day in days), *foreign):
        (folder / name).touch()
    moments = [migration_backup(path, "0001", datetime(2026, 11, 2, 8, minute, tzinfo=UTC)) for minute in range(5)]
    for moment in moments:
        moment.touch()

    prune(path)

    left = {file.name for file in folder.iterdir()}
    kept = sorted(name.removeprefix("workspace-")[:10] for name in left if name.startswith("workspace-20"))
    assert kept[-7:] == [str(TODAY - timedelta(days=back)) for back in range(6, -1, -1)]
    assert {"2026-11-15", "2026-11-08", "2026-11-01"} <= set(kept)
    assert {"2026-10-31", "2026-09-30", "2025-12-31"} <= set(kept)
    assert "2025-11-30" not in kept
    assert len(kept) == 7 + 3 + 11
    assert set(foreign) <= left
    assert [moment.exists() for moment in moments] == [False, False, True, True, True]


@given(days=st.sets(st.dates(date(2020, 1, 1), date(2030, 12, 31)), max_size=60))
def test_rotation_never_drops_the_newest_and_never_grows_beyond_its_measure(days: set[date]) -> None:
    kept = days_to_keep(days)

    assert kept <= days
    assert len(kept) <= 7 + 4 + 12
    assert set(sorted(days)[-7:]) <= kept
    assert days_to_keep(kept) == kept


@pytest.mark.requirement("E-11")
def test_a_backup_cannot_be_opened_without_the_key(backup: Path, workspace: SqlWorkspace, tmp_path: Path) -> None:
    data = backup.read_bytes()
    database = tmp_path / "taken out"
    start = 20 + int.from_bytes(data[16:20], "big")
    database.write_bytes(data[start:-32])

    with closing(connect(database, workspace.key)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (1,)
    with closing(connect(database, bytes(32))) as connection, pytest.raises(Exception, match="not a database"):
        connection.execute("SELECT count(*) FROM people")
