"""Indicators on the page: seen with what they mean, typed by keyboard, brought in from files, never done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from openpyxl import Workbook
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.indicator_import import SeriesColumn
from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Direction, Frequency, due_period, period_start, shifted
from malapp.domain.languages import Language
from malapp.ui.kit.columns import NOTE_ROLE
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.indicators.adding import NewIndicatorDialog
from malapp.ui.panels.indicators.panel import IndicatorsPanel
from malapp.ui.shell.import_dialog import ImportDialog

Stages = Callable[..., PanelStage]
LEAD, EMPLOYEE = "P02", "P03"
VALUE, TARGET, LAST_YEAR, NOTE = 1, 2, 3, 4


def _panel(stage: PanelStage) -> IndicatorsPanel:
    return cast("IndicatorsPanel", stage.panel)


def _due(demo: DemoCompany) -> date:
    return due_period(Frequency.MONTH, demo.services.desk.today())


def _values(demo: DemoCompany, goal_id: UUID) -> dict[date, tuple[float | None, float | None, str]]:
    row = demo.services.indicators.row(demo.actor(LEAD), goal_id)
    return {value.starts_on: (value.value, value.target, value.note) for value in row.values}


def _cell(stage: PanelStage, starts_on: date, column: int) -> QModelIndex:
    model = _panel(stage).side.grid.values()
    row = next(number for number in range(model.rowCount()) if model.row_at(number).starts_on == starts_on)
    return model.index(row, column)


def _type(stage: PanelStage, qtbot: QtBot, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the current cell as a person does: the first key opens it."""
    grid = _panel(stage).side.grid
    grid.setFocus()
    qtbot.keyClicks(grid, text[0])
    editor = next(editor for editor in grid.findChildren(QLineEdit, "cell") if editor.hasFocus())
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, end)
    QApplication.processEvents()


def _listed(stage: PanelStage) -> dict[str, list[str]]:
    model = _panel(stage).list.table.table()
    return {
        str(model.index(row, 0).data()): [str(model.index(row, column).data()) for column in range(1, 5)]
        for row in range(model.rowCount())
    }


@pytest.mark.requirement("S2-13")
def test_the_list_says_latest_change_trend_and_how_it_stands(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID
) -> None:
    services, lead = demo.services.indicators, demo.actor(LEAD)
    for ago, value in enumerate((14.0, 12.0, 11.5)):
        services.set_value(lead, meetings, shifted(_due(demo), Frequency.MONTH, -ago), value=value, target=13.0)
    stage = indicators_of(EMPLOYEE)

    assert _listed(stage)["Kundemøter"] == ["14\u00a0stk", "+2", "rising", "On target"]
    model = _panel(stage).list.table.table()
    notes = [str(model.index(row, 0).data(NOTE_ROLE)) for row in range(model.rowCount())]
    assert "At least 13\u00a0stk · Salg og rådgivning" in notes
    services.edit(lead, meetings, direction=Direction.DOWN)
    QApplication.processEvents()
    assert _listed(stage)["Kundemøter"][3] == "Off target"


@pytest.mark.requirement("S2-13")
def test_a_figure_nobody_has_read_lately_is_outdated_never_good(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID
) -> None:
    old = shifted(_due(demo), Frequency.MONTH, -2)
    demo.services.indicators.set_value(demo.actor(LEAD), meetings, old, value=99.0, target=1.0)
    assert _listed(indicators_of(EMPLOYEE))["Kundemøter"][3] == "Outdated"


@pytest.mark.requirement("S2-13")
def test_purpose_target_and_last_year_stand_beside_the_number(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID
) -> None:
    services, lead, due = demo.services.indicators, demo.actor(LEAD), date(2026, 3, 1)
    services.edit(lead, meetings, purpose="Vi lærer av kundene")
    services.set_value(lead, meetings, date(2025, 3, 1), value=10.0)
    services.set_value(lead, meetings, due, value=14.0, target=15.0)
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    said = " | ".join(label.text() for label in _panel(stage).side.head.findChildren(QLabel))
    for words in ("14\u00a0stk", "Vi lærer av kundene", "at least 15\u00a0stk", "+4\u00a0stk from March 2025"):
        assert words in said


