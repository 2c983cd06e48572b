"""What is looked through where it lies, as the acting person would read it: strategies, plans, steps, actions.

None of it is in the index of names: much of it is private to two, and a draft is not what others read. Here each text
is compared first, and whoever may not read it is passed by before anything is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from operator import attrgetter

from malapp.application.action_access import may_read_action
from malapp.application.briefings import may_read_briefing
from malapp.application.ports import SearchHit, UnitOfWork
from malapp.application.search_words import holds
from malapp.application.strategy_versions import TEXTS as STRATEGY_TEXTS
from malapp.application.strategy_versions import current_text, text_in_force
from malapp.application.unit_plan_life import TEXTS as PLAN_TEXTS
from malapp.domain.goals import GoalState, Measure
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.plans import PlanItemKind

Words = tuple[str, ...]
_AT_ONCE = 50
_AREA_TEXTS = attrgetter("title", "description", "success_factors")
_PLAN_TEXTS = attrgetter("title", *PLAN_TEXTS, "learning")
_TALK_TEXTS = attrgetter("learning", "note")
_BRIEFING_TEXTS = attrgetter("period", "focus_areas", "goals", "challenges", "highlights", "needs", "invitation")


def found_in_texts(work: UnitOfWork, actor: Actor, words: Words, most: int) -> Iterator[SearchHit]:
    """What lies outside the index, holds all of ``words`` and may be read by ``actor``: at most ``most`` of each kind
    of text.
    """
    for source in _SOURCES:
        yield from islice(source(work, actor, words), most)


def _strategies(work: UnitOfWork, actor: Actor, words: Words) -> Iterator[SearchHit]:
    """As it is in force: what is being revised is read only by who revises it."""
    if not is_allowed(Permission.READ_STRATEGY, actor.general()):
        return
    read = current_text if is_allowed(Permission.EDIT_STRATEGY, actor.general()) else text_in_force
    for strategy in work.strategies.find():
        text = read(work, strategy)
        if _has((text.texts[name] for name in STRATEGY_TEXTS), words):
            yield SearchHit("strategies", strategy.id, text.texts["period"])
        for area in text.focus_areas:
            if _has(_AREA_TEXTS(area), words):
                yield SearchHit("focus_areas", area.id, area.title)


def _unit_plans(work: UnitOfWork, actor: Actor, words: Words) -> Iterator[SearchHit]:
    """Plans by their own words, by talks about them, and by each of their tasks."""
    if not is_allowed(Permission.READ_OPEN_GOAL, actor.general()):
        return
    talked_of = {talk.plan_id for talk in work.plan_talks.find() if _has(_TALK_TEXTS(talk), words)}
    for plan in work.unit_plans.find():
        if plan.id in talked_of or _has(_PLAN_TEXTS(plan), words):
            yield SearchHit("unit_plans", plan.id, plan.title)
    for item in work.plan_items.find(kind=PlanItemKind.TASK):
        if holds(item.text, words):
            yield SearchHit("plan_items", item.id, item.text)


def _milestones(work: UnitOfWork, actor: Actor, words: Words) -> Iterator[SearchHit]:
    """Steps of the goals one may read; the goal is what is opened."""
    steps = [step for step in work.milestones.find() if holds(step.title, words)]
    for start in range(0, len(steps), _AT_ONCE):
        some = steps[start : start + _AT_ONCE]
        goals = {goal.id: goal for goal in work.goals.find(id=tuple({step.goal_id for step in some}))}
        for step in some:
            goal = goals[step.goal_id]
            is_shown = goal.measure is Measure.MILESTONES and goal.state is not GoalState.DECLINED
            if is_shown and actor.may_read_goal(goal):
                yield SearchHit("milestones", goal.id, step.title)


def _actions(work: UnitOfWork, actor: Actor, words: Words) -> Iterator[SearchHit]:
    for action in work.actions.find():
        if _has((action.what, action.reason), words) and may_read_action(work, actor, action):
            yield SearchHit("actions", action.id, action.what)


def _briefings(work: UnitOfWork, actor: Actor, words: Words) -> Iterator[SearchHit]:
    for briefing in work.briefings.find():
        if _has(_BRIEFING_TEXTS(briefing), words) and may_read_briefing(work, actor, briefing):
            unit = work.teams.get(briefing.team_id).name if briefing.team_id else work.companies.find()[0].name
            yield SearchHit("briefings", briefing.id, f"{unit} {briefing.period}".strip())


def _has(texts: Iterable[str], words: Words) -> bool:
    """Whether the texts of one thing together hold all words."""
    return holds("\n".join(texts), words)


_SOURCES: tuple[Callable[[UnitOfWork, Actor, Words], Iterator[SearchHit]], ...] = (
    _strategies,
    _unit_plans,
    _actions,
    _milestones,
    _briefings,
)
