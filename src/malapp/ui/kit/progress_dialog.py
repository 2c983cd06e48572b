"""Work that takes longer than a moment, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.status import ThinBar

SHOW_AFTER_MS = 300


class ProgressDialog(Dialog):
    """Comes up when the work is not done after SHOW_AFTER_MS; ``cancelled`` when the person wants it stopped.

    ``dialog.begin()``, then ``dialog.advance(0.4, self.tr("Page 4 of 10"))``, at last ``dialog.finish()``.
    """

    cancelled = Signal()

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent, text=text, width=420)
        self.setModal(True)
        self.primary.hide()
        self._bar = ThinBar(title)
        self._bar.set_unknown()
        self._step = WrapLabel(role="small")
        self.add(self._bar).add(self._step)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER_MS)
        self._timer.timeout.connect(self.show)

    def begin(self) -> None:
        """The work has begun."""
        self.secondary.setEnabled(True)
        self._step.setText("")
        self._bar.set_unknown()
        self._timer.start()

    def advance(self, share: float | None, step: str = "") -> None:
        """The work is done to ``share`` (0..1, None: cannot be said); ``step`` says what is going on."""
        if share is None:
            self._bar.set_unknown()
        else:
            self._bar.set_share(share)
        self._step.setText(step)

    def finish(self) -> None:
        """The work is done, has failed or was stopped: go away, without a word."""
        self._timer.stop()
        self.hide()

    def reject(self) -> None:
        """Ask for the work to be stopped; the dialog waits until it has."""
        self.secondary.setEnabled(False)
        self._step.setText(self.tr("Stopping …"))
        self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()
