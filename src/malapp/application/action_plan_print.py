"""The action plan of a person or a team on paper (S2-21)."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from malapp.application.action_plan import ActionPlanService
from malapp.application.action_rows import PlanRow
from malapp.application.behaviours import BehaviourService
from malapp.application.desk import Desk, Job, only_company
from malapp.application.follow_ups import is_known_to_doer
from malapp.application.ports import DocumentWriter, UnitOfWork
from malapp.application.ports.action_plan import (
    ActionPlanContent,
    ActionPlanGroup,
    ActionPlanHabit,
    ActionPlanLine,
)
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor


class ActionPlanPrintService:
    """Use case: one plan as PDF, with what the acting person may see and those the paper is for may read."""

    def __init__(
        self, desk: Desk, action_plan: ActionPlanService, behaviours: BehaviourService, writer: DocumentWriter
    ) -> None:
        self._desk = desk
        self._plan = action_plan
        self._behaviours = behaviours
        self._writer = writer

    def of_person(
        self, actor: Actor, person_id: UUID, language: Language, *, only_open: bool = True
    ) -> Job[bytes, bytes]:
        """The plan of one person; the finished job gives the PDF."""
        content = self.person_content(actor, person_id, language, only_open=only_open)
        return Job(lambda: self._writer.action_plan(content), lambda data: data)

    def of_team(self, actor: Actor, team_id: UUID, language: Language, *, only_open: bool = True) -> Job[bytes, bytes]:
        """The plan of one team; the finished job gives the PDF."""
        content = self.team_content(actor, team_id, language, only_open=only_open)
        return Job(lambda: self._writer.action_plan(content), lambda data: data)

    def person_content(
        self, actor: Actor, person_id: UUID, language: Language, *, only_open: bool = True
    ) -> ActionPlanContent:
        """What the person does and practises. Goals of others that are open to few stay out, and so does what others
        are about to agree on: a manager may print it.
        """

        def shown(goal: Goal | None) -> Goal | None:
            return goal if goal is not None and (_is_for_all(goal) or goal.owner_id == person_id) else None

        habits = tuple(
            ActionPlanHabit(habit.goal.title, habit.goal.recurrence.strip(), served.title if served else "")
            for habit in self._behaviours.of_person(actor, person_id)
            if habit.is_open
            for served in (shown(habit.served),)
        )
        with self._desk.workspace.read() as work:
            rows = [row for row in self._plan.rows(actor) if row.who_id == person_id and _is_known(work, row)]
            whose, company = work.people.get(person_id).name, only_company(work).name
        groups = _groups((row, shown(row.served)) for row in rows if row.state.is_open or not only_open)
        return ActionPlanContent(company, whose, False, language, self._desk.today(), groups, habits, only_open)

    def team_content(
        self, actor: Actor, team_id: UUID, language: Language, *, only_open: bool = True
    ) -> ActionPlanContent:
        """What the team does. It hangs on a wall: nothing that is between two people is in it, whoever prints it."""
        with self._desk.workspace.read() as work:
            rows = [row for row in self._plan.rows(actor) if row.team_id == team_id and _is_of_the_team(work, row)]
            whose, company = work.teams.get(team_id).name, only_company(work).name
        shown = [row for row in rows if row.state.is_open or not only_open]
        groups = _groups(
            (row, row.served if row.served is not None and _is_shared(row.served) else None) for row in shown
        )
        return ActionPlanContent(company, whose, True, language, self._desk.today(), groups, (), only_open)


def _is_known(work: UnitOfWork, row: PlanRow) -> bool:
    """Whether the one whose line it is may read it, too."""
    return row.is_goal or is_known_to_doer(work, work.actions.get(row.id))


def _is_of_the_team(work: UnitOfWork, row: PlanRow) -> bool:
    """Not what was agreed in a conversation, nor an activity of somebody's own, published or not."""
    return _is_shared(work.goals.get(row.id)) if row.is_goal else work.actions.get(row.id).conversation_id is None


def _is_shared(goal: Goal) -> bool:
    return goal.level is not GoalLevel.PERSON


def _is_for_all(goal: Goal) -> bool:
    return _is_shared(goal) or goal.is_published


def _groups(rows: Iterable[tuple[PlanRow, Goal | None]]) -> tuple[ActionPlanGroup, ...]:
    """The lines by the goal they serve, in the order of the earliest date; what serves none comes last."""
    found: dict[UUID | None, tuple[Goal | None, list[ActionPlanLine]]] = {}
    for row, served in rows:
        found.setdefault(served.id if served else None, (served, []))[1].append(_line(row))
    loose = found.pop(None, None)
    ordered = [*found.values(), *((loose,) if loose else ())]
    return tuple(
        ActionPlanGroup(goal.title if goal else "", goal.purpose.strip() if goal else "", tuple(lines))
        for goal, lines in ordered
    )


def _line(row: PlanRow) -> ActionPlanLine:
    return ActionPlanLine(
        row.what, row.who, row.starts_on, row.due_on, row.state.value, row.reason.strip(), row.is_overdue
    )
