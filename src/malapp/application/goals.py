"""Goals: the tree everybody works in, edits, agreement and check-ins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_guards import (
    keep_record_true,
    require_edit,
    require_numbers,
    require_owners_word,
    require_place,
    take_out,
)
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import (
    CheckIn,
    Goal,
    GoalLevel,
    GoalStatus,
    Party,
    ProposedBy,
    checked_in,
    checked_title,
    edited,
    is_outdated,
    marked,
    moved,
)
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.scores import rolled_up


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as shown in the tree; ``progress`` 0..1 or None, rolled up from the goals below when it has no measure."""

    goal: Goal
    owner: str
    team: str
    progress: float | None
    is_outdated: bool
    last_check_in: date | None
    may_edit: bool


@dataclass(frozen=True, slots=True)
class GoalDetails:
    """Everything the detail view of one goal shows."""

    row: GoalRow
    parent: Goal | None
    children: tuple[Goal, ...]
    check_ins: tuple[CheckIn, ...]
    employee: Person | None
    acting_party: Party | None


class GoalService:
    """Use cases for goals; every read is filtered by what the acting person may see (E-09)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor) -> tuple[GoalRow, ...]:
        """All goals the acting person may read, in order."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            goals = tuple(goal for goal in work.goals.find() if actor.may_read_goal(goal))
            names = {person.id: person.name for person in work.people.find()}
            teams = {team.id: team.name for team in work.teams.find()}
            latest: dict[UUID, date] = {}
            for check_in in work.check_ins.find():
                latest[check_in.goal_id] = max(check_in.made_on, latest.get(check_in.goal_id, date.min))
        shares = rolled_up(goals)
        return tuple(
            GoalRow(
                goal,
                names.get(goal.owner_id, "") if goal.owner_id else "",
                teams.get(goal.team_id, "") if goal.team_id else "",
                shares[goal.id],
                is_outdated(goal, latest.get(goal.id), today),
                latest.get(goal.id),
                actor.may_edit_goal(goal),
            )
            for goal in goals
        )

    def details(self, actor: Actor, goal_id: UUID) -> GoalDetails:
        """One goal; RuleViolation when the acting person may not read it."""
        rows = {row.goal.id: row for row in self.rows(actor)}
        if goal_id not in rows:
            raise RuleViolation("rule.permission.denied", permission=Permission.READ_PERSONAL_GOAL.value)
        row = rows[goal_id]
        with self._desk.workspace.read() as work:
            check_ins = sorted(work.check_ins.find(goal_id=goal_id), key=lambda check_in: check_in.made_on)
            is_personal = row.goal.level is GoalLevel.PERSON and row.goal.owner_id is not None
            employee = work.people.get(row.goal.owner_id) if is_personal and row.goal.owner_id else None
        parent = rows.get(row.goal.parent_id) if row.goal.parent_id else None
        if is_personal and not is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(row.goal)):
            # Who publishes a goal has published the goal, not what the two wrote to each other along the way (E-09).
            check_ins = [replace(check_in, comment="") for check_in in check_ins]
        return GoalDetails(
            row,
            parent.goal if parent else None,
            tuple(other.goal for other in rows.values() if other.goal.parent_id == goal_id),
            tuple(check_ins),
            employee,
            _party(actor, employee),
        )

    def add(self, actor: Actor, title: str, level: GoalLevel, **values: object) -> UUID:
        """A new goal; further ``values`` are fields of Goal that may be set by hand."""
        bare = Goal(self._desk.new_id(), checked_title(title), level)
        goal = replace(bare, **editable.allowed(values, editable.GOAL))  # type: ignore[arg-type]
        with self._desk.edit("edit.goal_added") as work:
            require_place(work, actor, goal)
            require_edit(actor, goal)
            require_numbers(goal.start_value, goal.target_value, goal.current_value)
            require_owners_word(actor, replace(goal, is_published=False), goal)
            if "proposed_by" not in values:
                goal = replace(goal, proposed_by=_proposed_by(actor, goal))
            goal = replace(goal, position=len(work.goals.find(parent_id=goal.parent_id)))
            work.goals.save(goal)
            work.audit("goal.added", actor.person_id, "goals", goal.id)
        return goal.id

    def edit(self, actor: Actor, goal_id: UUID, **values: object) -> None:
        """Change fields of a goal; changing the substance of an agreed goal drops both acceptances (B-3)."""
        with self._desk.edit("edit.goal", merge_key=f"goal:{goal_id}:{','.join(values)}") as work:
            before = self._editable(work, actor, goal_id)
            goal = edited(before, editable.allowed(values, editable.GOAL))
            require_owners_word(actor, before, goal)
            require_numbers(goal.start_value, goal.target_value, goal.current_value)
            if goal.parent_id != before.parent_id:
                goal = moved(goal, goal.parent_id, work.goals.find())
                require_place(work, actor, goal)
            require_edit(actor, goal)
            work.goals.save(goal)
            keep_record_true(work, before, goal)

    def remove(self, actor: Actor, goal_id: UUID) -> None:
        """Delete a goal nobody has agreed on; goals below move up to its parent."""
        with self._desk.edit("edit.goal_removed") as work:
            goal = self._editable(work, actor, goal_id)
            if goal.is_agreed:
                raise RuleViolation("rule.goal.agreed_stays")
            take_out(work, goal)
            keep_record_true(work, goal, None)
            work.audit("goal.removed", actor.person_id, "goals", goal_id)

    def mark(self, actor: Actor, goal_id: UUID, *, accepted: bool | None = None, believed: bool | None = None) -> None:
        """Set the acting person's own marks on a personal goal: accepted, believed (S2-09, S2-10)."""
        with self._desk.edit("edit.goal_marked") as work:
            goal = self._editable(work, actor, goal_id)
            party = _party(actor, work.people.get(goal.owner_id) if goal.owner_id else None)
            if goal.level is not GoalLevel.PERSON or party is None:
                raise RuleViolation("rule.goal.marks_are_personal")
            after = marked(goal, party, accepted=accepted, believed=believed)
            work.goals.save(after)
            keep_record_true(work, goal, after)
            work.audit(f"goal.marked_by_{party.value}", actor.person_id, "goals", goal_id)

    def check_in(
        self, actor: Actor, goal_id: UUID, status: GoalStatus, *, value: float | None = None, comment: str = ""
    ) -> None:
        """Report how a goal goes, with an optional new value and comment."""
        require_numbers(value)
        with self._desk.edit("edit.check_in") as work:
            goal = self._editable(work, actor, goal_id)
            check_in = CheckIn(
                self._desk.new_id(), goal_id, actor.person_id, self._desk.today(), status, value, comment.strip()
            )
            work.check_ins.save(check_in)
            work.goals.save(checked_in(goal, check_in))
            work.audit("goal.checked_in", actor.person_id, "goals", goal_id)

    def _editable(self, work: UnitOfWork, actor: Actor, goal_id: UUID) -> Goal:
        goal = work.goals.get(goal_id)
        require_edit(actor, goal)
        return goal


def _party(actor: Actor, employee: Person | None) -> Party | None:
    if employee is None:
        return None
    if actor.person_id == employee.id:
        return Party.EMPLOYEE
    return Party.MANAGER if employee.manager_id == actor.person_id else None


def _proposed_by(actor: Actor, goal: Goal) -> ProposedBy:
    """Whoever writes a personal goal down has proposed it, unless they say otherwise (S1-21)."""
    if goal.level is not GoalLevel.PERSON:
        return goal.proposed_by
    return ProposedBy.EMPLOYEE if goal.owner_id == actor.person_id else ProposedBy.MANAGER
