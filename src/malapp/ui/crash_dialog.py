"""The one calm dialog after a bug of ours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import TextField

translate = QCoreApplication.translate


class CrashDialog(Dialog):
    """Tells calmly that we made a mistake. Esc goes on."""

    def __init__(self, *, is_saved: bool, log: Path | None, parent: QWidget | None) -> None:
        drafts = (
            translate("CrashDialog", "What you have written is stored.")
            if is_saved
            else translate("CrashDialog", "What you wrote last may not be stored. Look it over.")
        )
        rest = translate(
            "CrashDialog",
            "You can go on where you are. If something looks odd, start malapp again. The place of the fault is noted"
            " on this computer, without any of your texts.",
        )
        super().__init__(
            translate("CrashDialog", "Something went wrong in malapp"),
            translate("CrashDialog", "Go on"),
            parent,
            text=f"{drafts} {rest}",
            secondary=translate("CrashDialog", "Start malapp again"),
        )
        self.wants_restart = False
        self.secondary.clicked.connect(self._choose_restart)
        if log is not None:
            # It also takes the keyboard first: Enter, perhaps pressed in the middle of a sentence, must only go on.
            place = TextField()
            place.set_value(str(log))
            place.setReadOnly(True)
            place.setAccessibleName(translate("CrashDialog", "Where the fault is noted"))
            self.add(place)

    def _choose_restart(self) -> None:
        self.wants_restart = True
