"""Who may see and do what, written out by hand from the roles of the domain: owner, HR, team lead, the two parties.

"The rule is per conversation: only its two parties see content." An owner and HR see process figures, never content.
"""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.conversations import Conversation
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, Standing, is_allowed, require

COLUMNS = (
    Standing.ANYONE,
    Standing.OWNER,
    Standing.HR,
    Standing.TEAM_LEAD,
    Standing.MANAGER_OF,
    Standing.SELF,
    Standing.EMPLOYEE_PARTY,
    Standing.MANAGER_PARTY,
)
#                              anyone owner hr lead manager-of self employee manager
MATRIX = {
    "read_strategy":            "x x x x x x x x",
    "edit_strategy":            ". x . . . . . .",
    "read_people":              "x x x x x x x x",
    "edit_people":              ". x x . . . . .",
    "edit_roles":               ". x . . . . . .",
    "edit_company":             ". x x . . . . .",
    "read_open_goal":           "x x x x x x x x",
    "edit_company_goal":        ". x . . . . . .",
    "edit_team_goal":           ". x . x . . . .",
    "read_personal_goal":       ". . . . x x . .",
    "edit_personal_goal":       ". . . . x x . .",
    "read_conversation_status": ". x x . . . x x",
    "read_conversation":        ". . . . . . x x",
    "plan_conversation":        ". . . . . . . x",
    "confirm_invitation":       ". . . . . . x .",
    "prepare_as_employee":      ". . . . . . x .",
    "prepare_as_manager":       ". . . . . . . x",
    "write_record":             ". . . . . . x x",
    "approve_record":           ". . . . . . x x",
    "sign_as_employee":         ". . . . . . x .",
    "sign_as_manager":          ". . . . . . . x",
    "read_follow_up":           ". . . . . . x x",
    "edit_follow_up":           ". . . . . . x x",
    "edit_briefing":            ". x . x . . . .",
    "edit_plan":                ". x . x . . . .",
    "approve_plan":             ". x . . x . . .",
    "edit_periods":             ". x x x . . . .",
    "edit_library":             ". x x x . . . .",
    "read_action":              ". . . x x x . .",
    "edit_action":              ". . . x x x . .",
    "read_ticks":               ". . . . . x . .",
    "measure_persons":          ". x x . . . . .",
    "read_audit":               ". x x . . . . .",
    "manage_workspace":         ". x x . . . . .",
}  # fmt: skip
CELLS = [
    (Permission(name), standing, mark == "x")
    for name, row in MATRIX.items()
    for standing, mark in zip(COLUMNS, row.split(), strict=True)
]
ME, OTHER, THIRD, TEAM = (UUID(int=number) for number in (1, 2, 3, 7))


@pytest.mark.requirement("E-10")
@pytest.mark.parametrize(("permission", "standing", "allowed"), CELLS)
def test_a_standing_holds_exactly_the_permissions_of_its_column(
    permission: Permission, standing: Standing, allowed: bool
) -> None:
    # Whoever has any standing is also anyone.
    assert is_allowed(permission, frozenset({Standing.ANYONE, standing})) == allowed


def test_the_matrix_covers_every_permission_and_every_standing() -> None:
    assert set(MATRIX) == {permission.value for permission in Permission}
    assert set(COLUMNS) == set(Standing)


@given(st.sampled_from(Permission), st.frozensets(st.sampled_from(Standing)))
def test_several_standings_add_up_and_never_take_away(permission: Permission, more: frozenset[Standing]) -> None:
    held = more | {Standing.ANYONE}
    expected = any(allowed for name, standing, allowed in CELLS if name is permission and standing in held)

    assert is_allowed(permission, held) == expected
    if expected:
        require(permission, held)
    else:
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            require(permission, held)


def test_what_somebody_is_follows_from_person_and_subject() -> None:
    actor = Actor(ME, is_owner=True, is_hr=True, leads=frozenset({TEAM}), manages=frozenset({OTHER}))

    assert actor.general() == {Standing.ANYONE, Standing.OWNER, Standing.HR}
    assert actor.towards_person(Person(OTHER, "Thea Brekke")) == actor.general() | {Standing.MANAGER_OF}
    assert actor.towards_person(Person(ME, "Silje Nygård")) == actor.general() | {Standing.SELF}
    assert actor.towards_person(Person(THIRD, "Jonas Berge")) == actor.general()
    assert actor.towards_person(None) == actor.general()


