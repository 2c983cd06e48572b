"""The goals as the tree reads them, in outline: to everybody the same as their rows say, and never one goal more."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from itertools import product
from uuid import UUID, uuid5

import pytest
from goal_bench import GoalBench

from malapp.application.goal_listing import ListedGoal
from malapp.application.goal_rows import shown_to
from malapp.domain.goal_outlines import GoalOutline
from malapp.domain.goals import ClosingDecision, Goal, GoalKind, GoalLevel, GoalState, GoalStatus, Measure
from malapp.domain.indicators import IndicatorPlan, IndicatorValue
from malapp.domain.scores import Shares
from malapp.storage.repository import SqlRepository

EVERYBODY = ("owner", "manager", "employee", "teammate", "colleague", "hr")
_SPACE = UUID(int=9)


def _every_sort(bench: GoalBench) -> list[UUID]:
    """Goals of every level and kind: open, published, declined, measured, with and without check-ins, in a circle."""
    people = [bench.employee.person_id, bench.teammate.person_id, bench.manager.person_id, bench.colleague.person_id]
    made: list[Goal] = []

    def make(level: GoalLevel, kind: GoalKind, **values: object) -> UUID:
        goal = Goal(uuid5(_SPACE, str(len(made))), f"Mål {len(made)}", level, kind, position=90 - len(made), **values)  # type: ignore[arg-type]
        made.append(goal)
        return goal.id

    top = make(GoalLevel.COMPANY, GoalKind.OBJECTIVE)
    under = make(GoalLevel.TEAM, GoalKind.GOAL, parent_id=top, team_id=bench.team)
    numbers = {"start_value": 0.0, "target_value": 8.0, "current_value": 2.0, "status": GoalStatus.AT_RISK}
    for measure in Measure:
        make(GoalLevel.TEAM, GoalKind.KEY_RESULT, parent_id=under, team_id=bench.team, measure=measure, **numbers)
    make(GoalLevel.TEAM, GoalKind.INDICATOR, team_id=bench.team)
    for owner_id in people:
        for kind in GoalKind:
            for is_published in (False, True):
                for state in (GoalState.DRAFT, GoalState.DECLINED):
                    make(
                        GoalLevel.PERSON,
                        kind,
                        parent_id=under,
                        owner_id=owner_id,
                        is_published=is_published,
                        state=state,
                    )
    circle = [uuid5(_SPACE, "a"), uuid5(_SPACE, "b")]
    made += [
        Goal(circle[0], "Rundt", GoalLevel.TEAM, parent_id=circle[1], team_id=bench.team),
        Goal(circle[1], "og rundt", GoalLevel.TEAM, parent_id=circle[0], team_id=bench.team, **numbers),  # type: ignore[arg-type]
    ]
    with bench.services.desk.workspace.begin() as work:
        for goal in made:
            work.goals.save(goal)
        indicator = next(goal.id for goal in made if goal.kind is GoalKind.INDICATOR)
        work.indicator_plans.save(IndicatorPlan(bench.services.desk.new_id(), indicator))
        work.indicator_values.save(
            IndicatorValue(bench.services.desk.new_id(), indicator, bench.services.desk.today().replace(day=1), 4.0)
        )
    bench.services.goals.check_in(bench.owner, top, GoalStatus.ON_TRACK)
    bench.services.goals.check_in(
        bench.manager, under, GoalStatus.ON_TRACK, made_on=bench.services.desk.today() - timedelta(days=70)
    )
    return [goal.id for goal in made]


@pytest.mark.requirement("E-09", "S4-06")
def test_the_tree_says_of_every_goal_what_its_row_says_and_knows_no_other_goal(bench: GoalBench) -> None:
    made = _every_sort(bench)
    with bench.services.desk.workspace.read() as work:
        everything = work.goals.find()
    for who, is_measuring in product(EVERYBODY, (False, True)):
        actor = replace(getattr(bench, who), measures_persons=is_measuring)

        listing = bench.services.goals.listing(actor)

        rows = bench.services.goals.rows(actor)
        assert listing.by_id.keys() == {row.goal.id for row in rows}
        assert listing.by_id.keys() & set(made)
        assert len(listing.rows) == len(rows)
        for row in rows:
            seen = listing.by_id[row.goal.id]
            for name in ("owner", "team", "progress", "is_outdated", "last_check_in", "status", "may_edit"):
                assert getattr(seen, name) == getattr(row, name), (who, name, row.goal)
            assert seen.goal == tuple(getattr(row.goal, name) for name in GoalOutline._fields)
        assert sorted(row.id for row in listing.in_tree) == sorted(listing.by_id)
        assert len(listing.depths) == len(rows)
        readable = {goal.id for goal in everything if actor.may_read_goal(goal)}
        assert {row.id for row in (*listing.rows, *listing.declined)} == readable
        assert all(row.goal.state is GoalState.DECLINED for row in listing.declined)


@pytest.mark.requirement("E-09")
def test_an_outline_holds_nothing_that_only_the_two_parties_may_know(bench: GoalBench) -> None:
    samples: dict[object, object] = {"bool": True, "str": "HEMMELIG"}
    told = {field.name: samples[field.type] for field in fields(Goal) if field.type in samples}
    whole = Goal(
        id=UUID(int=1), level=GoalLevel.PERSON, owner_id=bench.employee.person_id, conversation_id=UUID(int=2),
        confidence=7, score=0.4, decision=ClosingDecision.KEEP, **told,  # type: ignore[arg-type]
    )  # fmt: skip

    blanked = shown_to(bench.colleague, whole)

    assert blanked != whole
    assert all(getattr(blanked, name) == getattr(whole, name) for name in GoalOutline._fields)


def test_a_listing_needs_the_same_queries_for_ten_goals_and_for_a_thousand(
    bench: GoalBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    for name in ("find", "outlines", "greatest", "get"):
        was = getattr(SqlRepository, name)
        monkeypatch.setattr(
            SqlRepository,
            name,
            lambda self, *given, _was=was, _name=name, **where: (
                asked.append((_name, self._entity.topic)) or _was(self, *given, **where)
            ),
        )
    bench.services.goals.listing(bench.manager)
    few = list(asked)
    with bench.services.desk.workspace.begin() as work:
        for number in range(1_000):
            parent = uuid5(_SPACE, str((number - 1) // 10)) if number else None
            work.goals.save(
                Goal(uuid5(_SPACE, str(number)), f"Mål {number}", GoalLevel.TEAM, team_id=bench.team, parent_id=parent)
            )
    asked.clear()

    with monkeypatch.context() as unseen:
        unseen.setattr(Shares, "of", lambda *_: pytest.fail("counted where nobody looks"))
        listing = bench.services.goals.listing(bench.manager)

    assert len(listing.rows) > 1_000
    assert all(_said(row) for row in listing.rows)
    assert asked == few
    assert ("find", "goals") not in asked


def _said(row: ListedGoal) -> str:
    return f"{row.title} {row.owner} {row.team} {row.progress} {row.status} {row.due_on} {row.may_edit}"
