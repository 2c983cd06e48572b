"""Questions to a goal in the plan: its data, its limits, whether a target suits it, fixation (S3-15 to 20)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanGoal
from malapp.domain.goals import DataReliability
from malapp.domain.suitability import SuitabilityTest, YesNo
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.unit_plans.words import reliability_word
from malapp.ui.theme import scale

QUESTIONS = ("influence", "main_part", "data", "harmless", "stable")
FIXATION = ("one_aspect", "one_number", "one_group")
_OF_GOAL = ("success", "data_source", "data_reader", "data_reliability", "limits")


class GoalTest(QWidget):
    """``edited`` tells a field of the goal, ``answered`` an answer of the test, ``followed`` whether by dialogue."""

    edited = Signal(str, object)
    answered = Signal(str, object)
    followed = Signal(bool)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = SavedForm(FormSpec(self._data_fields()))
        self.test = SavedForm(FormSpec(self._test_fields()))
        self.fixation = SavedForm(FormSpec(self._fixation_fields()))
        self._advice = WrapLabel(role="strong")
        self.by_dialogue = SecondaryButton("", icon="messages-square", clicked=self._follow)
        self._is_by_dialogue = False
        self.data.edited.connect(self.edited)
        for form in (self.test, self.fixation):
            form.edited.connect(self.answered)
        for form in self.forms:
            form.touched.connect(self.touched)
        self.setLayout(
            column(
                self.data,
                SectionTitle(self.tr("Does a target suit this task?")),
                self.test,
                self._advice,
                row(self.by_dialogue, None),
                SectionTitle(self.tr("Could the goal make us blind?")),
                self.fixation,
                spacing=scale.SPACE_3,
            )
        )

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms, to be flushed."""
        return (self.data, self.test, self.fixation)

    def show_goal(self, entry: PlanGoal, *, is_another: bool) -> None:
        """Show a goal and the answers given so far."""
        goal = entry.goal
        test = entry.test or SuitabilityTest(goal.id, goal.id)
        self.data.show_stored({name: getattr(goal, name) for name in _OF_GOAL}, is_another=is_another)
        answers = {name: getattr(test, name) for name in (*QUESTIONS, *FIXATION)}
        self.test.show_stored(answers, is_another=is_another)
        self.fixation.show_stored(answers, is_another=is_another)
        self._is_by_dialogue = goal.followed_by_dialogue
        self._advice.setText(
            self.tr("The task is followed by talking about it, without a target.")
            if self._is_by_dialogue
            else self.tr("Two answers are no. It may be better to follow the task by talking about it.")
        )
        self.by_dialogue.setText(
            self.tr("Use a target after all") if self._is_by_dialogue else self.tr("Follow it by dialogue")
        )
        for part in (self._advice, self.by_dialogue):
            part.setVisible(self._is_by_dialogue or test.is_unsuited)

    def answer(self, field: str, sentence: str) -> None:
        """Say beside ``field`` what storing it came to."""
        next(form for form in self.forms if form.has(field)).answer(field, sentence)

    def _follow(self) -> None:
        self.followed.emit(not self._is_by_dialogue)

    def _data_fields(self) -> tuple[FieldSpec, ...]:
        reliability = tuple(Option(value, reliability_word(value)) for value in DataReliability)
        return (
            FieldSpec("success", FieldKind.LONG_TEXT, self.tr("When, and how, is it reached?"), rows=1),
            FieldSpec("data_source", FieldKind.TEXT, self.tr("Where do the figures come from?"), is_half=True),
            FieldSpec("data_reader", FieldKind.TEXT, self.tr("Who reads them?"), is_half=True),
            FieldSpec("data_reliability", FieldKind.CHOICE, self.tr("Can they be trusted?"), options=reliability),
            FieldSpec("limits", FieldKind.LONG_TEXT, self.tr("What does the goal not capture?"), rows=1),
        )

    def _test_fields(self) -> tuple[FieldSpec, ...]:
        answers = (
            Option(YesNo.OPEN, self.tr("Not answered")),
            Option(YesNo.YES, self.tr("Yes")),
            Option(YesNo.NO, self.tr("No")),
        )
        questions = {
            "influence": self.tr("Can the unit influence the result?"),
            "main_part": self.tr("Does the goal cover the main part of the task?"),
            "data": self.tr("Are figures at hand that you trust?"),
            "harmless": self.tr("Can it be met without hurting what matters more?"),
            "stable": self.tr("Do you know today what a good result is?"),
        }
        return tuple(FieldSpec(name, FieldKind.CHOICE, text, options=answers) for name, text in questions.items())

    def _fixation_fields(self) -> tuple[FieldSpec, ...]:
        questions = {
            "one_aspect": self.tr("Which side of the task would you forget?"),
            "one_number": self.tr("What would you do wrong if only the number counted?"),
            "one_group": self.tr("Which customers or colleagues would get less?"),
        }
        return tuple(FieldSpec(name, FieldKind.LONG_TEXT, text, rows=1) for name, text in questions.items())
