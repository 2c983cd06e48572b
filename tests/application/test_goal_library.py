"""The library of goals: the company's own and the examples that come along."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

import pytest
from goal_bench import GoalBench

from malapp.application.goal_examples import GoalExample, examples, trades
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel, LibraryGoal, Measure
from malapp.domain.languages import Language

TEXTS = {"title", "purpose", "success", "how_measured", "recurrence", "unit"}


def _shape(example: GoalExample) -> dict[str, object]:
    """What is the same in every language: everything but words, and which words there are."""
    shape = {name: bool(value) if name in TEXTS else value for name, value in asdict(example).items()}
    return shape | {"key_results": [_shape(result) for result in example.key_results]}


@pytest.mark.requirement("S4-08", "S4-13")
@pytest.mark.parametrize("language", Language)
def test_the_examples_are_many_varied_and_the_same_in_every_language(language: Language) -> None:
    found = examples(language)
    assert [_shape(example) for example in found] == [_shape(example) for example in examples(Language.ENGLISH)]
    assert len(found) >= 25
    assert len({example.title for example in found}) == len({example.key for example in found}) == len(found)
    kinds = Counter(example.kind for example in found)
    assert set(kinds) == set(GoalKind) - {GoalKind.KEY_RESULT}
    assert min(kinds.values()) >= 3
    assert {example.trade for example in found} == set(trades(language))
    assert all(example.purpose for example in found)


@pytest.mark.requirement("S4-10", "S4-11")
@pytest.mark.parametrize("language", Language)
def test_example_objectives_are_short_without_numbers_and_have_two_to_five_key_results(language: Language) -> None:
    for example in examples(language):
        if example.kind is not GoalKind.OBJECTIVE:
            assert example.key_results == ()
            continue
        assert len(example.title.split()) <= 15
        assert not any(letter.isdigit() for letter in example.title)
        assert 2 <= len(example.key_results) <= 5
        assert all(result.kind is GoalKind.KEY_RESULT for result in example.key_results)


@pytest.mark.parametrize("language", Language)
def test_every_example_can_be_used_where_its_kind_belongs(bench: GoalBench, language: Language) -> None:
    bench.use_okr()
    for example in examples(language):
        if example.kind is GoalKind.BEHAVIOUR:
            made = bench.services.goal_library.use(
                bench.employee, example, GoalLevel.PERSON, owner_id=bench.employee.person_id
            )
        else:
            made = bench.services.goal_library.use(bench.manager, example, GoalLevel.TEAM, team_id=bench.team)
        goal = bench.goal(made)
        assert (goal.title, goal.kind, goal.purpose) == (example.title, example.kind, example.purpose)
        assert (goal.measure, goal.target_value) == (example.measure, example.target_value)
        below = bench.details(bench.manager, made).children
        assert [child.title for child in below] == [result.title for result in example.key_results]
        bench.services.history.undo()
        assert made not in {row.goal.id for row in bench.services.goals.rows(bench.manager)}


@pytest.mark.requirement("S4-08")
def test_a_first_objective_with_key_results_is_one_step_away(bench: GoalBench) -> None:
    bench.use_okr()
    example = next(e for e in examples(Language.BOKMAL) if e.kind is GoalKind.OBJECTIVE)
    period = bench.services.periods.add_next(bench.owner)
    made = bench.services.goal_library.use(
        bench.manager, example, GoalLevel.TEAM, team_id=bench.team, period_id=period, title="Vi vil bli valgt"
    )
    assert bench.goal(made).title == "Vi vil bli valgt"
    for child in bench.details(bench.employee, made).children:
        assert (child.kind, child.team_id, child.period_id) == (GoalKind.KEY_RESULT, bench.team, period)


def test_the_company_keeps_wordings_and_nothing_of_anybody(bench: GoalBench) -> None:
    library = bench.services.goal_library
    goal = bench.team_goal(
        "Svare innen ett døgn", purpose="Ro", unit="timer", measure=Measure.NUMBER, target_value=24.0, success="Alle"
    )
    kept = library.add_from(bench.manager, goal)
    (stored,) = [item for item in library.goals() if item.id == kept]
    assert stored == LibraryGoal(
        kept, "Svare innen ett døgn", GoalKind.GOAL, "Ro", "Alle", unit="timer", position=stored.position
    )
    library.edit(bench.manager, kept, title="Svare samme dag")
    (stored,) = [item for item in library.goals() if item.id == kept]
    made = library.use(bench.employee, stored, GoalLevel.PERSON, owner_id=bench.employee.person_id)
    assert (bench.goal(made).title, bench.goal(made).target_value) == ("Svare samme dag", None)
    library.remove(bench.hr, kept)
    assert kept not in {item.id for item in library.goals()}
    assert bench.goal(made).title == "Svare samme dag"
    bench.services.history.undo()
    assert kept in {item.id for item in library.goals()}


@pytest.mark.requirement("E-09")
def test_a_personal_goal_reaches_the_library_by_its_owner_only(bench: GoalBench) -> None:
    library, own = bench.services.goal_library, bench.own_goal("Jeg vil lære å si nei")
    for actor in (bench.manager, bench.owner, bench.hr, bench.employee):
        with pytest.raises(RuleViolation, match=r"rule\.(goal\.library_personal|permission)"):
            library.add_from(actor, own)
    leads = bench.services.goals.add(
        bench.manager, "Jeg vil lytte mer", GoalLevel.PERSON, owner_id=bench.manager.person_id
    )
    assert library.add_from(bench.manager, leads) in {item.id for item in library.goals()}


def test_only_owners_hr_and_leads_write_the_library(bench: GoalBench) -> None:
    library = bench.services.goal_library
    item = library.add(bench.hr, "Selge mer", kind=GoalKind.ACTIVITY)
    assert (library.may_edit(bench.manager), library.may_edit(bench.employee)) == (True, False)
    for attempt in (
        lambda: library.add(bench.employee, "x"),
        lambda: library.edit(bench.employee, item, title="x"),
        lambda: library.remove(bench.employee, item),
        lambda: library.use(bench.employee, library.goals()[-1], GoalLevel.TEAM, team_id=bench.team),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            attempt()
    with pytest.raises(RuleViolation, match=r"rule\.goal\.title_missing"):
        library.edit(bench.hr, item, title=" ")
