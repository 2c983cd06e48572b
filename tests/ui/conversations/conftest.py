"""The conversations panel on the real demo company, in the shell's own panel stack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.services import Services
from malapp.application.texts import texts
from malapp.domain.languages import Language
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.pages import PageHeader
from malapp.ui.panels.conversations.panel import ConversationsPanel
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.registry import PANELS
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.panel_stack import PanelStack
from malapp.ui.shell.ports import Machine, Preferences
from malapp.ui.tasks import TaskRunner

JONAS, AMINA, PER_OLAV, SANDER, MARTE = "P02", "P03", "P04", "P06", "P22"


class Stage(QWidget):
    """What the window is to a panel: it keeps what the panel tells, and changes who is at the keyboard."""

    def __init__(self, services: Services, language: Language = Language.ENGLISH) -> None:
        super().__init__()
        self._locale_before = QLocale()
        QLocale.setDefault(locale_for(language.value))
        self.services = services
        self.language = language
        self.told: list[tuple[str, str]] = []
        self.visited: list[tuple[str, UUID | None]] = []
        self.tasks = TaskRunner(self)
        self.tasks.failed.connect(self.report)
        self.header = PageHeader("Conversations")
        self.stack = PanelStack(tuple(spec for spec in PANELS if spec.id == "conversations"))
        self._tools: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.addWidget(self.header)
        layout.addWidget(self.stack, 1)
        self._tool_row = QHBoxLayout()
        self.header.layout().addLayout(self._tool_row)  # type: ignore[union-attr,attr-defined]
        self.resize(1064, 760)
        self._open()

    @property
    def panel(self) -> ConversationsPanel:
        return cast("ConversationsPanel", self.stack.current)

    def report(self, error: BaseException) -> None:
        self.told.append(("error", texts(self.language).sentence(cast("Any", error))))

    def hand_over(self, person_id: UUID, panel_id: str = "", item_id: UUID | None = None) -> None:
        self.services.session.hand_over(person_id)
        self.stack.close_panels()
        self._open()
        if item_id is not None:
            self.panel.show_item(item_id)

    def close_all(self) -> None:
        self.stack.close_panels()
        self.tasks.close()
        QLocale.setDefault(self._locale_before)

    def _open(self) -> None:
        self.stack.open(
            AppContext(
                services=self.services,
                tasks=self.tasks,
                preferences=cast("Preferences", None),
                machine=cast("Machine", None),
                messages=self._tell,
                report=self.report,
                navigate=lambda panel_id, item_id=None: self.visited.append((panel_id, item_id)),
                hand_over=self.hand_over,
                preferences_changed=lambda: None,
                clock=lambda: datetime.now(UTC),
                language=self.language,
            )
        )
        panel: Panel = self.stack.show_panel("conversations")
        for tool in self._tools:
            tool.hide()
            tool.deleteLater()
        self._tools = list(panel.header_widgets())
        for tool in self._tools:
            self._tool_row.addWidget(tool)

    def _tell(self, text: str, *, kind: str = "info", undo: Callable[[], object] | None = None) -> None:
        self.told.append((kind, text))


@pytest.fixture
def make_stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., Stage]]:
    """``make_stage("P02")``: the panel as Jonas Berge sees it."""
    stages: list[Stage] = []

    def make(person: str = JONAS, language: Language = Language.ENGLISH) -> Stage:
        if demo.services.session.person_id != demo.id(person):
            demo.services.session.hand_over(demo.id(person))
        stage = Stage(demo.services, language)
        stages.append(stage)
        stage.show()
        qtbot.waitExposed(stage)
        return stage

    yield make
    for stage in stages:
        stage.close_all()
        stage.close()
        stage.deleteLater()
    QApplication.processEvents()
