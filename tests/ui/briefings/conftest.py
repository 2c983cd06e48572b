"""The briefings page on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def bare(demo: DemoCompany) -> DemoCompany:
    """The demo company before any briefing."""
    with demo.services.desk.workspace.begin() as work:
        for topic in ("briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    return demo


@pytest.fixture
def briefings_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``briefings_of("P02")``: the page as Jonas Berge sees it, who leads a team."""
    with staging(qtbot, demo.services, "briefings") as make:
        yield lambda person, **named: make(demo.id(person), **named)
