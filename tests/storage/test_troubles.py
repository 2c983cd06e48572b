"""Every way the world can be in the way has its own Trouble, and nothing is written then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from malapp.application.troubles import (
    AlreadyExists,
    DiskFull,
    ForeignFile,
    NewerWorkspace,
    ReadOnly,
    Trouble,
    WorkspaceDamaged,
    WorkspaceLocked,
    WorkspaceMissing,
    WrongPassphrase,
)
from malapp.domain.people import Person
from malapp.storage.connection import connect
from malapp.storage.driver import MODULE
from malapp.storage.faults import trouble_of
from malapp.storage.key_file import key_path
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

Digest = Callable[[Path], dict[str, str]]
PAGE = 4096

#: Writes people until the disk is full, then says what happened and closes.
FILLING = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4
from malapp.application.troubles import Trouble
from malapp.domain.people import Person
from malapp.storage.workspaces import SqlWorkspaceStore

workspace = SqlWorkspaceStore(lambda: datetime.now(UTC), uuid4).open(Path(sys.argv[1]), sys.argv[2])
limit = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for number in range(100_000):
    try:
        with workspace.begin() as work:
            work.people.save(Person(UUID(int=number), "Thea Brekke", title="x" * 5_000))
    except Trouble as trouble:
        print(number, type(trouble).__name__)
        break
with workspace.read() as work:
    print(len(work.people.find()))
workspace.close()
"""


def _flipped(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def _add_people(workspace: SqlWorkspace, count: int) -> None:
    with workspace.begin() as work:
        for number in range(count):
            work.people.save(Person(uuid4(), f"Thea Brekke {number}", title="Servicetekniker " * 20))


@pytest.fixture
def refused(store: SqlWorkspaceStore, folder_digest: Digest, passphrase: str) -> Callable[[Path, type[Trouble]], None]:
    """Checks that opening the path is refused with the Trouble, and leaves every file as it was."""

    def check(path: Path, kind: type[Trouble], secret: str = passphrase) -> None:
        before = folder_digest(path.parent)
        for _ in range(2):
            with pytest.raises(kind) as caught:
                store.open(path, secret)
            assert type(caught.value) is kind
        after = folder_digest(path.parent)
        after.pop(f"{path}.lock", None)
        before.pop(f"{path}.lock", None)
        assert after == before

    return check


def test_nothing_at_the_path_is_said(store: SqlWorkspaceStore, path: Path, passphrase: str) -> None:
    for attempt in (
        lambda: store.open(path, passphrase),
        lambda: store.open_with_recovery_code(path, "code"),
        lambda: store.open_from_keychain(path),
        lambda: store.check(path, passphrase),
        lambda: store.back_up(path, passphrase, path.with_suffix(".backup")),
        lambda: store.restore(path.with_suffix(".backup"), passphrase, path),
        lambda: store.reset_passphrase(path, "code", "new"),
    ):
        with pytest.raises(WorkspaceMissing):
            attempt()
    assert not store.exists(path)
    assert list(path.parent.iterdir()) == []


def test_a_taken_path_is_never_overwritten(
    store: SqlWorkspaceStore, path: Path, passphrase: str, folder_digest: Digest
) -> None:
    path.write_text("my shopping list", encoding="utf-8")
    before = folder_digest(path.parent)

    with pytest.raises(AlreadyExists):
        store.create(path, passphrase, is_demo=True)

    assert folder_digest(path.parent) == before


def test_a_wrong_passphrase_or_code_is_said(
    store: SqlWorkspaceStore, closed: Path, refused: Callable[..., None], recovery_code: list[str]
) -> None:
    refused(closed, WrongPassphrase, "wrong")
    refused(closed, WrongPassphrase, "")
    refused(closed, WrongPassphrase, recovery_code[0])
    with pytest.raises(WrongPassphrase):
        store.open_with_recovery_code(closed, "not a code")


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n" * 2_000, b"SQLite format 3\0" + bytes(8_000), b"short but not ours", os.urandom(3 * PAGE)],
    ids=["pdf", "plain sqlite", "short", "random"],
)
def test_another_file_in_the_workspaces_place_is_foreign(
    closed: Path, refused: Callable[..., None], content: bytes
) -> None:
    closed.write_bytes(content)

    refused(closed, ForeignFile)


