"""The conversations panel on the real demo company, in the shell's own panel stack."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from conversation_stage import ConversationStage, Story, conversations_on_stage
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
