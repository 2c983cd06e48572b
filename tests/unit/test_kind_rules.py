"""The six kinds: where each may stand, what it may have, and that converting loses nothing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import KIND_RULES, MOST_BEHAVIOURS, checked_kind, converted
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalStatus, Measure
from malapp.domain.measures import progress_of

PERSON, TEAM = GoalLevel.PERSON, GoalLevel.TEAM
#: kind: levels, has an end, is measured, has a series, has ticks
TABLE = {
    GoalKind.GOAL: ("company team person", True, True, False, False),
    GoalKind.OBJECTIVE: ("company team", True, False, False, False),
    GoalKind.KEY_RESULT: ("company team person", True, True, False, False),
    GoalKind.INDICATOR: ("company team person", False, False, True, False),
    GoalKind.ACTIVITY: ("company team person", True, False, False, False),
    GoalKind.BEHAVIOUR: ("person", False, False, False, True),
}


def a_goal(level: GoalLevel = TEAM, kind: GoalKind = GoalKind.GOAL, **values: object) -> Goal:
    return Goal(UUID(int=1), "Jeg gjentar kundens behov med egne ord", level, kind, **values)  # type: ignore[arg-type]


@pytest.mark.requirement("S2-02", "S2-13", "S2-15", "S2-19", "S4-04")
@pytest.mark.parametrize("kind", GoalKind)
def test_each_kind_has_what_the_table_says_and_nothing_else(kind: GoalKind) -> None:
    rules = KIND_RULES[kind]
    levels = frozenset(GoalLevel(level) for level in TABLE[kind][0].split())

    assert (rules.levels, rules.has_end, rules.is_measured, rules.has_series, rules.has_ticks) == (
        levels,
        *TABLE[kind][1:],
    )
    for level in GoalLevel:
        if level in levels:
            assert checked_kind(a_goal(level, kind)).kind is kind
        else:
            with pytest.raises(RuleViolation, match=rf"rule\.goal\.{kind.value}_level"):
                checked_kind(a_goal(level, kind))


@pytest.mark.requirement("S2-16")
def test_a_person_has_at_most_three_behaviours_at_a_time() -> None:
    behaviour = a_goal(PERSON, GoalKind.BEHAVIOUR)

    assert checked_kind(behaviour, other_behaviours=MOST_BEHAVIOURS - 1) == behaviour
    with pytest.raises(RuleViolation, match=r"rule\.goal\.too_many_behaviours") as refused:
        checked_kind(behaviour, other_behaviours=MOST_BEHAVIOURS)
    assert refused.value.params == {"limit": 3}
    assert checked_kind(a_goal(PERSON), other_behaviours=MOST_BEHAVIOURS)


@pytest.mark.requirement("S2-18")
@given(st.lists(st.sampled_from(GoalKind)), st.sampled_from(Measure), st.floats(0, 10))
def test_turned_into_anything_and_back_a_goal_is_the_one_it_was(
    way: list[GoalKind], measure: Measure, value: float
) -> None:
    goal = a_goal(TEAM, measure=measure, start_value=0.0, target_value=10.0, current_value=value, purpose="Trygghet")
    turned = goal
    for kind in way:
        if TEAM in KIND_RULES[kind].levels:
            turned = converted(turned, kind)
            assert replace(turned, kind=goal.kind) == goal
            assert progress_of(turned) == (progress_of(goal) if KIND_RULES[kind].is_measured else None)

    assert converted(turned, goal.kind) == goal


@pytest.mark.requirement("S2-13")
def test_what_is_done_does_not_become_an_indicator() -> None:
    with pytest.raises(RuleViolation, match=r"rule\.goal\.indicator_never_done"):
        converted(a_goal(status=GoalStatus.REACHED), GoalKind.INDICATOR)
    assert converted(a_goal(status=GoalStatus.ON_TRACK), GoalKind.INDICATOR).kind is GoalKind.INDICATOR


def test_what_may_not_stand_here_cannot_be_turned_into_here() -> None:
    with pytest.raises(RuleViolation, match=r"rule\.goal\.objective_level"):
        converted(a_goal(PERSON), GoalKind.OBJECTIVE)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.behaviour_level"):
        converted(a_goal(TEAM), GoalKind.BEHAVIOUR)
