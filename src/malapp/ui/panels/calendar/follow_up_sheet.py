"""One one-to-one: when, the six topics with both parties' notes, and how it ended."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malapp.application.follow_ups import FollowUpView
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import FollowUpState
from malapp.domain.forms import FormField
from malapp.domain.goals import Party
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import format_date_time
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column, row
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.calendar.words import follow_up_pill
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale


class FollowUpSheet(QWidget):
    """The one-to-one with ``show_follow_up``; each party writes in their own column only (S1-37)."""

    move_wanted = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id: UUID | None = None
        self._form: Form | None = None
        self._topics: tuple[FormField, ...] = ()
        self._saved = AutosaveLabel()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(scale.SPACE_3)

    def follow_up_id(self) -> UUID | None:
        """The one-to-one shown."""
        return self._id

    def show_follow_up(self, follow_up_id: UUID) -> None:
        """Show a one-to-one; while the same one is shown, only what others changed is renewed."""
        services = self._context.services
        view: FollowUpView = services.follow_ups.view(services.session.actor(), follow_up_id)
        if follow_up_id == self._id and self._form is not None and view.topics == self._topics:
            self._form.set_values(_own_notes(view))
            self._pill.set_look(*self._pill_look(view))
            return
        self.flush()
        self._id = follow_up_id
        self._topics = view.topics
        clear(self._layout)
        self._build(view)

    def flush(self) -> None:
        """Store what has been typed."""
        if self._form is not None:
            self._form.flush()

    def _build(self, view: FollowUpView) -> None:
        other = view.manager if view.acting_party is Party.EMPLOYEE else view.employee
        self._pill = StatusPill(*self._pill_look(view))
        self._layout.addWidget(HeadingLabel(self.tr("One-to-one with {name}").format(name=other)))
        when = MutedLabel(format_date_time(view.follow_up.planned_for, self.locale()))
        self._layout.addLayout(row(when, None, self._pill))
        self._layout.addLayout(self._buttons(view))
        self._form = Form(FormSpec(tuple(self._field(topic) for topic in view.topics)))
        self._form.set_values(_own_notes(view))
        self._form.edited.connect(self._save)
        self._form.touched.connect(self._saved.show_saving)
        self._layout.addWidget(self._form)
        self._layout.addWidget(self._saved)
        theirs = self._other_notes(view, other)
        if theirs is not None:
            self._layout.addLayout(theirs)
        self._layout.addStretch(1)

    def _field(self, topic: FormField) -> FieldSpec:
        return FieldSpec(topic.id, FieldKind.LONG_TEXT, topic.label(self._context.language), rows=2)

    def _other_notes(self, view: FollowUpView, other: str) -> QVBoxLayout | None:
        party = Party.MANAGER if view.acting_party is Party.EMPLOYEE else Party.EMPLOYEE
        notes = [(topic, view.notes.get((topic.id, party), "")) for topic in view.topics]
        written = [(topic, text) for topic, text in notes if text.strip()]
        if not written:
            return None
        lines = column(HeadingLabel(self.tr("Notes by {name}").format(name=other)))
        for topic, text in written:
            lines.addWidget(MutedLabel(topic.label(self._context.language)))
            lines.addWidget(WrapLabel(text))
        return lines

    def _buttons(self, view: FollowUpView) -> QHBoxLayout:
        if view.follow_up.state is FollowUpState.PLANNED:
            held = PrimaryButton(self.tr("Held"), icon="check", clicked=partial(self._close, FollowUpState.HELD))
            move = SecondaryButton(self.tr("Move"), clicked=partial(self.move_wanted.emit, view.follow_up))
            skip = QuietButton(self.tr("Skip by agreement"), clicked=partial(self._close, FollowUpState.SKIPPED))
            return row(held, move, skip, None)
        back = SecondaryButton(self.tr("Plan again"), clicked=partial(self._close, FollowUpState.PLANNED))
        return row(back, None)

    def _pill_look(self, view: FollowUpView) -> tuple[str, Tone, str]:
        pill = follow_up_pill(view.follow_up.state)
        return pill.text, pill.tone, pill.icon

    def _save(self, topic: str, text: object) -> None:
        services = self._context.services
        if self._id is None:
            return
        try:
            services.follow_ups.write(services.session.actor(), self._id, topic, str(text))
        except (RuleViolation, Trouble) as error:
            self._saved.show_failed(texts(self._context.language).sentence(error))
            return
        self._saved.show_saved(self._context.clock().astimezone())

    def _close(self, state: FollowUpState) -> None:
        services = self._context.services
        follow_up_id = self._id
        if follow_up_id is None:
            return
        self.flush()
        services.follow_ups.close(services.session.actor(), follow_up_id, state)
        self._id = None
        self.show_follow_up(follow_up_id)


def _own_notes(view: FollowUpView) -> dict[str, str]:
    return {topic.id: view.notes.get((topic.id, view.acting_party), "") for topic in view.topics}
