"""Printing a PDF: its pages are drawn as pictures onto the printer's paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from malapp.ui.kit.pdf_preview import CountPages, DrawPage, image_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 300  # text is crisp, and a page stays below 35 MB


def print_pdf(pdf: bytes, count_pages: CountPages, draw_page: DrawPage, parent: QWidget) -> bool:
    """Ask for a printer and print ``pdf`` on it; False when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("malapp")  # print queues show it to everybody: no names, no content
    count = count_pages(pdf)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, count)
    wanted = dialog.exec() == int(QDialog.DialogCode.Accepted)
    dialog.deleteLater()
    if wanted:
        draw_pages(printer, pdf, count, draw_page)
    return wanted


def draw_pages(printer: QPrinter, pdf: bytes, count: int, draw_page: DrawPage) -> None:
    """Draw the chosen pages of ``pdf`` onto ``printer``, each as large as its paper allows."""
    first = printer.fromPage() or 1
    last = printer.toPage() or count
    painter = QPainter(printer)
    for page in range(first, min(last, count) + 1):
        if page > first:
            printer.newPage()
        image = image_of(draw_page(pdf, page - 1, min(printer.resolution(), DOTS_PER_INCH)))
        paper = QRectF(painter.viewport())
        size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(paper.center())
        painter.drawImage(target, image)
    painter.end()
