"""One goal in the plan: what it serves, when it is reached, what it is for, how it is measured, and questions to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from malapp.application.unit_plan_view import PlanGoal
from malapp.domain.goals import DataReliability, Goal
from malapp.domain.plans import is_linked
from malapp.domain.suitability import YesNo
from malapp.ui.kit.buttons import IconButton, LinkButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.fold import Fold
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.unit_plans.goal_test import QUESTIONS, GoalTest
from malapp.ui.panels.unit_plans.words import measure_text, reliability_word
from malapp.ui.theme import scale


class GoalEntry(QFrame):
    """``edited``, ``answered`` and ``followed`` as in GoalTest; ``moved``, ``removed`` and ``wanted`` tell buttons.

    The questions are made when they are first opened: thirty goals are no slower to show than their texts.
    """

    edited = Signal(str, object)
    answered = Signal(str, object)
    followed = Signal(bool)
    touched = Signal()
    moved = Signal(int)
    removed = Signal()
    wanted = Signal()

    def __init__(self, entry: PlanGoal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.entry = entry
        self.test: GoalTest | None = None
        self._shown: object = None
        self._title = WrapLabel(role="strong")
        self._by_dialogue = StatusPill(self.tr("By dialogue"), Tone.INFO, "messages-square")
        self.up = IconButton("arrow-up", self.tr("Move the goal up"), clicked=lambda: self.moved.emit(-1))
        self.down = IconButton("arrow-down", self.tr("Move the goal down"), clicked=lambda: self.moved.emit(1))
        self.remove = IconButton("x", self.tr("Take the goal out of the plan"), clicked=self.removed.emit)
        self._facts = Facts()
        self._lacking = WrapLabel(role="small")
        self.open_goal = LinkButton("", icon="target", clicked=self.wanted.emit)
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._room)
        self.fold = Fold(self.tr("Questions to the goal"), holder)
        self.fold.opened.connect(self._on_opened)
        self._build()

    def show_goal(self, entry: PlanGoal, number: int, *, last: int, is_editable: bool) -> None:
        """Show the goal as it is stored now, ``number`` of ``last``."""
        if (entry, number, last, is_editable) == self._shown:
            return  # while one goal is typed at, twenty-nine others are as they were
        self._shown = (entry, number, last, is_editable)
        self.entry = entry
        goal = entry.goal
        self._title.setText(f"{number}. {goal.title}")
        self._by_dialogue.setVisible(goal.followed_by_dialogue)
        for button, is_possible in ((self.up, number > 1), (self.down, number < last), (self.remove, True)):
            button.setVisible(is_editable)
            button.setEnabled(is_possible)
        self._show_facts(entry)
        lacking = self._lacks(goal) if is_editable else ""
        self._lacking.setText(lacking)
        self._lacking.setVisible(bool(lacking))
        words = self.tr("Open the goal")
        if entry.wordings:
            words = self.tr("Open the goal: %n earlier wording(s)", "", entry.wordings)
        self.open_goal.setText(words)
        self.open_goal.setAccessibleDescription(goal.title)
        self.fold.setVisible(is_editable and entry.row.may_edit)
        self.fold.head.setAccessibleName(self.tr("Questions to the goal {number}").format(number=number))
        self.fold.set_summary(self._summary(entry))
        if self.test is not None:
            self.test.show_goal(entry, is_another=False)

    def flush(self) -> None:
        """Store at once what has been typed."""
        for form in self.test.forms if self.test is not None else ():
            form.flush()

    def answer(self, field: str, sentence: str) -> None:
        """Say beside ``field`` what storing it came to."""
        if self.test is not None:
            self.test.answer(field, sentence)

    def _show_facts(self, entry: PlanGoal) -> None:
        goal = entry.goal
        source = [goal.data_source, goal.data_reader]
        if goal.data_reliability is not DataReliability.UNKNOWN:
            source.append(reliability_word(goal.data_reliability))
        traps = (entry.test.one_aspect, entry.test.one_number, entry.test.one_group) if entry.test else ()
        facts = (
            (self.tr("What it is for"), goal.purpose),
            (self.tr("Contributes to"), entry.above),
            (self.tr("Reached when"), goal.success),
            (self.tr("Measured by"), measure_text(goal, self.locale())),
            (self.tr("Figures from"), " · ".join(part for part in source if part.strip())),
            (self.tr("Does not capture"), goal.limits),
            (self.tr("Beware"), "\n".join(trap for trap in traps if trap.strip())),
        )
        self._facts.show_facts(*facts)
        self._facts.setVisible(any(value for _label, value in facts))

    def _lacks(self, goal: Goal) -> str:
        wanted = {self.tr("what it is for"): goal.purpose.strip(), self.tr("what it contributes to"): is_linked(goal)}
        if not goal.followed_by_dialogue:
            wanted[self.tr("when it is reached")] = goal.success.strip()
            wanted[self.tr("where the figures come from")] = goal.data_source.strip()
        missing = [name for name, value in wanted.items() if not value]
        return self.tr("Not said yet: {things}.").format(things=", ".join(missing)) if missing else ""

    def _summary(self, entry: PlanGoal) -> str:
        test = entry.test
        if entry.goal.followed_by_dialogue:
            return self.tr("The task is followed by talking about it, without a target.")
        if test is None:
            return self.tr("Its data, its limits, and whether a target suits it at all")
        if test.is_unsuited:
            return self.tr("Two answers are no. It may be better to follow the task by talking about it.")
        count = sum(getattr(test, name) is not YesNo.OPEN for name in QUESTIONS)
        return self.tr("{count} of 5 answered").format(count=count)

    def _on_opened(self, is_open: bool) -> None:
        if not is_open or self.test is not None:
            return
        self.test = GoalTest()
        self.test.edited.connect(self.edited)
        self.test.answered.connect(self.answered)
        self.test.followed.connect(self.followed)
        self.test.touched.connect(self.touched)
        self.test.show_goal(self.entry, is_another=True)
        self._room.addWidget(self.test)

    def _build(self) -> None:
        head = row(self._title, self.up, self.down, self.remove, spacing=0)
        head.setStretch(0, 1)
        layout = column(
            head,
            row(self._by_dialogue, None),
            self._facts,
            self._lacking,
            self.fold,
            row(self.open_goal, None),
            spacing=scale.SPACE_2,
        )
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_3, scale.SPACE_3, scale.SPACE_2)
        self.setLayout(layout)
