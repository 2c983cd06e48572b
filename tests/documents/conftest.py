"""Writer, reader and the contents documents are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from document_samples import form_content
from record_samples import RECORD

from malapp.documents.reader import PdfDocumentReader
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.records import RecordContent


@pytest.fixture(scope="session")
def writer() -> PdfDocumentWriter:
    """Makes documents."""
    return PdfDocumentWriter()


@pytest.fixture(scope="session")
def reader() -> PdfDocumentReader:
    """Reads documents."""
    return PdfDocumentReader()


@pytest.fixture(scope="session")
def record_content() -> RecordContent:
    """Thea Brekke's and Silje Nygård's record."""
    return RECORD


@pytest.fixture(scope="session")
def summary_pdf(writer: PdfDocumentWriter, record_content: RecordContent, forms: Mapping[str, Form]) -> bytes:
    """The summary of that record."""
    return writer.summary(record_content, forms)


@pytest.fixture(scope="session")
def make_form(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> Callable[..., bytes]:
    """Makes the preparation form, with changes to its content."""

    def make(**changes: Any) -> bytes:
        return writer.preparation_form(form_content(forms, **changes))

    return make


@pytest.fixture(scope="session")
def form_pdf(make_form: Callable[..., bytes]) -> bytes:
    """Thea Brekke's empty preparation form."""
    return make_form()
