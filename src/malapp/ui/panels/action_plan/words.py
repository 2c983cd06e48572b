"""What the states of a line are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.action_plan import PlanRow, PlanState
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


def state_pill(row: PlanRow) -> Pill:
    """How a line stands; overdue is said before anything else, calmly."""
    if row.is_overdue:
        return Pill(translate("ActionPlan", "Overdue"), Tone.WARNING, "clock")
    return {
        PlanState.PLANNED: Pill(translate("ActionPlan", "Planned"), Tone.NEUTRAL, "circle-dashed"),
        PlanState.IN_PROGRESS: Pill(translate("ActionPlan", "In progress"), Tone.INFO, "circle-dot"),
        PlanState.MOVED: Pill(translate("ActionPlan", "Moved"), Tone.NEUTRAL, "calendar-days"),
        PlanState.DONE: Pill(translate("ActionPlan", "Done"), Tone.GOOD, "circle-check"),
        PlanState.DROPPED: Pill(translate("ActionPlan", "Dropped"), Tone.NEUTRAL, "circle-slash"),
    }[row.state]
