"""Finding people, goals, plans and strategies by their words, within what the acting person may see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from malapp.application.desk import Desk
from malapp.application.ports import SearchHit, UnitOfWork
from malapp.application.search_sources import found_in_texts
from malapp.application.search_words import holds, words_of
from malapp.domain.goals import Goal, GoalKind, GoalState
from malapp.domain.permissions import Actor, Permission, is_allowed

#: Strategies are looked through as the acting person reads them, not as they stand in the index.
_BY_NAME = frozenset({"people", "teams"})
_MOST_READ = 4096
_TOPICS = {
    GoalKind.INDICATOR: "indicators",
    GoalKind.ACTIVITY: "activities",
    GoalKind.BEHAVIOUR: "behaviours",
}


class SearchService:
    """Use case: search. Hits the acting person may not read are left out before anything is shown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, actor: Actor, text: str, limit: int = 12) -> tuple[SearchHit, ...]:
        """The best hits for ``text``, in turn from each kind of thing; empty for blank text.

        Topics are the names of repositories, but that goals of some kinds have their own: "indicators", "activities",
        "behaviours". A hit has the id of what is opened: that of a milestone is its goal's.
        """
        words = words_of(text)
        if not words or limit < 1:
            return ()
        with self._desk.workspace.read() as work:
            found = [*self._by_name(work, actor, text, limit), *found_in_texts(work, actor, words, limit)]
        return _in_turn(sorted(found, key=lambda hit: not holds(hit.text, words)), limit)

    def _by_name(self, work: UnitOfWork, actor: Actor, text: str, limit: int) -> tuple[SearchHit, ...]:
        """From the index; as many as are wanted may lie behind many that the acting person must not see."""
        asked = 4 * limit
        while True:
            hits = self._desk.workspace.search(text, asked)
            readable = tuple(_readable(work, actor, hits))
            if len(readable) >= limit or len(hits) < asked or asked >= _MOST_READ:
                return readable
            asked *= 4


def _readable(work: UnitOfWork, actor: Actor, hits: Iterable[SearchHit]) -> Iterator[SearchHit]:
    wanted = tuple(hits)
    ids = tuple(hit.id for hit in wanted if hit.topic == "goals")
    goals = {goal.id: goal for goal in work.goals.find(id=ids)} if ids else {}
    for hit in wanted:
        if hit.topic in _BY_NAME:
            yield hit
        elif hit.id in goals and _is_open_to(actor, goals[hit.id]):
            yield SearchHit(_topic(actor, goals[hit.id]), hit.id, hit.text)


def _is_open_to(actor: Actor, goal: Goal) -> bool:
    """A behaviour that is not open to all is found by the one who practises it alone."""
    is_private = goal.kind is GoalKind.BEHAVIOUR and not goal.is_published
    return actor.may_read_goal(goal) and not (is_private and goal.owner_id != actor.person_id)


def _topic(actor: Actor, goal: Goal) -> str:
    """Where it is opened: a published behaviour has a place of its own only for the two it concerns, and a declined
    goal stands in no plan.
    """
    is_party = is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))
    if goal.state is GoalState.DECLINED or (goal.kind is GoalKind.BEHAVIOUR and not is_party):
        return "goals"
    return _TOPICS.get(goal.kind, "goals")


def _in_turn(hits: Iterable[SearchHit], limit: int) -> tuple[SearchHit, ...]:
    """The first of each kind, then the second of each ...: thirty goals do not hide the one plan."""
    by_topic: dict[str, list[SearchHit]] = {}
    for hit in hits:
        by_topic.setdefault(hit.topic, []).append(hit)
    ordered = (hit for round_ in zip_longest(*by_topic.values()) for hit in round_ if hit is not None)
    return tuple(dict.fromkeys(ordered))[:limit]
