"""One person: to be changed by those who keep the list, else to be read."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.people import PersonRow
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.panels.people.words import last_day_text
from malapp.ui.theme import scale

_FIELDS = ("name", "title", "email", "team_id", "manager_id", "language", "is_owner", "is_hr", "on_leave")


class PersonForm(QWidget):
    """``edited(field, value)`` tells what to store, ``leaving`` and ``staying`` what was pressed."""

    edited = Signal(str, object)
    touched = Signal()
    leaving = Signal()
    staying = Signal()

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown_id: UUID | None = None
        self.form = SavedForm(self._spec())
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self._last_day = MutedLabel()
        self.leave = SecondaryButton(self.tr("Leaves the company …"), icon="log-out", clicked=self.leaving.emit)
        self.stay = SecondaryButton(self.tr("Works here after all"), icon="undo-2", clicked=self.staying.emit)
        buttons = row(self.leave, self.stay, None)
        self.setLayout(column(self.form, self._last_day, buttons, None, spacing=scale.SPACE_3))

    def show_row(self, line: PersonRow) -> None:
        """Show a person as stored now."""
        person = line.person
        self.form.offer("team_id", self._presenter.team_options())
        nobody = self.tr("Nobody")
        managers = self._presenter.people_options(nobody, but=person.id, keep=person.manager_id)
        self.form.offer("manager_id", managers)
        values = {field: getattr(person, field) for field in _FIELDS}
        self.form.show_stored(values, is_another=person.id != self._shown_id)
        self._shown_id = person.id
        for field in ("is_owner", "is_hr"):
            self.form.row(field).set_read_only(not self._presenter.actor.is_owner)  # else one could make oneself owner
        text = last_day_text(person, self.locale())
        self._last_day.setText(text)
        self._last_day.setVisible(bool(text))
        self.leave.setVisible(person.left_on is None)
        self.stay.setVisible(person.left_on is not None)

    def _spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("name", FieldKind.TEXT, self.tr("Name"), longest=200),
                FieldSpec("title", FieldKind.TEXT, self.tr("Job title"), longest=200),
                FieldSpec("team_id", FieldKind.CHOICE, self.tr("Team")),
                FieldSpec("manager_id", FieldKind.PERSON, self.tr("Manager (holds the conversation)")),
                FieldSpec("email", FieldKind.TEXT, self.tr("E-mail"), longest=200),
                FieldSpec(
                    "language",
                    FieldKind.CHOICE,
                    self.tr("Language of forms and documents"),
                    options=self._presenter.language_options(),
                ),
                FieldSpec("is_owner", FieldKind.CHECK, self.tr("Owner: writes the strategy and the company's goals")),
                FieldSpec("is_hr", FieldKind.CHECK, self.tr("HR: keeps the list of people and sees who is due")),
                FieldSpec("on_leave", FieldKind.CHECK, self.tr("On leave: reminders pause")),
            )
        )
