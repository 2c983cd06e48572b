"""The strategy panel on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def strategy_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``strategy_of("P01")``: the panel as Ingrid Solheim (owner) sees it."""
    with staging(qtbot, demo.services, "strategy") as make:
        yield lambda person, **named: make(demo.id(person), **named)
