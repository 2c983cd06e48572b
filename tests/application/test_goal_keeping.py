"""Goals: who may do what to them, where they may hang, and what a change means for the record they stand in."""

from __future__ import annotations

import pytest
from talk_at_hand import COLLEAGUE, EMPLOYEE, HR, MANAGER, OTHER_MANAGER, OUTSIDERS, OWNER, TalkAtHand
from workspaces import DemoCompany

from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, GoalState, GoalStatus, Party, ProposedBy


def _goal(demo: DemoCompany, key: str) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(demo.id(key))


@pytest.mark.requirement("E-09")
def test_only_the_owner_of_a_personal_goal_publishes_it(demo: DemoCompany) -> None:
    goals, goal = demo.services.goals, demo.id("goal P03")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.owner_publishes"):
        goals.edit(demo.actor(MANAGER), goal, is_published=True)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.owner_publishes"):
        goals.add(demo.actor(MANAGER), "Nytt", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE), is_published=True)
    goals.edit(demo.actor(EMPLOYEE), goal, is_published=True)
    assert goal in {row.goal.id for row in goals.rows(demo.actor(COLLEAGUE))}
    with pytest.raises(RuleViolation, match=r"rule\.goal\.owner_publishes"):
        goals.edit(demo.actor(MANAGER), goal, is_published=False)


@pytest.mark.requirement("E-09")
def test_a_published_goal_shows_the_goal_but_not_what_the_two_wrote_along_the_way(demo: DemoCompany) -> None:
    goals, goal = demo.services.goals, demo.id("goal P03")
    goals.check_in(demo.actor(EMPLOYEE), goal, GoalStatus.AT_RISK, comment="Sliten for tiden")
    goals.edit(demo.actor(EMPLOYEE), goal, is_published=True)
    for who in (MANAGER, EMPLOYEE):
        assert "Sliten for tiden" in str(goals.details(demo.actor(who), goal).check_ins)
    for who in (COLLEAGUE, OWNER, HR):
        details = goals.details(demo.actor(who), goal)
        assert details.check_ins
        assert "Sliten" not in str(details)


def test_a_personal_goal_is_never_given_to_somebody_else(demo: DemoCompany) -> None:
    for who in (MANAGER, EMPLOYEE):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.owner_fixed"):
            demo.services.goals.edit(demo.actor(who), demo.id("goal P03"), owner_id=demo.id(COLLEAGUE))
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        demo.services.goals.add(demo.actor(MANAGER), "Nytt", GoalLevel.PERSON, owner_id=demo.id("P08"))


def test_a_goal_hangs_only_where_both_can_see_it_and_on_no_lower_level(demo: DemoCompany) -> None:
    goals, manager = demo.services.goals, demo.actor(MANAGER)
    barred = [
        (manager, "goal P03", "goal P04"),  # under a colleague's personal goal
        (demo.actor(EMPLOYEE), "goal P03", "goal P08"),  # under one that nobody here may even read
        (manager, "O2", "goal P03"),
        (demo.actor(OWNER), "O1", "O2"),
    ]
    for actor, key, parent in barred:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.(parent_unfit|circle)"):
            goals.edit(actor, demo.id(key), parent_id=demo.id(parent))
    with pytest.raises(RuleViolation, match=r"rule\.goal\.circle"):
        goals.edit(manager, demo.id("O2"), parent_id=demo.id("O2"))
    goals.edit(manager, demo.id("goal P03"), parent_id=demo.id("O4"))
    assert _goal(demo, "goal P03").parent_id == demo.id("O4")


@pytest.mark.requirement("S1-21")
def test_whoever_writes_a_personal_goal_down_has_proposed_it(demo: DemoCompany) -> None:
    goals = demo.services.goals
    for who, proposed in ((EMPLOYEE, ProposedBy.EMPLOYEE), (MANAGER, ProposedBy.MANAGER)):
        goal = goals.add(demo.actor(who), "Nytt mål", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE))
        assert goals.details(demo.actor(who), goal).row.goal.proposed_by is proposed
        goals.edit(demo.actor(who), goal, proposed_by=ProposedBy.TOGETHER)
        assert goals.details(demo.actor(who), goal).row.goal.proposed_by is ProposedBy.TOGETHER


@pytest.mark.requirement("S1-16", "S2-09", "S2-10")
def test_each_party_marks_for_itself_and_new_words_ask_both_anew(demo: DemoCompany) -> None:
    goals, goal = demo.services.goals, demo.id("goal P04")
    employee, manager = demo.actor("P04"), demo.actor(MANAGER)
    goals.mark(manager, goal, accepted=False)
    assert not _goal(demo, "goal P04").is_agreed
    goals.edit(manager, goal, target_value=90.0)
    goals.mark(manager, goal, accepted=True, believed=True)
    now = _goal(demo, "goal P04")
    assert (now.accepted_by_employee, now.is_agreed, now.state) == (False, False, GoalState.PROPOSED)
    goals.mark(employee, goal, accepted=True)
    assert _goal(demo, "goal P04").state is GoalState.AGREED
    assert not _goal(demo, "goal P04").believed_by_employee
    with pytest.raises(RuleViolation, match=r"rule\.goal\.marks_are_personal"):
        goals.mark(manager, demo.id("O2"), accepted=True)


