"""Indicators: series by period, comparison, what may never be said of them, and individuals only by the checklist."""

from __future__ import annotations

import io
from datetime import date, timedelta
from uuid import UUID

import openpyxl
import pytest
from workspaces import DemoCompany

from malapp.application.control_measures import ControlMeasureView
from malapp.application.indicators import IndicatorRow, is_better
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.domain.indicators import Direction, Frequency, period_start, shifted, year_before
from malapp.domain.languages import Language

OWNER, LEAD, EMPLOYEE, COLLEAGUE, OTHER_MANAGER, HR = "P01", "P02", "P03", "P05", "P07", "P22"
ANSWERS = {
    "reason": "Se om opplæringen virker",
    "milder_means": "Tall for hele teamet er prøvd først",
    "discussed_with": "Tillitsvalgt",
    "discussed_on": date(2026, 10, 1),
    "informed_on": date(2026, 10, 5),
    "evaluate_on": date(2027, 4, 1),
}


def _made(demo: DemoCompany, frequency: Frequency = Frequency.MONTH, **values: object) -> UUID:
    return demo.services.indicators.add(
        demo.actor(LEAD),
        "Antall kundemøter",
        GoalLevel.TEAM,
        team_id=demo.id("SALG"),
        owner_id=demo.id(LEAD),
        frequency=frequency,
        **values,  # type: ignore[arg-type]
    )


def _row(demo: DemoCompany, goal_id: UUID, who: str = LEAD) -> IndicatorRow:
    return demo.services.indicators.row(demo.actor(who), goal_id)


def _set(demo: DemoCompany, goal_id: UUID, day: date, **values: object) -> None:
    demo.services.indicators.set_value(demo.actor(LEAD), goal_id, day, **values)


def _switched_on(demo: DemoCompany) -> None:
    demo.services.control_measures.answer(demo.actor(HR), **ANSWERS)
    demo.services.control_measures.switch(demo.actor(HR), is_on=True)


def _personal(demo: DemoCompany, owner: str = EMPLOYEE) -> UUID:
    return demo.services.indicators.add(
        demo.actor(LEAD), "Befaringer i uken", GoalLevel.PERSON, owner_id=demo.id(owner), frequency=Frequency.WEEK
    )


@pytest.mark.requirement("S2-13")
def test_a_value_belongs_to_its_period_and_is_compared_with_the_one_before_and_with_last_year(
    demo: DemoCompany,
) -> None:
    goal_id = _made(demo)
    for day, value in ((date(2025, 3, 20), 10.0), (date(2026, 2, 1), 14.0), (date(2026, 3, 31), 12.0)):
        _set(demo, goal_id, day, value=value)
    _set(demo, goal_id, date(2026, 3, 5), target=15.0, note="Vinterferie")

    row = _row(demo, goal_id)
    assert [value.starts_on for value in row.values] == [date(2025, 3, 1), date(2026, 2, 1), date(2026, 3, 1)]
    assert row.latest is not None
    assert (row.latest.value, row.latest.target, row.latest.note) == (12.0, 15.0, "Vinterferie")
    assert (row.change, row.change_in_a_year, row.is_as_wanted) == (-2.0, 2.0, False)


