"""The unit plans page worked by mouse and keyboard, on the real demo company."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from panel_stage import PanelStage, in_dialog
from plan_stage import FULL, LEAD, MEMBER, OWNER, PlanAtHand
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.plans import PlanEvent, PlanState
from malapp.domain.suitability import YesNo
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.unit_plans.panel import UnitPlansPanel
from malapp.ui.panels.unit_plans.words import event_word

Plans = Callable[..., PanelStage]


def opened(plans_of: Plans, person: str, plan: PlanAtHand) -> tuple[PanelStage, UnitPlansPanel]:
    stage = plans_of(person)
    panel = cast("UnitPlansPanel", stage.panel)
    panel.show_item(plan.id)
    QApplication.processEvents()
    return stage, panel


def press(qtbot: QtBot, button: QWidget) -> None:
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def step_button(panel: UnitPlansPanel, event: PlanEvent) -> QPushButton:
    QApplication.processEvents()
    buttons = panel.page.state.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == event_word(event) and button.isVisible())


def choose(field: ChoiceField, value: object) -> None:
    """Choose as the mouse does."""
    field.set_value(value)
    field.activated.emit(field.currentIndex())
    QApplication.processEvents()


def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    widget.setFocus()
    qtbot.keyClicks(widget, text)


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text().replace("\u200b", "") for label in labels)


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


@pytest.mark.requirement("S3-10")
@pytest.mark.requirement("S3-19")
def test_a_talk_is_noted_changed_and_removed(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    stage, panel = opened(plans_of, LEAD, plan)

    def note(dialog: Any) -> None:
        type_into(qtbot, dialog.form.editor("note"), "Byttet et ord")
        press(qtbot, dialog.primary)

    in_dialog(note)
    press(qtbot, panel.page.talks.talk)
    assert plan.view.plan.state is PlanState.IN_DIALOGUE
    assert "Byttet et ord" in said(panel.page.talks)

    in_dialog(note)
    panel.page.talks.changing.emit(plan.view.talks[0])
    assert plan.view.talks[0].note == "Byttet et ordByttet et ord"
    panel.page.talks.removing.emit(plan.view.talks[0])
    assert plan.view.talks == ()
    stage.press_undo(qtbot)
    assert len(plan.view.talks) == 1


def test_a_talk_that_lies_ahead_is_refused_beside_the_day(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    _stage, panel = opened(plans_of, LEAD, plan)
    errors: list[str] = []

    def note(dialog: Any) -> None:
        dialog.form.set_values({"held_on": QDate.currentDate().addDays(3).toPython()})
        press(qtbot, dialog.primary)
        errors.append(dialog.form.row("held_on").error())

    in_dialog(note)
    press(qtbot, panel.page.talks.talk)

    assert errors[0].startswith("That day has not come yet")
    assert plan.view.talks == ()


@pytest.mark.requirement("S3-08")
def test_a_review_asks_for_learning_before_the_colours(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    plan.fill()
    plan.advance(PlanEvent.APPROVE)
    stage, panel = opened(plans_of, LEAD, plan)
    heights: list[tuple[int, int]] = []

    def review(dialog: Any) -> None:
        learning = dialog.form.row("learning")
        title = next(label for label in dialog.findChildren(QLabel) if label.text() == plan.view.goals[0].goal.title)
        heights.append((learning.mapTo(dialog, learning.rect().topLeft()).y(), title.mapTo(dialog, title.pos()).y()))
        type_into(qtbot, dialog.form.editor("note"), "Gikk fint")
        press(qtbot, dialog.primary)

    in_dialog(review)
    press(qtbot, panel.page.talks.review)

    assert heights[0][0] < heights[0][1]
    assert [talk.is_review for talk in plan.view.talks].count(True) == 1
    kind, text = stage.told[-1]
    assert kind == "info"
    assert "What did you learn?" in text


def test_a_step_with_something_missing_asks_for_a_reason(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    plan.goal()
    _stage, panel = opened(plans_of, OWNER, plan)
    lines: list[str] = []

    def without(dialog: Any) -> None:
        lines.extend(dialog.lines)
        press(qtbot, dialog.primary)
        assert dialog.form.row("reason").error()
        type_into(qtbot, dialog.form.editor("reason"), "Vi skriver det i januar")
        press(qtbot, dialog.primary)

    in_dialog(without)
    press(qtbot, step_button(panel, PlanEvent.APPROVE))

    assert any("how often you follow up" in line for line in lines)
    assert plan.view.plan.state is PlanState.APPROVED
    assert plan.view.plan.reason == "Vi skriver det i januar"
    assert "Vi skriver det i januar" in said(panel.page.state)


def test_a_plan_without_goals_cannot_be_approved(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    _stage, panel = opened(plans_of, OWNER, plan)
    lines: list[str] = []

    def locked(dialog: Any) -> None:
        lines.extend(dialog.lines)
        press(qtbot, dialog.primary)

    in_dialog(locked)
    press(qtbot, step_button(panel, PlanEvent.APPROVE))

    assert lines == ["• The plan needs at least one goal."]
    assert plan.view.plan.state is PlanState.DRAFT


def test_the_lead_is_told_who_approves(plan: PlanAtHand, plans_of: Plans) -> None:
    _stage, panel = opened(plans_of, LEAD, plan)

    assert "Ingrid Solheim approves the plan" in said(panel.page.state)
    texts = [button.text() for button in panel.page.state.findChildren(QPushButton) if button.isVisible()]
    assert event_word(PlanEvent.APPROVE) not in texts


@pytest.mark.requirement("S3-19")
def test_a_whole_plan_goes_through_its_year(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    plan.fill()
    _stage, panel = opened(plans_of, OWNER, plan)
    press(qtbot, step_button(panel, PlanEvent.APPROVE))
    assert plan.view.plan.state is PlanState.APPROVED
    assert panel.page.about.facts.isVisible()
    assert not panel.page.about.form.isVisible()

    def because(dialog: Any) -> None:
        type_into(qtbot, dialog.form.editor("reason"), "Alle har hørt det")
        press(qtbot, dialog.primary)

    in_dialog(because)
    press(qtbot, step_button(panel, PlanEvent.PUT_IN_FORCE))
    in_dialog(because)
    press(qtbot, step_button(panel, PlanEvent.REVISE))
    type_into(qtbot, panel.page.follow_up.agreed.editor("frequency"), "Hver uke: ")
    panel.flush()
    changed: list[str] = []

    def read(dialog: Any) -> None:
        changed.append(said(dialog.page))
        press(qtbot, dialog.primary)

    in_dialog(read)
    panel.show_versions()
    assert "How often" in changed[0]
    assert "Core task" not in changed[0]
    press(qtbot, step_button(panel, PlanEvent.APPROVE))
    in_dialog(because)
    press(qtbot, step_button(panel, PlanEvent.PUT_IN_FORCE))
    type_into(qtbot, panel.page.follow_up.learning.editor("learning"), "Delene manglet")
    panel.flush()
    press(qtbot, step_button(panel, PlanEvent.EVALUATE))
    in_dialog(lambda dialog: press(qtbot, dialog.primary))
    press(qtbot, step_button(panel, PlanEvent.CLOSE))

    assert (plan.view.plan.state, plan.view.plan.version) == (PlanState.CLOSED, 2)
    assert "Delene manglet" in said(panel.page.follow_up)


def test_a_reader_reads_and_changes_nothing(plan: PlanAtHand, plans_of: Plans) -> None:
    plan.fill()
    _stage, panel = opened(plans_of, MEMBER, plan)

    assert panel.new not in panel.header_widgets()
    assert not panel.page.talks.talk.isVisible()
    assert not panel.page.goals.pick.isVisible()
    assert not panel.page.check.isVisible()
    for part in ("Ingrid Solheim", "Tavlemøte", "Løse mer ved første besøk"):
        assert part in said(panel.page)


@pytest.mark.requirement("S3-01")
def test_a_plan_that_is_too_long_is_warned_of_and_saved_whole(
    plan: PlanAtHand, plans_of: Plans, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.fill()
    stage, panel = opened(plans_of, LEAD, plan)
    qtbot.waitUntil(lambda: any("It fits on two A4" in line for line in panel.page.check.lines), timeout=20_000)
    plan.services.unit_plans.edit(plan.lead, plan.id, core_task="Vi holder anleggene i gang. " * 900)
    qtbot.waitUntil(lambda: any("line(s) shorter" in line for line in panel.page.check.lines), timeout=20_000)
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    in_dialog(lambda dialog: press(qtbot, dialog.secondary))
    press(qtbot, panel.pdf)
    assert not target.exists()

    in_dialog(lambda dialog: press(qtbot, dialog.primary))
    press(qtbot, panel.pdf)
    qtbot.waitUntil(lambda: ("success", "The plan is saved.") in stage.told, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.requirement("S3-11")
@pytest.mark.requirement("S3-21")
def test_help_answers_what_it_can_do_and_how_it_is_used(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    _stage, panel = opened(plans_of, LEAD, plan)
    press(qtbot, panel.page.help.fold.head)
    text = said(panel.page.help)

    assert text.index("What can the tool do?") < text.index("How do you use it?")
    assert "It is normal to need several tries" in text


def test_a_draft_is_deleted_and_comes_back(plan: PlanAtHand, plans_of: Plans, qtbot: QtBot) -> None:
    stage, panel = opened(plans_of, LEAD, plan)
    count = len(panel.presenter.rows)
    button = next(it for it in panel.page.state.findChildren(QPushButton) if it.text() == "Delete the plan")
    press(qtbot, button)

    assert len(panel.presenter.rows) == count - 1
    stage.press_undo(qtbot)
    assert len(panel.presenter.rows) == count


def test_another_plan_is_chosen_in_the_header(plan: PlanAtHand, plans_of: Plans) -> None:
    _stage, panel = opened(plans_of, OWNER, plan)
    other = next(row.plan.id for row in panel.presenter.rows if row.plan.id != plan.id)
    choose(panel.choice, other)

    assert panel.presenter.view is not None
    assert panel.presenter.view.plan.id == other
