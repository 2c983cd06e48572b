"""The third tab of a personal goal: what the two parties say about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalState, Party, ProposedBy
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import LinkButton, SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.goals.sheet import GoalSheet, Marks
from malapp.ui.panels.goals.words import proposed_by_word
from malapp.ui.theme import scale


class AgreementTab(ScrollPage):
    """``marked(name, is_set)`` tells "accepted", "believed" or "wanted" of one's own; ``edited`` what to store.

    ``declining`` and ``taking_up`` tell which button was pressed.
    """

    declining = Signal()
    taking_up = Signal()
    marked = Signal(str, bool)
    edited = Signal(str, object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=2)
        self._state = WrapLabel(role="strong")
        self._parties = column(spacing=scale.SPACE_5)
        self._shown: tuple[tuple[Marks, ...], bool] | None = None
        self._own: dict[str, CheckBox] = {}
        self.form = SavedForm(self._spec())
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self._reason = WrapLabel()
        self.take_up = SecondaryButton(self.tr("Take it up again"), icon="undo-2", clicked=self.taking_up.emit)
        self._stays = MutedLabel(self.tr("The reason stays under “More”, among the earlier wordings."))
        self._declined = box(column(self._reason, row(self.take_up, None), self._stays))
        self.decline = LinkButton(self.tr("Decline the goal …"), icon="ban", clicked=self.declining.emit)
        self._anew = MutedLabel(self.tr("When the goal itself is changed after you have agreed, both are asked again."))
        self.body.addWidget(self._state)
        self.body.addWidget(self._declined)
        self.body.addLayout(self._parties)
        self.body.addLayout(row(self.decline, None))
        for part in (self.form, self._anew):
            self.body.addWidget(part)
        self.body.addStretch(1)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the tab."""
        return (self.form,)

    @property
    def own_marks(self) -> dict[str, CheckBox]:
        """The boxes the acting person may tick, by name; empty for a reader."""
        return self._own

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show what the parties of a personal goal have said."""
        self.form.show_stored(sheet.values, is_another=is_another)
        self.form.set_read_only(not sheet.row.may_edit)
        self._state.setText(self._state_text(sheet))
        self._show_declining(sheet)
        shown = (sheet.marks if sheet.declining is None else (), sheet.goal.wanted_by_employee)
        if shown == self._shown:
            return
        self._shown = shown
        had_focus = next((name for name, box_ in self._own.items() if box_.hasFocus()), None)
        clear(self._parties)
        self._own = {}
        for marks in shown[0]:
            self._parties.addWidget(self._party(marks, is_wanted=sheet.goal.wanted_by_employee))
        if had_focus in self._own:
            self._own[had_focus].setFocus()

    def _show_declining(self, sheet: GoalSheet) -> None:
        """Offer to say no, or show who has and why."""
        said = sheet.declining
        self._reason.setText(said.comment if said else "")
        self._declined.setVisible(said is not None)
        for part in (self.form, self._anew):
            part.setVisible(said is None)
        self.decline.setVisible(sheet.own_marks is not None and sheet.may_be_declined)

    def _state_text(self, sheet: GoalSheet) -> str:
        if said := sheet.declining:
            day = format_date(said.replaced_on, self.locale())
            name = sheet.authors.get(said.author_id, "")
            return self.tr("{name} declined this goal on {day}:").format(name=name, day=day)
        if sheet.goal.state is GoalState.CLOSED:
            return self.tr("The goal is finished.")
        if sheet.goal.is_agreed:
            return self.tr("You have both agreed on this goal.")
        waiting = [marks.name for marks in sheet.marks if not marks.accepted]
        return self.tr("Not agreed yet. Waiting for {names}.").format(names=self.tr(" and ").join(waiting))

    def _party(self, marks: Marks, *, is_wanted: bool) -> QWidget:
        role = self.tr("Employee") if marks.party is Party.EMPLOYEE else self.tr("Manager")
        words = column(WrapLabel(marks.name, role="strong"), WrapLabel(role, role="small"), spacing=0)
        head = row(Avatar(marks.name), words, spacing=scale.SPACE_3)
        head.setStretch(1, 1)
        said = (
            self._own_boxes(marks, is_wanted=is_wanted)
            if marks.is_own
            else _said(self._answers(marks, is_wanted=is_wanted))
        )
        return box(column(head, said))

    def _own_boxes(self, marks: Marks, *, is_wanted: bool) -> QWidget:
        self._own = {
            "accepted": CheckBox(self.tr("I accept this goal")),
            "believed": CheckBox(self.tr("I believe it will be reached")),
        }
        if marks.party is Party.EMPLOYEE:
            self._own["wanted"] = CheckBox(self.tr("I want this"))
        stored = {"accepted": marks.accepted, "believed": marks.believed, "wanted": is_wanted}
        for name, tick in self._own.items():
            tick.setChecked(stored[name])
            tick.value_changed.connect(lambda name=name, tick=tick: self.marked.emit(name, tick.isChecked()))
        return box(column(*self._own.values(), spacing=scale.SPACE_1))

    def _answers(self, marks: Marks, *, is_wanted: bool) -> tuple[tuple[bool, str], ...]:
        wish = ((True, self.tr("Wants this")),) if is_wanted and marks.party is Party.EMPLOYEE else ()
        return (
            *wish,
            (marks.accepted, self.tr("Accepts the goal") if marks.accepted else self.tr("Has not accepted it yet")),
            (
                marks.believed,
                self.tr("Believes it will be reached")
                if marks.believed
                else self.tr("Has not said whether it can be reached"),
            ),
        )

    def _spec(self) -> FormSpec:
        options = tuple(Option(who, proposed_by_word(who)) for who in ProposedBy)
        return FormSpec(
            (FieldSpec("proposed_by", FieldKind.CHOICE, self.tr("Who brought the goal up?"), options=options),)
        )


def _said(answers: tuple[tuple[bool, str], ...]) -> QWidget:
    pills = (StatusPill(text, Tone.GOOD if said else Tone.NEUTRAL) for said, text in answers)
    return box(column(*(row(pill, None) for pill in pills), spacing=scale.SPACE_1))
