"""What is given to people: the built program, and the versions it is built from."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PIL import Image

LARGEST_FOLDER = 260_000_000


@pytest.fixture(scope="session")
def pins(project: Path) -> list[Requirement]:
    """The lines of packaging/constraints.txt that apply to this Python."""
    lines = (project / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if not line.startswith("#")]
    return [one for one in wanted if one.marker is None or one.marker.evaluate()]


def test_constraints_pin_every_dependency_within_its_bounds(pins: list[Requirement], project: Path) -> None:
    table = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    versions = {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins}
    wanted = [one for line in table if (one := Requirement(line)).marker is None or one.marker.evaluate()]

    assert {
        one.name: versions.get(canonicalize_name(one.name))
        for one in wanted
        if not one.specifier.contains(versions.get(canonicalize_name(one.name), "0"))
    } == {}


def test_constraints_name_versions_only(pins: list[Requirement]) -> None:
    assert all(pin.url is None and str(pin.specifier).startswith("==") for pin in pins)
    assert len({pin.name for pin in pins}) == len(pins)


def test_icons_hold_every_size_the_systems_ask_for(project: Path) -> None:
    with Image.open(project / "packaging" / "windows" / "malapp.ico") as windows:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(windows.info["sizes"])
    with Image.open(project / "packaging" / "macos" / "malapp.icns") as mac:
        assert {(512, 512, 2), (256, 256, 1), (128, 128, 1)} <= set(mac.info["sizes"])


def test_the_built_program_tests_itself(
    tmp_path: Path, project: Path, request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]
) -> None:
    if not request.config.getoption("--packaging"):
        pytest.skip("takes minutes; ask for it with --packaging")
    command = [sys.executable, str(project / "packaging" / "build.py")]

    status = subprocess.call([*command, "--work", str(tmp_path / "work"), "--dist", str(tmp_path / "dist")])

    files = [path for path in (tmp_path / "dist").rglob("*") if path.is_file() and not path.is_symlink()]
    second_sqlite = [path for path in files if "sqlite3" in path.name and path.parent.name != "sqlcipher3"]
    assert status == 0, capfd.readouterr()
    assert sum(path.stat().st_size for path in files) < LARGEST_FOLDER
    assert "malapp_nn.qm" in {path.name for path in files}
    assert second_sqlite == []
