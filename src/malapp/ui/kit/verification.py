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
        self._lines.addLayout(row(self._pill(report), None))
        self._lines.addWidget(WrapLabel(say(_answer_key(report))))
        for signer in report.signers:
            self._lines.addWidget(MutedLabel(self._signer_text(signer)))
        for reason in report.reasons:
            self._lines.addWidget(MutedLabel(f"• {say(reason)}"))
        if report.signers:
            self._lines.addWidget(MutedLabel(say("signing.note.time")))

    def _pill(self, report: VerificationReport) -> StatusPill:
        if _is_unsigned(report):
            # No good tone and no shield: nothing confirms anybody yet.
            return StatusPill(self.tr("Unchanged, not yet signed"), Tone.NEUTRAL, "clock")
        tone, icon = _LOOKS[report.state]
        return StatusPill(self._short(report.state), tone, icon)

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


def _is_unsigned(report: VerificationReport) -> bool:
    """Whether ``report`` is of an unchanged document that nobody has signed."""
    return report.state is VerificationState.UNCHANGED and not report.signers


def _answer_key(report: VerificationReport) -> str:
    if _is_unsigned(report):
        return "signing.note.none_yet"
    if report.state is VerificationState.UNCHANGED and len(report.signers) < len(Party):
        return "signing.note.one_missing"
    return f"signing.state.{report.state.value}"
