"""A stage for one panel: header, message bar and the shell's own panel stack, on real services."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

from pseudo_locale import untranslated
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_audit import audit
from workspaces import DemoCompany

from malapp.application.services import Services
from malapp.application.texts import texts
from malapp.desktop.machine import LocalMachine
from malapp.domain.languages import Language
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.message_bar import MessageBar
from malapp.ui.kit.pages import PageHeader
from malapp.ui.kit.tones import Tone
from malapp.ui.languages import NAMES
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.registry import PANELS
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.panel_stack import PanelStack
from malapp.ui.shell.ports import Preferences
from malapp.ui.tasks import TaskRunner

_MOST_LOOKS = 2_000
_DAY = re.compile(r"[0-9./-]+")
_PREFERENCES = {"density": "comfortable", "theme": "system", "auto_lock_minutes": 10, "map_zoom": 0.0}
_TONES = {"info": Tone.INFO, "success": Tone.GOOD, "warning": Tone.WARNING, "error": Tone.BAD}


class PanelStage(QWidget):
    """What the window is to the panel ``panel_id``. It keeps what the panel tells and where it wants to go."""

    def __init__(self, services: Services, panel_id: str, language: Language = Language.ENGLISH) -> None:
        super().__init__()
        self.services = services
        self.language = language
        self.told: list[tuple[str, str]] = []
        self.visited: list[tuple[str, UUID | None]] = []
        self.tasks = TaskRunner(self)
        self.tasks.failed.connect(self.report)
        self.messages = MessageBar()
        self.header = PageHeader(panel_id)
        pages = [page for spec in PANELS for page in spec.with_pages() if page.id == panel_id]
        self.stack = PanelStack((replace(pages[0], pages=()),))
        self.stack.open(self._context())
        self.start = SecondaryButton("Search")  # the shell's own header has buttons before those of the panel
        tools = QHBoxLayout()
        tools.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.addWidget(self.header)
        layout.addLayout(tools)
        layout.addWidget(self.messages)
        layout.addWidget(self.stack, 1)
        self.panel: Panel = self.stack.show_panel(panel_id)
        before: QWidget = self.start
        for tool in self.stack.header_widgets(panel_id):
            tools.addWidget(tool)
            tool.show()  # the shell shows what the panel hands it
            self.setTabOrder(before, tool)
            before = tool
        self.resize(1280, 800)

    def report(self, error: BaseException) -> None:
        """Show an error as the window does."""
        self._tell(texts(self.language).sentence(cast("Any", error)), kind="error")

    def undo(self) -> None:
        """Ctrl+Z as the window does it: store what is typed, then take the newest edit back."""
        self.stack.flush()
        self.services.history.undo()
        QApplication.processEvents()

    def press_undo(self, qtbot: QtBot) -> None:
        """Click the Undo button of the message bar."""
        button = next(button for button in self.messages.findChildren(QPushButton) if button.text() == "Undo")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def close_all(self) -> None:
        """End everything the stage began."""
        self.stack.flush()
        self.stack.close_panels()
        self.tasks.close()
        self.close()
        self.deleteLater()
        QApplication.processEvents()

    def _context(self) -> AppContext:
        return AppContext(
            services=self.services,
            tasks=self.tasks,
            preferences=cast("Preferences", SimpleNamespace(**_PREFERENCES, language=self.language)),
            machine=LocalMachine(self.services.keeping.path.parent),
            messages=self._tell,
            report=self.report,
            navigate=lambda panel_id, item_id=None: self.visited.append((panel_id, item_id)),
            hand_over=lambda *_args, **_named: None,
            preferences_changed=lambda: None,
            clock=lambda: datetime.now(UTC),
            language=self.language,
        )

    def _tell(self, text: str, *, kind: str = "info", undo: Callable[[], object] | None = None) -> None:
        self.told.append((kind, text))
        self.messages.tell(text, _TONES[kind], action=("Undo", undo) if undo else None)


def in_dialog(act: Callable[[Any], None]) -> None:
    """Once a modal dialog is opened, do ``act`` with it. It is closed afterwards, also when ``act`` fails.

    Without a dialog within some seconds the test fails. One that is open already, and may be going away, is not meant.
    """
    looks = 0
    before = QApplication.activeModalWidget()

    def look() -> None:
        nonlocal looks
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is before or not dialog.isVisible():
            looks += 1
            if looks > _MOST_LOOKS:
                raise AssertionError("no dialog was opened")
            QTimer.singleShot(5, look)
            return
        try:
            act(dialog)
        finally:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)


def faults(widget: QWidget, size: tuple[int, int] | None = None) -> str:
    """What the audit finds, one fault a line."""
    if isinstance(widget, PanelStage):
        widget.start.setFocus()
    return "\n".join(str(finding) for finding in audit(widget, size))


def unspoken(stage: PanelStage, demo: DemoCompany) -> list[str]:
    """The texts of the panel that did not come through the translator, without what people have written."""
    with demo.services.desk.workspace.read() as work:
        things = [thing for topic in _WRITTEN for thing in work.repository(topic).find()]
    written = {str(value) for thing in things for value in astuple(thing)}
    lines = {line for text in written for line in text.splitlines()} | set(NAMES.values())
    found = untranslated(stage.panel, frozenset(lines | written))
    return [text for text in found if not _is_made_of(text, written)]


def _is_made_of(text: str, written: set[str]) -> bool:
    """Whether ``text`` is the beginning of something written, or made of names and days."""
    words = text.partition(": ")[2].replace("\u200b", "")
    if " · " in words and all(part in written or _DAY.fullmatch(part) for part in words.split(" · ")):
        return True
    parts = [part.removesuffix(" …") for part in (words, words.partition(" · ")[2]) if part]
    return any(part in known for known in written for part in parts)


_WRITTEN = (
    "goals",
    "actions",
    "people",
    "teams",
    "strategies",
    "focus_areas",
    "check_ins",
    "milestones",
    "periods",
    "goal_wordings",
)


@contextmanager
def staging(qtbot: QtBot, services: Services, panel_id: str) -> Iterator[Callable[..., PanelStage]]:
    """``make(person_id)``: the panel as that person sees it."""
    before = QLocale()
    stages: list[PanelStage] = []

    def make(person_id: UUID, language: Language = Language.ENGLISH) -> PanelStage:
        if services.session.person_id != person_id:
            services.session.hand_over(person_id)
        QLocale.setDefault(locale_for(language.value))
        stage = PanelStage(services, panel_id, language)
        stages.append(stage)
        stage.show()
        stage.activateWindow()
        qtbot.waitExposed(stage)
        QApplication.processEvents()
        return stage

    yield make
    for stage in stages:
        stage.close_all()
    QLocale.setDefault(before)
