"""The steps of a goal measured by milestones: to tick, to add, to put in order."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malapp.domain.goals import Milestone
from malapp.ui.kit.buttons import IconButton, SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.date_field import DateField
from malapp.ui.kit.editors import TextField
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.milestone_writing import MilestoneWriting
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.theme import scale


class MilestoneList(QWidget):
    """A tick for each milestone. ``ticks_only`` is for reporting: nothing is added or moved there."""

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None, *, ticks_only: bool = False) -> None:
        super().__init__(parent)
        self._editing = editing
        self._ticks_only = ticks_only
        self._shown: object = None
        self._sheet: GoalSheet | None = None
        self._changing: UUID | None = None
        self._lines = column(spacing=scale.SPACE_1)
        self._ticks: list[CheckBox] = []
        self.writing: MilestoneWriting | None = None
        self.title = TextField(placeholder=self.tr("One more milestone"), longest=200)
        self.title.setAccessibleName(self.tr("One more milestone"))
        self.title.returnPressed.connect(self._add)
        self.due = DateField()
        self.due.setAccessibleName(self.tr("Its day, if it has one"))
        self.add_button = SecondaryButton(self.tr("Add"), icon="plus", clicked=self._add)
        self._error = WrapLabel(role="error")
        line = QHBoxLayout()
        line.setSpacing(scale.SPACE_2)
        line.addWidget(self.due, 1)
        line.addWidget(self.add_button)
        self._new = box(column(self.title, line, self._error, spacing=scale.SPACE_1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        layout.addWidget(SectionTitle(self.tr("Milestones")))
        layout.addLayout(self._lines)
        layout.addWidget(self._new)

    @property
    def ticks(self) -> tuple[CheckBox, ...]:
        """The boxes, from above."""
        return tuple(self._ticks)

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show the milestones of a goal."""
        may_edit = sheet.row.may_edit
        if self._sheet is None or self._sheet.goal.id != sheet.goal.id or not may_edit:
            self._changing = None
        self._sheet = sheet
        self._new.setVisible(may_edit and not self._ticks_only)
        self._error.hide()
        shown = (sheet.details.milestones, may_edit, self._changing)
        if shown == self._shown:
            return
        place = next((number for number, tick in enumerate(self.ticks) if tick.hasFocus()), None)
        self._shown = shown
        clear(self._lines)
        self._ticks = []
        for number, milestone in enumerate(sheet.details.milestones):
            if may_edit and milestone.id == self._changing:
                self._lines.addWidget(self._writing(milestone))
            else:
                self._lines.addWidget(self._line(milestone, number, may_edit=may_edit))
        follow_layout(self)
        if place is not None and place < len(self.ticks):
            self.ticks[place].setFocus()

    def _line(self, milestone: Milestone, number: int, *, may_edit: bool) -> QWidget:
        tick = CheckBox(self._text(milestone))
        tick.setChecked(milestone.done_on is not None)
        tick.setEnabled(may_edit)
        self._ticks.append(tick)
        tick.value_changed.connect(lambda: self._tick(milestone, done=tick.isChecked()))
        if not may_edit or self._ticks_only:
            return box(row(tick))
        change = self.tr("Change “{title}”").format(title=milestone.title)
        buttons: list[QWidget] = [IconButton("pencil", change, clicked=partial(self._change, milestone.id))]
        if number:
            up = self.tr("Move “{title}” up").format(title=milestone.title)
            buttons.append(IconButton("arrow-up", up, clicked=partial(self._move, milestone)))
        gone = self.tr("Remove “{title}”").format(title=milestone.title)
        buttons.append(IconButton("x", gone, clicked=partial(self._remove, milestone)))
        line = row(tick, *buttons, spacing=0)
        line.setStretch(0, 1)
        for button in buttons:
            line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        return box(line)

    def _writing(self, milestone: Milestone) -> MilestoneWriting:
        writing = MilestoneWriting(milestone)
        writing.left.connect(partial(self._change, None))
        writing.written.connect(partial(self._store, milestone))
        self.writing = writing
        return writing

    def _change(self, milestone_id: UUID | None) -> None:
        """Open a milestone to be written in, or (None) close it."""
        before, self._changing = self._changing, milestone_id
        if self._sheet is None:
            return
        self.show_sheet(self._sheet)
        follow_layout(self.parentWidget() or self)  # the lines are new, so Tab needs a stop before them that is not
        if milestone_id is not None and self.writing is not None:
            self.writing.begin()
        else:
            place = [step.id for step in self._sheet.details.milestones].index(before) if before else 0
            self._ticks[min(place, len(self._ticks) - 1)].setFocus()

    def _store(self, milestone: Milestone, title: str, due_on: date | None) -> None:
        fell: list[bool] = []
        self._changing = None
        sentence = self._editing.act(
            lambda services, actor: fell.append(
                services.milestones.edit(actor, milestone.id, title=title, due_on=due_on)
            ),
            field="title",
        )
        if sentence and self.writing is not None:
            self._changing = milestone.id
            self.writing.tell(sentence)
            return
        if fell[0]:
            self._editing.tell_asked_anew()
        self._change(None)

    def _text(self, milestone: Milestone) -> str:
        if milestone.done_on is not None:
            day = format_date(milestone.done_on, self.locale())
            return self.tr("{title} · done {day}").format(title=milestone.title, day=day)
        if milestone.due_on is not None:
            day = format_date(milestone.due_on, self.locale())
            return self.tr("{title} · by {day}").format(title=milestone.title, day=day)
        return milestone.title

    def _tick(self, milestone: Milestone, *, done: bool) -> None:
        self._editing.act(lambda services, actor: services.milestones.tick(actor, milestone.id, done=done))

    def _move(self, milestone: Milestone) -> None:
        self._editing.act(lambda services, actor: services.milestones.move(actor, milestone.id, -1))

    def _remove(self, milestone: Milestone) -> None:
        self._editing.act(
            lambda services, actor: services.milestones.remove(actor, milestone.id),
            done=self.tr("The milestone is removed."),
        )

    def _add(self) -> None:
        goal_id = self._editing.goal_id
        try:
            due_on = self.due.value()
        except ValueError:
            self._tell(self.tr("This is not a date. Write it as {pattern}.").format(pattern=self.due.pattern_text()))
            return
        sentence = self._editing.act(
            lambda services, actor: services.milestones.add(actor, goal_id, self.title.value(), due_on), field="title"
        )
        self._tell(sentence)
        if not sentence:
            self.title.set_value("")
            self.due.set_value(None)
            self.title.setFocus()

    def _tell(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