@pytest.mark.requirement("S2-13")
def test_the_period_before_is_the_neighbour_not_just_an_older_value(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    _set(demo, goal_id, date(2026, 1, 1), value=10.0)
    _set(demo, goal_id, date(2026, 3, 1), value=12.0)

    assert _row(demo, goal_id).change is None


@pytest.mark.parametrize(
    ("direction", "change", "expected"),
    [
        (Direction.UP, 1.0, True),
        (Direction.UP, -1.0, False),
        (Direction.DOWN, -0.5, True),
        (Direction.DOWN, 2.0, False),
        (Direction.STEADY, 1.0, False),
        (Direction.STEADY, 0.0, None),
    ],
)
def test_whether_a_change_is_good_follows_the_wanted_direction(
    direction: Direction, change: float, expected: bool | None
) -> None:
    assert is_better(change, direction) is expected


@pytest.mark.requirement("S2-13")
def test_an_indicator_is_never_done(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.indicator_never_done"):
        demo.services.goals.check_in(demo.actor(LEAD), goal_id, GoalStatus.REACHED)


@pytest.mark.requirement("S2-13")
def test_a_missing_value_is_told_two_weeks_after_its_period(demo: DemoCompany) -> None:
    goal_id = _made(demo, Frequency.WEEK)
    this_week = period_start(demo.services.desk.today(), Frequency.WEEK)
    assert _row(demo, goal_id).is_outdated
    _set(demo, goal_id, shifted(this_week, Frequency.WEEK, -3), value=1.0)
    assert not _row(demo, goal_id).is_outdated
    _set(demo, goal_id, shifted(this_week, Frequency.WEEK, -3), value=None)
    _set(demo, goal_id, shifted(this_week, Frequency.WEEK, -4), value=1.0)
    assert _row(demo, goal_id).is_outdated


def test_an_emptied_period_is_forgotten_and_every_step_can_be_taken_back(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    _set(demo, goal_id, date(2026, 3, 1), value=3.0)
    _set(demo, goal_id, date(2026, 3, 1), value=None)
    assert _row(demo, goal_id).values == ()
    demo.services.history.undo()
    assert [value.value for value in _row(demo, goal_id).values] == [3.0]
    demo.services.indicators.remove(demo.actor(LEAD), goal_id)
    demo.services.history.undo()
    assert _row(demo, goal_id).plan.frequency is Frequency.MONTH


def test_how_often_it_is_read_is_fixed_once_there_are_values(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    lead = demo.actor(LEAD)
    demo.services.indicators.edit(lead, goal_id, frequency=Frequency.QUARTER, direction=Direction.DOWN, unit="stk")
    row = _row(demo, goal_id)
    assert (row.plan.frequency, row.plan.direction, row.goal.unit) == (Frequency.QUARTER, Direction.DOWN, "stk")
    _set(demo, goal_id, date(2026, 5, 1), value=3.0)
    assert _row(demo, goal_id).values[0].starts_on == date(2026, 4, 1)
    with pytest.raises(RuleViolation, match=r"rule\.indicator\.frequency_fixed"):
        demo.services.indicators.edit(lead, goal_id, frequency=Frequency.MONTH)
    with pytest.raises(TypeError):
        demo.services.indicators.edit(lead, goal_id, kind=GoalKind.GOAL)


def test_numbers_no_scale_has_are_refused(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    for number in (float("nan"), float("inf")):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.not_a_number"):
            _set(demo, goal_id, date(2026, 3, 1), value=number)


@pytest.mark.requirement("S4-06", "E-09")
def test_everybody_reads_the_figures_of_company_and_teams_and_only_the_lead_writes_them(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    for who in (OWNER, EMPLOYEE, OTHER_MANAGER, HR):
        assert goal_id in {row.goal.id for row in demo.services.indicators.rows(demo.actor(who))}
    for who in (EMPLOYEE, OTHER_MANAGER, HR):
        assert not _row(demo, goal_id, who).may_edit
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            demo.services.indicators.set_value(demo.actor(who), goal_id, date(2026, 3, 1), value=1.0)


@pytest.mark.requirement("E-17")
def test_individuals_are_not_measured_before_the_whole_checklist_is_answered(demo: DemoCompany) -> None:
    measures = demo.services.control_measures
    with pytest.raises(RuleViolation, match=r"rule\.goal\.person_indicator_off"):
        _personal(demo)
    for name, answer in ANSWERS.items():
        with pytest.raises(RuleViolation, match=r"rule\.indicator\.checklist_open"):
            measures.switch(demo.actor(HR), is_on=True)
        measures.answer(demo.actor(HR), **{name: answer})
    measures.switch(demo.actor(HR), is_on=True)
    assert _personal(demo)
    with pytest.raises(RuleViolation, match=r"rule\.indicator\.checklist_open"):
        measures.answer(demo.actor(HR), reason="  ")


@pytest.mark.requirement("E-17")
def test_only_owner_and_hr_switch_it_and_everybody_may_read_why(demo: DemoCompany) -> None:
    measures = demo.services.control_measures
    for who in (LEAD, EMPLOYEE, OTHER_MANAGER):
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            measures.answer(demo.actor(who), reason="x")
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            measures.switch(demo.actor(who), is_on=True)
    _switched_on(demo)
    measures.switch(demo.actor(OWNER), is_on=False)
    seen: ControlMeasureView = measures.view(demo.actor(EMPLOYEE))
    assert (seen.may_edit, seen.measure.reason) == (False, ANSWERS["reason"])
    events = [line.event for line in demo.services.desk.workspace.audit_lines(10)]
    assert events[:2] == ["control_measure.off", "control_measure.on"]


@pytest.mark.requirement("E-17", "E-09")
def test_a_persons_figures_are_for_the_two_parties_and_gone_when_switched_off(demo: DemoCompany) -> None:
    _switched_on(demo)
    goal_id = _personal(demo)
    services = demo.services.indicators
    for who in (LEAD, EMPLOYEE):
        assert [row.goal.id for row in services.rows(demo.actor(who), demo.id(EMPLOYEE))] == [goal_id]
    for who in (OWNER, HR, COLLEAGUE, OTHER_MANAGER):
        assert services.rows(demo.actor(who), demo.id(EMPLOYEE)) == ()
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            services.row(demo.actor(who), goal_id)
    demo.services.control_measures.switch(demo.actor(HR), is_on=False)
    assert services.rows(demo.actor(LEAD), demo.id(EMPLOYEE)) == ()
    assert services.measured_persons(demo.actor(LEAD)) == ()
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        services.row(demo.actor(EMPLOYEE), goal_id)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.person_indicator_off"):
        services.set_value(demo.actor(LEAD), goal_id, date(2026, 3, 2), value=1.0)
    for who in (LEAD, EMPLOYEE):
        assert goal_id not in {row.goal.id for row in demo.services.goals.rows(demo.actor(who))}
    demo.services.control_measures.switch(demo.actor(HR), is_on=True)
    assert services.rows(demo.actor(EMPLOYEE), demo.id(EMPLOYEE))


@pytest.mark.requirement("S2-13")
def test_an_indicator_goes_to_another_team_with_its_series(demo: DemoCompany) -> None:
    goal_id = _made(demo)
    for month, value in ((1, 12.0), (2, 15.0)):
        _set(demo, goal_id, date(2026, month, 1), value=value, target=20.0)
    before = _row(demo, goal_id)
    demo.services.goal_places.to_team(demo.actor(OWNER), goal_id, demo.id("MONT"))
    after = _row(demo, goal_id, OWNER)
    assert (after.goal.team_id, after.values, after.plan) == (demo.id("MONT"), before.values, before.plan)
    assert not _row(demo, goal_id).may_edit
    demo.services.goal_places.to_team(demo.actor(OWNER), goal_id, None)
    assert (_row(demo, goal_id).goal.level, _row(demo, goal_id).values) == (GoalLevel.COMPANY, before.values)


@pytest.mark.requirement("E-17", "E-16")
def test_a_persons_figure_stays_between_the_two_even_when_it_is_published(demo: DemoCompany) -> None:
    _switched_on(demo)
    goal_id = _personal(demo)
    demo.services.goals.edit(demo.actor(EMPLOYEE), goal_id, is_published=True)
    for who in (OWNER, HR, COLLEAGUE):
        assert goal_id not in {row.goal.id for row in demo.services.goals.rows(demo.actor(who))}


@pytest.mark.requirement("E-17", "E-09")
def test_a_persons_former_figures_do_not_leave_by_the_export_when_the_goal_is_published(demo: DemoCompany) -> None:
    _switched_on(demo)
    goal_id, employee = _personal(demo), demo.actor(EMPLOYEE)
    demo.services.indicators.set_value(employee, goal_id, date(2026, 3, 2), value=31_337.0, note="Bare vi to")
    demo.services.goals.edit(employee, goal_id, kind=GoalKind.GOAL, is_published=True)

    assert goal_id in {row.goal.id for row in demo.services.goals.rows(demo.actor(COLLEAGUE))}
    book = openpyxl.load_workbook(
        io.BytesIO(demo.services.workbook_export.export(demo.actor(COLLEAGUE), Language.BOKMAL).run())
    )
    cells = {cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert not cells & {31_337, "Bare vi to"}


@pytest.mark.requirement("E-16")
def test_two_persons_figures_are_never_in_one_list(demo: DemoCompany) -> None:
    _switched_on(demo)
    mine, other = _personal(demo), _personal(demo, "P04")
    services, lead = demo.services.indicators, demo.actor(LEAD)
    assert not {mine, other} & {row.goal.id for row in services.rows(lead)}
    for person in (EMPLOYEE, "P04"):
        assert {row.goal.owner_id for row in services.rows(lead, demo.id(person))} == {demo.id(person)}


@pytest.mark.requirement("E-17")
def test_the_evaluation_date_is_reminded_of_when_it_has_come(demo: DemoCompany) -> None:
    measures, hr = demo.services.control_measures, demo.actor(HR)
    _switched_on(demo)
    today = demo.services.desk.today()
    for day, is_due in ((today + timedelta(days=1), False), (today, True)):
        measures.answer(hr, evaluate_on=day)
        assert measures.view(hr).is_evaluation_due is is_due
    measures.switch(hr, is_on=False)
    assert not measures.view(hr).is_evaluation_due


def test_the_same_week_a_year_before_is_the_same_iso_week_where_there_is_one() -> None:
    assert year_before(date(2026, 1, 26), Frequency.WEEK) == date(2025, 1, 27)
    assert year_before(date.fromisocalendar(2026, 53, 1), Frequency.WEEK) is None
    assert year_before(date(2026, 7, 1), Frequency.QUARTER) == date(2025, 7, 1)
    assert shifted(date(2026, 11, 1), Frequency.MONTH, 3) == date(2027, 2, 1)
    assert shifted(date(2026, 1, 1), Frequency.QUARTER, -1) == date(2025, 10, 1)
