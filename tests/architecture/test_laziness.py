"""The window comes first: what is heavy is imported on first use. Looks at sys.modules, not at a clock."""

from __future__ import annotations

import subprocess
import sys

import pytest

import malapp

DATABASE = ("sqlalchemy", "alembic", "sqlcipher3")
DOCUMENTS = ("reportlab", "pikepdf", "pypdfium2", "PIL", "lxml")
SIGNING = ("pyhanko", "cryptography", "asn1crypto")
OTHERS = ("icalendar", "openpyxl", "keyring", "requests", "aiohttp")
HEAVY = (*DATABASE, *DOCUMENTS, *SIGNING, *OTHERS)
QT = ("PySide6", "shiboken6")


def _loaded_by(code: str) -> set[str]:
    """Top-level names of the modules a fresh interpreter holds after ``code``."""
    report = "import sys; print('loaded:', *sorted({name.partition('.')[0] for name in sys.modules}))"
    # An exit on the way (--version) must not keep the report from being printed.
    script = f"import atexit\natexit.register(lambda: exec({report!r}))\n{code}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=120)
    assert "loaded:" in done.stdout, done.stderr
    return set(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize("module", ["malapp.cli", "malapp.application.form_library", "malapp.domain.goals"])
def test_importing_the_door_loads_neither_qt_nor_anything_heavy(module: str) -> None:
    assert _loaded_by(f"import {module}") & {*HEAVY, *QT} == set()


@pytest.mark.parametrize("module", ["malapp.bootstrap", "malapp.ui.app"])
def test_importing_the_wiring_and_the_window_loads_nothing_heavy(module: str) -> None:
    assert _loaded_by(f"import {module}") & set(HEAVY) == set()


def test_asking_for_the_version_loads_neither_qt_nor_anything_heavy() -> None:
    code = "import runpy, sys\nsys.argv = ['malapp', '--version']\nrunpy.run_module('malapp', run_name='__main__')"

    assert _loaded_by(code) & {*HEAVY, *QT} == set()


def test_the_guard_sees_a_heavy_import() -> None:
    assert "sqlalchemy" in _loaded_by("import sqlalchemy")
    assert "json" in _loaded_by("import json, sys; sys.exit(0)")
    assert malapp.__version__
