"""What lists and details of goals say, to whom, and how fast."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid5

import pytest
from goal_bench import GoalBench

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import MARKS, CheckIn, Goal, GoalKind, GoalLevel, GoalStatus, Measure
from malapp.domain.indicators import IndicatorPlan, IndicatorValue
from malapp.domain.scores import ScoreBand
from malapp.storage.repository import SqlRepository


@pytest.mark.requirement("S0-16", "S3-15")
def test_a_row_says_what_a_list_needs(bench: GoalBench) -> None:
    period = bench.services.periods.add(bench.owner, "Høst 2031", date(2031, 9, 1), date(2031, 11, 30))
    above = bench.company_goal(period_id=period)
    goal = bench.team_goal(parent_id=above, purpose="Kunden slipper å vente", period_id=period)
    row = bench.row(bench.employee, goal)
    assert row.goal.purpose == "Kunden slipper å vente"
    assert row.period == "Høst 2031"
    assert (row.has_parent, row.goal.kind, row.may_edit) == (True, GoalKind.GOAL, False)
    assert not bench.row(bench.employee, above).has_parent
    assert bench.row(bench.owner, above).may_edit


def test_a_goal_without_check_in_is_not_updated_whatever_it_says(bench: GoalBench) -> None:
    goal = bench.team_goal(start_value=0.0, target_value=10.0, current_value=10.0, kind=GoalKind.KEY_RESULT)
    with bench.services.desk.edit("edit.goal") as work:
        work.goals.save(replace(bench.goal(goal), status=GoalStatus.ON_TRACK))
    row = bench.row(bench.manager, goal)
    assert (row.status, row.progress) == (None, 1.0)
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK)
    assert bench.row(bench.manager, goal).status is GoalStatus.ON_TRACK
    bench.services.check_ins.edit(
        bench.manager,
        bench.details(bench.manager, goal).check_ins[0].id,
        made_on=bench.services.desk.today() - timedelta(days=61),
    )
    assert bench.row(bench.manager, goal).status is None, "silence is never green"
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.REACHED)
    assert bench.row(bench.manager, goal).status is GoalStatus.REACHED


@pytest.mark.requirement("S2-13")
def test_an_indicator_is_up_to_date_by_its_series(bench: GoalBench) -> None:
    goal, today = bench.team_goal(kind=GoalKind.INDICATOR), bench.services.desk.today()
    assert bench.row(bench.manager, goal).is_outdated
    with bench.services.desk.edit("edit.goal") as work:
        work.indicator_plans.save(IndicatorPlan(bench.services.desk.new_id(), goal))
        work.indicator_values.save(IndicatorValue(bench.services.desk.new_id(), goal, today.replace(day=1), 4.0))
    assert not bench.row(bench.manager, goal).is_outdated
    assert not bench.details(bench.manager, goal).row.is_outdated


@pytest.mark.requirement("S4-09c", "E-16")
def test_scores_and_their_words_are_for_the_company_and_teams_only(bench: GoalBench) -> None:
    bench.use_okr()
    objective = bench.team_goal("Kundene ringer oss først", kind=GoalKind.OBJECTIVE)
    for weight, current in ((1, 10.0), (3, 0.0)):
        bench.team_goal(
            f"Teller {weight}", kind=GoalKind.KEY_RESULT, parent_id=objective, weight=weight,
            start_value=0.0, target_value=10.0, current_value=current,
        )  # fmt: skip
    row = bench.row(bench.employee, objective)
    assert (row.score, row.band) == (0.25, ScoreBand.FAR_FROM)
    own = bench.own_goal(start_value=0.0, target_value=10.0, current_value=10.0)
    with bench.services.desk.edit("edit.goal") as work:
        work.goals.save(replace(work.goals.get(own), score=0.4))  # as an import of another file might
    assert bench.row(bench.employee, own).score is None
    assert bench.row(bench.employee, own).band is None


def test_a_weight_is_told_in_parts_of_the_whole_and_persons_have_none(bench: GoalBench) -> None:
    above = bench.company_goal()
    light, heavy = (bench.team_goal(str(weight), parent_id=above, weight=weight) for weight in (2, 3))
    bench.team_goal("Gjøres", parent_id=above, kind=GoalKind.ACTIVITY, weight=9)
    own = bench.own_goal(parent_id=above, weight=9)
    parts = {goal: bench.row(bench.employee, goal).weight_parts for goal in (light, heavy, own, above)}
    assert parts == {light: (2, 5), heavy: (3, 5), own: None, above: None}


@pytest.mark.parametrize("who", ["owner", "manager", "employee", "colleague"])
def test_details_say_the_same_of_a_goal_as_the_list(bench: GoalBench, who: str) -> None:
    bench.use_okr()
    actor = getattr(bench, who)
    above = bench.company_goal(kind=GoalKind.OBJECTIVE)
    middle = bench.team_goal(parent_id=above, kind=GoalKind.KEY_RESULT)
    deep = bench.team_goal(parent_id=middle, start_value=0.0, target_value=4.0, current_value=1.0)
    own = bench.own_goal(parent_id=middle, start_value=0.0, target_value=4.0, current_value=4.0)
    bench.services.goal_places.contribute(bench.employee, own, deep)
    for row in bench.services.goals.rows(actor):
        assert bench.details(actor, row.goal.id).row == row
    assert bench.row(bench.owner, above).progress == 0.25, "personal goals never roll up"


@pytest.mark.requirement("E-09")
def test_who_may_only_read_a_published_goal_reads_nothing_the_two_wrote_to_each_other(bench: GoalBench) -> None:
    services = bench.services
    goal = bench.own_goal("Jeg vil lære å selge", relevance_person="HEMMELIG mestring")
    services.goals.mark(bench.employee, goal, accepted=True, believed=True, wanted=True)
    services.goals.check_in(bench.employee, goal, GoalStatus.AT_RISK, comment="HEMMELIG", learning="HEMMELIG")
    services.goal_wordings.remark(bench.manager, goal, "HEMMELIG merknad")
    services.goals.edit(bench.manager, goal, title="Jeg vil bli trygg i salg")
    services.closing.judge(bench.manager, goal, learning="HEMMELIG lærdom")
    services.suitability.answer(bench.manager, goal, one_number="HEMMELIG")
    services.goals.edit(bench.employee, goal, is_published=True)
    for actor in (bench.employee, bench.manager):
        assert str(bench.details(actor, goal)).count("HEMMELIG") == 6
    for actor in (bench.owner, bench.hr, bench.colleague, bench.teammate):
        details = bench.details(actor, goal)
        assert "HEMMELIG" not in f"{details}{bench.row(actor, goal)}{services.goal_wordings.rows(actor, goal)}"
        assert details.check_ins[0].status is GoalStatus.AT_RISK
        assert not any(getattr(details.row.goal, mark) for mark in (*MARKS, "wanted_by_employee"))
        assert (details.employee, details.row.is_own_goal) == (None, False)
        with pytest.raises(RuleViolation, match=r"rule\.permission"):
            services.suitability.test(actor, goal)


@pytest.mark.requirement("E-09")
def test_nothing_tells_that_a_personal_goal_hangs_on_an_open_one(bench: GoalBench) -> None:
    above = bench.team_goal()
    before = bench.details(bench.colleague, above)
    own = bench.own_goal(weight=5, start_value=0.0, target_value=4.0, current_value=4.0)
    bench.services.goal_places.contribute(bench.employee, own, above)
    bench.services.goals.edit(bench.employee, own, parent_id=bench.demo.id("O2"))
    assert bench.details(bench.colleague, above) == before
    assert bench.row(bench.colleague, above).link_count == 0
    assert bench.row(bench.manager, above).link_count == 1
    assert [goal.id for goal in bench.details(bench.manager, above).contributed_by] == [own]


def _many(bench: GoalBench, count: int) -> None:
    today, team = bench.services.desk.today(), bench.team
    space = UUID(int=7)
    with bench.services.desk.workspace.begin() as work:
        for number in range(count):
            parent = uuid5(space, str((number - 1) // 10)) if number else None
            goal = Goal(
                uuid5(space, str(number)), f"Mål {number}", GoalLevel.TEAM, team_id=team, parent_id=parent,
                start_value=0.0, target_value=9.0, current_value=3.0, measure=Measure.NUMBER, position=number,
            )  # fmt: skip
            work.goals.save(goal)
            work.check_ins.save(
                CheckIn(uuid5(space, f"c{number}"), goal.id, bench.manager.person_id, today, goal.status)
            )


def test_rows_need_the_same_queries_for_ten_goals_and_for_a_thousand(
    bench: GoalBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    find = SqlRepository.find
    monkeypatch.setattr(
        SqlRepository, "find", lambda self, **where: asked.append(self._entity.topic) or find(self, **where)
    )
    monkeypatch.setattr(SqlRepository, "get", lambda *_: pytest.fail("one goal at a time"))
    bench.services.goals.rows(bench.manager)
    few = list(asked)
    monkeypatch.undo()
    _many(bench, 1_000)
    monkeypatch.setattr(
        SqlRepository, "find", lambda self, **where: asked.append(self._entity.topic) or find(self, **where)
    )
    asked.clear()
    rows = bench.services.goals.rows(bench.manager)
    assert len(rows) > 1_000
    assert asked == few
