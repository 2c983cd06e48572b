"""Kinds of goals, turning one into another, and one goal given to many people."""

from __future__ import annotations

from datetime import date

import pytest
from goal_bench import GoalBench

from malapp.application.goal_giving import Share
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel, GoalState, GoalStatus, ProposedBy
from malapp.domain.indicators import ControlMeasure


@pytest.mark.requirement("S2-18", "S2-23", "S2-25")
@pytest.mark.parametrize("kind", [kind for kind in GoalKind if kind not in {GoalKind.GOAL, GoalKind.BEHAVIOUR}])
def test_turning_a_goal_into_another_kind_and_back_keeps_everything(bench: GoalBench, kind: GoalKind) -> None:
    bench.use_okr()
    goal = bench.team_goal(purpose="Ro i hverdagen", start_value=1.0, target_value=5.0, due_on=date(2030, 1, 1))
    bench.services.goal_places.contribute(bench.manager, goal, bench.company_goal())
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=3.0, learning="Ta det rolig")
    before = bench.details(bench.manager, goal)
    bench.services.goal_kinds.convert(bench.manager, goal, kind)
    assert bench.goal(goal).kind is kind
    after = bench.details(bench.manager, goal)
    assert (after.check_ins, after.contributes_to) == (before.check_ins, before.contributes_to)
    bench.services.goal_kinds.convert(bench.manager, goal, GoalKind.GOAL)
    assert bench.details(bench.manager, goal) == before


