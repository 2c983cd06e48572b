"""What a unit plan needs before each step (cycle.md B-3), and how many goals are few."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import DataReliability, Goal, GoalLevel
from malapp.domain.plans import (
    Gap,
    PlanEvent,
    PlanFacts,
    PlanState,
    UnitPlan,
    advance,
    gaps,
    goal_count_gap,
    next_events,
)

GOAL = Goal(
    UUID(int=2),
    "Løse mer ved første besøk",
    GoalLevel.TEAM,
    success="85 % i november",
    focus_area_id=UUID(int=3),
    data_source="Serviceordrene",
)
PLAN = UnitPlan(
    UUID(int=1),
    "Service 2027",
    "Ingrid Solheim",
    "Silje Nygård",
    "2027",
    strategy_id=UUID(int=4),
    core_task="Vi holder anleggene i gang.",
    why_now="Sesongtoppen kommer.",
    beneficiaries="Beboere får varme.",
    process="Tavlemøte",
    frequency="Hver måned",
    action="Eieren foreslår tiltak",
    people="Lederne",
)
FACTS = PlanFacts((GOAL,), is_talked_about=True, is_briefed=True)


def found(plan: UnitPlan = PLAN, event: PlanEvent = PlanEvent.APPROVE, facts: PlanFacts = FACTS) -> list[Gap]:
    return [gap.gap for gap in gaps(plan, event, facts)]


def test_a_whole_plan_lacks_nothing() -> None:
    assert found() == []


@pytest.mark.requirement("S3-09")
@pytest.mark.parametrize("field", ["process", "frequency", "action", "people"])
def test_each_part_of_the_follow_up_agreement_is_asked_for(field: str) -> None:
    assert found(replace(PLAN, **{field: " "})) == [Gap(field)]  # type: ignore[arg-type]


@pytest.mark.requirement("S3-04")
def test_a_plan_without_a_strategy_says_so() -> None:
    assert found(replace(PLAN, strategy_id=None)) == [Gap.STRATEGY]


@pytest.mark.requirement("S3-12")
@pytest.mark.requirement("S3-20")
@pytest.mark.parametrize(
    ("field", "value", "gap"),
    [
        ("success", "", Gap.SUCCESS),
        ("data_source", "", Gap.DATA_SOURCE),
        ("data_reliability", DataReliability.UNRELIABLE, Gap.RELIABILITY),
        ("focus_area_id", None, Gap.PARENT),
    ],
)
def test_what_a_goal_lacks_is_said_with_the_goal(field: str, value: object, gap: Gap) -> None:
    goal = replace(GOAL, **{field: value})  # type: ignore[arg-type]
    lacking = gaps(PLAN, PlanEvent.APPROVE, replace(FACTS, goals=(goal,)))

    assert [(it.gap, it.goal_ids) for it in lacking] == [(gap, (goal.id,))]


@pytest.mark.requirement("S3-17")
def test_a_task_followed_by_dialogue_needs_neither_measure_nor_data() -> None:
    goal = replace(GOAL, followed_by_dialogue=True, success="", data_source="")

    assert found(facts=replace(FACTS, goals=(goal,))) == []


@pytest.mark.requirement("S3-02")
def test_only_parties_period_and_a_goal_lock_the_approval() -> None:
    for plan, facts, message in (
        (replace(PLAN, party_above=""), FACTS, "rule.plan.parties_missing"),
        (replace(PLAN, period=""), FACTS, "rule.plan.period_missing"),
        (PLAN, replace(FACTS, goals=()), "rule.plan.goals_missing"),
    ):
        with pytest.raises(RuleViolation) as refused:
            advance(plan, PlanEvent.APPROVE, gaps(plan, PlanEvent.APPROVE, facts), reason="Vi må i gang.")
        assert refused.value.message_id == message


def test_anything_else_missing_asks_for_a_reason_and_keeps_it() -> None:
    plan = replace(PLAN, why_now="")
    missing = gaps(plan, PlanEvent.APPROVE, FACTS)

    with pytest.raises(RuleViolation) as refused:
        advance(plan, PlanEvent.APPROVE, missing, reason=" ")
    approved = advance(plan, PlanEvent.APPROVE, missing, reason="Vi skriver det i januar.")

    assert refused.value.message_id == "rule.plan.reason_missing"
    assert (approved.state, approved.reason) == (PlanState.APPROVED, "Vi skriver det i januar.")


def test_a_plan_goes_from_draft_to_closed_and_back_into_dialogue_when_revised() -> None:
    plan, states = PLAN, []
    for event in (PlanEvent.TALK, PlanEvent.APPROVE, PlanEvent.PUT_IN_FORCE, PlanEvent.REVISE, PlanEvent.APPROVE):
        plan = advance(plan, event, (), reason="Nye tall." if event is PlanEvent.REVISE else "")
        states.append((plan.state, plan.version))
    for event in (PlanEvent.PUT_IN_FORCE, PlanEvent.EVALUATE, PlanEvent.CLOSE):
        plan = advance(plan, event, ())

    assert states[-2:] == [(PlanState.IN_DIALOGUE, 2), (PlanState.APPROVED, 2)]
    assert plan.state is PlanState.CLOSED
    assert next_events(plan) == ()


def test_a_revision_needs_a_reason_and_a_draft_cannot_be_put_in_force() -> None:
    for plan, event, message in (
        (replace(PLAN, state=PlanState.IN_FORCE), PlanEvent.REVISE, "rule.plan.revision_reason_missing"),
        (PLAN, PlanEvent.PUT_IN_FORCE, "rule.plan.step"),
    ):
        with pytest.raises(RuleViolation) as refused:
            advance(plan, event, ())
        assert refused.value.message_id == message


@pytest.mark.requirement("S3-08")
def test_the_period_is_evaluated_by_what_was_learnt() -> None:
    plan = replace(PLAN, state=PlanState.IN_FORCE)

    assert found(plan, PlanEvent.EVALUATE) == [Gap.LEARNING]
    assert found(replace(plan, learning="Delene manglet oftere enn tiden."), PlanEvent.EVALUATE) == []


def test_a_plan_is_put_in_force_after_a_joint_briefing() -> None:
    plan = replace(PLAN, state=PlanState.APPROVED)

    assert found(plan, PlanEvent.PUT_IN_FORCE, replace(FACTS, is_briefed=False)) == [Gap.BRIEFING]
    assert found(plan, PlanEvent.PUT_IN_FORCE) == []


@pytest.mark.requirement("S3-03")
@pytest.mark.parametrize(("count", "gap"), [(0, 0), (5, 0), (6, 1), (10, 1), (11, 2), (30, 2)])
def test_more_than_five_goals_are_a_tip_and_more_than_ten_a_warning(count: int, gap: int) -> None:
    assert goal_count_gap(count) == gap
