"""The main window: what it shows while the workspace is missing, locked, being opened, or open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.languages import speak
from malapp.ui.panels.registry import PANELS, PanelSpec
from malapp.ui.shell.doors import Doors
from malapp.ui.shell.frame import Frame
from malapp.ui.shell.idle import IdleWatch
from malapp.ui.shell.shortcuts import add_shortcuts
from malapp.ui.shell.task_progress import TaskProgress
from malapp.ui.shell.undoing import UndoKeys
from malapp.ui.theme.scheme import SchemeChoice, apply_theme

if TYPE_CHECKING:
    from malapp.ui.shell.outside import Outside

SMALLEST = (560, 420)
_LOCK_AGAIN_MS = 500
_MOST_DIALOGS = 10


class MainWindow(QMainWindow):
    """``painted`` comes once, after the first painting; ``filled`` when an opened workspace has been painted."""

    painted = Signal()
    filled = Signal()

    def __init__(self, outside: Outside, specs: tuple[PanelSpec, ...] = PANELS) -> None:
        super().__init__()
        self._outside = outside
        self._specs = specs
        self._services: Any | None = None
        self._frame: Frame | None = None
        self._idle: IdleWatch | None = None
        self._after_paint: Callable[[], None] | None = self.painted.emit
        self._in_force = (outside.preferences.language, outside.preferences.density)
        self._is_lock_waiting = False
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.setMinimumSize(*SMALLEST)
        self.setWindowTitle("malapp")
        self.resize(*outside.preferences.window_size)
        self._doors = Doors(outside, self._show, self)
        self._doors.opened.connect(self._open)
        outside.tasks.failed.connect(self.report)
        if outside.launcher.exists():
            self._show_frame()
        else:
            self._doors.show_setup()

    def begin(self) -> None:
        """Everything that can wait until the window is painted: shortcuts, watches, and opening the workspace."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            UndoKeys(self, application)
        TaskProgress(self._outside.tasks, self)
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self.lock)
        add_shortcuts(self, self._specs, self._with_frame)
        if self._frame is not None:
            self._outside.tasks.run(
                self._outside.launcher.try_keychain,
                on_done=self._on_keychain,
                on_error=self._show_unlock,
                label=self.tr("Opening the workspace …"),
            )

    def report(self, error: BaseException) -> None:
        """Show what a RuleViolation or Trouble says; raise whatever else it is, for the crash handler."""
        if self._frame is not None:
            self._frame.report(error)
        elif isinstance(error, RuleViolation | Trouble):
            from malapp.application.texts import texts  # needed only for a sentence that is told

            self._say(texts(self._outside.preferences.language).sentence(error))
        else:
            raise error

    def flush(self) -> None:
        """Store at once what has been typed."""
        if self._frame is not None:
            self._frame.stack.flush()

    def lock(self) -> None:
        """Close the workspace and ask for the passphrase; work that is going on is waited for."""
        if self._services is None or self._frame is None:
            return
        if self._outside.tasks.is_busy:
            if not self._is_lock_waiting:
                self._frame.tell(self.tr("malapp locks as soon as the work that is going on is done."))
            self._is_lock_waiting = True
            QTimer.singleShot(_LOCK_AGAIN_MS, self, self.lock)
            return
        self._is_lock_waiting = False
        _close_dialogs()
        self._close_workspace()
        self._show_unlock()

    def come_forward(self) -> None:
        """Somebody started malapp once more: here it is."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def apply_preferences(self) -> None:
        """Put the preferences in force and save them; panels are made anew when language or density changed."""
        preferences = self._outside.preferences
        preferences.save()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, SchemeChoice(preferences.theme))
            if self._in_force[0] is not preferences.language:
                self.flush()  # before Qt tells the fields, which may then be read in another way
                speak(application, preferences.language)
        if self._idle is not None and self._services is not None:
            self._idle.start(preferences.auto_lock_minutes)
        if self._in_force != (preferences.language, preferences.density):
            self._in_force = (preferences.language, preferences.density)
            self._show_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._after_paint is not None:
            call, self._after_paint = self._after_paint, None
            QTimer.singleShot(0, self, call)  # the children are painted right after this, in the same go

    def closeEvent(self, event: QCloseEvent) -> None:
        preferences = self._outside.preferences
        preferences.is_maximized = self.isMaximized()
        if not self.isMaximized():
            preferences.window_size = (self.width(), self.height())
        preferences.save()
        self._outside.tasks.close()
        self._close_workspace()
        super().closeEvent(event)

    def _with_frame(self, call: Callable[[Frame], object]) -> None:
        if self._frame is not None and self._services is not None:
            call(self._frame)

    def _on_keychain(self, services: Any | None) -> None:
        if services is None:
            self._show_unlock()
        else:
            self._open(services)

    def _open(self, services: Any, panel_id: str = "") -> None:
        self._services = services
        self.setLocale(QLocale())  # a page asks its parent, not the default, and the language may have changed since
        frame = self._frame or self._show_frame()
        self._after_paint = self.filled.emit
        frame.open(services, panel_id)
        self.update()
        if services.keeping.backup_trouble is not None:
            frame.report(services.keeping.backup_trouble)
        if self._idle is not None:
            self._idle.start(self._outside.preferences.auto_lock_minutes)

    def _close_workspace(self) -> None:
        if self._idle is not None:
            self._idle.stop()
        if self._frame is not None:
            self._frame.close_workspace()
            self._frame = None
        self._services = None
        self._outside.launcher.lock()

    def _show_anew(self) -> None:
        services, frame = self._services, self._frame
        if services is None or frame is None:
            return
        panel_id = frame.stack.current_id
        frame.close_workspace()
        self._frame = None
        self._open(services, panel_id)

    def _show_unlock(self, error: Exception | None = None) -> None:
        self._frame = None
        self.setWindowTitle("malapp")
        self._doors.show_unlock(error)

    def _show_frame(self) -> Frame:
        frame = self._frame = Frame(self._outside, self._specs)
        frame.lock_requested.connect(self.lock)
        # Later: the panel that asks for it is in the middle of a click, and will be gone.
        frame.preferences_changed.connect(lambda: QTimer.singleShot(0, self, self.apply_preferences))
        self._show(frame)
        return frame

    def _say(self, sentence: str) -> None:
        """Tell something while there is no message bar to tell it in."""
        from malapp.ui.kit.dialogs import Dialog

        dialog = Dialog("malapp", self.tr("Close"), self, text=sentence, secondary="")
        dialog.exec()
        dialog.deleteLater()

    def _show(self, page: QWidget) -> None:
        """Put ``page`` up in place of what is shown, which is deleted."""
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if old is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()


def _close_dialogs() -> None:
    """Nothing confidential stays open on top. A dialog that will not close is hidden with the window."""
    for _ in range(_MOST_DIALOGS):
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        dialog.close()
