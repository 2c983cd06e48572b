"""Giving the keyboard back: the workspace's own person shows by the passphrase that it is them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.languages import Language
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec

translate = QCoreApplication.translate


class TakeBackDialog(Dialog):
    """Asks for the workspace's passphrase and calls ``take_back`` with it; closes when that succeeds."""

    def __init__(self, name: str, take_back: Callable[[str], None], language: Language, parent: QWidget) -> None:
        super().__init__(
            translate("TakeBackDialog", "Give the keyboard back to {name}").format(name=name),
            translate("TakeBackDialog", "Give back"),
            parent,
        )
        self._take_back = take_back
        self._language = language
        label = self.tr("Passphrase of the workspace")
        self._form = Form(FormSpec((FieldSpec("passphrase", FieldKind.PASSPHRASE, label),)))
        self.add(self._form)
        self._form.focus("passphrase")

    def submit(self) -> None:
        """Try the passphrase."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # deriving the key takes about a second
        try:
            self._take_back(str(self._form.value("passphrase")))
        except Trouble as trouble:
            self._form.set_error("passphrase", texts(self._language).sentence(trouble))
            self._form.focus("passphrase")
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()
