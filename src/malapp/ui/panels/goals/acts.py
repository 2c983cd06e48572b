"""What else can be done with a goal: another kind, given to several people, kept in the library, moved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from malapp.domain.goals import GoalKind, GoalLevel
from malapp.domain.permissions import Standing
from malapp.ui.kit.tree_moving import Step
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.giving import GiveDialog
from malapp.ui.panels.goals.moving import GoalMoving
from malapp.ui.panels.goals.okr_note import OkrNote, may_switch_okr_on
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.words import conversion_text, kind_word
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


class GoalActs:
    """The menu of the chosen goal and what its entries do."""

    def __init__(
        self,
        context: AppContext,
        goals: GoalsPresenter,
        editing: GoalEditing,
        moving: GoalMoving,
        parent: QWidget,
        *,
        decline: Callable[[], None],
    ) -> None:
        self._context = context
        self._goals = goals
        self._editing = editing
        self._moving = moving
        self._parent = parent
        self._decline = decline

    def show_menu(self, button: QWidget) -> None:
        """Open the menu under ``button``."""
        menu = self.menu()
        if menu is not None:
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self) -> QMenu | None:
        """What may be done with the chosen goal; None when nothing may."""
        row = self._goals.by_id.get(self._editing.goal_id) if self._editing.goal_id else None
        if row is None or not row.may_edit:
            return None
        menu = QMenu(self._parent)
        menu.setAccessibleName(translate("GoalActs", "More to do with the goal"))
        menu.aboutToHide.connect(menu.deleteLater)
        goal_id = row.goal.id
        for kind in self._kinds(goal_id):
            menu.addAction(conversion_text(kind), partial(self.convert, goal_id, kind))
        menu.addSeparator()
        if row.goal.level is not GoalLevel.PERSON:
            menu.addAction(translate("GoalActs", "Give it to several people …"), partial(self.give, goal_id))
        if self._may_keep(goal_id):
            menu.addAction(translate("GoalActs", "Keep it in the goal library"), partial(self.keep, goal_id))
        if self._context.services.goal_declining.may_decline(self._goals.actor, goal_id):
            menu.addAction(translate("GoalActs", "Decline the goal …"), self._decline)
        menu.addSeparator()
        for step, text, keys in _steps():
            # After a tab the keys are shown only: the tree itself listens to them.
            menu.addAction(f"{text}\t{keys}").triggered.connect(partial(self._moving.step, goal_id, step))
        return menu

    def convert(self, goal_id: UUID, kind: GoalKind) -> None:
        """Turn a goal into another kind; before the first objective comes the note on what OKR needs (S4-07)."""
        company = self._goals.company
        if kind is GoalKind.OBJECTIVE and company is not None and not company.uses_okr and not self.switch_okr_on():
            return
        self._editing.act(
            lambda services, actor: services.goal_kinds.convert(actor, goal_id, kind),
            done=translate("GoalActs", "It is now of the kind “{kind}”. Text, numbers and history are kept.").format(
                kind=kind_word(kind)
            ),
        )

    def switch_okr_on(self) -> bool:
        """Ask whether the company is to work with objectives; whether it does now."""
        dialog = OkrNote(self._editing, self._parent)
        is_on = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return is_on

    def give(self, goal_id: UUID) -> None:
        """Give a goal to several people, each with a target of their own."""
        recipients = self._context.services.goal_giving.recipients(self._goals.actor, goal_id)
        dialog = GiveDialog(self._editing, self._goals.whole(goal_id), recipients, self._parent)
        dialog.exec()
        dialog.deleteLater()

    def keep(self, goal_id: UUID) -> None:
        """Keep the words of a goal in the library."""
        self._editing.act(
            lambda services, actor: services.goal_library.add_from(actor, goal_id),
            done=translate("GoalActs", "The words are kept in the goal library, without owner and numbers."),
        )

    def _kinds(self, goal_id: UUID) -> tuple[GoalKind, ...]:
        choices = self._context.services.goal_kinds.choices(self._goals.actor, goal_id)
        return tuple(
            choice.kind
            for choice in choices
            if choice.refusal is None
            or (choice.refusal.message_id == "rule.goal.okr_off" and may_switch_okr_on(self._goals))
        )

    def _may_keep(self, goal_id: UUID) -> bool:
        goal, actor = self._goals.by_id[goal_id].goal, self._goals.actor
        is_own_word = goal.level is not GoalLevel.PERSON or Standing.SELF in actor.towards_goal(goal)
        return is_own_word and bool(self._context.services.goal_library.may_edit(actor))


def _steps() -> tuple[tuple[Step, str, str], ...]:
    return (
        (Step.UP, translate("GoalActs", "Move up"), "Alt+↑"),
        (Step.DOWN, translate("GoalActs", "Move down"), "Alt+↓"),
        (Step.IN, translate("GoalActs", "Put it under the goal above"), "Alt+→"),
        (Step.OUT, translate("GoalActs", "Take it out one step"), "Alt+←"),
    )
