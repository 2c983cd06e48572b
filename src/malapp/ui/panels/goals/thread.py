"""The line of sight: from the strategy down to the goal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.ui.kit.labels import SectionTitle
from malapp.ui.kit.layouts import clear, column
from malapp.ui.panels.goals.sheet import GoalSheet, Link
from malapp.ui.panels.goals.step_button import StepButton
from malapp.ui.theme import scale


class Thread(QWidget):
    """Steps under each other on a line; ``followed`` tells the Link of the step that was pressed."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionTitle(self.tr("How it is connected"))
        self._steps = column(spacing=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(self._heading)
        layout.addLayout(self._steps)

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show the way from the strategy to the goal of ``sheet``; nothing for a goal that stands alone."""
        clear(self._steps)
        self.setVisible(bool(sheet.thread))
        for number, link in enumerate(sheet.thread):
            step = StepButton(link.text, is_first=number == 0, is_alone=False)
            step.clicked.connect(lambda _checked=False, link=link: self._follow(link))
            self._steps.addWidget(step)
        if sheet.thread:
            self._steps.addWidget(StepButton(sheet.goal.title, is_first=False, is_last=True, is_alone=False))

    def _follow(self, link: Link) -> None:
        self.followed.emit(link)
