"""The side panel: the chosen person or team."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.people import PersonRow
from malapp.domain.people import Person
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import LinkButton, SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.labels import HeadingLabel, MutedLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.panels.people.editing import PeopleEditing
from malapp.ui.panels.people.leave_dialog import LeaveDialog
from malapp.ui.panels.people.person_side import PersonForm
from malapp.ui.panels.people.presenter import PeoplePresenter, TeamRow, language_name
from malapp.ui.panels.people.team_side import TeamForm
from malapp.ui.panels.people.words import last_day_text, roles, standing
from malapp.ui.shell.attempting import Outcome
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.red_thread import save_red_thread
from malapp.ui.theme import scale

_NOTHING, _SHOWN = range(2)


class PeopleSide(Card):
    """``show_person`` and ``show_team`` say whom; ``back`` tells that the list is wanted."""

    back = Signal()

    def __init__(
        self, context: AppContext, presenter: PeoplePresenter, editing: PeopleEditing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self._editing = editing
        self._person_id: UUID | None = None
        self._team_id: UUID | None = None
        self.person = PersonForm(presenter)
        self.team = TeamForm(presenter)
        self.saved = AutosaveLabel()
        self._facts = Facts()
        self._build()
        self._connect()

    def show_person(self, line: PersonRow | None) -> None:
        """Show a person, or nothing."""
        self._person_id, self._team_id = (line.person.id if line else None), None
        self._stack.setCurrentIndex(_SHOWN if line else _NOTHING)
        if line is None:
            return
        may_edit = self._presenter.may_edit
        self._head(line.person.name, line.person.title, with_avatar=True)
        self.thread_button.setVisible(self._may_print_thread(line.person))
        self._only(self.person if may_edit else self._facts)
        if may_edit:
            self.person.show_row(line)
        else:
            self._facts.show_facts(*self._person_facts(line))

    def show_team(self, line: TeamRow | None) -> None:
        """Show a team, or nothing."""
        self._person_id, self._team_id = None, (line.team.id if line else None)
        self._stack.setCurrentIndex(_SHOWN if line else _NOTHING)
        if line is None:
            return
        may_edit = self._presenter.may_edit
        self.thread_button.hide()
        self._head(line.team.name, self.tr("%n person(s)", "", line.people), with_avatar=False)
        self._only(self.team if may_edit else self._facts)
        if may_edit:
            self.team.show_row(line)
        else:
            members = [row_.person.name for row_ in self._presenter.people if row_.person.team_id == line.team.id]
            self._facts.show_facts((self.tr("Lead"), line.lead), (self.tr("People"), "\n".join(members)))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.person.form.flush()
        self.team.form.flush()

    def edit(self) -> None:
        """Give the keyboard to the name."""
        form = self.team if self._team_id is not None else self.person
        if not form.isHidden():
            form.form.focus("name")

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, is_shown: bool) -> None:
        """Offer the way back to the list, when the side lies over it."""
        self._back.setVisible(is_shown)

    def leave(self) -> None:
        """Ask for the last day of work and record it."""
        person = self._chosen_person()
        if person is None:
            return
        self.flush()
        dialog = LeaveDialog(person, self._editing, self)
        dialog.exec()
        dialog.deleteLater()

    def _may_print_thread(self, person: Person) -> bool:
        """One's own red thread and those of the people one manages (E-09)."""
        may: bool = self._context.services.red_thread.may_print(self._presenter.actor, person)
        return may

    def _save_thread(self) -> None:
        if self._person_id is not None:
            self.flush()
            save_red_thread(self._context, self, self._person_id)

    def _chosen_person(self) -> Person | None:
        line = self._presenter.person(self._person_id)
        return line.person if line else None

    def _head(self, name: str, under: str, *, with_avatar: bool) -> None:
        self._avatar.setVisible(with_avatar)
        if with_avatar:
            self._avatar.set_name(name)
        self._name.setText(name)
        self._under.setText(under)
        self._under.setVisible(bool(under))

    def _only(self, shown: QWidget) -> None:
        for part in (self.person, self.team, self._facts):
            part.setVisible(part is shown)
        self.saved.setVisible(shown is not self._facts)

    def _person_facts(self, line: PersonRow) -> list[tuple[str, str]]:
        person = line.person
        return [
            (self.tr("Team"), line.team),
            (self.tr("Manager"), line.manager),
            (self.tr("Manages"), ", ".join(self._presenter.reports(person.id))),
            (self.tr("E-mail"), person.email),
            (self.tr("Language"), language_name(person.language)),
            (self.tr("Roles"), roles(person)),
            (self.tr("Status"), last_day_text(person, self.locale()) or standing(line).text),
        ]

    def _build(self) -> None:
        self._back = LinkButton(self.tr("Everybody"), icon="arrow-left", clicked=self.back.emit)
        self._back.hide()
        self._avatar = Avatar("", side=40)
        self._name = HeadingLabel()
        self._under = MutedLabel()
        head = row(self._avatar, column(self._name, self._under, spacing=0), spacing=scale.SPACE_3)
        head.setStretch(1, 1)
        page = ScrollPage(margin=2)
        for part in (self.person, self.team, self._facts):
            page.body.addWidget(part)
        page.body.addStretch(1)
        shown = column(spacing=scale.SPACE_3)
        shown.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.thread_button = SecondaryButton(self.tr("Red thread as PDF"), icon="download", clicked=self._save_thread)
        shown.addLayout(head)
        shown.addWidget(self.thread_button, 0, Qt.AlignmentFlag.AlignLeft)
        shown.addWidget(page, 1)
        shown.addWidget(self.saved)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState("user", self.tr("Nobody chosen"), self.tr("Choose somebody in the list.")))
        self._stack.addWidget(box(shown))
        self.add(self._stack, 1)

    def _connect(self) -> None:
        self.person.touched.connect(self.saved.show_saving)
        self.team.touched.connect(self.saved.show_saving)
        self.person.edited.connect(self._save_person)
        self.team.edited.connect(self._save_team)
        self.person.leaving.connect(self.leave)
        self.person.staying.connect(self._stay)
        self.team.removing.connect(self._remove_team)

    def _save_person(self, field: str, value: object) -> None:
        if self._person_id is not None:
            answer = self._editing.save_person(self._person_id, field, value)
            self.person.form.answer(field, answer.sentence)
            self._tell(answer)
            if answer.sentence and (line := self._presenter.person(self._person_id)):
                self.person.show_row(line)

    def _save_team(self, field: str, value: object) -> None:
        if self._team_id is not None:
            answer = self._editing.save_team(self._team_id, field, value)
            self.team.form.answer(field, answer.sentence)
            self._tell(answer)

    def _stay(self) -> None:
        person = self._chosen_person()
        if person is not None:
            self._tell(self._editing.stay(person))

    def _remove_team(self) -> None:
        line = self._presenter.team(self._team_id)
        if line is not None:
            self.flush()
            self._editing.remove_team(line.team)

    def _tell(self, answer: Outcome) -> None:
        if answer.sentence:
            self.saved.show_failed(answer.sentence)
        else:
            self.saved.show_saved(self._context.clock())
