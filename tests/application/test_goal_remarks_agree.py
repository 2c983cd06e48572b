"""What the overview counts is what the coach asks beside the field."""

from __future__ import annotations

import pytest
from workspaces import DemoCompany


@pytest.mark.requirement("S0-02")
@pytest.mark.parametrize("person", ["P02", "P03"])
def test_the_overview_counts_exactly_the_goals_the_coach_asks_about_where_they_are_written(
    demo: DemoCompany, person: str
) -> None:
    services, actor = demo.services, demo.actor(person)
    counted = {row.goal.id for row in services.goal_remarks.open(actor).run()}
    looked_at = [row.goal for row in services.goals.rows(actor) if row.goal.owner_id == actor.person_id]

    for goal in looked_at:
        if goal.kind.value in {"goal", "objective", "key_result"} and not goal.status.is_final:
            asked = services.coach.remarks(services.coach.draft(goal), services.people.company().language)
            assert (goal.id in counted) is bool(asked), goal.title
