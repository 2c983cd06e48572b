"""Goals: the tree everybody works in, edits, agreement and check-ins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_check_ins import report
from malapp.application.goal_details import acting_party, read_details
from malapp.application.goal_guards import (
    keep_record_true,
    require_edit,
    require_kind,
    require_owners_word,
    require_period,
    require_place,
    settled,
    take_out,
)
from malapp.application.goal_listing import GoalListing, read_listing
from malapp.application.goal_rows import GoalDetails, GoalRow, read_rows
from malapp.application.goal_tree import drop_doubled, last_place, require_no_circle
from malapp.application.goal_wordings import keep_wording
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import (
    CheckIn,
    Goal,
    GoalLevel,
    GoalStatus,
    Party,
    ProposedBy,
    checked_title,
    edited,
    marked,
)
from malapp.domain.permissions import Actor

__all__ = ["GoalDetails", "GoalEdit", "GoalRow", "GoalService"]


@dataclass(frozen=True, slots=True)
class GoalEdit:
    """What an edit meant for others: ``asks_anew``, an agreement fell and both must say again whether they agree
    (S1-16, S2-09); ``keeps_wording``, the words before it were kept (S3-19).
    """

    asks_anew: bool = False
    keeps_wording: bool = False


class GoalService:
    """Use cases for goals; every read is filtered by what the acting person may see (E-09)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[GoalRow, ...]:
        """All goals the acting person may read, in order; but those that were declined."""
        with self._desk.workspace.read() as work:
            return read_rows(work, actor, self._desk.today())

    def listing(self, actor: Actor) -> GoalListing:
        """The same goals as the tree shows them, however many there are."""
        with self._desk.workspace.read() as work:
            return read_listing(work, actor, self._desk.today())

    def details(self, actor: Actor, goal_id: UUID) -> GoalDetails:
        """One goal; RuleViolation when the acting person may not read it."""
        with self._desk.workspace.read() as work:
            return read_details(work, actor, goal_id, self._desk.today())

    def add(self, actor: Actor, title: str, level: GoalLevel, **values: object) -> UUID:
        """A new goal; further ``values`` are fields of Goal that may be set by hand."""
        bare = Goal(self._desk.new_id(), checked_title(title), level)
        goal = replace(bare, **editable.allowed(values, editable.GOAL))  # type: ignore[arg-type]
        with self._desk.edit("edit.goal_added") as work:
            goal = admitted(work, actor, goal, is_proposed="proposed_by" in values)
            work.goals.save(goal)
            work.audit("goal.added", actor.person_id, "goals", goal.id)
        return goal.id

    def edit(self, actor: Actor, goal_id: UUID, **values: object) -> GoalEdit:
        """Change fields of a goal; changing the substance of an agreed goal drops both acceptances (B-3)."""
        with self._desk.edit("edit.goal", merge_key=f"goal:{goal_id}:{','.join(values)}") as work:
            before = self._editable(work, actor, goal_id)
            goal = settled(work, before, edited(before, editable.allowed(values, editable.GOAL)))
            require_owners_word(actor, before, goal)
            if goal.parent_id != before.parent_id:
                require_no_circle(work, goal_id, goal.parent_id)
                require_place(work, actor, goal)
                drop_doubled(work, goal)
            if goal.kind is not before.kind:
                require_kind(work, goal)
            if goal.period_id != before.period_id:
                require_period(work, goal)
            require_edit(actor, goal)
            work.goals.save(goal)
            keeps_wording = keep_wording(self._desk, work, actor, before, goal)
            keep_record_true(work, before, goal)
        return GoalEdit(_fell(before, goal), keeps_wording)

    def remove(self, actor: Actor, goal_id: UUID) -> None:
        """Delete a goal nobody has agreed on; goals below move up to its parent."""
        with self._desk.edit("edit.goal_removed") as work:
            goal = self._editable(work, actor, goal_id)
            if goal.is_agreed:
                raise RuleViolation("rule.goal.agreed_stays")
            take_out(work, goal)
            keep_record_true(work, goal, None)
            work.audit("goal.removed", actor.person_id, "goals", goal_id)

    def mark(
        self,
        actor: Actor,
        goal_id: UUID,
        *,
        accepted: bool | None = None,
        believed: bool | None = None,
        wanted: bool | None = None,
    ) -> None:
        """Set the acting person's own marks on a personal goal: accepted, believed (S2-09, S2-10).

        ``wanted`` is the employee's own "I want this" (S4-16).
        """
        with self._desk.edit("edit.goal_marked") as work:
            goal = self._editable(work, actor, goal_id)
            party = acting_party(actor, work.people.get(goal.owner_id) if goal.owner_id else None)
            if goal.level is not GoalLevel.PERSON or party is None:
                raise RuleViolation("rule.goal.marks_are_personal")
            after = goal
            if accepted is not None or believed is not None:
                after = marked(goal, party, accepted=accepted, believed=believed)
            if wanted is not None:
                if party is not Party.EMPLOYEE:
                    raise RuleViolation("rule.goal.wanted_by_employee")
                after = replace(after, wanted_by_employee=wanted)
            work.goals.save(after)
            keep_record_true(work, goal, after)
            work.audit(f"goal.marked_by_{party.value}", actor.person_id, "goals", goal_id)

    def check_in(
        self,
        actor: Actor,
        goal_id: UUID,
        status: GoalStatus,
        *,
        value: float | None = None,
        comment: str = "",
        confidence: int | None = None,
        learning: str = "",
        made_on: date | None = None,
    ) -> UUID:
        """Report how a goal goes: the status, and what else is to be said.

        ``confidence`` 0-10 that it will be reached, ``learning`` what was learnt since last time; ``made_on`` an
        earlier day than today.
        """
        today = self._desk.today()
        with self._desk.edit("edit.check_in") as work:
            goal = self._editable(work, actor, goal_id)
            check_in = CheckIn(
                self._desk.new_id(),
                goal_id,
                actor.person_id,
                made_on or today,
                status,
                value,
                comment.strip(),
                confidence,
                learning.strip(),
                today,
            )
            report(work, goal, check_in, today)
            work.audit("goal.checked_in", actor.person_id, "goals", goal_id)
        return check_in.id

    def _editable(self, work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
        goal = work.goals.get(goal_id)
        require_edit(actor, goal)
        return goal


def admitted(work: UnitOfWork, actor: Actor, goal: Goal, *, is_proposed: bool = False) -> Goal:
    """A new ``goal`` as it may be saved: last among its neighbours; RuleViolation when it may not.

    ``is_proposed``: who proposed it has been said.
    """
    require_place(work, actor, goal)
    require_edit(actor, goal)
    goal = settled(work, goal, goal)
    require_kind(work, goal)
    require_period(work, goal)
    require_owners_word(actor, replace(goal, is_published=False), goal)
    if not is_proposed:
        goal = replace(goal, proposed_by=_proposed_by(actor, goal))
    return replace(goal, position=last_place(work, goal.parent_id))


def _proposed_by(actor: Actor, goal: Goal) -> ProposedBy:
    """Whoever writes a personal goal down has proposed it, unless they say otherwise (S1-21)."""
    if goal.level is not GoalLevel.PERSON:
        return goal.proposed_by
    return ProposedBy.EMPLOYEE if goal.owner_id == actor.person_id else ProposedBy.MANAGER


def _fell(before: Goal, after: Goal) -> bool:
    dropped_employees = before.accepted_by_employee and not after.accepted_by_employee
    return dropped_employees or (before.accepted_by_manager and not after.accepted_by_manager)
