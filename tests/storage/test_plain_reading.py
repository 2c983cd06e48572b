"""The live database is touched by SQLCipher alone: closing any other descriptor of it cancels its locks (POSIX)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from malapp.application.troubles import AlreadyExists, WorkspaceLocked
from malapp.domain.people import Person
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

_watched: dict[str, list[str]] = {}


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _watched and isinstance(arguments[0], str | bytes | os.PathLike):
        opened = os.path.realpath(os.fsdecode(arguments[0]))
        if opened in _watched:
            _watched[opened].append(event)


sys.addaudithook(_watch)


@pytest.fixture
def opened(workspace: SqlWorkspace) -> Iterator[list[str]]:
    """Grows whenever Python itself opens the live database, its log or the log's index."""
    seen: list[str] = []
    for ending in ("", "-wal", "-shm"):
        _watched[os.path.realpath(f"{workspace.path}{ending}")] = seen
    yield seen
    _watched.clear()


def test_no_operation_opens_the_live_files_itself(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, opened: list[str], passphrase: str, tmp_path: Path
) -> None:
    with workspace.begin() as work:
        work.people.save(Person(uuid4(), "Thea Brekke"))
    store.check(workspace.path, passphrase)
    store.back_up(workspace.path, passphrase, tmp_path / "copy.malapp-backup")
    workspace.back_up_if_due(date(2026, 11, 22))
    workspace.change_passphrase(passphrase, "another one")
    store.exists(workspace.path)
    store.is_remembered(workspace.path)
    with pytest.raises(WorkspaceLocked):
        store.open(workspace.path, "another one")
    with pytest.raises(AlreadyExists):
        store.restore(tmp_path / "copy.malapp-backup", passphrase, workspace.path)
    workspace.close()
    store.open(workspace.path, "another one").close()

    assert opened == []


def test_the_watch_sees_a_plain_opening(workspace: SqlWorkspace, opened: list[str]) -> None:
    workspace.close()
    workspace.path.read_bytes()

    assert opened == ["open"]
