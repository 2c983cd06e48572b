"""The curve of the check-ins against the plan."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.goals import Goal
from malapp.ui.kit.labels import MutedLabel, SectionTitle
from malapp.ui.kit.line_chart import LineChart, Point
from malapp.ui.panels.goals.curves import Curve
from malapp.ui.theme import scale


class CurveView(QWidget):
    """Values over time, what they are for below; a sentence where a curve is still to come."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = title or self.tr("Progress against the plan")
        self._chart = LineChart(name)
        self._chart.setMinimumHeight(150)
        self._purpose = MutedLabel()
        self._missing = MutedLabel(self.tr("The curve begins with the first check-in that has a value."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(SectionTitle(name))
        layout.addWidget(self._chart)
        layout.addWidget(self._purpose)
        layout.addWidget(self._missing)

    def show_curve(self, goal: Goal, curve: Curve | None, *, has_measure: bool) -> None:
        """Show ``curve`` of ``goal``; nothing at all where there is no measure."""
        self.setVisible(has_measure)
        self._chart.setVisible(curve is not None)
        self._missing.setVisible(curve is None)
        self._purpose.setText(self.tr("Why: {purpose}").format(purpose=goal.purpose))
        self._purpose.setVisible(curve is not None and bool(goal.purpose))
        if curve is not None:
            reported = [Point(day, round(value) if curve.is_share else value) for day, value in curve.reported]
            planned = [Point(day, value) for day, value in curve.planned]
            self._chart.set_data(reported, planned, unit=curve.unit, limits=curve.keep_within)
