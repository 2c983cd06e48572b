"""What is on the disk is cipher text, and what was deleted is gone."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from malapp.domain.conversations import Answer, Conversation, Preparation
from malapp.domain.goals import Goal, GoalLevel, Party
from malapp.domain.people import Person
from malapp.domain.strategy import Strategy
from malapp.storage.key_file import key_path
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

SECRET = "trivesmedbladet"
PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16

pytestmark = pytest.mark.requirement("E-11")


def _add_secrets(workspace: SqlWorkspace) -> None:
    """A goal and an answer that mention SECRET often enough to fill pages of table and index."""
    person = Person(uuid4(), f"Thea {SECRET}")
    talk = Conversation(uuid4(), person.id, person.id)
    preparation = Preparation(uuid4(), talk.id, Party.EMPLOYEE)
    goals = [Goal(uuid4(), f"{SECRET}{number} {SECRET}", GoalLevel.PERSON) for number in range(50)]
    answers = [Answer(uuid4(), preparation.id, "well", f"{SECRET} {number} " * 40) for number in range(50)]
    with workspace.begin() as work:
        for topic, value in (("people", person), ("conversations", talk), ("preparations", preparation)):
            work.repository(topic).save(value)
        for goal in goals:
            work.goals.save(goal)
        for answer in answers:
            work.answers.save(answer)
        work.audit("preparation.saved", person.id, "preparation", preparation.id)


def _contents(folder: Path) -> dict[str, bytes]:
    """Every file as another process sees it; reading the live file here would cancel its locks."""
    read: dict[str, bytes] = {}
    for file in folder.rglob("*"):
        if file.is_file():
            code = "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read())"
            read[file.name] = subprocess.run([sys.executable, "-c", code, file], capture_output=True, check=True).stdout
    return read


def _decrypted(path: Path, key: bytes) -> bytes:
    """All pages of a closed SQLCipher file in plain text, also those SQLite no longer looks at.

    AES-256-CBC with the initialisation vector in the page's last 80 bytes (zetetic.net/sqlcipher/design).
    """
    data = path.read_bytes()
    plain = b""
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVE]
        vector = page[PAGE - RESERVE : PAGE - RESERVE + IV]
        reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        plain += reader.update(body) + reader.finalize()
    return plain


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_nothing_on_the_disk_can_be_read(
    workspace: SqlWorkspace, tmp_path: Path, passphrase: str, encoding: str, recovery_code: list[str]
) -> None:
    _add_secrets(workspace)
    workspace.back_up(tmp_path / "backup" / "copy.malapp-backup")
    workspace.change_passphrase(passphrase, "my other passphrase")
    while_open = _contents(tmp_path)
    workspace.close()
    after = _contents(tmp_path)

    assert {"workspace.malapp", "workspace.malapp-wal", "copy.malapp-backup", "workspace.malapp.key"} <= set(while_open)
    assert len(while_open["workspace.malapp-wal"]) > 10_000
    secrets = [SECRET, "SQLite format 3", "CREATE TABLE", "preparation.saved", passphrase, "my other passphrase"]
    wanted = [secret.encode(encoding) for secret in (*secrets, *recovery_code)]
    wanted += [workspace.key, workspace.key.hex().encode(encoding)]
    for name, data in (*while_open.items(), *after.items()):
        assert [secret for secret in wanted if secret.lower() in data.lower()] == [], name


def test_the_reader_of_raw_pages_would_see_what_is_left(workspace: SqlWorkspace) -> None:
    _add_secrets(workspace)
    workspace.close()

    plain = _decrypted(workspace.path, workspace.key)

    assert plain.count(SECRET.encode()) > 100
    assert b"CREATE TABLE" in plain


@pytest.mark.requirement("E-14")
def test_what_was_deleted_is_nowhere_in_the_file(store: SqlWorkspaceStore, workspace: SqlWorkspace) -> None:
    _add_secrets(workspace)
    with workspace.begin() as work:
        work.strategies.save(Strategy(uuid4(), "2026–2028", vision="Godt inneklima for alle"))
    with workspace.begin() as work:
        for topic in ("answers", "preparations", "conversations", "goals", "people"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    workspace.close()

    plain = _decrypted(workspace.path, workspace.key)

    assert SECRET.encode() not in plain
    assert b"inneklima" in plain
    assert [file.name for file in workspace.path.parent.glob("*-wal")] == []


def test_what_was_overwritten_is_nowhere_in_the_file(workspace: SqlWorkspace) -> None:
    _add_secrets(workspace)
    with workspace.begin() as work:
        for goal in work.goals.find():
            work.goals.save(replace(goal, title="Svare samme dag"))
        for answer in work.answers.find():
            work.answers.save(replace(answer, text="Bra"))
        for person in work.people.find():
            work.people.save(replace(person, name="Thea Brekke"))
    workspace.close()

    assert SECRET.encode() not in _decrypted(workspace.path, workspace.key)


def test_settings_that_keep_promises_hold_on_every_connection(
    store: SqlWorkspaceStore, closed: Path, passphrase: str
) -> None:
    workspace = store.open(closed, passphrase)

    def setting(name: str) -> object:
        return workspace._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert setting("journal_mode") == "wal"
    assert setting("synchronous") == 2  # FULL: a commit is on the drive before it is said to be
    assert setting("fullfsync") == 1
    assert setting("checkpoint_fullfsync") == 1
    assert setting("secure_delete") == 1
    assert setting("foreign_keys") == 1
    assert setting("cell_size_check") == 1
    assert setting("application_id") == int.from_bytes(b"malA", "big")
    assert str(setting("cipher_version")).startswith("4.")
    workspace.close()
    assert key_path(closed).is_file()
