"""The answer of the strict verification: one of three, who signed, and why."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.application.texts import texts
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.signatures import SignerReport, VerificationReport, VerificationState
from malapp.ui.kit.formats import format_date_time
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, row
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.theme import scale

_LOOKS = {
    VerificationState.UNCHANGED: (Tone.GOOD, "shield-check"),
    VerificationState.UNKNOWN_SIGNER: (Tone.WARNING, "shield-question-mark"),
    VerificationState.CHANGED: (Tone.BAD, "shield-alert"),
}


class VerificationView(QWidget):
    """``show_checking()`` while it runs, then ``show_report(report, language)``; ``clear_report()`` shows nothing.

    The words never call the signature more than it is (E-21).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(scale.SPACE_2)

    def clear_report(self) -> None:
        """Show nothing."""
        clear(self._lines)

    def show_checking(self) -> None:
        """Say that the check is under way."""
        clear(self._lines)
        self._lines.addLayout(row(StatusPill(self.tr("Checking …"), Tone.NEUTRAL, "clock"), None))

    def show_report(self, report: VerificationReport, language: Language) -> None:
        """Show the answer, the signers and the reasons."""
        clear(self._lines)
        say = texts(language)
        tone, icon = _LOOKS[report.state]
        self._lines.addLayout(row(StatusPill(self._short(report.state), tone, icon), None))
        is_half = report.state is VerificationState.UNCHANGED and len(report.signers) < len(Party)
        answer = "signing.note.one_missing" if is_half else f"signing.state.{report.state.value}"
        self._lines.addWidget(WrapLabel(say(answer)))
        for signer in report.signers:
            self._lines.addWidget(MutedLabel(self._signer_text(signer)))
        for reason in report.reasons:
            self._lines.addWidget(MutedLabel(f"• {say(reason)}"))
        if report.signers:
            self._lines.addWidget(MutedLabel(say("signing.note.time")))

    def _short(self, state: VerificationState) -> str:
        return {
            VerificationState.UNCHANGED: self.tr("Unchanged, signers known"),
            VerificationState.UNKNOWN_SIGNER: self.tr("Unchanged, signer unknown"),
            VerificationState.CHANGED: self.tr("Changed, or not fully signed"),
        }[state]

    def _signer_text(self, signer: SignerReport) -> str:
        role = {"employee": self.tr("Employee"), "manager": self.tr("Manager")}.get(signer.role, signer.role)
        try:
            at = format_date_time(datetime.fromisoformat(signer.time).astimezone(), self.locale())
        except ValueError:
            at = signer.time
        return f"{role}: {signer.name}, {at}"
