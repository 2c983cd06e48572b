"""Goals to begin from: those the company has kept, and the examples that come with malapp."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.goal_examples import GoalExample, examples, trades
from malapp.domain.goals import GoalKind, LibraryGoal
from malapp.ui.kit.buttons import QuietButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import row
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.table import TableView
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.words import kind_word
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate
_OWN = "own"


@dataclass(frozen=True, slots=True)
class Entry:
    """A goal of the library: ``key`` its id or the example's key, ``shelf`` "own" or a trade."""

    key: object
    shelf: str
    source: LibraryGoal | GoalExample

    @property
    def kind(self) -> GoalKind:
        """What it is."""
        return self.source.kind


class LibraryDialog(Dialog):
    """Choose a goal to begin from; ``chosen`` is it after the dialog was accepted."""

    def __init__(
        self, context: AppContext, goals: GoalsPresenter, editing: GoalEditing, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("LibraryDialog", "Goal library"), translate("LibraryDialog", "Begin from it"), parent, width=640
        )
        self._context = context
        self._editing = editing
        self.chosen: LibraryGoal | GoalExample | None = None
        company = goals.company
        self._language = context.language
        self._uses_okr = company is not None and company.uses_okr
        self._may_edit = bool(context.services.goal_library.may_edit(goals.actor))
        self.search = SearchField(self.tr("Search the library"))
        self.shelf = ChoiceField(self.tr("Where from"))
        self.table = TableView(self._columns(), self.tr("Goal library"), key=lambda entry: entry.key)
        self.table.setMinimumHeight(260)
        self._what = MutedLabel()
        self._remove = QuietButton(self.tr("Take it out of the library"), icon="trash-2", clicked=self._take_out)
        self._lay_out()
        self._fill()

    def submit(self) -> None:
        """Begin from the chosen goal."""
        entry = self.table.current_value()
        if isinstance(entry, Entry):
            self.chosen = entry.source
            self.accept()

    def _lay_out(self) -> None:
        line = row(self.search, self.shelf)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.add(self.table, 1)
        self.add(self._what)
        self.add(self._remove)
        self.search.searched.connect(self.table.set_filter)
        self.search.left_downwards.connect(self.table.setFocus)
        self.shelf.value_changed.connect(self._show_shelf)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _entry: self.submit())

    def _fill(self) -> None:
        self._own = [Entry(goal.id, _OWN, goal) for goal in self._context.services.goal_library.goals()]
        bundled = [
            Entry(example.key, example.trade, example)
            for example in examples(self._language)
            if example.kind is not GoalKind.OBJECTIVE or self._uses_okr
        ]
        self._entries = [*self._own, *bundled]
        options = [Option(None, self.tr("Everything"))]
        if self._own:
            options.append(Option(_OWN, self.tr("What we have kept ourselves")))
        options += [Option(key, name) for key, name in trades(self._language).items()]
        value = self.shelf.value()
        self.shelf.set_options(tuple(options))
        self.shelf.set_value(value if any(option.value == value for option in options) else None)
        self._show_shelf()

    def _show_shelf(self) -> None:
        shelf = self.shelf.value()
        self.table.set_rows([entry for entry in self._entries if shelf is None or entry.shelf == shelf])
        self._on_chosen(self.table.current_value())

    def _on_chosen(self, entry: object) -> None:
        self.primary.setEnabled(isinstance(entry, Entry))
        is_own = isinstance(entry, Entry) and isinstance(entry.source, LibraryGoal)
        self._remove.setVisible(is_own and self._may_edit)
        self._what.setText(entry.source.purpose if isinstance(entry, Entry) else "")

    def _take_out(self) -> None:
        entry = self.table.current_value()
        if isinstance(entry, Entry) and isinstance(entry.key, UUID):
            key = entry.key
            sentence = self._editing.act(lambda services, actor: services.goal_library.remove(actor, key))
            if not sentence:
                self._fill()

    def _columns(self) -> tuple[ColumnSpec, ...]:
        names = {_OWN: self.tr("Our own"), **trades(self._language)}
        return (
            ColumnSpec("title", self.tr("Goal"), CellKind.TITLE, lambda entry: entry.source.title, grows=True),
            ColumnSpec("kind", self.tr("Kind"), CellKind.TEXT, lambda entry: kind_word(entry.kind)),
            ColumnSpec("shelf", self.tr("From"), CellKind.TEXT, lambda entry: names.get(entry.shelf, "")),
        )
