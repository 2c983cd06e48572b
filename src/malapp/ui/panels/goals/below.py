"""What hangs right below a goal, with how far each has come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from malapp.application.goal_listing import ListedGoal
from malapp.domain.goals import GoalKind
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.formats import format_percent
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.status import ThinBar
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.values import score_text
from malapp.ui.panels.goals.words import tone_of
from malapp.ui.theme import scale

#: Key results stand above the goals, activities with what is done.
_ELSEWHERE = frozenset({GoalKind.KEY_RESULT, GoalKind.ACTIVITY})


class BelowList(QWidget):
    """Key results, then goals, with thin bars: in the order of the plan and never by progress."""

    def __init__(self, add: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = column(spacing=scale.SPACE_2)
        self._goals = column(spacing=scale.SPACE_2)
        self._results_heading = SectionTitle(self.tr("Key results"))
        self._goals_heading = SectionTitle(self.tr("Goals below"))
        self._score = MutedLabel()
        self._add = LinkButton(self.tr("Add a key result"), icon="plus", clicked=add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        layout.addWidget(self._results_heading)
        layout.addLayout(self._results)
        layout.addWidget(self._score)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._goals_heading)
        layout.addLayout(self._goals)

    def show_sheet(self, sheet: GoalSheet, *, may_add: bool) -> None:
        """Show what hangs below the goal of ``sheet``."""
        may_add = may_add and (sheet.rules.is_measured or sheet.goal.kind is GoalKind.OBJECTIVE)
        results = [below for below in sheet.below if below.goal.kind is GoalKind.KEY_RESULT]
        goals = [below for below in sheet.below if below.goal.kind not in _ELSEWHERE]
        for lines, rows in ((self._results, results), (self._goals, goals)):
            clear(lines)
            for below in rows:
                lines.addWidget(self._line(below))
        self._score.setText(score_text(sheet.row))
        self._score.setVisible(bool(self._score.text()))
        self._add.setVisible(may_add)
        self._results_heading.setVisible(may_add or bool(results))
        self._goals_heading.setVisible(bool(goals))
        self.setVisible(may_add or bool(results) or bool(goals))

    def _line(self, goal_row: ListedGoal) -> QWidget:
        share = goal_row.progress
        bar = ThinBar(self.tr("Progress of {title}").format(title=goal_row.goal.title))
        bar.set_share(share, tone_of(goal_row))
        percent = QLabel("–" if share is None else format_percent(share, self.locale()))
        percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words = row(WrapLabel(goal_row.goal.title), percent, spacing=scale.SPACE_3)
        words.setStretch(0, 1)
        return box(column(words, bar, spacing=scale.SPACE_1))
