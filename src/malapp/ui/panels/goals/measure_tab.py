"""The second tab: how the goal is measured, the check-in, and the check-ins so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from malapp.domain.goals import CheckIn, GoalKind
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date, format_number
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.goals.check_in_form import CheckInForm
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.words import kind_word
from malapp.ui.theme import scale


class MeasureTab(ScrollPage):
    """``edited(field, value)`` tells what to store; the check-in form tells for itself."""

    edited = Signal(str, object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=2)
        self.measure = SavedForm(self._spec())
        self.measure.edited.connect(self.edited)
        self.measure.touched.connect(self.touched)
        self._now = MutedLabel()
        self._facts = Facts()
        self.check_in = CheckInForm()
        self._earlier_title = SectionTitle(self.tr("Check-ins so far"))
        self._earlier = column(spacing=scale.SPACE_3)
        self.body.addWidget(self.check_in)
        self.body.addWidget(SectionTitle(self.tr("Measure")))
        self.body.addWidget(self._now)
        self.body.addWidget(self.measure)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._earlier_title)
        self.body.addLayout(self._earlier)
        self.body.addStretch(1)
        self.body.setSpacing(scale.SPACE_3)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the tab that save themselves."""
        return (self.measure,)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        may_edit = sheet.row.may_edit
        self.measure.setVisible(may_edit)
        self._facts.setVisible(not may_edit and sheet.has_measure)
        if may_edit:
            self.measure.show_stored(sheet.values, is_another=is_another)
        else:
            self._facts.show_facts(
                (self.tr("Start"), self._value_text(sheet.goal.start_value, sheet.goal.unit)),
                (self.tr("Target"), self._value_text(sheet.goal.target_value, sheet.goal.unit)),
            )
        self._now.setText(self._now_text(sheet))
        self.check_in.setVisible(sheet.row.may_edit)
        self.check_in.show_sheet(sheet, is_another=is_another)
        clear(self._earlier)
        self._earlier_title.setVisible(bool(sheet.check_ins))
        for check_in in sheet.check_ins:
            self._earlier.addWidget(self._line(check_in, sheet))
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _now_text(self, sheet: GoalSheet) -> str:
        goal = sheet.goal
        if goal.target_value is None:
            return self.tr("Without a target the goal is judged by its status alone.")
        if goal.current_value is None:
            return self.tr("No value yet. The first check-in gives it.")
        return self.tr("Now: {value}").format(value=self._value_text(goal.current_value, goal.unit))

    def _value_text(self, value: float | None, unit: str) -> str:
        return "" if value is None else f"{format_number(value, self.locale())} {unit}".strip()

    def _line(self, check_in: CheckIn, sheet: GoalSheet) -> QWidget:
        head = row(StatusPill.of(check_in.status), spacing=scale.SPACE_2)
        if check_in.value is not None:
            head.addWidget(QLabel(self._value_text(check_in.value, sheet.goal.unit)))
        head.addStretch(1)
        author = sheet.authors.get(check_in.author_id, "")
        day = format_date(check_in.made_on, self.locale())
        line = column(head, WrapLabel(f"{day} · {author}" if author else day, role="small"), spacing=scale.SPACE_1)
        if check_in.comment:
            line.addWidget(WrapLabel(check_in.comment))
        return box(line)

    def _spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec(
                    "kind",
                    FieldKind.CHOICE,
                    self.tr("Kind"),
                    options=tuple(Option(kind, kind_word(kind)) for kind in GoalKind),
                    is_half=True,
                ),
                FieldSpec(
                    "unit", FieldKind.TEXT, self.tr("Unit"), placeholder=self.tr("%, days, visits …"), is_half=True
                ),
                FieldSpec("start_value", FieldKind.NUMBER, self.tr("Start"), is_half=True),
                FieldSpec("target_value", FieldKind.NUMBER, self.tr("Target"), is_half=True),
            )
        )
