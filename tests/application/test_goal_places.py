"""Where goals stand: moving by drag and drop, ranking, weights, and what contributes to what."""

from __future__ import annotations

from uuid import UUID

import pytest
from goal_bench import GoalBench

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalLevel, GoalStatus


def _order(bench: GoalBench, parent: UUID) -> list[str]:
    return [goal.title for goal in bench.details(bench.manager, parent).children]


@pytest.fixture
def ranked(bench: GoalBench) -> tuple[UUID, dict[str, UUID]]:
    """A company goal with the team goals A, B, C and D under it."""
    above = bench.company_goal()
    return above, {title: bench.team_goal(title, parent_id=above) for title in "ABCD"}


@pytest.mark.requirement("S0-10", "S0-07")
@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [("D", "A", "DABC"), ("A", None, "BCDA"), ("B", "D", "ACBD"), ("C", "B", "ACBD"), ("C", "C", "ABDC")],
)
def test_goals_are_ranked_among_their_neighbours(
    bench: GoalBench, ranked: tuple[UUID, dict[str, UUID]], moved: str, before: str | None, order: str
) -> None:
    above, goals = ranked
    bench.services.goal_places.move(bench.manager, goals[moved], above, goals[before] if before else None)
    assert "".join(_order(bench, above)) == order
    bench.services.history.undo()
    assert "".join(_order(bench, above)) == "ABCD"


@pytest.mark.requirement("S0-10")
def test_a_goal_is_ranked_step_by_step_from_the_keyboard(
    bench: GoalBench, ranked: tuple[UUID, dict[str, UUID]]
) -> None:
    above, goals = ranked
    orders = []
    for step in (1, 1, 1, 1, -2, -9):
        bench.services.goal_places.step(bench.manager, goals["A"], step)
        orders.append("".join(_order(bench, above)))
    assert orders == ["BACD", "BCAD", "BCDA", "BCDA", "BACD", "ABCD"]


def test_what_others_keep_for_themselves_is_not_touched_by_ranking(
    bench: GoalBench, ranked: tuple[UUID, dict[str, UUID]]
) -> None:
    above, goals = ranked
    own = bench.own_goal(parent_id=above)
    before = bench.goal(own)
    heard: list[UUID] = []
    bench.services.bus.subscribe(lambda changes: heard.extend(change.id for change in changes))
    bench.services.goal_places.move(bench.owner, goals["D"], above, goals["A"])
    assert bench.goal(own) == before
    assert own not in heard


def test_a_goal_moved_under_another_takes_all_below_it_along(bench: GoalBench) -> None:
    first, second = bench.company_goal("Først"), bench.company_goal("Deretter")
    goal = bench.team_goal(parent_id=first)
    below = bench.own_goal(parent_id=goal)
    bench.services.goal_places.move(bench.manager, goal, second)
    assert bench.goal(goal).parent_id == second
    assert bench.goal(below).parent_id == goal
    bench.services.goal_places.move(bench.manager, goal, None)
    assert bench.goal(goal).parent_id is None


