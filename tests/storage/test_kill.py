"""Killed at any moment, the storage process loses nothing it has acknowledged and leaves nothing half.

A nursery process imports malapp once and forks a writer for every kill, so that the time goes into killing. Each
writer opens the workspace through the real store and commits numbered transactions, each of parents, children, a
searchable goal and an audit line, and writes the number to a pipe after the commit.
"""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from malapp.storage.workspaces import SqlWorkspaceStore

KILLS = 60
LONGEST_LIFE = 0.12  # seconds after the first acknowledged commit

NURSERY = """
import os, sys, uuid
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from malapp.domain.conversations import Answer, Conversation, Preparation
from malapp.domain.goals import Goal, GoalLevel, Party
from malapp.domain.people import Person
from malapp.storage.workspaces import SqlWorkspaceStore
import cryptography.hazmat.primitives.kdf.argon2, cryptography.hazmat.primitives.ciphers.aead

PERSON = UUID(int=1 << 100)

def write_until_killed(path, passphrase, first):
    workspace = SqlWorkspaceStore(lambda: datetime.now(UTC), uuid.uuid4).open(path, passphrase)
    with workspace.begin() as work:
        work.people.save(Person(PERSON, "Thea Brekke"))
    number = first
    while True:
        id = UUID(int=number)
        with workspace.begin() as work:
            # The child first: references are checked at the commit.
            work.answers.save(Answer(id, id, "well", f"Svar {number} " * (number % 200)))
            work.preparations.save(Preparation(id, id, Party.EMPLOYEE))
            work.goals.save(Goal(id, f"Svare samme dag {number}", GoalLevel.PERSON, owner_id=PERSON))
            work.conversations.save(Conversation(id, PERSON, PERSON, purpose=f"Samtale {number}"))
            if number > 3:
                work.answers.save(Answer(UUID(int=number - 1), UUID(int=number - 1), "well", f"Endret i {number}"))
            work.audit("preparation.saved", PERSON, "preparation", id)
        os.write(1, f"{number}\\n".encode())
        number += 1

for line in sys.stdin:
    path, passphrase, first = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if child == 0:
        write_until_killed(Path(path), passphrase, int(first))
    os.write(1, f"pid {child}\\n".encode())
    _, status = os.waitpid(child, 0)
    os.write(1, f"end {os.WTERMSIG(status)}\\n".encode())
"""


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    )
    yield process
    process.communicate(timeout=20)


class Writer:
    """One life of a writer: from its birth to its violent end."""

    def __init__(self, nursery: subprocess.Popen[bytes], order: str) -> None:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        self._pipe = nursery.stdout.fileno()
        self._text = b""
        nursery.stdin.write(order.encode())

    def kill_after(self, seconds: float) -> list[int]:
        """Kill the writer that long after its first acknowledged commit; all numbers it has acknowledged."""
        deadline: float | None = None
        while deadline is None or time.monotonic() < deadline:
            wait = 30.0 if deadline is None else max(0.0, deadline - time.monotonic())
            ready, _, _ = select.select([self._pipe], [], [], wait)
            assert ready or deadline is not None, "the writer never got going"
            if ready:
                self._read()
            if deadline is None and self._numbers() and self._word("pid"):
                deadline = time.monotonic() + seconds
        os.kill(self._word("pid")[0], signal.SIGKILL)
        while not self._word("end"):
            self._read()
        assert self._word("end") == [signal.SIGKILL]
        return self._numbers()

    def _read(self) -> None:
        data = os.read(self._pipe, 65_536)
        assert data, "the nursery is gone"
        self._text += data

    def _lines(self) -> list[str]:
        return self._text.decode().split("\n")[:-1]

    def _numbers(self) -> list[int]:
        return [int(line) for line in self._lines() if line.isdigit()]

    def _word(self, word: str) -> list[int]:
        return [int(line.split()[1]) for line in self._lines() if line.startswith(word)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its writers")
@pytest.mark.requirement("E-11")
def test_nothing_acknowledged_is_lost_and_nothing_is_half(
    store: SqlWorkspaceStore, closed: Path, passphrase: str, nursery: subprocess.Popen[bytes]
) -> None:
    chance = random.Random(20261122)
    acknowledged = found = 0

    for kill in range(KILLS):
        writer = Writer(nursery, f"{closed}\t{passphrase}\t{found + 1}\n")
        numbers = writer.kill_after(chance.uniform(0, LONGEST_LIFE))
        assert numbers == list(range(found + 1, found + 1 + len(numbers)))
        acknowledged = numbers[-1]

        found = _require_whole(store, closed, passphrase)

        # The commit under way when the writer died may have made it, but was not acknowledged.
        assert found - acknowledged in {0, 1}, f"kill {kill}"
        if kill % 10 == 0:
            assert store.check(closed, passphrase).problems == ()

    assert store.check(closed, passphrase).problems == ()
    assert found > KILLS


def _require_whole(store: SqlWorkspaceStore, path: Path, passphrase: str) -> int:
    """Check every transaction that is in the workspace; the highest number."""
    with closing(store.open(path, passphrase)) as workspace:
        with workspace.read() as work:
            kinds = (work.conversations, work.preparations, work.answers, work.goals)
            ids = [{value.id.int for value in repository.find()} for repository in kinds]
            texts = {answer.id.int: answer.text for answer in work.answers.find()}
        count = max(ids[0])
        assert ids == [set(range(1, count + 1))] * len(kinds)
        assert {number for number in range(3, count) if texts[number] != f"Endret i {number + 1}"} == set()
        lines = workspace.audit_lines(limit=count + 1)
        assert [line.subject_id for line in lines] == [UUID(int=number) for number in range(count, 0, -1)]
        assert workspace.verify_audit() == ()
        assert workspace.search(f"dag {count}")[0].id == UUID(int=count)
        structure = [
            workspace._connection.execute(f"PRAGMA {name}").fetchall()
            for name in ("integrity_check", "foreign_key_check", "cipher_integrity_check")
        ]
        assert structure == [[("ok",)], [], []]
    return count
