"""One goal given to many people, each with a target and a day of their own; nobody has agreed yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_counts import is_open
from malapp.application.goal_details import readable_goal
from malapp.application.goal_guards import require_kind
from malapp.application.goal_tree import last_place
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, ProposedBy
from malapp.domain.measures import checked_measure
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, is_allowed, require

#: What a given goal has from the one it is given from. Numbers are each person's own.
_SHARED = (
    "title", "purpose", "success", "unit", "measure", "range_low", "range_high", "commit_text", "target_text",
    "stretch_text", "commitment", "period_id", "starts_on", "task", "parties", "why_now", "relevance_company",
    "beneficiaries", "how_measured", "data_source", "data_reader", "data_reliability", "limits", "scope",
    "followed_by_dialogue",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Share:
    """What one person gets: values None are open, to be agreed between the two."""

    person_id: UUID
    start_value: float | None = None
    target_value: float | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody the acting person may give a goal to; ``has_it``: an open one under it already is theirs."""

    person: Person
    has_it: bool


class GoalGivingService:
    """Use cases for giving a goal of the company or a team to its people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def recipients(self, actor: Actor, goal_id: UUID) -> tuple[Recipient, ...]:
        """Whom the acting person may give the goal to: those they manage, and themselves."""
        with self._desk.workspace.read() as work:
            readable_goal(work, actor, goal_id)
            having = {goal.owner_id for goal in work.goals.find(parent_id=goal_id) if is_open(goal)}
            today = self._desk.today()
            return tuple(
                Recipient(person, person.id in having)
                for person in work.people.find()
                if person.works_on(today) and _may_give(actor, person)
            )

    def give(self, actor: Actor, goal_id: UUID, shares: Sequence[Share]) -> tuple[UUID, ...]:
        """A personal goal under this one for each of ``shares``, proposed and not yet agreed; their ids in order."""
        with self._desk.edit("edit.goal_given") as work:
            source = readable_goal(work, actor, goal_id)
            if source.level is GoalLevel.PERSON:
                raise RuleViolation("rule.goal.give_personal")
            if not shares:
                raise RuleViolation("rule.goal.give_nobody", field="people")
            position = last_place(work, goal_id)
            made = []
            for place, share in enumerate(shares):
                person = work.people.get(share.person_id)
                require(Permission.EDIT_PERSONAL_GOAL, actor.towards_person(person))
                goal = replace(_given(self._desk.new_id(), actor, source, share), position=position + place)
                require_kind(work, goal)
                work.goals.save(checked_measure(goal))
                work.audit("goal.added", actor.person_id, "goals", goal.id)
                made.append(goal.id)
        return tuple(made)


def _may_give(actor: Actor, person: Person) -> bool:
    return is_allowed(Permission.EDIT_PERSONAL_GOAL, actor.towards_person(person))


def _given(id: UUID, actor: Actor, source: Goal, share: Share) -> Goal:
    is_own = share.person_id == actor.person_id
    goal = Goal(
        id,
        source.title,
        GoalLevel.PERSON,
        # An objective is owned by a team (S4-04); what each does for it is a goal.
        GoalKind.GOAL if source.kind is GoalKind.OBJECTIVE else source.kind,
        parent_id=source.id,
        owner_id=share.person_id,
        start_value=share.start_value,
        target_value=share.target_value,
        due_on=share.due_on or source.due_on,
        state=GoalState.PROPOSED,
        proposed_by=ProposedBy.EMPLOYEE if is_own else ProposedBy.MANAGER,
    )
    return replace(goal, **{name: getattr(source, name) for name in _SHARED})
