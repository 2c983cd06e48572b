"""The files inside a document."""

from __future__ import annotations

from io import BytesIO

from pikepdf import PasswordError, Pdf, PdfError

from malapp.application.troubles import UnreadablePdf
from malapp.documents.summary import RECORD_FILE


def embedded_record(data: bytes) -> bytes | None:
    """The record embedded in a summary, byte for byte; None when there is none, UnreadablePdf."""
    try:
        with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            if RECORD_FILE not in pdf.attachments:
                return None
            return pdf.attachments[RECORD_FILE].get_file().read_bytes()
    except (PdfError, PasswordError):
        raise UnreadablePdf from None
