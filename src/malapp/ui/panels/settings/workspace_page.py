"""Looking after the workspace: passphrase, keychain, backup."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from malapp.application.desk import Job
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import ask_path
from malapp.ui.shell.passphrases import strength_sentence, unequal_sentence


class WorkspacePage(ScrollPage):
    """Only for the owner and HR."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.body.addWidget(PassphraseCard(context))
        self.body.addWidget(self._keychain())
        self.body.addWidget(self._backup())
        self.body.addStretch(1)

    def _keychain(self) -> Card:
        keeping = self._context.services.keeping
        card = Card(self.tr("Open without asking"))
        self._remember = CheckBox(self.tr("Keep the key in this computer's keychain"))
        self._remember.set_value(keeping.is_remembered)
        self._remember.setEnabled(keeping.has_keychain)
        self._remember.value_changed.connect(self._on_remember)
        if keeping.has_keychain:
            words = self.tr("Whoever is logged in to this computer can then open malapp without the passphrase.")
        else:
            words = self.tr("This computer has no keychain that malapp can use, so the passphrase is asked each time.")
        return card.add(self._remember).add(MutedLabel(words))

    def _backup(self) -> Card:
        card = Card(self.tr("Backup"))
        card.add(
            MutedLabel(
                self.tr(
                    "malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is"
                    " encrypted and opens with the passphrase."
                )
            )
        )
        return card.add(row(SecondaryButton(self.tr("Back up now …"), icon="archive", clicked=self._back_up), None))

    def _on_remember(self) -> None:
        services = self._context.services
        wanted = self._remember.isChecked()
        try:
            kept = services.keeping.remember(services.session.actor(), wanted)
        except (RuleViolation, Trouble) as error:
            self._context.report(error)
            kept = False
        if not kept:
            self._remember.set_value(services.keeping.is_remembered)
            self._context.messages(self.tr("The keychain did not take it."), kind="warning")

    def _back_up(self) -> None:
        services = self._context.services
        name = f"malapp-{self._context.clock().astimezone():%Y-%m-%d}.malapp-backup"
        kind = self.tr("Backup (*.malapp-backup)")
        path = ask_path(self, self.tr("Back up now"), name, kind)
        if path is None:
            return
        try:
            job: Job[None, None] = services.keeping.backing_up(services.session.actor(), path)
        except RuleViolation as violation:
            self._context.report(violation)
            return
        self._context.tasks.run(
            job.work,
            on_done=partial(self._on_backed_up, job),
            on_error=self._context.report,
            label=self.tr("Writing and checking the backup …"),
        )

    def _on_backed_up(self, job: Job[None, None], result: None) -> None:
        job.finish(result)
        self._context.messages(self.tr("The backup is written and checked."), kind="success")


class PassphraseCard(Card):
    """Changes the passphrase of the workspace."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self.set_heading(self.tr("Change the passphrase"))
        kind = FieldKind.PASSPHRASE
        self._form = Form(
            FormSpec(
                (
                    FieldSpec("old", kind, self.tr("Present passphrase")),
                    FieldSpec("new", kind, self.tr("New passphrase"), is_half=True),
                    FieldSpec("again", kind, self.tr("The new passphrase once more"), is_half=True),
                )
            )
        )
        self._strength = WrapLabel(role="small")
        self._form.touched.connect(self._say_strength)
        self._button = SecondaryButton(self.tr("Change the passphrase"), icon="key-round", clicked=self.submit)
        self.add(self._form).add(self._strength).add(row(self._button, None))

    def submit(self) -> None:
        """Change it when all three fit."""
        self._form.clear_errors()
        old, new, again = (str(self._form.value(field) or "") for field in ("old", "new", "again"))
        if new != again:
            self._fail("again", unequal_sentence())
            return
        services = self._context.services
        try:
            job: Job[None, None] = services.keeping.changing_passphrase(services.session.actor(), old, new)
        except RuleViolation as violation:
            self._fail("new", texts(self._context.language).sentence(violation))
            return
        self._button.setEnabled(False)
        self._context.tasks.run(
            job.work,
            on_done=partial(self._on_changed, job),
            on_error=self._on_error,
            label=self.tr("Changing the passphrase …"),
        )

    def _on_changed(self, job: Job[None, None], result: None) -> None:
        job.finish(result)
        self._button.setEnabled(True)
        self._form.discard()
        self._form.set_values({"old": "", "new": "", "again": ""})
        self._strength.setText("")
        self._context.messages(
            self.tr("The passphrase is changed. Older backups still open with the old one."), kind="success"
        )

    def _on_error(self, error: Exception) -> None:
        self._button.setEnabled(True)
        if not isinstance(error, RuleViolation | Trouble):
            raise error
        self._fail("old", texts(self._context.language).sentence(error))

    def _fail(self, field: str, sentence: str) -> None:
        self._form.set_error(field, sentence)
        self._form.focus(field)

    def _say_strength(self) -> None:
        self._strength.setText(strength_sentence(str(self._form.value("new") or "")))
