"""The two small questions between states: to whom it was presented, and why it is taken up again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.strategy import Audience
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.panels.strategy.hearing import HearingPresenter

translate = QCoreApplication.translate

_SUBJECTS = {Audience.TEAM: "team_id", Audience.PERSON: "person_id"}


class PresentDialog(Dialog):
    """When and to whom the strategy was presented (S0-03)."""

    def __init__(self, hearing: HearingPresenter, parent: QWidget | None = None) -> None:
        self._hearing = hearing
        super().__init__(
            translate("PresentDialog", "The strategy was presented"),
            translate("PresentDialog", "Record it"),
            parent,
            text=translate(
                "PresentDialog", "A joint briefing that was held counts by itself; it need not be recorded here."
            ),
            width=460,
        )
        self.form = Form(FormSpec(self._fields()))
        self.form.set_values({"presented_on": hearing.today, "audience": Audience.COMPANY})
        self.form.edited.connect(self._on_edited)
        self.add(self.form)
        self._show_subject()

    def submit(self) -> None:
        """Store it, or say beside the field what is wrong."""
        self.form.clear_errors()
        if not self.form.flush():
            return
        day, audience = self.form.value("presented_on"), self.form.value("audience")
        if not isinstance(day, date):
            self.form.set_error("presented_on", self.tr("Choose a day."))
            return
        audience = audience if isinstance(audience, Audience) else Audience.COMPANY
        subject = self.form.value(_SUBJECTS[audience]) if audience in _SUBJECTS else None
        subject_id = subject if isinstance(subject, UUID) else None
        field, sentence = self._hearing.present(audience, day, subject_id, str(self.form.value("note")))
        if not sentence:
            self.accept()
        elif field == "subject_id":
            self.form.set_error(_SUBJECTS[audience], sentence)
        elif field == "presented_on":
            self.form.set_error(field, sentence)
        else:
            self.tell(sentence)

    def _on_edited(self, field: str, _value: object) -> None:
        self.form.set_error(field, "")
        self._show_subject()

    def _show_subject(self) -> None:
        """Ask which team, or who, only when that is what was chosen."""
        chosen = self.form.value("audience")
        for audience, field in _SUBJECTS.items():
            self.form.row(field).setVisible(chosen is audience)

    def _fields(self) -> tuple[FieldSpec, ...]:
        audiences = (
            Option(Audience.COMPANY, self.tr("Everybody in the company")),
            Option(Audience.TEAM, self.tr("A team")),
            Option(Audience.PERSON, self.tr("One person")),
        )
        return (
            FieldSpec("presented_on", FieldKind.DATE, self.tr("When")),
            FieldSpec("audience", FieldKind.CHOICE, self.tr("To whom"), options=audiences),
            FieldSpec("team_id", FieldKind.CHOICE, self.tr("Which team"), options=self._hearing.teams()),
            FieldSpec("person_id", FieldKind.PERSON, self.tr("Who"), options=self._hearing.people()),
            FieldSpec("note", FieldKind.TEXT, self.tr("Occasion (may be left out)"), longest=200),
        )


class ReviseDialog(Dialog):
    """Why an adopted strategy is taken up again; the reason is kept with the next version."""

    def __init__(self, revise: Callable[[str], str], parent: QWidget | None = None) -> None:
        self._revise = revise
        super().__init__(
            translate("ReviseDialog", "Take the strategy under revision?"),
            translate("ReviseDialog", "Take under revision"),
            parent,
            text=translate(
                "ReviseDialog",
                "Its text can then be changed. Until it is adopted anew, everybody else reads the adopted text.",
            ),
            width=460,
        )
        hint = self.tr("What has changed since it was adopted? It is kept with the new version.")
        field = FieldSpec("reason", FieldKind.LONG_TEXT, self.tr("Reason"), hint=hint, rows=2)
        self.form = Form(FormSpec((field,)))
        self.add(self.form)
        self.form.focus("reason")

    def submit(self) -> None:
        """Do it, or say beside the field what is missing."""
        self.form.discard()
        sentence = self._revise(str(self.form.value("reason")))
        self.form.set_error("reason", sentence)
        if not sentence:
            self.accept()
