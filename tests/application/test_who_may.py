"""Who may see and do what, asked of the use cases themselves: no button is involved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from workspaces import DemoCompany

from malapp.application.services import Services
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalLevel
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.domain.strategy import StrategyEvent

OWNER, MANAGER, EMPLOYEE, COLLEAGUE, HR, OTHER_MANAGER = "P01", "P02", "P04", "P03", "P22", "P07"
EVERYBODY = (OWNER, MANAGER, EMPLOYEE, COLLEAGUE, HR, OTHER_MANAGER)


def _talk(demo: DemoCompany):
    rows = demo.services.conversations.rows(demo.actor(MANAGER))
    found = [r for r in rows if r.conversation.state is ConversationState.INVITED]
    return next(r.conversation.id for r in found if r.conversation.employee_id == demo.id(EMPLOYEE))


Action = Callable[[Services, Actor, DemoCompany], object]
ACTIONS: dict[str, tuple[Action, set[str]]] = {
    "read the strategy": (lambda s, a, _d: s.strategy.strategies(a), set(EVERYBODY)),
    "adopt a strategy": (
        lambda s, a, d: s.strategy.advance(a, d.id("strategy next"), StrategyEvent.SUBMIT),
        {OWNER},
    ),
    "edit a company goal": (lambda s, a, d: s.goals.edit(a, d.id("O1"), purpose="x"), {OWNER}),
    "edit a team goal": (lambda s, a, d: s.goals.edit(a, d.id("O2"), purpose="x"), {OWNER, MANAGER}),
    "edit a personal goal": (lambda s, a, d: s.goals.edit(a, d.id("goal P04"), purpose="x"), {MANAGER, EMPLOYEE}),
    "read a personal goal": (lambda s, a, d: s.goals.details(a, d.id("goal P04")), {MANAGER, EMPLOYEE}),
    "add a person": (lambda s, a, _d: s.people.add_person(a, "Ny Medarbeider"), {OWNER, HR}),
    "see the status of a conversation": (
        lambda s, a, d: s.conversations.row(a, _talk(d)),
        {OWNER, MANAGER, EMPLOYEE, HR},
    ),
    "read a record": (lambda s, a, d: s.records.view(a, _talk(d)), {MANAGER, EMPLOYEE}),
    "read the shared preparations": (lambda s, a, d: s.preparations.side_by_side(a, _talk(d)), {MANAGER, EMPLOYEE}),
    "confirm the invitation": (lambda s, a, d: s.conversations.confirm(a, _talk(d)), {EMPLOYEE}),
    "cancel the conversation": (lambda s, a, d: s.conversations.cancel(a, _talk(d), "syk"), {MANAGER}),
    "start the meeting": (lambda s, a, d: s.conversations.start(a, _talk(d)), {MANAGER, EMPLOYEE}),
    "read the audit log": (lambda s, a, _d: s.keeping.audit_rows(a), {OWNER, HR}),
}


@pytest.mark.requirement("E-10")
@pytest.mark.parametrize("action", sorted(ACTIONS))
@pytest.mark.parametrize("who", EVERYBODY)
def test_each_role_may_do_exactly_what_the_table_says(demo: DemoCompany, action: str, who: str) -> None:
    act, allowed = ACTIONS[action]
    if who in allowed:
        act(demo.services, demo.actor(who), demo)
    else:
        with pytest.raises(RuleViolation, match="rule.permission.denied"):
            act(demo.services, demo.actor(who), demo)


@pytest.mark.requirement("E-09", "S4-06")
def test_company_and_team_goals_are_open_and_personal_goals_are_for_the_two_until_published(demo: DemoCompany) -> None:
    services = demo.services
    colleague = {row.goal.id for row in services.goals.rows(demo.actor(COLLEAGUE))}
    assert {demo.id(key) for key in ("O1", "O2", "O3", "O4")} <= colleague
    assert demo.id("goal P04") not in colleague
    services.goals.edit(demo.actor(EMPLOYEE), demo.id("goal P04"), is_published=True)
    assert demo.id("goal P04") in {row.goal.id for row in services.goals.rows(demo.actor(COLLEAGUE))}


@pytest.mark.requirement("E-08")
def test_an_unshared_answer_is_never_shown_to_anybody_else(demo: DemoCompany) -> None:
    services, talk = demo.services, _talk(demo)
    employee, manager = demo.actor(EMPLOYEE), demo.actor(MANAGER)
    services.preparations.answer(employee, talk, "ep14", text="bare for meg", is_shared=False)
    services.preparations.share(employee, talk)
    shown = services.preparations.side_by_side(manager, talk).employee
    assert shown is not None
    assert "bare for meg" not in {answer.text for answer in shown}
    services.conversations.start(manager, talk)
    after = services.preparations.side_by_side(manager, talk).employee
    assert after is not None
    assert "bare for meg" not in {answer.text for answer in after}
    assert "bare for meg" not in str(services.records.view(manager, talk))


def test_hr_and_owner_see_that_a_summary_exists_but_cannot_open_it(demo: DemoCompany) -> None:
    services = demo.services
    for who in (HR, OWNER):
        rows = services.documents.rows(demo.actor(who))
        assert rows
        assert not any(row.may_open for row in rows)
        with pytest.raises(RuleViolation, match="rule.permission.denied"):
            services.documents.content(demo.actor(who), rows[0].document.id)
    assert not services.documents.rows(demo.actor(OTHER_MANAGER))


def test_search_leaves_out_what_one_may_not_read(demo: DemoCompany) -> None:
    def titles(who: str) -> set[str]:
        return {
            hit.text for hit in demo.services.search.find(demo.actor(who), "andelen kunder") if hit.topic == "goals"
        }

    assert any("18 %" in title for title in titles(MANAGER))
    assert not any("18 %" in title for title in titles(COLLEAGUE))


@pytest.mark.requirement("E-16")
def test_a_personal_goal_never_counts_in_a_teams_figure(demo: DemoCompany) -> None:
    services, owner = demo.services, demo.actor(OWNER)
    before = {row.goal.id: row.progress for row in services.goals.rows(demo.actor(MANAGER))}
    goal = demo.id("goal P04")
    services.goals.edit(demo.actor(MANAGER), goal, start_value=0.0, target_value=10.0, current_value=10.0)
    after = {row.goal.id: row.progress for row in services.goals.rows(demo.actor(MANAGER))}
    assert after[goal] == 1.0
    assert {key: share for key, share in after.items() if key != goal} == {
        key: share for key, share in before.items() if key != goal
    }
    personal = {row.goal.owner_id for row in services.goals.rows(owner) if row.goal.level is GoalLevel.PERSON}
    assert personal <= owner.manages, "owning the company opens nobody's goals but those of one's own people"


@pytest.mark.requirement("E-09")
def test_the_printed_goal_plan_holds_no_personal_goal_that_is_not_published(demo: DemoCompany) -> None:
    services, manager = demo.services, demo.actor(MANAGER)
    before = {row.title for row in services.goal_plan.content(manager, Language.BOKMAL).rows}
    title = services.goals.details(manager, demo.id("goal P04")).row.goal.title
    assert title not in before
    services.goals.edit(demo.actor(EMPLOYEE), demo.id("goal P04"), is_published=True)
    assert title in {row.title for row in services.goal_plan.content(manager, Language.BOKMAL).rows}
