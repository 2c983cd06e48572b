"""The crash log says where, and never what."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from malapp.desktop import crash_log
from malapp.desktop.machine import LocalMachine

SECRET = "Amina Yusuf ønsker mindre overtid"


def _fail(note: str) -> None:
    try:
        {}[note]
    except KeyError as error:
        raise ValueError(f"could not store {note}") from error


def _crash(machine: LocalMachine) -> Path:
    try:
        _fail(SECRET)
    except ValueError:
        path = machine.record_crash(*sys.exc_info())  # type: ignore[arg-type]
    assert path is not None
    return path


@pytest.mark.requirement("E-11")
def test_the_log_has_types_places_and_versions_but_no_message_and_no_value(tmp_path: Path) -> None:
    text = _crash(LocalMachine(tmp_path / "logs")).read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "from builtins.KeyError" in text
    assert f"{__name__}:" in text
    assert "_fail" in text
    assert "malapp 0." in text
    assert "Python 3." in text
    for word in (*SECRET.split(), str(Path.home()), str(tmp_path)):
        assert word not in text


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = _crash(LocalMachine(tmp_path))
    path.write_bytes(b"x" * (crash_log.SIZE_LIMIT + 1))
    assert _crash(LocalMachine(tmp_path)).stat().st_size < crash_log.SIZE_LIMIT
    assert sorted(file.name for file in tmp_path.iterdir()) == ["crash.log", "crash.old.log"]


def test_a_log_that_cannot_be_written_is_no_second_crash(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")
    assert LocalMachine(tmp_path / "logs").record_crash(ValueError, ValueError(), None) is None


def test_an_exception_whose_cause_is_itself_ends(tmp_path: Path) -> None:
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first
    path = crash_log.write(tmp_path, ValueError, first, None)
    assert path is not None
    assert path.read_text().count("from ") == 1


def test_every_dependency_has_a_licence() -> None:
    licences = LocalMachine().licences()
    assert "PySide6-Essentials" in licences
    assert all(licences.values()), licences
