"""The people panel on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def people_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``people_of("P22")``: the panel as Marte Lien (HR) sees it."""
    with staging(qtbot, demo.services, "people") as make:
        yield lambda person, **named: make(demo.id(person), **named)
