"""Unit plans by the use cases: written by the team's lead, approved by the level above, followed up with learning."""

from __future__ import annotations

from datetime import timedelta

import pytest
from plan_stage import FULL, MEMBER, OWNER, TEAM, PlanAtHand
from workspaces import DemoCompany

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.domain.plans import Gap, PlanEvent, PlanState
from malapp.domain.suitability import YesNo


@pytest.fixture
def plan(demo: DemoCompany) -> PlanAtHand:
    """A draft of the service team."""
    return PlanAtHand(demo)


@pytest.mark.requirement("S3-02")
@pytest.mark.requirement("S3-03")
@pytest.mark.requirement("S3-04")
def test_a_new_plan_knows_its_parties_core_task_and_strategy(plan: PlanAtHand, demo: DemoCompany) -> None:
    made = plan.view.plan

    assert made.party_above == "Ingrid Solheim"
    assert made.party_below.endswith("Silje Nygård")
    assert made.strategy_id == demo.id("strategy")
    assert made.core_task
    assert made.state is PlanState.DRAFT


@pytest.mark.requirement("S3-02")
def test_the_companys_plan_is_between_owner_and_management(demo: DemoCompany) -> None:
    owner = demo.actor(OWNER)
    plan_id = demo.services.unit_plans.add(owner, None, "2031", with_goals=True)
    view = demo.services.unit_plans.view(owner, plan_id)

    assert (view.plan.party_above, view.plan.party_below) == ("Eier og styre", "Ledelsen")
    assert view.goals
    assert all(entry.goal.level is GoalLevel.COMPANY for entry in view.goals)


@pytest.mark.requirement("S3-09")
def test_the_follow_up_agreement_is_taken_from_the_plan_before(plan: PlanAtHand) -> None:
    plan.services.unit_plans.edit(plan.lead, plan.id, frequency="Hver fredag")
    next_id = plan.services.unit_plans.add(plan.lead, plan.team_id, "2032")

    assert plan.services.unit_plans.view(plan.lead, next_id).plan.frequency == "Hver fredag"


def test_everybody_reads_plans_but_only_lead_and_owner_write_them(plan: PlanAtHand, demo: DemoCompany) -> None:
    services, member, other_lead = plan.services, demo.actor(MEMBER), demo.actor("P02")

    assert services.unit_plans.view(member, plan.id).plan.title == plan.view.plan.title
    assert not services.unit_plans.view(member, plan.id).may_edit
    for actor in (member, other_lead):
        for act in (
            lambda actor=actor: services.unit_plans.edit(actor, plan.id, core_task="Noe annet"),
            lambda actor=actor: services.unit_plans.remove(actor, plan.id),
            lambda actor=actor: services.plan_items.add_task(actor, plan.id, "En oppgave"),
            lambda actor=actor: services.plan_life.add_talk(actor, plan.id, services.desk.today()),
            lambda actor=actor: services.unit_plans.add(actor, plan.team_id, "2033"),
        ):
            with pytest.raises(RuleViolation) as refused:
                act()
            assert refused.value.message_id == "rule.permission.denied"
    assert [unit.name for unit in services.unit_plans.units(member)] == []
    assert len(services.unit_plans.units(demo.actor(OWNER))) > 1


def test_a_lead_writes_no_plan_for_the_company_or_another_team(demo: DemoCompany) -> None:
    for team_id in (None, demo.id("MONT")):
        with pytest.raises(RuleViolation):
            demo.services.unit_plans.add(demo.actor("P16"), team_id, "2031")


@pytest.mark.requirement("S3-05")
@pytest.mark.requirement("S3-10")
def test_goals_and_tasks_are_two_lists_that_can_be_put_in_order(plan: PlanAtHand) -> None:
    items = plan.services.plan_items
    first, second = plan.goal("Første mål"), plan.goal("Andre mål")
    items.add_task(plan.lead, plan.id, "Under det andre", second)
    free = items.add_task(plan.lead, plan.id, "For seg selv")
    items.move(plan.lead, free, -1)
    items.move(plan.lead, plan.view.goals[0].item.id, 5)

    assert [entry.goal.id for entry in plan.view.goals] == [second, first]
    assert [(task.item.text, task.goal) for task in plan.view.tasks] == [("For seg selv", 0), ("Under det andre", 1)]


