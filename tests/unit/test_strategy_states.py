"""The states of a strategy."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from malapp.domain.errors import RuleViolation
from malapp.domain.strategy import Strategy, StrategyEvent, StrategyState, advance, next_events

S, E = StrategyState, StrategyEvent
MACHINE = {
    S.DRAFT: {E.SUBMIT: S.PROPOSED},
    S.PROPOSED: {E.ADOPT: S.ADOPTED},
    S.ADOPTED: {E.PRESENT: S.COMMUNICATED},
    S.COMMUNICATED: {E.REVISE: S.UNDER_REVISION, E.CLOSE: S.CLOSED},
    S.UNDER_REVISION: {E.ADOPT: S.ADOPTED},
    S.CLOSED: {},
}
STRATEGY = Strategy(UUID(int=1), "2026-2028")


@pytest.mark.requirement("S0-01")
@pytest.mark.parametrize(("state", "event"), [(state, event) for state in S for event in E])
def test_each_event_leads_where_the_machine_says_or_is_refused(state: S, event: E) -> None:
    strategy = replace(STRATEGY, state=state)
    target = MACHINE[state].get(event)

    if target is None:
        with pytest.raises(RuleViolation, match=r"rule\.strategy\.not_now"):
            advance(strategy, event, focus_area_count=3, is_presented=True, reason="Nytt marked")
    else:
        after = advance(strategy, event, focus_area_count=3, is_presented=True, reason="Nytt marked")
        assert after.state is target
    assert set(next_events(strategy)) == set(MACHINE[state])


@pytest.mark.parametrize("state", [S.PROPOSED, S.UNDER_REVISION])
def test_a_strategy_is_not_adopted_without_a_focus_area(state: S) -> None:
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.needs_focus_area"):
        advance(replace(STRATEGY, state=state), E.ADOPT, focus_area_count=0)
    assert advance(replace(STRATEGY, state=state), E.ADOPT, focus_area_count=1).state is S.ADOPTED


@pytest.mark.requirement("S0-03")
def test_a_strategy_nobody_has_heard_is_not_in_force() -> None:
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.not_presented"):
        advance(replace(STRATEGY, state=S.ADOPTED), E.PRESENT, focus_area_count=3)


@pytest.mark.parametrize("reason", ["", "   \n"])
def test_a_revision_says_why(reason: str) -> None:
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.reason_missing"):
        advance(replace(STRATEGY, state=S.COMMUNICATED), E.REVISE, focus_area_count=3, reason=reason)


def test_the_reason_of_a_revision_stands_until_the_text_is_adopted_anew() -> None:
    revised = advance(replace(STRATEGY, state=S.COMMUNICATED), E.REVISE, focus_area_count=3, reason=" Ny konkurrent ")

    assert revised.revision_reason == "Ny konkurrent"
    assert advance(revised, E.ADOPT, focus_area_count=3).revision_reason == ""
