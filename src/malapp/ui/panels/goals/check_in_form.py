"""Saying how a goal goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import SectionTitle
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.tones import status_text
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.theme import scale


class CheckInForm(QWidget):
    """``submitted(status, value, comment)`` comes when the button is pressed, not while writing: it is a report."""

    submitted = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form(self._spec())
        self.button = SecondaryButton(self.tr("Save check-in"), icon="check", clicked=self.submit)
        self.setLayout(
            column(SectionTitle(self.tr("How does it go?")), self.form, row(self.button, None), spacing=scale.SPACE_2)
        )

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Ask for the value only where there is something to count; begin anew for another goal."""
        self.form.row("value").setVisible(sheet.has_measure)
        if is_another:
            self.begin_anew(sheet)

    def begin_anew(self, sheet: GoalSheet) -> None:
        """Empty the form, with the present status chosen."""
        self.form.discard()
        self.form.clear_errors()
        status = None if sheet.goal.status is GoalStatus.NOT_STARTED else sheet.goal.status
        self.form.set_values({"status": status, "value": sheet.goal.current_value, "comment": ""})

    def submit(self) -> None:
        """Tell the check-in, when it says how it goes and the value can be read."""
        if not self.form.flush():
            return
        status = self.form.value("status")
        if not isinstance(status, GoalStatus):
            self.form.set_error("status", self.tr("Choose how it goes."))
            self.form.focus("status")
            return
        value = self.form.value("value") if self.form.row("value").isVisibleTo(self.form) else None
        self.submitted.emit(status, value, str(self.form.value("comment")))

    def set_focus(self) -> None:
        """Give the keyboard to the first question."""
        self.form.focus("status")

    def _spec(self) -> FormSpec:
        statuses = tuple(Option(status, status_text(status)) for status in _IN_ORDER)
        return FormSpec(
            (
                FieldSpec("status", FieldKind.CHOICE, self.tr("Status"), options=statuses, is_half=True),
                FieldSpec("value", FieldKind.NUMBER, self.tr("Value now"), is_half=True),
                FieldSpec("comment", FieldKind.LONG_TEXT, self.tr("Comment"), rows=2),
            )
        )


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
