"""The unit plans page can be used by everybody: keyboard, screen reader, small windows, both schemes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, faults
from plan_stage import LEAD, MEMBER, OWNER, PlanAtHand
from pseudo_locale import pseudo_locale
from PySide6.QtWidgets import QApplication
from workspaces import DemoCompany

from malapp.domain.plans import PlanEvent
from malapp.domain.suitability import YesNo
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.panels.unit_plans.new_plan import NewPlanDialog
from malapp.ui.panels.unit_plans.panel import UnitPlansPanel
from malapp.ui.panels.unit_plans.pick_goals import PickGoalsDialog
from malapp.ui.panels.unit_plans.step_dialog import StepDialog
from malapp.ui.panels.unit_plans.talk_dialog import TalkDialog
from malapp.ui.panels.unit_plans.versions_dialog import PlanVersionsDialog
from malapp.ui.theme.scheme import SchemeChoice, Theme

USUAL, SMALLEST = (1280, 800), (940, 500)
sizes = pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))


def shown(plans_of: Callable[..., PanelStage], person: str, plan: PlanAtHand) -> tuple[PanelStage, UnitPlansPanel]:
    stage = plans_of(person)
    panel = cast("UnitPlansPanel", stage.panel)
    panel.show_item(plan.id)
    QApplication.processEvents()
    return stage, panel


@sizes
def test_a_plan_to_be_read_is_sound(
    plan: PlanAtHand, plans_of: Callable[..., PanelStage], size: tuple[int, int]
) -> None:
    plan.fill()
    stage, _panel = shown(plans_of, MEMBER, plan)

    assert faults(stage, size) == ""


@sizes
@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_a_plan_to_be_written_is_sound_with_its_questions_open(
    plan: PlanAtHand,
    plans_of: Callable[..., PanelStage],
    theme: Theme,
    size: tuple[int, int],
    choice: SchemeChoice,
) -> None:
    theme.choose(choice)
    plan.fill()
    plan.goal("Gjøre det enkelt å velge avtale")
    goal_id = plan.view.goals[0].goal.id
    plan.services.suitability.answer(plan.lead, goal_id, influence=YesNo.NO, data=YesNo.NO)
    plan.services.plan_items.add_task(plan.lead, plan.id, "Rydde bilene", goal_id)
    stage, panel = shown(plans_of, LEAD, plan)
    next(iter(panel.page.goals.entries.values())).fold.set_open(True)
    panel.page.help.fold.set_open(True)

    assert faults(stage, size) == ""


@sizes
def test_a_plan_in_force_is_sound(plan: PlanAtHand, plans_of: Callable[..., PanelStage], size: tuple[int, int]) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    plan.advance(PlanEvent.PUT_IN_FORCE, "Alle har hørt det.")
    plan.services.plan_life.add_talk(
        plan.lead, plan.id, plan.services.desk.today(), is_review=True, learning="Delene manglet oftere enn tiden."
    )
    stage, _panel = shown(plans_of, OWNER, plan)

    assert faults(stage, size) == ""


@sizes
def test_a_page_without_plans_is_sound(
    demo: DemoCompany, plans_of: Callable[..., PanelStage], size: tuple[int, int]
) -> None:
    with demo.services.desk.workspace.begin() as work:
        for topic in ("plan_items", "plan_talks", "plan_versions", "unit_plans"):
            for thing in work.repository(topic).find():
                work.repository(topic).remove(thing.id)
    stage = plans_of(OWNER)

    assert faults(stage, size) == ""
    assert cast("UnitPlansPanel", stage.panel).presenter.view is None


def test_every_dialog_is_sound(plan: PlanAtHand, plans_of: Callable[..., PanelStage]) -> None:
    plan.fill()
    plan.goal("Uten noe")
    stage, panel = shown(plans_of, OWNER, plan)
    presenter, goals = panel.presenter, plan.view.goals
    today = presenter.today
    dialogs: list[Dialog] = [
        NewPlanDialog(presenter, stage),
        PickGoalsDialog(panel.lists, stage),
        StepDialog(presenter, PlanEvent.APPROVE, presenter.missing(PlanEvent.APPROVE), stage),
        StepDialog(presenter, PlanEvent.REVISE, (), stage),
        TalkDialog(panel.lists, today, is_review=False, parent=stage),
        TalkDialog(panel.lists, today, is_review=True, goals=goals, parent=stage),
    ]
    plan.advance(PlanEvent.APPROVE, "Vi må i gang.")
    plan.advance(PlanEvent.REVISE, "Nye tall.")
    plan.services.unit_plans.edit(plan.lead, plan.id, frequency="Annenhver uke")
    dialogs.append(PlanVersionsDialog(presenter, plan.view, stage))

    for dialog in dialogs:
        assert faults(dialog) == "", type(dialog).__name__
        dialog.close()


@sizes
def test_long_words_are_not_cut(plan: PlanAtHand, plans_of: Callable[..., PanelStage], size: tuple[int, int]) -> None:
    plan.fill()
    with pseudo_locale():
        stage, panel = shown(plans_of, LEAD, plan)
        next(iter(panel.page.goals.entries.values())).fold.set_open(True)
        panel.page.help.fold.set_open(True)
        assert faults(stage, size) == ""


@pytest.mark.parametrize("count", [1, 30])
def test_one_goal_and_thirty_with_long_texts_hold(
    plan: PlanAtHand, plans_of: Callable[..., PanelStage], count: int
) -> None:
    for number in range(count):
        plan.goal(f"Mål {number} " + "som er langt og sier det samme om igjen " * 6, purpose="Hensikt " * 60)
    stage, panel = shown(plans_of, LEAD, plan)

    assert len(panel.page.goals.entries) == count
    stage.resize(*SMALLEST)
    QApplication.processEvents()
    assert panel.page.horizontalScrollBar().maximum() == 0