def test_a_goal_taken_out_leaves_its_tasks_and_stays_in_the_tree(plan: PlanAtHand) -> None:
    goal_id = plan.goal()
    plan.services.plan_items.add_task(plan.lead, plan.id, "Prøve fast deleutstyr", goal_id)
    plan.services.plan_items.remove(plan.lead, plan.view.goals[0].item.id)

    assert (plan.view.goals, [task.goal for task in plan.view.tasks]) == ((), [0])
    assert plan.services.goals.details(plan.lead, goal_id).row.goal.id == goal_id
    plan.services.history.undo()
    assert [task.goal for task in plan.view.tasks] == [1]


@pytest.mark.requirement("S3-05")
def test_only_open_goals_of_unit_and_company_may_be_picked(plan: PlanAtHand, demo: DemoCompany) -> None:
    services = plan.services
    rows = services.plan_items.candidates(plan.lead, plan.id)
    foreign = services.goals.add(demo.actor("P02"), "Salgets mål", GoalLevel.TEAM, team_id=demo.id("SALG"))
    personal = services.goals.add(plan.lead, "Mitt eget", GoalLevel.PERSON, owner_id=plan.lead.person_id)

    assert {row.goal.level for row in rows} <= {GoalLevel.COMPANY, GoalLevel.TEAM}
    assert {row.goal.team_id for row in rows} <= {None, demo.id(TEAM)}
    for goal_id in (foreign, personal):
        with pytest.raises(RuleViolation) as refused:
            services.plan_items.add_goals(plan.lead, plan.id, (goal_id,))
        assert refused.value.message_id == "rule.plan.goal_unfit"


@pytest.mark.requirement("S3-10")
def test_activities_under_the_plans_goals_are_offered_as_tasks(plan: PlanAtHand) -> None:
    goal_id = plan.goal()
    plan.services.goals.add(
        plan.lead, "Rydde bilene", GoalLevel.TEAM, team_id=plan.team_id, parent_id=goal_id, kind=GoalKind.ACTIVITY
    )
    (offered,) = plan.services.plan_items.activities(plan.lead, plan.id)
    plan.services.plan_items.add_task(plan.lead, plan.id, offered.title, goal_id)

    assert plan.services.plan_items.activities(plan.lead, plan.id) == ()


def test_a_task_needs_words_and_a_goal_of_the_plan(plan: PlanAtHand, demo: DemoCompany) -> None:
    for text, goal_id, message in (
        (" ", None, "rule.plan.task_missing"),
        ("Rydde", demo.id("O1"), "rule.plan.task_goal_missing"),
    ):
        with pytest.raises(RuleViolation) as refused:
            plan.services.plan_items.add_task(plan.lead, plan.id, text, goal_id)
        assert refused.value.message_id == message


@pytest.mark.requirement("S3-12")
@pytest.mark.requirement("S3-15")
@pytest.mark.requirement("S3-16")
@pytest.mark.requirement("S3-17")
@pytest.mark.requirement("S3-18")
def test_the_plan_carries_purpose_criterion_limits_and_answers_to_paper(plan: PlanAtHand) -> None:
    goal_id = plan.whole_goal()
    services = plan.services
    services.goals.edit(plan.lead, goal_id, limits="Sier ikke om kunden var hjemme.")
    services.suitability.answer(plan.lead, goal_id, one_number="Vi utsetter de vanskelige.", one_group="Private")
    (line,) = services.plan_print.content(plan.lead, plan.id).goals

    assert (line.purpose, line.success) == (
        "Kunden slipper å ringe to ganger.",
        "85 % er løst ved første besøk i november.",
    )
    assert (line.above, line.limits) == ("Trygg service", "Sier ikke om kunden var hjemme.")
    assert line.traps == ("Vi utsetter de vanskelige.", "Private")
    services.suitability.answer(plan.lead, goal_id, influence=YesNo.NO, data=YesNo.NO)
    test = plan.view.goals[0].test
    assert test is not None
    assert test.is_unsuited
    services.suitability.follow_by_dialogue(plan.lead, goal_id)
    (line,) = services.plan_print.content(plan.lead, plan.id).goals
    assert line.is_by_dialogue
    assert line.numbers.target is None


