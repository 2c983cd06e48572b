"""The strategy map on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def map_of_person(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``map_of_person("P03")``: the page as Amina Yusuf sees it."""
    with staging(qtbot, demo.services, "strategy_map") as make:
        yield lambda person, **named: make(demo.id(person), **named)
