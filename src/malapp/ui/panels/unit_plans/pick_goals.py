"""Picking goals out of the goal tree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.goal_rows import GoalRow
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.table import TableView
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.unit_plans.lists import PlanLists

translate = QCoreApplication.translate


class PickGoalsDialog(Dialog):
    """The open goals of unit and company that are not in the plan; it stays open, so that several can be put in."""

    def __init__(self, lists: PlanLists, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PickGoalsDialog", "Put goals into the plan"),
            translate("PickGoalsDialog", "Put it in"),
            parent,
            text=translate("PickGoalsDialog", "A few clear goals for the core task: five are usually enough."),
            secondary=translate("PickGoalsDialog", "Done"),
            width=620,
        )
        self._lists = lists
        self.search = SearchField(self.tr("Search goals"))
        self.table = TableView(self._columns(), self.tr("Goals"), key=lambda row: row.goal.id)
        self.table.setMinimumHeight(220)
        self.search.searched.connect(self.table.set_filter)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.opened.connect(lambda _row: self.submit())
        self.add(self.search)
        self.add(self.table, 1)
        self._fill()

    def submit(self) -> None:
        """Put the chosen goal into the plan, and offer the others."""
        row = self.table.current_value()
        if not isinstance(row, GoalRow):
            self.tell(self.tr("Choose a goal in the list first."), Tone.INFO)
            return
        sentence = self._lists.add_goal(row.goal.id)
        if sentence:
            self.tell(sentence)
        else:
            self.tell(self.tr("“{title}” is in the plan.").format(title=row.goal.title), Tone.GOOD)
        self._fill()

    def _fill(self) -> None:
        rows = self._lists.candidates()
        self.table.set_rows(rows)
        if any(row.goal.purpose for row in rows):
            self.table.show_notes()
        self.primary.setEnabled(bool(rows))
        if not rows:
            self.tell(self.tr("Every open goal of the unit and the company is in the plan."), Tone.INFO)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        company = self.tr("The company")
        return (
            ColumnSpec("title", self.tr("Goal"), CellKind.TITLE, _title, grows=True, note=_purpose),
            ColumnSpec("team", self.tr("Whose"), CellKind.TEXT, lambda row: row.team or company, widest=160),
        )


def _title(row: GoalRow) -> str:
    return row.goal.title


def _purpose(row: GoalRow) -> str:
    """Why the goal matters, beside it (S0-16)."""
    return " ".join(row.goal.purpose.split())
