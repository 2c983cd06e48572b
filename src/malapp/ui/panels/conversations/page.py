"""An opened conversation: its header, and the pages there are by now."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tabs import TabBar
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.header import ConversationHeader
from malapp.ui.panels.conversations.invitation_view import InvitationView
from malapp.ui.panels.conversations.preparation_view import OwnPreparationView
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.record_view import ConversationRecordView
from malapp.ui.panels.conversations.steps import Steps
from malapp.ui.panels.conversations.summary_view import SummaryView, scrolling

_LOW = 520

View = InvitationView | OwnPreparationView | ConversationRecordView | SummaryView

ViewT = TypeVar("ViewT", bound=QWidget)


class ConversationPage(QWidget):
    """Shows the presenter's conversation; ``left`` when the person goes back to the list."""

    left = Signal()

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.steps = Steps(presenter, self, self)
        self.header = ConversationHeader(presenter)
        self.header.left.connect(self.left)
        self.header.commanded.connect(self.steps.run)
        self.header.language_chosen.connect(self._change_language)
        self.saved = AutosaveLabel()
        self.bar = TabBar(self.tr("Pages of the conversation"))
        self._stack = QStackedWidget()
        self._build()
        presenter.saver.began.connect(self.saved.show_saving)
        presenter.saver.stored.connect(lambda: self.saved.show_saved(presenter.context.clock()))
        presenter.saver.refused.connect(self.saved.show_failed)

    @property
    def conversation_id(self) -> UUID:
        """The conversation that is shown."""
        return self._presenter.id

    def read(self) -> bool:
        """Read it anew and show it; False when it is no longer there for the acting person."""
        try:
            is_news = self._presenter.read()
        except RuleViolation:
            return False
        self.show_conversation(is_news=is_news)
        return True

    def show_conversation(self, *, is_news: bool = False) -> None:
        """Show it as it is now."""
        self._show_tabs()
        self.header.show_conversation(is_news=is_news)
        self._show_section()

    def turn_to(self, section: Section) -> None:
        """Show a page."""
        if section in self._presenter.sections():
            self.bar.setCurrentIndex(self._presenter.sections().index(section))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_low(event.size().height() < _LOW)

    def flush(self) -> None:
        """Store what has been typed."""
        view = self._view()
        if view is not None:
            view.flush()

    @cached_property
    def invitation(self) -> InvitationView:
        """When, where, what for. Each page is made when it is first needed."""
        return self._added(InvitationView(self._presenter, self.steps.run))

    @cached_property
    def preparation(self) -> OwnPreparationView:
        """One's own preparation."""
        return self._added(OwnPreparationView(self._presenter, self.steps.run))

    @cached_property
    def record(self) -> ConversationRecordView:
        """The record."""
        return self._added(ConversationRecordView(self._presenter))

    @cached_property
    def summary(self) -> SummaryView:
        """The summary on paper."""
        return self._added(SummaryView(self._presenter, self.steps.run))

    def _added(self, view: ViewT) -> ViewT:
        self._stack.addWidget(view)
        return view

    def _view(self) -> View | None:
        section = self._presenter.section
        return None if section is None else cast("View", getattr(self, section.value))

    def _show_tabs(self) -> None:
        titles = {
            Section.INVITATION: self.tr("Invitation"),
            Section.PREPARATION: self.tr("My preparation"),
            Section.RECORD: self.tr("The record"),
            Section.SUMMARY: self.tr("Summary"),
        }
        sections = self._presenter.sections()
        self.bar.blockSignals(True)
        while self.bar.count() > len(sections):
            self.bar.removeTab(self.bar.count() - 1)
        for index, section in enumerate(sections):
            if index >= self.bar.count():
                self.bar.addTab(titles[section])
            self.bar.setTabText(index, titles[section])
        if self._presenter.section is not None:
            self.bar.setCurrentIndex(sections.index(self._presenter.section))
        self.bar.blockSignals(False)
        self.bar.setVisible(bool(sections))

    def _show_section(self) -> None:
        view = self._view()
        if view is None:
            self._stack.setCurrentWidget(self._closed)
            return
        view.refresh()
        self._stack.setCurrentWidget(view)
        follow_layout(self)

    def _on_tab(self, index: int) -> None:
        sections = self._presenter.sections()
        if not 0 <= index < len(sections):
            return
        self.flush()
        self._presenter.show(sections[index])
        self.header.show_guide()
        self._show_section()

    def _change_language(self, language: Language) -> None:
        self.flush()
        self._presenter.acts.edit(language=language)

    def _build(self) -> None:
        self._closed = scrolling(
            EmptyState(
                "lock",
                self.tr("What the two say stays between them"),
                self.tr(
                    "You see that the conversation exists, when it is held and whether it is signed. Only the employee "
                    "and the manager can open what is written in it."
                ),
            )
        )
        self._stack.addWidget(self._closed)
        self.bar.currentChanged.connect(self._on_tab)
        top = row(self.bar, self.saved)
        top.setStretch(0, 1)
        layout = column(self.header, top)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
