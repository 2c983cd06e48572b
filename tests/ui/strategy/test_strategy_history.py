"""The window shows who has heard the strategy, and the wordings it was adopted in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from panel_stage import PanelStage, in_dialog
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.strategy import Audience, StrategyEvent, StrategyState
from malapp.ui.kit.changes_text import ChangesText
from malapp.ui.panels.strategy.panel import StrategyPanel
from malapp.ui.panels.strategy.present_dialog import PresentDialog, ReviseDialog
from malapp.ui.panels.strategy.versions_dialog import VersionsDialog

Stages = Callable[..., PanelStage]
OWNER, EMPLOYEE = "P01", "P03"


def _panel(stage: PanelStage) -> StrategyPanel:
    return cast("StrategyPanel", stage.panel)


def _shown(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def _texts(root: QWidget) -> str:
    return "\n".join(cast("QLabel", label).text() for label in _shown(root, QLabel))


def _click(root: QWidget, text: str, qtbot: QtBot) -> None:
    settle()
    buttons = cast("list[QAbstractButton]", _shown(root, QAbstractButton))
    button = next(it for it in buttons if it.text().startswith(text) or it.accessibleName() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


@pytest.fixture
def adopted(demo: DemoCompany) -> DemoCompany:
    """The demo company with a new strategy, adopted today and heard by nobody."""
    service, owner, draft = demo.services.strategy, demo.actor(OWNER), demo.id("strategy next")
    with demo.services.desk.workspace.begin() as work:
        for topic in ("presentations", "briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    service.edit(owner, draft, vision="Vi gir trygg varme.", core_values="Ærlig\nNysgjerrig")
    service.add_focus_area(owner, draft, "Trygg drift")
    service.advance(owner, draft, StrategyEvent.SUBMIT)
    service.advance(owner, draft, StrategyEvent.ADOPT)
    return demo


def _when_open(kind: type[QDialog], act: Callable[[Any], None], looks: int = 2_000) -> None:
    """Once a dialog of ``kind`` is open, do ``act`` with it, whatever other dialog is still going away."""

    def look() -> None:
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
        if found:
            act(found[0])
        elif looks:
            _when_open(kind, act, looks - 1)

    QTimer.singleShot(5, look)


def _stage(adopted: DemoCompany, strategy_of: Stages, who: str = OWNER) -> PanelStage:
    stage = strategy_of(who)
    _panel(stage).show_item(adopted.id("strategy next"))
    settle()
    return stage


def _state(adopted: DemoCompany) -> StrategyState:
    with adopted.services.desk.workspace.read() as work:
        return work.strategies.get(adopted.id("strategy next")).state


@pytest.mark.requirement("S0-03")
def test_a_team_that_has_heard_the_strategy_says_when_and_the_others_not_yet(
    adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot
) -> None:
    stage = _stage(adopted, strategy_of)
    teams = [team for team in adopted.services.people.teams() if team.id != adopted.id("LED")]  # its lead is alone
    assert _texts(_panel(stage).presented).count("Not yet") == 1 + len(teams)

    def to_a_team(dialog: PresentDialog) -> None:
        audience = cast("QComboBox", dialog.form.editor("audience"))
        audience.setFocus()
        qtbot.keyClick(audience, Qt.Key.Key_Down)
        team = cast("QComboBox", dialog.form.editor("team_id"))
        assert team.isVisible()
        team.setFocus()
        for _step in range(2):  # past the team whose lead is alone
            qtbot.keyClick(team, Qt.Key.Key_Down)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(to_a_team)
    _click(stage, "It has been presented", qtbot)

    assert _state(adopted) is StrategyState.COMMUNICATED
    assert stage.told[-1] == ("success", "The strategy is presented, and in force.")
    text = _texts(_panel(stage).presented)
    assert text.count("Not yet") == len(teams)
    assert text.count("Presented") == 1


def test_a_team_is_asked_for_and_a_day_ahead_refused(adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot) -> None:
    stage = _stage(adopted, strategy_of)
    errors: list[str] = []

    def wrong(dialog: PresentDialog) -> None:
        dialog.form.set_values({"audience": Audience.PERSON})
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("person_id").error())
        dialog.form.set_values({"audience": Audience.COMPANY, "presented_on": dialog._hearing.today.replace(year=2099)})
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        errors.append(dialog.form.row("presented_on").error())

    in_dialog(wrong)
    _click(stage, "Record a presentation", qtbot)

    assert errors == [
        "Choose whom the strategy was presented to.",
        "That day has not come yet. Choose the day the strategy was presented.",
    ]
    assert _state(adopted) is StrategyState.ADOPTED


def test_a_presentation_recorded_by_mistake_is_removed_and_comes_back_by_undo(
    adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot
) -> None:
    day = adopted.services.desk.today()
    adopted.services.presenting.present(adopted.actor(OWNER), adopted.id("strategy next"), Audience.COMPANY, day)
    stage = _stage(adopted, strategy_of)
    assert "Not yet" not in _texts(_panel(stage).presented)

    _click(stage, "Remove the presentation: The whole company", qtbot)
    assert "Presented" not in _texts(_panel(stage).presented)

    stage.press_undo(qtbot)
    settle()
    assert "Not yet" not in _texts(_panel(stage).presented)


def test_the_card_leads_to_the_briefings(adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot) -> None:
    stage = _stage(adopted, strategy_of, EMPLOYEE)

    _click(stage, "The joint briefings", qtbot)

    assert stage.visited == [("briefings", None)]
    assert "Record a presentation" not in [b.text() for b in stage.findChildren(QAbstractButton) if b.isVisible()]


def test_a_revision_asks_why_and_shows_it(adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot) -> None:
    day = adopted.services.desk.today()
    adopted.services.presenting.present(adopted.actor(OWNER), adopted.id("strategy next"), Audience.COMPANY, day)
    stage = _stage(adopted, strategy_of)
    refused: list[str] = []

    def why(dialog: ReviseDialog) -> None:
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        refused.append(dialog.form.row("reason").error())
        qtbot.keyClicks(dialog.form.editor("reason"), "Strømprisen")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    _when_open(ReviseDialog, why)
    _click(stage, "Take under revision", qtbot)

    assert refused == ["Say in a few words why the strategy is taken under revision."]
    assert _state(adopted) is StrategyState.UNDER_REVISION
    assert "Reason: Strømprisen" in _texts(stage)


def _revised(adopted: DemoCompany) -> None:
    service, owner, strategy = adopted.services.strategy, adopted.actor(OWNER), adopted.id("strategy next")
    adopted.services.presenting.present(owner, strategy, Audience.COMPANY, adopted.services.desk.today())
    service.advance(owner, strategy, StrategyEvent.REVISE, reason="Strømprisen")
    service.edit(owner, strategy, vision="Vi gir trygg og rimelig varme.", core_values="Ærlig")


def test_versions_are_compared_side_by_side_for_eyes_and_ears(
    adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot
) -> None:
    _revised(adopted)
    stage = _stage(adopted, strategy_of)
    heard: list[str] = []
    only_changes: list[int] = []

    def read(dialog: VersionsDialog) -> None:
        settle()
        heard.extend(cast("ChangesText", text).spoken() for text in _shown(dialog, ChangesText))
        frames = [it for it in _shown(dialog, QFrame) if it.objectName() == "answer"]
        names = [QAccessible.queryAccessibleInterface(it).text(QAccessible.Text.Name) for it in frames]
        assert names[0].startswith("Version 1")
        assert names[1] == "The text as it is now: Vi gir trygg [added: og rimelig] varme."
        only_changes.append(len(_shown(dialog, ChangesText)))
        qtbot.mouseClick(dialog.only_changes, Qt.MouseButton.LeftButton, pos=dialog.only_changes.rect().center())
        settle()
        only_changes.append(len(_shown(dialog, ChangesText)))
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(read)
    _click(stage, "1 adopted version", qtbot)

    assert heard == [
        "Vi gir trygg varme.",
        "Vi gir trygg [added: og rimelig] varme.",
        "Ærlig [removed: Nysgjerrig]",
        "Ærlig",
    ]
    assert only_changes[0] == 4
    assert only_changes[1] > 4


def test_one_version_is_read_with_who_adopted_it_and_why(
    adopted: DemoCompany, strategy_of: Stages, qtbot: QtBot
) -> None:
    _revised(adopted)
    adopted.services.strategy.advance(adopted.actor(OWNER), adopted.id("strategy next"), StrategyEvent.ADOPT)
    stage = _stage(adopted, strategy_of, EMPLOYEE)
    texts: list[str] = []

    def read(dialog: VersionsDialog) -> None:
        dialog.form.set_values({"version": 2, "other": "alone"})
        dialog.show_chosen()
        settle()
        texts.append(_texts(dialog))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(read)
    _click(stage, "2 adopted version", qtbot)

    name = adopted.services.people.person(adopted.id(OWNER)).name
    assert f"by {name}. Reason: Strømprisen" in texts[0]
    assert "Vi gir trygg og rimelig varme." in texts[0]
    assert "Trygg drift" in texts[0]


def test_the_marks_are_drawn_in_both_schemes(qtbot: QtBot) -> None:
    from malapp.application.word_changes import word_changes
    from malapp.ui.theme import tokens

    text = ChangesText(word_changes("trygg drift", "god drift")[0])
    qtbot.addWidget(text)
    text.resize(200, text.heightForWidth(200))
    picture = text.grab().toImage()

    found = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert tokens.current().bad.casefold() in found
    assert text.heightForWidth(60) > text.heightForWidth(400)
