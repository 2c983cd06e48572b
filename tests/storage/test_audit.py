"""The audit chain says who did what, without content, and shows what was done to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from malapp.application.ports import AuditLine
from malapp.domain.conversations import Answer, Conversation, Preparation
from malapp.domain.goals import Party
from malapp.domain.people import Person
from malapp.storage.anchor import anchor_path
from malapp.storage.connection import connect
from malapp.storage.driver import Connection, Error
from malapp.storage.schema import TRIGGERS
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

BROKEN = ("storage.problem.audit",)
CUT = ("storage.problem.audit_cut",)
ACTOR = UUID(int=7)


@pytest.fixture
def chain(workspace: SqlWorkspace) -> SqlWorkspace:
    """A closed workspace with a chain of ten lines."""
    for number in range(10):
        with workspace.begin() as work:
            work.audit("goal.saved", ACTOR if number % 2 else None, "goal", UUID(int=number))
    workspace.close()
    return workspace


@pytest.fixture
def tamper(chain: SqlWorkspace) -> Callable[..., None]:
    """Runs statements on the closed file as somebody with the passphrase and an SQL tool would."""

    def run(*statements: str) -> None:
        with closing(connect(chain.path, chain.key)) as connection:
            _without_triggers(connection, statements)

    return run


def _without_triggers(connection: Connection, statements: tuple[str, ...]) -> None:
    names = [name for name in TRIGGERS if name.startswith("audit")]
    for name in names:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for name in names:
        connection.execute(f"CREATE TRIGGER {name} {TRIGGERS[name]}")


def test_lines_say_who_did_what_when_newest_first(workspace: SqlWorkspace) -> None:
    thing = uuid4()
    with workspace.begin() as work:
        work.audit("conversation.signed", ACTOR, "conversation", thing)
        work.audit("workspace.locked", None, "workspace", None)

    newest, first = workspace.audit_lines()

    assert newest == AuditLine(2, newest.at, None, "workspace.locked", "workspace", None)
    assert first == AuditLine(1, first.at, ACTOR, "conversation.signed", "conversation", thing)
    assert newest.at - first.at == timedelta(seconds=1)
    assert first.at.tzinfo is UTC
    assert workspace.audit_lines(1) == (newest,)
    assert workspace.verify_audit() == ()


def test_a_whole_chain_is_whole(store: SqlWorkspaceStore, chain: SqlWorkspace, passphrase: str) -> None:
    report = store.check(chain.path, passphrase)

    assert (report.problems, report.audit_lines) == ((), 10)


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE audit_lines SET event = 'goal.read' WHERE number = 4",),
        ("UPDATE audit_lines SET actor_id = NULL WHERE number = 4",),
        ("UPDATE audit_lines SET actor_id = '00000000000000000000000000000008' WHERE number = 10",),
        ("UPDATE audit_lines SET subject_kind = 'person' WHERE number = 1",),
        ("UPDATE audit_lines SET subject_id = NULL WHERE number = 5",),
        ("UPDATE audit_lines SET at = '2026-11-02 08:00:00.000001' WHERE number = 5",),
        ("UPDATE audit_lines SET at = 'yesterday' WHERE number = 5",),
        ("UPDATE audit_lines SET mac = zeroblob(32) WHERE number = 10",),
        ("UPDATE audit_lines SET mac = (SELECT mac FROM audit_lines WHERE number = 3) WHERE number = 4",),
        ("DELETE FROM audit_lines WHERE number = 1",),
        ("DELETE FROM audit_lines WHERE number = 5",),
        ("DELETE FROM audit_lines WHERE number = 5", "UPDATE audit_lines SET number = number - 1 WHERE number > 5"),
        (
            "UPDATE audit_lines SET number = -4 WHERE number = 4",
            "UPDATE audit_lines SET number = 4 WHERE number = 5",
            "UPDATE audit_lines SET number = 5 WHERE number = -4",
        ),
        ("INSERT INTO audit_lines SELECT 11, at, NULL, event, subject_kind, NULL, mac FROM audit_lines LIMIT 1",),
    ],
    ids=lambda statements: statements[-1][:60],
)
def test_a_changed_chain_is_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, tamper: Callable[..., None], passphrase: str, statements: tuple[str]
) -> None:
    tamper(*statements)

    assert store.check(chain.path, passphrase).problems == BROKEN
    again = store.open(chain.path, passphrase)
    assert again.verify_audit() == BROKEN
    again.close()


@pytest.mark.parametrize("first_cut", [10, 6, 1])
def test_a_cut_tail_is_found_by_the_anchor_and_stays_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, tamper: Callable[..., None], passphrase: str, first_cut: int
) -> None:
    tamper(f"DELETE FROM audit_lines WHERE number >= {first_cut}")

    assert store.check(chain.path, passphrase).problems == CUT
    again = store.open(chain.path, passphrase)
    for _ in range(12):
        with again.begin() as work:
            work.audit("goal.saved", None, "goal", None)
    again.close()
    assert store.check(chain.path, passphrase).problems == CUT


def test_an_older_copy_of_the_file_put_in_place_is_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, passphrase: str, tmp_path: Path
) -> None:
    shutil.copy(chain.path, tmp_path / "older")
    later = store.open(chain.path, passphrase)
    with later.begin() as work:
        work.audit("goal.removed", None, "goal", None)
    later.close()

    shutil.copy(tmp_path / "older", chain.path)

    assert store.check(chain.path, passphrase).problems == CUT


def test_a_line_from_another_copys_chain_is_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, tamper: Callable[..., None], passphrase: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.malapp"
    for ending in ("", ".key"):
        shutil.copy(f"{chain.path}{ending}", f"{other}{ending}")
    for path, event in ((chain.path, "goal.removed"), (other, "goal.saved")):
        with closing(store.open(path, passphrase)) as workspace:
            for _ in range(2):
                with workspace.begin() as work:
                    work.audit(event, ACTOR, "goal", UUID(int=1))

    tamper(
        f"ATTACH DATABASE '{other}' AS other KEY \"x'{chain.key.hex()}'\"",
        "DELETE FROM audit_lines WHERE number = 11",
        "INSERT INTO audit_lines SELECT * FROM other.audit_lines WHERE number = 11",
    )

    assert store.check(other, passphrase).problems == ()
    assert store.check(chain.path, passphrase).problems == BROKEN


def test_without_the_anchor_a_cut_tail_is_not_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, tamper: Callable[..., None], passphrase: str
) -> None:
    # What the chain cannot do, said as a test so that nobody promises it.
    tamper("DELETE FROM audit_lines WHERE number = 10")
    anchor_path(chain.path).unlink()

    assert store.check(chain.path, passphrase).problems == ()


@pytest.mark.parametrize("content", [b"", b"{}", b'{"number": 3, "mac": "zz"}', b'{"number": 99, "mac": "00"}'])
def test_an_anchor_that_was_tampered_with_is_found(
    store: SqlWorkspaceStore, chain: SqlWorkspace, passphrase: str, content: bytes
) -> None:
    anchor_path(chain.path).write_bytes(content)

    assert store.check(chain.path, passphrase).problems == CUT


def test_lines_can_be_neither_changed_nor_removed_in_passing(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        work.audit("goal.saved", None, "goal", None)

    for statement in ("DELETE FROM audit_lines", "UPDATE audit_lines SET event = 'x'"):
        with pytest.raises(Error, match="never"):
            workspace._connection.execute(statement)


@pytest.mark.requirement("E-11")
def test_the_log_holds_no_content(workspace: SqlWorkspace) -> None:
    person = Person(uuid4(), "Thea Brekke")
    talk = Conversation(uuid4(), person.id, person.id)
    preparation = Preparation(uuid4(), talk.id, Party.EMPLOYEE)
    answer = Answer(uuid4(), preparation.id, "well", "Jeg gruer meg")
    with workspace.begin() as work:
        for topic, value in (
            ("people", person),
            ("conversations", talk),
            ("preparations", preparation),
            ("answers", answer),
        ):
            work.repository(topic).save(value)
        work.audit("preparation.saved", person.id, "preparation", preparation.id)

    (row,) = workspace._connection.execute("SELECT * FROM audit_lines").fetchall()

    assert not any("Thea" in str(value) or "gruer" in str(value) for value in row)
