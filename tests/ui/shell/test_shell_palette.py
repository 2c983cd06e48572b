"""Ctrl+K finds panels, actions, people, goals and strategies by their words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot
from shell_window import Shell

from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalKind, GoalLevel, Measure, Milestone
from malapp.domain.plans import PlanItem, PlanItemKind, UnitPlan
from malapp.ui.kit.editors import TextField
from malapp.ui.panels.paged import PagedPanel
from malapp.ui.shell.matching import folded, score
from malapp.ui.shell.palette import Entry, Palette, best


def _open(shell: Shell) -> Palette:
    shell.window.activateWindow()
    QTest.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = shell.window.findChildren(Palette)
    assert palette.isVisible()
    return palette


def _type(palette: Palette, text: str, qtbot: QtBot) -> list[str]:
    field = palette.findChild(TextField)
    shown = palette.findChild(QListView)
    assert isinstance(field, TextField)
    assert isinstance(shown, QListView)
    field.selectAll()
    QTest.keyClicks(field, text)
    palette._search()
    model = shown.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("mål", "Mål"),
        ("mal", "Mål for kundene"),
        ("kund", "Flere fornøyde kunder"),
        ("solh ing", "Ingrid Solheim"),
        ("nygard", "Silje Nygård"),
        ("samtl", "Samtaler"),
        ("smataler", "Samtaler"),
        ("møte", "Kundemøter"),
        ("AERLIG", "Ærlig"),
    ],
)
def test_words_beginnings_insides_and_one_slip_are_found(query: str, title: str) -> None:
    assert score(query, title) > 0


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("kunde", "Sykefravær under 4,5 %"),
        ("sl", "Ingrid Solheim"),
        ("ol", "Ingrid Solheim"),
        ("ingrid berge", "Ingrid Solheim"),
        ("", "Mål"),
        ("mål", ""),
    ],
)
def test_scattered_letters_are_not_found(query: str, title: str) -> None:
    assert score(query, title) == 0


def test_a_whole_word_comes_before_a_beginning_before_an_inside_before_a_slip() -> None:
    titles = ["plan", "planer", "årsplan", "plen"]
    ranked = sorted(titles, key=lambda title: -score("plan", title))
    assert ranked == titles
    assert folded("Ærlig Åse Øst") == "aerlig ase ost"


def test_weak_hits_are_left_out_when_there_are_good_ones() -> None:
    entries = [Entry(title, "Goal", "target", lambda: None) for title in ("planer", "plener", "plan")]
    assert [entry.title for entry in best("plan", entries, ())] == ["plan", "planer"]


def test_the_palette_goes_to_a_panel(shell: Shell, qtbot: QtBot) -> None:
    palette = _open(shell)
    assert _type(palette, "sett", qtbot)[0].startswith("Settings")
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Return)
    assert shell.frame.stack.current_id == "settings"
    assert palette.isHidden()


def test_enter_right_after_typing_means_what_was_typed(shell: Shell, qtbot: QtBot) -> None:
    palette = _open(shell)
    QTest.keyClicks(palette.findChild(TextField), "settings")
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Return)
    assert shell.frame.stack.current_id == "settings"


def test_the_palette_starts_an_action(shell: Shell, qtbot: QtBot) -> None:
    palette = _open(shell)
    found = _type(palette, "about", qtbot)
    assert found[0] == "About malapp, Action"
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Return)
    assert shell.frame.stack.current_id == "settings"


def test_arrows_move_and_esc_leaves(shell: Shell, qtbot: QtBot) -> None:
    palette = _open(shell)
    shown = palette.findChild(QListView)
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Down)
    assert shown.currentIndex().row() == 1
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Up)
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Up)
    assert shown.currentIndex().row() == shown.model().rowCount() - 1
    QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Escape)
    assert palette.isHidden()


def test_nothing_found_is_said(shell: Shell, qtbot: QtBot) -> None:
    assert _type(_open(shell), "xyzzyq", qtbot) == []


def test_a_hundred_openings_make_one_popup(shell: Shell, qtbot: QtBot) -> None:
    _open(shell).hide()
    before = len(QApplication.topLevelWidgets())
    for _ in range(100):
        _open(shell).hide()
    assert len(QApplication.topLevelWidgets()) == before


@pytest.mark.requirement("E-09")
def test_somebody_elses_personal_goal_is_not_found(shell: Shell, qtbot: QtBot) -> None:
    services = shell.window._services
    actor = services.session.actor()
    with services.desk.workspace.read() as work:
        hidden = [goal for goal in work.goals.find() if not actor.may_read_goal(goal)]
    assert hidden
    for goal in hidden:
        word = max(goal.title.split(), key=len)
        assert not [hit for hit in services.search.find(actor, word) if hit.id == goal.id]


def test_what_is_found_in_texts_opens_its_page_with_the_thing_chosen(shell: Shell, qtbot: QtBot) -> None:
    """A unit plan by a word of a task, an action, a step of a goal, an indicator, an earlier briefing."""
    services = shell.window._services
    me = services.session.actor().person_id
    new = services.desk.new_id
    team = services.people.teams()[0].id
    plan = UnitPlan(new(), "Plan 2031")
    goal = Goal(new(), "Stort", GoalLevel.TEAM, team_id=team, measure=Measure.MILESTONES)
    figure = Goal(new(), "Flodhest i tall", GoalLevel.TEAM, GoalKind.INDICATOR, team_id=team)
    action = Action(new(), "Mate flodhest", who_id=me)
    old = Briefing(new(), me, held_on=date(2020, 1, 7), needs="flodhest i forrige runde", state=BriefingState.HELD)
    with services.desk.workspace.begin() as work:
        for topic, value in (
            ("unit_plans", plan),
            ("unit_plans", UnitPlan(new(), "Plan 2032", position=1)),
            ("plan_items", PlanItem(new(), plan.id, PlanItemKind.TASK, text="flodhest som oppgave")),
            ("goals", goal),
            ("goals", figure),
            ("milestones", Milestone(new(), goal.id, "flodhest som milepæl")),
            ("actions", action),
            ("briefings", old),
        ):
            work.repository(topic).save(value)

    def open_by(text: str) -> tuple[str, Any]:
        palette = _open(shell)
        (found,) = _type(palette, text, qtbot)
        QTest.keyClick(palette.findChild(TextField), Qt.Key.Key_Return)
        shown = shell.frame.stack.current
        assert isinstance(shown, PagedPanel)
        return found, shown.page

    found, page = open_by("flodhest oppgave")
    assert (found, page.presenter.chosen_id) == ("flodhest som oppgave, Task in a unit plan", plan.id)
    found, page = open_by("flodhest milepæl")
    assert (found, page.list.tree.currentIndex().data()) == ("flodhest som milepæl, Milestone", "Stort")
    found, page = open_by("flodhest tall")
    assert (found, page.presenter.chosen_id) == ("Flodhest i tall, Indicator", figure.id)
    found, page = open_by("mate flodhest")
    assert (found, page.presenter.chosen_id) == ("Mate flodhest, Agreed action", action.id)
    _found, page = open_by("flodhest runde")
    assert page.presenter.briefing.id == old.id
