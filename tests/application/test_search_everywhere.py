"""Search finds what people wrote wherever they may read it, and nothing of what is private to others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from plan_stage import PlanAtHand
from workspaces import DemoCompany

from malapp.application.ports import SearchHit
from malapp.application.search_words import folded, holds, words_of
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.conversations import ConversationState
from malapp.domain.followups import Action
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalState, GoalStatus, Measure, Milestone
from malapp.domain.plans import PlanItem, PlanItemKind
from malapp.domain.strategy import FocusArea, StrategyState

OWNER, MANAGER, EMPLOYEE, COLLEAGUE, OTHER_LEAD, HR = "P01", "P02", "P03", "P04", "P16", "P22"
EVERYBODY = (OWNER, MANAGER, EMPLOYEE, COLLEAGUE, OTHER_LEAD, HR)
SECRET = "Krokodilletårer"


def _hits(demo: DemoCompany, who: str, text: str) -> tuple[SearchHit, ...]:
    return demo.services.search.find(demo.actor(who), text, 50)


def _finders(demo: DemoCompany, text: str) -> set[str]:
    return {who for who in EVERYBODY if _hits(demo, who, text)}


@pytest.fixture
def save(demo: DemoCompany) -> Callable[..., None]:
    """Writes values into the workspace past all use cases."""

    def write(topic: str, *values: object) -> None:
        with demo.services.desk.workspace.begin() as work:
            for value in values:
                work.repository(topic).save(value)

    return write


def _personal(demo: DemoCompany, title: str, **values: object) -> Goal:
    whole = {"owner_id": demo.id(EMPLOYEE), **values}
    return Goal(uuid4(), title, GoalLevel.PERSON, **whole)  # type: ignore[arg-type]


def test_everything_is_found_where_it_is_opened(demo: DemoCompany, save: Callable[..., None]) -> None:
    plan = PlanAtHand(demo)
    plan.services.unit_plans.edit(plan.lead, plan.id, why_now="Flodhestene vandrer.")
    task = plan.services.plan_items.add_task(plan.lead, plan.id, "Bygge flodhestbasseng")
    team = plan.team_id
    step_of = Goal(uuid4(), "Noe stort", GoalLevel.TEAM, team_id=team, measure=Measure.MILESTONES)
    figure = Goal(uuid4(), "Flodhester i uken", GoalLevel.TEAM, GoalKind.INDICATOR, team_id=team)
    doing = Goal(uuid4(), "Veie flodhestene", GoalLevel.TEAM, GoalKind.ACTIVITY, team_id=team)
    habit = _personal(demo, "Jeg hilser på flodhesten", kind=GoalKind.BEHAVIOUR)
    save("goals", step_of, figure, doing, habit)
    save("milestones", Milestone(uuid4(), step_of.id, "Flodhesten er innkjøpt"))
    action = Action(uuid4(), "Mate flodhesten", who_id=demo.id(EMPLOYEE))
    save("actions", action)
    briefing = Briefing(uuid4(), demo.id(OWNER), period="2031", goals="Flere flodhester", state=BriefingState.HELD)
    save("briefings", briefing)
    with demo.services.desk.workspace.read() as work:
        strategy = work.strategies.find()[0]
    save("strategies", replace(strategy, challenges="Konkurrenten har flodhest"))
    area = FocusArea(uuid4(), strategy.id, "Vann", success_factors="Flodhestene trives")
    save("focus_areas", area)

    found = {(hit.topic, hit.id) for hit in _hits(demo, EMPLOYEE, "flodhest")}

    assert found == {
        ("unit_plans", plan.id),
        ("plan_items", task),
        ("milestones", step_of.id),
        ("indicators", figure.id),
        ("activities", doing.id),
        ("behaviours", habit.id),
        ("actions", action.id),
        ("briefings", briefing.id),
        ("strategies", strategy.id),
        ("focus_areas", area.id),
    }
    assert {hit.text for hit in _hits(demo, EMPLOYEE, "flere flodhester")} == {"Fjellbris Klima AS (oppdiktet) 2031"}


def test_each_kind_has_its_turn_so_that_many_goals_do_not_hide_one_plan(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    save("goals", *(Goal(uuid4(), f"Flodhest {number}", GoalLevel.COMPANY) for number in range(40)))
    plan = PlanAtHand(demo)
    plan.services.unit_plans.edit(plan.lead, plan.id, title="Flodhestplan")

    hits = demo.services.search.find(demo.actor(EMPLOYEE), "flodhest", 12)

    assert len(hits) == 12
    assert ("unit_plans", plan.id) in {(hit.topic, hit.id) for hit in hits}


def test_one_readable_goal_is_found_behind_hundreds_that_are_not(demo: DemoCompany, save: Callable[..., None]) -> None:
    save("goals", *(_personal(demo, f"Flodhest {number}") for number in range(300)))
    last = Goal(uuid4(), "Flodhest til slutt", GoalLevel.COMPANY)
    save("goals", last)

    assert [hit.id for hit in _hits(demo, OTHER_LEAD, "flodhest")] == [last.id]


@pytest.mark.requirement("E-11", "E-09")
def test_personal_goals_steps_and_habits_are_found_by_those_who_may_read_them_alone(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    goal = _personal(demo, f"{SECRET} en", measure=Measure.MILESTONES)
    habit = _personal(demo, f"{SECRET} to", kind=GoalKind.BEHAVIOUR)
    shown = _personal(demo, f"{SECRET} tre", kind=GoalKind.BEHAVIOUR, is_published=True)
    declined = _personal(demo, f"{SECRET} fire", is_published=True, state=GoalState.DECLINED)
    doing = _personal(demo, f"{SECRET} fem", kind=GoalKind.ACTIVITY)
    figure = _personal(demo, f"{SECRET} seks", kind=GoalKind.INDICATOR)
    save("goals", goal, habit, shown, declined, doing, figure)
    save("milestones", Milestone(uuid4(), goal.id, f"{SECRET} sju"))
    save("milestones", Milestone(uuid4(), figure.id, f"{SECRET} åtte"))

    two = {MANAGER, EMPLOYEE}
    finders = {
        number: _finders(demo, f"{SECRET} {number}")
        for number in ["en", "to", "tre", "fire", "fem", "seks", "sju", "åtte"]
    }

    assert finders == {
        "en": two, "to": {EMPLOYEE}, "tre": set(EVERYBODY), "fire": two, "fem": two, "seks": set(), "sju": two,
        "åtte": set(),
    }  # fmt: skip
    assert {hit.topic for hit in _hits(demo, COLLEAGUE, SECRET)} == {"goals"}
    assert ("behaviours", shown.id) in {(hit.topic, hit.id) for hit in _hits(demo, MANAGER, SECRET)}


@pytest.mark.requirement("E-11", "W-06")
def test_actions_are_found_by_those_of_the_plan_they_stand_in(demo: DemoCompany, save: Callable[..., None]) -> None:
    with demo.services.desk.workspace.read() as work:
        talk = next(talk for talk in work.conversations.find() if talk.employee_id == demo.id(EMPLOYEE))
    save("conversations", replace(talk, state=ConversationState.HELD))
    me, colleague, team = demo.id(EMPLOYEE), demo.id(COLLEAGUE), demo.id("SALG")
    save(
        "actions",
        Action(uuid4(), f"{SECRET} min", who_id=me),
        Action(uuid4(), f"{SECRET} lagets", team_id=team),
        Action(uuid4(), f"{SECRET} avtalt", who_id=colleague, conversation_id=talk.id, team_id=team),
        Action(uuid4(), "Noe annet", who_id=me, reason=f"{SECRET} begrunnelse"),
    )

    assert _finders(demo, f"{SECRET} min") == {MANAGER, EMPLOYEE}
    assert _finders(demo, f"{SECRET} lagets") == {MANAGER, EMPLOYEE, COLLEAGUE}
    assert _finders(demo, f"{SECRET} avtalt") == {MANAGER, EMPLOYEE}, "not signed: content of the conversation"
    assert _finders(demo, f"{SECRET} begrunnelse") == {MANAGER, EMPLOYEE}


@pytest.mark.requirement("E-11")
def test_what_is_being_prepared_or_revised_is_found_by_those_who_write_it(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    team, lead = demo.id("SALG"), demo.id(MANAGER)
    draft = Briefing(uuid4(), lead, team_id=team, highlights=f"{SECRET} utkast")
    held = Briefing(uuid4(), lead, team_id=team, needs=f"{SECRET} holdt", state=BriefingState.HELD, position=-1)
    save("briefings", draft, held)
    with demo.services.desk.workspace.read() as work:
        strategy = next(it for it in work.strategies.find() if work.strategy_versions.find(strategy_id=it.id))
        area = work.focus_areas.find(strategy_id=strategy.id)[0]
    word = max(words_of(area.title), key=len)
    save("strategies", replace(strategy, state=StrategyState.UNDER_REVISION, vision=f"{SECRET} visjon"))
    save("focus_areas", replace(area, title=f"{SECRET} område"))

    assert _finders(demo, f"{SECRET} utkast") == {OWNER, MANAGER}
    assert _finders(demo, f"{SECRET} holdt") == {OWNER, MANAGER, EMPLOYEE, COLLEAGUE}
    assert _finders(demo, f"{SECRET} visjon") == {OWNER}
    assert _finders(demo, f"{SECRET} område") == {OWNER}
    assert ("focus_areas", area.id, area.title) in {
        (hit.topic, hit.id, hit.text) for hit in _hits(demo, EMPLOYEE, word)
    }, "others go on reading what was adopted"


@pytest.mark.requirement("E-08", "E-11")
def test_nobody_finds_preparations_notes_records_check_ins_or_ticks(
    demo: DemoCompany, save: Callable[..., None]
) -> None:
    """Every text of these tables, and all of goals but their titles, filled with one word."""
    day, goal = date(2026, 11, 2), demo.id("goal P03")
    save("check_ins", CheckIn(uuid4(), goal, demo.id(EMPLOYEE), day, GoalStatus.ON_TRACK, comment=SECRET))
    save("behaviour_ticks", BehaviourTick(uuid4(), goal, day, note=SECRET))
    filled = set()
    with demo.services.desk.workspace.begin() as work:
        for topic in ("answers", "record_texts", "goal_reviews", "follow_up_notes", "check_ins", "behaviour_ticks",
                      "conversations", "presentations", "suitability_tests", "library_goals", "indicator_values",
                      "goal_wordings", "control_measures"):  # fmt: skip
            for value in work.repository(topic).find():
                texts = {it.name: SECRET for it in fields(value) if it.type == "str" and it.name not in _NO_TEXTS}
                work.repository(topic).save(replace(value, **texts))
                filled.add(topic)
        for value in work.goals.find():
            secret = dict.fromkeys(("purpose", "success", "contribution", "learning", "limits"), SECRET)
            work.goals.save(replace(value, **secret))
    assert {"answers", "record_texts", "follow_up_notes", "check_ins", "behaviour_ticks", "conversations"} <= filled

    assert _finders(demo, SECRET) == set()
    assert _finders(demo, SECRET[2:9]) == set()


_NO_TEXTS = frozenset({"topic", "field_id", "section"})


def test_the_talks_about_a_plan_lead_to_the_plan_once(demo: DemoCompany) -> None:
    plan = PlanAtHand(demo)
    today = demo.services.desk.today()
    plan.services.unit_plans.edit(plan.lead, plan.id, why_now="Flodhest")
    for days in (3, 2):
        plan.services.plan_life.add_talk(plan.lead, plan.id, today - timedelta(days=days), note="Flodhest igjen")

    assert [(hit.topic, hit.id) for hit in _hits(demo, HR, "flodhest")] == [("unit_plans", plan.id)]


def test_a_task_or_talk_leads_to_its_plan(demo: DemoCompany, save: Callable[..., None]) -> None:
    plan = PlanAtHand(demo)
    item = PlanItem(uuid4(), plan.id, PlanItemKind.TASK, text="Flodhest")
    save("plan_items", item)
    stranger = UUID(int=7)

    assert demo.services.unit_plans.plan_with(demo.actor(HR), item.id) == plan.id
    assert demo.services.unit_plans.plan_with(demo.actor(HR), stranger) == stranger


@pytest.mark.parametrize(
    ("text", "typed", "is_held"),
    [
        ("Medarbeidersamtaler", "samtale", True),
        ("Økonomi for Åse", "ase okon", True),
        ("Et mål", "ål", False),
        ("Ål og mål", "ål", True),
        ("Straße, Ærlig", "aerlig strasse", True),
        ("Mål", "mål nummer", False),
        ("x" * 200_000, "xyz", False),
    ],
)
def test_words_are_held_at_their_beginning_or_inside(text: str, typed: str, is_held: bool) -> None:
    assert holds(text, words_of(typed)) is is_held


@pytest.mark.parametrize("typed", ["", "  ", "*", "- !", "😀"])
def test_signs_alone_find_nothing(demo: DemoCompany, typed: str) -> None:
    assert _hits(demo, OWNER, typed) == ()
    assert words_of(typed) == ()


def test_plain_letters_are_the_same_with_and_without_the_short_way() -> None:
    assert folded("ABC é") == folded("abc E\u0301") == "abc e"
