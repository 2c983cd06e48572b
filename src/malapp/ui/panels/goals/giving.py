"""Giving one goal to several people, each with a target and a day of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from malapp.application.goal_giving import Recipient, Share
from malapp.domain.goals import Goal, Measure
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.date_field import DateField
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import NumberField
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_WITH_NUMBERS = frozenset({Measure.NUMBER, Measure.PERCENT, Measure.CURRENCY})
_MOST_HEIGHT = 360


@dataclass(slots=True)
class _Line:
    recipient: Recipient
    tick: CheckBox
    start: NumberField
    target: NumberField
    due: DateField


class GiveDialog(Dialog):
    """A line for each person one manages. The goals are proposals: each is agreed on by the two afterwards."""

    def __init__(
        self,
        editing: GoalEditing,
        goal: Goal,
        recipients: Sequence[Recipient],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("GiveDialog", "Give the goal to several people"),
            translate("GiveDialog", "Give the goal"),
            parent,
            text=goal.title,
            width=620,
        )
        self._editing = editing
        self._goal = goal
        self._has_numbers = goal.measure in _WITH_NUMBERS
        self.lines: list[_Line] = []
        if goal.purpose:
            self.add(MutedLabel(self.tr("Why: {purpose}").format(purpose=goal.purpose)))
        self.add(MutedLabel(self.tr("Each gets a proposal of their own. What you leave open is agreed between you.")))
        self.add(self._table(recipients), 1)
        self.primary.setEnabled(bool(recipients))

    def submit(self) -> None:
        """Give the goal to those who are ticked."""
        shares = []
        for line in self.lines:
            if not line.tick.isChecked():
                continue
            try:
                shares.append(_share(line, self._goal))
            except ValueError:
                line.target.setFocus()
                name = line.recipient.person.name
                self.tell(self.tr("A number or a day for {name} cannot be read.").format(name=name))
                return
        goal_id = self._goal.id
        sentence = self._editing.act(
            lambda services, actor: services.goal_giving.give(actor, goal_id, shares),
            field="people",
            done=self.tr("%n person(s) got the goal as a proposal.", "", len(shares)),
        )
        if sentence:
            self.tell(sentence)
        else:
            self.accept()

    def _table(self, recipients: Sequence[Recipient]) -> QWidget:
        page = ScrollPage(margin=2)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.SPACE_2)
        grid.setVerticalSpacing(scale.SPACE_2)
        grid.setColumnStretch(0, 1)
        headings = (self.tr("Person"), self.tr("Start"), self.tr("Target"), self.tr("Deadline"))
        for place, text in enumerate(headings):
            if place in {1, 2} and not self._has_numbers:
                continue
            grid.addWidget(WrapLabel(text, role="field"), 0, place)
        for number, recipient in enumerate(recipients, start=1):
            self._add_line(grid, number, recipient)
        table = box(grid)
        page.body.addWidget(table)
        page.body.addStretch(1)
        page.setMinimumHeight(min(table.sizeHint().height() + scale.SPACE_3, _MOST_HEIGHT))
        return page

    def _add_line(self, grid: QGridLayout, number: int, recipient: Recipient) -> None:
        name = recipient.person.name
        text = self.tr("{name} (has it already)").format(name=name) if recipient.has_it else name
        line = _Line(recipient, CheckBox(text), NumberField(self), NumberField(self), DateField())
        line.start.setVisible(self._has_numbers)
        line.target.setVisible(self._has_numbers)
        line.start.setAccessibleName(self.tr("Start for {name}").format(name=name))
        line.target.setAccessibleName(self.tr("Target for {name}").format(name=name))
        line.due.setAccessibleName(self.tr("Deadline for {name}").format(name=name))
        line.due.set_value(self._goal.due_on)
        line.due.setFixedWidth(136)
        grid.addWidget(line.tick, number, 0, Qt.AlignmentFlag.AlignVCenter)
        for place, field in ((1, line.start), (2, line.target)):
            field.setFixedWidth(92)
            if self._has_numbers:
                grid.addWidget(field, number, place)
                field.value_changed.connect(lambda line=line: line.tick.setChecked(True))
        grid.addWidget(line.due, number, 3)
        self.lines.append(line)


def _share(line: _Line, goal: Goal) -> Share:
    due: date | None = line.due.value()
    return Share(line.recipient.person.id, line.start.value(), line.target.value(), due or goal.due_on)
