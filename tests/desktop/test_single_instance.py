"""One window on a workspace, proved with two programs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from malapp.desktop.machine import LocalMachine
from malapp.desktop.single_instance import LOCK_NAME

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from malapp.desktop.machine import LocalMachine
app = QCoreApplication([])
sys.exit(0 if LocalMachine().claim(Path(sys.argv[1])) else 7)
"""

DIE = """
import os, signal
machine = LocalMachine()
machine.claim(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
("""


def _second(workspace: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(workspace)])


def test_a_second_start_is_turned_away_and_brings_the_first_window_forward(qtbot: QtBot, tmp_path: Path) -> None:
    first = LocalMachine()
    raised: list[bool] = []
    assert first.claim(tmp_path / "workspace.malapp")
    first.listen(lambda: raised.append(True))
    second = _second(tmp_path / "workspace.malapp")
    qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert second.wait(20) == 7
    first.release()


def test_after_the_first_window_is_gone_another_may_come(qtbot: QtBot, tmp_path: Path) -> None:
    first = LocalMachine()
    assert first.claim(tmp_path / "workspace.malapp")
    first.release()
    assert _second(tmp_path / "workspace.malapp").wait(20) == 0


def test_two_workspaces_may_be_open_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    first = LocalMachine()
    assert first.claim(tmp_path / "one" / "workspace.malapp")
    assert _second(tmp_path / "two" / "workspace.malapp").wait(20) == 0
    first.release()


def test_the_lock_of_a_killed_program_does_not_lock_anybody_out(qtbot: QtBot, tmp_path: Path) -> None:
    code = SECOND.replace("sys.exit(", DIE)
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "workspace.malapp")], check=False)
    assert killed.returncode == -9
    assert (tmp_path / LOCK_NAME).exists()
    machine = LocalMachine()
    assert machine.claim(tmp_path / "workspace.malapp")
    machine.release()


def test_a_folder_that_cannot_be_written_does_not_look_like_a_second_window(qtbot: QtBot, tmp_path: Path) -> None:
    machine = LocalMachine()
    (tmp_path / "folder").write_text("a file, so that not even root can make the lock file here")
    assert machine.claim(tmp_path / "folder" / "workspace.malapp")
    machine.release()
