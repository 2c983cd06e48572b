"""The unit plans page worked by mouse and keyboard, on the real demo company."""

from __future__ import annotations

from typing import Any, cast

import pytest
from panel_stage import in_dialog
from plan_page_hands import Plans, choose, opened, press, said, type_into
from plan_stage import FULL, LEAD, MEMBER, PlanAtHand
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.suitability import YesNo
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.unit_plans.panel import UnitPlansPanel


@pytest.mark.requirement("S3-02")
@pytest.mark.requirement("S3-03")
@pytest.mark.requirement("S3-04")
def test_a_lead_begins_a_plan_that_is_filled_in(plans_of: Plans, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = plans_of(LEAD)
    panel = cast("UnitPlansPanel", stage.panel)
    in_dialog(lambda dialog: press(qtbot, dialog.primary))
    press(qtbot, panel.new)

    view = panel.presenter.view
    assert view is not None
    assert view.plan.team_id == demo.id("SERV")
    form = panel.page.about.form
    assert form.value("party_above") == "Ingrid Solheim"
    assert form.value("strategy_id") == demo.id("strategy")
    assert form.value("core_task")


@pytest.mark.requirement("S3-04")
def test_the_strategy_can_be_changed_but_not_left_out(plan: PlanAtHand, plans_of: Plans, demo: DemoCompany) -> None:
    _stage, panel = opened(plans_of, LEAD, plan)
    field = cast("ChoiceField", panel.page.about.form.editor("strategy_id"))

    assert field.count() == len(panel.presenter.strategies())
    choose(field, demo.id("strategy next"))
    assert plan.view.plan.strategy_id == demo.id("strategy next")


@pytest.mark.requirement("S3-07")
@pytest.mark.requirement("S3-09")
@pytest.mark.requirement("S3-14")
def test_what_is_typed_is_stored_and_can_be_undone(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    stage, panel = opened(plans_of, LEAD, plan)
    fields = {"why_now": panel.page.about.form, "process": panel.page.follow_up.agreed}
    fields |= dict.fromkeys(("frequency", "action", "people"), panel.page.follow_up.agreed)
    for name, form in fields.items():
        type_into(qtbot, form.editor(name), FULL[name])
    panel.flush()

    assert all(getattr(plan.view.plan, name) == FULL[name] for name in fields)
    stage.undo()
    assert plan.view.plan.people == ""
    assert panel.page.follow_up.agreed.value("people") == ""


@pytest.mark.requirement("S3-05")
def test_goals_are_picked_from_the_tree_and_opened_there(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    stage, panel = opened(plans_of, LEAD, plan)
    picked: list[Any] = []

    def pick(dialog: Any) -> None:
        for _ in range(2):
            row = dialog.table.table().row_at(0)
            picked.append(row.goal.id)
            dialog.table.choose(row.goal.id)
            press(qtbot, dialog.primary)
        press(qtbot, dialog.secondary)

    in_dialog(pick)
    press(qtbot, panel.page.goals.pick)

    assert [entry.goal.id for entry in plan.view.goals] == picked
    first, second = panel.page.goals.entries.values()
    press(qtbot, second.up)
    assert [entry.goal.id for entry in plan.view.goals] == picked[::-1]
    assert not first.up.hasFocus()
    entry = next(iter(panel.page.goals.entries.values()))
    press(qtbot, entry.open_goal)
    assert stage.visited[-1] == ("goals", picked[1])
    press(qtbot, entry.remove)
    assert [entry.goal.id for entry in plan.view.goals] == picked[:1]
    stage.press_undo(qtbot)
    assert len(plan.view.goals) == 2


@pytest.mark.requirement("S3-12")
@pytest.mark.requirement("S3-15")
def test_a_goal_shows_parent_criterion_purpose_measure_and_source(plan: PlanAtHand, plans_of: Plans) -> None:
    plan.whole_goal()
    _stage, panel = opened(plans_of, MEMBER, plan)
    text = said(panel.page.goals)

    for part in ("Trygg service", "85 % er løst ved første besøk", "slipper å ringe", "74 → 85 %", "Serviceordrene"):
        assert part in text


@pytest.mark.requirement("S3-16")
@pytest.mark.requirement("S3-17")
@pytest.mark.requirement("S3-18")
@pytest.mark.requirement("S3-20")
def test_questions_to_a_goal_lead_to_following_it_by_dialogue(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    _stage, panel = opened(plans_of, LEAD, plan)
    (entry,) = panel.page.goals.entries.values()
    press(qtbot, entry.fold.head)
    test = entry.test
    assert test is not None
    assert not test.by_dialogue.isVisible()
    choose(cast("ChoiceField", test.test.editor("influence")), YesNo.NO)
    choose(cast("ChoiceField", test.test.editor("stable")), YesNo.NO)
    for name in ("one_aspect", "one_number", "one_group"):
        type_into(qtbot, test.fixation.editor(name), f"Svar {name}")
    type_into(qtbot, test.data.editor("limits"), "Sier ikke alt")
    type_into(qtbot, test.data.editor("data_source"), "Serviceordrene")
    panel.flush()
    press(qtbot, test.by_dialogue)

    (shown,) = plan.view.goals
    assert shown.goal.id == goal_id
    assert (shown.goal.limits, shown.goal.data_source) == ("Sier ikke alt", "Serviceordrene")
    assert shown.test is not None
    assert (shown.test.one_aspect, shown.test.one_group) == ("Svar one_aspect", "Svar one_group")
    assert shown.goal.followed_by_dialogue
    assert "without a target" in said(panel.page.goals)


@pytest.mark.requirement("S3-20")
def test_a_goal_without_a_data_source_is_warned_about(plan: PlanAtHand, plans_of: Plans) -> None:
    plan.goal("Uten kilde")
    _stage, panel = opened(plans_of, LEAD, plan)

    assert any("where the figures come from" in line and "Uten kilde" in line for line in panel.page.check.lines)


@pytest.mark.requirement("S3-05")
@pytest.mark.requirement("S3-06")
@pytest.mark.requirement("S3-10")
def test_tasks_are_written_put_under_a_goal_and_ordered(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    stage, panel = opened(plans_of, LEAD, plan)
    tasks = panel.page.tasks
    for text in ("Rydde bilene", "Lære opp to montører"):
        type_into(qtbot, tasks.new.editor("new_task"), text)
        press(qtbot, tasks.add_button)
    _first, second = tasks.rows.values()
    choose(cast("ChoiceField", second.form.editor("goal_id")), goal_id)
    press(qtbot, second.up)

    assert [(task.item.text, task.goal) for task in plan.view.tasks] == [
        ("Lære opp to montører", 1),
        ("Rydde bilene", 0),
    ]
    assert "not an exhaustive list" in said(tasks)
    press(qtbot, next(iter(tasks.rows.values())).remove)
    assert len(plan.view.tasks) == 1
    stage.press_undo(qtbot)
    assert len(plan.view.tasks) == 2
    press(qtbot, tasks.add_button)
    assert tasks.new.row("new_task").error()


@pytest.mark.requirement("S3-03")
def test_six_goals_are_a_tip_and_eleven_a_warning(plan: PlanAtHand, plans_of: Plans) -> None:
    for number in range(6):
        plan.goal(f"Mål {number}")
    _stage, panel = opened(plans_of, LEAD, plan)
    assert any("6 goals. Five are easier" in line for line in panel.page.check.lines)

    for number in range(6, 11):
        plan.goal(f"Mål {number}")
    QApplication.processEvents()
    assert any("11 goals. Nobody" in line for line in panel.page.check.lines)


@pytest.mark.requirement("S3-15")
@pytest.mark.requirement("S3-16")
def test_goals_that_only_count_are_asked_about_until_they_are_kept(
    plan: PlanAtHand, plans_of: Plans, qtbot: QtBot
) -> None:
    for title in (
        "Øke salget fra 20 til 30 avtaler",
        "Øke antall serviceavtaler til 200",
        "Få 50 nye kunder innen juni",
    ):
        plan.goal(title)
    _stage, panel = opened(plans_of, LEAD, plan)
    remarks = panel.page.check.remarks
    qtbot.waitUntil(lambda: bool(remarks.shown), timeout=20_000)
    assert "quality, customers, learning" in remarks.shown[0].question

    (keep,) = (button for button in remarks.findChildren(QPushButton) if button.isVisible())
    press(qtbot, keep)
    assert remarks.shown == ()
    assert plan.services.plan_print.flags(plan.lead, plan.id).run() == ()
