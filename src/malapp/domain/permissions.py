"""Who may see and do what (cycle.md B-1), as one table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from malapp.domain.conversations import Conversation
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import GoalKind, GoalLevel, GoalState
from malapp.domain.people import Person

G = TypeVar("G", bound=AnyGoal)


class Standing(StrEnum):
    """How an acting person stands to the thing in question."""

    ANYONE = "anyone"
    OWNER = "owner"
    HR = "hr"
    TEAM_LEAD = "team_lead"
    MANAGER_OF = "manager_of"
    SELF = "self"
    EMPLOYEE_PARTY = "employee_party"
    MANAGER_PARTY = "manager_party"


class Permission(StrEnum):
    """An action that somebody may or may not take."""

    READ_STRATEGY = "read_strategy"
    EDIT_STRATEGY = "edit_strategy"
    READ_PEOPLE = "read_people"
    EDIT_PEOPLE = "edit_people"
    EDIT_ROLES = "edit_roles"
    EDIT_COMPANY = "edit_company"
    READ_OPEN_GOAL = "read_open_goal"
    EDIT_COMPANY_GOAL = "edit_company_goal"
    EDIT_TEAM_GOAL = "edit_team_goal"
    READ_PERSONAL_GOAL = "read_personal_goal"
    EDIT_PERSONAL_GOAL = "edit_personal_goal"
    READ_CONVERSATION_STATUS = "read_conversation_status"
    READ_CONVERSATION = "read_conversation"
    PLAN_CONVERSATION = "plan_conversation"
    CONFIRM_INVITATION = "confirm_invitation"
    PREPARE_AS_EMPLOYEE = "prepare_as_employee"
    PREPARE_AS_MANAGER = "prepare_as_manager"
    WRITE_RECORD = "write_record"
    APPROVE_RECORD = "approve_record"
    SIGN_AS_EMPLOYEE = "sign_as_employee"
    SIGN_AS_MANAGER = "sign_as_manager"
    READ_FOLLOW_UP = "read_follow_up"
    EDIT_FOLLOW_UP = "edit_follow_up"
    EDIT_BRIEFING = "edit_briefing"
    EDIT_PLAN = "edit_plan"
    APPROVE_PLAN = "approve_plan"
    EDIT_PERIODS = "edit_periods"
    EDIT_LIBRARY = "edit_library"
    READ_ACTION = "read_action"
    EDIT_ACTION = "edit_action"
    READ_TICKS = "read_ticks"
    MEASURE_PERSONS = "measure_persons"
    READ_AUDIT = "read_audit"
    MANAGE_WORKSPACE = "manage_workspace"


_PARTIES = frozenset({Standing.EMPLOYEE_PARTY, Standing.MANAGER_PARTY})
_EVERYONE = frozenset({Standing.ANYONE})

#: The table itself: a permission is held by whoever has at least one of the standings.
GRANTS: dict[Permission, frozenset[Standing]] = {
    Permission.READ_STRATEGY: _EVERYONE,
    Permission.EDIT_STRATEGY: frozenset({Standing.OWNER}),
    Permission.READ_PEOPLE: _EVERYONE,
    Permission.EDIT_PEOPLE: frozenset({Standing.OWNER, Standing.HR}),
    Permission.EDIT_ROLES: frozenset({Standing.OWNER}),
    Permission.EDIT_COMPANY: frozenset({Standing.OWNER, Standing.HR}),
    Permission.READ_OPEN_GOAL: _EVERYONE,
    Permission.EDIT_COMPANY_GOAL: frozenset({Standing.OWNER}),
    Permission.EDIT_TEAM_GOAL: frozenset({Standing.OWNER, Standing.TEAM_LEAD}),
    Permission.READ_PERSONAL_GOAL: frozenset({Standing.SELF, Standing.MANAGER_OF}),
    Permission.EDIT_PERSONAL_GOAL: frozenset({Standing.SELF, Standing.MANAGER_OF}),
    Permission.READ_CONVERSATION_STATUS: _PARTIES | {Standing.OWNER, Standing.HR},
    Permission.READ_CONVERSATION: _PARTIES,
    Permission.PLAN_CONVERSATION: frozenset({Standing.MANAGER_PARTY}),
    Permission.CONFIRM_INVITATION: frozenset({Standing.EMPLOYEE_PARTY}),
    Permission.PREPARE_AS_EMPLOYEE: frozenset({Standing.EMPLOYEE_PARTY}),
    Permission.PREPARE_AS_MANAGER: frozenset({Standing.MANAGER_PARTY}),
    Permission.WRITE_RECORD: _PARTIES,
    Permission.APPROVE_RECORD: _PARTIES,
    Permission.SIGN_AS_EMPLOYEE: frozenset({Standing.EMPLOYEE_PARTY}),
    Permission.SIGN_AS_MANAGER: frozenset({Standing.MANAGER_PARTY}),
    Permission.READ_FOLLOW_UP: _PARTIES,
    Permission.EDIT_FOLLOW_UP: _PARTIES,
    Permission.EDIT_BRIEFING: frozenset({Standing.OWNER, Standing.TEAM_LEAD}),
    Permission.EDIT_PLAN: frozenset({Standing.OWNER, Standing.TEAM_LEAD}),
    Permission.APPROVE_PLAN: frozenset({Standing.OWNER, Standing.MANAGER_OF}),
    Permission.EDIT_PERIODS: frozenset({Standing.OWNER, Standing.HR, Standing.TEAM_LEAD}),
    Permission.EDIT_LIBRARY: frozenset({Standing.OWNER, Standing.HR, Standing.TEAM_LEAD}),
    Permission.READ_ACTION: frozenset({Standing.SELF, Standing.MANAGER_OF, Standing.TEAM_LEAD}),
    Permission.EDIT_ACTION: frozenset({Standing.SELF, Standing.MANAGER_OF, Standing.TEAM_LEAD}),
    Permission.READ_TICKS: frozenset({Standing.SELF}),
    Permission.MEASURE_PERSONS: frozenset({Standing.OWNER, Standing.HR}),
    Permission.READ_AUDIT: frozenset({Standing.OWNER, Standing.HR}),
    Permission.MANAGE_WORKSPACE: frozenset({Standing.OWNER, Standing.HR}),
}

_GENERAL = {
    (False, False): _EVERYONE,
    (True, False): _EVERYONE | {Standing.OWNER},
    (False, True): _EVERYONE | {Standing.HR},
    (True, True): _EVERYONE | {Standing.OWNER, Standing.HR},
}
_EDIT_GOAL = {
    GoalLevel.COMPANY: Permission.EDIT_COMPANY_GOAL,
    GoalLevel.TEAM: Permission.EDIT_TEAM_GOAL,
    GoalLevel.PERSON: Permission.EDIT_PERSONAL_GOAL,
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at the keyboard, with what the roles rest on.

    ``measures_persons``: whether figures on individuals may be seen at all now, by those they are for (E-17).
    """

    person_id: UUID
    is_owner: bool = False
    is_hr: bool = False
    leads: frozenset[UUID] = frozenset()
    manages: frozenset[UUID] = frozenset()
    measures_persons: bool = False

    def general(self) -> frozenset[Standing]:
        """The standings that hold whatever the subject is."""
        return _GENERAL[self.is_owner, self.is_hr]

    def towards_person(self, person: Person | None) -> frozenset[Standing]:
        """The standings towards ``person``."""
        held = set(self.general())
        if person is not None and person.id == self.person_id:
            held.add(Standing.SELF)
        if person is not None and person.id in self.manages:
            held.add(Standing.MANAGER_OF)
        return frozenset(held)

    def towards_goal(self, goal: AnyGoal) -> frozenset[Standing]:
        """The standings towards ``goal``."""
        held = self.general()
        if self.leads and goal.team_id in self.leads:
            held |= {Standing.TEAM_LEAD}
        if goal.owner_id == self.person_id:
            held |= {Standing.SELF}
        if self.manages and goal.owner_id in self.manages:
            held |= {Standing.MANAGER_OF}
        return held

    def towards_team(self, team_id: UUID | None) -> frozenset[Standing]:
        """The standings towards a team; whoever leads any team counts as a lead where no team is meant (None)."""
        held = set(self.general())
        if self.leads if team_id is None else team_id in self.leads:
            held.add(Standing.TEAM_LEAD)
        return frozenset(held)

    def towards_pair(self, employee_id: UUID, manager_id: UUID) -> frozenset[Standing]:
        """The standings towards a conversation or one-to-one between the two."""
        held = set(self.general())
        if self.person_id == employee_id:
            held.add(Standing.EMPLOYEE_PARTY)
        if self.person_id == manager_id:
            held.add(Standing.MANAGER_PARTY)
        return frozenset(held)

    def towards_conversation(self, conversation: Conversation) -> frozenset[Standing]:
        """The standings towards ``conversation``."""
        return self.towards_pair(conversation.employee_id, conversation.manager_id)

    def may_read_goal(self, goal: AnyGoal) -> bool:
        """Company, team and published goals are open; a personal one is for the two parties (S4-06, E-09).

        A figure on a person is never open to others, and nobody sees it while measuring individuals is off (E-17). A
        declined goal is between the two again, published or not.
        """
        if goal.kind is GoalKind.INDICATOR and goal.level is GoalLevel.PERSON:
            is_party = is_allowed(Permission.READ_PERSONAL_GOAL, self.towards_goal(goal))
            return self.measures_persons and is_party
        if goal.level is not GoalLevel.PERSON or (goal.is_published and goal.state is not GoalState.DECLINED):
            return is_allowed(Permission.READ_OPEN_GOAL, self.towards_goal(goal))
        return is_allowed(Permission.READ_PERSONAL_GOAL, self.towards_goal(goal))

    def readable_goals(self, goals: Iterable[G]) -> list[G]:
        """Those of ``goals`` that ``may_read_goal`` lets through, judging what is open to this actor only once."""
        # Standing nearer to a goal adds standings and takes none away: what the general ones open, is open anyway.
        is_open = is_allowed(Permission.READ_OPEN_GOAL, self.general())
        return [goal for goal in goals if (is_open and goal.level is not GoalLevel.PERSON) or self.may_read_goal(goal)]

    def may_edit_goal(self, goal: AnyGoal) -> bool:
        """Whether the acting person may change ``goal``; a declined one is first taken up again."""
        return goal.state is not GoalState.DECLINED and is_allowed(_EDIT_GOAL[goal.level], self.towards_goal(goal))


def is_allowed(permission: Permission, standings: frozenset[Standing]) -> bool:
    """Whether somebody with ``standings`` holds ``permission``."""
    return not GRANTS[permission].isdisjoint(standings)


def require(permission: Permission, standings: frozenset[Standing]) -> None:
    """RuleViolation ``rule.permission.denied`` unless ``standings`` hold ``permission``."""
    if not is_allowed(permission, standings):
        raise RuleViolation("rule.permission.denied", permission=permission.value)
