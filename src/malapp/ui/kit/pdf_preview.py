"""The pages of a PDF on screen, drawn when they come into view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from malapp.ui.kit.buttons import IconButton, QuietButton
from malapp.ui.kit.formats import format_percent
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.tasks import TaskRunner
from malapp.ui.theme import scale, tokens

A4_POINTS = (595.28, 841.89)
_SCREEN_DPI = 96
_POINTS_AN_INCH = 72
_ZOOM_STEPS = (0.25, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP = scale.SPACE_4
_KEPT_PAGES = 2  # on either side of the page in view
_ROUNDING = 2.0  # points a page may seem to grow by when its size becomes whole pixels


class Picture(Protocol):
    """A drawn page; ``rgba`` has 4 bytes a pixel, row by row (``application.ports.PagePicture``)."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""

    @property
    def rgba(self) -> bytes:
        """The pixels."""


CountPages = Callable[[bytes], int]
#: (pdf, page from 0, dots per inch) -> the page as a picture
DrawPage = Callable[[bytes, int, float], Picture]


def image_of(picture: Picture) -> QImage:
    """``picture`` as a QImage with pixels of its own."""
    line = picture.width * 4
    return QImage(picture.rgba, picture.width, picture.height, line, QImage.Format.Format_RGBA8888).copy()


