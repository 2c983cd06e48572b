"""The recovery sheet: the only way back in for somebody who forgets the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.editors import TextField
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import row
from malapp.ui.shell.door import DoorPage
from malapp.ui.shell.file_saving import ask_path, write_whole
from malapp.ui.shell.ports import CreatedWorkspace
from malapp.ui.tasks import TaskRunner
from malapp.ui.theme import scale

SHEET_NAME = "malapp-recovery.pdf"


class RecoverySheetPage(DoorPage):
    """Shows the code, saves and prints the sheet; ``stored`` carries the Services once the person says it is kept."""

    stored = Signal(object)

    def __init__(self, created: CreatedWorkspace, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("shield-check", parent)
        self._tasks = tasks
        self._created = created
        self.set_title(
            self.tr("Keep the recovery sheet"),
            self.tr("If the passphrase is forgotten, this code is the only way in. It is shown now and never again."),
        )
        self._code = TextField()  # not a label: it can be copied whole, by keyboard too
        self._code.set_value(created.recovery_code)
        self._code.setReadOnly(True)
        self._code.setAccessibleName(self.tr("Recovery code"))
        large = QFont(self._code.font())
        large.setPixelSize(scale.TYPE_HEADING)
        large.setWeight(QFont.Weight.DemiBold)
        self._code.setFont(large)
        self._said = MutedLabel(
            self.tr("Print it and lock it away, or save it on a memory stick, not on this computer.")
        )
        save = SecondaryButton(self.tr("Save as PDF …"), icon="download", clicked=self._save)
        print_ = SecondaryButton(self.tr("Print …"), icon="printer", clicked=self._print)
        self._tick = CheckBox(self.tr("I have stored the recovery sheet in a safe place"))
        self._tick.value_changed.connect(self._on_ticked)
        self._begin = PrimaryButton(self.tr("Begin"), clicked=self.submit)
        self._begin.setEnabled(False)
        self.add(self._code, row(save, print_, None), self._said, self._tick, row(None, self._begin))
        self.set_primary(self._begin)

    def submit(self) -> None:
        """Go on to the window."""
        self.stored.emit(self._created.services)

    def take_keyboard(self) -> None:
        """Start at the tick box: the buttons before it are one Shift+Tab away."""
        self._tick.setFocus()

    def _on_ticked(self) -> None:
        self._begin.setEnabled(self._tick.isChecked())

    def _save(self) -> None:
        path = ask_path(self, self.tr("Save the recovery sheet"), SHEET_NAME, "PDF (*.pdf)")
        if path is None:
            return
        if write_whole(path, self._created.recovery_sheet):
            self._said.setText(self.tr("The recovery sheet is saved."))
        else:
            self._said.setText(self.tr("It could not be saved there. Choose another folder."))

    def _print(self) -> None:
        from malapp.ui.kit.printing import print_pdf

        shelf = self._created.services.documents
        if print_pdf(self, self._created.recovery_sheet, shelf.page_count, shelf.page_picture, self._tasks):
            self._said.setText(self.tr("The recovery sheet is on its way to the printer."))
