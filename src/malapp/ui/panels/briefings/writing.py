"""A briefing to be prepared: every field saves itself."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.briefings import Briefing
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.briefings.picking import PickDialog
from malapp.ui.panels.briefings.presenter import BriefingsPresenter
from malapp.ui.panels.briefings.three_list import ThreeList
from malapp.ui.panels.briefings.words import list_names
from malapp.ui.theme import scale

_LISTS = ("focus_areas", "goals", "challenges", "needs", "highlights")


class BriefingWriting(QWidget):
    """``stored`` tells that something was saved."""

    stored = Signal()

    def __init__(self, presenter: BriefingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown_id: UUID | None = None
        names = list_names()
        a_line = self.tr("One on each line. Three is the aim")
        hints = dict.fromkeys(_LISTS, a_line)
        hints["needs"] = self.tr("What everybody should prepare from. One on each line")
        hints["highlights"] = self.tr("What you have agreed with your own manager and want the others to know")
        self.lists = {name: ThreeList(name, names[name], hints[name]) for name in _LISTS}
        self.when = SavedForm(self._when_spec())
        self.invitation = SavedForm(
            FormSpec((FieldSpec("invitation", FieldKind.LONG_TEXT, names["invitation"], rows=2),))
        )
        self.pick = SecondaryButton(self.tr("Pick from my own goals"), icon="target", clicked=self.pick_goals)
        self.saved = AutosaveLabel()
        self._build()

    def show_briefing(self, briefing: Briefing) -> None:
        """Show it as it is stored now."""
        is_another = briefing.id != self._shown_id
        self._shown_id = briefing.id
        when = {"planned_for": briefing.planned_for, "period": briefing.period}
        self.when.show_stored(when, is_another=is_another)
        for name, entry in self.lists.items():
            entry.show_text(getattr(briefing, name), is_another=is_another)
        self.invitation.show_stored({"invitation": briefing.invitation}, is_another=is_another)
        is_leader = briefing.leader_id == self._presenter.actor.person_id
        self.lists["highlights"].form.set_read_only(not is_leader)
        self.pick.setVisible(is_leader and bool(self._presenter.own_goals()))

    def flush(self) -> None:
        """Store at once what has been typed."""
        for form in self._forms():
            form.flush()

    def pick_goals(self) -> None:
        """Choose among one's own goals which to share (S1-49e)."""
        self.flush()
        highlights = self.lists["highlights"].form
        dialog = PickDialog(self._presenter.own_goals(), str(highlights.value("highlights")), self)
        if dialog.exec():
            highlights.set_values({"highlights": dialog.text()})
            self._save("highlights", dialog.text())
        dialog.deleteLater()

    def _forms(self) -> tuple[SavedForm, ...]:
        return (self.when, *(entry.form for entry in self.lists.values()), self.invitation)

    def _build(self) -> None:
        layout = column(self.when, spacing=scale.SPACE_4)
        for name, entry in self.lists.items():
            layout.addWidget(entry)
            if name == "highlights":
                layout.addLayout(row(self.pick, None))
        layout.addWidget(self.invitation)
        layout.addWidget(self.saved)
        self.setLayout(layout)
        for form in self._forms():
            form.edited.connect(self._save)
            form.touched.connect(self.saved.show_saving)

    def _save(self, field: str, value: object) -> None:
        sentence = self._presenter.save(field, value)
        form = next(form for form in self._forms() if form.has(field))
        form.answer(field, sentence)
        if sentence:
            self.saved.show_failed(sentence)
        else:
            self.saved.show_saved(self._presenter.context.clock())
            self.stored.emit()

    def _when_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("planned_for", FieldKind.DATE, self.tr("Planned for"), is_half=True),
                FieldSpec("period", FieldKind.TEXT, self.tr("Period"), longest=200, is_half=True),
            )
        )
