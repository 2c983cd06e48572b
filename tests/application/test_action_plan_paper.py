"""The action plan on paper holds what those it is for may read, whoever prints it (S2-21, E-09)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from workspaces import DemoCompany

from malapp.application.ports import ActionPlanContent
from malapp.domain.conversations import ConversationState
from malapp.domain.followups import Action, ActionState
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.languages import Language

OWNER, MANAGER, EMPLOYEE, COLLEAGUE = "P01", "P02", "P03", "P04"
NB = Language.BOKMAL
SECRET = "Krokodille"


@pytest.fixture
def save(demo: DemoCompany) -> Callable[..., None]:
    """Writes values into the workspace past all use cases, once it has no actions, activities and behaviours."""
    with demo.services.desk.workspace.begin() as work:
        for action in work.actions.find():
            work.actions.remove(action.id)
        for goal in work.goals.find(kind=(GoalKind.ACTIVITY, GoalKind.BEHAVIOUR)):
            work.goals.save(replace(goal, kind=GoalKind.GOAL))

    def write(topic: str, *values: object) -> None:
        with demo.services.desk.workspace.begin() as work:
            for value in values:
                work.repository(topic).save(value)

    return write


def _said(content: ActionPlanContent) -> dict[str, list[str]]:
    return {group.goal: [line.what for line in group.lines] for group in content.groups}


def _of_team(demo: DemoCompany, who: str, **named: bool) -> ActionPlanContent:
    return demo.services.action_plan_print.team_content(demo.actor(who), demo.id("SALG"), NB, **named)


def _of_person(demo: DemoCompany, who: str, of: str, **named: bool) -> ActionPlanContent:
    return demo.services.action_plan_print.person_content(demo.actor(who), demo.id(of), NB, **named)


@pytest.mark.requirement("S2-21")
def test_a_persons_and_a_teams_plan_have_their_lines_under_the_goals_they_serve(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    me, team, today = demo.id(EMPLOYEE), demo.id("SALG"), demo.services.desk.today()
    own = Goal(uuid4(), "Mitt mål", GoalLevel.PERSON, owner_id=me, purpose=" Fordi ")
    shared = Goal(uuid4(), "Teamets mål", GoalLevel.TEAM, team_id=team)
    save("goals", own, shared)
    save(
        "goals",
        Goal(uuid4(), "Lage mal", GoalLevel.TEAM, GoalKind.ACTIVITY, parent_id=shared.id, team_id=team, owner_id=me),
    )
    save(
        "actions",
        Action(uuid4(), "Ringe", who_id=me, goal_id=own.id, due_on=today - timedelta(days=2)),
        Action(uuid4(), "Skrive", who_id=me, goal_id=own.id, due_on=today + timedelta(days=2)),
        Action(uuid4(), "Rydde", team_id=team),
        Action(uuid4(), "Gjort før", who_id=me, state=ActionState.DONE),
    )
    save("goals", Goal(uuid4(), "Jeg hilser", GoalLevel.PERSON, GoalKind.BEHAVIOUR, owner_id=me, recurrence="Daglig"))

    mine, ours = _of_person(demo, EMPLOYEE, EMPLOYEE), _of_team(demo, COLLEAGUE)

    assert _said(mine) == {"Mitt mål": ["Ringe", "Skrive"], "Teamets mål": ["Lage mal"]}
    assert [(line.state, line.is_overdue) for line in mine.groups[0].lines] == [("planned", True), ("planned", False)]
    assert (mine.groups[0].purpose, mine.whose, mine.is_team) == ("Fordi", "Amina Yusuf", False)
    assert [(habit.what, habit.how_often) for habit in mine.habits] == [("Jeg hilser", "Daglig")]
    assert _said(ours) == {"Teamets mål": ["Lage mal"], "": ["Rydde"]}
    assert (ours.habits, ours.is_team) == ((), True)
    everything = _of_person(demo, EMPLOYEE, EMPLOYEE, only_open=False)
    assert _said(everything)[""] == ["Gjort før"]


@pytest.mark.requirement("S2-21", "E-09", "W-06")
def test_nothing_that_is_between_two_is_in_a_teams_plan_not_even_when_one_of_them_prints_it(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    me, team = demo.id(EMPLOYEE), demo.id("SALG")
    with demo.services.desk.workspace.read() as work:
        talk = next(talk for talk in work.conversations.find() if talk.employee_id == me)
    save("conversations", replace(talk, state=ConversationState.COMPLETED))
    personal = Goal(uuid4(), f"{SECRET} mål", GoalLevel.PERSON, owner_id=me)
    published = replace(personal, id=uuid4(), title=f"{SECRET} åpent", is_published=True)
    save("goals", personal, published)
    save(
        "goals",
        Goal(uuid4(), f"{SECRET} aktivitet", GoalLevel.PERSON, GoalKind.ACTIVITY, owner_id=me, team_id=team),
        Goal(uuid4(), f"{SECRET} vist", GoalLevel.PERSON, GoalKind.ACTIVITY, owner_id=me, team_id=team,
             is_published=True),
        Goal(uuid4(), "Åpen aktivitet", GoalLevel.TEAM, GoalKind.ACTIVITY, parent_id=personal.id, team_id=team),
        Goal(uuid4(), f"{SECRET} vane", GoalLevel.PERSON, GoalKind.BEHAVIOUR, owner_id=me, team_id=team),
    )  # fmt: skip
    save(
        "actions",
        Action(uuid4(), f"{SECRET} avtalt", who_id=me, team_id=team, conversation_id=talk.id),
        Action(uuid4(), f"{SECRET} privat", who_id=me),
        Action(uuid4(), "For teamet", who_id=me, team_id=team, goal_id=published.id),
    )

    for who in (OWNER, MANAGER, EMPLOYEE, COLLEAGUE):
        content = _of_team(demo, who, only_open=False)
        assert SECRET not in str(content), who
    assert _said(_of_team(demo, EMPLOYEE)) == {"": ["For teamet", "Åpen aktivitet"]}


@pytest.mark.requirement("S2-21", "E-09")
def test_a_persons_plan_shows_each_reader_only_what_they_may_read(demo: DemoCompany, save: Callable[..., None]) -> None:
    me, manager, team = demo.id(EMPLOYEE), demo.id(MANAGER), demo.id("SALG")
    managers_own = Goal(uuid4(), f"{SECRET} lederens", GoalLevel.PERSON, owner_id=manager)
    save("goals", managers_own)
    save(
        "goals",
        Goal(uuid4(), "Privat aktivitet", GoalLevel.PERSON, GoalKind.ACTIVITY, parent_id=managers_own.id, owner_id=me),
        Goal(uuid4(), "Vane", GoalLevel.PERSON, GoalKind.BEHAVIOUR, parent_id=managers_own.id, owner_id=me),
    )
    save("actions", Action(uuid4(), "Min egen", who_id=me), Action(uuid4(), "Teamets", who_id=me, team_id=team))

    printed = {who: _of_person(demo, who, EMPLOYEE) for who in (MANAGER, EMPLOYEE, COLLEAGUE, "P16")}

    two = {"": ["Min egen", "Privat aktivitet", "Teamets"]}
    assert [_said(printed[who]) for who in (MANAGER, EMPLOYEE)] == [two, two]
    assert [habit.what for habit in printed[MANAGER].habits] == ["Vane"]
    assert _said(printed[COLLEAGUE]) == {"": ["Teamets"]}
    assert (printed["P16"].groups, printed["P16"].habits, printed[COLLEAGUE].habits) == ((), (), ())
    assert SECRET not in str(printed), "the manager's own goals do not come along"


@pytest.mark.requirement("W-06", "E-09")
def test_what_two_others_are_about_to_agree_on_is_on_nobodys_paper_before_they_have_signed(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    with demo.services.desk.workspace.read() as work:
        talk = next(talk for talk in work.conversations.find() if talk.employee_id == demo.id(EMPLOYEE))
    save("actions", Action(uuid4(), "Lære henne opp", who_id=demo.id(COLLEAGUE), conversation_id=talk.id))
    for state, lines in ((ConversationState.IN_REVIEW, {}), (ConversationState.SIGNED, {"": ["Lære henne opp"]})):
        save("conversations", replace(talk, state=state))
        for who in (MANAGER, COLLEAGUE):
            assert _said(_of_person(demo, who, COLLEAGUE)) == lines, (state, who)
            thread = demo.services.red_thread.content(demo.actor(who), NB, demo.id(COLLEAGUE))
            assert [action.what for action in thread.actions] == lines.get("", []), (state, who)


def test_the_finished_job_gives_the_pdf(demo: DemoCompany) -> None:
    paper, actor = demo.services.action_plan_print, demo.actor(EMPLOYEE)
    assert paper.of_person(actor, demo.id(EMPLOYEE), NB).run().startswith(b"%PDF")
    assert paper.of_team(actor, demo.id("SALG"), NB).run().startswith(b"%PDF")
