"""The full-screen presentation: keys, clicks, screens, and words that are never cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from panel_stage import PanelStage
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_audit import settle
from workspaces import DemoCompany

from malapp.application.briefing_slides import Slide
from malapp.ui.kit.labels import breakable
from malapp.ui.panels.briefings.panel import BriefingsPanel
from malapp.ui.panels.briefings.presentation import PresentationWindow, other_screen
from malapp.ui.panels.briefings.slide_layout import Block, blocks, typeface
from malapp.ui.theme import tokens
from malapp.ui.theme.scheme import SchemeChoice, Theme

SLIDES = (
    Slide("Felles orientering", ("Salg",), "Velkommen", note="2027 · Jonas Berge"),
    Slide("Våre fokusområder", ("Trygg service", "Flere avtaler", "Et sted å bli god"), "Si hva", is_list=True),
    Slide(
        "Hvordan kan du bidra?", ("Derfor vil jeg høre hvordan du kan bidra.", "Jeg ser fram til samtalene."), "Spør"
    ),
)
SIZES = [(1920.0, 1080.0), (1024.0, 768.0), (640.0, 360.0), (1080.0, 1920.0)]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[PresentationWindow]:
    """The presentation of three pictures, shown in a window."""
    home = QWidget()
    qtbot.addWidget(home)
    shown = PresentationWindow(SLIDES, home)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    home.close()


@pytest.mark.requirement("S1-50")
@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_keys_go_on_and_stop_at_the_last_picture(window: PresentationWindow, qtbot: QtBot, key: Qt.Key) -> None:
    for expected in (1, 2, 2):
        qtbot.keyClick(window, key)
        assert window.number == expected


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_PageUp])
def test_keys_go_back_and_stop_at_the_first(window: PresentationWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window, Qt.Key.Key_End)
    assert window.number == 2
    for expected in (1, 0, 0):
        qtbot.keyClick(window, key)
        assert window.number == expected
    window.go(2)
    qtbot.keyClick(window, Qt.Key.Key_Home)
    assert window.number == 0


def test_a_click_goes_on_and_the_right_button_back(window: PresentationWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert window.number == 1
    qtbot.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(300, 200))
    assert window.number == 0


def test_f11_leaves_full_screen_and_esc_ends(window: PresentationWindow, qtbot: QtBot) -> None:
    window.begin()
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()

    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_a_screen_reader_hears_each_picture(window: PresentationWindow, qtbot: QtBot) -> None:
    def heard() -> str:
        return QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name)

    assert heard() == "Felles orientering. Salg. 2027 · Jonas Berge"
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert heard() == "Våre fokusområder. Trygg service. Flere avtaler. Et sted å bli god"


def test_the_pointer_comes_back_when_it_is_moved(window: PresentationWindow) -> None:
    window.setCursor(Qt.CursorShape.BlankCursor)

    place, none = QPointF(120, 120), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, move)

    assert window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_the_other_screen_is_taken_when_there_is_one() -> None:
    own, wall = object(), object()

    assert other_screen([own, wall], own) is wall  # type: ignore[list-item, arg-type, comparison-overlap]
    assert other_screen([wall, own], own) is wall  # type: ignore[list-item, arg-type, comparison-overlap]
    assert other_screen([own], own) is own  # type: ignore[list-item, arg-type, comparison-overlap]
    here = QGuiApplication.primaryScreen()
    assert other_screen(QGuiApplication.screens(), here) in QGuiApplication.screens()


def _needed(block: Block, font: QFont) -> tuple[float, float]:
    strong = block.role in {"title", "line"}
    metrics = QFontMetricsF(typeface(font, block.size, is_strong=strong))
    room = QRectF(0, 0, block.place.width(), 1e7)
    box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), breakable(block.text))
    return box.width(), box.height()


@pytest.mark.requirement("S1-50")
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize(
    "slide",
    [
        *SLIDES,
        Slide("Lang", ("Vi skal gjøre det enkelt å velge oss. " * 30,) * 3, "", is_list=True),
        Slide("Svært lang", ("Vi skal gjøre det enkelt å velge oss. " * 400,), ""),
        Slide("Uten mellomrom " * 20, ("a" * 3_000, "b" * 400), "", is_list=True),
    ],
    ids=["first", "list", "closing", "long", "endless", "unbroken"],
)
def test_no_words_are_cut_or_stand_on_each_other(qapp: QApplication, slide: Slide, width: float, height: float) -> None:
    font = qapp.font()

    placed = blocks(slide, width, height, font)

    assert [block.text for block in placed] == [slide.title, *slide.lines, *([slide.note] if slide.note else [])]
    for block in placed:
        needed = _needed(block, font)
        assert needed[0] <= block.place.width() + 1
        assert needed[1] <= block.place.height() + 1
        assert block.place.bottom() <= height
        assert block.place.right() <= width
    for above, below in pairwise(placed):
        assert above.place.bottom() <= below.place.top() + 1


def test_short_texts_are_large(qapp: QApplication) -> None:
    (_title, line, *_rest) = blocks(SLIDES[2], 1920, 1080, qapp.font())

    assert line.size >= 60


@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_it_is_dressed_in_the_chosen_scheme(window: PresentationWindow, theme: Theme, choice: SchemeChoice) -> None:
    theme.choose(choice)
    settle()
    picture = window.grab().toImage()

    assert picture.pixelColor(2, 2).name() == tokens.current().surface.casefold()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    }
    assert tokens.current().text.casefold() in colours
    assert tokens.current().accent.casefold() in colours


@pytest.fixture
def prepared(bare: DemoCompany) -> DemoCompany:
    """The demo company with a briefing prepared for the team of Jonas Berge."""
    bare.services.briefings.add(bare.actor("P02"), bare.id("SALG"))
    return bare


def test_the_button_shows_what_is_written_now_and_it_ends_with_the_panel(
    prepared: DemoCompany, briefings_of: Callable[..., PanelStage], qtbot: QtBot
) -> None:
    stage = briefings_of("P02")
    panel = cast("BriefingsPanel", stage.panel)
    needs = panel.side.writing.lists["needs"].form.editor("needs")
    needs.setFocus()
    qtbot.keyClicks(needs, "Nettopp skrevet")

    qtbot.mouseClick(panel.side._show, Qt.MouseButton.LeftButton)
    window = panel.presentation
    assert window is not None
    assert window.isFullScreen()
    spoken = []
    for number in range(20):
        window.go(number)
        spoken.append(window.accessibleName())
    assert any("Nettopp skrevet" in text for text in spoken)

    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    stage.stack.close_panels()
    settle()
    qtbot.waitUntil(lambda: gone == [True])


_TWO_SCREENS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
from malapp.application.briefing_slides import Slide
from malapp.ui.panels.briefings.presentation import PresentationWindow
for left in (100, 1400):
    home = QWidget()
    home.setGeometry(left, 100, 600, 400)
    home.show()
    app.processEvents()
    shown = PresentationWindow((Slide("Orientering", ("Salg",), ""),), home)
    shown.begin()
    app.processEvents()
    print(home.screen().name(), shown.screen().name(), shown.geometry().width())
    home.close()
"""


def test_on_two_screens_it_fills_the_one_the_window_is_not_on(tmp_path: Path) -> None:
    places = {"Desk": (0, 1280, 800), "Wall": (1280, 1920, 1080)}
    screens = [
        {"name": name, "x": x, "y": 0, "width": w, "height": h, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, (x, w, h) in places.items()
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"}

    done = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS], capture_output=True, text=True, check=True, env={**os.environ, **platform}
    )

    assert done.stdout.splitlines() == ["Desk Wall 1920", "Wall Desk 1280"]
