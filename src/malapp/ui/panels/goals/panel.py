"""The Goals panel: the tree to the left, the chosen goal to the right, or over the tree in a small window."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind
from malapp.ui.kit.buttons import IconButton, PrimaryButton
from malapp.ui.kit.goal_count import open_goals_text
from malapp.ui.kit.layouts import column
from malapp.ui.kit.list_and_side import ListAndSide
from malapp.ui.kit.tree_moving import Step, Where
from malapp.ui.panels.goals.acts import GoalActs
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.declining import GoalDeclining
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.exporting import PlanExport
from malapp.ui.panels.goals.goal_list import GoalList
from malapp.ui.panels.goals.moving import GoalMoving
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.periods_menu import PeriodsButton
from malapp.ui.panels.goals.presenter import GoalsPresenter, narrowing_of
from malapp.ui.panels.goals.sheet import Link
from malapp.ui.panels.goals.side import GoalSide
from malapp.ui.panels.goals.words import DECLINED
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext


class GoalsPanel(Panel):
    """The goals of the company, its teams and people."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "goals", "actions", "check_ins", "people", "teams", "strategies", "focus_areas", "periods", "milestones",
            "goal_links", "goal_wordings", "suitability_tests", "companies", "indicator_values", "indicator_plans",
        }
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = GoalsPresenter(context)
        self.editing = GoalEditing(context, self.presenter)
        self.list = GoalList(self.presenter, self.add_goal)
        self.side = GoalSide(context, self.editing)
        self.moving = GoalMoving(context, self.presenter, self.editing, self.list.tree)
        self.declining = GoalDeclining(self.editing, self.side, self._show_reopened)
        decline = self.declining.decline
        self.acts = GoalActs(context, self.presenter, self.editing, self.moving, self, decline=decline)
        self.periods = PeriodsButton(context, self.presenter, self.editing, self)
        self._export = PlanExport(context, self.presenter, self)
        self.list.tree.set_dense(context.preferences.density == "compact")
        self.split = ListAndSide(self.list, self.side)
        self.setLayout(column(self.split))
        self._header = self._made_header()
        self._connect()

    def refresh(self) -> None:
        """Read the goals anew; the chosen one stays chosen."""
        self.presenter.load()
        self.list.show_goals()
        self.periods.show_period()
        if self.editing.goal_id not in self.presenter.by_id:
            self.editing.goal_id = None
            self.list.choose(None)
        self.side.show_goal()
        self.subtitle_changed.emit(open_goals_text(*self.presenter.counts()))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose a goal; or show the goals of a focus area or team, or those with a sign of poor health."""
        if not self.presenter.rows:
            self.refresh()
        if narrowing := narrowing_of(self.presenter, item_id):
            self.presenter.show_everything()
            self.presenter.narrow(**narrowing)
            self.split.show_main()
            self.list.show_goals(expand_all=True)
            self.list.choose(None)
        elif item_id in self.presenter.by_id:
            if self.list.tree.tree().index_of(item_id).row() < 0:
                self.list.show_everything()
            if self.presenter.is_declined(item_id):
                self.list.narrow("status", DECLINED)
            self.list.choose(item_id)
            self.split.show_side()

    def run_action(self, action_id: str) -> None:
        """Set a new goal, or export the plan."""
        if action_id == "new_goal":
            self.add_goal()
        elif action_id == "export_plan":
            self._export.run(None)

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Export, and the one thing to do here: a new goal."""
        return self._header

    def add_goal(self, kind: GoalKind = GoalKind.GOAL) -> None:
        """Ask for a new goal; it is then chosen, with the keyboard in the side panel."""
        self.flush()
        row = self.presenter.by_id.get(self.editing.goal_id) if self.editing.goal_id else None
        dialog = NewGoalDialog(GoalCreation(self.context, self.presenter, row.goal if row else None, kind), self)
        is_added = dialog.exec() == QDialog.DialogCode.Accepted
        goal_id = dialog.goal_id
        dialog.deleteLater()
        if is_added and goal_id is not None and kind is not GoalKind.KEY_RESULT:
            self.refresh()
            self.show_item(goal_id)
            self.list.tree.open_row(goal_id)  # an objective comes with its key results

    def remove_goal(self) -> None:
        """Delete the chosen goal; the message has the way back."""
        goal_id = self.editing.goal_id
        if goal_id is None or not self.presenter.by_id[goal_id].may_edit:
            return
        self.flush()
        try:
            neighbour = self.presenter.remove(goal_id)
        except RuleViolation as error:
            self.context.report(error)
            return
        self.split.show_main()
        self.refresh()
        self.list.choose(neighbour)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.list.focus_tree()

    def _made_header(self) -> tuple[QWidget, ...]:
        export = IconButton("download", self.tr("Export the goal plan as PDF"))
        export.clicked.connect(lambda: self._export.menu().popup(export.mapToGlobal(export.rect().bottomLeft())))
        return export, self.periods, PrimaryButton(self.tr("New goal"), icon="plus", clicked=self.add_goal)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._edit)
        self.list.clicked.connect(self._on_click)
        self.list.removing.connect(self.remove_goal)
        self.list.narrowed.connect(self.periods.show_period)
        self.list.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.tree.customContextMenuRequested.connect(self._show_acts_at)
        self.list.tree.dropped.connect(self._drop)
        self.list.tree.stepped.connect(self._step)
        self.periods.chosen.connect(self._show_period)
        self.side.agreement.declining.connect(self.declining.decline)
        self.side.agreement.taking_up.connect(self.declining.take_up)
        self.side.more_pressed.connect(self._show_acts)
        self.side.removing.connect(self.remove_goal)
        self.side.adding_key_result.connect(lambda: self.add_goal(GoalKind.KEY_RESULT))
        self.side.back.connect(self.split.show_main)
        self.side.splitting.connect(self.add_goal)
        self.split.narrowed.connect(self.side.set_back_shown)
        self.side.followed.connect(self._follow)
        for keys, act in (
            (QKeySequence.StandardKey.New, self.add_goal),
            (QKeySequence.StandardKey.Find, self.list.focus_search),
            (QKeySequence(Qt.Key.Key_Insert), self.add_goal),
            (QKeySequence("Ctrl+I"), self._check_in),
            (QKeySequence("Ctrl+Shift+F"), self.list.filter.open_choices),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())

    def _choose(self, goal_id: UUID | None) -> None:
        if goal_id != self.editing.goal_id:
            self.side.flush()
            self.editing.goal_id = goal_id
        self.side.show_goal()

    def _show_period(self, period_id: UUID | None) -> None:
        """Show the goals of a period, and beside them one of these."""
        self.list.narrow("period_id", period_id)
        if self.list.tree.tree().index_of(self.editing.goal_id).row() < 0:
            self.list.choose(None)
            self.list.tree.open_row(self.editing.goal_id)

    def _show_reopened(self, goal_id: UUID) -> None:
        """Show a goal taken up again among the others: it stood apart so far."""
        self.refresh()
        self.show_item(goal_id)

    def _drop(self, goal_id: UUID, target_id: UUID | None, where: Where) -> None:
        self.flush()
        self.moving.drop(goal_id, target_id, where)

    def _step(self, goal_id: UUID, step: Step) -> None:
        self.flush()
        self.moving.step(goal_id, step)

    def _show_acts(self, button: QWidget) -> None:
        self.flush()
        self.acts.show_menu(button)

    def _show_acts_at(self, at: QPoint) -> None:
        self.flush()
        menu = self.acts.menu()
        if menu is not None:
            menu.popup(self.list.tree.viewport().mapToGlobal(at))

    def _check_in(self) -> None:
        self.split.show_side()
        self.side.start_check_in()

    def _edit(self, _goal_id: UUID) -> None:
        self.split.show_side()
        self.side.edit()

    def _on_click(self) -> None:
        if self.split.is_narrow:
            self.split.show_side()

    def _follow(self, link: Link) -> None:
        self.side.flush()
        if link.panel_id == "goals":
            self.show_item(link.item_id)
        else:
            self.context.navigate(link.panel_id, link.item_id)
