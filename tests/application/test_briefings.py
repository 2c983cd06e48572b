"""The joint briefing of a unit: prepared from strategy and goals, held before the conversations, read by the unit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OTHER_MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.briefing_slides import slides
from malapp.application.briefings import BriefingRow, BriefingStanding
from malapp.application.texts import texts
from malapp.domain.briefings import LIST_LENGTH, Briefing, lines
from malapp.domain.conversations import ConversationKind
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalLevel, GoalStatus
from malapp.domain.languages import Language

TEAM = "SALG"
ALONE = "LED"  # nobody in it but its lead


@pytest.fixture
def bare(demo: DemoCompany) -> Iterator[DemoCompany]:
    """The demo company before any briefing and without planned conversations."""
    with demo.services.desk.workspace.begin() as work:
        for topic in ("briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    for talk in demo.services.conversations.rows(demo.actor(MANAGER)):
        if talk.conversation.planned_for and talk.conversation.is_open and talk.conversation.held_on is None:
            _cancel(demo, talk.conversation.id)
    return demo


def _cancel(demo: DemoCompany, conversation_id: UUID) -> None:
    try:
        demo.services.conversations.cancel(demo.actor(MANAGER), conversation_id, "")
    except RuleViolation:
        return  # already under way, or not the manager's own


def _today(demo: DemoCompany) -> date:
    return demo.services.desk.today()


def _row(demo: DemoCompany, who: str = MANAGER, team: str | None = TEAM) -> BriefingRow:
    return demo.services.briefings.row(demo.actor(who), demo.id(team) if team else None)


def _briefing(demo: DemoCompany, who: str = MANAGER, team: str | None = TEAM) -> Briefing:
    found = _row(demo, who, team).briefing
    assert found is not None
    return found


def _added(demo: DemoCompany, who: str = MANAGER, team: str | None = TEAM) -> UUID:
    return demo.services.briefings.add(demo.actor(who), demo.id(team) if team else None)


@pytest.mark.requirement("S1-49c")
def test_every_unit_with_somebody_to_listen_is_listed_and_says_how_it_stands(bare: DemoCompany) -> None:
    rows = bare.services.briefings.rows(bare.actor(HR))
    teams = {team.name for team in bare.services.people.teams() if team.id != bare.id(ALONE)}

    assert rows[0].team_id is None
    assert {row.unit for row in rows[1:]} == teams
    assert {row.standing for row in rows} == {BriefingStanding.MISSING}
    assert _row(bare).leader == bare.services.people.person(bare.id(MANAGER)).name

    briefing = _added(bare)
    assert _row(bare, HR).standing is BriefingStanding.DRAFT
    bare.services.briefings.edit(bare.actor(MANAGER), briefing, planned_for=_today(bare) + timedelta(days=3))
    assert _row(bare, HR).standing is BriefingStanding.PLANNED
    bare.services.briefings.hold(bare.actor(MANAGER), briefing, _today(bare), [])
    assert _row(bare, HR).standing is BriefingStanding.HELD


@pytest.mark.requirement("S1-43", "S1-50", "S1-51")
def test_a_new_briefing_is_filled_in_from_strategy_and_goals(bare: DemoCompany) -> None:
    _added(bare)

    briefing = _briefing(bare)
    with bare.services.desk.workspace.read() as work:
        areas = [area.title for area in work.focus_areas.find(strategy_id=bare.id("strategy"))]
        goals = {goal.title for goal in work.goals.find(level=GoalLevel.TEAM, team_id=bare.id(TEAM))}
        strategy = work.strategies.get(bare.id("strategy"))
    assert list(lines(briefing.focus_areas)) == areas[:LIST_LENGTH]
    assert 0 < len(lines(briefing.goals)) <= LIST_LENGTH
    assert set(lines(briefing.goals)) <= goals
    told = lines(briefing.challenges)
    assert told[0] in lines(strategy.challenges)
    assert told[1] in lines(strategy.opportunities)
    assert len(told) <= LIST_LENGTH
    assert briefing.invitation == texts(Language.BOKMAL)("briefings.invitation")
    assert briefing.leader_id == bare.id(MANAGER)
    assert briefing.highlights == ""
    bare.services.history.undo()
    assert _row(bare).briefing is None


def test_the_company_s_own_briefing_tells_the_company_s_goals(bare: DemoCompany) -> None:
    _added(bare, OWNER, None)

    with bare.services.desk.workspace.read() as work:
        goals = {goal.title for goal in work.goals.find(level=GoalLevel.COMPANY)}
    told = lines(_briefing(bare, OWNER, None).goals)
    assert told
    assert set(told) <= goals


@pytest.mark.parametrize(("who", "team"), [(EMPLOYEE, TEAM), (HR, TEAM), (OTHER_MANAGER, TEAM), (MANAGER, None)])
def test_only_who_leads_the_unit_or_owns_the_company_prepares(bare: DemoCompany, who: str, team: str | None) -> None:
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        _added(bare, who, team)
    assert not _row(bare, who, team).may_edit


@pytest.mark.requirement("S1-49c")
def test_a_draft_is_the_leader_s_and_what_was_held_is_the_unit_s(bare: DemoCompany) -> None:
    briefing = _added(bare)
    for who in (EMPLOYEE, HR, OTHER_MANAGER):
        row = _row(bare, who)
        assert not row.may_read
        assert row.briefing is not None
        assert row.briefing.focus_areas == row.briefing.invitation == row.briefing.goals == ""
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            bare.services.briefings.content(bare.actor(who), briefing)

    bare.services.briefings.hold(bare.actor(MANAGER), briefing, _today(bare), [bare.id(EMPLOYEE)])

    row = _row(bare, EMPLOYEE)
    assert (row.may_read, row.may_edit, row.participant_ids) == (True, False, (bare.id(EMPLOYEE),))
    assert row.briefing is not None
    assert row.briefing.goals
    assert not _row(bare, OTHER_MANAGER).may_read
    assert _row(bare, OTHER_MANAGER).participant_ids == ()
    assert _row(bare, OWNER).may_edit


@pytest.mark.requirement("S1-44", "S1-49e")
def test_a_leader_shares_own_goals_by_choice_and_nobody_else_sees_what_there_is_to_choose(bare: DemoCompany) -> None:
    services, manager = bare.services, bare.actor(MANAGER)
    done = services.goals.add(manager, "Ferdig", GoalLevel.PERSON, owner_id=manager.person_id)
    services.goals.check_in(manager, done, GoalStatus.REACHED)
    services.goals.add(manager, "Mitt utkast", GoalLevel.PERSON, owner_id=manager.person_id)
    agreed = services.goals.add(manager, "Ringe hver ny kunde selv", GoalLevel.PERSON, owner_id=manager.person_id)
    services.goals.mark(manager, agreed, accepted=True)
    services.goals.mark(bare.actor(OWNER), agreed, accepted=True)
    refused = services.goals.add(manager, "Det vi ikke ble enige om", GoalLevel.PERSON, owner_id=manager.person_id)
    services.goal_declining.decline(bare.actor(OWNER), refused, "Ikke i år.")
    briefing = _added(bare)

    offered = services.briefings.own_goals(manager, briefing)
    assert offered.index("Ringe hver ny kunde selv") < offered.index("Mitt utkast")
    assert not {"Ferdig", "Det vi ikke ble enige om"} & set(offered)
    assert services.briefings.own_goals(bare.actor(OWNER), briefing) == ()
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        services.briefings.own_goals(bare.actor(EMPLOYEE), briefing)
    with pytest.raises(RuleViolation, match=r"rule\.briefing\.own_highlights"):
        services.briefings.edit(bare.actor(OWNER), briefing, highlights="Noe han ikke vil")
    services.briefings.edit(manager, briefing, highlights="Ringe hver ny kunde selv")
    assert _briefing(bare).highlights == "Ringe hver ny kunde selv"


def test_what_was_held_stands_and_can_be_corrected_or_taken_back(bare: DemoCompany) -> None:
    services, manager, today = bare.services, bare.actor(MANAGER), _today(bare)
    briefing = _added(bare)
    with pytest.raises(RuleViolation, match=r"rule\.briefing\.not_yet"):
        services.briefings.hold(manager, briefing, today + timedelta(days=1), [])
    services.briefings.hold(manager, briefing, today, [bare.id(EMPLOYEE), bare.id(MANAGER)])
    for attempt in (
        lambda: services.briefings.edit(manager, briefing, goals="Andre mål"),
        lambda: services.briefings.remove(manager, briefing),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.briefing\.held_is_fixed"):
            attempt()

    services.briefings.hold(manager, briefing, today - timedelta(days=1), [bare.id(MANAGER)])
    assert _row(bare).participant_ids == (bare.id(MANAGER),)
    assert _briefing(bare).held_on == today - timedelta(days=1)

    services.briefings.take_back(manager, briefing)
    assert (_row(bare).standing, _row(bare).participant_ids) == (BriefingStanding.DRAFT, ())
    services.briefings.edit(manager, briefing, goals="Andre mål")
    services.briefings.remove(manager, briefing)
    assert _row(bare).standing is BriefingStanding.MISSING


def test_last_year_s_briefing_is_kept_to_be_read_but_does_not_count(bare: DemoCompany) -> None:
    services, manager, today = bare.services, bare.actor(MANAGER), _today(bare)
    old = _added(bare)
    services.briefings.hold(manager, old, today - timedelta(days=400), [])

    row = _row(bare, EMPLOYEE)
    assert (row.standing, row.briefing, [it.id for it in row.earlier]) == (BriefingStanding.MISSING, None, [old])
    new = _added(bare)
    assert _briefing(bare).id == new
    assert services.briefings.content(bare.actor(EMPLOYEE), old).is_held


def test_everybody_of_the_unit_who_works_there_is_expected(bare: DemoCompany) -> None:
    members = bare.services.briefings.members(bare.actor(MANAGER), bare.id(TEAM))
    everybody = bare.services.briefings.members(bare.actor(OWNER), None)

    assert {person.team_id for person in members} == {bare.id(TEAM)}
    assert bare.id(MANAGER) in {person.id for person in members}
    assert {person.id for person in members} < {person.id for person in everybody}
    assert all(person.left_on is None for person in everybody)


@pytest.mark.requirement("S1-49a", "S1-49b", "S1-49f", "S1-49g", "S1-50")
@pytest.mark.parametrize("language", list(Language))
def test_the_pictures_and_the_script_say_all_that_a_briefing_should(bare: DemoCompany, language: Language) -> None:
    services, manager = bare.services, bare.actor(MANAGER)
    services.people.edit_company(bare.actor(OWNER), language=language)
    briefing = _added(bare)
    services.briefings.edit(manager, briefing, needs="Flere til borettslag\nRaskere tilbud", highlights="Ringe selv")
    content = services.briefings.content(manager, briefing)
    words = texts(language)

    shown = slides(content)

    by_title = {slide.title: slide for slide in shown}
    for name in ("focus_areas", "goals", "challenges", "needs", "highlights"):
        assert by_title[words(f"briefings.slide.{name}")].lines == getattr(content, name)
    said = " ".join(line for slide in shown for line in slide.lines)
    for key in ("success.1", "success.2", "success.3", "both_tools", "think.own", "think.give", "looking_forward"):
        assert words(f"briefings.{key}") in said, key
    assert words("briefings.invitation") in shown[-1].lines
    assert all(slide.say for slide in shown)
    assert shown[0].lines == (content.unit,)


def test_a_list_nobody_wrote_is_not_shown(bare: DemoCompany) -> None:
    briefing = _added(bare)
    empty = dict.fromkeys(("focus_areas", "goals", "challenges", "needs", "highlights", "invitation"), " \n ")
    bare.services.briefings.edit(bare.actor(MANAGER), briefing, **empty)

    shown = slides(bare.services.briefings.content(bare.actor(MANAGER), briefing))

    assert all(any(line.strip() for line in slide.lines) for slide in shown)
    assert len(shown) == 6


def test_the_one_page_is_made_for_those_who_may_read_it(bare: DemoCompany) -> None:
    briefing = _added(bare)

    assert bare.services.briefings.export(bare.actor(MANAGER), briefing).run().startswith(b"%PDF-")
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        bare.services.briefings.export(bare.actor(EMPLOYEE), briefing)


def _plan(demo: DemoCompany, ahead: int, employee: str = EMPLOYEE, kind: ConversationKind = ConversationKind.YEARLY):
    moment = datetime.combine(_today(demo) + timedelta(days=ahead), time(9, 0))
    return demo.services.conversations.plan(demo.actor(MANAGER), demo.id(employee), kind=kind, planned_for=moment)


@pytest.mark.requirement("S1-43")
def test_a_conversation_before_the_briefing_is_noticed_and_one_after_it_is_not(bare: DemoCompany) -> None:
    services, manager, today = bare.services, bare.actor(MANAGER), _today(bare)
    timing, day = services.briefing_timing, _today(bare) + timedelta(days=20)
    gap = timing.gap(manager, bare.id(EMPLOYEE), day)
    assert gap is not None
    assert (gap.team_id, gap.day, gap.briefing_on) == (bare.id(TEAM), day, None)
    assert timing.gap(manager, bare.id(EMPLOYEE), None) is None
    assert timing.gaps(manager) == ()

    _plan(bare, 20)
    assert [(gap.team_id, gap.day) for gap in timing.gaps(manager)] == [(bare.id(TEAM), day)]
    assert _row(bare).first_talk == day
    assert _row(bare, EMPLOYEE).first_talk is None, "whose conversation is when is not for colleagues"

    briefing = _added(bare)
    assert timing.gaps(manager) != ()
    services.briefings.edit(manager, briefing, planned_for=today + timedelta(days=25))
    (late,) = timing.gaps(manager)
    assert late.briefing_on == today + timedelta(days=25)
    services.briefings.edit(manager, briefing, planned_for=today + timedelta(days=10))
    assert timing.gaps(manager) == ()
    services.briefings.edit(manager, briefing, planned_for=None)
    services.briefings.hold(manager, briefing, today, [])
    assert timing.gaps(manager) == ()
    assert timing.gap(manager, bare.id(EMPLOYEE), day) is None
    assert timing.gap(manager, bare.id(EMPLOYEE), today + timedelta(days=400)) is not None
    assert _row(bare).first_talk is None


def test_only_yearly_conversations_wait_for_a_briefing(bare: DemoCompany) -> None:
    _plan(bare, 20, kind=ConversationKind.EXTRA)

    assert bare.services.briefing_timing.gaps(bare.actor(MANAGER)) == ()


def test_who_leads_a_team_hears_the_briefing_of_the_company(bare: DemoCompany) -> None:
    owner = bare.actor(OWNER)
    gap = bare.services.briefing_timing.gap(owner, bare.id(MANAGER), _today(bare) + timedelta(days=5))

    assert gap is not None
    assert (gap.team_id, gap.unit) == (None, "")


@pytest.mark.requirement("S1-49d")
def test_needs_of_the_unit_reach_its_people_once_they_were_told(bare: DemoCompany) -> None:
    services, manager = bare.services, bare.actor(MANAGER)
    company = _added(bare, OWNER, None)
    services.briefings.edit(bare.actor(OWNER), company, needs="Flere lærlinger")
    services.briefings.hold(bare.actor(OWNER), company, _today(bare), [])
    assert services.briefings.needs_of_unit(bare.actor(EMPLOYEE)) == ("Flere lærlinger",)
    briefing = _added(bare)
    services.briefings.edit(manager, briefing, needs="Flere som kan borettslag\n\nRaskere tilbud")
    assert services.briefings.needs_of_unit(bare.actor(EMPLOYEE)) == ("Flere lærlinger",)

    services.briefings.hold(manager, briefing, _today(bare), [])

    assert services.briefings.needs_of_unit(bare.actor(EMPLOYEE)) == ("Flere som kan borettslag", "Raskere tilbud")
    assert services.briefings.needs_of_unit(manager) == ("Flere lærlinger",)