@pytest.mark.requirement("S3-10")
@pytest.mark.requirement("S3-19")
def test_the_first_talk_takes_a_draft_into_dialogue_and_can_be_undone(plan: PlanAtHand) -> None:
    life, today = plan.services.plan_life, plan.services.desk.today()
    life.add_talk(plan.lead, plan.id, today, note="Byttet «løst» mot «løst ved første besøk».")

    assert plan.view.plan.state is PlanState.IN_DIALOGUE
    assert plan.view.talks[0].note.startswith("Byttet")
    plan.services.history.undo()
    assert (plan.view.plan.state, plan.view.talks) == (PlanState.DRAFT, ())


def test_a_talk_cannot_lie_ahead(plan: PlanAtHand) -> None:
    with pytest.raises(RuleViolation) as refused:
        plan.services.plan_life.add_talk(plan.lead, plan.id, plan.services.desk.today() + timedelta(days=1))
    assert (refused.value.message_id, refused.value.field) == ("rule.plan.talk_ahead", "held_on")


def test_the_lead_cannot_approve_the_own_plan_but_the_level_above_can(plan: PlanAtHand) -> None:
    plan.fill()
    with pytest.raises(RuleViolation) as refused:
        plan.services.plan_life.advance(plan.lead, plan.id, PlanEvent.APPROVE)
    assert refused.value.params["permission"] == "approve_plan"
    assert plan.view.approvers == ("Ingrid Solheim",)

    plan.advance(PlanEvent.APPROVE)
    assert plan.view.plan.state is PlanState.APPROVED


def test_an_approved_plan_is_fixed_until_it_is_revised(plan: PlanAtHand) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    services = plan.services
    for act in (
        lambda: services.unit_plans.edit(plan.lead, plan.id, core_task="Noe annet"),
        lambda: services.plan_items.add_task(plan.lead, plan.id, "En oppgave"),
        lambda: services.plan_items.remove(plan.lead, plan.view.goals[0].item.id),
    ):
        with pytest.raises(RuleViolation) as refused:
            act()
        assert refused.value.message_id == "rule.plan.approved_is_fixed"
    services.unit_plans.edit(plan.lead, plan.id, next_review_on=services.desk.today())

    plan.advance(PlanEvent.REVISE, "Nye tall fra høsten.")
    services.unit_plans.edit(plan.lead, plan.id, core_task="Noe annet")
    assert (plan.view.plan.version, plan.view.plan.core_task) == (2, "Noe annet")


@pytest.mark.requirement("S3-19")
def test_approved_wordings_are_kept_and_compared(plan: PlanAtHand) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    plan.advance(PlanEvent.REVISE, "Nye tall fra høsten.")
    goal_id = plan.view.goals[0].goal.id
    plan.services.unit_plans.edit(plan.lead, plan.id, frequency="Annenhver mandag")
    plan.services.goals.edit(plan.lead, goal_id, success="90 % er løst ved første besøk i november.")

    changed = {
        passage.field for passage in plan.services.plan_life.compare(plan.lead, plan.id, 1) if passage.is_changed
    }
    assert changed == {"frequency", "goal"}
    plan.advance(PlanEvent.APPROVE)
    versions = plan.view.versions
    assert [(it.number, it.reason) for it in versions] == [(2, ""), (1, "")]
    between = plan.services.plan_life.compare(plan.lead, plan.id, 1, 2)
    assert {passage.field for passage in between if passage.is_changed} == changed
    with pytest.raises(RuleViolation) as refused:
        plan.services.plan_life.advance(plan.owner, plan.id, PlanEvent.REVISE)
    assert refused.value.message_id == "rule.plan.revision_reason_missing"


