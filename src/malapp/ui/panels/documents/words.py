"""What the list of documents says, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.document_shelf import DocumentRow
from malapp.domain.goals import Party
from malapp.domain.signatures import DocumentKind
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.tones import Tone
from malapp.ui.own_words import in_own_words

translate = QCoreApplication.translate


def kind_text(kind: DocumentKind) -> str:
    """What the document is."""
    return {
        DocumentKind.SUMMARY: in_own_words("Documents", "Summary of conversation")
        or translate("Documents", "Summary of conversation"),
        DocumentKind.GOAL_PLAN: translate("Documents", "Goal plan"),
        DocumentKind.PREPARATION_FORM: translate("Documents", "Preparation form"),
    }[kind]


def state_pill(row: DocumentRow) -> Pill:
    """Who has signed, or that a newer revision has taken the document's place."""
    if row.document.is_void:
        return Pill(translate("Documents", "Replaced"), Tone.NEUTRAL, "history")
    if row.signed_by == frozenset(Party):
        return Pill(translate("Documents", "Signed by both"), Tone.GOOD, "file-check")
    if row.signed_by:
        return Pill(translate("Documents", "One signature missing"), Tone.WARNING, "signature")
    return Pill(translate("Documents", "Not signed"), Tone.NEUTRAL, "file-text")
