"""What is done to reach the goal that is shown, each line with the way to the action plan (S0-23)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from malapp.application.action_rows import PlanState
from malapp.application.goal_doings import Doing
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet, Link
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class DoingList(QWidget):
    """Hidden while nothing is done for the goal. ``followed`` tells a Link into the action plan."""

    followed = Signal(object)

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._shown: object = None
        self._lines = column(spacing=scale.SPACE_2)
        self.setLayout(column(SectionTitle(self.tr("What is done to get there")), self._lines, spacing=scale.SPACE_2))

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show what is done for the goal of ``sheet``."""
        doings = self._editing.doings(sheet.goal.id)
        self.setVisible(bool(doings))
        if doings == self._shown:
            return
        self._shown = doings
        clear(self._lines)
        for doing in doings:
            self._lines.addWidget(self._line(doing))

    def _line(self, doing: Doing) -> QWidget:
        when = format_date(doing.due_on, self.locale()) if doing.due_on else doing.how_often
        about = " · ".join(part for part in (doing.who, when) if part)
        words = column(WrapLabel(doing.what), spacing=scale.SPACE_1)
        below = row(spacing=scale.SPACE_2)
        if doing.state is not None:
            below.addWidget(StatusPill(*_look(doing.state, is_overdue=doing.is_overdue)))
        if about:
            below.addWidget(MutedLabel(about), 1)
        words.addLayout(below)
        jump = IconButton("arrow-right", self.tr("Show in the action plan: {what}").format(what=doing.what))
        jump.clicked.connect(lambda: self.followed.emit(Link(doing.what, "action_plan", doing.id)))
        line = row(spacing=scale.SPACE_2)
        line.addLayout(words, 1)
        line.addWidget(jump)
        return box(line)


def _look(state: PlanState, *, is_overdue: bool) -> tuple[str, Tone, str]:
    """As in the action plan: overdue is said before anything else."""
    if is_overdue:
        return translate("ActionPlan", "Overdue"), Tone.WARNING, "clock"
    return {
        PlanState.PLANNED: (translate("ActionPlan", "Planned"), Tone.NEUTRAL, "circle-dashed"),
        PlanState.IN_PROGRESS: (translate("ActionPlan", "In progress"), Tone.INFO, "circle-dot"),
        PlanState.MOVED: (translate("ActionPlan", "Moved"), Tone.NEUTRAL, "calendar-days"),
        PlanState.DONE: (translate("ActionPlan", "Done"), Tone.GOOD, "circle-check"),
        PlanState.DROPPED: (translate("ActionPlan", "Dropped"), Tone.NEUTRAL, "circle-slash"),
    }[state]