def test_values_are_typed_downwards_in_the_readers_own_numbers(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD, language=Language.BOKMAL)
    _panel(stage).show_item(meetings)
    grid = _panel(stage).side.grid
    assert grid.currentIndex() == _cell(stage, _due(demo), VALUE), "it begins where a value is due"

    _type(stage, qtbot, "12,5")
    _type(stage, qtbot, "11")

    before = shifted(_due(demo), Frequency.MONTH, -1)
    assert {day: value[0] for day, value in _values(demo, meetings).items()} == {_due(demo): 12.5, before: 11.0}
    assert grid.currentIndex() == _cell(stage, shifted(_due(demo), Frequency.MONTH, -2), VALUE)
    stage.undo()
    assert before not in _values(demo, meetings)
    assert str(_cell(stage, _due(demo), VALUE).data()) == "12,5"


def test_target_and_note_are_typed_and_a_cell_is_emptied_with_delete(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    grid = _panel(stage).side.grid
    for column, text in ((TARGET, "15"), (NOTE, "Ferie")):
        grid.setCurrentIndex(_cell(stage, _due(demo), column))
        _type(stage, qtbot, text)
    assert _values(demo, meetings) == {_due(demo): (None, 15.0, "Ferie")}
    grid.setCurrentIndex(_cell(stage, _due(demo), TARGET))
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert _values(demo, meetings) == {_due(demo): (None, None, "Ferie")}


def test_what_is_no_number_is_told_and_leaves_the_cell_as_it_was(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    _type(stage, qtbot, "mange")
    assert "“mange” is not a number." in _panel(stage).side.saved.text()
    assert _values(demo, meetings) == {}


def test_a_block_copied_from_a_spreadsheet_is_pasted(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    QGuiApplication.clipboard().setText("14\t15\r\n12.5\t15\r\n")
    grid = _panel(stage).side.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    before = shifted(_due(demo), Frequency.MONTH, -1)
    assert _values(demo, meetings) == {_due(demo): (14.0, 15.0, ""), before: (12.5, 15.0, "")}


def test_who_may_only_read_cannot_type(indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot) -> None:
    stage = indicators_of(EMPLOYEE)
    _panel(stage).show_item(meetings)
    grid = _panel(stage).side.grid
    grid.setFocus()
    qtbot.keyClicks(grid, "5")
    assert grid.findChild(QLineEdit, "cell") is None
    assert [widget.accessibleName() for widget in _panel(stage).header_widgets()] == ["Measuring individuals"]


def test_earlier_periods_come_when_wanted(indicators_of: Stages, meetings: UUID, qtbot: QtBot) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    model = _panel(stage).side.grid.values()
    before = model.rowCount()
    qtbot.mouseClick(_panel(stage).side._earlier, Qt.MouseButton.LeftButton)
    assert model.rowCount() == before + 12


@pytest.mark.requirement("S2-13")
def test_a_new_indicator_asks_little_and_is_then_chosen(indicators_of: Stages, demo: DemoCompany, qtbot: QtBot) -> None:
    stage = indicators_of(LEAD)

    def fill(dialog: NewIndicatorDialog) -> None:
        qtbot.keyClicks(dialog.form.editor("title"), "Befaringer")
        qtbot.keyClicks(dialog.form.editor("unit"), "stk")
        choice = dialog.form.editor("frequency")
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Up)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    stage.panel.run_action("new_indicator")
    row = _panel(stage).presenter.row()
    assert row is not None
    assert (row.goal.title, row.goal.level, row.goal.unit) == ("Befaringer", GoalLevel.TEAM, "stk")
    assert (row.plan.frequency, row.team) == (Frequency.WEEK, "Salg og rådgivning")


def test_a_new_indicator_without_a_name_is_refused_beside_the_field(indicators_of: Stages, qtbot: QtBot) -> None:
    stage = indicators_of(LEAD)
    seen: list[str] = []

    def press(dialog: NewIndicatorDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("title").error())

    in_dialog(press)
    _panel(stage).add_indicator()
    assert "no text" in seen[0]


def test_what_is_written_about_it_saves_itself_and_a_fixed_frequency_says_why(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    side = _panel(stage).side
    side.tabs.bar.setCurrentIndex(1)
    qtbot.keyClicks(side.about.editor("purpose"), "Vi lærer")
    stage.panel.flush()
    assert demo.services.indicators.row(demo.actor(LEAD), meetings).goal.purpose == "Vi lærer"
    demo.services.indicators.set_value(demo.actor(LEAD), meetings, _due(demo), value=1.0)
    choice = side.about.editor("frequency")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert "how often it is read cannot change" in side.about.row("frequency").error()
    assert side.about.value("frequency") is Frequency.MONTH


def test_a_deleted_indicator_comes_back_with_its_series(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID, qtbot: QtBot
) -> None:
    demo.services.indicators.set_value(demo.actor(LEAD), meetings, _due(demo), value=4.0)
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    table = _panel(stage).list.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert "Kundemøter" not in _listed(stage)
    stage.press_undo(qtbot)
    assert _values(demo, meetings) == {_due(demo): (4.0, None, "")}


@pytest.fixture(params=["csv", "xlsx"])
def series(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A series as the file people have."""
    rows = (("Måned", "Antall"), ("jan 2026", "12,5"), ("feb 2026", "14"), ("Sum", "26,5"))
    path = tmp_path / f"serie.{request.param}"
    if request.param == "csv":
        path.write_text("\n".join(";".join(row) for row in rows), encoding="cp1252")
    else:
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    return path


def test_a_series_is_brought_in_after_a_look_and_taken_back_as_one(  # noqa: PLR0917
    indicators_of: Stages,
    demo: DemoCompany,
    meetings: UUID,
    series: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(series), ""))
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    seen: dict[str, object] = {}

    def look(dialog: ImportDialog) -> None:
        seen["columns"] = [dialog.form.value(meaning.value) for meaning in SeriesColumn]
        model = dialog.rows.table()
        seen["rows"] = [[model.index(row, column).data() for column in (1, 2)] for row in range(model.rowCount())]
        dialog.rows.choose(4)
        seen["why"] = dialog.why.text()
        seen["button"] = dialog.primary.text()
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(look)
    qtbot.mouseClick(_panel(stage).side._import, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(stage.told), timeout=20_000)

    assert seen["columns"] == [0, 1, -1, -1]
    assert seen["rows"] == [
        ["January 2026: 12.5\u00a0stk", "New"],
        ["February 2026: 14\u00a0stk", "New"],
        ["Sum · 26,5", "Left out"],
    ]
    assert "was not understood" in str(seen["why"])
    assert str(seen["button"]).startswith("Bring in 2 value")
    assert [value[0] for value in _values(demo, meetings).values()] == [12.5, 14.0]
    stage.press_undo(qtbot)
    assert _values(demo, meetings) == {}


def test_this_period_and_the_next_can_be_given_targets(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID
) -> None:
    stage = indicators_of(LEAD)
    _panel(stage).show_item(meetings)
    now = period_start(demo.services.desk.today(), Frequency.MONTH)
    for ahead in (0, 1):
        assert _cell(stage, shifted(now, Frequency.MONTH, ahead), TARGET).flags() & Qt.ItemFlag.ItemIsEditable
    assert not _cell(stage, now, LAST_YEAR).flags() & Qt.ItemFlag.ItemIsEditable


def test_an_indicator_goes_to_another_team_with_its_values(
    indicators_of: Stages, demo: DemoCompany, meetings: UUID
) -> None:
    demo.services.indicators.set_value(demo.actor(LEAD), meetings, _due(demo), value=12.0)
    stage = indicators_of("P01")
    panel = _panel(stage)
    panel.show_item(meetings)
    panel.side.tabs.bar.setCurrentIndex(1)
    QApplication.processEvents()
    whose = cast("ChoiceField", panel.side.about.editor("team_id"))
    for team_id in (demo.id("MONT"), None):
        whose.set_value(team_id)
        whose.value_changed.emit()
        QApplication.processEvents()
        row = demo.services.indicators.row(demo.actor("P01"), meetings)
        assert (row.goal.team_id, len(row.values)) == (team_id, 1)
    assert row.goal.level is GoalLevel.COMPANY
    assert stage.told[-1] == ("success", "Moved, with all its values.")
