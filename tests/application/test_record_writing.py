"""The record: written by the two alone, read again after each change in review, fixed when both approve."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from talk_at_hand import EMPLOYEE, MANAGER, OUTSIDERS, TalkAtHand

from malapp.application.records import DISAGREEMENT_FIELDS, TEXT_FIELDS
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.goals import GoalState, GoalStatus, Party, ProposedBy

Change = Callable[[TalkAtHand], object]


def _action(talk: TalkAtHand) -> Action:
    return talk.services.records.view(talk.manager, talk.id).actions[0]


CHANGES: dict[str, Change] = {
    "text": lambda t: t.services.records.write(t.manager, t.id, "cr03", "Noe nytt"),
    "own note": lambda t: t.services.records.write(t.employee, t.id, "cr12_employee", "Jeg er uenig"),
    "look back": lambda t: t.services.records.review_goal(t.manager, t.id, t.demo.id("goal P03"), comment="Godt"),
    "new goal": lambda t: t.services.agreements.add_goal(t.employee, t.id, "Et mål til"),
    "goal": lambda t: t.services.agreements.edit_goal(t.manager, t.id, t.goal_id, purpose="Derfor"),
    "mark": lambda t: t.services.agreements.mark_goal(t.manager, t.id, t.goal_id, Party.EMPLOYEE, believed=False),
    "goal gone": lambda t: t.services.agreements.remove_goal(t.manager, t.id, t.goal_id),
    "new action": lambda t: t.services.agreements.add_action(t.employee, t.id, "Ringe"),
    "action": lambda t: t.services.agreements.edit_action(t.manager, t.id, _action(t).id, what="Skrive"),
    "action gone": lambda t: t.services.agreements.remove_action(t.manager, t.id, _action(t).id),
    "follow-up": lambda t: t.services.conversations.edit(t.manager, t.id, follow_up_days=14),
    "place": lambda t: t.services.conversations.edit(t.manager, t.id, place="Lageret"),
}


@pytest.fixture
def review(talk: TalkAtHand) -> TalkAtHand:
    """In review, with an action, approved by the employee."""
    talk.to(State.HELD)
    talk.services.agreements.add_action(talk.manager, talk.id, "Lage liste", who_id=talk.demo.id(EMPLOYEE))
    talk.to(State.IN_REVIEW)
    talk.services.conversations.approve(talk.employee, talk.id)
    return talk


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_changes_in_review_is_read_again_by_both(review: TalkAtHand, name: str) -> None:
    assert review.now().approved_by_employee
    CHANGES[name](review)
    assert not review.now().approved_by_employee
    review.services.conversations.approve(review.manager, review.id)
    assert review.state is State.IN_REVIEW


def test_the_same_text_again_costs_nobody_a_reading(review: TalkAtHand) -> None:
    review.services.records.write(review.manager, review.id, "cr03", "")
    review.services.conversations.edit(review.manager, review.id, place=review.now().place)
    review.services.agreements.edit_goal(review.manager, review.id, review.goal_id, purpose="")
    assert review.now().approved_by_employee
    assert review.services.history.undo_label is None


def test_undoing_a_change_in_review_gives_the_approval_back_with_the_old_text(review: TalkAtHand) -> None:
    review.services.records.write(review.manager, review.id, "cr03", "Noe nytt")
    review.services.history.undo()
    assert review.now().approved_by_employee
    assert review.services.records.view(review.manager, review.id).texts == {}


@pytest.mark.parametrize("name", CHANGES)
def test_outside_the_meeting_and_the_review_nothing_is_written(talk: TalkAtHand, name: str) -> None:
    talk.to(State.HELD)
    talk.services.agreements.add_action(talk.manager, talk.id, "Lage liste", who_id=talk.demo.id(EMPLOYEE))
    talk.to(State.READY_TO_SIGN)
    before = talk.services.records.view(talk.manager, talk.id)
    with pytest.raises(RuleViolation, match=r"rule\.(record\.not_open|conversation\.frozen)"):
        CHANGES[name](talk)
    assert talk.services.records.view(talk.manager, talk.id) == before


@pytest.mark.requirement("E-10", "W-06")
def test_nobody_but_the_two_reads_or_writes_a_record(review: TalkAtHand) -> None:
    services = review.services
    for who in OUTSIDERS:
        actor = review.demo.actor(who)
        for attempt in (
            lambda a=actor: services.records.view(a, review.id),
            lambda a=actor: services.records.write(a, review.id, "cr03", "x"),
            lambda a=actor: services.records.review_goal(a, review.id, review.demo.id("goal P03"), comment="x"),
            lambda a=actor: services.agreements.add_goal(a, review.id, "x"),
            lambda a=actor: services.agreements.add_action(a, review.id, "x"),
            lambda a=actor: services.summaries.current(a, review.id),
            lambda a=actor: services.summaries.draft(a, review.id),
            lambda a=actor: services.summaries.freeze(a, review.id),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


@pytest.mark.requirement("E-20")
def test_each_writes_only_their_own_note_of_disagreement(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    write = talk.services.records.write
    for party, field in DISAGREEMENT_FIELDS.items():
        write(talk.actor(party), talk.id, field, f"Fra {party.value}")
        other = next(one for one in Party if one is not party)
        with pytest.raises(RuleViolation, match=r"rule\.record\.own_note_only"):
            write(talk.actor(other), talk.id, field, "overskrevet")
    view = talk.services.records.view(talk.manager, talk.id)
    assert [view.texts[field] for field in DISAGREEMENT_FIELDS.values()] == ["Fra employee", "Fra manager"]
    for field in ("cr07", "cr12", "ep01", "title"):
        with pytest.raises(KeyError):
            write(talk.manager, talk.id, field, "x")
    for field in TEXT_FIELDS:
        write(talk.employee, talk.id, field, "ok")


def test_goals_and_actions_of_another_conversation_are_not_touched(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    talk.agree()
    agreements, demo = talk.services.agreements, talk.demo
    foreign = demo.id("action 4")
    for attempt in (
        lambda: agreements.edit_goal(talk.manager, talk.id, demo.id("O1"), title="x"),
        lambda: agreements.mark_goal(talk.manager, talk.id, demo.id("goal P04"), Party.EMPLOYEE, accepted=True),
        lambda: agreements.remove_goal(talk.manager, talk.id, demo.id("goal P04")),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.record\.foreign_goal"):
            attempt()
    for attempt in (
        lambda: agreements.edit_action(talk.manager, talk.id, foreign, what="x"),
        lambda: agreements.remove_action(talk.manager, talk.id, foreign),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.record\.foreign_action"):
            attempt()
    with pytest.raises(RuleViolation, match=r"rule\.action\.what_missing"):
        agreements.add_action(talk.manager, talk.id, "  ")


@pytest.mark.requirement("S1-17")
def test_one_looks_back_on_the_employees_own_goals_and_on_no_others(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    records, demo = talk.services.records, talk.demo
    own = demo.id("goal P03")
    assert [past.goal.id for past in records.view(talk.manager, talk.id).previous_goals] == [own]
    for key in ("O1", "O2", "goal P04", "goal P08"):
        with pytest.raises(RuleViolation, match=r"rule\.record\.foreign_goal"):
            records.review_goal(talk.manager, talk.id, demo.id(key), result=GoalStatus.NOT_REACHED)
    records.review_goal(talk.manager, talk.id, own, result=GoalStatus.REACHED, comment="Åtte av åtte")
    goal = talk.services.goals.details(talk.employee, own).row.goal
    assert (goal.status, goal.state) == (GoalStatus.REACHED, GoalState.CLOSED)
    records.review_goal(talk.employee, talk.id, own, result=GoalStatus.AT_RISK)
    goal = talk.services.goals.details(talk.employee, own).row.goal
    assert (goal.status, goal.state) == (GoalStatus.AT_RISK, GoalState.AGREED)
    view = records.view(talk.manager, talk.id).previous_goals[0].review
    assert view is not None
    assert view.comment == "Åtte av åtte"


@pytest.mark.requirement("S1-17")
def test_a_finished_record_keeps_its_look_back_whatever_later_conversations_say(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    services, own = talk.services, talk.demo.id("goal P03")
    services.records.review_goal(talk.manager, talk.id, own, result=GoalStatus.AT_RISK, comment="Treg start")
    talk.to(State.COMPLETED)
    later = TalkAtHand(talk.demo).to(State.IN_PROGRESS)
    ahead = {past.goal.id for past in services.records.view(later.manager, later.id).previous_goals}
    assert ahead == {own, talk.goal_id}
    services.records.review_goal(later.manager, later.id, own, result=GoalStatus.REACHED)
    back = services.records.view(talk.manager, talk.id).previous_goals
    assert [(past.goal.id, past.review.comment if past.review else "") for past in back] == [(own, "Treg start")]


@pytest.mark.requirement("S1-16", "S1-21", "S0-24")
def test_a_goal_made_in_the_conversation_knows_who_brought_it_up_and_what_each_thinks(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    agreements = talk.services.agreements
    goal = agreements.add_goal(talk.employee, talk.id, "Mitt forslag")
    other = agreements.add_goal(talk.manager, talk.id, "Lederens", proposed_by=ProposedBy.TOGETHER)
    for party in Party:
        agreements.mark_goal(talk.manager, talk.id, goal, party, accepted=True, believed=party is Party.EMPLOYEE)
    goals = {one.id: one for one in talk.services.records.view(talk.manager, talk.id).goals}
    assert (goals[goal].proposed_by, goals[other].proposed_by) == (ProposedBy.EMPLOYEE, ProposedBy.TOGETHER)
    assert goals[goal].is_agreed
    assert (goals[goal].believed_by_employee, goals[goal].believed_by_manager) == (True, False)
    assert goals[goal].owner_id == talk.demo.id(EMPLOYEE)
    assert talk.demo.id(MANAGER) not in {one.owner_id for one in goals.values()}


@pytest.mark.requirement("S1-54g")
def test_an_action_says_who_does_what_and_when(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    due = talk.day(10).date()
    talk.services.agreements.add_action(
        talk.employee, talk.id, " Ringe styret ", who_id=talk.demo.id(MANAGER), due_on=due
    )
    action = _action(talk)
    assert (action.what, action.who_id, action.due_on) == ("Ringe styret", talk.demo.id(MANAGER), due)
