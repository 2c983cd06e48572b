"""The Conversations panel: the list, and the one that is open."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from malapp.application.conversations import ConversationRow
from malapp.domain.errors import RuleViolation
from malapp.domain.people import Person
from malapp.ui.kit.buttons import PrimaryButton
from malapp.ui.kit.tabs import Segments
from malapp.ui.panels.conversations.dialogs import NewConversationDialog
from malapp.ui.panels.conversations.overview import Filter, Overview
from malapp.ui.panels.conversations.page import ConversationPage
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.words import is_mine_to_do
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext


class ConversationsPanel(Panel):
    """Everything from plan to signed summary."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "actions",
            "answers",
            "briefings",
            "chosen_terms",
            "companies",
            "conversations",
            "documents",
            "form_adaptations",
            "focus_areas",
            "goal_reviews",
            "goals",
            "people",
            "preparations",
            "record_texts",
            "signatures",
            "strategies",
            "teams",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._planner = ConversationPresenter(context)
        self.page: ConversationPage | None = None
        self.overview = Overview()
        self.overview.opened.connect(self._open_row)
        self.overview.planning_wanted.connect(self.plan)
        self.overview.briefing.wanted.connect(lambda team_id: context.navigate("briefings", team_id))
        self.filter = Segments(
            self.tr("Which conversations"),
            ((Filter.MINE, self.tr("Mine to do")), (Filter.YEAR, self.tr("This year")), (Filter.ALL, self.tr("All"))),
        )
        self.filter.set_value(Filter.ALL)
        self.filter.chosen.connect(lambda _value: self._show_overview())
        self._new = PrimaryButton(self.tr("New conversation"), icon="plus", clicked=self.plan)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def refresh(self) -> None:
        if self.page is not None and not self.page.read():
            self._drop_page()
        if self.page is None:
            self._show_overview()

    def flush(self) -> None:
        if self.page is not None:
            self.page.flush()

    def show_item(self, item_id: UUID) -> None:
        self.flush()
        if self.page is not None and self.page.conversation_id == item_id:
            return
        presenter = ConversationPresenter(self.context)
        try:
            presenter.open(item_id)
        except RuleViolation as error:
            self.context.report(error)
            return
        self._drop_page()
        # Made anew for each conversation: nothing typed for one can ever turn up in another.
        self.page = ConversationPage(presenter)
        self.page.left.connect(self.close_item)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.page.show_conversation()
        self._show_header()

    def run_action(self, action_id: str) -> None:
        if action_id == "new":
            self.plan()

    def header_widgets(self) -> tuple[QWidget, ...]:
        self._show_header()
        return self.filter, self._new

    def close_item(self) -> None:
        """Back to the list."""
        self.flush()
        left = self.page.conversation_id if self.page is not None else None
        self._drop_page()
        self._show_overview()
        self.overview.table.choose(left)
        self.overview.table.setFocus()

    def plan(self) -> NewConversationDialog:
        """Ask whom to meet, when and what for."""
        self.flush()
        dialog = NewConversationDialog(self._planner, self._people(), self.window())
        dialog.accepted.connect(lambda: self._open_new(dialog.made))
        dialog.finished.connect(dialog.deleteLater)
        dialog.form.focus("employee_id")
        dialog.open()
        return dialog

    def _open_new(self, made: UUID | None) -> None:
        if made is not None:
            self.show_item(made)

    def _open_row(self, row: object) -> None:
        if isinstance(row, ConversationRow):
            self.show_item(row.conversation.id)

    def _drop_page(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _show_overview(self) -> None:
        if self.page is not None:
            return
        presenter = self._planner
        rows = presenter.services.conversations.rows(presenter.actor)
        wanted = self.filter.value()
        self.overview.show_rows(
            rows,
            wanted if isinstance(wanted, Filter) else Filter.ALL,
            presenter.today,
            may_plan=bool(self._people()),
        )
        gaps = presenter.services.briefing_timing.gaps(presenter.actor)
        self.overview.briefing.show_gap(gaps[0] if gaps else None)
        self._stack.setCurrentWidget(self.overview)
        self._show_header()
        waiting = sum(is_mine_to_do(row) for row in rows)
        self.subtitle_changed.emit(
            self.tr("%n thing(s) for you to do", "", waiting) if waiting else self.tr("Nothing waits for you")
        )

    def _show_header(self) -> None:
        is_list = self.page is None
        for tool, is_wanted in ((self.filter, is_list), (self._new, is_list and bool(self._people()))):
            # Shown before the shell has placed it, it would open as a window of its own.
            if not is_wanted or tool.parentWidget() is not None:
                tool.setVisible(is_wanted)

    def _people(self) -> tuple[Person, ...]:
        """Whom the acting person may plan a conversation with."""
        actor = self._planner.actor
        rows = self._planner.services.people.people(actor)
        return tuple(row.person for row in rows if row.person.id in actor.manages and not row.has_left)
