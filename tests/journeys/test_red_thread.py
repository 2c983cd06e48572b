"""The journey of the README on the real window: an X server, a window manager, a mouse and a keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.source import demo_id
from malapp.application.ports import Expectation
from malapp.application.services import Rooms
from malapp.domain.conversations import ConversationState
from malapp.domain.followups import FollowUpState
from malapp.domain.signatures import VerificationState

SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's pyatspi belongs to Debian's Python


@pytest.mark.requirement("S1-04", "S1-13")
def test_a_person_does_the_whole_thread_by_mouse_and_keyboard(
    need: Callable[..., None], rooms: Rooms, project: Path, tmp_path: Path
) -> None:
    need("Xvfb", "openbox", "xdotool", "import", "setxkbmap", "dbus-run-session")
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        need("python3-pyatspi")
    out, demo = tmp_path / "out", tmp_path / "demo"
    out.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    malapp = [sys.executable, "-m", "malapp", "demo", "--dir", str(demo), "--lang", "en"]
    journey = [SYSTEM_PYTHON, str(project / "tests" / "journeys" / "red_thread.py"), str(out), *malapp]
    xrun = [str(project / "tests" / "tools" / "xrun"), "-a", "-s", "1280x800x24", "--"]
    done = subprocess.run([*xrun, *journey], env=environment, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr[-3000:]

    workspace = rooms.store.open(demo / "workspace.malapp", DEMO_PASSPHRASE)
    try:
        with workspace.read() as work:
            talks = work.conversations.find(employee_id=demo_id("P04"), state=ConversationState.SIGNED)
            planned = work.follow_ups.find(conversation_id=talks[0].id, state=FollowUpState.PLANNED)
            certificate = work.authorities.find()[0].certificate
            titles = {goal.title for goal in work.goals.find()}
    finally:
        workspace.close()
    assert len(talks) == 1
    assert len(planned) >= 12
    assert "Jeg skal få ti nye avtaler innen 30. juni." in titles
    assert not any("året rundt" in title for title in titles), "the goal was edited and the edit undone"
    report = rooms.verifier.verify((out / "signed.pdf").read_bytes(), Expectation(authority=certificate))
    assert report.state is VerificationState.UNCHANGED, report.reasons
    calendar = (out / "meetings.ics").read_bytes()
    assert calendar.count(b"BEGIN:VEVENT") >= len(planned)
    assert b"Per-Olav" not in calendar, "titles in a calendar file are neutral"
