"""The page before everything: when, where, what for, and the invitation to copy."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.conversations import ConversationState
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.editors import LongTextField
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import HeadingLabel, MutedLabel
from malapp.ui.kit.layouts import Columns, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.languages import NAMES
from malapp.ui.panels.conversations.guidance import Command, CommandSink
from malapp.ui.panels.conversations.invitation import USUAL_TIME, own_invitation
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.words import first_name

_BESIDE = ("planned_for", "purpose")
_LINES = 30


class InvitationView(ScrollPage):
    """Edits the frame of the conversation and shows the invitation as it reads now."""

    def __init__(self, presenter: ConversationPresenter, command: CommandSink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.form = SavedForm(FormSpec(self._fields()))
        self.form.edited.connect(self._save)
        self.form.touched.connect(presenter.saver.began)
        self._notice = MutedLabel()
        self._move = SecondaryButton(
            self.tr("Move to another time …"), icon="calendar-days", clicked=lambda: command(Command.MOVE)
        )
        self._text = LongTextField(rows=8, most_rows=_LINES)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Text of the invitation"))
        self._how = MutedLabel()
        self._copy = SecondaryButton(self.tr("Copy the text"), icon="copy", clicked=self.copy)
        frame = Card(self.tr("Time and purpose")).add(self.form).add(self._notice).add(row(self._move, None)).add(None)
        heading = row(HeadingLabel(self.tr("The invitation")), self._copy)
        heading.setStretch(0, 1)
        words = Card().add(heading).add(self._how).add(self._text).add(None)
        self.body.addWidget(Columns(frame, words, narrow=760))
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what is stored."""
        presenter = self._presenter
        talk = presenter.row.conversation
        planned = talk.planned_for
        is_manager = presenter.party is Party.MANAGER
        self.form.show_stored(
            {
                "date": planned.date() if planned else None,
                "time": planned.time() if planned else None,
                "place": talk.place,
                "purpose": talk.purpose,
                "language": talk.language,
            },
            is_another=False,
        )
        may_edit = is_manager and presenter.is_before
        self.form.set_read_only(not may_edit)
        is_fixed = talk.state is not ConversationState.PLANNED
        for name in ("date", "time"):
            self.form.row(name).set_read_only(not may_edit or is_fixed)
        self._move.setVisible(may_edit and is_fixed)
        self._notice.setText(self._notice_text() if may_edit and not is_fixed else "")
        self._notice.setVisible(bool(self._notice.text()))
        self._text.set_value(own_invitation(presenter.services, presenter.row))
        self._how.setText(self._how_text(is_manager=is_manager))

    def show_fault(self, field: str, sentence: str) -> None:
        """Say beside a field what is missing, and go there."""
        name = {"planned_for": "date"}.get(field, field)
        self.form.set_error(name, sentence)
        self.form.focus(name)

    def choose_date(self) -> None:
        """Bring the keyboard to the day."""
        self.form.focus("date")

    def copy(self) -> None:
        """Put the invitation on the clipboard."""
        QGuiApplication.clipboard().setText(own_invitation(self._presenter.services, self._presenter.row))
        self._presenter.context.messages(self.tr("The invitation is copied. Paste it into an e-mail."), kind="success")

    def flush(self) -> None:
        """Store what has been typed."""
        self.form.flush()

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        if field in {"date", "time"}:
            planned = self._planned(field, value)
            fault = presenter.acts.edit(_BESIDE, planned_for=planned)
        elif field == "language" and isinstance(value, Language):
            fault = presenter.acts.edit(_BESIDE, language=value)
        else:
            fault = presenter.acts.edit(_BESIDE, **{field: value})
        self.form.answer(field, fault.sentence if fault else "")

    def _planned(self, field: str, value: object) -> datetime | None:
        """Day and time together; a day alone is at the usual time."""
        known = self._presenter.row.conversation.planned_for
        day = value if field == "date" else known.date() if known else None
        clock = value if field == "time" else known.time() if known else USUAL_TIME
        if not isinstance(day, date):
            return None
        return datetime.combine(day, clock if isinstance(clock, time) else USUAL_TIME)

    def _notice_text(self) -> str:
        presenter = self._presenter
        planned = presenter.row.conversation.planned_for
        least = presenter.notice_days()
        if planned is None:
            return self.tr("Give at least %n day(s)' notice.", "", least)
        days = (planned.date() - presenter.today).days
        if days < 0:
            return self.tr("This day has passed.")
        left = self.tr("%n day(s) from today.", "", days)
        if days >= least:
            return left
        return left + " " + self.tr("That is short notice: malapp asks you whether the employee has agreed.")

    def _how_text(self, *, is_manager: bool) -> str:
        if is_manager:
            return self.tr("malapp sends nothing by itself. Copy the text into an e-mail or a calendar entry.")
        name = first_name(self._presenter.row.manager)
        return self.tr("This is what {name} invites you to.").format(name=name)

    def _fields(self) -> tuple[FieldSpec, ...]:
        languages = tuple(Option(language, NAMES[language]) for language in Language)
        return (
            FieldSpec("date", FieldKind.DATE, self.tr("Day"), is_half=True),
            FieldSpec("time", FieldKind.TIME, self.tr("Time"), is_half=True),
            FieldSpec(
                "place", FieldKind.TEXT, self.tr("Place"), placeholder=self.tr("A room where nobody disturbs you")
            ),
            FieldSpec("purpose", FieldKind.LONG_TEXT, self.tr("Purpose"), rows=4),
            FieldSpec("language", FieldKind.CHOICE, self.tr("Language of the conversation"), options=languages),
        )
