"""The overview in the window: the four benefits, goal health and alignment, each number one click from its goals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID, uuid4

import pytest
from map_samples import LONG
from panel_stage import PanelStage, faults, unspoken
from pseudo_locale import pseudo_locale
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.application.insights import SIGN_IDS, HealthSign
from malapp.domain.goals import Goal, GoalLevel, GoalStatus
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.panels.overview.cards import NewsCard, TeamsCard, TopCard
from malapp.ui.panels.overview.panel import OverviewPanel
from malapp.ui.theme.scheme import SchemeChoice

Stages = Callable[..., PanelStage]
USUAL, SMALLEST = (1280, 800), (940, 500)


def _panel(stage: PanelStage) -> OverviewPanel:
    return cast("OverviewPanel", stage.panel)


def _texts(root: QWidget) -> str:
    labels = [label.text() for label in root.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def _card(stage: PanelStage, kind: type[QWidget]) -> QWidget:
    return next(card for card in stage.panel.findChildren(kind) if card.isVisible())


def _press(root: QWidget, name: str, qtbot: QtBot) -> None:
    buttons = root.findChildren(QAbstractButton)
    button = next(b for b in buttons if b.isVisible() and name in (b.text(), b.accessibleName()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def _answered(stage: PanelStage, qtbot: QtBot) -> None:
    panel = _panel(stage)
    qtbot.waitUntil(lambda: not panel.waits_for_coach and not stage.tasks.is_busy, timeout=20_000)
    settle()


def _save(demo: DemoCompany, *goals: Goal) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in goals:
            work.goals.save(goal)


def _to_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_named: (str(path), ""))


@pytest.mark.requirement("S4-09a", "S0-10", "S0-16")
def test_what_matters_most_stands_on_top_with_its_purpose_and_leads_to_the_goal(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    with demo.services.desk.workspace.begin() as work:
        work.goals.save(replace(work.goals.get(demo.id("O1")), purpose="Faste kunder gir trygge jobber"))
    stage = overview_of("P03")
    top = _card(stage, TopCard)

    assert "Bli den borettslagene i Bergen ringer først." in _texts(top)
    assert "Faste kunder gir trygge jobber" in _texts(top)
    _press(top, "Open: Bli den borettslagene i Bergen ringer først.", qtbot)
    assert stage.visited == [("goals", demo.id("O1"))]


@pytest.mark.requirement("S4-09c", "E-16")
def test_everybody_sees_how_company_and_teams_are_doing_and_nobody_s_own_goals(
    overview_of: Stages, demo: DemoCompany
) -> None:
    own = demo.services.goals.details(demo.actor("P03"), demo.id("goal P03")).row.goal.title
    stage = overview_of("P04")
    text = _texts(_card(stage, TeamsCard))

    for part in ("The whole company", "Salg og rådgivning", "Service og kundesenter", "Montasje", "On track"):
        assert part in text
    assert own not in _texts(stage)


@pytest.mark.requirement("S4-09d")
def test_a_check_in_appears_at_once_in_what_has_happened(overview_of: Stages, demo: DemoCompany) -> None:
    stage = overview_of("P02")

    demo.services.goals.check_in(demo.actor("P02"), demo.id("O2"), GoalStatus.OFF_TRACK, comment="Messen ble avlyst")
    settle()

    text = _texts(_card(stage, NewsCard))
    assert text.splitlines()[1].endswith("Jonas Berge · Salg og rådgivning")
    assert "Messen ble avlyst" in text


@pytest.mark.requirement("S0-02")
@pytest.mark.parametrize("sign", list(HealthSign))
def test_each_sign_of_poor_health_shows_its_goals_and_leads_to_them(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot, sign: HealthSign
) -> None:
    goal = Goal(uuid4(), "Jeg skal bli bedre på kundeservice", GoalLevel.PERSON, owner_id=demo.id("P03"))
    _save(demo, goal)
    stage = overview_of("P03")
    _answered(stage, qtbot)
    health = _panel(stage).health
    assert health is not None
    line = health.signs[sign]

    qtbot.mouseClick(line.toggle, Qt.MouseButton.LeftButton)
    settle()
    assert goal.title in _texts(line)
    _press(line, f"Open: {goal.title}", qtbot)
    assert stage.visited == [("goals", goal.id)]
    qtbot.mouseClick(line.toggle, Qt.MouseButton.LeftButton)
    settle()
    assert goal.title not in _texts(line)


@pytest.mark.requirement("S0-02", "E-09", "E-16")
def test_a_manager_reads_names_of_own_people_owner_and_hr_numbers_and_others_nothing(
    overview_of: Stages, demo: DemoCompany
) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find(owner_id=demo.id("P03"), level=GoalLevel.PERSON):
            work.goals.save(replace(goal, owner_id=demo.id("P04")))

    manager = _texts(overview_of("P02").panel)
    assert "Without a goal:" in manager
    assert "Amina Yusuf" in manager
    owner = overview_of("P01")
    assert "People with at least one goal" in _texts(owner.panel)
    assert "Amina Yusuf" not in _texts(cast("QWidget", _panel(owner).health))
    employee = _texts(overview_of("P04").panel)
    assert "Without a goal" not in employee
    assert "People with at least one goal" not in employee


@pytest.mark.requirement("S0-08")
def test_each_focus_area_names_its_teams_and_leads_to_its_goals(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    with demo.services.desk.workspace.begin() as work:
        for goal in work.goals.find(focus_area_id=demo.id("focus 1")):
            work.goals.save(replace(goal, focus_area_id=demo.id("focus 2")))
    stage = overview_of("P03")
    shown = demo.services.insights.view(demo.actor("P03")).areas

    assert "Nobody works on this yet" in _texts(stage.panel)
    area = next(one for one in shown if one.area_id == demo.id("focus 2"))
    count = next(b for b in stage.panel.findChildren(QAbstractButton) if b.accessibleName().startswith(area.title))
    assert count.text().startswith(f"{area.goal_count} open goal")
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    assert stage.visited == [("goals", area.area_id)]


@pytest.mark.requirement("S4-07", "W-15")
def test_who_leads_may_ask_whether_the_ground_holds_and_nothing_is_stored(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot
) -> None:
    assert _panel(overview_of("P03")).readiness is None
    card = _panel(overview_of("P01")).readiness
    assert card is not None
    before = demo.services.desk.workspace.audit_lines()

    answers = [card.answer.text()]
    for tick in card.ticks:
        tick.setFocus()
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        answers.append(card.answer.text())

    assert answers[0].startswith("Tick what is true")
    assert [answer.split(".")[0] for answer in answers[1:]] == [
        "Build the ground first", "Build the ground first", "Nearly", "Nearly", "You are ready",
    ]  # fmt: skip
    assert demo.services.desk.workspace.audit_lines() == before


@pytest.mark.requirement("S4-09b")
def test_the_goal_sheet_is_saved_by_anybody(
    overview_of: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = overview_of("P03")
    _to_file(monkeypatch, tmp_path / "sheet.pdf")

    qtbot.mouseClick(_panel(stage).sheet_button, Qt.MouseButton.LeftButton)
    _answered(stage, qtbot)

    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert stage.told == [("success", "The goal sheet is saved as a PDF.")]


@pytest.mark.requirement("S0-22", "E-09")
def test_an_employee_saves_the_own_red_thread_with_one_click(
    overview_of: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = overview_of("P03")
    _to_file(monkeypatch, tmp_path / "thread.pdf")
    assert _panel(stage).thread_menu() is None

    qtbot.mouseClick(_panel(stage).thread_button, Qt.MouseButton.LeftButton)
    _answered(stage, qtbot)

    assert (tmp_path / "thread.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.requirement("S0-22", "E-09")
def test_a_manager_chooses_between_the_own_red_thread_and_those_of_own_people(
    overview_of: Stages, demo: DemoCompany, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = overview_of("P02")
    menu = _panel(stage).thread_menu()
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    with demo.services.desk.workspace.read() as work:
        own = {person.name for person in work.people.find(manager_id=demo.id("P02")) if person.left_on is None}
    assert set(actions) == {"My own", *own}

    _to_file(monkeypatch, tmp_path / "amina.pdf")
    actions["Amina Yusuf"].trigger()
    _answered(stage, qtbot)
    assert (tmp_path / "amina.pdf").exists()


def test_the_palette_starts_both_documents(
    overview_of: Stages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stage = overview_of("P02")
    for action in ("goal_sheet", "red_thread"):
        _to_file(monkeypatch, tmp_path / f"{action}.pdf")
        stage.panel.run_action(action)
        _answered(stage, qtbot)
        assert (tmp_path / f"{action}.pdf").exists()


def test_without_strategy_and_goals_the_page_says_where_to_begin(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = replace(demo.services.insights.view(demo.actor("P03")), has_goals=False, has_strategy=False)
    monkeypatch.setattr(demo.services.insights, "view", lambda _actor: empty)
    stage = overview_of("P03")

    _press(stage.panel, "Set the first goal", qtbot)
    assert stage.visited == [("goals", None)]
    assert faults(stage, USUAL) == ""


def _many(demo: DemoCompany, count: int) -> list[UUID]:
    with demo.services.desk.workspace.read() as work:
        teams = [team.id for team in work.teams.find()]
    goals = [
        Goal(uuid4(), f"{n} {LONG}"[:1_900].strip(), GoalLevel.TEAM, team_id=teams[n % len(teams)], purpose=LONG)
        for n in range(count)
    ]
    _save(demo, *goals)
    return [goal.id for goal in goals]


@pytest.mark.parametrize("count", [30, 300])
def test_many_goals_with_very_long_texts_hold(overview_of: Stages, demo: DemoCompany, qtbot: QtBot, count: int) -> None:
    _many(demo, count)
    stage = overview_of("P02")
    _answered(stage, qtbot)
    long = [label for label in stage.findChildren(WrapLabel) if LONG[:600] in label.toolTip()]
    assert long
    assert max(len(label.text()) for label in stage.findChildren(WrapLabel)) < 300
    health = _panel(stage).health
    assert health is not None
    line = health.signs[HealthSign.NO_PARENT]

    qtbot.mouseClick(line.toggle, Qt.MouseButton.LeftButton)
    settle()
    more = next(b for b in line.findChildren(QAbstractButton) if b.text().endswith("more in the list of goals"))
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert stage.visited == [("goals", SIGN_IDS[HealthSign.NO_PARENT])]


@pytest.mark.parametrize(
    ("person", "size", "choice"), [("P01", SMALLEST, SchemeChoice.DARK), ("P03", USUAL, SchemeChoice.LIGHT)]
)
def test_the_page_is_sound(
    overview_of: Stages, request: pytest.FixtureRequest, person: str, size: tuple[int, int], choice: SchemeChoice
) -> None:
    theme, qtbot = request.getfixturevalue("theme"), request.getfixturevalue("qtbot")
    theme.choose(choice)
    stage = overview_of(person)
    _answered(stage, qtbot)

    assert faults(stage, size) == ""


def test_what_has_happened_is_whole_at_any_width(overview_of: Stages) -> None:
    stage = overview_of("P01")
    for width in range(1400, 560, -70):
        stage.resize(width, 700)
        settle()
        card = _card(stage, NewsCard)
        words = [label for label in card.findChildren(WrapLabel) if label.isVisible()]
        assert all(label.height() >= label.heightForWidth(label.width()) for label in words)


@pytest.mark.parametrize("size", [USUAL, SMALLEST], ids=("usual", "smallest"))
def test_long_words_are_neither_cut_nor_forgotten(
    overview_of: Stages, demo: DemoCompany, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with pseudo_locale():
        stage = overview_of("P02")
        _answered(stage, qtbot)
        assert faults(stage, size) == ""
        assert unspoken(stage, demo) == []
