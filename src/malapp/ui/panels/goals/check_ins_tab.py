"""The third tab: the check-in, the curve of what was reported, and every check-in so far."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from malapp.domain.goals import CheckIn, Measure
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import NOT_UPDATED_ICON, Tone, not_updated_text
from malapp.ui.panels.goals.check_in_form import CheckInForm
from malapp.ui.panels.goals.curve import CurveView
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.milestones import MilestoneList
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.values import value_text
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class CheckInsTab(ScrollPage):
    """The check-in form tells for itself; correcting and deleting one's own is done here."""

    reported = Signal(object)

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=2)
        self._editing = editing
        self._sheet: GoalSheet | None = None
        self._silence = StatusPill()
        self._silence_text = MutedLabel(
            self.tr("Nobody has said lately how it goes. An old status is not shown until somebody does.")
        )
        self.check_in = CheckInForm()
        self.check_in.submitted.connect(self.reported)
        self.milestones = MilestoneList(editing, ticks_only=True)
        self.curve = CurveView(self.tr("Values so far"))
        self._earlier_title = SectionTitle(self.tr("Check-ins so far"))
        self._earlier_hint = MutedLabel(
            self.tr("You can correct a check-in the day you write it. After that it stands as what was said.")
        )
        self._earlier = column(spacing=scale.SPACE_4)
        self.body.setSpacing(scale.SPACE_3)
        self.body.addWidget(self._silence, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (
            self._silence_text,
            self.milestones,
            self.check_in,
            self.curve,
            self._earlier_title,
            self._earlier_hint,
        ):
            self.body.addWidget(part)
        self.body.addLayout(self._earlier)
        self.body.addStretch(1)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        self._sheet = sheet
        is_silent = sheet.row.is_outdated and bool(sheet.check_ins)
        self._silence.set_look(not_updated_text(), Tone.NEUTRAL, NOT_UPDATED_ICON)
        self._silence.setVisible(is_silent)
        self._silence_text.setVisible(is_silent)
        self.check_in.setVisible(sheet.row.may_edit and not sheet.rules.has_series)
        latest = sheet.check_ins[0].made_on if sheet.check_ins else None
        self.check_in.show_goal(
            sheet.goal,
            has_measure=sheet.has_measure,
            is_another=is_another,
            today=self._editing.today(),
            latest=latest,
        )
        counts_steps = sheet.goal.measure is Measure.MILESTONES and sheet.rules.is_measured
        self.milestones.setVisible(counts_steps and bool(sheet.details.milestones))
        self.milestones.show_sheet(sheet)
        self.curve.show_curve(sheet.goal, sheet.value_curve, has_measure=sheet.has_measure)
        clear(self._earlier)
        self._earlier_title.setVisible(bool(sheet.check_ins))
        is_mine = any(check_in.author_id == sheet.acting_id for check_in in sheet.check_ins)
        self._earlier_hint.setVisible(is_mine and sheet.row.may_edit)
        for check_in in sheet.check_ins:
            self._earlier.addWidget(self._line(check_in, sheet))
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _line(self, check_in: CheckIn, sheet: GoalSheet) -> QWidget:
        head = row(StatusPill.of(check_in.status), spacing=scale.SPACE_2)
        value = value_text(sheet.goal, check_in.value, self.locale())
        if value:
            head.addWidget(QLabel(self.tr("Value: {value}").format(value=value)))
        head.addStretch(1)
        day = format_date(check_in.made_on, self.locale())
        if self._may_change(check_in, sheet):
            change = self.tr("Correct the check-in of {day}").format(day=day)
            head.addWidget(IconButton("pencil", change, clicked=partial(self._correct, check_in)))
            gone = self.tr("Delete the check-in of {day}").format(day=day)
            head.addWidget(IconButton("trash-2", gone, clicked=partial(self._remove, check_in)))
        line = column(spacing=scale.SPACE_1)
        if check_in.learning:
            line.addWidget(WrapLabel(self.tr("Learnt: {text}").format(text=check_in.learning)))
        line.addLayout(head)
        if check_in.comment:
            line.addWidget(WrapLabel(check_in.comment))
        line.addWidget(WrapLabel(self._facts(check_in, sheet, day), role="small"))
        return box(line)

    def _may_change(self, check_in: CheckIn, sheet: GoalSheet) -> bool:
        is_of_today = check_in.entered_on == self._editing.today()
        return check_in.author_id == sheet.acting_id and sheet.row.may_edit and is_of_today

    def _facts(self, check_in: CheckIn, sheet: GoalSheet, day: str) -> str:
        if check_in.entered_on != check_in.made_on:
            written = format_date(check_in.entered_on, self.locale())
            day = self.tr("{day}, written {written}").format(day=day, written=written)
        sure = "" if check_in.confidence is None else self.tr("Sure: {step} of 10").format(step=check_in.confidence)
        return " · ".join(filter(None, (day, sheet.authors.get(check_in.author_id, ""), sure)))

    def _remove(self, check_in: CheckIn) -> None:
        self._editing.act(
            lambda services, actor: services.check_ins.remove(actor, check_in.id),
            done=self.tr("The check-in is deleted."),
        )

    def _correct(self, check_in: CheckIn) -> None:
        if self._sheet is None:
            return
        dialog = CheckInDialog(self._editing, self._sheet, check_in, self)
        dialog.exec()
        dialog.deleteLater()


class CheckInDialog(Dialog):
    """Correct one's own check-in."""

    def __init__(
        self, editing: GoalEditing, sheet: GoalSheet, check_in: CheckIn, parent: QWidget | None = None
    ) -> None:
        day = format_date(check_in.made_on, QLocale())
        title = translate("CheckInDialog", "The check-in of {day}").format(day=day)
        super().__init__(title, translate("CheckInDialog", "Save check-in"), parent, width=420)
        self._editing = editing
        self._check_in = check_in
        self.form = CheckInForm(has_button=False)
        self.form.show_goal(
            sheet.goal,
            has_measure=sheet.has_measure,
            is_another=True,
            today=editing.today(),
            latest=max((other.made_on for other in sheet.check_ins if other.id != check_in.id), default=None),
        )
        self.form.show_report(check_in)
        self.add(self.form)
        self.form.set_focus()

    def submit(self) -> None:
        """Store what was corrected."""
        report = self.form.report()
        if report is None:
            return
        sentence = self._editing.act(
            lambda services, actor: services.check_ins.edit(actor, self._check_in.id, **report.values()),
            field="value",
            quiet=True,
        )
        if sentence:
            self.form.show_fault(self._editing.fault, sentence)
        else:
            self.accept()
