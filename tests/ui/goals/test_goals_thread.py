"""The line of sight beside a goal: long titles are not cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from malapp.ui.panels.goals.step_button import StepButton

TITLE = "Øke antall serviceavtaler fra 210 til 300 innen 31.12.2026 uten at flere oppdrag må kjøres to ganger"


@pytest.mark.parametrize("width", [200, 280, 420])
def test_a_step_is_as_high_as_its_lines_however_deep_it_lies(qtbot: QtBot, width: int) -> None:
    step: QAbstractButton = StepButton(TITLE)
    inner: QWidget = step
    for _depth in range(4):
        outer = QWidget()
        QVBoxLayout(outer).addWidget(inner)
        inner = outer
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(width + 100, 40)  # no height to give away
    area.show()
    qtbot.waitExposed(area)
    QApplication.processEvents()
    assert step.height() >= step.heightForWidth(step.width())
    assert step.heightForWidth(200) > QFontMetricsF(step.font()).lineSpacing() * 2
