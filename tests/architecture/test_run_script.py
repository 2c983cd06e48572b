"""The one script that sets everything up."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def script(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """run.py, with its environment in a folder of its own."""
    spec = importlib.util.spec_from_file_location("run_script", project / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / "environment")
    monkeypatch.setattr(module, "PYTHON", tmp_path / "environment" / "python")
    monkeypatch.setattr(module, "STAMP", tmp_path / "environment" / "stamp.txt")
    return module


def test_an_environment_is_good_until_pyproject_changes(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text("one", encoding="utf-8")
    monkeypatch.setattr(script, "PROJECT", tmp_path)
    assert not script.installed(with_tests=False)

    script.ENVIRONMENT.mkdir()
    script.PYTHON.touch()
    script.STAMP.write_text(script.wanted_state(with_tests=False), encoding="utf-8")
    assert script.installed(with_tests=False)
    assert not script.installed(with_tests=True)

    script.STAMP.write_text(script.wanted_state(with_tests=True), encoding="utf-8")
    assert script.installed(with_tests=False)
    assert script.installed(with_tests=True)

    (tmp_path / "pyproject.toml").write_text("two", encoding="utf-8")
    assert not script.installed(with_tests=True)


def test_missing_libraries_are_named_as_debian_packages(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script.sys, "platform", "linux")
    monkeypatch.setattr(script, "loads", lambda library: library not in {"libEGL.so.1", "libxcb-cursor.so.0"})

    assert script.missing_libraries(opens_window=False).endswith("sudo apt install libegl1")
    assert script.missing_libraries(opens_window=True).endswith("sudo apt install libegl1 libxcb-cursor0")


def test_a_complete_system_and_other_systems_are_left_alone(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "loads", lambda library: True)
    assert script.missing_libraries(opens_window=True) == ""

    monkeypatch.setattr(script.sys, "platform", "win32")
    monkeypatch.setattr(script, "loads", lambda library: False)
    assert script.missing_libraries(opens_window=True) == ""


def test_the_loader_is_asked_for_a_library(script: ModuleType) -> None:
    assert not script.loads("libthat-nobody-ever-made.so.9")


def test_an_old_python_and_one_without_venv_get_a_hint(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert script.missing_python() == ""
    monkeypatch.setattr(script.importlib.util, "find_spec", lambda name: None)
    assert "python3-venv" in script.missing_python()
    monkeypatch.setattr(script.sys, "version_info", (3, 10, 4))
    assert "3.11" in script.missing_python()


def test_arguments_of_test_go_to_pytest_alone(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(script, "run", lambda *command: calls.append(command) or 0)

    assert script.test(["tests/unit"]) == 0
    assert calls == [("pytest", "-n", "3", "tests/unit")]


def test_a_failed_check_fails_the_command_and_the_tests_still_run(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    monkeypatch.setattr(script, "run", lambda *command: calls.append(command[0]) or int(command[0] == "mypy"))

    assert script.test([]) == 1
    assert calls == ["ruff", "ruff", "mypy", "pytest"]


@pytest.mark.parametrize(("arguments", "status"), [([], 0), (["--help"], 0), (["dance"], 2)])
def test_wrong_use_is_answered_with_the_help(project: Path, arguments: list[str], status: int) -> None:
    done = subprocess.run(
        [sys.executable, str(project / "run.py"), *arguments], capture_output=True, text=True, check=False
    )

    assert done.returncode == status
    assert "run.py demo" in done.stdout
    assert "run.py test" in done.stdout
