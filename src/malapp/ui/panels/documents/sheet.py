"""One document: its pages, what verification says of it, and what one can do with it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.document_shelf import DocumentRow
from malapp.domain.signatures import VerificationReport
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.labels import HeadingLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.pdf_preview import PdfPreview
from malapp.ui.kit.verification import VerificationView
from malapp.ui.panels.documents.words import kind_text
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_ready

FILE_NAME = "malapp-{kind}"  # neutral: a file name is seen in folders, mails and recent files (E-11)


class DocumentSheet(Card):
    """Shows a stored document to its parties, and says calmly to others why it stays closed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._row: DocumentRow | None = None
        self._pdf = b""
        shelf = context.services.documents
        self._title = HeadingLabel()
        self._answer = VerificationView()
        self._preview = PdfPreview(context.tasks, shelf.page_count, shelf.page_picture)
        self._preview.failed.connect(context.report)
        self._stack = QStackedWidget()
        self._build()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._row = None
        self._stack.setCurrentIndex(0)

    def show_document(self, document: DocumentRow) -> None:
        """Open a document; it is verified anew at every opening."""
        if self._row is not None and self._row == document:
            return
        self._row = document
        if not document.may_open:
            self._stack.setCurrentIndex(1)
            return
        services = self._context.services
        actor = services.session.actor()
        self._pdf = services.documents.content(actor, document.document.id)
        self._title.setText(f"{kind_text(document.document.kind)}: {document.employee}")
        self._answer.show_checking()
        self._preview.show_pdf(self._pdf)
        self._stack.setCurrentIndex(2)
        job = services.signing.verify(actor, document.document.id)
        self._context.tasks.run(job.work, on_done=partial(self._show_answer, document.document.id))

    def _show_answer(self, document_id: UUID, report: VerificationReport) -> None:
        if self._row is not None and self._row.document.id == document_id:
            self._answer.show_report(report, self._context.language)

    def _build(self) -> None:
        nothing = EmptyState(
            "file-text", self.tr("Choose a document"), self.tr("Its pages and the check of its signatures stand here.")
        )
        closed = EmptyState(
            "lock",
            self.tr("Only the two parties can open this"),
            self.tr("You can see that the document exists and whether it is signed, not what it says."),
        )
        save = SecondaryButton(self.tr("Save a copy"), icon="download", clicked=self._save)
        paper = SecondaryButton(self.tr("Print"), icon="printer", clicked=self._print)
        top = row(save, paper, None)
        self._stack.addWidget(nothing)
        self._stack.addWidget(closed)
        opened = column(self._title, self._answer, top)
        opened.addWidget(self._preview, 1)
        self._stack.addWidget(box(opened))
        self.add(self._stack, 1)

    def _save(self) -> None:
        if self._row is None:
            return
        name = FILE_NAME.format(kind=self._row.document.kind.value.replace("_", "-"))
        file = FileToSave(
            self.tr("Save a copy"),
            name,
            self.tr("PDF (*.pdf)"),
            label="",
            saved=self.tr("Saved. The copy is not encrypted: keep it where others cannot read it."),
        )
        save_ready(self._context, self, file, self._pdf)

    def _print(self) -> None:
        from malapp.ui.kit.printing import print_pdf  # loads the system's printing when somebody prints

        shelf = self._context.services.documents
        print_pdf(self, self._pdf, shelf.page_count, shelf.page_picture, self._context.tasks)
