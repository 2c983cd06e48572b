"""What the commands are tried on: the files the demo writes, made once by the command itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command_line import Made, malapp

from malapp.application.demo import DEMO_PASSPHRASE


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The demo, made by the command. Tests read it; whoever writes works on ``own``."""
    folder = tmp_path_factory.mktemp("made") / "demo æøå"
    return Made(folder, malapp("demo", "--no-window", "--dir", folder))


@pytest.fixture
def own(made: Made, tmp_path: Path) -> Made:
    """A copy of the demo for this test alone."""
    shutil.copytree(made.folder, tmp_path / "own")
    return Made(tmp_path / "own", made.answer)


@pytest.fixture(scope="session")
def word(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's passphrase in a file, as an editor on Windows leaves it."""
    path = tmp_path_factory.mktemp("word") / "passphrase.txt"
    path.write_bytes(b"\xef\xbb\xbf" + DEMO_PASSPHRASE.encode() + b"\r\nsecond line\r\n")
    return path
