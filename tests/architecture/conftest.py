"""The source of malapp as the architecture tests look at it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from source_files import Source, read_sources


@pytest.fixture(scope="session")
def product(project: Path) -> tuple[Source, ...]:
    """Every module of the program."""
    return read_sources(project, "src")


@pytest.fixture(scope="session")
def everything(project: Path, product: tuple[Source, ...]) -> tuple[Source, ...]:
    """Every Python file of the project: program, tests and packaging."""
    return (*product, *read_sources(project, "tests"), *read_sources(project, "packaging"))


@pytest.fixture(scope="session")
def carried_files(project: Path) -> tuple[Path, ...]:
    """Every file the project carries, as git lists them; from an unpacked archive, every file that is not built."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=project,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        names = [name for name in listed.stdout.decode().split("\0") if name]
        return tuple(path for name in names if (path := project / name).is_file())
    built = {".venv", "build", "dist", "__pycache__"}
    return tuple(path for path in project.rglob("*") if path.is_file() and not built & set(path.parts))
