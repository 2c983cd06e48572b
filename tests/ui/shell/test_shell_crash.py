"""What nobody caught: troubles become sentences, bugs are logged without words and told once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from malapp.application.troubles import DiskFull, Trouble
from malapp.desktop.crash_log import FILE_NAME
from malapp.desktop.machine import LocalMachine
from malapp.domain.errors import RuleViolation
from malapp.ui.crash import CrashHandler
from malapp.ui.crash_dialog import CrashDialog

SECRET = "Amina Yusuf"


class Desk(QWidget):
    """Stands for the window: remembers what it was told, and may fail to store."""

    def __init__(self) -> None:
        super().__init__()
        self.reported: list[BaseException] = []
        self.flushed = 0
        self.fails_to_flush = False

    def report(self, error: BaseException) -> None:
        self.reported.append(error)

    def flush(self) -> None:
        self.flushed += 1
        if self.fails_to_flush:
            raise KeyError(SECRET)


class Crash:
    """A handler with its hooks called directly: pytest owns the real ones."""

    def __init__(self, tmp_path: Path) -> None:
        self.log = tmp_path / FILE_NAME
        self.restarts: list[bool] = []
        self.desk = Desk()
        self.handler = CrashHandler(LocalMachine(tmp_path), lambda: self.restarts.append(True))
        self.handler.watch(self.desk, self.desk)

    def fall(self, error: Exception) -> None:
        try:
            _raise(error)
        except type(error):
            self.handler.on_exception(*_caught())

    def dialog(self, qtbot: QtBot) -> CrashDialog:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        return dialog


def _raise(error: Exception) -> None:
    raise error


def _caught() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    kind, error, trace = sys.exc_info()
    assert kind is not None
    assert error is not None
    return kind, error, trace


@pytest.fixture
def crash(qtbot: QtBot, tmp_path: Path) -> Iterator[Crash]:
    made = Crash(tmp_path)
    qtbot.addWidget(made.desk)
    made.desk.show()
    yield made
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()


def _press_when_shown(crash: Crash, qtbot: QtBot, button: str) -> list[str]:
    """Press ``button`` ("primary", "secondary" or "close") of each dialog; the titles seen."""
    seen: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CrashDialog):
            QTimer.singleShot(20, press)
            return
        seen.append(" ".join(label for label in [dialog.windowTitle()]))
        if button == "close":
            dialog.reject()
        else:
            getattr(dialog, button).click()

    QTimer.singleShot(0, press)
    qtbot.waitUntil(lambda: bool(seen))
    return seen


@pytest.mark.parametrize("error", [DiskFull(), RuleViolation("rule.name.missing")])
def test_a_trouble_or_rule_that_escaped_is_a_sentence_and_no_crash(
    crash: Crash, qtbot: QtBot, error: Trouble | RuleViolation
) -> None:
    crash.fall(error)
    qtbot.waitUntil(lambda: crash.desk.reported == [error])
    assert not crash.log.exists()
    assert crash.desk.flushed == 0


@pytest.mark.requirement("E-11")
def test_a_bug_stores_drafts_writes_the_log_without_words_and_asks_once(crash: Crash, qtbot: QtBot) -> None:
    crash.fall(ValueError(SECRET))
    assert crash.desk.flushed == 1
    crash.fall(ValueError(SECRET))
    _press_when_shown(crash, qtbot, "primary")
    qtbot.wait(50)
    text = crash.log.read_text(encoding="utf-8")
    assert text.count("builtins.ValueError") == 2
    assert SECRET not in text
    assert crash.restarts == []


def test_esc_goes_on_and_only_the_button_starts_again(crash: Crash, qtbot: QtBot) -> None:
    crash.fall(ValueError(SECRET))
    _press_when_shown(crash, qtbot, "close")
    qtbot.wait(20)
    assert crash.restarts == []
    crash.fall(ValueError(SECRET))
    _press_when_shown(crash, qtbot, "secondary")
    qtbot.waitUntil(lambda: crash.restarts == [True])


def test_a_bug_on_another_thread_is_told_on_the_gui_thread(crash: Crash, qtbot: QtBot) -> None:
    worker = threading.Thread(target=crash.fall, args=(ValueError(SECRET),))
    worker.start()
    worker.join()
    assert crash.log.exists()
    assert crash.desk.flushed == 0  # widgets belong to the GUI thread
    _press_when_shown(crash, qtbot, "primary")


def test_drafts_that_cannot_be_stored_are_not_called_stored(crash: Crash, qtbot: QtBot) -> None:
    crash.desk.fails_to_flush = True
    crash.fall(ValueError(SECRET))
    assert "builtins.KeyError" in crash.log.read_text()
    assert crash.handler._is_saved is False
    _press_when_shown(crash, qtbot, "primary")


def test_qts_complaints_are_logged_by_place_only(crash: Crash) -> None:
    crash.handler.install()
    try:
        qWarning(f"QWidget::setGeometry: {SECRET}")
        qWarning(SECRET)
    finally:
        crash.handler.uninstall()
    text = crash.log.read_text(encoding="utf-8")
    assert "QWidget::setGeometry" in text
    assert SECRET not in text


def test_the_hooks_are_taken_and_given_back(crash: Crash) -> None:
    before = sys.excepthook
    crash.handler.install()
    try:
        assert sys.excepthook == crash.handler.on_exception
    finally:
        crash.handler.uninstall()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before
