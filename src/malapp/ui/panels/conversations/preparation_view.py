"""One's own preparation: written alone, stored as one types, shared by choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from malapp.application.preparations import NEVER_SHARED, PreparationView
from malapp.domain.conversations import PreparationState
from malapp.domain.goals import GoalLevel, Party
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FormSpec
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.conversations.guidance import Command, CommandSink
from malapp.ui.panels.conversations.preparation_form import given, preparation_spec, values_of
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.words import first_name, other_name, preparation_text

_LOOKS = {
    PreparationState.NOT_STARTED: (Tone.NEUTRAL, "circle-dashed"),
    PreparationState.DRAFT: (Tone.WARNING, "pencil"),
    PreparationState.SHARED: (Tone.GOOD, "circle-check"),
    PreparationState.LOCKED: (Tone.GOOD, "lock"),
}
_MOST_UNIT_GOALS = 12


class OwnPreparationView(ScrollPage):
    """The form of the acting party, beside how far both have come and the way by paper."""

    def __init__(self, presenter: ConversationPresenter, command: CommandSink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: object = None
        self._never_shared: set[str] = set()
        self._first_row = ""
        self._hint = WrapLabel(role="strong")
        self._privacy = MutedLabel()
        self._needs = SectionTitle(self.tr("What your unit needs in the coming period"))
        self._need_lines = WrapLabel()
        self._unit_goals = SectionTitle(self.tr("The goals of your team"))
        self._unit_goal_lines = WrapLabel()
        self.form = Form(FormSpec())
        self.form.edited.connect(self._save)
        self.form.touched.connect(presenter.saver.began)
        self._take_back = SecondaryButton(
            self.tr("Take back what I shared"), icon="undo-2", clicked=lambda: command(Command.TAKE_BACK)
        )
        self._sides = BothSides()
        self._paper = Card(self.tr("On paper or as PDF"))
        self._paper.add(MutedLabel(self.tr("The form can be filled in outside malapp and read back here.")))
        export, read = Command.EXPORT_FORM, Command.READ_FORM
        for text, mark, wanted in (
            (self.tr("Make the form"), "download", export),
            (self.tr("Read a form back"), "upload", read),
        ):
            self._paper.add(SecondaryButton(text, icon=mark, clicked=partial(command, wanted)))
        questions = Card(self.tr("My preparation"), padding=20).add(self._hint).add(self._privacy)
        questions.add(column(self._needs, self._need_lines, spacing=2))
        questions.add(column(self._unit_goals, self._unit_goal_lines, spacing=2)).add(self.form)
        side = box(column(self._sides, self._paper, None, spacing=16))
        self.body.addWidget(Columns(questions, side, narrow=820, stretches=(5, 2)))
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what is stored."""
        presenter = self._presenter
        view = presenter.services.preparations.own(presenter.actor, presenter.id)
        shown = (view.form.fields, view.conversation.id, view.conversation.language, presenter.party)
        if shown != self._shown:
            self._shown = shown
            self._never_shared = {field.id for field in view.form.fields if field.type in NEVER_SHARED}
            spec = preparation_spec(view, self._goals(), other_name(presenter.row))
            self._first_row = spec.fields[0].id
            self.form.set_spec(spec)
        self.form.set_values(values_of(view))
        self.form.set_read_only(not view.is_editable)
        self._hint.setText(view.form.hints[view.conversation.language])
        self._privacy.setText(self._privacy_text(view))
        self._show_needs()
        self._show_unit_goals()
        self._sides.show_row(presenter, self._take_back)
        self._take_back.setVisible(view.is_editable and view.preparation.state is PreparationState.SHARED)
        self._paper.setVisible(view.is_editable)

    def begin(self) -> None:
        """Bring the keyboard to the first question."""
        self.form.focus(self._first_row)

    def flush(self) -> None:
        """Store what has been typed."""
        self.form.flush()

    def _save(self, row_id: str, value: object) -> None:
        presenter = self._presenter
        it = given(row_id, value)
        fault = presenter.acts.do(
            lambda: presenter.services.preparations.answer(
                presenter.actor,
                presenter.id,
                it.field_id,
                text=it.text,
                choice=it.choice,
                is_shared=False if it.field_id in self._never_shared else it.is_shared,
            )
        )
        self.form.set_error(row_id, fault.sentence if fault else "")

    def _goals(self) -> tuple[str, ...]:
        """What the questions about goals are about: one's own, or for the manager those of the employee's team."""
        presenter = self._presenter
        talk = presenter.row.conversation
        rows = presenter.services.goals.rows(presenter.actor)
        if presenter.party is Party.EMPLOYEE:
            own = (r.goal for r in rows if r.goal.level is GoalLevel.PERSON and r.goal.owner_id == talk.employee_id)
            return tuple(goal.title for goal in own if not goal.status.is_final)
        return self._goals_of_unit()

    def _goals_of_unit(self) -> tuple[str, ...]:
        """The goals of the employee's team that hang highest."""
        presenter = self._presenter
        talk = presenter.row.conversation
        rows = presenter.services.goals.rows(presenter.actor)
        people = presenter.services.people.people(presenter.actor)
        team = next((p.person.team_id for p in people if p.person.id == talk.employee_id), None)
        of_team = (r.goal for r in rows if r.goal.level is GoalLevel.TEAM and r.goal.team_id == team)
        unit = [goal for goal in of_team if not goal.status.is_final]
        inside = {goal.id for goal in unit}
        return tuple(goal.title for goal in unit if goal.parent_id not in inside)

    def _show_needs(self) -> None:
        """What was said at the joint briefing, for the employee to prepare from (S1-49d)."""
        presenter = self._presenter
        is_asked = presenter.party is Party.EMPLOYEE
        needs = presenter.services.briefings.needs_of_unit(presenter.actor) if is_asked else ()
        self._need_lines.setText("\n".join(f"• {need}" for need in needs))
        for label in (self._needs, self._need_lines):
            label.setVisible(bool(needs))

    def _show_unit_goals(self) -> None:
        """What the team goes for, so that the employee can say how to contribute (S0-04, S1-50)."""
        is_asked = self._presenter.party is Party.EMPLOYEE
        goals = self._goals_of_unit() if is_asked else ()
        shown = [f"• {goal}" for goal in goals[:_MOST_UNIT_GOALS]]
        if len(goals) > len(shown):
            shown.append(self.tr("… and %n more", "", len(goals) - len(shown)))
        self._unit_goal_lines.setText("\n".join(shown))
        for label in (self._unit_goals, self._unit_goal_lines):
            label.setVisible(bool(goals))

    def _privacy_text(self, view: PreparationView) -> str:
        name = other_name(self._presenter.row)
        if view.preparation.state is PreparationState.LOCKED:
            text = self.tr("The conversation has begun: what you shared lies beside the record.")
        elif view.preparation.state is PreparationState.SHARED:
            text = self.tr("Shared: {name} reads the answers with a tick. You can change them until you meet.")
        else:
            text = self.tr("Only you can read this. When you share it, {name} reads the answers with a tick.")
        return text.format(name=name)


class BothSides(Card):
    """How far the two have come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("How far you are"))
        self._avatars = {party: Avatar("", side=28) for party in Party}
        self._names = {party: WrapLabel() for party in Party}
        self._pills = {party: StatusPill() for party in Party}
        for party in (Party.EMPLOYEE, Party.MANAGER):
            words = column(self._names[party], row(self._pills[party], None), spacing=3)
            line = row(self._avatars[party], spacing=10)
            line.addLayout(words, 1)
            self.add(line)
        self._extra: QWidget | None = None

    def show_row(self, presenter: ConversationPresenter, extra: QWidget) -> None:
        """Show both states; ``extra`` stands under them."""
        shown = presenter.row
        sides = {
            Party.EMPLOYEE: (shown.employee, shown.employee_preparation),
            Party.MANAGER: (shown.manager, shown.manager_preparation),
        }
        for party, (name, state) in sides.items():
            self._avatars[party].set_name(name)
            you = self.tr("{name} (you)") if party is presenter.party else "{name}"
            self._names[party].setText(you.format(name=first_name(name)))
            self._pills[party].set_look(preparation_text(state), *_LOOKS[state])
        if self._extra is None:
            self._extra = extra
            self.add(extra)
