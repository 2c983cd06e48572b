"""The summary as it will be on paper: to read, to sign, and signed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from malapp.domain.conversations import ConversationState
from malapp.domain.goals import Party
from malapp.domain.signatures import Document, VerificationReport
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.pdf_preview import PdfPreview
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.kit.verification import VerificationView
from malapp.ui.panels.conversations.guidance import Command, CommandSink
from malapp.ui.panels.conversations.paper import print_summary, save_summary
from malapp.ui.panels.conversations.presenter import ConversationPresenter

_SIDE = 296


class SummaryView(QWidget):
    """Pages to the left; to the right who has approved or signed, what the check says, and what one may do."""

    def __init__(self, presenter: ConversationPresenter, command: CommandSink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._record: object = None
        self._document: Document | None = None
        self._is_freezing = False
        shelf = presenter.services.documents
        self.preview = PdfPreview(presenter.context.tasks, shelf.page_count, shelf.page_picture)
        self.preview.failed.connect(presenter.context.report)
        self.verification = VerificationView()
        self._hands = _Hands()
        self._status = WrapLabel()
        self._change = SecondaryButton(
            self.tr("Change something"), icon="pencil", clicked=partial(command, Command.WRITE)
        )
        self._save = SecondaryButton(
            self.tr("Save a copy"), icon="download", clicked=lambda: save_summary(self, presenter, self._document)
        )
        self._print = SecondaryButton(
            self.tr("Print"), icon="printer", clicked=lambda: print_summary(self, presenter, self._document)
        )
        self._stack = QStackedWidget()
        self._build()

    def refresh(self) -> None:
        """Show the draft or the frozen document as it is now; a signed one is verified at every opening."""
        talk = self._presenter.row.conversation
        is_draft = talk.state is ConversationState.IN_REVIEW
        self._hands.show_row(self._presenter)
        self._status.setText(self._status_text())
        self._change.setVisible(is_draft)
        for button in (self._save, self._print):
            button.setVisible(not is_draft)
        if is_draft:
            self._document = None
            self.verification.clear_report()
            self._show_draft()
        else:
            self._record = None
            self._show_frozen()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _show_draft(self) -> None:
        presenter = self._presenter
        view = presenter.services.records.view(presenter.actor, presenter.id)
        talk = replace(view.conversation, approved_by_employee=False, approved_by_manager=False)
        record = replace(view, conversation=talk, acting_party=None)
        if record == self._record:
            return
        self._record = record
        job = presenter.services.summaries.draft(presenter.actor, presenter.id)
        presenter.context.tasks.run(
            job.work,
            on_done=lambda data: self._show_pdf(job.finish(data), record),
            on_error=presenter.context.report,
            label=self.tr("Making the summary"),
        )

    def _show_pdf(self, pdf: bytes, record: object) -> None:
        if isValid(self) and record == self._record:
            self.preview.show_pdf(pdf)
            self._stack.setCurrentIndex(1)

    def _show_frozen(self) -> None:
        presenter = self._presenter
        document = presenter.services.summaries.current(presenter.actor, presenter.id)
        if document is None:
            self._freeze()
            self._show_elsewhere()
            return
        if self._document is not None and document.content == self._document.content:
            return
        self._document = document
        self.preview.show_pdf(document.content)
        self._stack.setCurrentIndex(1)
        self.verification.clear_report()
        if self._presenter.row.signed_by:
            self._verify(document.id)

    def _show_elsewhere(self) -> None:
        """A conversation that ended without a document here: signed on paper, or before malapp."""
        if self._presenter.row.conversation.state is not ConversationState.READY_TO_SIGN:
            self._stack.setCurrentIndex(2)
            self._save.hide()
            self._print.hide()
            self._status.setText(self.tr("There is no document of it in malapp."))

    def _freeze(self) -> None:
        """Make the document both sign; once it is kept the panel is told and reads anew."""
        presenter = self._presenter
        if self._is_freezing or presenter.row.conversation.state is not ConversationState.READY_TO_SIGN:
            return
        self._is_freezing = True
        self._stack.setCurrentIndex(0)
        job = presenter.services.summaries.freeze(presenter.actor, presenter.id)
        presenter.context.tasks.run(
            job.work,
            on_done=lambda document: self._frozen(partial(job.finish, document)),
            on_error=self._not_frozen,
            label=self.tr("Making the document to sign"),
        )

    def _frozen(self, keep: partial[Document]) -> None:
        if isValid(self):
            self._is_freezing = False
            self._presenter.acts.take(keep)

    def _not_frozen(self, error: Exception) -> None:
        if isValid(self):
            self._is_freezing = False
            self._presenter.context.report(error)

    def _verify(self, document_id: UUID) -> None:
        presenter = self._presenter
        self.verification.show_checking()
        job = presenter.services.signing.verify(presenter.actor, document_id)
        presenter.context.tasks.run(
            job.work,
            on_done=partial(self._show_report, document_id),
            on_error=presenter.context.report,
            label=self.tr("Checking the signatures"),
        )

    def _show_report(self, document_id: UUID, report: VerificationReport) -> None:
        if isValid(self) and self._document is not None and self._document.id == document_id:
            self.verification.show_report(report, self._presenter.context.language)

    def _status_text(self) -> str:
        talk = self._presenter.row.conversation
        if talk.state is ConversationState.IN_REVIEW:
            return self.tr("This is a draft. Nothing is fixed until both have approved.")
        if talk.state is ConversationState.READY_TO_SIGN:
            return self.tr("The text is fixed. To change it, choose “Change the summary” in the menu above.")
        return self.tr("Revision {number}, signed by both.").format(number=talk.revision)

    def _build(self) -> None:
        waiting = MutedLabel(self.tr("Making the summary …"))
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(waiting)
        self._stack.addWidget(self.preview)
        elsewhere = EmptyState(
            "file-text",
            self.tr("The summary is not kept here"),
            self.tr("This conversation was signed outside malapp. What the two agreed stands in the record."),
        )
        self._stack.addWidget(scrolling(elsewhere))
        side = ScrollPage()
        side.setFixedWidth(_SIDE)
        state = Card(self.tr("The summary")).add(self._hands).add(self._status)
        side.body.addWidget(state.add(self._change).add(self._save).add(self._print))
        side.body.addWidget(self.verification)
        side.body.addStretch(1)
        layout = row(box(column(self._stack)), side, spacing=16)
        layout.setStretch(0, 1)
        self.setLayout(layout)


class _Hands(QWidget):
    """Who has approved, and who has signed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {party: WrapLabel() for party in Party}
        self._pills = {party: StatusPill() for party in Party}
        lines = [column(self._names[p], row(self._pills[p], None), spacing=3) for p in (Party.EMPLOYEE, Party.MANAGER)]
        self.setLayout(column(*lines))

    def show_row(self, presenter: ConversationPresenter) -> None:
        shown = presenter.row
        talk = shown.conversation
        approved = {Party.EMPLOYEE: talk.approved_by_employee, Party.MANAGER: talk.approved_by_manager}
        names = {Party.EMPLOYEE: shown.employee, Party.MANAGER: shown.manager}
        for party, pill in self._pills.items():
            self._names[party].setText(names[party])
            if party in shown.signed_by:
                pill.set_look(self.tr("Has signed"), Tone.GOOD, "signature")
            elif approved[party]:
                pill.set_look(self.tr("Has approved"), Tone.GOOD, "check")
            else:
                pill.set_look(self.tr("Has not read it yet"), Tone.NEUTRAL, "eye")


def scrolling(content: QWidget) -> ScrollPage:
    """``content`` on a card that scrolls where the window is low."""
    page = ScrollPage()
    page.body.addWidget(Card().add(content, 1), 1)
    return page
