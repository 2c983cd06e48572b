"""The whole window on real workspaces, as ``ui.app`` builds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shell_window import Shell

from malapp.bootstrap.launcher import WorkspaceLauncher
from malapp.desktop.machine import LocalMachine
from malapp.desktop.preferences import Preferences
from malapp.domain.languages import Language
from malapp.ui.languages import speak
from malapp.ui.panels.registry import PANELS, PanelSpec
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.window import MainWindow
from malapp.ui.tasks import TaskRunner


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Shell]]:
    """Show the window on a workspace; waits until it is filled unless it is a new or locked one."""
    made: list[Shell] = []
    locale = QLocale()

    def show_(
        path: Path,
        *,
        is_demo: bool = True,
        language: Language = Language.ENGLISH,
        specs: tuple[PanelSpec, ...] = PANELS,
        waits: bool = True,
        size: tuple[int, int] = (1280, 800),
    ) -> Shell:
        speak(qapp, language)
        launcher = WorkspaceLauncher(path, is_demo=is_demo)
        preferences = Preferences(tmp_path / "preferences.json", language=language, window_size=size)
        outside = Outside(launcher, preferences, LocalMachine(tmp_path / "logs"), TaskRunner())
        window = MainWindow(outside, specs)
        shell = Shell(window, outside, launcher, qtbot)
        made.append(shell)
        window.painted.connect(window.begin)
        with qtbot.waitSignal(window.filled if waits else window.painted, timeout=30_000):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return shell

    yield show_
    for shell in made:
        shell.window.close()
        shell.window.deleteLater()
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(locale)


@pytest.fixture
def shell(show: Callable[..., Shell], demo_path: Path) -> Shell:
    """The window on the demo company, filled."""
    return show(demo_path)
