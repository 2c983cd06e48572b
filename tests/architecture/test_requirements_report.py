"""The report of requirements counts a test as proof only when it ran and passed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from requirements_plugin import expanded, read_requirements

TESTS = """
import pytest

@pytest.mark.requirement("S1-16", "S1-35")
def test_proves(): pass

@pytest.mark.requirement("S1-17")
def test_fails(): assert False

@pytest.mark.requirement("S1-18")
def test_is_skipped(): pytest.skip("not today")

@pytest.mark.requirement("S1-19")
@pytest.mark.xfail(reason="known", strict=True)
def test_is_expected_to_fail(): assert False

@pytest.fixture
def broken_end():
    yield
    raise RuntimeError

@pytest.mark.requirement("S1-20")
def test_breaks_at_its_end(broken_end): pass

@pytest.mark.requirement("S1-21")
@pytest.mark.parametrize("number", [1, 2])
def test_cases(number): pass
"""


def _run(folder: Path, source: str, *options: str) -> tuple[int, str]:
    (folder / "test_inner.py").write_text(source, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = requirement\n", encoding="utf-8")
    support = str(Path(__file__).parents[1] / "support")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "requirements_plugin", "-p", "no:randomly", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": support},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_only_a_passed_test_is_a_proof(tmp_path: Path, workers: tuple[str, ...]) -> None:
    status, output = _run(tmp_path, TESTS, "--requirements", *workers)

    proven, _, unproven = output.partition("not proven by a test that ran:")
    report = proven[proven.index("requirements:") :]
    listed = {line.split()[0] for line in report.splitlines() if line.startswith("S1-")}
    assert status == 1
    assert listed == {"S1-16", "S1-21", *(f"S1-35{letter}" for letter in "abcdef")}
    assert "test_inner.py::test_cases (2 cases)" in report
    assert all(name in unproven for name in ("S1-17", "S1-18", "S1-19", "S1-20", "E-29"))


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_an_unknown_id_fails_the_collection(tmp_path: Path, workers: tuple[str, ...]) -> None:
    status, output = _run(tmp_path, TESTS.replace("S1-16", "S1-99"), *workers)

    assert status != 0
    assert "test_proves: unknown requirement 'S1-99'" in output


def test_an_id_without_its_letter_stands_for_all_its_letters() -> None:
    known = read_requirements()

    assert expanded("S1-35", known) == tuple(f"S1-35{letter}" for letter in "abcdef")
    assert expanded("S1-35c", known) == ("S1-35c",)
    assert expanded("S1-3", known) == ()
