"""Telling that what was written is kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.formats import format_time
from malapp.ui.kit.labels import WrapLabel


class AutosaveLabel(WrapLabel):
    """Says "Saving …", "Saved 14:02" or "Not saved" and why. Empty until something has been written."""

    role = "small"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._saved_at: datetime | None = None
        self._is_saving = False
        self._why = ""

    def show_saving(self) -> None:
        """Something has been written and is on its way."""
        self._is_saving = True
        self._why = ""
        self._say()

    def show_saved(self, at: datetime) -> None:
        """Everything written is stored since ``at``."""
        self._is_saving = False
        self._why = ""
        self._saved_at = at
        self._say()

    def show_failed(self, why: str) -> None:
        """What was written is not stored; ``why`` is a finished sentence."""
        self._is_saving = False
        self._why = why
        self._say()
        announce(self, self.text(), at_once=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LocaleChange}:
            self._say()

    def _say(self) -> None:
        role = "small"
        if self._why:
            role, text = "error", self.tr("Not saved. {why}").format(why=self._why)
        elif self._is_saving:
            text = self.tr("Saving …")
        elif self._saved_at is not None:
            text = self.tr("Saved {time}").format(time=format_time(self._saved_at, self.locale()))
        else:
            text = ""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
