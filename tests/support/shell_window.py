"""A window of the tests and what stands behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from malapp.bootstrap.launcher import WorkspaceLauncher
from malapp.ui.shell.frame import Frame
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.window import MainWindow


@dataclass
class Shell:
    """A window and what stands behind it."""

    window: MainWindow
    outside: Outside
    launcher: WorkspaceLauncher
    qtbot: QtBot

    @property
    def frame(self) -> Frame:
        assert isinstance(self.page, Frame)
        return self.page

    @property
    def page(self) -> QWidget:
        """What fills the window."""
        current: QWidget = self.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
        return current

    def wait_for(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.page, kind), timeout=30_000)
