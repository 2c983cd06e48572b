"""The dialog for somebody who leaves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.people import Person
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.people.editing import PeopleEditing

translate = QCoreApplication.translate


class LeaveDialog(Dialog):
    """Asks for the last day of work."""

    def __init__(self, person: Person, editing: PeopleEditing, parent: QWidget | None = None) -> None:
        self._person = person
        self._editing = editing
        super().__init__(
            translate("LeaveDialog", "{name} leaves").format(name=person.name),
            translate("LeaveDialog", "Record last day"),
            parent,
            text=translate(
                "LeaveDialog", "Goals and signed summaries stay until they are due to be deleted. You can undo this."
            ),
        )
        self.form = Form(FormSpec((FieldSpec("last_day", FieldKind.DATE, self.tr("Last day of work")),)))
        self.form.set_values({"last_day": editing.today()})
        self.add(self.form)
        self.form.focus("last_day")

    def submit(self) -> None:
        """Record the day, or say what is wrong with it."""
        if not self.form.flush():
            return
        day = self.form.value("last_day")
        if not isinstance(day, date):
            self.form.set_error("last_day", self.tr("Write the last day of work."))
            return
        answer = self._editing.leave(self._person, day)
        if answer.sentence:
            self.tell(answer.sentence)
        else:
            self.accept()
