"""A goal for the next period, agreed while the two sit together."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.coaching import Draft
from malapp.domain.goals import Goal, GoalLevel, Party
from malapp.ui.coaching.notes import CoachNotes
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.previous_goals import measure_words
from malapp.ui.panels.conversations.words import first_name
from malapp.ui.theme import scale


@dataclass(frozen=True, slots=True)
class Above:
    """What a goal hangs under: a goal of the team or company, a focus area, or nothing."""

    parent_id: UUID | None = None
    focus_area_id: UUID | None = None


class GoalCard(QFrame):
    """One goal: folded to a line, or open with everything that was agreed about it."""

    remove_requested = Signal(object)

    def __init__(
        self, presenter: ConversationPresenter, goal: Goal, above: tuple[Option, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self._presenter = presenter
        self._id = goal.id
        self._draft: Draft | None = None
        self._said: object = None
        self._title = WrapLabel(role="strong")
        self._facts = MutedLabel()
        self._pill = StatusPill()
        self._fold = IconButton("chevron-up", "", clicked=lambda: self.set_unfolded(not self._is_unfolded))
        self._remove = IconButton(
            "trash-2", self.tr("Remove the goal"), clicked=lambda: self.remove_requested.emit(self._id)
        )
        self.form = SavedForm(FormSpec(self._fields(above)))
        self.form.edited.connect(self._save)
        self.form.touched.connect(presenter.saver.began)
        self.notes = CoachNotes(presenter.context, frozenset({"target_value", "due_on"}))
        self.notes.stand_below(self.form.row("title"))
        self.notes.filling.connect(self.form.focus)
        self._marks = _Marks(presenter, goal.id)
        self._body = box(column(self.form, self._marks, spacing=scale.SPACE_3))
        self._build()
        self.set_unfolded(False)

    def show_goal(self, goal: Goal, *, is_open: bool) -> None:
        """Show ``goal`` as stored; ``is_open``: it may be changed."""
        self._title.setText(goal.title)
        facts = [measure_words(goal, self), format_date(goal.due_on, self.locale())]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._facts.setVisible(bool(self._facts.text()))
        self._show_agreement(goal)
        self.form.show_stored(
            {
                "title": goal.title,
                "purpose": goal.purpose,
                "contribution": goal.contribution,
                "above": Above(goal.parent_id, None if goal.parent_id else goal.focus_area_id),
                "start_value": goal.start_value,
                "target_value": goal.target_value,
                "unit": goal.unit,
                "due_on": goal.due_on,
            },
            is_another=False,
        )
        self.form.set_read_only(not is_open)
        self._draft = self._presenter.services.coach.draft(goal) if is_open else None
        self._consider()
        self._marks.show_goal(goal, is_open=is_open)
        self._remove.setVisible(is_open)

    def set_unfolded(self, is_unfolded: bool) -> None:
        """Open the card, or fold it to a line."""
        self._is_unfolded = is_unfolded
        self._body.setVisible(is_unfolded)
        self._consider()
        self._fold.set_icon("chevron-up" if is_unfolded else "chevron-down")
        self._fold.set_name(self.tr("Fold the goal") if is_unfolded else self.tr("Show the whole goal"))

    def _consider(self) -> None:
        """Ask the coach only about what is open before one's eyes."""
        if self._is_unfolded:
            self.notes.consider(self._draft, at_once=True)

    def begin(self) -> None:
        """Open it and bring the keyboard to what is written first."""
        self.set_unfolded(True)
        self.form.focus("purpose")

    def _show_agreement(self, goal: Goal) -> None:
        believed = goal.believed_by_employee and goal.believed_by_manager
        if goal.is_agreed and believed:
            self._pill.set_look(self.tr("Both agree and believe in it"), Tone.GOOD, "handshake")
        elif goal.is_agreed:
            self._pill.set_look(self.tr("Agreed, not believed by both"), Tone.WARNING)
        else:
            self._pill.set_look(self.tr("Not agreed yet"), Tone.NEUTRAL)

    def _build(self) -> None:
        top = row(spacing=scale.SPACE_1)
        top.addLayout(column(self._title, self._facts, row(self._pill, None), spacing=scale.SPACE_1), 1)
        for button in (self._fold, self._remove):
            top.addWidget(button)
        layout = column(top, self._body, spacing=scale.SPACE_3)
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_2, scale.SPACE_3)
        self.setLayout(layout)

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        if isinstance(value, Above):
            values: dict[str, object] = {"parent_id": value.parent_id, "focus_area_id": value.focus_area_id}
        else:
            values = {field: value}
        if field == "due_on":
            self._said = None
        # Words are stored while they are typed: a day they said so far follows them, one that was set stays.
        if field == "title" and self._draft is not None and self._draft.due_on in {None, self._said}:
            said = day_said(presenter, str(value))
            self._said = said.get("due_on", self._said)
            values |= said
        fault = presenter.acts.do(
            lambda: presenter.services.agreements.edit_goal(presenter.actor, presenter.id, self._id, **values), (field,)
        )
        self.form.answer(field, fault.sentence if fault else "")

    def _fields(self, above: tuple[Option, ...]) -> tuple[FieldSpec, ...]:
        kind = FieldKind
        return (
            FieldSpec("title", kind.LONG_TEXT, self.tr("What will be reached?"), rows=1),
            FieldSpec("purpose", kind.LONG_TEXT, self.tr("Why does it matter?"), rows=1),
            FieldSpec("above", kind.CHOICE, self.tr("Which goal above does it serve?"), options=above),
            FieldSpec("contribution", kind.LONG_TEXT, self.tr("How does it contribute to that?"), rows=1),
            FieldSpec("start_value", kind.NUMBER, self.tr("From"), is_half=True),
            FieldSpec("target_value", kind.NUMBER, self.tr("To"), is_half=True),
            FieldSpec("unit", kind.TEXT, self.tr("Unit"), placeholder=self.tr("%, days, calls …"), is_half=True),
            FieldSpec("due_on", kind.DATE, self.tr("Reached by"), is_half=True),
        )


