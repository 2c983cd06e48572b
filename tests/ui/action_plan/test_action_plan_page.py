"""The plan on the page: the goal before the doing, ticked and moved by mouse and keyboard, for those it concerns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.action_plan import PlanRow, PlanState
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.ui.kit.columns import NOTE_ROLE
from malapp.ui.panels.action_plan.asking import AskDialog
from malapp.ui.panels.action_plan.choices import Plan
from malapp.ui.panels.action_plan.coached import DoingNotes
from malapp.ui.panels.action_plan.panel import ActionPlanPanel
from malapp.ui.panels.action_plan.plan_list import Served

Stages = Callable[..., PanelStage]
EMPLOYEE, LEAD, COLLEAGUE = "P03", "P02", "P05"


def _panel(stage: PanelStage) -> ActionPlanPanel:
    return cast("ActionPlanPanel", stage.panel)


def _row(demo: DemoCompany, row_id: UUID, who: str = EMPLOYEE) -> PlanRow:
    return demo.services.action_plan.row(demo.actor(who), row_id)


def _lines(stage: PanelStage) -> list[str]:
    """The tree from above: a goal as "# title", what is done for it below."""
    model = _panel(stage).list.tree.tree()
    values = [node.value for _key, index in model.every_row() if (node := model.node_at(index)) is not None]
    return [f"# {value.title}" if isinstance(value, Served) else str(getattr(value, "what", "")) for value in values]


def _pills(stage: PanelStage) -> dict[str, str]:
    model = _panel(stage).list.tree.tree()
    return {str(index.data()): str(index.siblingAtColumn(3).data() or "") for _key, index in model.every_row()}


def _key(stage: PanelStage, qtbot: QtBot, row_id: UUID, key: Qt.Key) -> None:
    tree = _panel(stage).list.tree
    assert tree.choose(row_id)
    tree.setFocus()
    qtbot.keyClick(tree, key)
    QApplication.processEvents()


@pytest.mark.requirement("S2-04", "S2-21")
def test_the_goal_stands_above_what_is_done_for_it(plan_of: Stages, demo: DemoCompany, call: UUID) -> None:
    stage = plan_of(EMPLOYEE)
    lines = _lines(stage)
    goal = demo.services.goals.details(demo.actor(EMPLOYEE), demo.id("goal P03")).row.goal
    assert lines.index(f"# {goal.title}") < lines.index("Ringe fem styrer")
    _panel(stage).show_item(call)
    side = _panel(stage).side.action
    assert side.goal.accessibleName() == goal.title
    assert side.goal.mapTo(stage, side.goal.rect().topLeft()).y() < side.form.mapTo(stage, side.form.pos()).y()


def test_the_way_leads_from_an_action_to_its_goal(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)
    qtbot.mouseClick(_panel(stage).side.action.goal, Qt.MouseButton.LeftButton)
    assert stage.visited == [("goals", demo.id("goal P03"))]


@pytest.mark.requirement("S2-21")
def test_actions_and_activities_are_one_list_and_overdue_is_said(
    plan_of: Stages, demo: DemoCompany, call: UUID
) -> None:
    demo.services.goals.add(
        demo.actor(EMPLOYEE), "Lage mal", GoalLevel.PERSON, kind=GoalKind.ACTIVITY, owner_id=demo.id(EMPLOYEE)
    )
    pills = _pills(plan_of(EMPLOYEE))
    assert (pills["Ringe fem styrer"], pills["Lage mal"]) == ("Overdue", "Planned")


def test_space_ticks_a_line_and_the_message_has_the_way_back(
    plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _key(stage, qtbot, call, Qt.Key.Key_Space)
    assert _row(demo, call).state is PlanState.DONE
    assert _pills(stage)["Ringe fem styrer"] == "Done", "what was just ticked stays in sight"
    stage.press_undo(qtbot)
    assert _row(demo, call).state is PlanState.PLANNED
    _key(stage, qtbot, call, Qt.Key.Key_Space)
    _key(stage, qtbot, call, Qt.Key.Key_Space)
    assert _row(demo, call).state is PlanState.PLANNED


def test_what_is_finished_is_shown_when_it_is_wanted(
    plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot
) -> None:
    demo.services.action_plan.set_state(demo.actor(EMPLOYEE), call, PlanState.DONE)
    stage = plan_of(EMPLOYEE)
    assert "Ringe fem styrer" not in _lines(stage)
    qtbot.mouseClick(_panel(stage).list.only_open, Qt.MouseButton.LeftButton)
    assert "Ringe fem styrer" in _lines(stage)


@pytest.mark.requirement("S2-21")
def test_whose_plan_it_is_can_be_chosen(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    demo.services.action_plan.add(demo.actor(LEAD), "Rydde bilene", who_id=demo.id(COLLEAGUE), team_id=demo.id("SALG"))
    stage = plan_of(LEAD)
    assert "Ringe fem styrer" not in _lines(stage)
    for plan, shown in (
        (Plan(person_id=demo.id(EMPLOYEE)), {"Ringe fem styrer"}),
        (Plan(team_id=demo.id("SALG")), {"Rydde bilene"}),
        (Plan(), {"Ringe fem styrer", "Rydde bilene"}),
    ):
        choice = _panel(stage).list.whose
        choice.set_value(plan)
        assert choice.currentIndex() >= 0
        choice.value_changed.emit()
        assert shown <= set(_lines(stage))
        assert ("Rydde bilene" in _lines(stage)) is ("Rydde bilene" in shown)


@pytest.mark.requirement("S2-21", "S2-05")
def test_a_new_action_asks_what_who_when_and_for_which_goal(plan_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    due = demo.services.desk.today() + timedelta(days=7)

    def fill(dialog: AskDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("what"), "Lage befaringsmal")
        qtbot.keyClicks(dialog.form.editor("due_on"), due.strftime("%d/%m/%Y"))
        goals = dialog.form.editor("goal_id")
        goals.set_value(demo.id("goal P03"))  # type: ignore[attr-defined]
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    _panel(stage).list.tree.setFocus()
    qtbot.keyClick(_panel(stage).list.tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    row = _panel(stage).presenter.row()
    assert row is not None
    assert (row.what, row.due_on, row.who_id) == ("Lage befaringsmal", due, demo.id(EMPLOYEE))
    assert row.served is not None
    assert row.served.id == demo.id("goal P03")


def test_an_action_without_words_is_refused_beside_the_field(plan_of: Stages, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    seen: list[str] = []

    def press(dialog: AskDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("what").error())

    in_dialog(press)
    stage.panel.run_action("new_action")
    assert "no text" in seen[0]


def test_moving_needs_a_day_and_a_reason_and_says_both_afterwards(
    plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)
    later = demo.services.desk.today() + timedelta(days=10)
    refused: list[str] = []

    def fill(dialog: AskDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        refused.append(dialog.form.row("reason").error())
        field = dialog.form.editor("due_on")
        field.selectAll()  # type: ignore[attr-defined]
        qtbot.keyClicks(field, later.strftime("%d/%m/%Y"))
        qtbot.keyClicks(dialog.form.editor("reason"), "Venter på styret")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    qtbot.mouseClick(_panel(stage).side.action.move_button, Qt.MouseButton.LeftButton)
    assert "why" in refused[0]
    row = _row(demo, call)
    assert (row.state, row.due_on, row.reason) == (PlanState.MOVED, later, "Venter på styret")
    assert _pills(stage)["Ringe fem styrer"] == "Moved"


def test_dropping_needs_a_reason(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)

    def fill(dialog: AskDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("reason"), "Styret ringte oss")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    qtbot.mouseClick(_panel(stage).side.action.drop_button, Qt.MouseButton.LeftButton)
    assert (_row(demo, call).state, _row(demo, call).reason) == (PlanState.DROPPED, "Styret ringte oss")


@pytest.mark.requirement("W-10")
def test_when_it_is_done_five_questions_ask_what_came_of_it(
    plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot
) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)
    side = _panel(stage).side.action
    assert not side.outcome.isVisible()
    qtbot.mouseClick(side.done_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert side.outcome.isVisible()
    hint = side.outcome.row("reason").spec.hint
    for asked in ("as planned", "effect", "move the goal", "learn", "nobody meant"):
        assert asked in hint
    qtbot.keyClicks(side.outcome.editor("reason"), "To ville ha tilbud")
    stage.panel.flush()
    assert _row(demo, call).reason == "To ville ha tilbud"
    assert _row(demo, call).state is PlanState.DONE


@pytest.mark.requirement("S2-18", "S2-26")
def test_an_action_is_made_a_goal_with_one_press(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)
    qtbot.mouseClick(_panel(stage).side.action.make_goal_button, Qt.MouseButton.LeftButton)
    panel_id, goal_id = stage.visited[-1]
    assert panel_id == "goals"
    assert goal_id is not None
    goal = demo.services.goals.details(demo.actor(EMPLOYEE), goal_id).row.goal
    assert (goal.title, goal.kind) == ("Ringe fem styrer", GoalKind.GOAL)
    stage.press_undo(qtbot)
    assert _row(demo, call).what == "Ringe fem styrer"


def test_a_deleted_action_comes_back(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    _key(stage, qtbot, call, Qt.Key.Key_Delete)
    assert "Ringe fem styrer" not in _lines(stage)
    stage.press_undo(qtbot)
    assert "Ringe fem styrer" in _lines(stage)


def test_words_save_themselves(plan_of: Stages, demo: DemoCompany, call: UUID, qtbot: QtBot) -> None:
    stage = plan_of(EMPLOYEE)
    _panel(stage).show_item(call)
    qtbot.keyClicks(_panel(stage).side.action.form.editor("what"), "Alle: ")
    stage.panel.flush()
    assert _row(demo, call).what == "Alle: Ringe fem styrer"


@pytest.mark.requirement("E-09")
def test_a_member_reads_the_teams_plan_but_not_a_colleagues_own(plan_of: Stages, demo: DemoCompany, call: UUID) -> None:
    shared = demo.services.action_plan.add(
        demo.actor(LEAD), "Rydde bilene", who_id=demo.id(EMPLOYEE), team_id=demo.id("SALG")
    )
    stage = plan_of(COLLEAGUE)
    _panel(stage).show_item(shared)
    assert "Ringe fem styrer" not in str([row.what for row in _panel(stage).presenter.all_rows])
    side = _panel(stage).side.action
    assert not side.done_button.isVisible()
    assert "read this" in side._reader.text()
    assert side._reader.isVisible()


@pytest.mark.requirement("S2-21")
@pytest.mark.usefixtures("call")
def test_the_plan_that_is_looked_at_is_saved_by_button_and_by_key(
    plan_of: Stages, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = plan_of(EMPLOYEE)
    panel = _panel(stage)
    chosen: list[Path] = []
    asked: list[str] = []

    def ask(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        chosen.append(tmp_path / f"{len(chosen)}.pdf")
        return str(chosen[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    qtbot.mouseClick(panel.header_widgets()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(stage.told) == 1)
    panel.list.whose.setFocus()
    qtbot.keyClick(panel.list.whose, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(stage.told) == 2)

    assert stage.told == [("success", "The action plan is saved as a PDF.")] * 2
    assert [path.read_bytes()[:5] for path in chosen] == [b"%PDF-"] * 2
    assert "Yusuf" not in asked[0], "the name says nothing of whose it is"

    panel.presenter.plan = Plan()
    panel.run_action("save_plan")
    assert stage.told[-1] == ("info", "A plan on paper belongs to one person or one team. Choose whose first.")
    assert len(chosen) == 2


@pytest.mark.requirement("S2-28", "S0-09", "S2-11")
def test_the_coach_asks_beside_a_new_action_and_takes_the_day_from_its_words(
    plan_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = plan_of(LEAD)
    asked: list[list[str]] = []
    days: list[object] = []

    def fill(dialog: AskDialog) -> None:
        notes = dialog.findChild(DoingNotes)
        assert isinstance(notes, DoingNotes)
        for text in ("Lage mal for befaring", "Lage mal for befaring innen 14 dager"):
            dialog.form.set_values({"what": text})
            dialog.form.edited.emit("what", text)
            notes.ask()
            asked.append([remark.id for remark in notes.list.shown])
            days.append(dialog.form.value("due_on"))
        for field, value in (
            ("what", "Lage mal innen 15. mai 2030"),
            ("due_on", chosen),
            ("what", "Nå til 1. juni 2031"),
        ):
            dialog.form.set_values({field: value})
            dialog.form.edited.emit(field, value)
            days.append(dialog.form.value("due_on"))

    chosen = date(2030, 5, 2)
    in_dialog(fill)
    stage.panel.run_action("new_action")

    assert asked == [["coach.no_time"], []]
    assert days[:2] == [None, demo.services.desk.today() + timedelta(days=14)]
    assert days[2:] == [date(2030, 5, 15), chosen, chosen], "the words lead until somebody chooses a day"


@pytest.mark.requirement("S0-16")
def test_why_a_goal_matters_stands_beside_it_in_the_plan(plan_of: Stages, demo: DemoCompany, call: UUID) -> None:
    demo.services.goals.edit(demo.actor(EMPLOYEE), demo.id("goal P03"), purpose="Da ringer\nstyrene oss")
    stage = plan_of(EMPLOYEE)
    model = _panel(stage).list.tree.tree()
    notes = {str(index.data(NOTE_ROLE) or "") for _key, index in model.every_row()}

    assert "Da ringer styrene oss" in notes
    assert call is not None
