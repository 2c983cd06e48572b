"""The unit plans page on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_stage import PanelStage, staging
from plan_stage import PlanAtHand
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def plan(demo: DemoCompany) -> PlanAtHand:
    """A new plan of the service team, with nothing but what malapp fills in."""
    return PlanAtHand(demo)


@pytest.fixture
def plans_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``plans_of("P01")``: the page as Ingrid Solheim (owner) sees it."""
    with staging(qtbot, demo.services, "unit_plans") as make:
        yield lambda person, **named: make(demo.id(person), **named)
