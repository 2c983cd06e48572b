"""The start: painted before anything heavy is imported, then opened; and once is enough."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "reportlab",
    "pyhanko",
    "pikepdf",
    "pypdfium2",
    "cryptography",
    "icalendar",
    "openpyxl",
    "holidays",
    "keyring",
)

PAINTED = """
import sys
from pathlib import Path
from malapp.bootstrap import window as wiring
from malapp.ui.shell.window import MainWindow

def look(self):
    print("loaded:", *sorted({name.partition(".")[0] for name in sys.modules}))
    self.close()

MainWindow.begin = look  # what the window does once it is painted
sys.exit(wiring.open_demo_window(Path(sys.argv[1]), "nb"))
"""

TRACED = """
import sys
from pathlib import Path
from malapp.bootstrap import window as wiring
sys.exit(wiring.open_demo_window(Path(sys.argv[1]), "nb"))
"""


def _run(code: str, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("is_there", [True, False], ids=["skeleton", "demo not yet made"])
def test_when_the_window_is_painted_nothing_heavy_is_imported(demo_path: Path, tmp_path: Path, is_there: bool) -> None:
    done = _run(PAINTED, demo_path if is_there else tmp_path / "new" / "workspace.malapp")
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.partition("loaded:")[2].split())
    assert "PySide6" in loaded
    assert sorted(loaded & set(HEAVY)) == []


def test_the_trace_tells_painted_and_filled_and_ends(demo_path: Path) -> None:
    done = _run(TRACED, demo_path, MALAPP_STARTUP_TRACE="1")
    assert done.returncode == 0, done.stderr
    events = [line.split() for line in done.stderr.splitlines() if line.startswith(("painted", "filled"))]
    assert [event for event, _time in events] == ["painted", "filled"]
    assert float(events[0][1]) <= float(events[1][1])


def test_a_window_can_be_painted_for_the_self_test() -> None:
    done = _run("import sys\nfrom malapp.ui.app import paint_once\nsys.exit(0 if paint_once() else 9)", Path())
    assert done.returncode == 0, done.stderr
