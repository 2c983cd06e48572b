"""The Qt wheel keeps its references: 6.12.0 on Python 3.11 lost those to None, True and False, and crashed."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import distributions

import PySide6
import pytest

LOST_REFERENCES = {
    "emit(True)": """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

sender = Sender()
received = []
sender.sent.connect(received.append)
for _ in range(5_000):
    sender.sent.emit(True)
assert len(received) == 5_000
""",
    "parent()": """
from PySide6.QtCore import QObject

lonely = QObject()
for _ in range(20_000):
    assert lonely.parent() is None
""",
}


@pytest.mark.parametrize("code", LOST_REFERENCES.values(), ids=LOST_REFERENCES)
def test_singletons_survive_thousands_of_ordinary_calls(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


def test_only_one_version_of_qt_is_installed() -> None:
    wheels = {
        f"{found.name} {found.version}"
        for found in distributions()
        if found.name.casefold().replace("-", "_").startswith(("pyside6", "shiboken6"))
    }
    assert {wheel.rpartition(" ")[2] for wheel in wheels} == {PySide6.__version__}, sorted(wheels)
