"""Everything the window was given from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malapp.ui.shell.ports import Launcher, Machine, Preferences
    from malapp.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class Outside:
    """What stands behind the window as long as the program runs, whether a workspace is open or not."""

    launcher: Launcher
    preferences: Preferences
    machine: Machine
    tasks: TaskRunner
