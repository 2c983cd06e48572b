"""Saying how a goal goes: first what was learnt, then the number, and only then the colour (S3-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalStatus, Measure
from malapp.domain.measures import ORDINAL_SHARES
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, SectionTitle
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.tones import status_text
from malapp.ui.panels.goals.values import stage_text
from malapp.ui.theme import scale

#: A value by the choice that means it: a ticked box and a stage in words are numbers in the store.
_CHOSEN = frozenset({Measure.YES_NO, Measure.ORDINAL})


@dataclass(frozen=True, slots=True)
class Report:
    """What a check-in says."""

    status: GoalStatus
    value: float | None
    comment: str
    confidence: int | None
    learning: str
    made_on: date | None

    def values(self) -> dict[str, object]:
        """The report as arguments of a check-in."""
        return {
            "status": self.status,
            "value": self.value,
            "comment": self.comment,
            "confidence": self.confidence,
            "learning": self.learning,
            "made_on": self.made_on,
        }


class CheckInForm(QWidget):
    """``submitted(Report)`` comes when the button is pressed, not while writing: it is a report."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, has_button: bool = True) -> None:
        super().__init__(parent)
        self._goal: Goal | None = None
        self._today = date.min
        self._latest: date | None = None
        self._purpose = MutedLabel()
        self._later = MutedLabel(self.tr("There is a later check-in, so what the goal says now stays as it is."))
        self._later.hide()
        self.form = Form(self._spec())
        self.form.row("made_on").changed.connect(self._follow_day)
        self.button = SecondaryButton(self.tr("Save check-in"), icon="check", clicked=self.submit)
        if not has_button:  # shown before it has a parent, it would be a window of its own for a moment
            self.button.hide()
        layout = column(self._purpose, self.form, self._later, row(self.button, None), spacing=scale.SPACE_2)
        if has_button:
            layout.insertWidget(0, SectionTitle(self.tr("How does it go?")))
        self.setLayout(layout)

    def show_goal(
        self, goal: Goal, *, has_measure: bool, is_another: bool, today: date, latest: date | None = None
    ) -> None:
        """Ask for the value the way the goal is measured; begin anew for another goal.

        ``latest`` is the day the newest other check-in tells of: what the goal says follows that day.
        """
        is_counted = has_measure and goal.measure is not Measure.MILESTONES
        self.form.row("value").setVisible(is_counted and goal.measure not in _CHOSEN)
        self.form.row("choice").setVisible(is_counted and goal.measure in _CHOSEN)
        editor = self.form.editor("choice")
        editor.set_options(self._choices(goal))  # type: ignore[attr-defined]  # a ChoiceField
        status = self.form.editor("status")
        status.set_options(_status_options(goal.kind))  # type: ignore[attr-defined]  # a ChoiceField
        self._purpose.setText(self.tr("Why: {purpose}").format(purpose=goal.purpose))
        self._purpose.setVisible(bool(goal.purpose))
        changed = self._goal is None or self._goal.measure is not goal.measure or self._today != today
        self._goal, self._today, self._latest = goal, today, latest
        if is_another or changed:
            self.begin_anew()
        else:
            self._tell_of_day()

    def begin_anew(self) -> None:
        """Empty the form, with the present status and value chosen."""
        goal = self._goal
        if goal is None:
            return
        self.form.discard()
        self.form.clear_errors()
        status = None if goal.status is GoalStatus.NOT_STARTED else goal.status
        self.form.set_values(
            {
                "learning": "",
                "value": goal.current_value,
                "choice": goal.current_value,
                "status": status,
                "confidence": goal.confidence,
                "comment": "",
                "made_on": self._today,
            }
        )
        self._tell_of_day()

    def show_report(self, check_in: CheckIn) -> None:
        """Show a check-in that was made, to be corrected."""
        self.form.set_values(
            {
                "learning": check_in.learning,
                "value": check_in.value,
                "choice": check_in.value,
                "status": check_in.status,
                "confidence": check_in.confidence,
                "comment": check_in.comment,
                "made_on": check_in.made_on,
            }
        )
        self._tell_of_day()

    def show_fault(self, field: str, sentence: str) -> None:
        """Say beside the field it is about what is wrong, beside the value where that is not known."""
        shown = field if field in {"made_on", "confidence"} else "choice" if self._is_chosen() else "value"
        self.form.clear_errors()
        self.form.set_error(shown, sentence)

    def report(self) -> Report | None:
        """What is said; None, with the fault beside its field, when it says too little or cannot be read."""
        if not self.form.flush():
            return None
        status = self.form.value("status")
        if not isinstance(status, GoalStatus):
            self.form.set_error("status", self.tr("Choose how it goes."))
            self.form.focus("status")
            return None
        confidence, day = self.form.value("confidence"), self.form.value("made_on")
        return Report(
            status,
            self._value(),
            str(self.form.value("comment")),
            confidence if isinstance(confidence, int) else None,
            str(self.form.value("learning")),
            day if isinstance(day, date) else self._today,
        )

    def submit(self) -> None:
        """Tell the check-in, when it says how it goes and the value can be read."""
        report = self.report()
        if report is not None:
            self.submitted.emit(report)

    def set_focus(self) -> None:
        """Give the keyboard to the first question."""
        self.form.focus("learning")

    def _is_chosen(self) -> bool:
        return self.form.row("choice").isVisibleTo(self.form)

    def _follow_day(self) -> None:
        """For an earlier day, what the goal says today is not offered as what it said then."""
        try:
            day = self.form.value("made_on")
            value = self.form.value("value")
        except ValueError:
            return
        is_earlier = isinstance(day, date) and day < self._today
        if is_earlier and self._goal is not None and value is not None and value == self._goal.current_value:
            self.form.set_values({"value": None, "choice": None})
        self._tell_of_day()

    def _tell_of_day(self) -> None:
        """Ask for the value of the chosen day, and say when the goal will not follow it."""
        try:
            day = self.form.value("made_on")
        except ValueError:
            return
        is_then = isinstance(day, date) and day < self._today
        self._later.setVisible(isinstance(day, date) and self._latest is not None and day < self._latest)
        self.form.row("value").set_label(self._value_label(is_then=is_then))

    def _value_label(self, *, is_then: bool) -> str:
        goal = self._goal
        unit = "" if goal is None else "%" if goal.measure is Measure.PERCENT else goal.unit
        if unit:
            label = self.tr("Value then ({unit})") if is_then else self.tr("Value now ({unit})")
            return label.format(unit=unit)
        return self.tr("Value then") if is_then else self.tr("Value now")

    def _value(self) -> float | None:
        for name in ("value", "choice"):
            value = self.form.value(name) if self.form.row(name).isVisibleTo(self.form) else None
            if isinstance(value, float | int):
                return float(value)
        return None

    def _choices(self, goal: Goal) -> tuple[Option, ...]:
        if goal.measure is Measure.YES_NO:
            return (
                Option(None, self.tr("Not said")),
                Option(0.0, self.tr("Not yet")),
                Option(1.0, self.tr("Yes, it is done")),
            )
        stages = tuple(Option(float(stage), stage_text(goal, stage)) for stage in range(len(ORDINAL_SHARES)))
        return (Option(None, self.tr("Not said")), *stages)

    def _spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("learning", FieldKind.LONG_TEXT, self.tr("What have we learnt since last time?"), rows=2),
                FieldSpec("value", FieldKind.NUMBER, self.tr("Value now"), is_half=True),
                FieldSpec("made_on", FieldKind.DATE, self.tr("Day"), is_half=True),
                FieldSpec("choice", FieldKind.CHOICE, self.tr("How far is it?")),
                FieldSpec("status", FieldKind.CHOICE, self.tr("Status"), options=_status_options(GoalKind.GOAL)),
                FieldSpec(
                    "confidence",
                    FieldKind.STEPS,
                    self.tr("How sure are you that it will be reached?"),
                    ends=(self.tr("not at all"), self.tr("completely")),
                ),
                FieldSpec("comment", FieldKind.LONG_TEXT, self.tr("Comment"), rows=2),
            )
        )


def _status_options(kind: GoalKind) -> tuple[Option, ...]:
    statuses = _NEVER_DONE if kind is GoalKind.INDICATOR else _IN_ORDER
    return tuple(Option(status, status_text(status)) for status in statuses)


_IN_ORDER = (
    GoalStatus.ON_TRACK,
    GoalStatus.AT_RISK,
    GoalStatus.OFF_TRACK,
    GoalStatus.REACHED,
    GoalStatus.PARTLY_REACHED,
    GoalStatus.NOT_REACHED,
    GoalStatus.NO_LONGER_RELEVANT,
    GoalStatus.NOT_STARTED,
)
_NEVER_DONE = tuple(
    status
    for status in _IN_ORDER
    if status not in {GoalStatus.REACHED, GoalStatus.PARTLY_REACHED, GoalStatus.NOT_REACHED}
)
