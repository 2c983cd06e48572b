"""Check-ins and milestones: what the goal says follows from what was reported, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from goal_bench import GoalBench

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalState, GoalStatus, Measure
from malapp.domain.measures import progress_of


@pytest.mark.requirement("S4-03", "S3-08")
def test_a_check_in_says_status_value_confidence_and_what_was_learnt(bench: GoalBench) -> None:
    goal = bench.team_goal(start_value=0.0, target_value=10.0)
    check_in = bench.services.goals.check_in(
        bench.manager, goal, GoalStatus.AT_RISK, value=4.0, comment="Sent ute", confidence=3, learning="Ring før ni"
    )
    row = bench.row(bench.manager, goal)
    assert (row.goal.confidence, row.goal.current_value, row.progress) == (3, 4.0, 0.4)
    assert (row.status, row.last_check_in) == (GoalStatus.AT_RISK, bench.services.desk.today())
    (made,) = bench.details(bench.manager, goal).check_ins
    assert (made.id, made.learning, made.comment, made.confidence) == (check_in, "Ring før ni", "Sent ute", 3)


@pytest.mark.parametrize("confidence", [-1, 11])
def test_confidence_goes_from_0_to_10(bench: GoalBench, confidence: int) -> None:
    goal = bench.team_goal()
    with pytest.raises(RuleViolation, match=r"rule\.goal\.confidence"):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, confidence=confidence)
    for most in (0, 10):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, confidence=most)
        assert bench.goal(goal).confidence == most


def test_the_goal_follows_the_newest_check_in_that_remains(bench: GoalBench) -> None:
    goals, check_ins, today = bench.services.goals, bench.services.check_ins, bench.services.desk.today()
    goal = bench.team_goal(start_value=0.0, target_value=10.0)
    first = goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=2.0, confidence=8)
    second = goals.check_in(bench.manager, goal, GoalStatus.REACHED, value=10.0)
    older = goals.check_in(
        bench.manager, goal, GoalStatus.OFF_TRACK, value=1.0, confidence=1, made_on=today - timedelta(days=9)
    )
    said = bench.goal(goal)
    assert (said.status, said.current_value, said.confidence) == (GoalStatus.REACHED, 10.0, 8), "older says less"
    goals.edit(bench.manager, goal, current_value=9.0)
    oldest = goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=0.5, made_on=today - timedelta(days=12))
    assert bench.goal(goal).current_value == 9.0, "what was set by hand since says more than what was before"
    check_ins.remove(bench.manager, oldest)
    check_ins.remove(bench.manager, second)
    said = bench.goal(goal)
    assert (said.status, said.state, said.current_value) == (GoalStatus.ON_TRACK, GoalState.AGREED, 2.0)
    check_ins.edit(bench.manager, first, value=3.0, status=GoalStatus.AT_RISK, learning="Tar tid")
    said = bench.goal(goal)
    assert (said.status, said.current_value) == (GoalStatus.AT_RISK, 3.0)
    check_ins.edit(bench.manager, first, made_on=today - timedelta(days=20))
    assert bench.goal(goal).status is GoalStatus.OFF_TRACK
    check_ins.remove(bench.manager, older)
    check_ins.remove(bench.manager, first)
    said = bench.goal(goal)
    assert (said.status, said.current_value, said.confidence) == (GoalStatus.NOT_STARTED, None, None)
    for _ in range(2):
        bench.services.history.undo()
    assert bench.goal(goal).status is GoalStatus.OFF_TRACK


def test_a_value_set_by_hand_stays_when_a_check_in_without_one_goes(bench: GoalBench) -> None:
    goal = bench.team_goal(start_value=0.0, target_value=10.0, current_value=6.0)
    check_in = bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, comment="Bra")
    bench.services.check_ins.remove(bench.manager, check_in)
    assert bench.goal(goal).current_value == 6.0


def test_only_its_author_changes_a_check_in(bench: GoalBench) -> None:
    goal = bench.own_goal()
    check_in = bench.services.goals.check_in(bench.employee, goal, GoalStatus.ON_TRACK, comment="Fem ringt")
    for actor, reason in ((bench.manager, "by_author"), (bench.colleague, "permission"), (bench.owner, "permission")):
        for attempt in (
            lambda a=actor: bench.services.check_ins.edit(a, check_in, comment="x"),
            lambda a=actor: bench.services.check_ins.remove(a, check_in),
        ):
            with pytest.raises(RuleViolation, match=reason):
                attempt()
    assert bench.details(bench.employee, goal).check_ins[0].comment == "Fem ringt"


def test_nothing_is_reported_from_a_day_to_come(bench: GoalBench) -> None:
    goal, tomorrow = bench.team_goal(), bench.services.desk.today() + timedelta(days=1)
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.day_ahead"):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, made_on=tomorrow)
    check_in = bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK)
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.day_ahead"):
        bench.services.check_ins.edit(bench.manager, check_in, made_on=tomorrow)


@pytest.mark.requirement("S4-03")
def test_a_check_in_of_an_earlier_day_stands_in_its_place_and_leaves_what_is_said_now(bench: GoalBench) -> None:
    today = bench.services.desk.today()
    goal = bench.team_goal(start_value=0.0, target_value=10.0, starts_on=today - timedelta(days=20))
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=6.0, confidence=7)
    for back, value in ((3, 5.0), (12, 2.0)):
        day = today - timedelta(days=back)
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.OFF_TRACK, value=value, confidence=1, made_on=day)
    said = bench.goal(goal)
    assert (said.status, said.current_value, said.confidence) == (GoalStatus.ON_TRACK, 6.0, 7)
    made = bench.details(bench.owner, goal).check_ins
    assert [check_in.value for check_in in made] == [2.0, 5.0, 6.0]
    assert {check_in.written_on for check_in in made} == {today}
    assert bench.row(bench.owner, goal).last_check_in == today
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.before_begin"):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, made_on=today - timedelta(days=21))
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.before_begin"):
        bench.services.check_ins.edit(bench.manager, made[0].id, made_on=today - timedelta(days=21))


def test_a_goal_of_a_coming_period_may_be_told_of_today_but_of_no_day_before(bench: GoalBench) -> None:
    today = bench.services.desk.today()
    period = bench.services.periods.add(bench.owner, "Neste", today + timedelta(days=9), today + timedelta(days=99))
    goal = bench.team_goal(period_id=period)
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.AT_RISK)
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.before_begin"):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, made_on=today - timedelta(days=1))


def test_words_about_an_earlier_day_do_not_open_what_a_period_has_closed(bench: GoalBench) -> None:
    today = bench.services.desk.today()
    goal = bench.team_goal()
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK)
    with bench.services.desk.workspace.begin() as work:
        work.goals.save(replace(work.goals.get(goal), state=GoalState.CLOSED))
    bench.services.goals.check_in(bench.manager, goal, GoalStatus.OFF_TRACK, made_on=today - timedelta(days=2))
    assert (bench.goal(goal).status, bench.goal(goal).state) == (GoalStatus.ON_TRACK, GoalState.CLOSED)


def test_what_was_written_on_an_earlier_day_stands(bench: GoalBench) -> None:
    today = bench.services.desk.today()
    goal = bench.own_goal()
    written = bench.services.goals.check_in(
        bench.employee, goal, GoalStatus.ON_TRACK, comment="Fem rngt", made_on=today - timedelta(days=5)
    )
    bench.services.check_ins.edit(bench.employee, written, comment="Fem ringt")
    for entered in (today - timedelta(days=1), None):  # None: from before the day was kept
        with bench.services.desk.workspace.begin() as work:
            work.check_ins.save(replace(work.check_ins.get(written), written_on=entered))
        for act in (
            lambda: bench.services.check_ins.edit(bench.employee, written, comment="Ti ringt"),
            lambda: bench.services.check_ins.remove(bench.employee, written),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.check_in\.stands"):
                act()
    assert bench.details(bench.employee, goal).check_ins[0].comment == "Fem ringt"


@pytest.mark.parametrize(
    ("measure", "good", "bad"),
    [
        (Measure.YES_NO, (0.0, 1.0), (0.5, 2.0, -1.0)),
        (Measure.ORDINAL, (0.0, 3.0), (1.5, 4.0, -1.0)),
        (Measure.NUMBER, (-5.0, 1e9), (float("nan"),)),
        (Measure.PERCENT, (-10.0, 140.0), (float("inf"),)),
    ],
)
def test_a_value_fits_its_measure(
    bench: GoalBench, measure: Measure, good: tuple[float, ...], bad: tuple[float, ...]
) -> None:
    goal = bench.team_goal(measure=measure)
    for value in good:
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=value)
        assert bench.goal(goal).current_value == value
    for value in bad:
        with pytest.raises(RuleViolation, match=r"rule\.goal\.(yes_or_no|not_a_stage|not_a_number)"):
            bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=value)
        with pytest.raises(RuleViolation, match=r"rule\.goal\.(yes_or_no|not_a_stage|not_a_number)"):
            bench.services.goals.edit(bench.manager, goal, current_value=value)


def test_another_measure_keeps_only_a_value_it_knows(bench: GoalBench) -> None:
    goal = bench.team_goal(start_value=0.0, target_value=50.0, current_value=30.0)
    bench.services.goals.edit(bench.manager, goal, measure=Measure.PERCENT)
    assert bench.goal(goal).current_value == 30.0
    bench.services.goals.edit(bench.manager, goal, measure=Measure.YES_NO)
    assert bench.goal(goal).current_value is None
    bench.services.history.undo()
    assert bench.goal(goal).current_value == 30.0


def test_a_range_goes_from_low_to_high(bench: GoalBench) -> None:
    goal = bench.team_goal(measure=Measure.RANGE, range_low=4.0)
    with pytest.raises(RuleViolation, match=r"rule\.goal\.range_reversed"):
        bench.services.goals.edit(bench.manager, goal, range_high=3.0)
    bench.services.goals.edit(bench.manager, goal, range_high=4.0)
    assert bench.goal(goal).range_high == 4.0


def test_a_goal_counts_its_milestones_and_nothing_else(bench: GoalBench) -> None:
    milestones = bench.services.milestones
    goal = bench.team_goal(measure=Measure.MILESTONES)
    steps = [milestones.add(bench.manager, goal, title) for title in ("Skisse", "Prøve", "Ferdig")]
    milestones.tick(bench.manager, steps[0], done=True)
    assert (bench.goal(goal).current_value, bench.goal(goal).target_value) == (1.0, 3.0)
    milestones.remove(bench.manager, steps[2])
    assert progress_of(bench.goal(goal)) == 0.5
    milestones.move(bench.manager, steps[1], -1)
    milestones.edit(bench.manager, steps[1], title="Prøve hos kunde")
    assert [m.title for m in bench.details(bench.owner, goal).milestones] == ["Prøve hos kunde", "Skisse"]
    milestones.tick(bench.manager, steps[0], done=False)
    assert bench.goal(goal).current_value == 0.0
    with pytest.raises(RuleViolation, match=r"rule\.check_in\.milestones_count"):
        bench.services.goals.check_in(bench.manager, goal, GoalStatus.ON_TRACK, value=2.0)
    with pytest.raises(RuleViolation, match=r"rule\.permission"):
        milestones.tick(bench.employee, steps[0], done=True)
    for _ in range(3):
        bench.services.history.undo()
    assert bench.goal(goal).current_value == 1.0


def test_a_goal_turned_to_milestones_counts_those_it_had(bench: GoalBench) -> None:
    goal = bench.team_goal(start_value=0.0, target_value=10.0)
    step = bench.services.milestones.add(bench.manager, goal, "Skisse")
    bench.services.milestones.tick(bench.manager, step, done=True)
    assert bench.goal(goal).target_value == 10.0, "a goal measured by a number has milestones beside it"
    bench.services.goals.edit(bench.manager, goal, measure=Measure.MILESTONES)
    assert (bench.goal(goal).current_value, bench.goal(goal).target_value) == (1.0, 1.0)


@pytest.mark.requirement("S1-16", "S2-09")
def test_one_milestone_more_is_another_target_to_agree_on(bench: GoalBench) -> None:
    goal = bench.own_goal(measure=Measure.MILESTONES)
    bench.services.milestones.add(bench.employee, goal, "Kurs")
    for actor in (bench.employee, bench.manager):
        bench.services.goals.mark(actor, goal, accepted=True)
    bench.services.milestones.add(bench.manager, goal, "Prøve")
    assert (bench.goal(goal).state, bench.goal(goal).is_agreed) == (GoalState.PROPOSED, False)


@pytest.mark.requirement("S1-16", "S2-09")
def test_other_words_of_a_counted_milestone_are_agreed_on_anew(bench: GoalBench) -> None:
    milestones, goals = bench.services.milestones, bench.services.goals
    goal = bench.own_goal(measure=Measure.MILESTONES)
    step = milestones.add(bench.employee, goal, "Tre kurs")
    for actor in (bench.employee, bench.manager):
        goals.mark(actor, goal, accepted=True)
    assert not milestones.edit(bench.manager, step, title=" Tre kurs ")
    assert bench.goal(goal).is_agreed
    assert milestones.edit(bench.manager, step, title="Ett kurs", due_on=bench.services.desk.today())
    assert (bench.goal(goal).state, bench.goal(goal).is_agreed) == (GoalState.PROPOSED, False)
    assert bench.details(bench.employee, goal).milestones[0].title == "Ett kurs"
