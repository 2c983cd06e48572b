"""Who does what, and when."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from malapp.domain.followups import Action
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.conversations.add_line import AddLine
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.theme import scale


class AgreedActions(QWidget):
    """One frame an action, and a line for the next."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._cards: dict[UUID, _ActionCard] = {}
        self._list = column(spacing=scale.SPACE_3)
        self._newest: UUID | None = None
        self.adder = AddLine(self.tr("New action"), self.tr("Add the action"), self._add, self._go_on)
        self.adder.set_placeholder(self.tr("What will be done?"))
        self.setLayout(column(self._list, self.adder))

    def show_actions(self, actions: tuple[Action, ...], *, is_open: bool) -> None:
        """Show ``actions``; what is being typed stays."""
        if [action.id for action in actions] != list(self._cards):
            self._rebuild(actions)
        for action in actions:
            self._cards[action.id].show_action(action, is_open=is_open)
        self.adder.setVisible(is_open)

    def form(self, action_id: UUID) -> SavedForm:
        """The fields of an action."""
        return self._cards[action_id].form

    def flush(self) -> None:
        """Store what has been typed."""
        for card in self._cards.values():
            card.form.flush()
        self.adder.flush()

    def _rebuild(self, actions: tuple[Action, ...]) -> None:
        people = self._people()
        kept = self._cards
        for card in kept.values():
            self._list.removeWidget(card)
        self._cards = {}
        for action in actions:
            card = kept.pop(action.id) if action.id in kept else self._make(action, people)
            self._cards[action.id] = card
            self._list.addWidget(card)
        for card in kept.values():
            card.hide()
            card.deleteLater()

    def _make(self, action: Action, people: tuple[Option, ...]) -> _ActionCard:
        card = _ActionCard(self._presenter, action, people)
        card.remove_requested.connect(self._remove)
        return card

    def _add(self, what: str) -> str:
        presenter = self._presenter
        made: list[UUID] = []
        fault = presenter.acts.do(
            lambda: made.append(
                presenter.services.agreements.add_action(
                    presenter.actor, presenter.id, what, who_id=presenter.row.conversation.employee_id
                )
            ),
            ("what",),
        )
        if fault is None:
            view = presenter.services.records.view(presenter.actor, presenter.id)
            self.show_actions(view.actions, is_open=view.is_editable)
            self._newest = made[0]
        return fault.sentence if fault else ""

    def _go_on(self) -> None:
        if self._newest in self._cards:
            self._cards[self._newest].form.focus("who_id")

    def _remove(self, action_id: UUID) -> None:
        presenter = self._presenter
        fault = presenter.acts.do(
            lambda: presenter.services.agreements.remove_action(presenter.actor, presenter.id, action_id)
        )
        if fault is None:
            presenter.context.messages(
                self.tr("The action is removed."), kind="success", undo=presenter.services.history.undo
            )

    def _people(self) -> tuple[Option, ...]:
        """The two first, then everybody else."""
        presenter = self._presenter
        talk = presenter.row.conversation
        first = (talk.employee_id, talk.manager_id)
        people = [row.person for row in presenter.services.people.people(presenter.actor) if not row.has_left]
        ordered = sorted(people, key=lambda p: (p.id not in first, p.id == talk.manager_id, p.name))
        return tuple(Option(person.id, person.name) for person in ordered)


class _ActionCard(QFrame):
    remove_requested = Signal(object)

    def __init__(self, presenter: ConversationPresenter, action: Action, people: tuple[Option, ...]) -> None:
        super().__init__()
        self.setObjectName("answer")
        self._presenter = presenter
        self._id = action.id
        self._remove = IconButton(
            "trash-2", self.tr("Remove the action"), clicked=lambda: self.remove_requested.emit(self._id)
        )
        kind = FieldKind
        self.form = SavedForm(
            FormSpec(
                (
                    FieldSpec("what", kind.LONG_TEXT, self.tr("What"), rows=1),
                    FieldSpec("who_id", kind.PERSON, self.tr("Who"), options=people, is_half=True),
                    FieldSpec("due_on", kind.DATE, self.tr("By when"), is_half=True),
                )
            )
        )
        self.form.edited.connect(self._save)
        self.form.touched.connect(presenter.saver.began)
        line = row(self.form, column(self._remove, None))
        line.setStretch(0, 1)
        line.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_2, scale.SPACE_3)
        self.setLayout(line)

    def show_action(self, action: Action, *, is_open: bool) -> None:
        stored = {"what": action.what, "who_id": action.who_id, "due_on": action.due_on}
        self.form.show_stored(stored, is_another=False)
        self.form.set_read_only(not is_open)
        self._remove.setVisible(is_open)

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        fault = presenter.acts.do(
            lambda: presenter.services.agreements.edit_action(
                presenter.actor, presenter.id, self._id, **{field: value}
            ),
            (field,),
        )
        self.form.answer(field, fault.sentence if fault else "")
