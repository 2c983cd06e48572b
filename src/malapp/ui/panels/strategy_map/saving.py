"""The map as a file: PDF on A4 or A3, or a picture."""

from __future__ import annotations

from functools import partial
from math import sqrt
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from malapp.application.desk import Job
from malapp.application.ports.maps import Paper
from malapp.ui.panels.strategy_map.canvas import MapCanvas
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file
from malapp.ui.theme import tokens

translate = QCoreApplication.translate

SHARPNESS = 2.0
#: A picture larger than this no program shows any more: it becomes less sharp instead.
MOST_PIXELS = 60_000_000


class MapSaving:
    """Saves the strategy ``chosen`` says (a function, since it may change) as ``canvas`` shows it, or on paper."""

    def __init__(self, context: AppContext, canvas: MapCanvas, parent: QWidget) -> None:
        self._context = context
        self._canvas = canvas
        self._parent = parent
        self.strategy_id: UUID | None = None

    def menu(self) -> QMenu:
        """The kinds of file."""
        menu = QMenu(self._parent)
        menu.addAction(translate("MapSaving", "PDF on A4"), partial(self.save_pdf, Paper.A4))
        menu.addAction(translate("MapSaving", "PDF on A3"), partial(self.save_pdf, Paper.A3))
        menu.addAction(translate("MapSaving", "Picture (PNG)"), self.save_picture)
        return menu

    def save_pdf(self, paper: Paper) -> None:
        """The whole map on paper."""
        services = self._context.services
        file = FileToSave(
            translate("MapSaving", "Save the strategy map"),
            self._name(),
            "PDF (*.pdf)",
            translate("MapSaving", "Writing the strategy map"),
            translate("MapSaving", "The strategy map is saved as a PDF."),
        )

        def make() -> Job[bytes, bytes]:
            job: Job[bytes, bytes] = services.strategy_map.export(
                services.session.actor(), self._context.language, paper, self.strategy_id
            )
            return job

        save_file(self._context, self._parent, file, make)

    def save_picture(self) -> None:
        """The map as it is folded now, twice as sharp as on screen."""
        file = FileToSave(
            translate("MapSaving", "Save the strategy map"),
            self._name(),
            "PNG (*.png)",
            translate("MapSaving", "Writing the strategy map"),
            translate("MapSaving", "The strategy map is saved as a picture."),
            ".png",
        )

        def make() -> Job[bytes, bytes]:
            picture = drawn(self._canvas)
            return Job(partial(_encoded, picture), lambda data: data)

        save_file(self._context, self._parent, file, make)

    def _name(self) -> str:
        today = self._context.clock().astimezone().date()
        return translate("MapSaving", "Strategy map {day}").format(day=today.isoformat())


def picture_size(size: QSize) -> QSize:
    """How many pixels a picture of a map of ``size`` has."""
    pixels = max(size.width() * size.height(), 1)
    factor = min(SHARPNESS, sqrt(MOST_PIXELS / pixels))
    return QSize(max(round(size.width() * factor), 1), max(round(size.height() * factor), 1))


def drawn(canvas: MapCanvas) -> QImage:
    """The whole map as a picture; painted in the window's thread, since it is made of the window's parts."""
    image = QImage(picture_size(canvas.map_size()), QImage.Format.Format_RGB32)
    image.fill(tokens.current().color("window"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.draw_all(painter, QRectF(image.rect()))
    painter.end()
    return image


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