def test_a_goal_goes_only_where_its_level_and_its_readers_allow(bench: GoalBench) -> None:
    places = bench.services.goal_places
    company, team, own = bench.company_goal(), bench.team_goal(), bench.own_goal()
    others = bench.services.goals.add(bench.teammate, "Mitt", GoalLevel.PERSON, owner_id=bench.teammate.person_id)
    for actor, goal, parent in (
        (bench.owner, company, team),
        (bench.manager, team, own),
        (bench.employee, own, others),
        (bench.manager, own, others),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.parent_unfit"):
            places.move(actor, goal, parent)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        places.move(bench.employee, team, company)


def test_no_goal_ends_up_below_itself_by_parents_or_contributions(bench: GoalBench) -> None:
    places = bench.services.goal_places
    top, middle, low = (bench.team_goal(title) for title in ("Topp", "Midt", "Lav"))
    places.move(bench.manager, middle, top)
    places.contribute(bench.manager, low, middle)
    for attempt in (
        lambda: places.move(bench.manager, top, low),
        lambda: places.contribute(bench.manager, top, low),
        lambda: places.contribute(bench.manager, middle, middle),
        lambda: places.move(bench.manager, top, top),
        lambda: bench.services.goals.edit(bench.manager, top, parent_id=low),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.circle"):
            attempt()
    assert top not in {goal.id for goal in places.possible_links(bench.manager, top)}
    assert low not in {goal.id for goal in places.possible_parents(bench.manager, top)}
    assert {top, middle} <= {goal.id for goal in places.possible_parents(bench.manager, low)}
    assert middle not in {goal.id for goal in places.possible_links(bench.manager, low)}, "it does already"


@pytest.mark.requirement("S0-06", "S0-08")
def test_a_goal_contributes_to_several_others_and_both_ends_show_it(bench: GoalBench) -> None:
    places, goal = bench.services.goal_places, bench.own_goal()
    others = [bench.team_goal("Første"), bench.company_goal("Andre")]
    for other in others:
        places.contribute(bench.employee, goal, other)
    assert {linked.id for linked in bench.details(bench.employee, goal).contributes_to} == set(others)
    assert [linked.id for linked in bench.details(bench.manager, others[0]).contributed_by] == [goal]
    assert bench.row(bench.employee, goal).has_parent
    assert bench.row(bench.employee, goal).link_count == 2
    with pytest.raises(RuleViolation, match=r"rule\.goal\.link_twice"):
        places.contribute(bench.employee, goal, others[0])
    places.stop(bench.manager, goal, others[0])
    assert [linked.id for linked in bench.details(bench.employee, goal).contributes_to] == [others[1]]
    bench.services.history.undo()
    assert bench.row(bench.employee, goal).link_count == 2
    places.move(bench.employee, goal, others[1])
    assert [linked.id for linked in bench.details(bench.employee, goal).contributes_to] == [others[0]], "not twice"
    with pytest.raises(RuleViolation, match=r"rule\.goal\.link_twice"):
        places.contribute(bench.employee, goal, others[1])


@pytest.mark.requirement("E-09")
def test_nobody_contributes_to_what_they_may_not_read_or_in_another_persons_name(bench: GoalBench) -> None:
    places, own, team = bench.services.goal_places, bench.own_goal(), bench.team_goal()
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        places.contribute(bench.teammate, bench.demo.id("goal P04"), own)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        places.contribute(bench.colleague, own, team)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.link_unfit"):
        places.contribute(bench.manager, team, own)
    for name in ("possible_parents", "possible_links"):
        assert own not in {goal.id for goal in getattr(places, name)(bench.teammate, bench.demo.id("goal P04"))}


def test_deleting_a_goal_takes_its_links_along_and_undo_brings_them_back(bench: GoalBench) -> None:
    goal, to, below = bench.team_goal("A"), bench.team_goal("B"), bench.team_goal("C")
    bench.services.goal_places.contribute(bench.manager, goal, to)
    bench.services.goal_places.contribute(bench.manager, below, goal)
    bench.services.milestones.add(bench.manager, goal, "Skisse")
    bench.services.suitability.answer(bench.manager, goal, one_number="Nei")
    bench.services.goals.remove(bench.manager, goal)
    assert bench.details(bench.manager, to).contributed_by == ()
    assert bench.details(bench.manager, below).contributes_to == ()
    bench.services.history.undo()
    details = bench.details(bench.manager, goal)
    assert ([g.id for g in details.contributes_to], [g.id for g in details.contributed_by]) == ([to], [below])
    assert (len(details.milestones), details.suitability is not None) == (1, True)


@pytest.mark.parametrize(("weight", "good"), [(0, False), (1, True), (9, True), (10, False)])
def test_a_weight_goes_from_1_to_9(bench: GoalBench, weight: int, good: bool) -> None:
    goal = bench.team_goal()
    for attempt in (
        lambda: bench.services.goal_places.weigh(bench.manager, goal, weight),
        lambda: bench.services.goals.edit(bench.manager, goal, weight=weight),
    ):
        if good:
            attempt()
            assert bench.goal(goal).weight == weight
        else:
            with pytest.raises(RuleViolation, match=r"rule\.goal\.weight"):
                attempt()


def test_a_goal_changes_between_company_and_team_but_never_becomes_a_persons(bench: GoalBench) -> None:
    places, goal = bench.services.goal_places, bench.team_goal()
    places.relevel(bench.owner, goal, GoalLevel.COMPANY)
    assert (bench.goal(goal).level, bench.goal(goal).team_id) == (GoalLevel.COMPANY, None)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        places.relevel(bench.manager, goal, GoalLevel.TEAM, bench.team)
    below = bench.company_goal(parent_id=goal)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.parent_unfit"):
        places.relevel(bench.owner, goal, GoalLevel.TEAM, bench.team)
    bench.services.goals.remove(bench.owner, below)
    places.relevel(bench.owner, goal, GoalLevel.TEAM, bench.team)
    for wrong in (goal, bench.own_goal()):
        with pytest.raises(RuleViolation, match=r"rule\.(goal\.level_fixed|permission)"):
            places.relevel(bench.manager, wrong, GoalLevel.PERSON if wrong == goal else GoalLevel.TEAM, bench.team)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.team_missing"):
        places.relevel(bench.owner, bench.company_goal(), GoalLevel.TEAM)
    places.contribute(bench.manager, goal, bench.team_goal())
    with pytest.raises(RuleViolation, match=r"rule\.goal\.link_unfit"):
        places.relevel(bench.owner, goal, GoalLevel.COMPANY)


def test_a_goal_goes_to_another_team_with_all_its_team_has_below_it(bench: GoalBench) -> None:
    places, other = bench.services.goal_places, bench.demo.id("MONT")
    top = bench.team_goal("Raskere svar")
    result = bench.team_goal("Svartid ned", parent_id=top, target_value=4.0)
    deeper = bench.team_goal("Ny sentral", parent_id=result)
    persons = bench.own_goal(parent_id=deeper)
    bench.services.goals.check_in(bench.manager, result, GoalStatus.AT_RISK, value=9.0)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        places.to_team(bench.manager, top, other)

    assert places.to_team(bench.owner, top, other) == 2

    assert {bench.goal(goal).team_id for goal in (top, result, deeper)} == {other}
    assert bench.goal(persons).team_id is None
    assert bench.details(bench.owner, result).check_ins[0].value == 9.0
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        bench.services.goals.edit(bench.manager, top, title="Fortsatt vårt")
    assert bench.services.history.undo() == "edit.goal_team"
    assert {bench.goal(goal).team_id for goal in (top, result, deeper)} == {bench.team}
    assert places.to_team(bench.owner, top, None) == 0
    assert (bench.goal(top).level, bench.goal(result).team_id) == (GoalLevel.COMPANY, bench.team)
    with pytest.raises(RuleViolation, match=r"rule\.(goal\.level_fixed|permission)"):
        places.to_team(bench.employee, persons, bench.team)


def test_a_goal_put_under_what_it_contributed_to_does_so_once(bench: GoalBench) -> None:
    goal, to = bench.team_goal("A"), bench.team_goal("B")
    bench.services.goal_places.contribute(bench.manager, goal, to)
    bench.services.goals.edit(bench.manager, goal, parent_id=to)
    assert bench.details(bench.manager, to).contributed_by == ()
    bench.services.history.undo()
    assert [other.id for other in bench.details(bench.manager, to).contributed_by] == [goal]
