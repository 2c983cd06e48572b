"""An opened conversation: its header, and the pages there are by now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.domain.languages import Language
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.tabs import TabBar
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.header import ConversationHeader
from malapp.ui.panels.conversations.invitation_view import InvitationView
from malapp.ui.panels.conversations.preparation_view import OwnPreparationView
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.record_view import ConversationRecordView
from malapp.ui.panels.conversations.steps import Steps
from malapp.ui.panels.conversations.summary_view import SummaryView

View = InvitationView | OwnPreparationView | ConversationRecordView | SummaryView


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
        self.invitation = InvitationView(presenter, self.steps.run)
        self.preparation = OwnPreparationView(presenter, self.steps.run)
        self.record = ConversationRecordView(presenter)
        self.summary = SummaryView(presenter, self.steps.run)
        self._views: dict[Section, View] = {
            Section.INVITATION: self.invitation,
            Section.PREPARATION: self.preparation,
            Section.RECORD: self.record,
            Section.SUMMARY: self.summary,
        }
        self.saved = AutosaveLabel()
        self.bar = TabBar(self.tr("Pages of the conversation"))
        self._stack = QStackedWidget()
        self._build()
        presenter.saver.began.connect(self.saved.show_saving)
        presenter.saver.stored.connect(lambda: self.saved.show_saved(presenter.context.clock()))
        presenter.saver.refused.connect(self.saved.show_failed)

    def show_conversation(self, *, is_news: bool = False) -> None:
        """Show it as it is now."""
        self._show_tabs()
        self.header.show_conversation(is_news=is_news)
        self._show_section()

    def turn_to(self, section: Section) -> None:
        """Show a page."""
        if section in self._presenter.sections():
            self.bar.setCurrentIndex(self._presenter.sections().index(section))

    def flush(self) -> None:
        """Store what has been typed."""
        view = self._view()
        if view is not None:
            view.flush()

    def _view(self) -> View | None:
        section = self._presenter.section
        return None if section is None else self._views[section]

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
        self._presenter.edit(language=language)

    def _build(self) -> None:
        self._closed = Card().add(
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
        for view in self._views.values():
            self._stack.addWidget(view)
        self.bar.currentChanged.connect(self._on_tab)
        top = row(self.bar, self.saved)
        top.setStretch(0, 1)
        layout = column(self.header, top)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
