"""The action plan page of the goals panel: the plan and one's behaviours to the left, the chosen one to the right."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from malapp.application.action_plan import PlanRow, PlanState
from malapp.domain.goals import ClosingDecision
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.layouts import column
from malapp.ui.kit.list_and_side import ListAndSide
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.action_plan.asking import (
    AskDialog,
    drop_dialog,
    end_dialog,
    move_dialog,
    new_action_dialog,
    new_behaviour_dialog,
)
from malapp.ui.panels.action_plan.behaviours_card import BehavioursCard
from malapp.ui.panels.action_plan.paper import save_plan
from malapp.ui.panels.action_plan.plan_list import PlanList
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.panels.action_plan.side import PlanSide
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext


class ActionPlanPanel(Panel):
    """What, who, when: actions agreed in talks and activities in one plan, with the goal each of them helps."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"actions", "goals", "check_ins", "behaviour_ticks", "conversations", "people", "teams"}
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._has_begun = False
        self.presenter = PlanPresenter(context)
        self.list = PlanList(self.presenter, self.add_action)
        self.behaviours = BehavioursCard(self.presenter)
        self.side = PlanSide(self.presenter)
        self.list.tree.set_dense(context.preferences.density == "compact")
        page = ScrollPage()
        page.body.addWidget(self.list, 1)
        page.body.addWidget(self.behaviours)
        self.split = ListAndSide(page, self.side)
        print_key = QKeySequence(QKeySequence.StandardKey.Print).toString(QKeySequence.SequenceFormat.NativeText)
        self._pdf = SecondaryButton(self.tr("Save as PDF"), icon="download", clicked=self.export)
        self._pdf.setToolTip(self.tr("The plan you look at, on paper ({key})").format(key=print_key))
        self._add = PrimaryButton(self.tr("New action"), icon="plus", clicked=self.add_action)
        self.setLayout(column(self.split))
        self._connect()

    def refresh(self) -> None:
        """Read the plan anew; what was chosen stays chosen."""
        presenter = self.presenter
        presenter.load()
        if presenter.row() is None and presenter.behaviour() is None:
            presenter.chosen_id = None
        if not self._has_begun:
            self._has_begun = True
            presenter.chosen_id = presenter.chosen_id or _first_of(presenter.rows())
        self.list.show_rows()
        self.behaviours.show_rows()
        self.list.choose(presenter.chosen_id)
        self.side.show_chosen()
        still_open = [row for row in presenter.all_rows if presenter.plan.holds(row) and row.state.is_open]
        parts = [self.tr("%n open", "", len(still_open))]
        if overdue := sum(row.is_overdue for row in still_open):
            parts.append(self.tr("%n overdue", "", overdue))
        self.subtitle_changed.emit(" · ".join(parts))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose a line, in another plan than the one looked at when it must be, or a behaviour."""
        self.flush()
        presenter = self.presenter
        presenter.load()
        presenter.plan = presenter.choices.plan_with(item_id)
        presenter.chosen_id = item_id
        self.refresh()
        if presenter.chosen_id is not None:
            self.split.show_side()

    def run_action(self, action_id: str) -> None:
        """Write down a new action, choose a behaviour, or save the plan."""
        if action_id == "new_action":
            self.add_action()
        elif action_id == "new_behaviour":
            self.add_behaviour()
        elif action_id == "save_plan":
            self.export()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """The plan on paper, and the one thing to do here."""
        return self._pdf, self._add

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self) -> None:
        """Save the plan that is looked at as PDF."""
        self.flush()
        save_plan(self.presenter, self)

    def add_action(self) -> None:
        """Ask for a new action, which is then chosen."""
        self.flush()
        self._ask(new_action_dialog(self.presenter, self), shows_made=True)

    def add_behaviour(self) -> None:
        """Ask for a new behaviour of one's own, which is then chosen."""
        self.flush()
        self._ask(new_behaviour_dialog(self.presenter, self), shows_made=True)

    def toggle(self) -> None:
        """Done, or open again: what Space does on a line."""
        row = self.presenter.row()
        if row is not None and row.may_edit:
            self.flush()
            outcome = self.presenter.set_state(PlanState.DONE if row.state.is_open else PlanState.PLANNED)
            done = self.tr("Done: “{what}”.") if row.state.is_open else self.tr("Open again: “{what}”.")
            self.presenter.tell(outcome, done.format(what=row.what))

    def remove(self) -> None:
        """Delete the chosen line; the message has the way back."""
        row = self.presenter.row()
        if row is not None and row.may_edit:
            self.flush()
            self.presenter.remove()
            self.split.show_main()

    def _make_goal(self) -> None:
        self.flush()
        outcome = self.presenter.make_goal()
        if outcome.id is not None:
            self.context.navigate("goals", outcome.id)

    def _ask(self, dialog: AskDialog, *, shows_made: bool = False) -> None:
        dialog.exec()
        made_id = dialog.made_id
        dialog.deleteLater()
        if shows_made and made_id is not None:
            self.show_item(made_id)

    def _end(self, decision: ClosingDecision) -> None:
        self.flush()
        self._ask(end_dialog(self.presenter, decision, self))

    def _move(self) -> None:
        self.flush()
        self._ask(move_dialog(self.presenter, self))

    def _drop(self) -> None:
        self.flush()
        self._ask(drop_dialog(self.presenter, self))

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._on_click)
        self.list.ticked.connect(self.toggle)
        self.list.removing.connect(self.remove)
        self.list.narrowed.connect(self._narrow)
        self.behaviours.adding.connect(self.add_behaviour)
        self.behaviours.opened.connect(self.show_item)
        self.behaviours.ticked.connect(self._tick_today)
        self.side.back.connect(self.split.show_main)
        self.split.narrowed.connect(self.side.set_back_shown)
        action = self.side.action
        action.moving.connect(self._move)
        action.dropping.connect(self._drop)
        action.removing.connect(self.remove)
        action.making_goal.connect(self._make_goal)
        action.followed.connect(lambda goal_id: self.context.navigate("goals", goal_id))
        self.side.behaviour.ending.connect(self._end)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.New), self.add_action),
            (QKeySequence(Qt.Key.Key_Insert), self.add_action),
            (QKeySequence(QKeySequence.StandardKey.Find), self.list.search.setFocus),
            (QKeySequence(QKeySequence.StandardKey.Print), self.export),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda act=act: act())

    def _choose(self, row_id: UUID | None) -> None:
        if row_id is not None and row_id != self.presenter.chosen_id:
            self.side.flush()
            self.presenter.chosen_id = row_id
            self.side.show_chosen()

    def _open(self) -> None:
        self.split.show_side()
        self.side.edit()

    def _on_click(self) -> None:
        if self.split.is_narrow and self.presenter.row() is not None:
            self.split.show_side()

    def _narrow(self) -> None:
        self.flush()
        self.presenter.chosen_id = None
        self.refresh()

    def _tick_today(self, goal_id: UUID, is_done: bool) -> None:
        service, today = self.context.services.behaviours, self.presenter.today()
        outcome = self.presenter.attempt(lambda: service.tick(self.presenter.actor, goal_id, today, is_done=is_done))
        if outcome.sentence:
            self.context.messages(outcome.sentence, kind="error")


def _first_of(rows: tuple[PlanRow, ...]) -> UUID | None:
    """The line the tree begins with: what is due first for a goal, else what is due first."""
    first = next((row for row in rows if row.served is not None), next(iter(rows), None))
    return first.id if first else None
