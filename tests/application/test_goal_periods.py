"""Periods: made, assigned, gone through at their end, closed, and what is taken along into the next."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from goal_bench import GoalBench

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import ClosingDecision, GoalKind, GoalState, GoalStatus, Measure
from malapp.domain.periods import PeriodLength

FIRST = ("Våren 2031", date(2031, 1, 1), date(2031, 3, 31))
SECOND = ("Sommeren 2031", date(2031, 4, 1), date(2031, 6, 30))
KEEP, CHANGE, DROP = ClosingDecision.KEEP, ClosingDecision.CHANGE, ClosingDecision.DROP


@pytest.fixture
def spans(bench: GoalBench) -> tuple[UUID, UUID]:
    """Two periods, one after the other."""
    return bench.services.periods.add(bench.owner, *FIRST), bench.services.periods.add(bench.owner, *SECOND)


@pytest.mark.requirement("S4-01")
@pytest.mark.parametrize(
    ("length", "months"),
    [(PeriodLength.QUARTER, 3), (PeriodLength.TERTIAL, 4), (PeriodLength.HALF_YEAR, 6), (PeriodLength.YEAR, 12)],
)
def test_the_next_period_is_proposed_in_the_companys_length_a_quarter_unless_chosen(
    bench: GoalBench, length: PeriodLength, months: int
) -> None:
    periods = bench.services.periods
    for row in periods.rows(bench.owner):
        if row.period.closed_on is None:
            periods.remove(bench.owner, row.period.id)
    if length is not PeriodLength.QUARTER:
        bench.services.people.edit_company(bench.owner, period_length=length)
    draft = periods.propose_next()
    assert (draft.ends_on.year * 12 + draft.ends_on.month) - (
        draft.starts_on.year * 12 + draft.starts_on.month
    ) == months - 1
    made = periods.add_next(bench.owner)
    following = periods.propose_next()
    assert following.starts_on > draft.ends_on
    assert (following.starts_on - draft.ends_on).days == 1
    assert next(row for row in periods.rows(bench.owner) if row.period.id == made).period.name == draft.name
    current = periods.current()
    assert current is None or current.holds(bench.services.desk.today())


def test_a_period_ends_after_it_begins_and_is_called_like_no_other(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    periods = bench.services.periods
    with pytest.raises(RuleViolation, match=r"rule\.period\.ends_first"):
        periods.add(bench.owner, "Bakvendt", date(2031, 2, 1), date(2031, 1, 31))
    with pytest.raises(RuleViolation, match=r"rule\.period\.ends_first"):
        periods.edit(bench.owner, spans[0], ends_on=date(2030, 1, 1))
    with pytest.raises(RuleViolation, match=r"rule\.period\.same_name"):
        periods.edit(bench.owner, spans[1], name=FIRST[0])
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        periods.add(bench.employee, "Min", *FIRST[1:])
    periods.edit(bench.manager, spans[1], name="Forsommeren 2031", learning="Kort")
    bench.services.history.undo()
    assert [row.period.name for row in periods.rows(bench.employee)][-2:] == [FIRST[0], SECOND[0]]


@pytest.mark.requirement("S0-01", "S4-03")
def test_goals_are_set_for_a_period_and_counted_by_who_may_read_them(
    bench: GoalBench, spans: tuple[UUID, UUID]
) -> None:
    team, own = bench.team_goal(), bench.own_goal()
    bench.services.periods.assign(bench.manager, [team, own], spans[0])
    bench.services.goals.check_in(bench.manager, team, GoalStatus.REACHED)
    for actor, counts in ((bench.employee, (2, 1)), (bench.colleague, (1, 0))):
        row = next(row for row in bench.services.periods.rows(actor) if row.period.id == spans[0])
        assert (row.goal_count, row.open_count) == counts
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        bench.services.periods.assign(bench.colleague, [own], spans[1])
    bench.services.periods.remove(bench.owner, spans[0])
    assert bench.goal(own).period_id is None
    bench.services.history.undo()
    assert bench.goal(own).period_id == spans[0]


@pytest.mark.requirement("S4-03")
def test_at_the_end_a_score_is_suggested_and_said_for_teams_only(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    bench.use_okr()
    closing, period = bench.services.closing, {"period_id": spans[0]}
    objective = bench.team_goal("Kundene ringer oss først", kind=GoalKind.OBJECTIVE, **period)
    numbers = {"start_value": 0.0, "target_value": 10.0, "current_value": 7.0}
    result = bench.team_goal("Ti", kind=GoalKind.KEY_RESULT, parent_id=objective, **numbers, **period)
    indicator = bench.team_goal("Margin", kind=GoalKind.INDICATOR, **period)
    own = bench.own_goal(**numbers, **period)
    view = closing.view(bench.manager, spans[0])
    rows = {row.row.goal.id: row for row in view.rows}
    assert {goal: rows[goal].suggested for goal in rows} == {objective: 0.7, result: 0.7, indicator: None, own: None}
    assert [row.row.goal.id for row in view.rows].index(result) == list(rows).index(objective) + 1
    assert list(rows)[-1] == own, "from above: the company, the teams, each person"
    assert view.undecided == 4
    closing.judge(bench.manager, objective, score=0.6, learning="Ring tidligere", decision=CHANGE)
    said = bench.row(bench.colleague, objective)
    assert (said.score, said.goal.learning) == (0.6, "Ring tidligere")
    for goal in (own, indicator):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.score_teams_only"):
            closing.judge(bench.manager, goal, score=0.5)
    for score in (-0.1, 1.1, float("nan")):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.score_range"):
            closing.judge(bench.manager, objective, score=score)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        closing.judge(bench.employee, objective, decision=DROP)
    closing.judge(bench.employee, own, learning="Jeg trengte hjelp", decision=KEEP)
    assert closing.view(bench.manager, spans[0]).undecided == 2
    closing.unscore(bench.manager, objective)
    assert bench.row(bench.manager, objective).score == 0.7
    assert own not in {row.row.goal.id for row in closing.view(bench.colleague, spans[0]).rows}


def test_closing_a_period_closes_what_was_decided_and_keeps_the_rest_open(
    bench: GoalBench, spans: tuple[UUID, UUID]
) -> None:
    closing, periods = bench.services.closing, bench.services.periods
    decided, undecided = (bench.team_goal(title, period_id=spans[0]) for title in ("Ja", "Vet ikke"))
    closing.judge(bench.manager, decided, decision=DROP)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        closing.close(bench.employee, spans[0])
    closing.close(bench.manager, spans[0], "Færre mål neste gang")
    assert (bench.goal(decided).state, bench.goal(undecided).state) == (GoalState.CLOSED, GoalState.DRAFT)
    assert not bench.row(bench.manager, decided).is_outdated
    row = next(row for row in periods.rows(bench.manager) if row.period.id == spans[0])
    assert (row.period.learning, row.period.closed_on) == ("Færre mål neste gang", bench.services.desk.today())
    assert bench.services.history.undo_label is None, "a step of a process is not undone"
    for attempt in (
        lambda: closing.close(bench.manager, spans[0]),
        lambda: periods.edit(bench.manager, spans[0], name="Noe annet"),
        lambda: periods.remove(bench.manager, spans[0]),
        lambda: periods.assign(bench.manager, [undecided], spans[0]),
        lambda: bench.team_goal("Ny", period_id=spans[0]),
        lambda: bench.services.goals.edit(bench.manager, bench.team_goal(), period_id=spans[0]),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.period\.closed"):
            attempt()
    periods.edit(bench.manager, spans[0], learning="Mye færre mål")
    closing.reopen(bench.manager, spans[0])
    periods.assign(bench.manager, [undecided], spans[1])
    bench.services.goals.check_in(bench.manager, decided, GoalStatus.ON_TRACK)
    assert bench.goal(decided).state is GoalState.AGREED


def test_what_is_kept_begins_afresh_where_it_ended(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    services = bench.services
    goal = bench.own_goal(
        period_id=spans[0], start_value=0.0, target_value=10.0, due_on=date(2031, 3, 20), is_published=True
    )
    for actor in (bench.employee, bench.manager):
        services.goals.mark(actor, goal, accepted=True, believed=True)
    services.goals.mark(bench.employee, goal, wanted=True)
    services.goals.check_in(bench.employee, goal, GoalStatus.AT_RISK, value=4.0, confidence=2)
    services.closing.judge(bench.employee, goal, learning="Ring før ni", decision=KEEP)
    old = bench.goal(goal)
    (copy,) = services.closing.carry(bench.manager, *spans)
    new = bench.goal(copy)
    assert bench.goal(goal) == old
    assert (new.carried_from_id, new.period_id, new.due_on) == (goal, spans[1], date(2031, 6, 30))
    assert (new.start_value, new.current_value, new.target_value, new.confidence) == (4.0, None, 10.0, None)
    assert (new.status, new.state, new.learning, new.decision) == (
        GoalStatus.NOT_STARTED, GoalState.DRAFT, "", ClosingDecision.UNDECIDED,
    )  # fmt: skip
    assert {new.is_agreed, new.believed_by_employee, new.wanted_by_employee} == {False}
    assert not new.is_published, "only the owner publishes"
    assert services.closing.carry(bench.manager, *spans) == (), "nothing is taken twice"
    rows = {row.row.goal.id: row.carried for row in services.closing.view(bench.manager, spans[0]).rows}
    assert rows == {goal: True}
    services.history.undo()
    assert copy not in {row.goal.id for row in services.goals.rows(bench.manager)}


def test_parents_and_contributions_follow_what_came_along_whenever_it_came(
    bench: GoalBench, spans: tuple[UUID, UUID]
) -> None:
    services, period = bench.services, {"period_id": spans[0]}
    above, lasting = bench.company_goal(**period), bench.company_goal("Varig")
    team = bench.team_goal(parent_id=above, **period)
    low = bench.team_goal("Lav", parent_id=team, **period)
    services.goal_places.contribute(bench.manager, low, above)
    services.goal_places.contribute(bench.manager, low, lasting)
    dropped = bench.team_goal("Slutt", parent_id=team, **period)
    for goal, decision in ((team, CHANGE), (low, KEEP), (dropped, DROP)):
        services.closing.judge(bench.manager, goal, decision=decision)
    made = {bench.goal(new).carried_from_id: new for new in services.closing.carry(bench.manager, *spans)}
    assert set(made) == {team, low}
    assert bench.goal(made[low]).parent_id == made[team]
    assert bench.goal(made[team]).parent_id == above, "it has not come along yet"
    services.closing.judge(bench.owner, above, decision=KEEP)
    (top,) = services.closing.carry(bench.owner, *spans)
    assert bench.goal(made[team]).parent_id == top
    assert bench.goal(team).parent_id == above, "the old tree stays as it was"
    assert {goal.id for goal in bench.details(bench.owner, made[low]).contributes_to} == {top, lasting}
    assert {goal.id for goal in bench.details(bench.owner, low).contributes_to} == {above, lasting}


@pytest.mark.requirement("S4-03")
def test_goals_are_copied_from_the_last_period_by_choice(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    first, second = (bench.team_goal(title, period_id=spans[0]) for title in ("En", "To"))
    (copy,) = bench.services.closing.carry(bench.manager, *spans, goal_ids={second})
    assert bench.goal(copy).title == "To"
    assert bench.goal(first).period_id == spans[0]
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        bench.services.closing.carry(bench.employee, *spans, goal_ids={first})
    with pytest.raises(RuleViolation, match=r"rule\.period\.same_period"):
        bench.services.closing.carry(bench.manager, spans[0], spans[0], goal_ids={first})


def test_only_milestones_still_ahead_come_along(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    goal = bench.team_goal(measure=Measure.MILESTONES, period_id=spans[0])
    steps = [bench.services.milestones.add(bench.manager, goal, title) for title in ("Skisse", "Prøve", "Ferdig")]
    bench.services.milestones.tick(bench.manager, steps[0], done=True)
    bench.services.suitability.answer(bench.manager, goal, one_group="Eldre kunder")
    (copy,) = bench.services.closing.carry(bench.manager, *spans, goal_ids={goal})
    details = bench.details(bench.manager, copy)
    assert [step.title for step in details.milestones] == ["Prøve", "Ferdig"]
    assert (details.row.goal.current_value, details.row.goal.target_value) == (0.0, 2.0)
    assert details.suitability is not None
    assert details.suitability.one_group == "Eldre kunder"


@pytest.mark.requirement("S2-13", "S2-19")
def test_what_has_no_end_moves_on_itself_with_its_history(bench: GoalBench, spans: tuple[UUID, UUID]) -> None:
    above = bench.team_goal(period_id=spans[0])
    indicator = bench.team_goal("Margin", kind=GoalKind.INDICATOR, parent_id=above, period_id=spans[0])
    bench.services.goal_places.contribute(bench.manager, indicator, bench.company_goal())
    made = bench.services.closing.carry(bench.manager, *spans, goal_ids={indicator, above})
    assert indicator in made
    moved = bench.goal(indicator)
    assert (moved.period_id, moved.carried_from_id) == (spans[1], None)
    assert moved.parent_id in set(made) - {indicator}
    assert len(bench.details(bench.manager, indicator).contributes_to) == 1
