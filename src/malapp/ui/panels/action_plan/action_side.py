"""One line of the plan in the side panel: the goal it helps first, then what, who and when, and how it stands."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.action_plan import PlanRow, PlanState
from malapp.domain.goals import GoalLevel
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.panels.action_plan.words import state_pill
from malapp.ui.theme import scale

_LONGEST_LINK = 36
_WORDS = ("what", "who_id", "team_id", "starts_on", "due_on", "goal_id")


class ActionSide(QWidget):
    """``moving``, ``dropping``, ``removing``, ``making_goal`` tell what was pressed, ``followed(id)`` the goal."""

    moving = Signal()
    dropping = Signal()
    removing = Signal()
    making_goal = Signal()
    followed = Signal(object)

    def __init__(self, presenter: PlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: object = None
        self._served_id: UUID | None = None
        self.form = SavedForm(self._spec())
        self.outcome = SavedForm(self._outcome_spec())
        self.saved = AutosaveLabel()
        self._helps = MutedLabel(self.tr("Helps the goal"))
        self.goal = LinkButton("", icon="target", clicked=lambda: self.followed.emit(self._served_id))
        self._purpose = WrapLabel()
        self._title = HeadingLabel()
        self._pill = StatusPill()
        self._reason = WrapLabel()
        self._agreed = MutedLabel(self.tr("Agreed in a conversation: the words stay as you both signed them."))
        self._reader = MutedLabel(self.tr("You can read this, but not change it."))
        self._build()
        self._connect()

    def show_row(self, line: PlanRow) -> None:
        """Show a line as it is stored now."""
        is_another = self._shown != line.id
        self._shown = line.id
        self._show_served(line)
        self._title.setText(line.what)
        pill = state_pill(line)
        self._pill.set_look(pill.text, pill.tone, pill.icon)
        self._show_state(line)
        is_fixed = line.is_agreed and not line.is_goal
        self._agreed.setVisible(is_fixed)
        self.form.offer("who_id", self._presenter.choices.who_options(line.who_id))
        self.form.offer("team_id", self._presenter.choices.team_options(line.team_id))
        self.form.offer("goal_id", self._presenter.choices.goal_options(line.who_id, line.team_id))
        stored: dict[str, object] = {name: getattr(line, name) for name in _WORDS if name != "goal_id"}
        stored["goal_id"] = line.served.id if line.served else None
        self.form.show_stored(stored, is_another=is_another)
        self.outcome.show_stored({"reason": line.reason}, is_another=is_another)
        self.form.set_read_only(not line.may_edit)
        for name in ("what", "who_id", "team_id") if is_fixed else ("who_id",) if line.is_goal else ():
            self.form.row(name).set_read_only(True)
        self.form.row("team_id").setVisible(not line.is_goal)
        for part in (self._buttons, self._foot_buttons, self.saved):
            part.setVisible(line.may_edit)
        self.make_goal_button.setVisible(not is_fixed)
        self.remove_button.setVisible(not is_fixed)
        self._reader.setVisible(not line.may_edit)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.form.flush()
        self.outcome.flush()

    def edit(self) -> None:
        """Give the keyboard to the words."""
        self.form.focus("what")

    def _show_served(self, line: PlanRow) -> None:
        served = line.served
        self._served_id = served.id if served else None
        for part in (self._helps, self.goal):
            part.setVisible(served is not None)
        if served is not None:
            is_own = served.level is GoalLevel.PERSON
            self._helps.setText(self.tr("Helps your own goal") if is_own else self.tr("Helps the goal"))
            self.goal.setText(_shortened(served.title))
            self.goal.setToolTip(served.title)
            self.goal.setAccessibleName(served.title)
        self._purpose.setText(served.purpose if served else "")
        self._purpose.setVisible(bool(served and served.purpose))

    def _show_state(self, line: PlanRow) -> None:
        is_open = line.state.is_open
        self.done_button.setVisible(is_open)
        self.start_button.setVisible(line.state in {PlanState.PLANNED, PlanState.MOVED})
        self.reopen_button.setVisible(not is_open)
        self.move_button.setVisible(is_open)
        self.drop_button.setVisible(is_open)
        is_done = line.state is PlanState.DONE
        self.outcome.setVisible(is_done and line.may_edit)
        text = self.tr("Why: {reason}").format(reason=line.reason)
        self._reason.setText(text if not is_done else line.reason)
        self._reason.setVisible(bool(line.reason) and not (is_done and line.may_edit))

    def _spec(self) -> FormSpec:
        kind = FieldKind
        return FormSpec(
            (
                FieldSpec("what", kind.LONG_TEXT, self.tr("What"), rows=2),
                FieldSpec("who_id", kind.PERSON, self.tr("Who")),
                FieldSpec("starts_on", kind.DATE, self.tr("From"), is_half=True),
                FieldSpec("due_on", kind.DATE, self.tr("By when"), is_half=True),
                FieldSpec("goal_id", kind.CHOICE, self.tr("Helps the goal")),
                FieldSpec("team_id", kind.CHOICE, self.tr("In the plan of")),
            )
        )

    def _outcome_spec(self) -> FormSpec:
        hint = self.tr(
            "Was it done as planned, and did it have the effect you wanted? Did it move the goal? What did you learn, "
            "and did anything happen that nobody meant?"
        )
        return FormSpec((FieldSpec("reason", FieldKind.LONG_TEXT, self.tr("What came of it?"), hint=hint, rows=2),))

    def _build(self) -> None:
        state = PlanState
        self.done_button = PrimaryButton(self.tr("Done"), icon="check", clicked=lambda: self._set(state.DONE))
        self.start_button = SecondaryButton(self.tr("Begin"), clicked=lambda: self._set(state.IN_PROGRESS))
        self.reopen_button = SecondaryButton(
            self.tr("Open again"), icon="undo-2", clicked=lambda: self._set(state.PLANNED)
        )
        self.move_button = SecondaryButton(self.tr("Move"), clicked=self.moving.emit)
        self.drop_button = SecondaryButton(self.tr("Drop"), clicked=self.dropping.emit)
        self._buttons = FlowRow(
            self.done_button, self.start_button, self.reopen_button, self.move_button, self.drop_button
        )
        self.make_goal_button = QuietButton(self.tr("Make it a goal"), icon="target", clicked=self.making_goal.emit)
        self.make_goal_button.setToolTip(self.tr("When you want it for its own sake, it is a goal."))
        self.remove_button = IconButton("trash-2", self.tr("Delete the action"), clicked=self.removing.emit)
        self._foot_buttons = FlowRow(self.make_goal_button, self.remove_button)
        page = ScrollPage(margin=2)
        head = column(self._helps, self.goal, self._purpose, spacing=2)
        page.body.addLayout(head)
        for part in (self._title, FlowRow(self._pill), self._reason, self._buttons, self.outcome, self._agreed):
            page.body.addWidget(part)
        page.body.addWidget(self.form)
        page.body.addStretch(1)
        page.body.setSpacing(scale.SPACE_3)
        foot = row(column(self.saved, self._reader, spacing=0), self._foot_buttons)
        foot.setStretch(0, 1)
        self.setLayout(column(page, foot, spacing=scale.SPACE_2))

    def _connect(self) -> None:
        for form in (self.form, self.outcome):
            form.edited.connect(self._save)
            form.touched.connect(self.saved.show_saving)

    def _save(self, field: str, value: object) -> None:
        outcome = self._presenter.save(**{field: value})
        (self.outcome if self.outcome.has(field) else self.form).answer(field, outcome.sentence)
        self._tell(outcome.sentence)

    def _set(self, state: PlanState) -> None:
        self.flush()
        self._tell(self._presenter.set_state(state).sentence)

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.saved.show_failed(sentence)
            line = self._presenter.row()
            if line is not None:
                self.show_row(line)
        else:
            self.saved.show_saved(self._presenter.context.clock())


def _shortened(title: str) -> str:
    """``title`` on one line, cut between words."""
    if len(title) <= _LONGEST_LINK:
        return title
    return f"{title[:_LONGEST_LINK].rsplit(' ', 1)[0].rstrip(' ,.;:')} …"