class PdfPreview(QWidget):
    """Shows a PDF: pages under each other, fitted to the width or zoomed.

    ``count_pages`` and ``draw_page`` run on the worker thread only, since PDFium serves one thread at a time.
    ``page_changed`` tells the page in view and how many there are (from 1), ``failed`` an error of the two callables.
    Keys: Page up and down turn pages, Ctrl+plus, Ctrl+minus and Ctrl+0 zoom.
    """

    page_changed = Signal(int, int)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, count_pages: CountPages, draw_page: DrawPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._count_pages = count_pages
        self._draw_page = draw_page
        self._pdf = b""
        self._pages: list[_PageView] = []
        self._zoom: float | None = None  # None fits the width
        self._number = 0
        self._is_drawing = False
        self._tools = _Tools(self)
        self._area = _PageArea(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw_next)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scroll)
        layout = column(self._tools, spacing=scale.SPACE_2)
        layout.addWidget(self._area, 1)
        self.setLayout(layout)

    def show_pdf(self, pdf: bytes) -> None:
        """Show ``pdf``; ``b""`` shows nothing. The place on the page stays when the same document is shown anew."""
        if pdf == self._pdf:
            return
        self._pdf = pdf
        if not pdf:
            self._lay_out(0)
            return
        self._tasks.run(
            self._count_pages, pdf, on_done=partial(self._on_count, pdf), on_error=partial(self._on_error, pdf)
        )

    @property
    def page_count(self) -> int:
        """Pages of what is shown; 0 while nothing is."""
        return len(self._pages)

    @property
    def is_drawn(self) -> bool:
        """Whether every page in view has its picture."""
        return bool(self._pages) and self._wanted() is None

    @property
    def zoom(self) -> float:
        """The present size; 1.0 is the size on paper at 96 dots an inch."""
        if self._zoom is not None:
            return self._zoom
        widest = max((page.points[0] for page in self._pages), default=A4_POINTS[0])
        # As if the bar at the side were always there: the width must not change when it comes and goes.
        room = self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 2 * _GAP
        return max(0.1, room * _POINTS_AN_INCH / (widest * _SCREEN_DPI))

    def set_zoom(self, zoom: float | None) -> None:
        """Show at ``zoom``; None fits the width and follows it."""
        self._zoom = zoom
        self._resize()

    def zoom_by(self, steps: int) -> None:
        """One step larger (1) or smaller (-1)."""
        now = self.zoom
        larger = [step for step in _ZOOM_STEPS if step > now * 1.01]
        smaller = [step for step in _ZOOM_STEPS if step < now * 0.99]
        if steps > 0 and larger:
            self.set_zoom(larger[0])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[-1])

    def go_to_page(self, number: int) -> None:
        """Bring page ``number`` (from 1) to the top."""
        if self._pages:
            page = self._pages[min(max(number, 1), len(self._pages)) - 1]
            self._area.verticalScrollBar().setValue(page.y() - _GAP // 2)

    def turn(self, pages: int) -> None:
        """One page forwards (1) or back (-1)."""
        self.go_to_page(self._number + pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def _on_count(self, pdf: bytes, count: int) -> None:
        if isValid(self) and pdf == self._pdf:
            self._lay_out(count)

    def _on_error(self, pdf: bytes, error: Exception) -> None:
        if isValid(self) and pdf == self._pdf:
            self._lay_out(0)
            self.failed.emit(error)

    def _lay_out(self, count: int) -> None:
        place = self._area.verticalScrollBar().value() if count == len(self._pages) else 0
        self._pages = []  # the old ones go while the new ones are made
        self._pages = self._area.make_pages(count)
        for page in self._pages:
            page.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page.number, pages=count))
        self._number = 0
        self._resize()
        self._area.verticalScrollBar().setValue(place)
        self._on_scroll()

    def _resize(self) -> None:
        number = self._number
        for page in self._pages:
            page.set_zoom(self.zoom)
        self._area.fit_content()
        if number > 1 and self._zoom is not None:
            self.go_to_page(number)
        self._tools.show_state(self._number, len(self._pages), self.zoom if self._pages else None)
        self._later.start()

    def _on_scroll(self) -> None:
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 3
        number = sum(page.y() <= middle for page in self._pages)
        number = min(max(number, 1), len(self._pages)) if self._pages else 0
        if number != self._number:
            self._number = number
            self.page_changed.emit(number, len(self._pages))
        self._tools.show_state(number, len(self._pages), self.zoom if self._pages else None)
        self._later.start()

    def _wanted(self) -> _PageView | None:
        """The next page in view that lacks a picture at the present size."""
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        for page in self._pages:
            in_view = page.y() < bottom and page.y() + page.height() > top
            if in_view and not page.is_sharp(self.devicePixelRatioF()):
                return page
            if not in_view and abs(page.number - self._number) > _KEPT_PAGES:
                page.forget()
        return None

    def _draw_next(self) -> None:
        page = None if self._is_drawing or not self.isVisible() else self._wanted()
        if page is None:
            return
        self._is_drawing = True
        dpi = page.wanted_dpi(self.devicePixelRatioF())
        self._tasks.run(
            self._draw_page,
            self._pdf,
            page.number - 1,
            dpi,
            on_done=partial(self._on_drawn, self._pdf, page, dpi),
            on_error=partial(self._on_draw_error, self._pdf),
        )

    def _on_drawn(self, pdf: bytes, page: _PageView, dpi: float, picture: Picture) -> None:
        if not isValid(self):
            return
        self._is_drawing = False
        if pdf == self._pdf and page in self._pages:
            before = page.points
            page.set_picture(image_of(picture), dpi)
            if page.points != before:
                self._resize()
        self._later.start()

    def _on_draw_error(self, pdf: bytes, error: Exception) -> None:
        if isValid(self):
            self._is_drawing = False
            self._on_error(pdf, error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()


class _Tools(QWidget):
    """Page and zoom, above the pages."""

    def __init__(self, preview: PdfPreview) -> None:
        super().__init__(preview)
        self._back = IconButton("chevron-up", self.tr("Previous page"), clicked=lambda: preview.turn(-1))
        self._forward = IconButton("chevron-down", self.tr("Next page"), clicked=lambda: preview.turn(1))
        self._place = _Line()
        self._size = _Line()
        self._smaller = IconButton("zoom-out", self.tr("Smaller"), clicked=lambda: preview.zoom_by(-1))
        self._larger = IconButton("zoom-in", self.tr("Larger"), clicked=lambda: preview.zoom_by(1))
        self._fit = QuietButton(self.tr("Fit width"), clicked=lambda: preview.set_zoom(None))
        place = row(self._back, self._forward, self._place)
        self.setLayout(row(place, None, self._smaller, self._size, self._larger, self._fit))
        self.show_state(0, 0, None)

    def show_state(self, number: int, count: int, zoom: float | None) -> None:
        """Say where one is and how large it is shown."""
        text = self.tr("Page {page} of {pages}").format(page=number, pages=count) if count else ""
        self._place.setText(text)
        self._size.setText("" if zoom is None else format_percent(zoom, self.locale()))
        self._back.setEnabled(number > 1)
        self._forward.setEnabled(number < count)
        for tool in (self._smaller, self._larger, self._fit):
            tool.setEnabled(bool(count))


class _Line(QLabel):
    """Muted words that never wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")


class _PageArea(QScrollArea):
    """Where the pages lie."""

    def __init__(self, preview: PdfPreview) -> None:
        super().__init__(preview)
        self._preview = preview
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setMinimumHeight(100)
        self._content = QWidget()
        self._content.setProperty("page", "true")
        self.setWidget(self._content)

    def make_pages(self, count: int) -> list[_PageView]:
        """``count`` empty pages in place of those there were."""
        content = box(column(spacing=_GAP))
        content.setProperty("page", "true")
        layout = content.layout()
        pages = [_PageView(number) for number in range(1, count + 1)]
        if layout is not None:
            layout.setContentsMargins(_GAP, _GAP // 2, _GAP, _GAP)
            for page in pages:
                layout.addWidget(page)
                layout.setAlignment(page, Qt.AlignmentFlag.AlignHCenter)
        self._content = content
        self.setWidget(content)
        content.show()
        return pages

    def fit_content(self) -> None:
        """Let the content be as large as its pages, and at least as wide as the view."""
        layout = self._content.layout()
        if layout is not None:
            hint = layout.sizeHint()
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            self._content.resize(max(hint.width(), room), hint.height())
            layout.activate()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageDown: partial(self._preview.turn, 1),
            Qt.Key.Key_PageUp: partial(self._preview.turn, -1),
            Qt.Key.Key_Home: partial(self._preview.go_to_page, 1),
            Qt.Key.Key_End: partial(self._preview.go_to_page, self._preview.page_count),
        }
        zooms: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: partial(self._preview.zoom_by, 1),
            Qt.Key.Key_Minus: partial(self._preview.zoom_by, -1),
            Qt.Key.Key_0: partial(self._preview.set_zoom, None),
        }
        action = zooms.get(event.key()) if control else actions.get(event.key())
        if action is None:
            super().keyPressEvent(event)
        else:
            action()


class _PageView(QWidget):
    """One page: a white sheet until its picture comes."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.points = A4_POINTS
        self._image: QImage | None = None
        self._dpi = 0.0
        self._zoom = 1.0

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        dots = zoom * _SCREEN_DPI / _POINTS_AN_INCH
        self.setFixedSize(round(self.points[0] * dots), round(self.points[1] * dots))

    def wanted_dpi(self, ratio: float) -> float:
        """Dots an inch for a sharp picture on a screen with ``ratio`` device pixels a pixel."""
        return round(self._zoom * _SCREEN_DPI * ratio, 1)

    def is_sharp(self, ratio: float) -> bool:
        return self._image is not None and self._dpi == self.wanted_dpi(ratio)

    def set_picture(self, image: QImage, dpi: float) -> None:
        self._image = image
        self._dpi = dpi
        points = (image.width() * _POINTS_AN_INCH / dpi, image.height() * _POINTS_AN_INCH / dpi)
        if any(abs(new - old) > _ROUNDING for new, old in zip(points, self.points, strict=True)):
            self.points = points
        self.update()

    def forget(self) -> None:
        """Free the picture of a page far away."""
        self._image = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRectF(self.rect())
        painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, self._image)
        painter.setPen(QPen(tokens.current().color("line"), 1))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
