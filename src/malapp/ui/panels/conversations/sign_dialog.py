"""Signing: what it means, the signature, the own passphrase, and what the strict verification answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from malapp.application.signing import PASSPHRASE_LENGTH
from malapp.application.signing_task import SignedPdf
from malapp.application.texts import texts
from malapp.application.troubles import WrongPassphrase
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party
from malapp.domain.signatures import VerificationReport, VerificationState
from malapp.ui.kit.buttons import QuietButton, SecondaryButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import Columns, box, column, row
from malapp.ui.kit.signature_pad import SignaturePad
from malapp.ui.kit.tabs import Segments
from malapp.ui.kit.verification import VerificationView
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.words import other_name
from malapp.ui.theme.handwriting import hand_font

translate = QCoreApplication.translate
_DRAWN, _TYPED = 0, 1


class SignDialog(Dialog):
    """Signs as the acting party. Afterwards it shows the answer of the verification, and where the follow-ups are."""

    def __init__(self, presenter: ConversationPresenter, go_to_calendar: Callable[[], object], parent: QWidget) -> None:
        super().__init__(
            translate("Conversations", "Sign the summary"), translate("Conversations", "Sign"), parent, width=780
        )
        self._presenter = presenter
        self._go_to_calendar = go_to_calendar
        self._is_first = not presenter.services.signing.has_key(presenter.actor.person_id)
        self._is_done = False
        self._will_be_whole = len(presenter.row.signed_by) == len(Party) - 1
        self.choice = Segments(
            self.tr("How do you sign?"), ((_DRAWN, self.tr("Draw")), (_TYPED, self.tr("Type the name")))
        )
        self.pad = SignaturePad()
        self._clear = QuietButton(self.tr("Clear"), clicked=self.pad.clear)
        self._signature = QStackedWidget()
        self.form = Form(FormSpec(self._fields()))
        self._asking = QWidget()
        self._result = VerificationView()
        self._after = WrapLabel()
        self._calendar = SecondaryButton(
            self.tr("Show the calendar"), icon="calendar-days", clicked=self._show_calendar
        )
        self._lay_out()

    def submit(self) -> None:
        """Sign, or close once it is done."""
        if self._is_done:
            self.accept()
            return
        if not self._is_complete():
            return
        presenter = self._presenter
        is_drawn = self.choice.value() == _DRAWN
        strokes = self.pad.strokes() if is_drawn else ()
        passphrase = str(self.form.value("passphrase"))
        try:
            job = presenter.services.signing.sign(presenter.actor, presenter.id, passphrase, strokes)
        except RuleViolation as error:
            self._say(error)
            return
        self._set_busy(True)
        presenter.context.tasks.run(
            job.work,
            on_done=lambda signed: self._finish(job.finish, signed),
            on_error=self._on_error,
            label=self.tr("Signing"),
        )

    def _finish(self, keep: Callable[[SignedPdf], VerificationReport], signed: SignedPdf) -> None:
        """Store the signature even when the dialog has been closed meanwhile; show the answer when it has not."""
        reports: list[VerificationReport] = []
        fault = self._presenter.acts.take(lambda: reports.append(keep(signed)), ("",))
        if not isValid(self):
            return
        self._set_busy(False)
        if fault is not None:
            self.tell(fault.sentence)
            return
        self._show_result(reports[0])

    def _show_result(self, report: VerificationReport) -> None:
        is_kept = report.state is VerificationState.UNCHANGED
        self._is_done = True
        self._asking.hide()
        self._result.show_report(report, self._presenter.context.language)
        self._result.show()
        is_whole = is_kept and self._will_be_whole
        if not is_kept:
            self._after.setText(self.tr("The signature does not hold and was not stored. Close this and try again."))
        elif is_whole:
            self._after.setText(self.tr("Both have signed. The one-to-ones you agreed on are in the calendar."))
        else:
            text = self.tr("Your signature is stored. Now {name} signs.")
            self._after.setText(text.format(name=other_name(self._presenter.row)))
        self._after.show()
        self._calendar.setVisible(is_whole)
        self.secondary.hide()
        self.primary.setText(self.tr("Close"))
        self.primary.setFocus()
        self.adjustSize()

    def _on_error(self, error: Exception) -> None:
        if not isValid(self):
            self._presenter.context.report(error)
            return
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self.form.set_error("passphrase", texts(self._presenter.context.language).sentence(error))
            self.form.focus("passphrase")
            return
        self.reject()
        self._presenter.context.report(error)

    def _say(self, error: RuleViolation) -> None:
        sentence = texts(self._presenter.context.language).sentence(error)
        if error.field == "passphrase":
            self.form.set_error("passphrase", sentence)
            self.form.focus("passphrase")
        else:
            self.tell(sentence)

    def _is_complete(self) -> bool:
        self.form.clear_errors()
        if self.choice.value() == _DRAWN and self.pad.is_empty:
            self.tell(self.tr("Draw your signature, or choose to type your name."))
            self.pad.setFocus()
            return False
        values = self.form.values()
        if not values["passphrase"]:
            self.form.set_error("passphrase", self.tr("Write your passphrase for signing."))
            self.form.focus("passphrase")
            return False
        if self._is_first and values["passphrase"] != values["repeated"]:
            self.form.set_error("repeated", self.tr("The two are not the same."))
            self.form.focus("repeated")
            return False
        return True

    def _set_busy(self, is_busy: bool) -> None:
        self.primary.setEnabled(not is_busy)
        self.primary.setText(self.tr("Signing …") if is_busy else self.tr("Sign"))
        self._asking.setEnabled(not is_busy)

    def _show_calendar(self) -> None:
        self.accept()
        self._go_to_calendar()

    def _lay_out(self) -> None:
        name = self._presenter.services.session.person().name
        self._signature.addWidget(box(column(self.pad, row(None, self._clear), spacing=2)))
        self._signature.addWidget(_typed_name(name))
        self.choice.chosen.connect(self._signature.setCurrentIndex)
        meaning = WrapLabel(
            self.tr(
                "With your signature you confirm that you have read the summary and that it says what you agreed. "
                "It does not mean that you agree on every opinion in it."
            )
        )
        level = MutedLabel(texts(self._presenter.context.language)("signing.note.level"))
        hand = box(column(row(self.choice, None), self._signature, None))
        self._asking.setLayout(column(meaning, level, Columns(hand, self.form, narrow=560)))
        for part in (self._result, self._after, self._calendar):
            part.hide()
        self.add(self._asking).add(self._result).add(self._after)
        self.body.addLayout(row(self._calendar, None))

    def _fields(self) -> tuple[FieldSpec, ...]:
        kind = FieldKind.PASSPHRASE
        if not self._is_first:
            return (FieldSpec("passphrase", kind, self.tr("Your passphrase for signing")),)
        hint = self.tr(
            "At least {count} characters. It is yours alone: nobody else, not even your manager, can sign for you or "
            "find it again."
        )
        return (
            FieldSpec(
                "passphrase",
                kind,
                self.tr("Choose a passphrase for signing"),
                hint=hint.format(count=PASSPHRASE_LENGTH),
            ),
            FieldSpec("repeated", kind, self.tr("Repeat the passphrase")),
        )


def _typed_name(name: str) -> QWidget:
    """The name as it will stand on paper."""
    label = WrapLabel(name)
    label.setFont(hand_font(40))
    label.setMinimumHeight(96)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
