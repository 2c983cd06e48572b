"""Pages as pictures and as text, by PDFium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2
from pypdfium2 import PdfDocument, PdfiumError

from malapp.application.ports import PagePicture
from malapp.application.troubles import UnreadablePdf

#: PDFium must never be entered by two threads at once.
_PDFIUM = Lock()


@contextmanager
def _opened(data: bytes) -> Iterator[PdfDocument]:
    with _PDFIUM:
        try:
            document = PdfDocument(data)  # type: ignore[no-untyped-call]
        except PdfiumError:
            raise UnreadablePdf from None
        try:
            # Only with a form environment are field values and signatures drawn.
            document.init_forms()  # type: ignore[no-untyped-call]
            yield document
        finally:
            document.close()  # type: ignore[no-untyped-call]


def count(data: bytes) -> int:
    """Number of pages; UnreadablePdf."""
    with _opened(data) as document:
        return len(document)


def picture(data: bytes, page: int, dots_per_inch: float) -> PagePicture:
    """Page ``page`` (from 0) on white, with form values and signatures; UnreadablePdf, IndexError for no such page."""
    with _opened(data) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        rgba = pypdfium2.raw.FPDFBitmap_BGRA  # type: ignore[attr-defined]
        bitmap = document[page].render(scale=dots_per_inch / 72, rev_byteorder=True, force_bitmap_format=rgba)
        rows = bytes(bitmap.buffer)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        bitmap.close()
    if stride != 4 * width:
        rows = b"".join(rows[start : start + 4 * width] for start in range(0, stride * height, stride))
    return PagePicture(width, height, rows)


def text_of(data: bytes) -> str:
    """The text of all pages; empty when PDFium cannot read the file."""
    try:
        with _opened(data) as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    except UnreadablePdf:
        return ""
