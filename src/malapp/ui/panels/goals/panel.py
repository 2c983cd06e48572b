"""The Goals panel: the tree to the left, the chosen goal to the right, or over the tree in a small window."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalKind
from malapp.ui.kit.buttons import IconButton, PrimaryButton
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.exporting import PlanExport
from malapp.ui.panels.goals.goal_list import GoalList
from malapp.ui.panels.goals.new_goal import NewGoalDialog
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.sheet import Link
from malapp.ui.panels.goals.side import GoalSide
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext

#: Below this width of the window, or of the panel itself, tree and goal do not fit beside each other.
NARROW_WINDOW = 1100
NARROW = 780
_SIDE_WIDTH = 348


class GoalsPanel(Panel):
    """The goals of the company, its teams and people."""

    topics: ClassVar[frozenset[str]] = frozenset({"goals", "check_ins", "people", "teams", "strategies", "focus_areas"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = GoalsPresenter(context)
        self.editing = GoalEditing(context, self.presenter)
        self.list = GoalList(self.presenter, self.add_goal)
        self.side = GoalSide(context, self.editing)
        self._export = PlanExport(context, self.presenter, self)
        self._is_narrow = False
        self._is_over = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.side)
        self._header = self._made_header()
        self._connect()
        self._arrange()
        self.setFocusProxy(self.list.tree)

    def refresh(self) -> None:
        """Read the goals anew; the chosen one stays chosen."""
        self.presenter.load()
        self.list.show_goals()
        if self.editing.goal_id not in self.presenter.by_id:
            self.editing.goal_id = None
            self.list.choose(None)
        self.side.show_goal()
        goals, key_results = self.presenter.counts()
        self.subtitle_changed.emit(
            self.tr("%n goal(s)", "", goals) + " · " + self.tr("%n key result(s)", "", key_results)
        )

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose a goal; or show the goals under a focus area."""
        if not self.presenter.rows:
            self.refresh()
        if self.presenter.focus_area(item_id) is not None:
            self.presenter.show_everything()
            self.presenter.narrow(focus_area_id=item_id)
            self._open_over(is_over=False)
            self.list.show_goals(expand_all=True)
            self.list.choose(None)
        elif item_id in self.presenter.by_id:
            if self.list.tree.tree().index_of(item_id).row() < 0:
                self.list.show_everything()
            self.list.choose(item_id)
            self._open_over(is_over=True)

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
        self._open_over(is_over=False)
        self.refresh()
        self.list.choose(neighbour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW_WINDOW or event.size().width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._is_over = self.side.isAncestorOf(self.focusWidget() or self)
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Room for the tree or the goal: beside each other is a luxury."""
        parts = (self.list.minimumSizeHint(), self.side.minimumSizeHint())
        return QSize(max(part.width() for part in parts), max(part.height() for part in parts))

    def _made_header(self) -> tuple[QWidget, ...]:
        export = IconButton("download", self.tr("Export the goal plan as PDF"))
        export.clicked.connect(lambda: self._export.menu().popup(export.mapToGlobal(export.rect().bottomLeft())))
        return export, PrimaryButton(self.tr("New goal"), icon="plus", clicked=self.add_goal)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._edit)
        self.list.clicked.connect(self._on_click)
        self.list.removing.connect(self.remove_goal)
        self.side.removing.connect(self.remove_goal)
        self.side.adding_key_result.connect(lambda: self.add_goal(GoalKind.KEY_RESULT))
        self.side.back.connect(self._back)
        self.side.followed.connect(self._follow)
        for keys, act in (
            (QKeySequence.StandardKey.New, self.add_goal),
            (QKeySequence.StandardKey.Find, self.list.focus_search),
            (QKeySequence(Qt.Key.Key_Insert), self.add_goal),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.side)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._back)

    def _choose(self, goal_id: UUID | None) -> None:
        if goal_id != self.editing.goal_id:
            self.side.flush()
            self.editing.goal_id = goal_id
        self.side.show_goal()

    def _edit(self, _goal_id: UUID) -> None:
        self._open_over(is_over=True)
        self.side.edit()

    def _on_click(self) -> None:
        if self._is_narrow:
            self._open_over(is_over=True)

    def _back(self) -> None:
        self.side.flush()
        self._open_over(is_over=False)
        self.list.focus_tree()

    def _follow(self, link: Link) -> None:
        self.side.flush()
        if link.panel_id == "goals":
            self.show_item(link.item_id)
        else:
            self.context.navigate(link.panel_id, link.item_id)

    def _open_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other, or one of the two."""
        self.side.setMinimumWidth(0 if self._is_narrow else _SIDE_WIDTH)
        self.side.setMaximumWidth(16_777_215 if self._is_narrow else _SIDE_WIDTH)
        self.side.set_back_shown(self._is_narrow)
        self.list.setVisible(not (self._is_narrow and self._is_over))
        self.side.setVisible(not self._is_narrow or self._is_over)
