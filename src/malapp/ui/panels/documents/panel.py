"""The Documents panel."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from malapp.application.document_shelf import DocumentRow
from malapp.domain.signatures import VerificationReport
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.pages import Card
from malapp.ui.kit.table import TableView
from malapp.ui.kit.verification import VerificationView
from malapp.ui.panels.documents.sheet import DocumentSheet
from malapp.ui.panels.documents.words import kind_text, state_pill
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_ready

CERTIFICATE_NAME = "company-ca"


class DocumentsPanel(Panel):
    """The summaries the acting person may know of, and the check of any file from outside."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"authorities", "chosen_terms", "conversations", "documents", "people", "signatures"}
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._table = TableView(self._columns(), self.tr("Documents"), key=lambda row: row.document.id)
        self._sheet = DocumentSheet(context)
        self._stack = QStackedWidget()
        self._build()
        self._table.chosen.connect(self._show)

    def refresh(self) -> None:
        """Read the list anew."""
        services = self.context.services
        rows = services.documents.rows(services.session.actor())
        self._table.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.subtitle_changed.emit(self.tr("%n document(s)", "", len(rows)))

    def show_item(self, item_id: UUID) -> None:
        """Open a document, or the newest of a conversation."""
        services = self.context.services
        for row in services.documents.rows(services.session.actor()):
            if item_id in {row.document.id, row.document.conversation_id}:
                self._table.choose(row.document.id)
                return

    def run_action(self, action_id: str) -> None:
        """Start an action of the palette."""
        {"check": self._check_file, "certificate": self._save_certificate}[action_id]()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """The company's certificate, and checking a file."""
        certificate = SecondaryButton(self.tr("Company certificate"), icon="key-round", clicked=self._save_certificate)
        certificate.setToolTip(self.tr("Save the certificate that lets others check who signed"))
        return certificate, PrimaryButton(self.tr("Check a file"), icon="shield-check", clicked=self._check_file)

    def _build(self) -> None:
        empty = EmptyState(
            "file-text",
            self.tr("No documents yet"),
            self.tr("When both have approved the summary of a conversation, the document to sign stands here."),
            SecondaryButton(self.tr("Go to conversations"), clicked=partial(self.context.navigate, "conversations")),
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        left = Card(padding=8)
        left.add(self._table, 1)
        splitter.addWidget(left)
        splitter.addWidget(self._sheet)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([500, 540])
        self._stack.addWidget(Card().add(empty))
        self._stack.addWidget(splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("employee", self.tr("Employee"), CellKind.PERSON, lambda row: row.employee, grows=True),
            ColumnSpec(
                "kind", self.tr("Document"), CellKind.TEXT, lambda r: kind_text(r.document.kind), drop_below=560
            ),
            ColumnSpec("made", self.tr("Date"), CellKind.DATE, _made_on, drop_below=360),
            ColumnSpec("state", self.tr("Status"), CellKind.PILL, state_pill, widest=220),
        )

    def _show(self, row: object) -> None:
        if isinstance(row, DocumentRow):
            self._sheet.show_document(row)
        else:
            self._sheet.show_nothing()

    def _check_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a signed summary"), "", self.tr("PDF (*.pdf)"))
        if not chosen:
            return
        try:
            pdf = Path(chosen).read_bytes()
        except OSError:
            self.context.messages(self.tr("The file cannot be read. Check that it is still there."), kind="error")
            return
        job = self.context.services.signing.verify_file(pdf)
        self.context.tasks.run(
            job.work, on_done=self._tell_answer, on_error=self.context.report, label=self.tr("Checking the signatures")
        )

    def _tell_answer(self, report: VerificationReport) -> None:
        dialog = Dialog(self.tr("Check of the file"), self.tr("Close"), self, secondary="")
        answer = VerificationView()
        answer.show_report(report, self.context.language)
        dialog.add(answer)
        dialog.exec()

    def _save_certificate(self) -> None:
        certificate = self.context.services.signing.authority_certificate()
        if certificate is None:
            self.context.messages(self.tr("The company gets its certificate when the first summary is made."))
            return
        file = FileToSave(
            self.tr("Save the certificate"),
            CERTIFICATE_NAME,
            self.tr("Certificate (*.pem)"),
            label="",
            saved=self.tr("The certificate is saved."),
            suffix=".pem",
        )
        save_ready(self.context, self, file, certificate)


def _kind(row: DocumentRow) -> str:
    return kind_text(row.document.kind)


def _made_on(row: DocumentRow) -> date:
    return row.document.made_at.astimezone().date()