def test_another_workspace_in_the_place_of_this_one_is_foreign(
    store: SqlWorkspaceStore, closed: Path, refused: Callable[..., None], tmp_path: Path
) -> None:
    other = tmp_path / "other.malapp"
    store.create(other, "something else", is_demo=True).workspace.close()
    shutil.copy(other, closed)

    refused(closed, ForeignFile)


def test_an_encrypted_database_of_another_program_is_foreign(
    workspace: SqlWorkspace, refused: Callable[..., None]
) -> None:
    workspace._connection.execute("PRAGMA application_id = 1")
    workspace.close()

    refused(workspace.path, ForeignFile)


def test_a_newer_workspace_is_refused(workspace: SqlWorkspace, refused: Callable[..., None]) -> None:
    workspace._connection.execute("UPDATE alembic_version SET version_num = '0999'")
    workspace.close()

    refused(workspace.path, NewerWorkspace)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: _flipped(path, 0),
        lambda path: _flipped(path, 200),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:10]),
        lambda path: path.write_bytes(path.read_bytes()[: PAGE // 2]),
        lambda path: path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:]),
    ],
    ids=["salt", "first page", "empty", "ten bytes", "half a page", "zeros"],
)
def test_a_damaged_beginning_is_damage(
    closed: Path, refused: Callable[..., None], damage: Callable[[Path], object]
) -> None:
    damage(closed)

    refused(closed, WorkspaceDamaged)


def test_damage_in_the_middle_is_found_by_checking_and_by_reading(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str
) -> None:
    _add_people(workspace, 100)
    page = workspace._connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'people'").fetchone()[0]
    workspace.close()
    _flipped(workspace.path, (page - 1) * PAGE + 300)

    report = store.check(workspace.path, passphrase)

    assert "storage.problem.cipher" in report.problems
    again = store.open(workspace.path, passphrase)
    with pytest.raises(WorkspaceDamaged), again.read() as work:
        work.people.find()
    again.close()


def test_a_file_cut_short_is_found(store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str) -> None:
    _add_people(workspace, 200)
    workspace.close()
    workspace.path.write_bytes(workspace.path.read_bytes()[: -3 * PAGE])

    assert store.check(workspace.path, passphrase).problems
    with pytest.raises(WorkspaceDamaged):
        store.open(workspace.path, passphrase)


def test_a_second_malapp_is_told_that_the_workspace_is_in_use(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str
) -> None:
    code = (
        "import sys, uuid\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from malapp.storage.workspaces import SqlWorkspaceStore\n"
        "store = SqlWorkspaceStore(lambda: datetime.now(UTC), uuid.uuid4)\n"
        "try:\n    store.open(Path(sys.argv[1]), sys.argv[2])\n"
        "except Exception as error:\n    print(type(error).__name__)\n"
    )
    ask = [sys.executable, "-c", code, str(workspace.path), passphrase]

    second = subprocess.run(ask, capture_output=True, text=True, check=True)

    assert (second.stdout.strip(), second.stderr) == ("WorkspaceLocked", "")
    with pytest.raises(WorkspaceLocked):
        store.open(workspace.path, passphrase)
    _add_people(workspace, 1)
    workspace.close()
    assert subprocess.run(ask, capture_output=True, text=True, check=True).stdout == ""


def test_another_programs_write_lock_is_waited_for_and_then_said(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str, refused: Callable[..., None]
) -> None:
    key, path = workspace.key, workspace.path
    _add_people(workspace, 3)
    with closing(connect(path, key)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceLocked), workspace.begin():
            pass
        with workspace.read() as work:
            assert len(work.people.find()) == 3
        other.execute("ROLLBACK")
        _add_people(workspace, 1)
        workspace.close()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceLocked):
            store.open(path, passphrase)
    store.open(path, passphrase).close()


