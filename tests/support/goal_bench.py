"""Goals made by the use cases themselves, in the demo company, for tests of what can be done with them."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from workspaces import DemoCompany

from malapp.application.goals import GoalDetails, GoalRow
from malapp.application.services import Services
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.permissions import Actor


class GoalBench:
    """The owner, a manager (who leads a team), two of her people, a colleague elsewhere and HR, with goals to order."""

    def __init__(self, demo: DemoCompany) -> None:
        self.demo = demo
        self.services: Services = demo.services
        self.owner: Actor = demo.actor("P01")
        self.manager: Actor = demo.actor("P02")
        self.employee: Actor = demo.actor("P03")
        self.teammate: Actor = demo.actor("P04")
        self.colleague: Actor = demo.actor("P08")
        self.hr: Actor = demo.actor("P22")
        self.team: UUID = demo.id("SALG")

    def company_goal(self, title: str = "Flest fornøyde kunder", **values: object) -> UUID:
        return self.services.goals.add(self.owner, title, GoalLevel.COMPANY, **values)

    def team_goal(self, title: str = "Svare innen ett døgn", **values: object) -> UUID:
        return self.services.goals.add(self.manager, title, GoalLevel.TEAM, **{"team_id": self.team} | values)

    def own_goal(self, title: str = "Jeg vil ringe ti kunder", **values: object) -> UUID:
        owner = {"owner_id": self.employee.person_id}
        return self.services.goals.add(self.employee, title, GoalLevel.PERSON, **owner | values)

    def goal(self, goal_id: UUID) -> Goal:
        with self.services.desk.workspace.read() as work:
            return work.goals.get(goal_id)

    def row(self, actor: Actor, goal_id: UUID) -> GoalRow:
        return next(row for row in self.services.goals.rows(actor) if row.goal.id == goal_id)

    def details(self, actor: Actor, goal_id: UUID) -> GoalDetails:
        return self.services.goals.details(actor, goal_id)

    def use_okr(self) -> None:
        with self.services.desk.edit("edit.company") as work:
            for company in work.companies.find():
                work.companies.save(replace(company, uses_okr=True))