@pytest.mark.requirement("S3-08")
def test_a_review_is_saved_without_learning_but_says_so(plan: PlanAtHand) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    life, today = plan.services.plan_life, plan.services.desk.today()
    coming = today + timedelta(days=30)

    assert not life.add_talk(plan.lead, plan.id, today, is_review=True, note="Gikk fint.", next_review_on=coming)
    assert plan.view.plan.next_review_on == coming
    talk = next(talk for talk in plan.view.talks if talk.is_review)
    assert life.edit_talk(plan.lead, talk.id, learning="Delene manglet oftere enn tiden.")


def test_the_year_goes_by_with_reasons_for_what_is_missing(plan: PlanAtHand, demo: DemoCompany) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    life = plan.services.plan_life
    assert [gap.gap for gap in life.missing(plan.id, PlanEvent.PUT_IN_FORCE)] == [Gap.BRIEFING]
    briefing = plan.services.briefings.add(plan.lead, plan.team_id)
    plan.services.briefings.hold(plan.lead, briefing, plan.services.desk.today(), (demo.id(MEMBER),))
    assert life.missing(plan.id, PlanEvent.PUT_IN_FORCE) == ()

    plan.advance(PlanEvent.PUT_IN_FORCE)
    with pytest.raises(RuleViolation) as refused:
        plan.advance(PlanEvent.EVALUATE)
    assert refused.value.message_id == "rule.plan.reason_missing"
    plan.services.unit_plans.edit(plan.lead, plan.id, learning="Delene manglet oftere enn tiden.")
    plan.advance(PlanEvent.EVALUATE)
    plan.advance(PlanEvent.CLOSE)

    assert plan.view.plan.state is PlanState.CLOSED
    with pytest.raises(RuleViolation) as fixed:
        plan.services.unit_plans.edit(plan.lead, plan.id, learning="Noe mer")
    assert fixed.value.message_id == "rule.plan.closed_is_fixed"


def test_every_step_stands_in_the_audit_without_content(plan: PlanAtHand) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    plan.advance(PlanEvent.REVISE, "Hemmelig grunn")
    lines = plan.services.desk.workspace.audit_lines()
    events = [line.event for line in reversed(lines) if line.event.startswith("plan.")]

    assert events == ["plan.added", "plan.talk", "plan.approve", "plan.revise"]


def test_every_edit_of_a_plan_can_be_undone(plan: PlanAtHand) -> None:
    services, before = plan.services, plan.view
    services.unit_plans.edit(plan.lead, plan.id, **FULL)
    services.plan_items.add_task(plan.lead, plan.id, "Rydde bilene")
    services.plan_items.edit_task(plan.lead, plan.view.tasks[0].item.id, text="Rydde bilene og lageret")
    services.unit_plans.remove(plan.lead, plan.id)
    for _ in range(4):
        services.history.undo()

    assert plan.view == before


def test_a_plan_that_was_approved_is_kept(plan: PlanAtHand) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    plan.advance(PlanEvent.REVISE, "Nye tall.")
    with pytest.raises(RuleViolation) as refused:
        plan.services.unit_plans.remove(plan.lead, plan.id)
    assert refused.value.message_id == "rule.plan.approved_stays"


@pytest.mark.requirement("S3-01")
def test_the_length_is_known_before_the_plan_is_made(plan: PlanAtHand) -> None:
    plan.fill()
    short = plan.services.plan_print.length(plan.lead, plan.id).run()
    plan.services.unit_plans.edit(plan.lead, plan.id, core_task="Vi holder anleggene i gang. " * 900)
    long = plan.services.plan_print.length(plan.lead, plan.id).run()

    assert (short.fits, short.lines_over) == (True, 0)
    assert not long.fits
    assert long.lines_over > 10


@pytest.mark.requirement("S3-15")
@pytest.mark.requirement("S3-16")
def test_goals_that_only_count_are_asked_about(plan: PlanAtHand) -> None:
    for title in (
        "Øke salget fra 20 til 30 avtaler",
        "Øke antall serviceavtaler til 200",
        "Få 50 nye kunder innen juni",
    ):
        plan.goal(title)

    assert "quantity_only" in plan.services.plan_print.flags(plan.lead, plan.id).run()
