"""The next review of a unit plan: agreed, in calendars, spoken of in time, moved on when it is held (S3-09)."""

from __future__ import annotations

from datetime import date, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_stage import LEAD, MEMBER, OWNER, PlanAtHand
from workspaces import DemoCompany

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.application.ports.maps import ThreadDateKind
from malapp.application.review_rhythm import next_review
from malapp.application.texts import texts
from malapp.application.today import Task, TaskKind
from malapp.domain.languages import Language
from malapp.domain.plans import PlanEvent

OUTSIDER, OTHER_LEAD = "P05", "P02"
EVERYBODY = (OWNER, LEAD, MEMBER, OUTSIDER, OTHER_LEAD)


@pytest.fixture
def plan(demo: DemoCompany) -> PlanAtHand:
    """A whole plan of the service team, approved; the demo company's own plans are gone."""
    with demo.services.desk.workspace.begin() as work:
        for topic in ("plan_items", "plan_talks", "plan_versions", "unit_plans"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    made = PlanAtHand(demo)
    made.fill()
    made.advance(PlanEvent.APPROVE)
    return made


def _agree(plan: PlanAtHand, days: int) -> date:
    day = plan.services.desk.today() + timedelta(days=days)
    plan.services.unit_plans.edit(plan.lead, plan.id, next_review_on=day)
    return day


def _reviews(plan: PlanAtHand, who: str) -> list[AgendaItem]:
    today = plan.services.desk.today()
    items = plan.services.agenda.agenda(plan.demo.actor(who), today - timedelta(days=90), today + timedelta(days=400))
    return [item for item in items if item.kind is AgendaKind.PLAN_REVIEW]


def _tasks(plan: PlanAtHand, who: str) -> list[Task]:
    tasks = plan.services.today.view(plan.demo.actor(who)).tasks
    return [task for task in tasks if task.kind is TaskKind.PLAN_REVIEW]


def _entries(plan: PlanAtHand, who: str, language: Language = Language.BOKMAL) -> dict[str, icalendar.Event]:
    data = plan.services.agenda.export_calendar(plan.demo.actor(who), language)
    events = icalendar.Calendar.from_ical(data).events
    return {str(event["uid"]): event for event in events if str(plan.id) in str(event["uid"])}


@pytest.mark.requirement("S3-09")
def test_the_agreed_day_stands_in_the_calendar_of_the_unit_its_lead_and_the_level_above(plan: PlanAtHand) -> None:
    day = _agree(plan, 30)

    found = {who: [(item.id, item.day, item.is_done) for item in _reviews(plan, who)] for who in EVERYBODY}

    review = [(plan.id, day, False)]
    assert found == {OWNER: review, LEAD: review, MEMBER: review, OUTSIDER: [], OTHER_LEAD: []}


@pytest.mark.requirement("S3-09")
def test_the_companys_plan_is_for_the_owner_and_those_who_lead(plan: PlanAtHand) -> None:
    services, day = plan.services, plan.services.desk.today() + timedelta(days=3)
    company = services.unit_plans.add(plan.owner, None, "2031", with_goals=True)
    services.plan_life.advance(plan.owner, company, PlanEvent.APPROVE, reason="Haster")
    services.unit_plans.edit(plan.owner, company, next_review_on=day)

    assert {who for who in EVERYBODY if _reviews(plan, who)} == {OWNER, LEAD, OTHER_LEAD}
    assert {who for who in EVERYBODY if _tasks(plan, who)} == {OWNER}


@pytest.mark.requirement("S3-09")
def test_it_is_spoken_of_a_week_before_and_until_it_is_held_to_the_one_who_holds_it(plan: PlanAtHand) -> None:
    _agree(plan, 8)
    assert {who for who in EVERYBODY if _tasks(plan, who)} == set()

    for days in (7, 0, -20):
        day = _agree(plan, days)
        assert [(task.subject_id, task.day) for task in _tasks(plan, LEAD)] == [(plan.id, day)]
        assert {who for who in EVERYBODY if _tasks(plan, who)} == {LEAD}
        assert [item.is_overdue for item in _reviews(plan, MEMBER)] == [days < 0]
        coming = plan.services.today.view(plan.lead).coming
        assert plan.id not in {item.id for item in coming}, "what waits is not said twice"


@pytest.mark.requirement("S3-09")
def test_it_stands_among_the_next_dates_of_the_red_thread_of_each_in_the_team(plan: PlanAtHand) -> None:
    day = _agree(plan, 30)

    def reviews(who: str) -> list[date]:
        page = plan.services.red_thread.content(plan.demo.actor(who), Language.BOKMAL, plan.demo.id(who))
        return [it.day for it in page.dates if it.kind is ThreadDateKind.PLAN_REVIEW]

    assert {who: reviews(who) for who in (LEAD, MEMBER, OUTSIDER)} == {LEAD: [day], MEMBER: [day], OUTSIDER: []}
    _agree(plan, -1)
    assert reviews(MEMBER) == []


def test_a_unit_nobody_leads_is_looked_after_by_the_owner(plan: PlanAtHand) -> None:
    _agree(plan, 2)
    with plan.services.desk.workspace.begin() as work:
        team = work.teams.get(plan.team_id)
        work.teams.save(type(team)(team.id, team.name, lead_id=None))

    assert [task.subject_id for task in _tasks(plan, OWNER)] == [plan.id]


@pytest.mark.requirement("S3-08", "S3-09")
def test_holding_a_review_moves_it_on(plan: PlanAtHand) -> None:
    services, today = plan.services, plan.services.desk.today()
    _agree(plan, -1)
    proposed = services.plan_life.next_review(plan.id, today)
    assert timedelta(days=25) < proposed - today < timedelta(days=36), "the plan says each month"

    services.plan_life.add_talk(
        plan.lead, plan.id, today, is_review=True, learning="Delene manglet.", next_review_on=proposed
    )

    assert plan.view.plan.next_review_on == proposed
    assert _tasks(plan, LEAD) == []
    assert [(item.day, item.is_done) for item in _reviews(plan, MEMBER)] == [(today, True), (proposed, False)]
    held = _reviews(plan, MEMBER)[0]
    assert services.unit_plans.plan_with(plan.lead, held.id) == plan.id
    services.history.undo()
    assert [task.subject_id for task in _tasks(plan, LEAD)] == [plan.id], "taking it back takes the day back"


@pytest.mark.parametrize(("agreed", "left"), [(-1, None), (0, None), (14, 14)])
def test_a_review_that_names_no_next_day_ends_the_one_that_was_agreed(
    plan: PlanAtHand, agreed: int, left: int | None
) -> None:
    today = plan.services.desk.today()
    _agree(plan, agreed)

    plan.services.plan_life.add_talk(plan.lead, plan.id, today, is_review=True, learning="Alt vel.")

    assert plan.view.plan.next_review_on == (None if left is None else today + timedelta(days=left))


def test_a_plan_that_only_is_being_written_or_is_over_asks_for_no_review(plan: PlanAtHand) -> None:
    draft = PlanAtHand(plan.demo, "2032")
    _agree(draft, 1)
    assert _reviews(draft, LEAD) == []
    _agree(plan, 1)
    plan.advance(PlanEvent.REVISE, "Nytt mål")
    assert len(_tasks(plan, LEAD)) == 1, "until the next version is approved the first one is followed up"
    plan.advance(PlanEvent.APPROVE, "Haster")
    plan.advance(PlanEvent.PUT_IN_FORCE, "Haster")
    plan.advance(PlanEvent.EVALUATE, "Haster")

    assert _tasks(plan, LEAD) == _reviews(plan, LEAD) == []
    assert [str(event["status"]) for event in _entries(plan, LEAD).values()] == ["CANCELLED"]


@pytest.mark.requirement("S3-09", "E-11")
@pytest.mark.parametrize("language", list(Language))
def test_the_calendar_file_has_whole_days_with_titles_that_say_nothing(plan: PlanAtHand, language: Language) -> None:
    day = _agree(plan, 30)

    (entry,) = _entries(plan, MEMBER, language).values()

    assert str(entry["summary"]) == texts(language)("calendars.plan_review")
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (day, day + timedelta(days=1))
    assert (str(entry["transp"]), str(entry["class"])) == ("TRANSPARENT", "PRIVATE")
    data = plan.services.agenda.export_calendar(plan.demo.actor(MEMBER), language).decode()
    secrets = (plan.view.plan.title, plan.view.goals[0].goal.title, "Serviceordrene", "Tavlemøte", "Silje")
    assert [text for text in secrets if text in data] == []
    assert _entries(plan, OUTSIDER) == {}


@pytest.mark.requirement("S3-09")
def test_reading_the_file_again_moves_the_entry_and_a_held_review_keeps_its_own(plan: PlanAtHand) -> None:
    services, today = plan.services, plan.services.desk.today()
    _agree(plan, 30)
    (before,) = _entries(plan, LEAD).items()
    day = _agree(plan, 40)
    real = services.desk.clock
    services.desk.clock = lambda: real() + timedelta(seconds=2)
    (after,) = _entries(plan, LEAD).items()

    assert before[0] == after[0]
    assert before[1]["sequence"] < after[1]["sequence"]
    assert after[1]["dtstart"].dt == day

    services.plan_life.add_talk(plan.lead, plan.id, today, is_review=True, learning="Alt vel.", next_review_on=day)
    found = _entries(plan, LEAD)
    assert {uid: event["dtstart"].dt for uid, event in found.items()} == {
        f"{plan.id}-0@malapp": today,
        f"{plan.id}-1@malapp": day,
    }


MONDAY = date(2026, 11, 23)


@pytest.mark.requirement("S3-09")
@pytest.mark.parametrize(
    ("language", "frequency", "day"),
    [
        ("nb", "Første mandag hver måned", date(2026, 12, 23)),
        ("nb", "Hvert kvartal", date(2027, 2, 23)),
        ("nb", "hver 6. uke", date(2027, 1, 4)),
        ("nb", "Annenhver uke", date(2026, 12, 7)),
        ("nb", "annen hver måned", date(2027, 1, 25)),
        ("nb", "fire ganger i året", date(2027, 2, 23)),
        ("nb", "når det trengs", date(2027, 2, 23)),
        ("nb", "den 15. i hver måned", date(2026, 12, 23)),
        ("nn", "kvar annan månad", date(2027, 1, 25)),
        ("nn", "annakvar veke", date(2026, 12, 7)),
        ("sv", "var tredje månad", date(2027, 2, 23)),
        ("sv", "Två gånger om året", date(2027, 5, 24)),
        ("da", "hver anden uge", date(2026, 12, 7)),
        ("da", "Halvårligt", date(2027, 5, 24)),
        ("en", "every six weeks", date(2027, 1, 4)),
        ("en", "Quarterly", date(2027, 2, 23)),
        ("en", "annually", date(2027, 11, 23)),
        ("en", "", date(2027, 2, 23)),
    ],
)
def test_the_next_day_is_proposed_by_how_often_was_agreed(language: str, frequency: str, day: date) -> None:
    assert next_review(frequency, MONDAY, texts(Language(language))) == day


@given(frequency=st.text(max_size=60), day=st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_whatever_was_agreed_the_proposal_is_a_weekday_within_a_few_years(frequency: str, day: date) -> None:
    proposed = next_review(frequency, day, texts(Language.SWEDISH))

    assert timedelta(0) < proposed - day < timedelta(days=366 * 12 + 3)
    assert proposed.isoweekday() < 6