def day_said(presenter: ConversationPresenter, title: str) -> dict[str, object]:
    """The day a goal's words say, for its field as long as that is empty (S2-11)."""
    coach = presenter.services.coach
    day = coach.day_in(title, coach.language_of(GoalLevel.PERSON, presenter.row.conversation.employee_id))
    return {} if day is None else {"due_on": day}


class _Marks(QWidget):
    """Four ticks: each of the two agrees, and each believes that it can be done."""

    def __init__(self, presenter: ConversationPresenter, goal_id: UUID) -> None:
        super().__init__()
        self._presenter = presenter
        self._id = goal_id
        self._boxes: dict[tuple[Party, str], CheckBox] = {}
        sides = []
        names = {Party.EMPLOYEE: presenter.row.employee, Party.MANAGER: presenter.row.manager}
        for party in (Party.EMPLOYEE, Party.MANAGER):
            name = first_name(names[party])
            accepted = self._box(party, "accepted", self.tr("{name} agrees to the goal").format(name=name))
            believed = self._box(party, "believed", self.tr("{name} believes it can be done").format(name=name))
            sides.append(box(column(accepted, believed, spacing=0)))
        heading = SectionTitle(self.tr("Do you both stand behind it?"))
        self.setLayout(column(heading, Columns(*sides, narrow=380), spacing=scale.SPACE_1))

    def show_goal(self, goal: Goal, *, is_open: bool) -> None:
        for (party, mark), tick in self._boxes.items():
            tick.set_value(getattr(goal, f"{mark}_by_{party.value}"))
            tick.setEnabled(is_open)

    def _box(self, party: Party, mark: str, text: str) -> CheckBox:
        tick = CheckBox(text)
        tick.setObjectName(f"{mark}_by_{party.value}")
        tick.value_changed.connect(lambda: self._save(party, mark, tick.value()))
        self._boxes[party, mark] = tick
        return tick

    def _save(self, party: Party, mark: str, value: bool) -> None:
        presenter = self._presenter
        presenter.saver.began.emit()
        presenter.acts.do(
            lambda: presenter.services.agreements.mark_goal(
                presenter.actor, presenter.id, self._id, party, **{mark: value}
            )
        )
