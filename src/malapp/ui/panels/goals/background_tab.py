"""The last tab, for those who want more: the task behind the goal, whom it helps, and whether a target suits it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalKind
from malapp.domain.suitability import SuitabilityTest, YesNo
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.fold import Fold
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.wordings import WordingList
from malapp.ui.theme import scale

_QUESTIONS = ("influence", "main_part", "data", "harmless", "stable")
_FIXATION = ("one_aspect", "one_number", "one_group")


class BackgroundTab(ScrollPage):
    """``edited(field, value)`` tells a field of the goal to store; ``tested`` an answer of the suitability test."""

    edited = Signal(str, object)
    tested = Signal(str, object)
    touched = Signal()

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=2)
        self.task = SavedForm(self._task_spec())
        self.relevance = SavedForm(self._relevance_spec())
        self.suitability = SavedForm(self._suitability_spec())
        self.fixation = SavedForm(self._fixation_spec())
        self.wordings = WordingList(editing)
        self._facts = Facts()
        self._advice = WrapLabel(role="strong")
        self.by_dialogue = SecondaryButton("", icon="messages-square", clicked=self._change_following)
        self._is_by_dialogue = False
        lead = MutedLabel(self.tr("Not every task suits a target. Five short questions before the number is set:"))
        self.suitability_fold = Fold(
            self.tr("Does a target suit this task?"), lead, self.suitability, self._advice, self.by_dialogue
        )
        warning = MutedLabel(self.tr("A number may become more important than what it is for. What could go wrong?"))
        self.fixation_fold = Fold(self.tr("Could the goal make us blind?"), warning, self.fixation)
        self.wordings_fold = Fold(self.tr("Earlier wordings"), self.wordings)
        self._build()

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms whose values are fields of the goal."""
        return (self.task, self.relevance)

    @property
    def test_forms(self) -> tuple[SavedForm, ...]:
        """The forms whose values are answers of the suitability test."""
        return (self.suitability, self.fixation)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        may_edit = sheet.row.may_edit
        for part in (*self.forms, self.suitability_fold, self.fixation_fold):
            part.setVisible(may_edit)
        self._facts.setVisible(not may_edit)
        self.relevance.row("relevance_person").setVisible(sheet.is_personal)
        if may_edit:
            self._show_forms(sheet, is_another=is_another)
        else:
            self._show_facts(sheet)
        self.wordings.show_sheet(sheet)
        self.wordings_fold.setVisible(sheet.is_in_confidence and (may_edit or bool(sheet.details.wordings)))
        count = sum(bool(wording.title != sheet.goal.title) for wording in sheet.details.wordings)
        self.wordings_fold.set_summary(self.tr("%n earlier wording(s)", "", count) if count else "")
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_forms(self, sheet: GoalSheet, *, is_another: bool) -> None:
        for form in self.forms:
            form.show_stored(sheet.values, is_another=is_another)
        test = sheet.details.suitability or SuitabilityTest(sheet.goal.id, sheet.goal.id)
        answers = {name: getattr(test, name) for name in (*_QUESTIONS, *_FIXATION)}
        for form in self.test_forms:
            form.show_stored(answers, is_another=is_another)
        self._show_advice(sheet, test)
        is_measured = sheet.rules.is_measured or sheet.goal.kind is GoalKind.OBJECTIVE
        self.suitability_fold.setVisible(is_measured)
        self.fixation_fold.setVisible(is_measured or sheet.rules.has_series)

    def _show_advice(self, sheet: GoalSheet, test: SuitabilityTest) -> None:
        self._is_by_dialogue = sheet.goal.followed_by_dialogue
        if self._is_by_dialogue:
            advice = self.tr("The task is followed by talking about it, without a target.")
            button = self.tr("Use a target after all")
        else:
            advice = self.tr("Two answers are no. It may be better to follow the task by talking about it.")
            button = self.tr("Follow it by dialogue, without a target")
        self._advice.setText(advice)
        self.by_dialogue.setText(button)
        for part in (self._advice, self.by_dialogue):
            part.setVisible(self._is_by_dialogue or test.is_unsuited)
        answered = sum(getattr(test, name) is not YesNo.OPEN for name in _QUESTIONS)
        summary = self.tr("{count} of 5 answered").format(count=answered) if answered else ""
        self.suitability_fold.set_summary(advice if self._is_by_dialogue or test.is_unsuited else summary)
        self.fixation_fold.set_summary(next((text for name in _FIXATION if (text := getattr(test, name))), ""))

    def _change_following(self) -> None:
        self.edited.emit("followed_by_dialogue", not self._is_by_dialogue)

    def _show_facts(self, sheet: GoalSheet) -> None:
        goal = sheet.goal
        self._facts.show_facts(
            (self.tr("What exactly is to be done?"), goal.task),
            (self.tr("Who is involved?"), goal.parties),
            (self.tr("Why this task now?"), goal.why_now),
            (self.tr("Who benefits, and how?"), goal.beneficiaries),
            (self.tr("Why does it matter to the company?"), goal.relevance_company),
            (self.tr("Why does it matter to me?"), goal.relevance_person),
        )

    def _build(self) -> None:
        self.body.setSpacing(scale.SPACE_3)
        parts = (self.task, self.relevance, self._facts, self.suitability_fold, self.fixation_fold, self.wordings_fold)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        for form in self.forms:
            form.edited.connect(self.edited)
            form.touched.connect(self.touched)
        for form in self.test_forms:
            form.edited.connect(self.tested)
            form.touched.connect(self.touched)

    def _task_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("task", FieldKind.LONG_TEXT, self.tr("What exactly is to be done?"), rows=1),
                FieldSpec("parties", FieldKind.TEXT, self.tr("Who is involved?")),
                FieldSpec("why_now", FieldKind.TEXT, self.tr("Why this task now?")),
            )
        )

    def _relevance_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("beneficiaries", FieldKind.LONG_TEXT, self.tr("Who benefits, and how?"), rows=1),
                FieldSpec(
                    "relevance_company", FieldKind.LONG_TEXT, self.tr("Why does it matter to the company?"), rows=1
                ),
                FieldSpec("relevance_person", FieldKind.LONG_TEXT, self.tr("Why does it matter to me?"), rows=1),
            )
        )

    def _suitability_spec(self) -> FormSpec:
        answers = (
            Option(YesNo.OPEN, self.tr("Not answered")),
            Option(YesNo.YES, self.tr("Yes")),
            Option(YesNo.NO, self.tr("No")),
        )
        questions = {
            "influence": self.tr("Can whoever owns the goal influence the result?"),
            "main_part": self.tr("Does the goal cover the main part of the task?"),
            "data": self.tr("Are there figures at hand that we trust?"),
            "harmless": self.tr("Can it be met without hurting what matters more?"),
            "stable": self.tr("Do we know today what a good result is?"),
        }
        return FormSpec(
            tuple(FieldSpec(name, FieldKind.CHOICE, text, options=answers) for name, text in questions.items())
        )

    def _fixation_spec(self) -> FormSpec:
        questions = {
            "one_aspect": self.tr("Which side of the task would we forget?"),
            "one_number": self.tr("What would we do wrong if only the number counted?"),
            "one_group": self.tr("Which customers or colleagues would get less?"),
        }
        return FormSpec(tuple(FieldSpec(name, FieldKind.LONG_TEXT, text, rows=1) for name, text in questions.items()))
