"""The dialogs for a new person and a new team."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.languages import Language
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.people.editing import PeopleEditing
from malapp.ui.panels.people.presenter import PeoplePresenter
from malapp.ui.shell.attempting import Outcome

translate = QCoreApplication.translate


class AddDialog(Dialog):
    """A form whose answers become something new by ``make``; ``made_id`` is its id after the dialog was accepted."""

    def __init__(
        self,
        words: tuple[str, str],
        spec: FormSpec,
        make: Callable[[Mapping[str, object]], Outcome],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self.made_id: UUID | None = None
        self._make = make
        self.form = Form(spec)
        self.add(self.form)
        self.form.focus("name")

    def submit(self) -> None:
        """Store it, or say beside the field what is wrong."""
        if not self.form.flush():
            return
        self.form.clear_errors()
        values = self.form.values()
        answer = self._make(values)
        if answer.id is not None:
            self.made_id = answer.id
            self.accept()
        elif answer.field in values:
            self.form.set_error(answer.field, answer.sentence)
            self.form.focus(answer.field)
        else:
            self.tell(answer.sentence)


def new_person_dialog(
    presenter: PeoplePresenter, editing: PeopleEditing, language: Language, parent: QWidget
) -> AddDialog:
    """Asks for what is needed to begin; the rest stands in the side panel."""
    nobody = translate("AddDialog", "Nobody")
    fields = (
        FieldSpec("name", FieldKind.TEXT, translate("AddDialog", "Name"), longest=200),
        FieldSpec("title", FieldKind.TEXT, translate("AddDialog", "Job title"), longest=200),
        FieldSpec("team_id", FieldKind.CHOICE, translate("AddDialog", "Team"), options=presenter.team_options()),
        FieldSpec(
            "manager_id",
            FieldKind.PERSON,
            translate("AddDialog", "Manager (holds the conversation)"),
            options=presenter.people_options(nobody),
        ),
        FieldSpec(
            "language",
            FieldKind.CHOICE,
            translate("AddDialog", "Language of forms and documents"),
            options=presenter.language_options(),
        ),
    )
    words = translate("AddDialog", "New person"), translate("AddDialog", "Add person")
    dialog = AddDialog(words, FormSpec(fields), editing.add_person, parent)
    dialog.form.set_values({"team_id": None, "manager_id": None, "language": language})
    return dialog


def new_team_dialog(presenter: PeoplePresenter, editing: PeopleEditing, parent: QWidget) -> AddDialog:
    """Asks for name and lead."""
    nobody = translate("AddDialog", "Nobody")
    fields = (
        FieldSpec("name", FieldKind.TEXT, translate("AddDialog", "Name"), longest=200),
        FieldSpec(
            "lead_id",
            FieldKind.PERSON,
            translate("AddDialog", "Lead"),
            hint=translate("AddDialog", "Sets the goals of the team."),
            options=presenter.people_options(nobody),
        ),
    )
    words = translate("AddDialog", "New team"), translate("AddDialog", "Add team")
    dialog = AddDialog(words, FormSpec(fields), editing.add_team, parent)
    dialog.form.set_values({"lead_id": None})
    return dialog
