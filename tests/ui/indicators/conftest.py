"""The indicators page on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.goals import GoalLevel


@pytest.fixture
def indicators_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``indicators_of("P02")``: the page as Jonas Berge (leads sales) sees it; P22 is HR, P03 works in sales."""
    with staging(qtbot, demo.services, "indicators") as make:
        yield lambda person, **named: make(demo.id(person), **named)


@pytest.fixture
def meetings(demo: DemoCompany) -> UUID:
    """An indicator by month of the sales team, without values."""
    return demo.services.indicators.add(
        demo.actor("P02"), "Kundemøter", GoalLevel.TEAM, team_id=demo.id("SALG"), unit="stk"
    )
