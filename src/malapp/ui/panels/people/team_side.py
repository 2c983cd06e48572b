"""One team to be changed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.people.presenter import PeoplePresenter, TeamRow
from malapp.ui.theme import scale


class TeamForm(QWidget):
    """``edited(field, value)`` tells what to store, ``removing`` that the button was pressed."""

    edited = Signal(str, object)
    touched = Signal()
    removing = Signal()

    def __init__(self, presenter: PeoplePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown_id: UUID | None = None
        self.form = SavedForm(self._spec())
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self.remove = SecondaryButton(self.tr("Remove the team"), icon="trash-2", clicked=self.removing.emit)
        hint = MutedLabel(self.tr("A team can be removed when neither people nor goals belong to it."))
        self.setLayout(column(self.form, row(self.remove, None), hint, None, spacing=scale.SPACE_3))

    def show_row(self, line: TeamRow) -> None:
        """Show a team as stored now."""
        team = line.team
        self.form.offer("lead_id", self._presenter.people_options(self.tr("Nobody"), keep=team.lead_id))
        values = {"name": team.name, "lead_id": team.lead_id}
        self.form.show_stored(values, is_another=team.id != self._shown_id)
        self._shown_id = team.id

    def _spec(self) -> FormSpec:
        hint = self.tr("Sets the goals of the team.")
        return FormSpec(
            (
                FieldSpec("name", FieldKind.TEXT, self.tr("Name"), longest=200),
                FieldSpec("lead_id", FieldKind.PERSON, self.tr("Lead"), hint=hint),
            )
        )
