"""The red thread of one person: what it holds, and who may have whose."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.ports.maps import RedThreadContent, ThreadDateKind
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.languages import Language


def _page(demo: DemoCompany, actor: str, person: str) -> RedThreadContent:
    return demo.services.red_thread.content(demo.actor(actor), Language.BOKMAL, demo.id(person))


def _own(demo: DemoCompany, person: str, title: str, **values: object) -> Goal:
    goal = replace(Goal(uuid4(), title, GoalLevel.PERSON, owner_id=demo.id(person)), **values)  # type: ignore[arg-type]
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(goal)
    return goal


@pytest.mark.requirement("S0-06", "S0-22", "S0-23")
def test_the_page_leads_from_the_purpose_to_what_i_do_next(demo: DemoCompany) -> None:
    with demo.services.desk.workspace.begin() as work:
        goal = work.goals.get(demo.id("goal P03"))
        work.goals.save(replace(goal, purpose="Faste kunder", contribution="Jeg besøker dem"))
        due = demo.services.desk.today() + timedelta(days=3)
        work.actions.save(Action(uuid4(), "Ringe styreleder", demo.id("P03"), due, goal_id=goal.id))
    _own(
        demo,
        "P03",
        "Jeg tar opp avtalen i hvert møte",
        kind=GoalKind.BEHAVIOUR,
        parent_id=goal.id,
        recurrence="hver uke",
    )
    _own(demo, "P03", "Lage en mal", kind=GoalKind.ACTIVITY, parent_id=goal.id)

    page = _page(demo, "P03", "P03")

    mine = next(one for one in page.goals if one.title == goal.title)
    assert page.vision.startswith("Fra enkeltsalg")
    assert (mine.focus_area, mine.above[-1]) == (
        "Fra enkeltsalg til avtaler",
        "Gjøre det enkelt å velge avtale framfor enkeltkjøp.",
    )
    assert (mine.purpose, mine.contribution) == ("Faste kunder", "Jeg besøker dem")
    assert {action.what for action in mine.actions} >= {"Ringe styreleder", "Lage en mal"}
    assert [(one.what, one.when) for one in mine.behaviours][-1] == ("Jeg tar opp avtalen i hvert møte", "hver uke")
    assert ThreadDateKind.FOLLOW_UP in {day.kind for day in page.dates}
    assert (due, "Ringe styreleder") in [(day.day, day.text) for day in page.dates]
    assert [day.day for day in page.dates] == sorted(day.day for day in page.dates)


@pytest.mark.requirement("E-09")
def test_only_the_person_and_the_manager_may_have_it(demo: DemoCompany) -> None:
    assert _page(demo, "P02", "P03").person == "Amina Yusuf"
    for stranger in ("P01", "P04", "P21"):
        with pytest.raises(RuleViolation):
            _page(demo, stranger, "P03")


def test_owner_and_hr_are_strangers_too_unless_they_manage_the_person(demo: DemoCompany) -> None:
    people = [row.person for row in demo.services.people.people(demo.actor("P01"))]
    for actor in (demo.actor("P01"), demo.actor("P02"), demo.actor("P03")):
        may = {person.id for person in people if demo.services.red_thread.may_print(actor, person)}
        assert may == {actor.person_id, *actor.manages}


@pytest.mark.requirement("E-09")
def test_the_manager_s_own_personal_goals_do_not_come_along(demo: DemoCompany) -> None:
    above = _own(demo, "P02", "Jonas sitt eget mål")
    _own(demo, "P03", "Mål under lederens", parent_id=above.id)

    page = _page(demo, "P02", "P03")

    assert next(one for one in page.goals if one.title == "Mål under lederens").above == ()


def test_somebody_without_goals_gets_a_page_all_the_same(demo: DemoCompany) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find(owner_id=demo.id("P03"), level=GoalLevel.PERSON):
            work.goals.save(replace(goal, owner_id=demo.id("P04")))

    page = _page(demo, "P03", "P03")

    assert page.goals == ()
    assert (
        demo.services.red_thread.export(demo.actor("P03"), Language.ENGLISH, demo.id("P03")).run().startswith(b"%PDF")
    )
