"""A unit plan of the demo company's service team, through the use cases."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from workspaces import DemoCompany

from malapp.application.unit_plan_view import PlanView
from malapp.domain.goals import DataReliability, GoalLevel
from malapp.domain.permissions import Actor
from malapp.domain.plans import PlanEvent

OWNER, LEAD, MEMBER = "P01", "P16", "P18"
TEAM = "SERV"
FULL = {
    "why_now": "Sesongtoppen kommer i november.",
    "beneficiaries": "Beboere får varme uten å vente.",
    "core_task": "Vi holder anleggene i gang.",
    "process": "Tavlemøte",
    "frequency": "Første mandag hver måned",
    "action": "Eier av målet foreslår tiltak innen en uke",
    "people": "Lederne",
}


class PlanAtHand:
    """A draft for the service team, without goals; its lead writes it, the owner approves it."""

    def __init__(self, demo: DemoCompany, period: str = "2031") -> None:
        self.demo = demo
        self.services = demo.services
        self.lead: Actor = demo.actor(LEAD)
        self.owner: Actor = demo.actor(OWNER)
        self.team_id = demo.id(TEAM)
        self.id: UUID = self.services.unit_plans.add(self.lead, self.team_id, period)

    @property
    def view(self) -> PlanView:
        """As the owner sees it now."""
        return self.services.unit_plans.view(self.owner, self.id)

    def goal(self, title: str = "Løse mer ved første besøk", **values: Any) -> UUID:
        """A new goal of the team, put into the plan."""
        goal_id = self.services.goals.add(self.lead, title, GoalLevel.TEAM, team_id=self.team_id, **values)
        self.services.plan_items.add_goals(self.lead, self.id, (goal_id,))
        return goal_id

    def whole_goal(self, title: str = "Løse mer ved første besøk") -> UUID:
        """A goal that lacks nothing."""
        return self.goal(
            title,
            focus_area_id=self.demo.id("focus 1"),
            purpose="Kunden slipper å ringe to ganger.",
            success="85 % er løst ved første besøk i november.",
            data_source="Serviceordrene",
            data_reliability=DataReliability.RELIABLE,
            start_value=74.0,
            target_value=85.0,
            unit="%",
        )

    def fill(self) -> None:
        """Everything a plan should have: texts, a whole goal, a talk."""
        self.services.unit_plans.edit(self.lead, self.id, **FULL)
        self.whole_goal()
        self.services.plan_life.add_talk(self.lead, self.id, self.services.desk.today(), note="Vi snakket om ordene.")

    def advance(self, event: PlanEvent, reason: str = "") -> None:
        """As the owner."""
        self.services.plan_life.advance(self.owner, self.id, event, reason=reason)
