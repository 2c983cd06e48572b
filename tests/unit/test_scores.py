"""Scores and roll-ups: for companies and teams, never for persons, and never a number outside 0..1."""

from __future__ import annotations

import random
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.goals import Commitment, Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.scores import (
    COUNTED_KINDS,
    ScoreBand,
    Shares,
    objective_score,
    rolled_up,
    score_band,
    weighted_mean,
)

SHARE = st.floats(0.0, 1.0)
WEIGHT = st.integers() | st.integers(-(10**400), 10**400)
NUMBER = st.none() | st.floats()


def a_goal(number: int, parent: int | None = None, **values: object) -> Goal:
    values = {"level": GoalLevel.TEAM} | values
    return Goal(
        UUID(int=number), "Flere serviceavtaler", parent_id=None if parent is None else UUID(int=parent), **values
    )  # type: ignore[arg-type]


def reached(number: int, parent: int | None, share: float | None, **values: object) -> Goal:
    return a_goal(number, parent, start_value=0.0, target_value=1.0, current_value=share, **values)


@st.composite
def forests(draw: st.DrawFn) -> list[Goal]:
    """Any goals hung up anyhow: circles, parents that are not there, every kind, level and number."""
    count = draw(st.integers(0, 12))
    return [
        a_goal(
            number,
            draw(st.none() | st.integers(0, count + 1)),
            level=draw(st.sampled_from(GoalLevel)),
            kind=draw(st.sampled_from(GoalKind)),
            weight=draw(WEIGHT),
            start_value=draw(NUMBER),
            target_value=draw(NUMBER),
            current_value=draw(NUMBER),
        )
        for number in range(count)
    ]


@given(st.lists(st.tuples(SHARE, WEIGHT)))
def test_a_weighted_mean_lies_among_what_it_is_made_of(shares: list[tuple[float, int]]) -> None:
    mean = weighted_mean(shares)

    if not shares:
        assert mean is None
    else:
        assert mean is not None
        assert min(share for share, _ in shares) - 1e-12 <= mean <= max(share for share, _ in shares) + 1e-12
        assert 0.0 <= mean <= 1.0


@given(st.lists(WEIGHT, min_size=1, max_size=60), st.sampled_from([0.0, 0.5, 1.0]))
def test_what_is_reached_wholly_makes_exactly_one_whatever_the_weights(weights: list[int], share: float) -> None:
    assert weighted_mean([(share, weight) for weight in weights]) == share


@given(st.lists(st.tuples(SHARE, WEIGHT), min_size=1), st.data())
def test_a_better_share_never_lowers_the_mean(shares: list[tuple[float, int]], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(shares) - 1))
    better = list(shares)
    better[place] = (data.draw(st.floats(shares[place][0], 1.0)), shares[place][1])

    before, after = weighted_mean(shares), weighted_mean(better)
    assert before is not None
    assert after is not None
    assert after >= before


def test_a_weight_is_how_many_parts_count() -> None:
    assert weighted_mean([(1.0, 3), (0.0, 1)]) == 0.75
    assert weighted_mean([(1.0, 0), (0.0, -4)]) == 0.5


@given(forests(), st.randoms(use_true_random=False))
def test_a_roll_up_is_a_share_or_nothing_for_every_goal_whatever_hangs_where(
    goals: list[Goal], shuffler: random.Random
) -> None:
    shares = rolled_up(goals)
    shuffled = list(goals)
    shuffler.shuffle(shuffled)

    assert set(shares) == {goal.id for goal in goals}
    assert all(share is None or 0.0 <= share <= 1.0 for share in shares.values())
    again = rolled_up(shuffled)
    for goal_id, share in shares.items():
        assert again[goal_id] == (share if share is None else pytest.approx(share))


@given(forests(), st.data())
def test_a_better_figure_anywhere_lowers_no_share(goals: list[Goal], data: st.DataObject) -> None:
    measured = [
        replace(goal, start_value=0.0, target_value=1.0, current_value=data.draw(st.none() | SHARE)) for goal in goals
    ]
    known = [place for place, goal in enumerate(measured) if goal.current_value is not None]
    if not known:
        return
    place = data.draw(st.sampled_from(known))
    better = list(measured)
    better[place] = replace(
        measured[place], current_value=data.draw(st.floats(measured[place].current_value or 0.0, 1.0))
    )

    before, after = rolled_up(measured), rolled_up(better)
    for goal_id, share in before.items():
        assert (share is None) == (after[goal_id] is None)
        assert (after[goal_id] or 0.0) >= (share or 0.0) - 1e-12


def test_a_tree_of_five_thousand_levels_is_rolled_up_to_its_top() -> None:
    deep = [a_goal(number, number - 1 if number else None) for number in range(4_999)]
    shares = rolled_up([*deep, reached(4_999, 4_998, 0.4)])

    assert len(shares) == 5_000
    assert set(shares.values()) == {0.4}


def test_ten_thousand_goals_side_by_side_are_one_mean() -> None:
    goals = [a_goal(0), *(reached(number, 0, number % 2) for number in range(1, 10_001))]

    assert rolled_up(goals)[UUID(int=0)] == 0.5


def test_goals_in_a_circle_do_not_count_for_each_other() -> None:
    one, other = a_goal(1, 2), a_goal(2, 1)
    goals = [one, other, reached(3, 1, 0.2), reached(4, 2, 0.6), a_goal(5, 5)]

    for order in (goals, goals[::-1]):
        shares = rolled_up(order)
        assert shares[UUID(int=1)] == 0.2
        assert shares[UUID(int=2)] == 0.6
        assert shares[UUID(int=5)] is None


