"""A unit plan through its year on the page: talks, reviews, steps, paper, by mouse and keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from panel_stage import in_dialog
from plan_page_hands import Plans, choose, opened, press, said, step_button, type_into
from plan_stage import LEAD, MEMBER, OWNER, PlanAtHand
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from malapp.domain.plans import PlanEvent, PlanState
from malapp.ui.panels.unit_plans.words import event_word


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
    qtbot.waitUntil(lambda: any("two it must be about" in line for line in panel.page.check.lines), timeout=20_000)
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


@pytest.mark.requirement("S3-09")
def test_a_review_proposes_the_next_day_by_how_often_was_agreed(
    plan: PlanAtHand, plans_of: Plans, qtbot: QtBot
) -> None:
    plan.fill()  # each month
    plan.advance(PlanEvent.APPROVE)
    _stage, panel = opened(plans_of, LEAD, plan)
    today = plan.services.desk.today()
    proposed: list[date] = []

    def review(dialog: Any) -> None:
        proposed.append(dialog.form.value("next_review_on"))
        day = dialog.form.editor("held_on")
        day.selectAll()
        type_into(qtbot, day, (today - timedelta(days=20)).strftime("%d/%m/%Y"))
        dialog.form.flush()
        proposed.append(dialog.form.value("next_review_on"))
        press(qtbot, dialog.primary)

    in_dialog(review)
    press(qtbot, panel.page.talks.review)

    assert timedelta(days=27) < proposed[0] - today < timedelta(days=34)
    assert timedelta(days=7) < proposed[1] - today < timedelta(days=14)
    assert plan.view.plan.next_review_on == proposed[1]
