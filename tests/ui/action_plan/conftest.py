"""The action plan page on the real demo company."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from panel_stage import PanelStage, staging
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany


@pytest.fixture
def plan_of(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., PanelStage]]:
    """``plan_of("P03")``: the page as Amina Yusuf sees it; P02 is her manager and leads the team, P05 a colleague."""
    with staging(qtbot, demo.services, "action_plan") as make:
        yield lambda person, **named: make(demo.id(person), **named)


@pytest.fixture
def call(demo: DemoCompany) -> UUID:
    """An action of Amina Yusuf for her own goal, overdue since yesterday."""
    yesterday = demo.services.desk.today() - timedelta(days=1)
    return demo.services.action_plan.add(
        demo.actor("P03"),
        "Ringe fem styrer",
        who_id=demo.id("P03"),
        due_on=yesterday,
        goal_id=demo.id("goal P03"),
    )


@pytest.fixture
def habit(demo: DemoCompany) -> UUID:
    """A behaviour of Amina Yusuf."""
    return demo.services.behaviours.add(
        demo.actor("P03"), "Jeg gjentar behovet med egne ord", recurrence="Hver befaring", parent_id=demo.id("goal P03")
    )
