"""veraPDF as a judge that several test rooms share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "tools" / "verapdf"
CANNOT_CHECK = 2


class VeraPdf:
    """Validates PDF files; one start of the Java machine for as many files as are given at once.

    Where veraPDF cannot run, the test that asks is skipped and says why; in CI it fails.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def complaints(self, profiles: str, files: Mapping[str, bytes]) -> list[str]:
        """What breaks ``profiles`` (such as "3a,ua1") in ``files`` (name to content); empty when all comply."""
        paths = [self._write(name, content) for name, content in files.items()]
        environment = {**os.environ, "PYTHON": sys.executable}
        command = [str(SCRIPT), profiles, *map(str, paths)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode == CANNOT_CHECK and not done.stdout:
            _give_up(done.stderr.strip())
        verdicts = [line for line in done.stdout.splitlines() if line.startswith(("PASS ", "FAIL ", "ERROR "))]
        expected = len(paths) * len(profiles.split(","))
        assert len(verdicts) == expected, f"{len(verdicts)} of {expected} verdicts: {done.stdout}{done.stderr}"
        return [line for line in done.stdout.splitlines() if not line.startswith("PASS ")]

    def _write(self, name: str, content: bytes) -> Path:
        self._count += 1
        path = self._folder / f"{self._count}-{name}.pdf"
        path.write_bytes(content)
        return path


def _give_up(note: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(note)
    pytest.skip(f"independent checker missing: {note}")
