"""Scores of objectives and progress rolled up a tree: for companies and teams, never for persons (E-16, W-15)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from uuid import UUID

from malapp.domain.goals import Commitment, Goal, GoalKind, GoalLevel
from malapp.domain.measures import progress_of

STRETCH_REACHED = 0.6  # W-15: 0.6-0.7 is the normal score of a stretch
PARTLY = 0.3
#: Kinds that say how far a goal has come; activities and behaviours are what we do for it (S2-26).
_COUNTED = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})


class ScoreBand(StrEnum):
    """A score in words."""

    AS_EXPECTED = "as_expected"
    PARTLY = "partly"
    FAR_FROM = "far_from"


def score_band(score: float, commitment: Commitment) -> ScoreBand:
    """``score`` (0..1) in words: what is committed should be 1.0, of a stretch 0.6 is as expected (W-15)."""
    expected = STRETCH_REACHED if commitment is Commitment.STRETCH else 1.0
    if score >= expected:
        return ScoreBand.AS_EXPECTED
    return ScoreBand.PARTLY if score >= PARTLY else ScoreBand.FAR_FROM


def weighted_mean(shares: Sequence[tuple[float, int]]) -> float | None:
    """Mean of (share 0..1, weight) pairs; weights below 1 count as 1; None of nothing."""
    if not shares:
        return None
    total = sum(max(1, weight) for _share, weight in shares)
    mean = sum(share * (max(1, weight) / total) for share, weight in shares)
    return min(1.0, max(0.0, mean))


def objective_score(objective: Goal, key_results: Iterable[Goal]) -> float | None:
    """The score of an objective 0..1: the weighted mean of its key results, one that is not known counting 0.

    None for a person's objective (E-16), and when no key result is known at all.
    """
    if objective.level is GoalLevel.PERSON:
        return None
    results = [goal for goal in key_results if goal.kind is GoalKind.KEY_RESULT and goal.level is not GoalLevel.PERSON]
    known = [(progress_of(goal), goal.weight) for goal in results]
    if all(share is None for share, _weight in known):
        return None
    return weighted_mean([(share or 0.0, weight) for share, weight in known])


def rolled_up(goals: Iterable[Goal]) -> dict[UUID, float | None]:
    """Progress of each goal 0..1: its own measure, else the weighted mean of the goals right below it that have one.

    Personal goals never roll up into a team's figure, so that no team figure reveals or ranks a person (E-16). Goals in
    a circle of parents do not count for each other.
    """
    everything = tuple(goals)
    below: dict[UUID, list[Goal]] = {}
    for goal in everything:
        if goal.parent_id is not None and goal.level is not GoalLevel.PERSON and goal.kind in _COUNTED:
            below.setdefault(goal.parent_id, []).append(goal)
    shares: dict[UUID, float | None] = {}
    for root in everything:
        _settle(root, below, shares)
    return shares


def _settle(root: Goal, below: dict[UUID, list[Goal]], shares: dict[UUID, float | None]) -> None:
    """Fill ``shares`` for ``root`` and what it rests on; without recursion, since a tree may be thousands deep."""
    waiting, entered = [root], set[UUID]()
    while waiting:
        goal = waiting[-1]
        if goal.id in shares:
            waiting.pop()
            continue
        own = progress_of(goal)
        open_children = [
            child for child in below.get(goal.id, ()) if child.id not in shares and child.id not in entered
        ]
        if own is None and open_children and goal.id not in entered:
            entered.add(goal.id)
            waiting.extend(open_children)
            continue
        if own is None:
            known = [(share, c.weight) for c in below.get(goal.id, ()) if (share := shares.get(c.id)) is not None]
            own = weighted_mean(known)
        shares[goal.id] = own
        waiting.pop()
