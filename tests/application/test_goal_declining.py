"""One party says no to a goal, with a reason; the goal is work for nobody then, and can be taken up again."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from goal_bench import GoalBench
from talk_at_hand import TalkAtHand

from malapp.application.agenda import AgendaKind
from malapp.application.today import TaskKind
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel, GoalState, GoalStatus, Party
from malapp.domain.permissions import Actor

REASON = "Vi har ikke folk til dette før jul."


def _told(bench: GoalBench, actor: Actor) -> set[tuple[UUID, str, date | None]]:
    """What Today says of declined goals."""
    tasks = bench.services.today.view(actor).tasks
    return {(task.subject_id, task.who, task.day) for task in tasks if task.kind is TaskKind.GOAL_DECLINED}


@pytest.mark.requirement("S1-16")
def test_a_declined_goal_is_work_for_nobody_and_its_reason_stays(bench: GoalBench) -> None:
    services, day = bench.services, bench.services.desk.today()
    goal = bench.own_goal(due_on=day, is_published=True)
    services.goals.mark(bench.employee, goal, accepted=True)
    assert services.goal_declining.may_decline(bench.manager, goal)

    services.goal_declining.decline(bench.manager, goal, f"  {REASON} ")

    details = bench.details(bench.employee, goal)
    said = details.declining
    assert said is not None
    assert (said.comment, said.author_id, said.replaced_on) == (REASON, bench.manager.person_id, day)
    declined = bench.goal(goal)
    assert (declined.state, declined.accepted_by_employee) == (GoalState.DECLINED, False)
    assert not details.row.may_edit
    assert not details.row.is_outdated
    for actor in (bench.employee, bench.manager):
        assert goal not in {row.goal.id for row in services.goals.rows(actor)}
        assert [row.goal.id for row in services.goals.listing(actor).declined] == [goal]
        assert goal not in services.goals.listing(actor).by_id
    assert _told(bench, bench.employee) == {(goal, "Jonas Berge", day)}
    for actor in (bench.manager, bench.owner, bench.hr, bench.teammate):
        assert _told(bench, actor) == set()
    agenda = services.agenda.agenda(bench.employee, day, day)
    assert goal not in {item.id for item in agenda if item.kind is AgendaKind.GOAL}
    thread = services.red_thread.content(bench.manager, services.people.company().language, bench.employee.person_id)
    assert bench.goal(goal).title not in {one.title for one in thread.goals}
    assert goal not in {other.id for other in services.goal_places.possible_links(bench.employee, bench.own_goal())}


def test_it_is_between_the_two_again_even_where_it_was_published(bench: GoalBench) -> None:
    goal = bench.own_goal(is_published=True)
    assert bench.details(bench.colleague, goal).row.goal.id == goal
    bench.services.goal_declining.decline(bench.employee, goal, REASON)
    for actor in (bench.colleague, bench.owner, bench.hr, bench.teammate):
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            bench.details(actor, goal)
        assert bench.services.goals.listing(actor).declined == ()
        for act in (
            lambda a=actor: bench.services.goal_declining.decline(a, goal, "x"),
            lambda a=actor: bench.services.goal_declining.take_up(a, goal),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission"):
                act()
    assert REASON not in str(bench.services.desk.workspace.audit_lines())
    events = [line.event for line in bench.services.desk.workspace.audit_lines()]
    assert events[0] == "goal.declined"


def test_nothing_is_done_with_it_until_it_is_taken_up_again(bench: GoalBench) -> None:
    services = bench.services
    goal = bench.own_goal()
    services.goal_declining.decline(bench.employee, goal, REASON)
    acts: tuple[Any, ...] = (
        lambda: services.goals.edit(bench.employee, goal, title="Noe annet"),
        lambda: services.goals.mark(bench.manager, goal, accepted=True),
        lambda: services.goals.check_in(bench.employee, goal, GoalStatus.ON_TRACK),
        lambda: services.goals.remove(bench.manager, goal),
        lambda: services.goal_places.move(bench.employee, goal, None),
        lambda: services.goal_kinds.convert(bench.employee, goal, GoalKind.ACTIVITY),
        lambda: services.milestones.add(bench.employee, goal, "Kurs"),
    )
    for act in acts:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.declined"):
            act()
    with pytest.raises(RuleViolation, match=r"rule\.goal\.decline_over"):
        services.goal_declining.decline(bench.manager, goal, REASON)

    services.goal_declining.take_up(bench.manager, goal)

    taken_up = bench.details(bench.employee, goal)
    assert (taken_up.row.goal.state, taken_up.declining) == (GoalState.DRAFT, None)
    assert [(wording.comment, wording.declines) for wording in taken_up.wordings] == [(REASON, True)]
    assert goal in {row.goal.id for row in services.goals.rows(bench.manager)}
    with pytest.raises(RuleViolation, match=r"rule\.goal\.not_declined"):
        services.goal_declining.take_up(bench.manager, goal)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.decline_stands"):
        services.goal_wordings.comment(bench.employee, taken_up.wordings[0].id, "Noe mildere")
    assert services.history.undo() == "edit.goal_taken_up"
    assert services.history.undo() == "edit.goal_declined"
    assert bench.details(bench.employee, goal).wordings == ()


def test_a_reason_is_asked_for_and_an_agreement_is_not_declined(bench: GoalBench) -> None:
    services = bench.services
    goal = bench.own_goal()
    with pytest.raises(RuleViolation, match=r"rule\.goal\.decline_reason"):
        services.goal_declining.decline(bench.manager, goal, "  ")
    for actor in (bench.employee, bench.manager):
        services.goals.mark(actor, goal, accepted=True)
    assert not services.goal_declining.may_decline(bench.manager, goal)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.decline_agreed"):
        services.goal_declining.decline(bench.manager, goal, REASON)
    services.goals.mark(bench.manager, goal, accepted=False)
    services.goal_declining.decline(bench.manager, goal, REASON)
    with pytest.raises(RuleViolation, match=r"rule\.(goal\.marks_are_personal|permission)"):
        services.goal_declining.decline(bench.manager, bench.team_goal(), REASON)


@pytest.mark.parametrize("state", [ConversationState.HELD, ConversationState.IN_REVIEW])
def test_a_declined_goal_leaves_the_record_it_was_to_stand_in(talk: TalkAtHand, state: ConversationState) -> None:
    talk.to(state)
    services = talk.services
    goal = services.agreements.add_goal(talk.manager, talk.id, "Jeg skal ta fagbrev.")
    if state is ConversationState.IN_REVIEW:
        services.conversations.approve(talk.employee, talk.id)

    services.goal_declining.decline(talk.employee, goal, REASON)

    view = services.records.view(talk.manager, talk.id)
    assert goal not in {one.id for one in (*view.goals, *(row.goal for row in view.previous_goals))}
    assert not view.conversation.approved_by_employee

    if state is ConversationState.IN_REVIEW:
        services.conversations.approve(talk.employee, talk.id)
    services.goal_declining.take_up(talk.manager, goal)

    view = services.records.view(talk.manager, talk.id)
    assert goal in {one.id for one in view.goals}, "it is spoken of in this conversation, and not looked back on"
    assert goal not in {row.goal.id for row in view.previous_goals}
    assert not view.conversation.approved_by_employee


def test_a_goal_declined_before_the_conversation_began_is_not_put_into_its_record(talk: TalkAtHand) -> None:
    services = talk.services
    goal = services.goals.add(talk.employee, "Ta fagbrev", GoalLevel.PERSON, owner_id=talk.employee.person_id)
    services.goal_declining.decline(talk.manager, goal, REASON)
    talk.to(ConversationState.HELD)
    services.goal_declining.take_up(talk.manager, goal)
    assert goal not in {one.id for one in services.records.view(talk.manager, talk.id).goals}


def test_a_goal_in_a_record_that_waits_for_signatures_is_not_declined(talk: TalkAtHand) -> None:
    talk.to(ConversationState.IN_REVIEW)
    services = talk.services
    goal = services.agreements.add_goal(talk.manager, talk.id, "Jeg skal ta fagbrev.")
    for actor in (talk.employee, talk.manager):
        services.conversations.approve(actor, talk.id)
    assert talk.state is ConversationState.READY_TO_SIGN
    with pytest.raises(RuleViolation, match=r"rule\.goal\.in_record"):
        services.goal_declining.decline(talk.employee, goal, REASON)
    for party in Party:
        talk.sign(party)
    services.goal_declining.decline(talk.employee, goal, REASON)
    view = services.records.view(talk.manager, talk.id)
    assert goal in {one.id for one in view.goals}, "the signed paper names it"

    services.conversations.reopen(talk.manager, talk.id)
    view = services.records.view(talk.manager, talk.id)
    assert goal not in {one.id for one in (*view.goals, *(row.goal for row in view.previous_goals))}
    services.goal_declining.take_up(talk.employee, goal)


def test_a_record_closed_without_signatures_keeps_what_was_declined_later(talk: TalkAtHand) -> None:
    talk.to(ConversationState.IN_REVIEW)
    services = talk.services
    goal = services.agreements.add_goal(talk.manager, talk.id, "Jeg skal ta fagbrev.")
    services.conversations.close_unsigned(talk.manager, talk.id, "Vi ble ikke enige.")
    services.goal_declining.decline(talk.employee, goal, REASON)
    assert goal in {one.id for one in services.records.view(talk.manager, talk.id).goals}
