"""Moving goals in the tree: what a drop or a key means, and why it may not be."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.goal_listing import ListedGoal
from malapp.domain.goals import GoalKind
from malapp.ui.kit.announce import announce
from malapp.ui.kit.tree_moving import Step, Where
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.presenter import GoalsPresenter, shortened
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


class GoalMoving:
    """Every move is one edit that can be undone. The order among neighbours is what matters most first (S0-10)."""

    def __init__(self, context: AppContext, goals: GoalsPresenter, editing: GoalEditing, speaker: QWidget) -> None:
        self._context = context
        self._goals = goals
        self._editing = editing
        self._speaker = speaker

    def drop(self, goal_id: UUID, target_id: UUID | None, where: Where) -> None:
        """Put a goal where it was let go."""
        goal, target = self._goals.by_id[goal_id], self._goals.by_id.get(target_id) if target_id else None
        if target is None or where is Where.ON_GROUND:
            self._move(goal, None, None)
        elif where is Where.INSIDE:
            self._move(goal, target.goal.id, None)
        else:
            beside = [row for row in self._beside(target) if row.goal.id != goal_id]
            place = beside.index(target) + (where is Where.AFTER)
            self._move(goal, target.goal.parent_id, self._next_alike(goal, beside[place:]))

    def step(self, goal_id: UUID, step: Step) -> None:
        """Move a goal one place by the keyboard."""
        goal = self._goals.by_id[goal_id]
        beside = self._beside(goal)
        alike = [row for row in beside if _group(row) == _group(goal)]
        place = alike.index(goal)
        if step is Step.UP and place > 0:
            self._move(goal, goal.goal.parent_id, alike[place - 1].goal.id)
        elif step is Step.DOWN and place < len(alike) - 1:
            after = alike[place + 2].goal.id if place + 2 < len(alike) else None
            self._move(goal, goal.goal.parent_id, after)
        elif step is Step.IN:
            self._move_in(goal, beside[: beside.index(goal)])
        elif step is Step.OUT:
            self._move_out(goal)
        else:
            self._say(translate("GoalMoving", "It cannot go further that way."))

    def _move_in(self, goal: ListedGoal, above: list[ListedGoal]) -> None:
        fit = [row for row in above if row.goal.kind is not GoalKind.KEY_RESULT]
        if fit:
            self._move(goal, fit[-1].goal.id, None)
        else:
            self._say(translate("GoalMoving", "There is no goal above it on the same step to put it under."))

    def _move_out(self, goal: ListedGoal) -> None:
        parent = self._goals.by_id.get(goal.goal.parent_id) if goal.goal.parent_id else None
        if parent is None:
            self._say(translate("GoalMoving", "It stands on top already."))
            return
        beside = self._beside(parent)
        after = beside[beside.index(parent) + 1 :]
        self._move(goal, parent.goal.parent_id, self._next_alike(goal, after))

    def _move(self, row: ListedGoal, parent_id: UUID | None, before_id: UUID | None) -> None:
        if before_id == row.goal.id:
            return
        parent = self._goals.by_id.get(parent_id) if parent_id else None
        is_elsewhere = parent_id != row.goal.parent_id
        done = ""
        if is_elsewhere and parent is not None:
            done = translate("GoalMoving", "Now under “{title}”.").format(title=shortened(parent.goal.title))
        elif is_elsewhere:
            done = translate("GoalMoving", "Now on top, under nothing.")
        sentence = self._editing.act(
            lambda services, actor: services.goal_places.move(actor, row.goal.id, parent_id, before_id), done=done
        )
        if not sentence and not is_elsewhere:
            announce(self._speaker, translate("GoalMoving", "Moved."))

    def _beside(self, row: ListedGoal) -> list[ListedGoal]:
        """The goals on the same step, as the tree shows them; one whose parent is not to be seen stands on top."""
        by_id = self._goals.by_id
        parent_id = row.goal.parent_id if row.goal.parent_id in by_id else None
        return [
            other
            for other in self._goals.rows
            if (other.goal.parent_id if other.goal.parent_id in by_id else None) == parent_id
        ]

    def _next_alike(self, row: ListedGoal, after: list[ListedGoal]) -> UUID | None:
        """The first of ``after`` that the tree sorts with ``row``: key results stand first, whatever their rank."""
        return next((other.goal.id for other in after if _group(other) == _group(row)), None)

    def _say(self, text: str) -> None:
        self._context.messages(text, kind="info")


def _group(row: ListedGoal) -> tuple[object, bool]:
    return row.goal.level, row.goal.kind is GoalKind.KEY_RESULT
