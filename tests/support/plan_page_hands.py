"""Hands for the unit plans page: open, press, choose, type, read."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from panel_stage import PanelStage
from plan_stage import PlanAtHand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from malapp.domain.plans import PlanEvent
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.panels.unit_plans.panel import UnitPlansPanel
from malapp.ui.panels.unit_plans.words import event_word

Plans = Callable[..., PanelStage]


def opened(plans_of: Plans, person: str, plan: PlanAtHand) -> tuple[PanelStage, UnitPlansPanel]:
    stage = plans_of(person)
    panel = cast("UnitPlansPanel", stage.panel)
    panel.show_item(plan.id)
    QApplication.processEvents()
    return stage, panel


def press(qtbot: QtBot, button: QWidget) -> None:
    QApplication.processEvents()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def step_button(panel: UnitPlansPanel, event: PlanEvent) -> QPushButton:
    QApplication.processEvents()
    buttons = panel.page.state.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == event_word(event) and button.isVisible())


def choose(field: ChoiceField, value: object) -> None:
    """Choose as the mouse does."""
    field.set_value(value)
    field.activated.emit(field.currentIndex())
    QApplication.processEvents()


def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    widget.setFocus()
    qtbot.keyClicks(widget, text)


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(label.text().replace("\u200b", "") for label in labels)
