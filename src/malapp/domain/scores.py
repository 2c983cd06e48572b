"""Scores of objectives and progress rolled up a tree: for companies and teams, never for persons (E-16, W-15)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from uuid import UUID

from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import Commitment, Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.measures import progress_of

STRETCH_REACHED = 0.6  # W-15: 0.6-0.7 is the normal score of a stretch
PARTLY = 0.3
#: Sums of so many parts are exact in a float.
_MOST_PARTS = 2**40
#: Kinds that say how far a goal has come; activities and behaviours are what we do for it (S2-26).
COUNTED_KINDS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})


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
    """Mean of (share 0..1, weight) pairs; weights below 1 count as 1, those above _MOST_PARTS as that; None of nothing.

    Exact for shares that are all the same: ten results wholly reached make 1.0, not a little less, which would tell a
    promise kept from one nearly kept.
    """
    if not shares:
        return None
    parts = [min(_MOST_PARTS, max(1, weight)) for _share, weight in shares]
    reached = math.fsum(share * part for (share, _weight), part in zip(shares, parts, strict=True))
    return min(1.0, max(0.0, reached / sum(parts)))


def objective_score(objective: Goal, key_results: Iterable[Goal]) -> float | None:
    """The score of an objective 0..1: the weighted mean of its key results, one that is not known counting 0.

    One that was dropped counts neither way. None for a person's objective (E-16), and when nothing is known at all.
    """
    if objective.level is GoalLevel.PERSON:
        return None
    results = [goal for goal in key_results if goal.kind is GoalKind.KEY_RESULT and _counts(goal)]
    known = [(progress_of(goal), goal.weight) for goal in results]
    if all(share is None for share, _weight in known):
        return None
    return weighted_mean([(share or 0.0, weight) for share, weight in known])


def rolled_up(goals: Iterable[AnyGoal]) -> dict[UUID, float | None]:
    """Progress of each goal 0..1: its own measure, else the weighted mean of the goals right below it that have one.

    Personal goals never roll up into a team's figure, so that no team figure reveals or ranks a person (E-16); what was
    dropped says nothing of how far one has come. Goals in a circle of parents do not count for each other.
    """
    everything = tuple(goals)
    place_of = {goal.id: place for place, goal in enumerate(everything)}
    above = [place_of.get(goal.parent_id) if _counts(goal) else None for goal in everything]  # type: ignore[arg-type]
    below: dict[int, list[int]] = {}
    for place, parent in enumerate(above):
        if parent is not None:
            below.setdefault(parent, []).append(place)
    open_below = [len(below.get(place, ())) for place in range(len(everything))]
    # From the leaves up, without recursion, since a tree may be thousands deep. What is left over stands in a circle.
    shares: list[float | None] = [None] * len(everything)
    ready = [place for place, count in enumerate(open_below) if not count]
    for place in ready:
        shares[place] = _share(everything, place, below, shares)
        parent = above[place]
        if parent is not None:
            open_below[parent] -= 1
            if not open_below[parent]:
                ready.append(parent)
    circled = [place for place, count in enumerate(open_below) if count]
    for place, share in [(place, _share(everything, place, below, shares)) for place in circled]:
        shares[place] = share
    return {goal.id: share for goal, share in zip(everything, shares, strict=True)}


def _counts(goal: AnyGoal) -> bool:
    is_dropped = goal.status is GoalStatus.NO_LONGER_RELEVANT
    return goal.level is not GoalLevel.PERSON and goal.kind in COUNTED_KINDS and not is_dropped


def _share(
    everything: Sequence[AnyGoal], place: int, below: dict[int, list[int]], shares: Sequence[float | None]
) -> float | None:
    """Own progress of the goal at ``place``, else what those of ``below`` it come to whose share is settled."""
    own = progress_of(everything[place])
    if own is not None or place not in below:
        return own
    return weighted_mean(
        [(share, everything[child].weight) for child in below[place] if (share := shares[child]) is not None]
    )


class Shares:
    """Progress as ``rolled_up`` tells it, of each goal counted when it is first asked for: of thousands, few are seen.

    ``below`` gives the goals right below the one with an id. Of goals in a circle of parents, and of those that hang
    on one, the shares are ``known`` before.
    """

    def __init__(
        self, below: Callable[[UUID], Iterable[AnyGoal]], known: dict[UUID, float | None] | None = None
    ) -> None:
        self._below = below
        self._known = {} if known is None else dict(known)

    def of(self, goal: AnyGoal) -> float | None:
        """How far ``goal`` has come, 0..1; None when that cannot be said."""
        order: list[tuple[UUID, list[AnyGoal]]] = []
        waiting = [goal]
        while waiting:  # without recursion, since a tree may be thousands deep
            at = waiting.pop()
            if at.id in self._known:
                continue
            own = progress_of(at)
            children = [] if own is not None else [child for child in self._below(at.id) if _counts(child)]
            if children:
                order.append((at.id, children))
                waiting.extend(children)
            else:
                self._known[at.id] = own
        for goal_id, children in reversed(order):
            shares = [(share, child.weight) for child in children if (share := self._known[child.id]) is not None]
            self._known[goal_id] = weighted_mean(shares)
        return self._known[goal.id]
