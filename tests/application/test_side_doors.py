"""What holds for a goal in the tree also holds for it in the plan, among behaviours, and in what is exported."""

from __future__ import annotations

import io

import openpyxl
import pytest
from talk_at_hand import EMPLOYEE, OWNER, TalkAtHand
from workspaces import DemoCompany

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.domain.languages import Language
from malapp.domain.strategy import StrategyEvent

COLLEAGUE = "P05"


def test_an_activity_cannot_be_put_below_what_hangs_on_it(demo: DemoCompany) -> None:
    goals, employee, mine = demo.services.goals, demo.actor(EMPLOYEE), demo.id(EMPLOYEE)
    above = goals.add(employee, "Ringe styrer", GoalLevel.PERSON, kind=GoalKind.ACTIVITY, owner_id=mine)
    below = goals.add(employee, "Fem avtaler i mai", GoalLevel.PERSON, owner_id=mine, parent_id=above)

    for place in (below, above):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.circle"):
            demo.services.action_plan.edit(employee, above, goal_id=place)

    assert goals.details(employee, above).row.goal.parent_id is None


def test_a_behaviour_cannot_be_put_below_what_hangs_on_it(demo: DemoCompany) -> None:
    goals, employee = demo.services.goals, demo.actor(EMPLOYEE)
    above = demo.services.behaviours.add(employee, "Jeg spør før jeg svarer")
    below = goals.add(employee, "Fem avtaler i mai", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE), parent_id=above)

    for place in (below, above):
        with pytest.raises(RuleViolation, match=r"rule\.goal\.circle"):
            demo.services.behaviours.edit(employee, above, parent_id=place)


@pytest.mark.requirement("S3-19")
def test_words_changed_in_the_action_plan_are_kept_as_those_changed_in_the_tree(
    demo: DemoCompany, talk: TalkAtHand
) -> None:
    goals, employee = demo.services.goals, talk.employee
    activity = goals.add(employee, "Ringe styrer", GoalLevel.PERSON, kind=GoalKind.ACTIVITY, owner_id=demo.id(EMPLOYEE))
    goals.mark(employee, activity, accepted=True)
    goals.mark(talk.manager, activity, accepted=True)

    demo.services.action_plan.edit(talk.manager, activity, what="Ringe to styrer")

    assert [it.title for it in goals.details(employee, activity).wordings] == ["Ringe styrer"]


@pytest.mark.requirement("E-09")
def test_how_sure_somebody_is_of_a_personal_goal_is_not_published_with_it(demo: DemoCompany) -> None:
    goals, employee = demo.services.goals, demo.actor(EMPLOYEE)
    goal = goals.add(employee, "Fem avtaler i mai", GoalLevel.PERSON, owner_id=demo.id(EMPLOYEE), is_published=True)
    goals.check_in(employee, goal, GoalStatus.AT_RISK, confidence=2, comment="Jeg tror ikke på det")

    seen = goals.details(demo.actor(COLLEAGUE), goal)

    assert [(it.confidence, it.comment) for it in seen.check_ins] == [(None, "")]
    assert seen.row.goal.confidence is None


def test_the_export_says_of_a_strategy_under_revision_what_its_reader_may_read(demo: DemoCompany) -> None:
    service, owner = demo.services.strategy, demo.actor(OWNER)
    service.advance(owner, demo.id("strategy"), StrategyEvent.REVISE, reason="Nytt marked")
    service.edit(owner, demo.id("strategy"), vision="Ikke vedtatt")

    def written(who: str) -> set[object]:
        data = demo.services.workbook_export.export(demo.actor(who), Language.BOKMAL).run()
        book = openpyxl.load_workbook(io.BytesIO(data))
        return {value for page in book.worksheets for row in page.iter_rows(values_only=True) for value in row}

    assert "Ikke vedtatt" in written(OWNER)
    assert "Ikke vedtatt" not in written(EMPLOYEE)
    shown = demo.services.strategy_map.view(demo.actor(EMPLOYEE), demo.id("strategy"))
    assert "Ikke vedtatt" not in {shown.root.title, shown.root.purpose}
    thread = demo.services.red_thread.content(demo.actor(EMPLOYEE), Language.BOKMAL, demo.id(EMPLOYEE))
    assert thread.vision != "Ikke vedtatt"
    plan = demo.services.goal_plan.content(demo.actor(EMPLOYEE), Language.BOKMAL)
    assert plan.vision != "Ikke vedtatt"
