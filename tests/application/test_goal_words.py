"""What the two say of a goal, which words they said it of, and whether the task is suited for a target at all."""

from __future__ import annotations

from datetime import date

import pytest
from goal_bench import GoalBench
from talk_at_hand import TalkAtHand

from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalState
from malapp.domain.suitability import YesNo


@pytest.mark.requirement("S4-16", "S2-05")
def test_i_want_this_is_the_employees_own_word(bench: GoalBench) -> None:
    goals, goal = bench.services.goals, bench.own_goal()
    goals.mark(bench.employee, goal, wanted=True)
    said = bench.goal(goal)
    assert (said.wanted_by_employee, said.state) == (True, GoalState.DRAFT), "wanting is not agreeing"
    with pytest.raises(RuleViolation, match=r"rule\.goal\.wanted_by_employee"):
        goals.mark(bench.manager, goal, wanted=False)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        goals.mark(bench.colleague, goal, wanted=True)
    goals.edit(bench.manager, goal, target_value=5.0)
    assert not bench.goal(goal).wanted_by_employee


@pytest.mark.requirement("S2-09", "S2-10")
def test_an_employee_may_set_a_goal_alone_and_it_is_called_so(bench: GoalBench) -> None:
    goals, goal = bench.services.goals, bench.own_goal()
    assert not bench.row(bench.employee, goal).is_own_goal
    goals.mark(bench.employee, goal, accepted=True)
    assert bench.row(bench.manager, goal).is_own_goal
    goals.mark(bench.manager, goal, accepted=True)
    assert not bench.row(bench.employee, goal).is_own_goal
    assert bench.goal(goal).state is GoalState.AGREED


@pytest.mark.requirement("S1-16", "S2-09")
def test_editing_an_agreed_goal_drops_both_acceptances_and_says_so(bench: GoalBench) -> None:
    goals, goal = bench.services.goals, bench.own_goal()
    for actor in (bench.employee, bench.manager):
        goals.mark(actor, goal, accepted=True)
    assert not goals.edit(bench.manager, goal, contribution="Kurs").asks_anew
    outcome = goals.edit(bench.manager, goal, due_on=date(2031, 1, 1))
    assert (outcome.asks_anew, outcome.keeps_wording) == (True, False)
    said = bench.goal(goal)
    assert (said.accepted_by_employee, said.accepted_by_manager, said.state) == (False, False, GoalState.PROPOSED)
    assert not goals.edit(bench.manager, goal, due_on=date(2031, 2, 1)).asks_anew, "there is nothing left to drop"
    bench.services.history.undo()
    bench.services.history.undo()
    assert bench.goal(goal).is_agreed


@pytest.mark.requirement("S3-19")
def test_the_words_others_stood_behind_are_kept_once_a_day(bench: GoalBench) -> None:
    goals, goal = bench.services.goals, bench.own_goal("Jeg vil ringe ti kunder")
    assert not goals.edit(bench.employee, goal, title="Jeg vil ringe tolv kunder").keeps_wording, "nobody stood behind"
    goals.mark(bench.manager, goal, accepted=True)
    for title in ("Jeg vil r", "Jeg vil ringe femten", "Jeg vil ringe femten kunder"):
        assert goals.edit(bench.employee, goal, title=title).keeps_wording
    assert goals.edit(bench.manager, goal, title="Jeg vil besøke fem kunder").keeps_wording
    rows = bench.services.goal_wordings.rows(bench.manager, goal)
    assert [(row.wording.title, row.may_edit) for row in rows] == [
        ("Jeg vil ringe tolv kunder", False),
        ("Jeg vil ringe femten kunder", True),
    ]
    assert rows[0].author
    goals.edit(bench.manager, goal, title="Jeg vil ringe femten kunder")
    assert len(bench.services.goal_wordings.rows(bench.manager, goal)) == 1, "what was taken back was never changed"


@pytest.mark.requirement("S3-19")
def test_a_team_goal_remembers_its_words_once_something_rests_on_them(bench: GoalBench) -> None:
    goals, goal = bench.services.goals, bench.team_goal("Svare raskt")
    assert not goals.edit(bench.manager, goal, title="Svare innen ett døgn").keeps_wording
    bench.own_goal(parent_id=goal)
    assert goals.edit(bench.manager, goal, title="Svare innen fire timer").keeps_wording
    (row,) = bench.services.goal_wordings.rows(bench.colleague, goal)
    assert row.wording.title == "Svare innen ett døgn"