@pytest.mark.parametrize(
    ("employee", "manager", "standing"),
    [
        (ME, OTHER, {Standing.EMPLOYEE_PARTY}),
        (OTHER, ME, {Standing.MANAGER_PARTY}),
        (OTHER, THIRD, set()),
    ],
)
def test_only_the_two_are_parties_of_a_conversation(employee: UUID, manager: UUID, standing: set[Standing]) -> None:
    actor = Actor(ME, manages=frozenset({OTHER, THIRD}))
    talk = Conversation(UUID(int=50), employee_id=employee, manager_id=manager)

    assert actor.towards_conversation(talk) == {Standing.ANYONE} | standing


@pytest.mark.requirement("E-10")
def test_an_owner_who_is_hr_and_the_managers_manager_still_reads_no_conversation_of_others() -> None:
    mighty = Actor(ME, is_owner=True, is_hr=True, leads=frozenset({TEAM}), manages=frozenset({OTHER, THIRD}))
    talk = Conversation(UUID(int=50), employee_id=OTHER, manager_id=THIRD)

    assert is_allowed(Permission.READ_CONVERSATION_STATUS, mighty.towards_conversation(talk))
    assert not is_allowed(Permission.READ_CONVERSATION, mighty.towards_conversation(talk))


def _goal(level: GoalLevel, **values: object) -> Goal:
    return Goal(UUID(int=60), "Mål", level, **values)  # type: ignore[arg-type]


@pytest.mark.requirement("E-09")
@pytest.mark.parametrize(
    ("actor", "goal", "reads", "edits"),
    [
        (Actor(ME), _goal(GoalLevel.COMPANY), True, False),
        (Actor(ME, is_owner=True), _goal(GoalLevel.COMPANY), True, True),
        (Actor(ME), _goal(GoalLevel.TEAM, team_id=TEAM), True, False),
        (Actor(ME, leads=frozenset({TEAM})), _goal(GoalLevel.TEAM, team_id=TEAM), True, True),
        (Actor(ME, leads=frozenset({OTHER})), _goal(GoalLevel.TEAM, team_id=TEAM), True, False),
        (Actor(ME), _goal(GoalLevel.PERSON, owner_id=ME), True, True),
        (Actor(ME, manages=frozenset({OTHER})), _goal(GoalLevel.PERSON, owner_id=OTHER), True, True),
        (Actor(ME), _goal(GoalLevel.PERSON, owner_id=OTHER), False, False),
        (Actor(ME, is_owner=True, is_hr=True), _goal(GoalLevel.PERSON, owner_id=OTHER), False, False),
        (Actor(ME), _goal(GoalLevel.PERSON, owner_id=OTHER, is_published=True), True, False),
        (Actor(ME, leads=frozenset({TEAM})), _goal(GoalLevel.PERSON, owner_id=OTHER, team_id=TEAM), False, False),
    ],
)
def test_goals_are_open_but_for_the_personal_ones(actor: Actor, goal: Goal, reads: bool, edits: bool) -> None:
    assert (actor.may_read_goal(goal), actor.may_edit_goal(goal)) == (reads, edits)


def test_nobody_leads_a_goal_without_a_team_or_owns_one_without_an_owner() -> None:
    assert Actor(ME, leads=frozenset({TEAM})).towards_goal(_goal(GoalLevel.TEAM)) == {Standing.ANYONE}


def test_a_lead_is_one_towards_the_own_team_and_where_no_team_is_meant() -> None:
    actor = Actor(ME, leads=frozenset({TEAM}))

    assert actor.towards_team(TEAM) == {Standing.ANYONE, Standing.TEAM_LEAD}
    assert actor.towards_team(None) == {Standing.ANYONE, Standing.TEAM_LEAD}
    assert actor.towards_team(OTHER) == {Standing.ANYONE}
    assert Actor(ME, is_hr=True).towards_team(None) == {Standing.ANYONE, Standing.HR}


def test_ticks_of_a_behaviour_are_for_nobody_but_whoever_made_them() -> None:
    mighty = Actor(ME, is_owner=True, is_hr=True, leads=frozenset({TEAM}), manages=frozenset({OTHER}))
    theirs = _goal(GoalLevel.PERSON, owner_id=OTHER, team_id=TEAM)

    assert not is_allowed(Permission.READ_TICKS, mighty.towards_goal(theirs))
    assert is_allowed(Permission.READ_TICKS, Actor(OTHER).towards_goal(theirs))
