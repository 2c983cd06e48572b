"""A company from nothing through a quarter and into the next: strategy, two levels of goals, check-ins, closing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from malapp.application.desk import Desk
from malapp.application.services import Rooms, Services
from malapp.application.session import Session, actor_for
from malapp.application.setup import CompanyAnswers, set_up_company
from malapp.domain.goals import ClosingDecision, GoalKind, GoalLevel, GoalState, GoalStatus
from malapp.domain.languages import Country, Language
from malapp.domain.permissions import Actor
from malapp.domain.scores import ScoreBand
from malapp.domain.strategy import StrategyEvent, StrategyState

ANSWERS = CompanyAnswers("Fjellbris Klima AS", Country.NORWAY, Language.BOKMAL, "Ingrid Solheim", "Daglig leder")


class NewCompany:
    """A workspace just made, whose calendar the test turns."""

    def __init__(self, rooms: Rooms, path: Path) -> None:
        self.day = date(2027, 1, 4)
        made = rooms.store.create(path, "fire ord er nok her", is_demo=True)
        self.desk = Desk(made.workspace, lambda: datetime.combine(self.day, time(12), UTC), uuid4)
        self.owner_id: UUID = set_up_company(self.desk, ANSWERS)
        self.services = Services(self.desk, Session(self.desk, self.owner_id), rooms)

    def actor(self, person_id: UUID) -> Actor:
        return actor_for(self.desk, person_id)


@pytest.fixture
def company(rooms: Rooms, tmp_path: Path) -> Iterator[NewCompany]:
    """Nothing but a company and its owner, on the first working Monday of 2027."""
    made = NewCompany(rooms, tmp_path / "workspace.malapp")
    yield made
    made.services.close()


@dataclass(frozen=True)
class Quarter:
    """What the company sets out with."""

    period: UUID
    above: UUID
    results: tuple[UUID, UUID]
    own: UUID


@pytest.mark.requirement("S0-07", "S4-01", "S4-03", "S4-05", "S4-08", "S4-09c", "S4-11")
def test_from_an_empty_workspace_through_a_quarter_into_the_next(company: NewCompany) -> None:
    services, owner = company.services, company.actor(company.owner_id)
    team, jonas, amina = _people(company)
    lead, employee = company.actor(jonas), company.actor(amina)
    area = _strategy(company, owner)
    quarter = _set_out(company, lead, employee, team, area)
    _check_in_over_the_quarter(company, lead, employee, quarter)
    row = next(row for row in services.goals.rows(employee) if row.goal.id == quarter.above)
    assert row.score == pytest.approx((3 * 0.8 + 0.5) / 4)
    assert row.band is ScoreBand.PARTLY

    company.day = date(2027, 4, 1)
    _close(company, employee, quarter)
    following = services.periods.add_next(owner)
    assert _current(services) == "Q2 2027"
    team_level = services.closing.carry(owner, quarter.period, following)
    (personal,) = services.closing.carry(lead, quarter.period, following)
    with company.desk.workspace.read() as work:
        top, result = (work.goals.get(goal) for goal in team_level)
        mine, old = work.goals.get(personal), work.goals.get(quarter.own)
    assert (top.carried_from_id, result.parent_id, mine.parent_id) == (quarter.above, top.id, result.id)
    assert (result.start_value, mine.start_value, top.focus_area_id) == (8.0, 8.0, area)
    assert (mine.is_agreed, old.is_agreed, old.state) == (False, True, GoalState.CLOSED)
    fresh = [row for row in services.goals.rows(employee) if row.goal.period_id == following]
    assert {row.status for row in fresh} == {GoalStatus.NOT_STARTED}, "nothing is green before somebody says so"


def _set_out(company: NewCompany, lead: Actor, employee: Actor, team: UUID, area: UUID) -> Quarter:
    services, owner = company.services, company.actor(company.owner_id)
    services.people.edit_company(owner, uses_okr=True)
    period = services.periods.add_next(owner)
    assert _current(services) == "Q1 2027"
    above = services.goals.add(
        owner, "Kundene velger oss først", GoalLevel.COMPANY,
        kind=GoalKind.OBJECTIVE, focus_area_id=area, period_id=period,
    )  # fmt: skip
    deals, complaints = (
        services.goals.add(
            lead, title, GoalLevel.TEAM, team_id=team, kind=GoalKind.KEY_RESULT, parent_id=above,
            period_id=period, start_value=start, target_value=target, weight=weight,
        )
        for title, start, target, weight in (("Ti nye avtaler", 0.0, 10.0, 3), ("Færre klager", 20.0, 10.0, 1))
    )  # fmt: skip
    own = services.goals.add(
        employee, "Jeg vil besøke tolv sameier", GoalLevel.PERSON,
        owner_id=employee.person_id, parent_id=deals, period_id=period, start_value=0.0, target_value=12.0,
    )  # fmt: skip
    for party in (employee, lead):
        services.goals.mark(party, own, accepted=True, believed=True)
    return Quarter(period, above, (deals, complaints), own)


def _check_in_over_the_quarter(company: NewCompany, lead: Actor, employee: Actor, quarter: Quarter) -> None:
    goals = company.services.goals
    said = ((date(2027, 1, 18), 2.0, 20.0, 5), (date(2027, 2, 15), 5.0, 16.0, 6), (date(2027, 3, 29), 8.0, 15.0, 8))
    for day, deals, complaints, confidence in said:
        company.day = day
        for goal, value in zip(quarter.results, (deals, complaints), strict=True):
            goals.check_in(
                lead, goal, GoalStatus.ON_TRACK, value=value, confidence=confidence, learning=f"{day:%d.%m.}"
            )
        goals.check_in(employee, quarter.own, GoalStatus.ON_TRACK, value=deals)
    history = goals.details(employee, quarter.results[0]).check_ins
    assert [(one.made_on, one.value, one.confidence) for one in history] == [(d, v, c) for d, v, _k, c in said]


def _close(company: NewCompany, employee: Actor, quarter: Quarter) -> None:
    closing, owner = company.services.closing, company.actor(company.owner_id)
    first, second = quarter.results
    suggested = {line.row.goal.id: line.suggested for line in closing.view(owner, quarter.period).rows}
    assert suggested == {quarter.above: pytest.approx(0.725), first: pytest.approx(0.8), second: pytest.approx(0.5)}
    closing.judge(owner, quarter.above, score=0.7, learning="Besøk virker", decision=ClosingDecision.KEEP)
    closing.judge(owner, first, score=0.8, decision=ClosingDecision.CHANGE)
    closing.judge(owner, second, score=0.5, decision=ClosingDecision.DROP)
    closing.judge(employee, quarter.own, learning="Ring før besøket", decision=ClosingDecision.KEEP)
    closing.close(owner, quarter.period, "Færre mål, flere besøk")


def _current(services: Services) -> str:
    period = services.periods.current()
    return period.name if period else ""


def _people(company: NewCompany) -> tuple[UUID, UUID, UUID]:
    people, owner = company.services.people, company.actor(company.owner_id)
    team = people.add_team(owner, "Salg")
    jonas = people.add_person(owner, "Jonas Berge", team_id=team, manager_id=company.owner_id)
    amina = people.add_person(owner, "Amina Yusuf", team_id=team, manager_id=jonas)
    people.edit_team(owner, team, lead_id=jonas)
    return team, jonas, amina


def _strategy(company: NewCompany, owner: Actor) -> UUID:
    strategy = company.services.strategy
    made = strategy.add(owner, "2027")
    strategy.edit(owner, made, vision="Frisk luft i hvert hus")
    area = strategy.add_focus_area(owner, made, "Nærmere kundene")
    for event in (StrategyEvent.SUBMIT, StrategyEvent.ADOPT):
        strategy.advance(owner, made, event)
    assert strategy.strategies(owner)[0].strategy.state is StrategyState.ADOPTED
    return area
