"""Files that leave malapp and come back: the preparation form, copies and prints of the summary."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from malapp.application.preparations import FormPreview
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.signatures import Document
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.shared_answers import answer_card
from malapp.ui.panels.conversations.words import first_name
from malapp.ui.shell.file_saving import FileToSave, save_file, save_ready

translate = QCoreApplication.translate

#: Neutral: a file name is seen in folders, mails and lists of recent files (E-11).
FORM_NAME = "malapp-preparation"
SUMMARY_NAME = "malapp-summary"


class PaperForm(QWidget):
    """The preparation form on its way out and in; never seen itself, it speaks and owns the dialogs."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.hide()

    def export(self) -> None:
        """Make the form and ask where to keep it."""
        presenter = self._presenter
        text = self.tr("The form is saved. {name} can fill it in with any PDF program.")
        file = FileToSave(
            self.tr("Save the preparation form"),
            FORM_NAME,
            self.tr("PDF (*.pdf)"),
            self.tr("Making the form"),
            text.format(name=first_name(presenter.row.employee)),
        )
        export = presenter.services.preparations.export_form
        save_file(presenter.context, self.window(), file, lambda: export(presenter.actor, presenter.id))

    def read(self) -> None:
        """Ask for a filled form and show what it holds; nothing is stored yet."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose the form that has come back"), "", self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> FormPreviewDialog | None:
        """Show what the form at ``path`` holds; None, and a sentence, when it cannot be used."""
        presenter = self._presenter
        try:
            preview = presenter.services.preparations.read_form(presenter.actor, path.read_bytes())
        except OSError:
            presenter.context.messages(self.tr("The file cannot be read. Check that it is still there."), kind="error")
            return None
        except (RuleViolation, Trouble) as error:
            presenter.context.report(error)
            return None
        dialog = FormPreviewDialog(presenter, preview, self.window())
        dialog.open()
        return dialog


class FormPreviewDialog(Dialog):
    """What a returned form would bring: shared answers in full, the others only counted."""

    def __init__(self, presenter: ConversationPresenter, preview: FormPreview, parent: QWidget | None = None) -> None:
        title = translate("Conversations", "The form from {name}").format(name=preview.employee)
        super().__init__(title, translate("Conversations", "Save as preparation"), parent, width=620)
        self._presenter = presenter
        self._preview = preview
        self.add(WrapLabel(self._counts()))
        self._show_warnings()
        self.add(self._answers(), 1)

    def submit(self) -> None:
        """Save the answers as the employee's shared preparation."""
        presenter = self._presenter
        fault = presenter.acts.take(
            lambda: presenter.services.preparations.save_form(presenter.actor, self._preview), ("",)
        )
        if fault is not None:
            self.tell(fault.sentence)
            return
        text = self.tr("The preparation of {name} is saved.").format(name=self._preview.employee)
        presenter.context.messages(text, kind="success")
        self.accept()

    def _counts(self) -> str:
        preview = self._preview
        parts = [self.tr("%n shared answer(s).", "", len(preview.shared))]
        if preview.private_count:
            parts.append(
                self.tr(
                    "%n answer(s) that are not shared: they are kept, and only the author reads them.",
                    "",
                    preview.private_count,
                )
            )
        if preview.replaces_count:
            parts.append(self.tr("Replaces %n answer(s) that are there already.", "", preview.replaces_count))
        return " ".join(parts)

    def _show_warnings(self) -> None:
        say = texts(self._presenter.context.language)
        warnings = [say(warning) for warning in self._preview.answers.warnings]
        if warnings:
            self.tell("\n".join(warnings), Tone.WARNING)

    def _answers(self) -> QWidget:
        page = ScrollPage()
        page.setMinimumHeight(200)
        page.setAccessibleName(self.tr("Shared answers"))
        for answer in self._preview.shared:
            page.body.addWidget(answer_card(answer, self._preview.employee, self._language()))
        if not self._preview.shared:
            page.body.addWidget(MutedLabel(self.tr("No answer is shared.")))
        page.body.addStretch(1)
        return page

    def _language(self) -> Language:
        """The language of the conversation the form belongs to; it may be another one than is open."""
        presenter = self._presenter
        row = presenter.services.conversations.row(presenter.actor, self._preview.answers.conversation_id)
        return row.conversation.language


def save_summary(widget: QWidget, presenter: ConversationPresenter, document: Document | None) -> None:
    """Ask where a copy is to be kept, and write it."""
    if document is None:
        return
    file = FileToSave(
        translate("Conversations", "Save a copy"),
        SUMMARY_NAME,
        translate("Conversations", "PDF (*.pdf)"),
        label="",
        saved=translate("Conversations", "Saved. The copy is not encrypted: keep it where others cannot read it."),
    )
    pdf = presenter.services.documents.content(presenter.actor, document.id)
    save_ready(presenter.context, widget.window(), file, pdf)


def print_summary(widget: QWidget, presenter: ConversationPresenter, document: Document | None) -> None:
    """Ask for a printer and print the pages as they are seen."""
    from malapp.ui.kit.printing import print_pdf  # loads the system's printing when somebody prints

    if document is not None:
        shelf = presenter.services.documents
        pdf = shelf.content(presenter.actor, document.id)
        print_pdf(widget, pdf, shelf.page_count, shelf.page_picture, presenter.context.tasks)
