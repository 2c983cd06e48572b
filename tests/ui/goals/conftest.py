"""The goals panel on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def goals_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``goals_of("P01")``: the panel as Ingrid Solheim (owner) sees it; P02 manages P03 and leads sales."""
    with staging(qtbot, demo.services, "goals") as make:
        yield lambda person, **named: make(demo.id(person), **named)
