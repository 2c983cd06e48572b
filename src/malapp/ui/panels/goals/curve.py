"""The curve of the check-ins against the plan."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.ui.kit.labels import MutedLabel, SectionTitle
from malapp.ui.kit.line_chart import LineChart, Point
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.theme import scale


class CurveView(QWidget):
    """Progress in per cent over time; a sentence where a curve is still to come, nothing where there is no measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = LineChart(self.tr("Progress against the plan"))
        self._chart.setMinimumHeight(150)
        self._missing = MutedLabel(self.tr("The curve begins with the first check-in that has a value."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(SectionTitle(self.tr("Progress against the plan")))
        layout.addWidget(self._chart)
        layout.addWidget(self._missing)

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show the curve of the goal of ``sheet``."""
        curve = sheet.curve
        self.setVisible(sheet.has_measure)
        self._chart.setVisible(curve is not None)
        self._missing.setVisible(curve is None)
        if curve is not None:
            reported = [Point(day, round(percent)) for day, percent in curve.reported]
            planned = [Point(day, percent) for day, percent in curve.planned]
            self._chart.set_data(reported, planned, unit="%")
