"""The overview on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def overview_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``overview_of("P03")``: the page as Amina Yusuf sees it."""
    with staging(qtbot, demo.services, "overview") as make:
        yield lambda person, **named: make(demo.id(person), **named)
