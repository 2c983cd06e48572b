"""What the overview leads to: the list of goals, narrowed to what was clicked."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID, uuid4

import pytest
from panel_stage import PanelStage
from window_audit import settle
from workspaces import DemoCompany

from malapp.application.insights import SIGN_IDS, HealthSign
from malapp.domain.goals import Goal, GoalLevel
from malapp.ui.panels.goals.panel import GoalsPanel


def _hits(stage: PanelStage) -> set[UUID]:
    found = cast("GoalsPanel", stage.panel).presenter.found()
    return {line.row.goal.id for line in found.lines if line.is_hit}


@pytest.mark.requirement("S0-02", "S0-08")
def test_numbers_of_the_overview_lead_to_exactly_their_goals(
    goals_of: Callable[..., PanelStage], demo: DemoCompany
) -> None:
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(Goal(uuid4(), "Et mål for seg selv", GoalLevel.TEAM))
    view = demo.services.insights.view(demo.actor("P02"))
    stage = goals_of("P02")
    panel = cast("GoalsPanel", stage.panel)

    for sign in (HealthSign.NO_PARENT, HealthSign.NOT_UPDATED):
        panel.show_item(SIGN_IDS[sign])
        settle()
        assert {row.goal.id for row in view.signs[sign]} <= _hits(stage)
        assert len(_hits(stage)) < len(panel.presenter.rows)
    team = next(team for team in demo.services.people.teams() if team.name == "Montasje")
    panel.show_item(team.id)
    settle()
    assert {row.goal.team_id for row in panel.presenter.rows if row.goal.id in _hits(stage)} == {team.id}
    panel.show_item(demo.id("focus 2"))
    assert demo.id("O1") in _hits(stage)
