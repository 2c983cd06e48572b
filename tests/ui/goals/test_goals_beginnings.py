"""Where goals come from and where periods end: the new-goal dialog, the library, giving, closing, bringing along."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.periods import PeriodRow
from malapp.domain.goals import ClosingDecision, GoalKind, GoalLevel, GoalState
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.goals.carrying import CarryDialog
from malapp.ui.panels.goals.closing import ClosingDialog
from malapp.ui.panels.goals.giving import GiveDialog
from malapp.ui.panels.goals.library import Entry, LibraryDialog
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.okr_note import OkrNote
from malapp.ui.panels.goals.panel import GoalsPanel

Stages = Callable[..., PanelStage]


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _choose(field: object, text: str) -> None:
    """Choose as a person does: the answer is told at once."""
    choice = cast("ChoiceField", field)
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())
    QApplication.processEvents()


def _press(dialog: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]  # a Dialog


def _periods(demo: DemoCompany, key: str = "P01") -> tuple[PeriodRow, ...]:
    return demo.services.periods.rows(demo.actor(key))


@pytest.mark.requirement("S4-04", "S4-05", "S4-08")
def test_an_objective_is_set_by_two_questions_and_comes_with_its_key_results(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    seen: list[str] = []

    def fill(dialog: NewGoalDialog) -> None:
        _choose(dialog.form.editor("kind"), "Objective")
        seen.append(dialog.form.editor("title").accessibleName())
        qtbot.keyClicks(dialog.form.editor("title"), "Bli det tryggeste valget i byen")
        assert all(field.isVisible() for field in dialog.results)
        qtbot.keyClicks(dialog.results[0], "20 nye avtaler")
        qtbot.keyClicks(dialog.results[1], "Svartid under to timer")
        _press(dialog, qtbot)

    in_dialog(fill)
    stage.panel.run_action("new_goal")
    QApplication.processEvents()

    assert seen == ["What do you want to achieve?"]
    rows = _panel(stage).presenter.rows
    objective = next(row.goal for row in rows if row.goal.title == "Bli det tryggeste valget i byen")
    below = [row.goal for row in rows if row.goal.parent_id == objective.id]
    assert objective.kind is GoalKind.OBJECTIVE
    assert [goal.title for goal in below] == ["20 nye avtaler", "Svartid under to timer"]
    assert {goal.kind for goal in below} == {GoalKind.KEY_RESULT}
    stage.undo()
    assert not [row for row in _panel(stage).presenter.rows if row.goal.id == objective.id]


@pytest.mark.requirement("S4-07")
@pytest.mark.parametrize("is_wanted", [True, False])
def test_before_the_first_objective_the_company_is_asked_whether_it_is_ready(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, is_wanted: bool
) -> None:
    demo.services.people.edit_company(demo.actor("P01"), uses_okr=False)
    stage = goals_of("P01")
    kinds: list[object] = []

    def answer(note: OkrNote) -> None:
        assert "strategy" in " ".join(note._conditions())
        qtbot.mouseClick(note.primary if is_wanted else note.secondary, Qt.MouseButton.LeftButton)

    def fill(dialog: NewGoalDialog) -> None:
        in_dialog(answer)
        _choose(dialog.form.editor("kind"), "Objective")
        kinds.append(dialog.form.value("kind"))

    in_dialog(fill)
    stage.panel.run_action("new_goal")

    assert demo.services.people.company().uses_okr is is_wanted
    assert kinds == [GoalKind.OBJECTIVE if is_wanted else GoalKind.GOAL]


def test_who_may_not_decide_it_for_the_company_is_not_offered_objectives(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    demo.services.people.edit_company(demo.actor("P01"), uses_okr=False)
    stage = goals_of("P02")

    def look(dialog: NewGoalDialog) -> None:
        choice = cast("ChoiceField", dialog.form.editor("kind"))
        assert choice.findText("Objective") < 0
        assert choice.findText("Behaviour") >= 0

    in_dialog(look)
    stage.panel.run_action("new_goal")


@pytest.mark.requirement("S4-08", "S0-15")
def test_a_goal_begins_from_an_example_of_the_library(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P01")
    taken: list[str] = []

    def pick(library: LibraryDialog) -> None:
        library.table.setFocus()
        qtbot.keyClick(library.table, Qt.Key.Key_Down)
        entry = library.table.current_value()
        assert isinstance(entry, Entry)
        taken.append(entry.source.title)
        _press(library, qtbot)

    def fill(dialog: NewGoalDialog) -> None:
        in_dialog(pick)
        qtbot.mouseClick(dialog.library, Qt.MouseButton.LeftButton)
        assert dialog.form.value("title") == taken[0]
        _press(dialog, qtbot)

    in_dialog(fill)
    stage.panel.run_action("new_goal")

    assert taken[0] in {row.goal.title for row in _panel(stage).presenter.rows}


def test_the_words_of_a_goal_are_kept_in_the_library_and_taken_out_again(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    panel = _panel(stage)
    panel.show_item(demo.id("O2"))
    menu = panel.acts.menu()
    assert menu is not None
    before = len(demo.services.goal_library.goals())

    next(act for act in menu.actions() if "library" in act.text()).trigger()

    kept = demo.services.goal_library.goals()
    assert len(kept) == before + 1
    assert kept[-1].title == panel.presenter.by_id[demo.id("O2")].goal.title
    stage.press_undo(qtbot)
    assert len(demo.services.goal_library.goals()) == before


def test_one_goal_is_given_to_many_people_with_targets_of_their_own(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    actor = demo.actor("P02")
    team = next(team for team in demo.services.people.teams() if team.id in actor.leads)
    goal_id = demo.services.goals.add(
        actor, "Flere befaringer", GoalLevel.TEAM, team_id=team.id, start_value=0.0, target_value=50.0
    )
    stage = goals_of("P02")
    people: list[object] = []

    def fill(dialog: GiveDialog) -> None:
        for number, line in enumerate(dialog.lines[:2]):
            people.append(line.recipient.person.id)
            qtbot.keyClicks(line.target, str(10 + number))
            assert line.tick.isChecked()
        _press(dialog, qtbot)

    in_dialog(fill)
    _panel(stage).acts.give(goal_id)
    QApplication.processEvents()

    given = [row.goal for row in _panel(stage).presenter.rows if row.goal.parent_id == goal_id]
    assert [(goal.owner_id, goal.target_value) for goal in given] == [(people[0], 10.0), (people[1], 11.0)]
    assert {goal.state for goal in given} == {GoalState.PROPOSED}
    stage.press_undo(qtbot)
    assert not [row for row in _panel(stage).presenter.rows if row.goal.parent_id == goal_id]


def test_a_period_is_gone_through_goal_by_goal_closed_and_what_is_kept_comes_along(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    period = next(line.period for line in _periods(demo) if line.is_current)

    def walk(dialog: ClosingDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("learning"), "Naboene selger for oss")
        assert dialog.form.row("score").isVisible()
        qtbot.mouseClick(dialog.form.editor("score")._group.button(6), Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
        _choose(dialog.form.editor("decision"), "Keep it")
        while dialog.place < len(dialog._rows):
            _press(dialog, qtbot)
        assert "not decided on" in dialog._open_ones.text()
        qtbot.keyClicks(dialog.last.editor("learning"), "Ett mål om gangen")
        _press(dialog, qtbot)

    in_dialog(walk)
    _panel(stage).periods.go_through(period.id)

    rows = {line.period.id: line.period for line in _periods(demo)}
    assert rows[period.id].closed_on is not None
    assert rows[period.id].learning == "Ett mål om gangen"
    goals = demo.services.goals.rows(demo.actor("P01"))
    judged = next(row.goal for row in goals if row.goal.learning == "Naboene selger for oss")
    assert (judged.score, judged.decision) == (0.6, ClosingDecision.KEEP)
    along = next(row.goal for row in goals if row.goal.carried_from_id == judged.id)
    assert rows[along.period_id].starts_on > period.starts_on  # type: ignore[index]
    assert not along.is_agreed
    panel = _panel(stage)
    shown = {key for key, _index in panel.list.tree.tree().every_row()}
    assert along.id in shown
    over = [row.goal.id for row in goals if row.goal.period_id == period.id and row.goal.kind is GoalKind.KEY_RESULT]
    assert over
    assert not shown & set(over), "what is over makes way for the goals of now"
    panel.show_item(over[0])
    assert panel.editing.goal_id == over[0], "and is a click away"


@pytest.mark.requirement("E-16")
def test_a_persons_goal_is_never_scored_when_a_period_is_gone_through(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    period = next(line.period for line in _periods(demo, "P03") if line.is_current)
    demo.services.goals.edit(demo.actor("P03"), demo.id("goal P03"), period_id=period.id)

    def look(dialog: ClosingDialog) -> None:
        assert len(dialog._rows) >= 1
        assert not dialog.form.row("score").isVisible()

    in_dialog(look)
    _panel(stage).periods.go_through(period.id)


def test_goals_of_an_earlier_period_are_brought_along_by_choice(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    actor = demo.actor("P01")
    current = demo.services.periods.current()
    assert current is not None
    goal_id = demo.services.goals.add(actor, "Ta meg med", GoalLevel.COMPANY, period_id=current.id)
    next_id = demo.services.periods.add_next(actor)
    stage = goals_of("P01")

    def fill(dialog: CarryDialog) -> None:
        _choose(dialog.source, current.name)
        _choose(dialog.target, next(line.period.name for line in _periods(demo) if line.period.id == next_id))
        for key, tick in dialog.ticks.items():
            if tick.isChecked() is not (key == goal_id):
                qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
        _press(dialog, qtbot)

    in_dialog(fill)
    _panel(stage).periods.bring_along()

    there = [row.goal for row in demo.services.goals.rows(actor) if row.goal.period_id == next_id]
    assert [goal.carried_from_id for goal in there] == [goal_id]


@pytest.mark.requirement("S4-01")
def test_the_next_period_is_proposed_and_added_with_one_press(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    proposed = demo.services.periods.propose_next()
    menu = _panel(stage).periods.menu_now()

    in_dialog(lambda dialog: _press(dialog, qtbot))
    next(act for act in menu.actions() if act.text().startswith("New period")).trigger()

    assert proposed.name in {line.period.name for line in _periods(demo)}


def test_the_period_in_the_header_narrows_the_tree_and_says_so(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    panel = _panel(stage)
    period = next(line.period for line in _periods(demo) if line.is_current)
    menu = panel.periods.menu_now()

    next(act for act in menu.actions() if act.text() == period.name).trigger()
    QApplication.processEvents()

    hits = [line.row.goal for line in panel.presenter.found().lines if line.is_hit]
    assert hits
    assert {goal.period_id for goal in hits} == {period.id}
    assert panel.periods.text() == period.name
    chip = next(chip for chip in panel.list.filter._chips.findChildren(type(panel.periods).__mro__[1]) if chip.text())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert panel.presenter.filter.period_id is None
    assert panel.periods.text() == "All periods"


def test_a_period_closed_too_early_is_opened_again_from_the_menu(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    closed = [line.period for line in _periods(demo) if line.period.closed_on is not None]
    menu = _panel(stage).periods.menu_now()

    next(act for act in menu.actions() if act.text() == f"Open {closed[-1].name} again").trigger()

    assert next(line.period for line in _periods(demo) if line.period.id == closed[-1].id).closed_on is None
    readers = _panel(goals_of("P03")).periods.menu_now()
    assert not [act for act in readers.actions() if act.text().startswith(("Open", "New"))]
