"""Finding one's way among the goals: tree, filter, keyboard, new goals, the line of sight, small windows, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.ui.kit.columns import VALUE_ROLE, Pill
from malapp.ui.kit.goal_tree import GoalRow
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.goals.places import Place
from malapp.ui.panels.goals.presenter import creatable_levels
from malapp.ui.panels.goals.sheet import GoalSheet

Stages = Callable[..., PanelStage]
STATUS = 3
_GOAL_TOPICS = (
    "goal_reviews", "check_ins", "actions", "goal_links", "milestones", "goal_wordings", "indicator_plans",
    "indicator_values", "behaviour_ticks", "suitability_tests", "plan_items", "goals",
)  # fmt: skip


def _panel(stage: PanelStage) -> GoalsPanel:
    return cast("GoalsPanel", stage.panel)


def _shown(stage: PanelStage) -> list[GoalRow]:
    tree = _panel(stage).list.tree.tree()
    return [cast("GoalRow", tree.node_at(index).value) for _key, index in tree.every_row()]  # type: ignore[union-attr]


def _chosen(stage: PanelStage) -> UUID | None:
    return _panel(stage).editing.goal_id


def _button(root: QWidget, text: str) -> QAbstractButton:
    return next(button for button in root.findChildren(QAbstractButton) if button.isVisible() and button.text() == text)


def _search(stage: PanelStage, qtbot: QtBot, text: str) -> None:
    field = _panel(stage).list.filter.search
    field.setFocus()
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, text)


@pytest.mark.requirement("S0-03")
def test_the_tree_goes_from_company_over_team_to_person(goals_of: Stages) -> None:
    rows = _panel(goals_of("P02")).presenter.rows
    levels = {row.goal.id: row.goal.level for row in rows}

    order = [GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON]
    for row in rows:
        above = levels.get(row.goal.parent_id) if row.goal.parent_id else None
        assert above is None or order.index(above) <= order.index(row.goal.level)
    assert set(levels.values()) == set(order)


def test_arrow_keys_move_through_the_tree_and_the_side_panel_follows(goals_of: Stages, qtbot: QtBot) -> None:
    stage = goals_of("P01")
    tree = _panel(stage).list.tree
    tree.setFocus()
    first = _chosen(stage)

    qtbot.keyClick(tree, Qt.Key.Key_Down)

    assert _chosen(stage) != first
    title = _panel(stage).side.details.title.value("title")
    assert title == cast("GoalRow", tree.current_value()).title
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert _panel(stage).side.details.title.editor("title").hasFocus()


def test_the_usual_window_shows_every_column_also_with_norwegian_headings(goals_of: Stages) -> None:
    stage = goals_of("P02")
    stage.layout().setContentsMargins(236, 16, 20, 20)  # type: ignore[union-attr]  # the sidebar stands there
    settle()
    tree = _panel(stage).list.tree
    headings = ("Mål", "Ansvarlig", "Framdrift", "Status", "Frist")
    columns = tree.tree().columns
    tree.set_columns([replace(column, title=title) for column, title in zip(columns, headings, strict=True)])

    assert _panel(stage).side.isVisible()
    assert not [title for number, title in enumerate(headings) if tree.isColumnHidden(number)]


@pytest.mark.requirement("S1-29")
def test_nobody_can_sort_goals_into_a_ranking(goals_of: Stages) -> None:
    stage = goals_of("P02")

    assert not _panel(stage).list.tree.header().sectionsClickable()
    sheet = _sheet_of(stage, "Gjøre det enkelt")
    assert sheet.below
    assert all(row.goal.level is not GoalLevel.PERSON for row in sheet.below)


def test_a_goal_without_a_check_in_says_not_updated_and_is_never_green(goals_of: Stages, demo: DemoCompany) -> None:
    actor = demo.actor("P03")
    goal_id = demo.services.goals.add(actor, "Uten oppdatering", GoalLevel.PERSON, owner_id=demo.id("P03"))
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(replace(work.goals.get(goal_id), status=GoalStatus.ON_TRACK))
    stage = goals_of("P03")
    tree = _panel(stage).list.tree

    index = tree.tree().index_of(goal_id)
    pill = tree.tree().index(index.row(), STATUS, index.parent()).data(VALUE_ROLE)

    assert isinstance(pill, Pill)
    assert (pill.text, pill.tone) == ("Not updated", Tone.NEUTRAL)


def test_searching_shows_the_hits_with_what_is_above_them(goals_of: Stages, qtbot: QtBot) -> None:
    stage = goals_of("P02")
    before = len(_shown(stage))

    _search(stage, qtbot, "tilbud besvart 80")

    titles = [row.title for row in _shown(stage)]
    assert len(titles) == 3
    assert "tilbud besvart" in titles[-1]
    assert "borettslagene i Bergen" in titles[0]
    field = _panel(stage).list.filter.search
    with qtbot.waitSignal(field.searched):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(_shown(stage)) == before


def test_a_search_without_hits_says_so_and_offers_the_way_back(goals_of: Stages, qtbot: QtBot) -> None:
    stage = goals_of("P02")
    _search(stage, qtbot, "finnes ikke")

    qtbot.mouseClick(_button(stage, "Show all goals"), Qt.MouseButton.LeftButton)

    assert len(_shown(stage)) == len(_panel(stage).presenter.rows)
    assert _panel(stage).list.filter.search.text() == ""


@pytest.mark.parametrize(
    ("part", "value", "holds"),
    [
        ("level", GoalLevel.PERSON, lambda row: row.goal.level is GoalLevel.PERSON),
        ("status", GoalStatus.AT_RISK, lambda row: row.goal.status is GoalStatus.AT_RISK and not row.is_outdated),
    ],
)
def test_each_choice_over_the_tree_narrows_it(goals_of: Stages, part: str, value: object, holds: Callable) -> None:  # type: ignore[type-arg]
    stage = goals_of("P02")
    choice = getattr(_panel(stage).list.filter, part)
    choice.set_value(value)

    choice.value_changed.emit()

    hits = [line.row for line in _panel(stage).presenter.found().lines if line.is_hit]
    assert hits
    assert all(holds(row) for row in hits)
    assert len(hits) < len(_panel(stage).presenter.rows)


@pytest.mark.requirement("S0-06")
def test_the_line_of_sight_leads_from_the_strategy_to_the_goal(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P03")
    _panel(stage).show_item(demo.id("goal P03"))
    sheet = _panel(stage).editing.sheet()
    assert sheet is not None

    assert [link.panel_id for link in sheet.thread] == ["strategy", "strategy", "goals", "goals"]
    assert sheet.thread[-1].item_id == demo.id("O2")
    QApplication.processEvents()
    steps = [
        button
        for button in _panel(stage).side.findChildren(QAbstractButton)
        if button.isVisible() and button.accessibleName() in {link.text for link in sheet.thread}
    ]
    qtbot.mouseClick(steps[0], Qt.MouseButton.LeftButton)
    assert stage.visited == [("strategy", demo.id("strategy"))]
    qtbot.mouseClick(steps[-1], Qt.MouseButton.LeftButton)
    assert _chosen(stage) == demo.id("O2")


def test_the_goals_of_a_focus_area_are_shown_on_demand_until_all_are_wanted_again(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    area = demo.id("focus 2")

    _panel(stage).show_item(area)

    lines = _panel(stage).presenter.found().lines
    assert lines
    assert all(line.row.goal.focus_area_id == area for line in lines if line.depth == 0)
    assert len(lines) < len(_panel(stage).presenter.rows)
    qtbot.mouseClick(_button(stage, "Show all goals"), Qt.MouseButton.LeftButton)
    assert len(_shown(stage)) == len(_panel(stage).presenter.rows)


@pytest.mark.parametrize("key", [Qt.Key.Key_Insert, Qt.Key.Key_N])
def test_a_new_goal_hangs_under_the_chosen_one_and_is_then_chosen(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot, key: Qt.Key
) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))
    tree = _panel(stage).list.tree
    tree.setFocus()

    def fill(dialog: NewGoalDialog) -> None:
        assert dialog.form.value("level") is GoalLevel.PERSON
        assert dialog.place.value("place") == Place(parent_id=demo.id("O2"))
        qtbot.keyClicks(dialog.form.editor("title"), "Jeg skal ringe hver kunde")
        qtbot.keyClick(dialog.form.editor("title"), Qt.Key.Key_Return)

    in_dialog(fill)
    held = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(tree, key, held)

    chosen = _panel(stage).presenter.by_id[cast("UUID", _chosen(stage))].goal
    assert chosen.title == "Jeg skal ringe hver kunde"
    assert chosen.parent_id == demo.id("O2")
    assert chosen.owner_id == demo.id("P02")


def test_a_new_goal_without_words_is_refused_inside_the_dialog(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P01")
    before = len(_panel(stage).presenter.rows)
    seen: list[str] = []

    def press(dialog: NewGoalDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("title").error())
        assert dialog.isVisible()

    in_dialog(press)
    qtbot.mouseClick(_button(stage, "New goal"), Qt.MouseButton.LeftButton)

    assert "Write what is to be reached" in seen[0]
    assert len(_panel(stage).presenter.rows) == before


@pytest.mark.parametrize(
    ("person", "levels"),
    [
        ("P01", [GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON]),
        ("P02", [GoalLevel.TEAM, GoalLevel.PERSON]),
        ("P03", [GoalLevel.PERSON]),
    ],
)
def test_only_levels_one_may_set_goals_on_are_offered(goals_of: Stages, person: str, levels: list[GoalLevel]) -> None:
    assert list(creatable_levels(_panel(goals_of(person)).presenter)) == levels


def test_a_key_result_is_added_under_its_goal_with_its_owner(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = goals_of("P02")
    _panel(stage).show_item(demo.id("O2"))

    def fill(dialog: NewGoalDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("title"), "30 befaringer")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    qtbot.mouseClick(_button(stage, "Add a key result"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    added = next(row.goal for row in _panel(stage).presenter.rows if row.goal.title == "30 befaringer")
    assert (added.kind, added.parent_id, added.level) == (GoalKind.KEY_RESULT, demo.id("O2"), GoalLevel.TEAM)
    assert added.owner_id == demo.id("P02")
    assert _chosen(stage) == demo.id("O2")


def test_in_a_small_window_a_goal_opens_over_the_tree_and_esc_leads_back(
    goals_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    stage = goals_of("P02")
    panel = _panel(stage)
    panel.list.tree.setFocus()
    stage.resize(960, 500)
    QApplication.processEvents()
    assert panel.list.isVisible()
    assert not panel.side.isVisible()

    qtbot.keyClick(panel.list.tree, Qt.Key.Key_Return)
    assert panel.side.isVisible()
    assert not panel.list.isVisible()

    qtbot.keyClick(panel.side.details.title.editor("title"), Qt.Key.Key_Escape)
    assert panel.list.isVisible()
    assert panel.list.tree.hasFocus()


@pytest.mark.requirement("S4-09b")
def test_the_plan_is_written_as_a_pdf_under_a_name_that_tells_nothing(
    goals_of: Stages, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = goals_of("P02")
    suggested: list[str] = []

    def answer(_parent: object, _title: str, path: str, _filter: str) -> tuple[str, str]:
        suggested.append(Path(path).name)
        return str(tmp_path / "plan"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    stage.panel.run_action("export_plan")

    written = tmp_path / "plan.pdf"
    qtbot.waitUntil(written.exists, timeout=20_000)
    assert written.read_bytes().startswith(b"%PDF-")
    assert suggested == [f"Goal plan {date.today().isoformat()}.pdf"]  # noqa: DTZ011
    qtbot.waitUntil(lambda: ("success", "The goal plan is saved as a PDF.") in stage.told)


def test_a_plan_that_cannot_be_written_is_a_sentence(
    goals_of: Stages, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = goals_of("P02")
    missing = tmp_path / "missing" / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(missing), ""))

    stage.panel.run_action("export_plan")

    qtbot.waitUntil(lambda: bool(stage.told), timeout=20_000)
    assert stage.told[0][0] == "error"


def test_an_empty_company_is_told_what_to_do_first(goals_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    with demo.services.desk.workspace.begin() as work:
        for topic in _GOAL_TOPICS:
            repository = work.repository(topic)
            for value in repository.find():
                repository.remove(value.id)
    stage = goals_of("P01")

    def close(dialog: NewGoalDialog) -> None:
        assert dialog.form.value("level") is GoalLevel.COMPANY

    in_dialog(close)
    qtbot.mouseClick(_button(stage, "Set the first goal"), Qt.MouseButton.LeftButton)

    assert not _panel(stage).list.filter.isVisible()


def _sheet_of(stage: PanelStage, title: str) -> GoalSheet:
    row = next(row for row in _panel(stage).presenter.rows if row.goal.title.startswith(title))
    _panel(stage).show_item(row.goal.id)
    sheet = _panel(stage).editing.sheet()
    assert sheet is not None
    return sheet
