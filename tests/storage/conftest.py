"""Real encrypted workspaces for the storage tests."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

PASSPHRASE = "høst på Fjellbris 2026"
START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


class TickingClock:
    """A clock that is a second further on every time it is read."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@pytest.fixture
def clock() -> TickingClock:
    return TickingClock()


@pytest.fixture
def store(clock: TickingClock) -> SqlWorkspaceStore:
    return SqlWorkspaceStore(clock, uuid4, busy_seconds=0.2)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "workspace.malapp"


@pytest.fixture
def recovery_code() -> list[str]:
    """Holds the recovery code once the workspace has been made."""
    return []


@pytest.fixture
def workspace(store: SqlWorkspaceStore, path: Path, recovery_code: list[str]) -> Iterator[SqlWorkspace]:
    """A new, empty workspace that opens with PASSPHRASE; closed in the end whatever happens."""
    made = store.create(path, PASSPHRASE, is_demo=True)
    recovery_code.append(made.recovery_code)
    assert isinstance(made.workspace, SqlWorkspace)
    yield made.workspace
    made.workspace.close()


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def closed(workspace: SqlWorkspace, path: Path) -> Path:
    """The path of a workspace that exists and is closed."""
    workspace.close()
    return path


@pytest.fixture
def folder_digest() -> Callable[[Path], dict[str, str]]:
    """The SHA-256 of every file in a folder. Read by another process: doing it here would cancel SQLite's locks."""

    def digest(folder: Path) -> dict[str, str]:
        names = sorted(str(file) for file in folder.rglob("*") if file.is_file())
        code = "import sys; [sys.stdout.buffer.write(open(n, 'rb').read() + b'<end of file>') for n in sys.argv[1:]]"
        done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, check=True)
        contents = done.stdout.split(b"<end of file>")[: len(names)]
        return {name: hashlib.sha256(data).hexdigest() for name, data in zip(names, contents, strict=True)}

    return digest
