"""A goal that stands in a record waiting for signatures stays what the record says, whatever happens around it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from talk_at_hand import OWNER, TalkAtHand

from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import ClosingDecision, Goal, GoalLevel, Party
from malapp.domain.periods import Period
from malapp.domain.permissions import Actor

SPRING = (date(2026, 1, 1), date(2026, 4, 30))
SUMMER = (date(2026, 5, 1), date(2026, 8, 31))


class _Above:
    """A goal of the company, in a period and under a focus area, above the goal agreed in the conversation."""

    def __init__(self, talk: TalkAtHand) -> None:
        self.talk, self.services = talk, talk.services
        self.owner: Actor = talk.demo.actor(OWNER)
        self.new = self.services.desk.new_id
        self.spring, self.summer = (
            Period(self.new(), name, *days) for name, days in zip("VS", (SPRING, SUMMER), strict=True)
        )
        with self.services.desk.workspace.begin() as work:
            self.area = work.focus_areas.find()[0]
            for period in (self.spring, self.summer):
                work.periods.save(period)
        self.id = self.services.goals.add(
            self.owner, "Flest fornøyde kunder", GoalLevel.COMPANY, period_id=self.spring.id, focus_area_id=self.area.id
        )

    def hang_the_agreed_goal(self, **values: object) -> None:
        with self.services.desk.workspace.begin() as work:
            work.goals.save(replace(work.goals.get(self.talk.goal_id), **values))

    def agreed(self) -> Goal:
        with self.services.desk.workspace.read() as work:
            return work.goals.get(self.talk.goal_id)

    def carry(self) -> UUID:
        with self.services.desk.workspace.begin() as work:
            work.goals.save(replace(work.goals.get(self.id), decision=ClosingDecision.KEEP))
        (came,) = self.services.closing.carry(self.owner, self.spring.id, self.summer.id)
        return came


@pytest.fixture
def above(talk: TalkAtHand) -> _Above:
    return _Above(talk)


@pytest.mark.requirement("S1-23")
def test_a_goal_below_in_a_record_that_waits_for_signatures_keeps_its_parent_in_place(above: _Above) -> None:
    above.talk.to(ConversationState.READY_TO_SIGN)
    above.hang_the_agreed_goal(parent_id=above.id, period_id=above.summer.id)

    with pytest.raises(RuleViolation, match=r"rule\.goal\.below_in_record"):
        above.services.goals.remove(above.owner, above.id)
    assert above.agreed().parent_id == above.id

    came = above.carry()
    assert came != above.id
    assert above.agreed().parent_id == above.id, "what is carried does not move the goal of the record"
    above.services.summaries.freeze(above.talk.manager, above.talk.id).run()


def test_a_focus_area_named_in_a_record_that_waits_for_signatures_stays(above: _Above) -> None:
    above.talk.to(ConversationState.READY_TO_SIGN)
    with above.services.desk.workspace.begin() as work:
        strategy = work.strategies.get(above.area.strategy_id)
        work.strategies.save(replace(strategy, state=type(strategy.state).UNDER_REVISION))
    above.hang_the_agreed_goal(focus_area_id=above.area.id)

    with pytest.raises(RuleViolation, match=r"rule\.goal\.area_in_record"):
        above.services.strategy.remove_focus_area(above.owner, above.area.id)

    above.hang_the_agreed_goal(focus_area_id=None)
    above.services.strategy.remove_focus_area(above.owner, above.area.id)


@pytest.mark.parametrize("what", ["deleted", "carried"])
def test_while_both_read_the_record_a_moved_goal_is_read_again(above: _Above, what: str) -> None:
    talk = above.talk.to(ConversationState.IN_REVIEW)
    above.hang_the_agreed_goal(parent_id=above.id, period_id=above.summer.id)
    talk.services.conversations.approve(talk.employee, talk.id)
    assert talk.now().approved_by_employee

    if what == "deleted":
        above.services.goals.remove(above.owner, above.id)
        assert (above.agreed().parent_id, above.agreed().focus_area_id) == (None, above.area.id)
    else:
        assert above.agreed().parent_id == above.id
        came = above.carry()
        assert above.agreed().parent_id == came
    assert (talk.state, talk.now().approved_by_employee) == (ConversationState.IN_REVIEW, False)


def test_a_signed_record_no_longer_ties_what_lies_around_the_goal(above: _Above) -> None:
    talk = above.talk.to(ConversationState.READY_TO_SIGN)
    above.hang_the_agreed_goal(parent_id=above.id)
    for party in Party:
        talk.sign(party)
    above.services.goals.remove(above.owner, above.id)
    assert above.agreed().parent_id is None