@pytest.mark.requirement("S3-19")
def test_both_parties_remark_on_the_wording_and_each_edits_only_their_own(bench: GoalBench) -> None:
    wordings, goal = bench.services.goal_wordings, bench.own_goal("Jeg vil ringe ti kunder")
    mine = wordings.remark(bench.employee, goal, " Ti er nok ")
    wordings.remark(bench.manager, goal, "Kan det være tolv?")
    wordings.comment(bench.employee, mine, "Ti er mye")
    rows = wordings.rows(bench.manager, goal)
    assert [row.wording.comment for row in rows] == ["Ti er mye", "Kan det være tolv?"]
    assert {row.wording.title for row in rows} == {"Jeg vil ringe ti kunder"}
    with pytest.raises(RuleViolation, match=r"rule\.goal\.remark_by_author"):
        wordings.comment(bench.manager, mine, "Nei")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.remark_missing"):
        wordings.remark(bench.manager, goal, "  ")
    for actor in (bench.colleague, bench.owner, bench.teammate):
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            wordings.rows(actor, goal)
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            wordings.remark(actor, goal, "x")


@pytest.mark.requirement("S3-19", "S0-24")
def test_a_goal_changed_in_the_conversation_keeps_its_words_too(talk: TalkAtHand) -> None:
    talk.to(State.IN_PROGRESS)
    talk.agree()
    before = talk.services.goals.details(talk.manager, talk.goal_id).row.goal.title
    talk.services.agreements.edit_goal(talk.manager, talk.id, talk.goal_id, title="Jeg vil besøke femten styrer")
    assert [w.title for w in talk.services.goals.details(talk.employee, talk.goal_id).wordings] == [before]


@pytest.mark.requirement("S3-16", "S3-17")
def test_an_unsuited_task_is_offered_to_be_followed_by_dialogue(bench: GoalBench) -> None:
    suitability, goal = bench.services.suitability, bench.team_goal(target_value=9.0, current_value=3.0)
    assert suitability.test(bench.employee, goal) is None
    suitability.answer(bench.manager, goal, influence=YesNo.NO, one_aspect="Bare antall, ikke kvalitet")
    assert not suitability.answer(bench.manager, goal, one_number="Ti kan bli et tak").is_unsuited
    assert suitability.answer(bench.manager, goal, data=YesNo.NO, one_group="De som ringer").is_unsuited
    answered = suitability.test(bench.employee, goal)
    assert answered is not None
    assert (answered.one_aspect, answered.one_group) == ("Bare antall, ikke kvalitet", "De som ringer")
    assert not bench.goal(goal).followed_by_dialogue, "it is offered, not done"
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        suitability.answer(bench.employee, goal, influence=YesNo.YES)


@pytest.mark.requirement("S3-17")
def test_what_is_followed_by_dialogue_has_no_target_until_it_is_turned_back(bench: GoalBench) -> None:
    goal = bench.own_goal(start_value=0.0, target_value=9.0, current_value=3.0)
    for actor in (bench.employee, bench.manager):
        bench.services.goals.mark(actor, goal, accepted=True)
    bench.services.suitability.follow_by_dialogue(bench.manager, goal)
    row = bench.row(bench.employee, goal)
    assert (row.progress, row.goal.is_agreed) == (None, False), "doing without a target is agreed on too"
    bench.services.suitability.follow_by_dialogue(bench.employee, goal, yes=False)
    assert bench.row(bench.employee, goal).progress == pytest.approx(1 / 3)


@pytest.mark.requirement("S2-08", "S3-12", "S3-18", "S3-20", "S0-11", "S0-13")
def test_what_the_sources_ask_about_a_goal_is_kept(bench: GoalBench) -> None:
    asked = {
        "how_measured": "Telles i ordreboka", "success": "Tolv på rad", "limits": "Ikke garanti",
        "data_source": "Ordreboka", "data_reader": "Jonas", "relevance_person": "Jeg vil lære salg",
        "relevance_company": "Flere kunder", "task": "Ringe", "parties": "Salg", "why_now": "Nytt produkt",
        "scope": "Sommersesongen", "beneficiaries": "Sameier",
    }  # fmt: skip
    goal = bench.own_goal()
    bench.services.goals.edit(bench.manager, goal, **asked)
    kept = bench.goal(goal)
    assert {name: getattr(kept, name) for name in asked} == asked
