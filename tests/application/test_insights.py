"""The overview: the four benefits, goal health, alignment - and who sees what of whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.insights import LATEST, TOP_GOALS, HealthSign, Overview
from malapp.domain.coaching import KeptRemark, digest_of
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.periods import Period


def _view(demo: DemoCompany, person: str) -> Overview:
    return demo.services.insights.view(demo.actor(person))


def _save(demo: DemoCompany, *goals: Goal) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in goals:
            work.goals.save(goal)


def _drop_goals_of(demo: DemoCompany, person: str) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find(owner_id=demo.id(person), level=GoalLevel.PERSON):
            work.goals.save(replace(goal, owner_id=demo.id("P01")))


@pytest.mark.requirement("S4-09a", "S0-10")
def test_the_company_s_most_important_goals_come_first_and_are_few(demo: DemoCompany) -> None:
    _save(demo, *(Goal(uuid4(), f"Mål {n}", GoalLevel.COMPANY, position=n) for n in range(TOP_GOALS + 2)))
    top = _view(demo, "P03").top

    assert len(top) == TOP_GOALS
    assert all(row.goal.level is GoalLevel.COMPANY for row in top)
    assert [row.goal.position for row in top] == sorted(row.goal.position for row in top)


@pytest.mark.requirement("S4-09c", "E-16", "W-15")
def test_status_is_told_of_the_company_and_its_teams_never_of_persons(demo: DemoCompany) -> None:
    teams = _view(demo, "P02").teams

    assert {team.name for team in teams} >= {"", "Salg og rådgivning", "Service og kundesenter", "Montasje"}
    assert all(row.goal.level is not GoalLevel.PERSON for team in teams for row in team.goals)
    assert all(row.goal.kind is not GoalKind.KEY_RESULT for team in teams for row in team.goals)


@pytest.mark.requirement("S4-09d", "E-09")
@pytest.mark.parametrize("person", ["P01", "P02", "P03"])
def test_the_news_are_check_ins_on_goals_of_company_and_teams_newest_first(demo: DemoCompany, person: str) -> None:
    actor = demo.actor("P02")
    demo.services.goals.check_in(actor, demo.id("O2"), GoalStatus.AT_RISK, comment="Færre henvendelser enn ventet")
    demo.services.goals.check_in(actor, demo.id("goal P03"), GoalStatus.AT_RISK, comment="Bare for de to")
    news = _view(demo, person).news

    assert len(news) == LATEST
    assert (news[0].check_in.comment, news[0].by) == ("Færre henvendelser enn ventet", "Jonas Berge")
    assert all(one.goal.level is not GoalLevel.PERSON for one in news)
    assert [one.check_in.made_on for one in news] == sorted((one.check_in.made_on for one in news), reverse=True)


@pytest.mark.requirement("S0-02", "E-09")
def test_a_manager_sees_own_people_without_goals_by_name_and_nobody_else_s(demo: DemoCompany) -> None:
    _drop_goals_of(demo, "P03")

    own = _view(demo, "P02").own_people
    assert own is not None
    assert "Amina Yusuf" in {person.name for person in own}
    assert {person.manager_id for person in own} == {demo.id("P02")}
    assert _view(demo, "P03").own_people is None


@pytest.mark.requirement("S0-02", "E-16")
def test_owner_and_hr_see_numbers_a_team_and_no_names(demo: DemoCompany) -> None:
    before = {team.team: team for team in _view(demo, "P01").coverage or ()}
    _drop_goals_of(demo, "P03")
    after = {team.team: team for team in _view(demo, "P01").coverage or ()}

    sales = "Salg og rådgivning"
    assert after[sales].with_goals == before[sales].with_goals - 1
    assert after[sales].people == before[sales].people
    assert _view(demo, "P03").coverage is None
    hr = next(row.person for row in demo.services.people.people(demo.actor("P01")) if row.person.is_hr)
    with demo.services.desk.workspace.read() as work:
        assert work.people.get(hr.id).is_hr
    assert demo.services.insights.view(replace(demo.actor("P03"), is_hr=True)).coverage is not None


@pytest.mark.requirement("E-16")
def test_a_number_about_one_person_alone_is_not_given(demo: DemoCompany) -> None:
    members = [
        row.person for row in demo.services.people.people(demo.actor("P01")) if row.person.team_id == demo.id("ADM")
    ]
    *others, _last = (person for person in members if person.manager_id and not person.left_on)
    assert "Administrasjon og lager" in {team.team for team in _view(demo, "P01").coverage or ()}
    for person in others:
        demo.services.people.leave(demo.actor("P01"), person.id, demo.services.desk.today() - timedelta(days=1))

    assert "Administrasjon og lager" not in {team.team for team in _view(demo, "P01").coverage or ()}


@pytest.mark.requirement("S0-02")
def test_goals_without_a_parent_and_without_a_check_in_are_found(demo: DemoCompany) -> None:
    lost = Goal(uuid4(), "Et mål for seg selv", GoalLevel.TEAM)
    _save(demo, lost)
    signs = _view(demo, "P03").signs

    assert lost.id in {row.goal.id for row in signs[HealthSign.NO_PARENT]}
    assert lost.id in {row.goal.id for row in signs[HealthSign.NOT_UPDATED]}
    assert demo.id("O2") not in {row.goal.id for row in signs[HealthSign.NO_PARENT]}


@pytest.mark.requirement("S0-02")
def test_two_months_without_a_check_in_are_counted_from_the_day_a_goal_began(demo: DemoCompany) -> None:
    services, owner, today = demo.services, demo.actor("P01"), demo.services.desk.today()
    added = services.goals.add(owner, "Færre hasteoppdrag", GoalLevel.COMPANY)
    past = Period(uuid4(), "I høst", today - timedelta(days=70), today + timedelta(days=20))
    recent = replace(past, id=uuid4(), starts_on=today - timedelta(days=35))
    old, carried, young = (Goal(uuid4(), "Færre reklamasjoner", GoalLevel.TEAM) for _ in range(3))
    with services.desk.workspace.begin() as work:
        for period in (past, recent):
            work.periods.save(period)
        for goal, period in ((old, past), (carried, past), (young, recent)):
            work.goals.save(replace(goal, period_id=period.id))
        work.audit("goal.carried", owner.person_id, "goals", carried.id)

    def silent() -> set[UUID]:
        shown = {row.goal.id for row in _view(demo, "P01").signs[HealthSign.NOT_UPDATED]}
        drawn = {node.id for node in services.strategy_map.view(owner).root.walk() if node.is_outdated}
        listed = {row.goal.id for row in services.goals.listing(owner).rows if row.is_outdated}
        mine = {old.id, carried.id, young.id, added}
        assert shown & mine == drawn & mine == listed & mine
        return shown & mine

    assert silent() == {old.id}
    real = services.desk.clock
    services.desk.clock = lambda: real() + timedelta(days=26)
    assert silent() == {old.id, young.id}
    services.desk.clock = lambda: real() + timedelta(days=61)
    assert silent() == {old.id, young.id, carried.id, added}


@pytest.mark.requirement("S0-02", "E-09")
def test_the_coach_s_open_remarks_are_told_to_those_they_concern(demo: DemoCompany) -> None:
    vague = "Jeg skal bli bedre på kundeservice"
    goal = Goal(uuid4(), vague, GoalLevel.PERSON, owner_id=demo.id("P03"), is_published=True)
    _save(demo, goal)

    def remarked(person: str) -> set[object]:
        return {row.goal.id for row in demo.services.goal_remarks.open(demo.actor(person)).run()}

    assert goal.id in remarked("P03")
    assert goal.id in remarked("P02")
    assert goal.id not in remarked("P04")
    assert goal.id not in remarked("P01")


@pytest.mark.requirement("S0-02")
def test_what_somebody_chose_to_keep_as_it_is_does_not_count(demo: DemoCompany) -> None:
    from malapp.coach import Context, Declared, remarks
    from malapp.domain.languages import Language

    vague = "Jeg skal bli bedre på kundeservice"
    goal = Goal(uuid4(), vague, GoalLevel.PERSON, owner_id=demo.id("P03"))
    _save(demo, goal)
    kept: frozenset[str] = frozenset()
    while found := remarks(vague, Language.BOKMAL, Declared.GOAL, Context(is_personal=True, kept=kept)):
        kept |= {remark.message_id for remark in found}
    with demo.services.desk.workspace.begin() as work:
        for message_id in kept:
            work.kept_remarks.save(KeptRemark(uuid4(), digest_of(vague), message_id))

    assert goal.id not in {row.goal.id for row in demo.services.goal_remarks.open(demo.actor("P03")).run()}


@pytest.mark.requirement("S0-08")
def test_alignment_tells_which_teams_work_on_each_focus_area_and_where_nobody_does(demo: DemoCompany) -> None:
    strategy = demo.services.strategy
    owner = demo.actor("P01")
    with demo.services.desk.workspace.begin() as work:
        current = work.strategies.get(demo.id("strategy"))
        work.strategies.save(replace(current, state=type(current.state)("under_revision")))
    new = strategy.add_focus_area(owner, demo.id("strategy"), "Noe nytt")
    areas = {area.area_id: area for area in _view(demo, "P03").areas}

    assert areas[new].is_gap
    assert "Salg og rådgivning" in areas[demo.id("focus 2")].teams
    assert not areas[demo.id("focus 2")].is_gap
    assert areas[demo.id("focus 2")].by_company
    busy = {name for area in areas.values() for name in area.teams}
    assert not busy & set(_view(demo, "P03").idle_teams)
    assert "Ledelse" not in _view(demo, "P03").idle_teams  # its lead answers for the company's goals