def test_checking_and_backing_up_work_while_the_workspace_is_open(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str, tmp_path: Path
) -> None:
    _add_people(workspace, 3)

    assert store.check(workspace.path, passphrase).problems == ()
    store.back_up(workspace.path, passphrase, tmp_path / "copy.backup")
    with workspace.read() as work:
        assert len(work.people.find()) == 3


@pytest.mark.skipif(os.name == "nt", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_is_said_and_loses_nothing_that_was_saved(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str
) -> None:
    workspace.close()
    fill = [sys.executable, "-c", FILLING, str(workspace.path), passphrase, "1500000"]

    done = subprocess.run(fill, capture_output=True, text=True, check=True)

    (number, trouble), (left,) = (line.split() for line in done.stdout.splitlines())
    assert (trouble, done.stderr) == ("DiskFull", "")
    assert int(number) == int(left) > 20
    again = store.open(workspace.path, passphrase)
    with again.begin() as work:
        assert len(work.people.find()) == int(number)
        work.people.save(Person(uuid4(), "Amina Yusuf"))
    assert again.verify_audit() == ()
    again.close()
    assert store.check(workspace.path, passphrase).problems == ()


@contextmanager
def _as_an_ordinary_user() -> Iterator[None]:
    """The superuser may write anywhere; step down for a moment."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="malapp-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o555), (0o444, 0o777), (0o666, 0o555)])
def test_what_cannot_be_written_is_read_only(
    store: SqlWorkspaceStore, public_folder: Path, folder_digest: Digest, file_mode: int, folder_mode: int
) -> None:
    path = public_folder / "workspace.malapp"
    store.create(path, "a passphrase", is_demo=True).workspace.close()
    (public_folder / "workspace.malapp.lock").unlink()
    for file in (path, key_path(path)):
        file.chmod(file_mode)
    public_folder.chmod(folder_mode)
    before = folder_digest(public_folder)
    attempts: list[Callable[[], object]] = [lambda: store.open(path, "a passphrase")]
    if folder_mode == 0o555:
        attempts += [
            lambda: store.create(public_folder / "new.malapp", "a passphrase", is_demo=True),
            lambda: store.back_up(path, "a passphrase", public_folder / "copy.backup"),
        ]

    with _as_an_ordinary_user():
        for attempt in attempts:
            with pytest.raises(ReadOnly):
                attempt()

    after = folder_digest(public_folder)
    after.pop(f"{path}.lock", None)
    assert after == before


def test_a_file_without_rights_is_read_only_in_the_drivers_own_words(workspace: SqlWorkspace) -> None:
    workspace._connection.execute("PRAGMA query_only = ON")

    with pytest.raises(ReadOnly), workspace.begin() as work:
        work.people.save(Person(uuid4(), "Thea Brekke"))


def test_a_mistake_of_our_own_stays_one() -> None:
    with closing(MODULE.connect(":memory:")) as connection, pytest.raises(MODULE.OperationalError) as caught:
        connection.execute("SELECT * FROM nowhere")

    assert trouble_of(caught.value) is None
    assert trouble_of(ValueError()) is None
    assert trouble_of(FileNotFoundError(2, "gone")) is None
    assert isinstance(trouble_of(OSError(28, "no room")), DiskFull)
    assert isinstance(trouble_of(PermissionError(13, "no")), ReadOnly)


def test_the_path_may_hold_any_letters(store: SqlWorkspaceStore, tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "Målsamtale #1 50% ?x=y ærlig" / "arbeid & år.malapp"

    store.create(path, passphrase, is_demo=True).workspace.close()

    assert store.exists(path)
    assert store.check(path, passphrase).problems == ()
    store.open(path, passphrase).close()
