"""Wires the window: launcher, preferences and computer into ``ui.app``."""

from __future__ import annotations

import gc
from pathlib import Path

from malapp.bootstrap.launcher import WorkspaceLauncher

WORKSPACE_NAME = "workspace.malapp"


def open_own_window() -> int:
    """The window on this computer's own workspace; the exit code."""
    from malapp.desktop.paths import data_folder

    return _open(WorkspaceLauncher(data_folder() / WORKSPACE_NAME), None)


def open_demo_window(path: Path, language: str | None) -> int:
    """The window on the demo workspace at ``path``, made there if missing; the exit code."""
    return _open(WorkspaceLauncher(path, is_demo=True), language)


def _open(launcher: WorkspaceLauncher, language: str | None) -> int:
    # Before Qt is imported: what is loaded stays, and looking through it again and again costs a tenth of the start.
    # ``run_window`` collects again once it has settled.
    gc.disable()
    from malapp.desktop.machine import LocalMachine
    from malapp.desktop.paths import config_folder
    from malapp.desktop.preferences import FILE_NAME, load
    from malapp.domain.languages import Language
    from malapp.ui.app import run_window

    preferences = load(config_folder() / FILE_NAME)
    if language is not None:
        preferences.speak_for_now(Language(language))
    return run_window(launcher, preferences, LocalMachine())


def paints_a_window() -> bool:
    """Whether Qt can make and paint a window here (``malapp self-test``)."""
    from malapp.ui.app import paint_once

    return paint_once()