def test_a_goal_with_a_measure_of_its_own_goes_by_that() -> None:
    assert rolled_up([reached(1, None, 0.25), reached(2, 1, 1.0)])[UUID(int=1)] == 0.25


@pytest.mark.requirement("E-16")
def test_no_persons_goal_moves_the_figure_of_a_team() -> None:
    team = a_goal(1)
    persons = reached(2, 1, 1.0, level=GoalLevel.PERSON)

    assert rolled_up([team, persons])[team.id] is None
    assert rolled_up([team, persons, reached(3, 1, 0.5)])[team.id] == 0.5


@pytest.mark.requirement("S2-26")
@pytest.mark.parametrize("kind", sorted(set(GoalKind) - COUNTED_KINDS))
def test_what_we_do_for_a_goal_is_not_how_far_it_has_come(kind: GoalKind) -> None:
    assert rolled_up([a_goal(1), reached(2, 1, 1.0, kind=kind)])[UUID(int=1)] is None


def test_what_was_dropped_drags_no_figure_down() -> None:
    dropped = reached(2, 1, 0.0, status=GoalStatus.NO_LONGER_RELEVANT)

    assert rolled_up([a_goal(1), dropped, reached(3, 1, 0.8)])[UUID(int=1)] == 0.8


@pytest.mark.requirement("E-16")
@given(forests())
def test_a_person_never_has_a_score(goals: list[Goal]) -> None:
    assert objective_score(a_goal(99, kind=GoalKind.OBJECTIVE, level=GoalLevel.PERSON), goals) is None


@given(forests())
def test_a_score_is_a_share_or_nothing(goals: list[Goal]) -> None:
    score = objective_score(a_goal(99, kind=GoalKind.OBJECTIVE), goals)

    assert score is None or 0.0 <= score <= 1.0


def test_a_key_result_nobody_has_reported_on_counts_nothing_in_the_score() -> None:
    objective = a_goal(1, kind=GoalKind.OBJECTIVE)
    results = [reached(number, 1, share, kind=GoalKind.KEY_RESULT) for number, share in ((2, 0.8), (3, 0.4), (4, None))]

    assert objective_score(objective, results) == pytest.approx(0.4)
    assert objective_score(objective, results[2:]) is None
    assert objective_score(objective, []) is None
    theirs = reached(5, 1, 1.0, kind=GoalKind.KEY_RESULT, level=GoalLevel.PERSON)
    assert objective_score(objective, [*results, theirs]) == pytest.approx(0.4)


def test_a_key_result_that_was_dropped_counts_neither_way() -> None:
    objective = a_goal(1, kind=GoalKind.OBJECTIVE)
    dropped = reached(2, 1, 0.1, kind=GoalKind.KEY_RESULT, status=GoalStatus.NO_LONGER_RELEVANT)

    assert objective_score(objective, [dropped, reached(3, 1, 0.8, kind=GoalKind.KEY_RESULT)]) == 0.8
    assert objective_score(objective, [dropped]) is None


@pytest.mark.requirement("W-15")
@pytest.mark.parametrize(
    ("score", "commitment", "band"),
    [
        (1.0, Commitment.COMMITTED, ScoreBand.AS_EXPECTED),
        (0.99, Commitment.COMMITTED, ScoreBand.PARTLY),
        (0.6, Commitment.STRETCH, ScoreBand.AS_EXPECTED),
        (0.59, Commitment.STRETCH, ScoreBand.PARTLY),
        (0.3, Commitment.STRETCH, ScoreBand.PARTLY),
        (0.29, Commitment.COMMITTED, ScoreBand.FAR_FROM),
        (0.0, Commitment.STRETCH, ScoreBand.FAR_FROM),
    ],
)
def test_a_stretch_is_as_expected_well_before_its_end(score: float, commitment: Commitment, band: ScoreBand) -> None:
    assert score_band(score, commitment) is band


def test_a_promise_kept_in_each_of_ten_results_is_a_promise_kept() -> None:
    results = [reached(number, 1, 1.0, kind=GoalKind.KEY_RESULT) for number in range(2, 12)]
    score = objective_score(a_goal(1, kind=GoalKind.OBJECTIVE), results)

    assert score is not None
    assert score_band(score, Commitment.COMMITTED) is ScoreBand.AS_EXPECTED


@given(forests(), st.randoms())
def test_counting_only_where_somebody_looks_gives_the_same(goals: list[Goal], chance: random.Random) -> None:
    goals = [
        goal if goal.parent_id is None or goal.parent_id.int < goal.id.int else replace(goal, parent_id=None)
        for goal in goals
    ]
    shares = Shares(lambda goal_id: [goal for goal in goals if goal.parent_id == goal_id])
    asked = chance.sample(goals, len(goals))

    assert {goal.id: shares.of(goal) for goal in asked} == rolled_up(goals)


def test_the_share_of_a_goal_ten_thousand_levels_up_is_counted() -> None:
    chain = [a_goal(number, number - 1 if number else None) for number in range(10_000)]
    chain.append(reached(10_000, 9_999, 0.5))
    below = {goal.parent_id: [goal] for goal in chain}

    assert Shares(lambda goal_id: below.get(goal_id, [])).of(chain[0]) == 0.5