def test_deleting_a_goal_lifts_those_below_and_spares_what_was_agreed_or_looked_back_on(talk: TalkAtHand) -> None:
    goals, demo = talk.services.goals, talk.demo
    top = goals.add(talk.manager, "Overordnet", GoalLevel.TEAM, team_id=demo.id("SALG"), parent_id=demo.id("O1"))
    below = goals.add(talk.manager, "Under", GoalLevel.TEAM, team_id=demo.id("SALG"), parent_id=top)
    goals.remove(talk.manager, top)
    assert goals.details(talk.manager, below).row.goal.parent_id == demo.id("O1")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.agreed_stays"):
        goals.remove(talk.employee, demo.id("goal P03"))
    talk.to(State.IN_PROGRESS)
    goals.mark(talk.employee, demo.id("goal P03"), accepted=False)
    talk.services.records.review_goal(talk.manager, talk.id, demo.id("goal P03"), comment="Godt")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.looked_back_on"):
        goals.remove(talk.employee, demo.id("goal P03"))


def test_a_goal_in_a_record_under_review_is_read_again_when_it_changes_elsewhere(talk: TalkAtHand) -> None:
    talk.to(State.IN_REVIEW)
    goals, goal = talk.services.goals, talk.goal_id
    talk.services.conversations.approve(talk.employee, talk.id)
    goals.check_in(talk.employee, goal, GoalStatus.ON_TRACK, comment="I gang")
    goals.edit(talk.employee, goal, is_published=True, current_value=3.0)
    assert talk.now().approved_by_employee, "what the record does not print costs nobody a reading"
    goals.edit(talk.manager, goal, title="Jeg skal besøke femti styrer.")
    assert not talk.now().approved_by_employee


def test_a_goal_in_a_record_waiting_for_signatures_stays_as_both_read_it(talk: TalkAtHand) -> None:
    talk.to(State.READY_TO_SIGN)
    goals, goal = talk.services.goals, talk.goal_id
    for change in (
        lambda: goals.edit(talk.manager, goal, title="Noe annet"),
        lambda: goals.mark(talk.employee, goal, believed=False),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.in_record"):
            change()
    goals.check_in(talk.employee, goal, GoalStatus.ON_TRACK)
    talk.to(State.SIGNED)
    goals.edit(talk.manager, goal, title="Revidert mål")
    revised = goals.details(talk.employee, goal).row.goal
    assert (revised.state, revised.is_agreed) == (GoalState.PROPOSED, False)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.in_record"):
        goals.remove(talk.manager, goal)
    assert b"tolv styrer" in _signed_record(talk)


def _signed_record(talk: TalkAtHand) -> bytes:
    document = talk.services.summaries.current(talk.manager, talk.id)
    assert document is not None
    return document.record_json


def test_outsiders_can_neither_read_nor_touch_a_personal_goal(demo: DemoCompany) -> None:
    goals, goal = demo.services.goals, demo.id("goal P03")
    for who in OUTSIDERS:
        actor = demo.actor(who)
        assert goal not in {row.goal.id for row in goals.rows(actor)}
        assert goal not in {child.id for child in goals.details(actor, demo.id("O2")).children}
        for attempt in (
            lambda a=actor: goals.details(a, goal),
            lambda a=actor: goals.edit(a, goal, purpose="x"),
            lambda a=actor: goals.mark(a, goal, accepted=True),
            lambda a=actor: goals.check_in(a, goal, GoalStatus.REACHED),
            lambda a=actor: goals.remove(a, goal),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


def test_a_new_manager_takes_over_and_the_former_one_loses_sight(demo: DemoCompany) -> None:
    demo.services.people.edit_person(demo.actor(HR), demo.id(EMPLOYEE), manager_id=demo.id(OTHER_MANAGER))
    goal = demo.id("goal P03")
    assert goal in {row.goal.id for row in demo.services.goals.rows(demo.actor(OTHER_MANAGER))}
    assert goal not in {row.goal.id for row in demo.services.goals.rows(demo.actor(MANAGER))}
    with pytest.raises(RuleViolation, match=r"rule\.goal\.(marks|owner)|rule\.permission"):
        demo.services.goals.mark(demo.actor(MANAGER), goal, accepted=True)


def test_a_party_is_who_stands_on_a_side(talk: TalkAtHand) -> None:
    assert talk.now().party_of(talk.manager.person_id) is Party.MANAGER
    details = talk.services.goals.details(talk.manager, talk.demo.id("goal P03"))
    assert details.acting_party is Party.MANAGER
    assert talk.services.goals.details(talk.employee, talk.demo.id("goal P03")).acting_party is Party.EMPLOYEE


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_only_looks_like_a_number_is_refused_everywhere(talk: TalkAtHand, value: float) -> None:
    talk.to(State.IN_PROGRESS)
    talk.agree()
    goals, agreements = talk.services.goals, talk.services.agreements
    for attempt in (
        lambda: goals.edit(talk.manager, talk.demo.id("O2"), target_value=value),
        lambda: goals.add(talk.manager, "x", GoalLevel.TEAM, team_id=talk.demo.id("SALG"), start_value=value),
        lambda: goals.check_in(talk.manager, talk.demo.id("O2"), GoalStatus.ON_TRACK, value=value),
        lambda: agreements.add_goal(talk.manager, talk.id, "x", target_value=value),
        lambda: agreements.edit_goal(talk.manager, talk.id, talk.goal_id, start_value=value),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.not_a_number"):
            attempt()
