"""How many goals there are: open ones, the same number on every page, and only those the reader may read."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.goal_counts import is_open_goal, is_open_key_result, open_goals_below
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, GoalStatus

AREA, OTHER, PAST = UUID(int=1), UUID(int=2), UUID(int=3)  # fixed: workers of one run must name the tests alike


def _goal(**values: object) -> Goal:
    return replace(Goal(uuid4(), "Færre hasteoppdrag", GoalLevel.TEAM), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "counts"),
    [
        ({}, True),
        ({"kind": GoalKind.OBJECTIVE}, True),
        ({"kind": GoalKind.KEY_RESULT}, False),
        ({"kind": GoalKind.ACTIVITY}, False),
        ({"kind": GoalKind.INDICATOR}, False),
        ({"state": GoalState.CLOSED}, False),
        ({"state": GoalState.DECLINED}, False),
        ({"status": GoalStatus.REACHED}, False),
        ({"status": GoalStatus.NO_LONGER_RELEVANT}, False),
        ({"period_id": PAST}, False),
    ],
    ids=str,
)
def test_a_goal_counts_while_somebody_works_on_it(values: dict[str, object], counts: bool) -> None:
    assert is_open_goal(_goal(**values), frozenset({PAST})) is counts


def test_key_results_are_counted_by_themselves() -> None:
    assert is_open_key_result(_goal(kind=GoalKind.KEY_RESULT))
    assert not is_open_key_result(_goal(kind=GoalKind.KEY_RESULT, status=GoalStatus.REACHED))
    assert not is_open_key_result(_goal())


def test_a_focus_area_counts_what_names_it_and_everything_below_once() -> None:
    top = _goal(focus_area_id=AREA)
    below = _goal(parent_id=top.id, focus_area_id=AREA)
    elsewhere = _goal(parent_id=below.id, focus_area_id=OTHER)
    done = _goal(parent_id=top.id, status=GoalStatus.REACHED)
    under_done = _goal(parent_id=done.id)

    assert open_goals_below([elsewhere, below, top, under_done, done]) == {AREA: 4, OTHER: 1}


def test_goals_in_a_circle_are_counted_all_the_same() -> None:
    one, two = _goal(focus_area_id=AREA), _goal()
    one, two = replace(one, parent_id=two.id), replace(two, parent_id=one.id)

    assert open_goals_below([one, two]) == {AREA: 2}


@pytest.mark.requirement("E-09", "S0-08")
def test_strategy_overview_and_the_list_behind_the_number_agree_for_every_reader(demo: DemoCompany) -> None:
    services = demo.services
    with services.desk.workspace.begin() as work:
        goal = work.goals.get(demo.id("O3"))
        work.goals.save(replace(goal, status=GoalStatus.REACHED, state=GoalState.CLOSED))
    counts: dict[str, dict[UUID, int]] = {}
    for person in ("P01", "P02", "P03", "P04"):
        actor = demo.actor(person)
        counts[person] = dict(services.strategy.open_goals(actor))
        areas = services.insights.view(actor).areas
        assert {area.area_id: area.goal_count for area in areas} == {
            area.area_id: counts[person].get(area.area_id, 0) for area in areas
        }
    assert len({tuple(sorted(count.items())) for count in counts.values()}) > 1, "each counts what each may read"