@pytest.mark.requirement("S4-07", "S4-04")
def test_objectives_are_for_companies_that_work_with_them_and_owned_by_teams(bench: GoalBench) -> None:
    with bench.services.desk.edit("edit.company") as work:
        (company,) = work.companies.find()
    goal, own = bench.team_goal(), bench.own_goal()
    convert = bench.services.goal_kinds.convert
    if not company.uses_okr:
        for attempt in (
            lambda: convert(bench.manager, goal, GoalKind.OBJECTIVE),
            lambda: bench.services.goals.edit(bench.manager, goal, kind=GoalKind.OBJECTIVE),
            lambda: bench.team_goal("Ny", kind=GoalKind.OBJECTIVE),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.goal\.okr_off"):
                attempt()
        bench.use_okr()
    convert(bench.manager, goal, GoalKind.OBJECTIVE)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.objective_level"):
        convert(bench.employee, own, GoalKind.OBJECTIVE)


@pytest.mark.requirement("S2-16")
def test_a_person_has_at_most_three_behaviours_under_way(bench: GoalBench) -> None:
    made = [bench.own_goal(f"Vane {number}", kind=GoalKind.BEHAVIOUR) for number in range(3)]
    further = bench.own_goal("Vane 4")
    with pytest.raises(RuleViolation, match=r"rule\.goal\.too_many_behaviours"):
        bench.services.goal_kinds.convert(bench.employee, further, GoalKind.BEHAVIOUR)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.too_many_behaviours"):
        bench.own_goal("Vane 5", kind=GoalKind.BEHAVIOUR)
    bench.services.goals.check_in(bench.employee, made[0], GoalStatus.NO_LONGER_RELEVANT)
    bench.services.goal_kinds.convert(bench.employee, further, GoalKind.BEHAVIOUR)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.behaviour_level"):
        bench.services.goal_kinds.convert(bench.manager, bench.team_goal(), GoalKind.BEHAVIOUR)


@pytest.mark.requirement("E-17")
def test_a_person_is_followed_by_figures_only_after_the_checklist(bench: GoalBench) -> None:
    with bench.services.desk.edit("edit.goal") as work:
        for measure in work.control_measures.find():
            work.control_measures.remove(measure.id)
    own = bench.own_goal()
    convert = bench.services.goal_kinds.convert
    with pytest.raises(RuleViolation, match=r"rule\.goal\.person_indicator_off"):
        convert(bench.manager, own, GoalKind.INDICATOR)
    with bench.services.desk.edit("edit.goal") as work:
        work.control_measures.save(
            ControlMeasure(
                bench.services.desk.new_id(), "Ruteplan", "Ingen", "Silje Nygård",
                date(2026, 1, 1), date(2026, 1, 2), date(2027, 1, 1), is_on=True,
            )
        )  # fmt: skip
    convert(bench.manager, own, GoalKind.INDICATOR)
    assert bench.goal(own).kind is GoalKind.INDICATOR


@pytest.mark.requirement("S2-13")
def test_an_indicator_is_never_done(bench: GoalBench) -> None:
    indicator = bench.team_goal(kind=GoalKind.INDICATOR)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.indicator_never_done"):
        bench.services.goals.check_in(bench.manager, indicator, GoalStatus.REACHED)
    done = bench.team_goal()
    bench.services.goals.check_in(bench.manager, done, GoalStatus.REACHED)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.indicator_never_done"):
        bench.services.goal_kinds.convert(bench.manager, done, GoalKind.INDICATOR)


def test_the_kinds_offered_are_those_that_work_and_the_others_say_why(bench: GoalBench) -> None:
    goal = bench.team_goal()
    for choice in bench.services.goal_kinds.choices(bench.manager, goal):
        if choice.refusal is None:
            bench.services.goal_kinds.convert(bench.manager, goal, choice.kind)
            bench.services.history.undo()
        else:
            with pytest.raises(RuleViolation, match=choice.refusal.message_id):
                bench.services.goal_kinds.convert(bench.manager, goal, choice.kind)
    refused = [c.kind for c in bench.services.goal_kinds.choices(bench.manager, goal) if c.refusal]
    assert GoalKind.BEHAVIOUR in refused
    assert GoalKind.ACTIVITY not in refused
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        bench.services.goal_kinds.convert(bench.employee, goal, GoalKind.ACTIVITY)


@pytest.mark.requirement("E-09")
def test_why_a_kind_is_not_possible_is_told_only_to_those_who_know_the_persons_other_goals(bench: GoalBench) -> None:
    for number in range(3):
        bench.own_goal(f"Vane {number}", kind=GoalKind.BEHAVIOUR)
    goal = bench.own_goal(is_published=True)
    (refusal,) = [
        choice.refusal
        for choice in bench.services.goal_kinds.choices(bench.manager, goal)
        if choice.kind is GoalKind.BEHAVIOUR
    ]
    assert refusal is not None
    assert refusal.message_id == "rule.goal.too_many_behaviours"
    for actor in (bench.colleague, bench.owner, bench.hr, bench.teammate):
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            bench.services.goal_kinds.choices(actor, goal)


def test_one_goal_is_given_to_many_each_with_a_target_and_day_of_their_own(bench: GoalBench) -> None:
    giving = bench.services.goal_giving
    goal = bench.team_goal(purpose="Flere hjem med varmepumpe", unit="besøk", how_measured="Ordrebok")
    people = [bench.employee.person_id, bench.teammate.person_id]
    assert set(people) <= {recipient.person.id for recipient in giving.recipients(bench.manager, goal)}
    made = giving.give(
        bench.manager, goal, [Share(people[0], 0.0, 12.0, date(2030, 3, 1)), Share(people[1], 2.0, 20.0)]
    )
    first, second = (bench.goal(one) for one in made)
    assert (first.target_value, first.due_on, second.target_value) == (12.0, date(2030, 3, 1), 20.0)
    for given in (first, second):
        assert (given.parent_id, given.level, given.state) == (goal, GoalLevel.PERSON, GoalState.PROPOSED)
        assert (given.purpose, given.unit, given.how_measured) == ("Flere hjem med varmepumpe", "besøk", "Ordrebok")
        assert (given.proposed_by, given.is_agreed, given.is_published) == (ProposedBy.MANAGER, False, False)
    having = {recipient.person.id for recipient in giving.recipients(bench.manager, goal) if recipient.has_it}
    assert having == set(people)
    assert first.id not in {row.goal.id for row in bench.services.goals.rows(bench.teammate)}
    bench.services.history.undo()
    assert bench.details(bench.manager, goal).children == ()


def test_a_goal_is_given_only_to_ones_own_people_and_all_or_none_get_it(bench: GoalBench) -> None:
    giving, goal = bench.services.goal_giving, bench.team_goal()
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        giving.give(bench.manager, goal, [Share(bench.employee.person_id), Share(bench.colleague.person_id)])
    assert bench.details(bench.manager, goal).children == ()
    with pytest.raises(RuleViolation, match=r"rule\.goal\.give_nobody"):
        giving.give(bench.manager, goal, [])
    with pytest.raises(RuleViolation, match=r"rule\.goal\.give_personal"):
        giving.give(bench.manager, bench.own_goal(), [Share(bench.teammate.person_id)])
    assert [r.person.id for r in giving.recipients(bench.employee, goal)] == [bench.employee.person_id]


@pytest.mark.requirement("S4-04")
def test_what_each_does_for_an_objective_is_a_goal(bench: GoalBench) -> None:
    bench.use_okr()
    objective = bench.team_goal(kind=GoalKind.OBJECTIVE)
    (made,) = bench.services.goal_giving.give(bench.manager, objective, [Share(bench.employee.person_id)])
    assert bench.goal(made).kind is GoalKind.GOAL
