"""The work programme: tasks in words, each under a goal or on its own (S3-05, S3-10)."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanTask, PlanView
from malapp.domain.goals import Goal
from malapp.ui.kit.buttons import IconButton, LinkButton, SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.unit_plans.lists import PlanLists
from malapp.ui.theme import scale

_BUTTONS = ("up", "down")
_MOST_OFFERS = 3
_LONGEST_OFFER = 60


class TasksCard(Card):
    """``answered`` tells what storing a task came to, "" when it is stored."""

    touched = Signal()
    answered = Signal(str)

    def __init__(self, lists: PlanLists, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Tasks"))
        self._lists = lists
        self.rows: dict[UUID, TaskRow] = {}
        self._shown: object = None
        self._is_editable: bool | None = None
        self._lines = column()
        self._offers = column(spacing=0)
        self.new = Form(FormSpec((FieldSpec("new_task", FieldKind.TEXT, self.tr("New task"), longest=1_000),)))
        self.add_button = SecondaryButton(self.tr("Add task"), icon="plus", clicked=self.add_task)
        self._sentence = MutedLabel(
            self.tr("The plan is not an exhaustive list: it shows the most important goals and tasks of the period.")
        )
        self.add(self._lines).add(self.new).add(row(self.add_button, None)).add(self._offers).add(self._sentence)

    def show_view(self, view: PlanView, activities: tuple[Goal, ...]) -> None:
        """Show the tasks as they are stored now; ``activities`` of the goal tree are offered as tasks."""
        self.new.setVisible(view.is_editable)
        self.add_button.setVisible(view.is_editable)
        shown = [task.item.id for task in view.tasks]
        if not view.is_editable:
            self._show_texts(view.tasks)
        elif self._is_editable is not True or list(self.rows) != shown:
            self._build_rows(view.tasks)
        self._is_editable = view.is_editable
        goals = self._options(view)
        for number, task in enumerate(view.tasks if view.is_editable else ()):
            self.rows[task.item.id].show_task(task, number, goals, is_last=number == len(view.tasks) - 1)
        self._offer(activities if view.is_editable else ())

    def flush(self) -> None:
        """Store at once what has been typed."""
        for task in tuple(self.rows.values()):
            task.form.flush()

    def add_task(self) -> None:
        """Store the task that was written, and be ready for the next."""
        self.new.discard()
        sentence = self._lists.add_task(str(self.new.value("new_task")))
        self.new.set_error("new_task", sentence)
        if not sentence:
            self.new.set_values({"new_task": ""})
        self.new.focus("new_task")

    def _show_texts(self, tasks: tuple[PlanTask, ...]) -> None:
        clear(self._lines)
        self.rows = {}
        for task in tasks:
            text = task.item.text
            if task.goal:
                text = self.tr("{task} (goal {number})").format(task=text, number=task.goal)
            self._lines.addWidget(WrapLabel(f"• {text}"))
        if not tasks:
            self._lines.addWidget(MutedLabel(self.tr("No tasks are named.")))

    def _build_rows(self, tasks: tuple[PlanTask, ...]) -> None:
        held = next(
            ((item_id, name) for item_id, task in self.rows.items() for name in _BUTTONS
             if getattr(task, name).hasFocus()),
            None,
        )  # fmt: skip
        clear(self._lines)
        self.rows = {}
        for task in tasks:
            made = TaskRow(task)
            made.form.edited.connect(lambda field, value, made=made: self._save(made, field, value))
            made.form.touched.connect(self.touched)
            made.moved.connect(lambda step, made=made: self._move(made, step))
            made.removed.connect(lambda made=made: self._lists.remove(made.task.item))
            self.rows[task.item.id] = made
            self._lines.addWidget(made)
        if held is not None and held[0] in self.rows:
            getattr(self.rows[held[0]], held[1]).setFocus()

    def _move(self, made: TaskRow, step: int) -> None:
        self.flush()
        self._lists.move(made.task.item.id, step)

    def _save(self, made: TaskRow, field: str, value: object) -> None:
        sentence = self._lists.save_task(made.task.item.id, field, value)
        made.form.answer(field, sentence)
        self.answered.emit(sentence)

    def _offer(self, activities: tuple[Goal, ...]) -> None:
        offered = activities[:_MOST_OFFERS]
        if offered == self._shown:
            return
        self._shown = offered
        clear(self._offers)
        for goal in offered:
            title = goal.title if len(goal.title) <= _LONGEST_OFFER else f"{goal.title[:_LONGEST_OFFER].rstrip()} …"
            text = self.tr("Take in “{title}”").format(title=title)
            link = LinkButton(
                text.replace("&", "&&"),
                icon="plus",
                clicked=partial(self._lists.add_task, goal.title, goal.parent_id),
            )
            self._offers.addLayout(row(link, None))

    def _options(self, view: PlanView) -> tuple[Option, ...]:
        none = Option(None, self.tr("No goal of its own"))
        entries = enumerate(view.goals, start=1)
        return (none, *(Option(entry.goal.id, f"{number}. {entry.goal.title}") for number, entry in entries))


class TaskRow(QWidget):
    """One task to be written, with the goal it stands under; ``moved`` and ``removed`` tell the buttons."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, task: PlanTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.form = SavedForm(
            FormSpec(
                (
                    FieldSpec("text", FieldKind.LONG_TEXT, self.tr("Task"), rows=1),
                    FieldSpec("goal_id", FieldKind.CHOICE, self.tr("For which goal?")),
                )
            )
        )
        self.up = IconButton("arrow-up", self.tr("Move the task up"), clicked=lambda: self.moved.emit(-1))
        self.down = IconButton("arrow-down", self.tr("Move the task down"), clicked=lambda: self.moved.emit(1))
        self.remove = IconButton("trash-2", self.tr("Remove the task"), clicked=self.removed.emit)
        buttons = row(None, self.up, self.down, self.remove, spacing=0)
        self.setLayout(column(self.form, buttons, spacing=scale.SPACE_1))

    def show_task(self, task: PlanTask, number: int, goals: tuple[Option, ...], *, is_last: bool) -> None:
        """Show the task as it is stored now."""
        self.task = task
        self.form.row("text").set_label(self.tr("Task {number}").format(number=number + 1))
        self.form.offer("goal_id", goals)
        self.form.show_stored({"text": task.item.text, "goal_id": task.item.goal_id}, is_another=False)
        self.up.setEnabled(number > 0)
        self.down.setEnabled(not is_last)
