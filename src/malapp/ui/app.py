"""Runs the window: Qt, look and language first, then a painted frame, and only then whatever is heavy."""

from __future__ import annotations

import gc
import os
import sys
import time
from importlib.resources import files
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtGui import QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from malapp.ui.crash import CrashHandler
from malapp.ui.languages import set_locale, translate_texts
from malapp.ui.panels.registry import PANELS
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.sidebar import Sidebar
from malapp.ui.shell.window import MainWindow
from malapp.ui.tasks import TaskRunner
from malapp.ui.theme.fonts import FAMILY
from malapp.ui.theme.scheme import SchemeChoice, apply_theme

if TYPE_CHECKING:
    from malapp.ui.shell.ports import Launcher, Machine, Preferences

#: When set, the times of the first painting and of the filled window are printed on stderr, and the program ends.
TRACE_VARIABLE = "MALAPP_STARTUP_TRACE"
SECOND_START = 0
_ONE_COLOUR = 1
_SETTLED_MS = 3_000
_COLLECT_AFTER = 50_000


def run_window(launcher: Launcher, preferences: Preferences, machine: Machine, argv: list[str] | None = None) -> int:
    """Show the window until it is closed; the exit code. A second start on the same workspace raises
    the first window.

    Whoever calls has switched the collection of garbage off before loading: it goes on once the window has settled.
    """
    application = make_application(argv or sys.argv[:1])
    translate_texts(application, preferences.language)
    apply_theme(application, SchemeChoice(preferences.theme))
    if not machine.claim(launcher.path):
        return SECOND_START
    tasks = TaskRunner()
    window = MainWindow(Outside(launcher, preferences, machine, tasks))
    wants_restart = False

    def restart() -> None:
        nonlocal wants_restart
        wants_restart = window.close()

    crash = CrashHandler(machine, restart)
    crash.watch(window, window)
    crash.install()
    if os.environ.get(TRACE_VARIABLE):
        _trace(window)  # before what follows the painting, which is no part of it
    window.painted.connect(lambda: set_locale(preferences.language))
    window.painted.connect(window.begin)
    window.painted.connect(lambda: machine.listen(window.come_forward))
    QTimer.singleShot(_SETTLED_MS, collect_seldom)
    window.showMaximized() if preferences.is_maximized else window.show()
    try:
        return application.exec()
    finally:
        crash.uninstall()
        tasks.close()
        launcher.lock()  # closed already, unless closing the window was cut off by a bug
        machine.release()
        if wants_restart:  # only now: the new start must find the workspace free
            _start_again()


def collect_seldom() -> None:
    """Collect garbage again, without what is loaded, and seldom: reading thousands of goals makes no garbage, but
    would have all of them looked through a hundred times.
    """
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER, 20, 20)
    gc.enable()


def paint_once() -> bool:
    """Whether Qt can make and paint a window here, with the bundled type face: for the self-test."""
    application = make_application(["malapp"])
    apply_theme(application, SchemeChoice.LIGHT)
    sidebar = Sidebar(PANELS)
    sidebar.resize(216, 400)
    image = sidebar.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    return len(colours) > _ONE_COLOUR and QFontInfo(application.font()).family() == FAMILY


def make_application(argv: list[str]) -> QApplication:
    """The one QApplication of this process, named."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(argv)
    application.setApplicationName("malapp")
    application.setDesktopFileName("malapp")
    logo = files("malapp") / "resources" / "logo" / "malapp.svg"
    if logo.is_file():
        application.setWindowIcon(QIcon(str(logo)))
    return application


def _start_again() -> None:
    own = sys.argv[1:] if getattr(sys, "frozen", False) else ["-m", "malapp", *sys.argv[1:]]
    QProcess.startDetached(sys.executable, own)


def _trace(window: MainWindow) -> None:
    def say(event: str) -> None:
        sys.stderr.write(f"{event} {time.time():.4f}\n")
        sys.stderr.flush()

    window.painted.connect(lambda: say("painted"))
    window.filled.connect(lambda: say("filled"))
    window.filled.connect(window.close)
