"""What a new briefing begins with: the strategy, the unit's goals, and the invitation (S1-43, S1-50)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, zip_longest
from uuid import UUID

from malapp.application.ports import UnitOfWork
from malapp.application.strategy_versions import text_in_force, worded_as
from malapp.application.texts import texts
from malapp.domain.briefings import LIST_LENGTH, lines
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.strategy import Strategy, StrategyState

_CURRENT = (
    StrategyState.COMMUNICATED,
    StrategyState.ADOPTED,
    StrategyState.UNDER_REVISION,
    StrategyState.PROPOSED,
    StrategyState.DRAFT,
)
#: What is worth telling everybody, and in this order where positions do not say.
_TOLD = (GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.ACTIVITY)


def current_strategy(work: UnitOfWork) -> Strategy | None:
    """The strategy people work towards now, worded as it is in force; None when there is none."""
    found = work.strategies.find()
    current = next((it for state in _CURRENT for it in found if it.state is state), None)
    return None if current is None else worded_as(current, text_in_force(work, current))


def first_contents(work: UnitOfWork, team_id: UUID | None, language: Language, year: int) -> dict[str, str]:
    """The fields of a new briefing of the team, or of the company (None)."""
    strategy = current_strategy(work)
    areas = work.focus_areas.find(strategy_id=strategy.id) if strategy else ()
    challenges = lines(strategy.challenges) if strategy else ()
    opportunities = lines(strategy.opportunities) if strategy else ()
    by_turns = chain.from_iterable(zip_longest(challenges, opportunities, fillvalue=""))
    return {
        "period": str(year),
        "focus_areas": _three(area.title for area in areas),
        "goals": _three(goal.title for goal in _goals(work, team_id)),
        "challenges": _three(line for line in by_turns if line),
        "invitation": texts(language)("briefings.invitation"),
    }


def _goals(work: UnitOfWork, team_id: UUID | None) -> list[Goal]:
    """The open goals of the unit, those that hang below another of its own last."""
    level = GoalLevel.COMPANY if team_id is None else GoalLevel.TEAM
    found = [
        goal
        for goal in work.goals.find(level=level, team_id=team_id)
        if goal.kind in _TOLD and not goal.status.is_final
    ]
    own = {goal.id for goal in found}
    return sorted(found, key=lambda goal: (goal.parent_id in own, _TOLD.index(goal.kind)))


def _three(entries: Iterable[str]) -> str:
    return "\n".join(list(entries)[:LIST_LENGTH])
