"""How large the strategy map is shown: readable from the start, zoomed by everybody, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from panel_stage import PanelStage
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from window_audit import settle

from malapp.application.ports.maps import MapKind
from malapp.ui.panels.strategy_map.canvas import MapCanvas
from malapp.ui.panels.strategy_map.panel import StrategyMapPanel
from malapp.ui.panels.strategy_map.zooming import READABLE

Stages = Callable[..., PanelStage]


def _canvas(stage: PanelStage) -> MapCanvas:
    return cast("StrategyMapPanel", stage.panel).canvas


def _click(stage: PanelStage, name: str, qtbot: QtBot) -> None:
    buttons = (button for button in stage.findChildren(QAbstractButton) if button.isVisible())
    button = next(button for button in buttons if name in {button.text(), button.accessibleName()})
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_the_map_is_zoomed_by_wheel_keys_and_buttons_within_limits(map_of_person: Stages, qtbot: QtBot) -> None:
    stage = map_of_person("P03")
    canvas = _canvas(stage)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_1)
    assert canvas.zoom == pytest.approx(1.0)
    at = QPointF(canvas.viewport().rect().center())
    for angle, grows in ((120, True), (-120, False)):
        before = canvas.zoom
        wheel = QWheelEvent(
            at, canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(canvas.viewport(), wheel)
        assert (canvas.zoom > before) is grows
    _click(stage, "Zoom in", qtbot)
    assert canvas.zoom == pytest.approx(1.2)
    _click(stage, "Show everything", qtbot)
    assert canvas.map_size().width() * canvas.zoom <= canvas.viewport().width() + 1
    assert canvas.map_size().height() * canvas.zoom <= canvas.viewport().height() + 1
    for _ in range(60):
        canvas.zoom_by(1.5)
    assert canvas.zoom == pytest.approx(3.0)
    for _ in range(60):
        canvas.zoom_by(0.5)
    assert canvas.zoom == pytest.approx(0.12)
    _click(stage, "Zoom 12%, back to 100", qtbot)
    assert canvas.zoom == pytest.approx(1.0)


@pytest.mark.parametrize("size", [(1280, 800), (940, 500)], ids=("usual", "smallest"))
def test_the_map_opens_with_text_one_can_read_from_the_top_of_the_middle(
    map_of_person: Stages, size: tuple[int, int]
) -> None:
    stage = map_of_person("P03")
    stage.resize(*size)
    settle()
    canvas = _canvas(stage)

    assert READABLE <= canvas.zoom <= 1.0
    purpose = canvas.place_of("purpose")
    assert purpose.top() >= 0
    assert purpose.center().x() == pytest.approx(canvas.viewport().width() / 2, abs=3)


def test_the_words_of_a_card_partly_out_of_sight_are_seen_where_it_is(map_of_person: Stages) -> None:
    stage = map_of_person("P03")
    canvas = _canvas(stage)
    canvas.zoom_to(2.0)
    canvas.verticalScrollBar().setValue(0)
    across = canvas.horizontalScrollBar()
    across.setValue(across.maximum())
    settle()
    strip = canvas.place_of("purpose").toRect().adjusted(8, 8, -8, -8).intersected(canvas.viewport().rect())
    image = canvas.viewport().grab(strip).toImage()

    inks = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(inks) > 10, "an empty ground has one colour"
    key = next(node.key for node in canvas.current.children if node.kind is MapKind.AREA)  # type: ignore[union-attr]
    assert canvas.place_of(key).right() < 0


def test_the_zoom_somebody_chose_is_there_the_next_time(map_of_person: Stages, qtbot: QtBot) -> None:
    stage = map_of_person("P03")
    preferences = stage.panel.context.preferences
    assert preferences.map_zoom == 0.0, "nobody has chosen one"
    _click(stage, "Zoom in", qtbot)
    chosen = _canvas(stage).zoom
    assert preferences.map_zoom == chosen

    again = StrategyMapPanel(stage.panel.context)
    qtbot.addWidget(again)
    again.refresh()
    again.show()
    settle()
    assert again.canvas.zoom == pytest.approx(chosen)
