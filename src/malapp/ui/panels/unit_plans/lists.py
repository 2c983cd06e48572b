"""Acts on the goals, tasks and talks of the chosen plan."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_rows import GoalRow
from malapp.application.unit_plan_view import PlanGoal
from malapp.domain.goals import Goal
from malapp.domain.plans import PlanItem, PlanTalk
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class PlanLists:
    """Every act gives the sentence of what is wrong, "" when it is stored; what is removed is told with a way back."""

    def __init__(self, presenter: UnitPlansPresenter) -> None:
        self._presenter = presenter
        self._services = presenter.services

    def candidates(self) -> tuple[GoalRow, ...]:
        """The goals that may be put into the plan."""
        rows: tuple[GoalRow, ...] = self._services.plan_items.candidates(self._actor, self._plan_id)
        return rows

    def activities(self) -> tuple[Goal, ...]:
        """The activities under the plan's goals that are not among its tasks."""
        found: tuple[Goal, ...] = self._services.plan_items.activities(self._actor, self._plan_id)
        return found

    def add_goal(self, goal_id: UUID) -> str:
        """Put a goal last into the plan."""
        return self._presenter.attempt(
            lambda: self._services.plan_items.add_goals(self._actor, self._plan_id, (goal_id,))
        )

    def add_task(self, text: str, goal_id: UUID | None = None) -> str:
        """A new task, last in order."""
        return self._presenter.attempt(
            lambda: self._services.plan_items.add_task(self._actor, self._plan_id, text, goal_id)
        )

    def save_task(self, item_id: UUID, field: str, value: object) -> str:
        """Store the text of a task or the goal it stands under."""
        return self._presenter.attempt(
            lambda: self._services.plan_items.edit_task(self._actor, item_id, **{field: value})
        )

    def move(self, item_id: UUID, step: int) -> None:
        """Put a goal or task one place up (-1) or down (1)."""
        self._presenter.attempt(lambda: self._services.plan_items.move(self._actor, item_id, step))

    def remove(self, item: PlanItem) -> None:
        """Take a goal or task out of the plan."""
        is_task = bool(item.text)
        told = (
            translate("PlanLists", "Removed the task.")
            if is_task
            else translate("PlanLists", "Took the goal out of the plan. The goal itself is kept.")
        )
        self._presenter.tell(lambda: self._services.plan_items.remove(self._actor, item.id), told)

    def save_goal(self, entry: PlanGoal, field: str, value: object) -> str:
        """Store a field of a goal in the goal tree."""
        return self._presenter.attempt(lambda: self._services.goals.edit(self._actor, entry.goal.id, **{field: value}))

    def answer(self, entry: PlanGoal, field: str, value: object) -> str:
        """Store an answer of the suitability test."""
        return self._presenter.attempt(
            lambda: self._services.suitability.answer(self._actor, entry.goal.id, **{field: value})
        )

    def follow_by_dialogue(self, entry: PlanGoal, *, yes: bool) -> None:
        """Follow the task by dialogue, without a target, or with its target again."""
        told = (
            translate("PlanLists", "The task is followed by dialogue, without a target.")
            if yes
            else translate("PlanLists", "The goal has its target again.")
        )
        self._presenter.tell(
            lambda: self._services.suitability.follow_by_dialogue(self._actor, entry.goal.id, yes=yes), told
        )

    def next_review(self, held_on: date) -> date:
        """The day to propose for the review after one on ``held_on``."""
        day: date = self._services.plan_life.next_review(self._plan_id, held_on)
        return day

    def add_talk(self, held_on: date, *, is_review: bool, learning: str, note: str, next_review_on: date | None) -> str:
        """Note a talk or a review; a review without learning is stored, with a calm tip (S3-08)."""
        learnt: list[bool] = []
        sentence = self._presenter.attempt(
            lambda: learnt.append(
                self._services.plan_life.add_talk(
                    self._actor,
                    self._plan_id,
                    held_on,
                    is_review=is_review,
                    learning=learning,
                    note=note,
                    next_review_on=next_review_on,
                )
            )
        )
        self._tip(sentence, learnt)
        return sentence

    def save_talk(self, talk: PlanTalk, held_on: date, learning: str, note: str) -> str:
        """Change a talk."""
        learnt: list[bool] = []
        values = {"held_on": held_on, "learning": learning, "note": note}
        sentence = self._presenter.attempt(
            lambda: learnt.append(self._services.plan_life.edit_talk(self._actor, talk.id, **values))
        )
        self._tip(sentence, learnt)
        return sentence

    def remove_talk(self, talk: PlanTalk) -> None:
        """Delete a talk that was noted by mistake."""
        self._presenter.tell(
            lambda: self._services.plan_life.remove_talk(self._actor, talk.id),
            translate("PlanLists", "Removed the talk."),
        )

    @property
    def _actor(self) -> object:
        return self._presenter.actor

    @property
    def _plan_id(self) -> UUID | None:
        return self._presenter.chosen_id

    def _tip(self, sentence: str, learnt: list[bool]) -> None:
        if not sentence and learnt == [False]:
            text = translate("PlanLists", "The review is saved. What did you learn? One line is enough, also later.")
            self._presenter.context.messages(text, kind="info", undo=taking_back(self._presenter.context))
