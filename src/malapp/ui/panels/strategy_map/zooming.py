"""A picture that can be zoomed and moved about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from malapp.ui.theme import tokens

LEAST, MOST = 0.12, 3.0
STEP = 1.2
#: Below this, small type is less than ten pixels high.
READABLE = 0.85


class ZoomView(QGraphicsView):
    """``zoomed`` tells the zoom, 1.0 being life size, ``zoom_chosen`` one that somebody asked for.

    Ctrl with the wheel and two fingers zoom, dragging moves.
    """

    zoomed = Signal(float)
    zoom_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None, *, zoom: float = 0.0) -> None:
        """``zoom`` is the one somebody chose before, 0.0 the one that is best."""
        super().__init__(parent)
        self._chosen = zoom
        self._again: Callable[[], None] | None = self.show_top  # what a new size of the window asks for
        self.stage = QGraphicsScene(self)
        self.setScene(self.stage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # What is scrolled is painted anew: words of cards that are partly out of sight move along.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setInteractive(False)  # a drag that begins on a card moves the map as well
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def zoom(self) -> float:
        """1.0 is life size."""
        return self.transform().m11()

    def zoom_by(self, factor: float, *, at_mouse: bool = False) -> None:
        """Zoom in or out, around the mouse or the middle."""
        self._scale_to(self.zoom * factor, at_mouse=at_mouse)
        self._again = None
        self._choose()

    def fit(self) -> None:
        """Show everything at once, never larger than life."""
        self._scale_to(self._fitting())
        self._again = self.fit
        self._choose()

    def show_top(self) -> None:
        """The top of it, in the middle: as large as was chosen before, else all its width where that can be read."""
        self._scale_to(self._chosen or min(1.0, max(READABLE, self._across())))
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue((across.minimum() + across.maximum()) // 2)
        down.setValue(down.minimum())
        self._again = self.show_top

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(760, 480)

    def minimumSizeHint(self) -> QSize:
        """A map seen through a keyhole can still be walked."""
        return QSize(240, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._again is not None and not self.sceneRect().isEmpty():
            self._again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), at_mouse=True)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), at_mouse=True)
            return True
        return super().viewportEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, tokens.current().color("window"))

    def _choose(self) -> None:
        self._chosen = self.zoom
        self.zoom_chosen.emit(self._chosen)

    def _scale_to(self, zoom: float, *, at_mouse: bool = False) -> None:
        wanted = min(MOST, max(LEAST, zoom))
        anchor = QGraphicsView.ViewportAnchor
        self.setTransformationAnchor(anchor.AnchorUnderMouse if at_mouse else anchor.AnchorViewCenter)
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self.zoomed.emit(self.zoom)

    def _across(self) -> float:
        """The zoom at which all the width is seen, beside the bar that scrolls down."""
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return room / max(self.sceneRect().width(), 1)

    def _fitting(self) -> float:
        """The zoom that shows everything, at most life size."""
        room, whole = self.viewport().size(), self.sceneRect()
        if whole.isEmpty():
            return 1.0
        share = min(room.width() / whole.width(), room.height() / whole.height())
        return min(1.0, max(LEAST, share * 0.995))
