"""Printing a PDF as it is seen, signatures and form values included."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from malapp.ui.kit.pdf_preview import CountPages, DrawPage, Picture, image_of
from malapp.ui.tasks import TaskRunner

PRINT_DPI = 300


def print_pdf(parent: QWidget, pdf: bytes, count_pages: CountPages, draw_page: DrawPage, tasks: TaskRunner) -> bool:
    """Ask for a printer and print all pages; False when the person cancelled.

    Pages are drawn on the worker thread (PDFium serves one thread) and put on paper on this one.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(printer.pageLayout().pageSize())
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_on(printer, pdf, count_pages, draw_page, tasks)
    return True


def print_on(printer: QPrinter, pdf: bytes, count_pages: CountPages, draw_page: DrawPage, tasks: TaskRunner) -> None:
    """Print all pages of ``pdf`` on ``printer``."""

    def pictures() -> list[Picture]:
        return [draw_page(pdf, page, PRINT_DPI) for page in range(count_pages(pdf))]

    tasks.run(pictures, on_done=partial(_paint, printer))


def _paint(printer: QPrinter, pictures: list[Picture]) -> None:
    printer.setFullPage(True)
    painter = QPainter(printer)
    # JPEG would smear the small print of a signed page.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        page = QRectF(painter.viewport())
        image = image_of(picture)
        size = image.size().scaled(page.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (page.width() - size.width()) / 2, (page.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)
    painter.end()
