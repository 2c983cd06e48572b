"""What stands on the strategy map, where, and what is said to be missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.ports.maps import MapGap, MapKind, MapNode
from malapp.application.strategy_map import StrategyMap
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalLink, GoalState, GoalStatus
from malapp.domain.periods import Period


def _map(demo: DemoCompany, person: str = "P03") -> StrategyMap:
    return demo.services.strategy_map.view(demo.actor(person))


def _save(demo: DemoCompany, *goals: Goal) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in goals:
            work.goals.save(goal)


def _goal(demo: DemoCompany, key: str) -> Goal:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(demo.id(key))


def _bare(title: str, **values: object) -> Goal:
    return replace(Goal(uuid4(), title, GoalLevel.TEAM), **values)  # type: ignore[arg-type]


def _node(shown: StrategyMap, key: object) -> MapNode | None:
    return next((node for node in shown.root.walk() if node.key == str(key)), None)


def _lane(shown: StrategyMap) -> list[str]:
    lane = _node(shown, "lane")
    return [node.title for node in lane.children] if lane else []


@pytest.mark.requirement("S0-08", "S0-22")
def test_everybody_sees_the_way_from_purpose_to_key_result(demo: DemoCompany) -> None:
    shown = _map(demo)

    assert shown.root.kind is MapKind.PURPOSE
    assert shown.root.title.startswith("Fra enkeltsalg til trygg drift")
    assert [node.title for node in shown.root.children if node.kind is MapKind.AREA] == [
        "Trygg service",
        "Fra enkeltsalg til avtaler",
        "Et sted å bli god",
    ]
    objective = _node(shown, demo.id("O1"))
    assert objective is not None
    assert {child.goal_kind for child in objective.children} >= {GoalKind.KEY_RESULT}
    assert objective.progress is not None
    assert "Ingrid Solheim" in objective.detail


@pytest.mark.requirement("E-09", "E-16")
@pytest.mark.parametrize("person", ["P01", "P02", "P03"])
def test_no_personal_goal_is_on_the_map_not_even_a_published_one(demo: DemoCompany, person: str) -> None:
    _save(demo, replace(_goal(demo, "goal P03"), is_published=True))
    shown = _map(demo, person)

    assert all(node.level is not GoalLevel.PERSON for node in shown.root.walk())
    assert _node(shown, demo.id("goal P03")) is None


def test_indicators_activities_and_what_nobody_wants_any_more_are_left_out(demo: DemoCompany) -> None:
    area = demo.id("focus 1")
    out = [
        _bare("Svartid", kind=GoalKind.INDICATOR, focus_area_id=area),
        _bare("Besøke kunder", kind=GoalKind.ACTIVITY, focus_area_id=area),
        _bare("Gammelt", focus_area_id=area, status=GoalStatus.NO_LONGER_RELEVANT, state=GoalState.CLOSED),
    ]
    _save(demo, *out)

    assert not {str(goal.id) for goal in out} & {node.key for node in _map(demo).root.walk()}


def test_a_goal_below_one_that_is_left_out_hangs_on_the_next_one_above(demo: DemoCompany) -> None:
    activity = _bare("Besøke kunder", kind=GoalKind.ACTIVITY, parent_id=demo.id("O1"))
    below = _bare("Flere fornøyde kunder", parent_id=activity.id)
    _save(demo, activity, below)

    parent = _node(_map(demo), demo.id("O1"))
    assert parent is not None
    assert below.title in [child.title for child in parent.children]


@pytest.mark.requirement("S0-08")
def test_a_focus_area_without_goals_and_an_objective_without_key_results_are_gaps(demo: DemoCompany) -> None:
    empty = demo.services.strategy
    owner = demo.actor("P01")
    draft = demo.id("strategy next")
    area_id = empty.add_focus_area(owner, draft, "Noe nytt")
    bare = _bare("Et hovedmål uten tall", kind=GoalKind.OBJECTIVE, parent_id=demo.id("O1"))
    _save(demo, bare)

    shown = demo.services.strategy_map.view(owner, draft)
    assert shown.gaps[MapGap.NOBODY] == (str(area_id),)
    assert str(bare.id) in _map(demo).gaps[MapGap.NO_KEY_RESULTS]
    assert str(demo.id("O1")) not in _map(demo).gaps[MapGap.NO_KEY_RESULTS]


@pytest.mark.requirement("S0-02", "S0-08")
def test_goals_without_a_parent_stand_in_a_lane_of_their_own(demo: DemoCompany) -> None:
    lost = _bare("Et mål uten plass")
    below = _bare("Og ett under det", parent_id=lost.id)
    _save(demo, lost, below)
    shown = _map(demo)

    assert lost.title in _lane(shown)
    assert below.title not in _lane(shown)
    assert str(lost.id) in shown.gaps[MapGap.NO_PLACE]


def test_goals_in_a_circle_of_parents_are_not_lost(demo: DemoCompany) -> None:
    first, second = _bare("Høna"), _bare("Egget")
    first = replace(first, parent_id=second.id)
    _save(demo, replace(first, parent_id=None), replace(second, parent_id=first.id), first)

    assert {"Høna", "Egget"} <= set(_lane(_map(demo)))


def test_what_a_goal_contributes_to_gives_it_a_place_when_it_has_no_parent(demo: DemoCompany) -> None:
    goal = _bare("Bidrar bare")
    _save(demo, goal)
    with demo.services.desk.workspace.begin() as work:
        work.goal_links.save(GoalLink(uuid4(), goal.id, demo.id("O1")))
        work.goal_links.save(GoalLink(uuid4(), goal.id, demo.id("O4")))
    shown = _map(demo)
    node = _node(shown, goal.id)

    assert goal.title not in _lane(shown)
    assert node is not None
    assert node.also == (_goal(demo, "O4").title,)


def test_a_goal_that_names_another_focus_area_than_its_parent_stands_there(demo: DemoCompany) -> None:
    goal = _bare("Et annet sted", parent_id=demo.id("O1"), focus_area_id=demo.id("focus 3"))
    _save(demo, goal)
    area = _node(_map(demo), demo.id("focus 3"))

    assert area is not None
    assert goal.title in [child.title for child in area.children]


def test_what_a_closed_period_has_finished_is_past(demo: DemoCompany) -> None:
    period = Period(uuid4(), "Q3", date(2026, 7, 1), date(2026, 9, 30), date(2026, 10, 5))
    done = _bare("Nådd i fjor", period_id=period.id, status=GoalStatus.REACHED, state=GoalState.CLOSED)
    with demo.services.desk.workspace.begin() as work:
        work.periods.save(period)
    _save(demo, done)

    assert _node(_map(demo), done.id) is None


def test_the_strategy_in_force_is_shown_first_and_another_can_be_chosen(demo: DemoCompany) -> None:
    shown = _map(demo)
    other = demo.services.strategy_map.view(demo.actor("P03"), demo.id("strategy next"))

    assert shown.strategy_id == demo.id("strategy")
    assert shown.strategies[0] == (demo.id("strategy"), shown.period)
    assert other.strategy_id == demo.id("strategy next")
    assert _node(other, "lane") is None


def test_without_any_strategy_the_company_s_core_task_stands_on_top(demo: DemoCompany) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find():
            work.goals.save(replace(goal, focus_area_id=None))
        for plan in work.unit_plans.find():
            work.unit_plans.save(replace(plan, strategy_id=None))
        for topic in ("presentations", "strategy_versions", "focus_areas", "strategies"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    shown = _map(demo)

    assert shown.root.title == demo.services.people.company().core_task
    assert [node.kind for node in shown.root.children] == [MapKind.LANE]
