"""The guide in five steps (S0-25): one question a step, its fields below it, and any step may be left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.smart import SmartStep, smart_steps
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, ProposedBy
from malapp.ui.coaching.notes import CoachNotes
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate
_HEIGHT = 250
_NUMBERS = frozenset({"start_value", "target_value"})


@dataclass(frozen=True, slots=True)
class _Page:
    """One step: its fields, and the widget with its question."""

    step: SmartStep
    form: Form
    widget: QWidget


class GoalGuideDialog(Dialog):
    """Walks through ``goal``; ``save(values)`` stores what was filled in at each step, and may refuse it."""

    def __init__(
        self,
        context: AppContext,
        goal: Goal,
        save: Callable[[dict[str, object]], None],
        parent: QWidget | None = None,
    ) -> None:
        self._context = context
        self._goal = goal
        self._save = save
        super().__init__(
            translate("GoalGuideDialog", "The goal in five steps"),
            translate("GoalGuideDialog", "Next"),
            parent,
            text=texts(context.language)("smart.about.tries"),
            secondary=translate("GoalGuideDialog", "Skip the rest"),
            width=560,
        )
        self.notes = CoachNotes(context, frozenset())
        self._count = MutedLabel()
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(_HEIGHT)
        variant = context.services.people.company().smart_variant
        self.pages = tuple(self._page(number, step) for number, step in enumerate(smart_steps(variant), start=1))
        self._back = SecondaryButton(self.tr("Back"), icon="arrow-left", clicked=self._step_back)
        self.add(self._count).add(self._stack, 1).add(box(row(self._back, None)))
        self._show(0)

    @property
    def number(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.currentIndex()

    def submit(self) -> None:
        """Store what this step says, then go on, or end after the last."""
        page = self.pages[self.number]
        if not page.form.flush():
            return
        values = {field: value for field, value in page.form.values().items() if value != getattr(self._goal, field)}
        if "title" in values and not str(values["title"]).strip():
            del values["title"]  # a step may be left out, and a goal always has words
        try:
            if values:
                self._save(values)
        except (RuleViolation, Trouble) as error:
            self.tell(texts(self._context.language).sentence(error))
            return
        if self.number + 1 == len(self.pages):
            self.accept()
        else:
            self._show(self.number + 1)

    def _step_back(self) -> None:
        self._show(self.number - 1)

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._count.setText(self.tr("Step {number} of {all}").format(number=number + 1, all=len(self.pages)))
        self._back.setVisible(number > 0)
        is_last = number + 1 == len(self.pages)
        self.primary.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.secondary.setVisible(not is_last)
        self.pages[number].form.focus(self.pages[number].step.fields[0])

    def _page(self, number: int, step: SmartStep) -> _Page:
        words = texts(self._context.language)
        form = Form(FormSpec(tuple(self._field(name) for name in step.fields)))
        form.set_values({name: getattr(self._goal, name) for name in step.fields})
        parts: list[QWidget] = [
            SectionTitle(f"{number}. {words(step.word)}"),
            WrapLabel(words(step.question), role="strong"),
        ]
        page = ScrollPage(margin=2)
        for part in (*parts, form):
            page.body.addWidget(part)
        page.body.addStretch(1)
        if "title" in step.fields:
            self.notes.stand_below(form.row("title"))
            form.edited.connect(self._on_edited)
        return _Page(step, form, self._added(page))

    def _added(self, widget: QWidget) -> QWidget:
        self._stack.addWidget(widget)
        return widget

    def _on_edited(self, field: str, value: object) -> None:
        if field == "title" and isinstance(value, str):
            self.notes.consider(self._context.services.coach.draft(self._goal, value))

    def _field(self, name: str) -> FieldSpec:
        if name in _NUMBERS:
            return FieldSpec(name, FieldKind.NUMBER, self._label(name), is_half=True)
        if name == "unit":
            return FieldSpec(name, FieldKind.TEXT, self._label(name))
        if name == "due_on":
            return FieldSpec(name, FieldKind.DATE, self._label(name))
        if name == "proposed_by":
            options = (
                Option(ProposedBy.EMPLOYEE, self.tr("The employee")),
                Option(ProposedBy.MANAGER, self.tr("The manager")),
                Option(ProposedBy.TOGETHER, self.tr("Both together")),
            )
            return FieldSpec(name, FieldKind.CHOICE, self._label(name), options=options)
        return FieldSpec(name, FieldKind.LONG_TEXT, self._label(name), rows=1)

    def _label(self, name: str) -> str:
        is_personal = self._goal.level is GoalLevel.PERSON
        return {
            "title": self.tr("What is to be reached?"),
            "task": self.tr("What exactly is to be done?"),
            "parties": self.tr("Who takes part?"),
            "purpose": self.tr("What for?"),
            "success": self.tr("How will you see that it is reached?"),
            "how_measured": self.tr("How is it measured?"),
            "start_value": self.tr("From"),
            "target_value": self.tr("To"),
            "unit": self.tr("Unit"),
            "why_now": self.tr("Why this, and why now?"),
            "limits": self.tr("What does the goal not catch?"),
            "relevance_person": self.tr("Why does it matter to you?")
            if is_personal
            else self.tr("Why does it matter to those who do it?"),
            "relevance_company": self.tr("Why does it matter to the company?"),
            "contribution": self.tr("How does it contribute to the goal above?"),
            "proposed_by": self.tr("Who brought the goal up?"),
            "due_on": self.tr("Reached by"),
            "scope": self.tr("Or: what is it bounded to?"),
        }[name]
