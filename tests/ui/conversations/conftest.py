"""The conversations panel on the real demo company, in the shell's own panel stack."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from conversation_stage import ConversationStage, Story, conversations_on_stage
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def make_stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., ConversationStage]]:
    """``make_stage("P02")``: the panel as Jonas Berge sees it."""
    with conversations_on_stage(qtbot, demo) as make:
        yield make


@pytest.fixture
def story(demo: DemoCompany) -> Story:
    """A conversation that has been planned."""
    return Story(demo)


@pytest.fixture
def story_stage(story: Story, make_stage: Callable[..., ConversationStage]) -> ConversationStage:
    """The story in review, opened by the manager."""
    return make_stage("P02", story.in_review())


@pytest.fixture(autouse=True)
def _no_stray_windows(qapp: QApplication) -> Iterator[None]:
    """Nothing but dialogs and menus opens beside the stage: a part shown before it has a place flashes as a window."""
    watch = _Windows()
    qapp.installEventFilter(watch)
    yield
    qapp.removeEventFilter(watch)
    assert watch.stray == []


class _Windows(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.stray: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_window = event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_window and not isinstance(watched, ConversationStage | QDialog | QMenu):
            self.stray.append(type(watched).__name__)
        return False
