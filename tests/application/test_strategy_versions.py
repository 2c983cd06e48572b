"""Adopted wordings are kept, read again and compared; when and to whom they were presented is recorded."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from talk_at_hand import EMPLOYEE, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.strategy import StrategyView
from malapp.application.strategy_presenting import HeardRow, Hearing, Occasion
from malapp.application.word_changes import Change
from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.errors import RuleViolation
from malapp.domain.strategy import Audience, StrategyEvent, StrategyState

CURRENT, NEXT = "strategy", "strategy next"
ALONE = "LED"  # a team with nobody in it but its lead: there is nobody to tell


def _today(demo: DemoCompany) -> date:
    return demo.services.desk.today()


def _view(demo: DemoCompany, who: str, key: str = CURRENT) -> StrategyView:
    views = demo.services.strategy.strategies(demo.actor(who))
    return next(view for view in views if view.strategy.id == demo.id(key))


def _without_history(demo: DemoCompany) -> None:
    """The demo company's strategies as if malapp had not yet kept versions, presentations and briefings."""
    with demo.services.desk.workspace.begin() as work:
        for topic in ("strategy_versions", "presentations", "briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)


@pytest.fixture
def bare(demo: DemoCompany) -> DemoCompany:
    """The demo company without versions, presentations and briefings."""
    _without_history(demo)
    return demo


@pytest.fixture
def adopted(bare: DemoCompany) -> DemoCompany:
    """A new strategy, adopted today."""
    service, owner = bare.services.strategy, bare.actor(OWNER)
    service.add_focus_area(owner, bare.id(NEXT), "Trygg drift")
    service.edit(owner, bare.id(NEXT), vision="Vi gir trygg varme.")
    service.advance(owner, bare.id(NEXT), StrategyEvent.SUBMIT)
    service.advance(owner, bare.id(NEXT), StrategyEvent.ADOPT)
    return bare


@pytest.mark.requirement("S0-01")
def test_adopting_keeps_every_text_and_focus_area_as_it_is(bare: DemoCompany) -> None:
    service, owner = bare.services.strategy, bare.actor(OWNER)
    written = {
        "core_task": "Holde varmen i gang",
        "vision": "Trygt",
        "core_values": "Ærlig\nNysgjerrig",
        "beneficiaries": "Borettslag",
        "challenges": "Få folk",
        "opportunities": "Nye avtaler",
        "success_factors": "Vi svarer raskt",
    }
    service.edit(owner, bare.id(NEXT), **written)
    area = service.add_focus_area(owner, bare.id(NEXT), "Trygg drift")
    service.edit_focus_area(owner, area, description="Alt virker", success_factors="Ingen stans\nKort kø")
    service.advance(owner, bare.id(NEXT), StrategyEvent.SUBMIT)
    assert bare.services.strategy_versions.versions(owner, bare.id(NEXT)) == ()

    service.advance(owner, bare.id(NEXT), StrategyEvent.ADOPT)

    (version,) = bare.services.strategy_versions.versions(bare.actor(EMPLOYEE), bare.id(NEXT))
    assert (version.version.number, version.version.adopted_on) == (1, _today(bare))
    assert version.adopted_by == bare.services.people.person(bare.id(OWNER)).name
    assert written.items() <= version.text.texts.items()
    (kept,) = version.text.focus_areas
    assert (kept.id, kept.title, kept.description) == (area, "Trygg drift", "Alt virker")
    assert kept.success_factors == "Ingen stans\nKort kø"


def test_two_wordings_are_compared_passage_by_passage(adopted: DemoCompany) -> None:
    service, owner = adopted.services.strategy, adopted.actor(OWNER)
    present = adopted.services.presenting.present
    present(owner, adopted.id(NEXT), Audience.COMPANY, _today(adopted))
    service.advance(owner, adopted.id(NEXT), StrategyEvent.REVISE, reason="Strømprisene")
    service.edit(owner, adopted.id(NEXT), vision="Vi gir trygg og rimelig varme.")
    service.edit_focus_area(owner, _view(adopted, OWNER, NEXT).focus_areas[0].id, title="Trygg, stille drift")
    service.add_focus_area(owner, adopted.id(NEXT), "Rimelige avtaler")
    compare = adopted.services.strategy_versions.compare

    with_present = compare(owner, adopted.id(NEXT), 1)
    service.advance(owner, adopted.id(NEXT), StrategyEvent.ADOPT)
    passages = compare(owner, adopted.id(NEXT), 1, 2)

    assert passages == with_present
    changed = {(p.field, p.number): p for p in passages if p.is_changed}
    assert set(changed) == {("vision", 0), ("focus_area", 1), ("focus_area", 2)}
    added = [piece.text for piece in changed["vision", 0].right if piece.change is Change.ADDED]
    assert [text.strip() for text in added] == ["og rimelig"]
    assert changed["focus_area", 2].left == ()
    newest, oldest = adopted.services.strategy_versions.versions(owner, adopted.id(NEXT))
    assert (newest.version.number, newest.version.reason) == (2, "Strømprisene")
    assert (oldest.version.number, oldest.version.reason) == (1, "")
    with pytest.raises(KeyError):
        compare(owner, adopted.id(NEXT), 7)


def test_who_only_reads_sees_the_wording_in_force_while_another_is_being_written(adopted: DemoCompany) -> None:
    service, owner = adopted.services.strategy, adopted.actor(OWNER)
    adopted.services.presenting.present(owner, adopted.id(NEXT), Audience.COMPANY, _today(adopted))
    service.advance(owner, adopted.id(NEXT), StrategyEvent.REVISE, reason="Ny eier")
    service.edit(owner, adopted.id(NEXT), vision="Noe helt annet")
    service.remove_focus_area(owner, _view(adopted, OWNER, NEXT).focus_areas[0].id)

    assert _view(adopted, OWNER, NEXT).strategy.vision == "Noe helt annet"
    read = _view(adopted, EMPLOYEE, NEXT)
    assert read.strategy.vision == "Vi gir trygg varme."
    assert [area.title for area in read.focus_areas] == ["Trygg drift"]


@pytest.mark.requirement("S0-03")
def test_a_strategy_is_in_force_once_somebody_has_heard_it(adopted: DemoCompany) -> None:
    services, owner = adopted.services, adopted.actor(OWNER)
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.not_presented"):
        services.strategy.advance(owner, adopted.id(NEXT), StrategyEvent.PRESENT)
    assert not services.presenting.is_presented(owner, adopted.id(NEXT))

    services.presenting.present(owner, adopted.id(NEXT), Audience.TEAM, _today(adopted), subject_id=adopted.id("SALG"))

    assert _view(adopted, OWNER, NEXT).strategy.state is StrategyState.COMMUNICATED
    assert services.presenting.is_presented(owner, adopted.id(NEXT))


def _heard(demo: DemoCompany, key: str = NEXT) -> dict[tuple[Audience, str], HeardRow]:
    rows = demo.services.presenting.rows(demo.actor(EMPLOYEE), demo.id(key))
    return {(row.audience, row.name): row for row in rows}


@pytest.mark.requirement("S0-03")
def test_every_level_says_when_it_heard_the_strategy(adopted: DemoCompany) -> None:
    owner, today = adopted.actor(OWNER), _today(adopted)
    present, strategy = adopted.services.presenting.present, adopted.id(NEXT)
    teams = [team for team in adopted.services.people.teams() if team.id != adopted.id(ALONE)]
    assert {row.hearing for row in _heard(adopted).values()} == {Hearing.NOT_YET}
    assert len(_heard(adopted)) == 1 + len(teams)

    team = present(owner, strategy, Audience.TEAM, today, subject_id=teams[0].id)
    present(owner, strategy, Audience.PERSON, today, subject_id=adopted.id(EMPLOYEE), note=" ny ")
    rows = _heard(adopted)
    assert rows[Audience.TEAM, teams[0].name].presentation_id == team
    assert rows[Audience.TEAM, teams[1].name].hearing is Hearing.NOT_YET
    person = rows[Audience.PERSON, adopted.services.people.person(adopted.id(EMPLOYEE)).name]
    assert (person.hearing, person.day, person.occasion) == (Hearing.HEARD, today, Occasion.RECORDED)

    present(owner, strategy, Audience.COMPANY, today)
    rows = _heard(adopted)
    assert rows[Audience.COMPANY, ""].hearing is Hearing.HEARD
    assert rows[Audience.TEAM, teams[1].name].occasion is Occasion.WITH_COMPANY
    assert rows[Audience.TEAM, teams[0].name].occasion is Occasion.RECORDED

    adopted.services.presenting.remove(owner, team)
    assert _heard(adopted)[Audience.TEAM, teams[0].name].occasion is Occasion.WITH_COMPANY
    adopted.services.history.undo()
    assert _heard(adopted)[Audience.TEAM, teams[0].name].occasion is Occasion.RECORDED


def test_a_team_of_one_is_listed_once_somebody_told_it(adopted: DemoCompany) -> None:
    owner, present = adopted.actor(OWNER), adopted.services.presenting.present
    assert "Ledelse" not in {row.name for row in _heard(adopted).values()}

    present(owner, adopted.id(NEXT), Audience.TEAM, _today(adopted), subject_id=adopted.id(ALONE))

    assert _heard(adopted)[Audience.TEAM, "Ledelse"].hearing is Hearing.HEARD
    assert adopted.services.presenting.is_presented(owner, adopted.id(NEXT))


@pytest.mark.requirement("S0-03", "S1-49c")
def test_a_briefing_that_was_held_presents_the_strategy_then_in_force_to_its_unit(adopted: DemoCompany) -> None:
    today = _today(adopted)
    team = adopted.services.people.teams()[1]
    briefing = Briefing(adopted.id("briefing"), adopted.id(MANAGER), team.id, held_on=today, state=BriefingState.HELD)
    before = Briefing(
        adopted.id("before"), adopted.id(MANAGER), team.id, held_on=today - timedelta(30), state=BriefingState.HELD
    )
    with adopted.services.desk.workspace.begin() as work:
        work.briefings.save(before)
        work.briefings.save(briefing)

    row = _heard(adopted)[Audience.TEAM, team.name]
    assert (row.hearing, row.day, row.occasion, row.presentation_id) == (
        Hearing.HEARD,
        today,
        Occasion.BRIEFING,
        None,
    )
    assert _heard(adopted, CURRENT)[Audience.TEAM, team.name].day == today - timedelta(30)
    adopted.services.strategy.advance(adopted.actor(OWNER), adopted.id(NEXT), StrategyEvent.PRESENT)
    assert _view(adopted, OWNER, NEXT).strategy.state is StrategyState.COMMUNICATED


def test_what_was_heard_before_it_was_adopted_anew_is_an_earlier_wording(adopted: DemoCompany) -> None:
    owner, yesterday = adopted.actor(OWNER), _today(adopted) - timedelta(days=1)
    present, strategy = adopted.services.presenting.present, adopted.id(NEXT)

    present(owner, strategy, Audience.COMPANY, yesterday)

    assert _view(adopted, OWNER, NEXT).strategy.state is StrategyState.ADOPTED
    assert {row.hearing for row in _heard(adopted).values()} == {Hearing.EARLIER_WORDING}


def test_a_presentation_has_been_and_has_listeners(adopted: DemoCompany) -> None:
    owner, today = adopted.actor(OWNER), _today(adopted)
    present = adopted.services.presenting.present
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.presented_ahead"):
        present(owner, adopted.id(NEXT), Audience.COMPANY, today + timedelta(days=1))
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.audience_missing"):
        present(owner, adopted.id(NEXT), Audience.PERSON, today)
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        present(adopted.actor(MANAGER), adopted.id(NEXT), Audience.COMPANY, today)


def test_a_draft_is_not_presented(bare: DemoCompany) -> None:
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.not_now"):
        bare.services.presenting.present(bare.actor(OWNER), bare.id(NEXT), Audience.COMPANY, _today(bare))
