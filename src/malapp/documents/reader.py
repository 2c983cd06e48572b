"""Reads documents (ports.DocumentReader)."""

from __future__ import annotations

from collections.abc import Mapping

from malapp.application.ports import FormAnswers, PagePicture
from malapp.domain.forms import Form


class PdfDocumentReader:
    """Documents by pikepdf and PDFium, both imported with the first document."""

    def read_form(self, data: bytes, form_key: bytes, forms: Mapping[str, Form]) -> FormAnswers:
        """The answers of a filled form; FormRefused with the reason, or UnreadablePdf. ``form_key`` of 32 bytes."""
        from malapp.documents.form_reader import read_form

        return read_form(data, form_key, forms)

    def embedded_record(self, data: bytes) -> bytes | None:
        """The embedded record JSON, None when the PDF has none; UnreadablePdf."""
        from malapp.documents.attachments import embedded_record

        return embedded_record(data)

    def page_count(self, data: bytes) -> int:
        """Number of pages; UnreadablePdf."""
        from malapp.documents.pages import count

        return count(data)

    def page_picture(self, data: bytes, page: int, dots_per_inch: float) -> PagePicture:
        """Page ``page`` (from 0) with form values and signatures visible; UnreadablePdf, IndexError."""
        from malapp.documents.pages import picture

        return picture(data, page, dots_per_inch)
