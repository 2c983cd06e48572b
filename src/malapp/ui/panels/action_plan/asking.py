"""The small dialogs of the action plan: a new action, a new day, why something is dropped, a new behaviour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.action_plan import PlanState
from malapp.domain.goals import ClosingDecision, GoalKind
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.action_plan.coached import DoingNotes
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.shell.attempting import Outcome

translate = QCoreApplication.translate


class AskDialog(Dialog):
    """A form whose answers go to ``act``; what is wrong stands beside its field. ``made_id`` is what it made."""

    def __init__(
        self,
        words: tuple[str, str],
        spec: FormSpec,
        act: Callable[[dict[str, object]], Outcome],
        parent: QWidget | None = None,
        *,
        text: str = "",
        values: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(*words, parent, text=text, width=520)
        self.made_id: UUID | None = None
        self._act = act
        self.form = Form(spec)
        self.form.set_values(values or {})
        self.add(self.form)
        self.form.focus(spec.fields[0].id)

    def submit(self) -> None:
        """Do it, or say what is wrong."""
        if not self.form.flush():
            return
        self.form.clear_errors()
        values = self.form.values()
        outcome = self._act(dict(values))
        self.made_id = outcome.id
        field = "parent_id" if outcome.field == "goal_id" and "parent_id" in values else outcome.field
        if not outcome.sentence:
            self.accept()
        elif field in values:
            self.form.set_error(field, outcome.sentence)
            self.form.focus(field)
        else:
            self.tell(outcome.sentence)


def new_action_dialog(presenter: PlanPresenter, parent: QWidget) -> AskDialog:
    """Asks what, who, by when, and for which goal."""
    plan, me = presenter.plan, presenter.actor.person_id
    who = presenter.choices.who_options()
    may = {option.value for option in who}
    who_id = plan.person_id if plan.person_id in may and plan.person_id is not None else me
    teams = presenter.choices.team_options()
    team_id = plan.team_id if plan.team_id in {option.value for option in teams} else None
    kind = FieldKind
    fields = (
        FieldSpec("what", kind.LONG_TEXT, translate("AskDialog", "What will be done?"), rows=1),
        FieldSpec("who_id", kind.PERSON, translate("AskDialog", "Who does it?"), options=who, is_half=True),
        FieldSpec("due_on", kind.DATE, translate("AskDialog", "By when"), is_half=True),
        FieldSpec(
            "goal_id",
            kind.CHOICE,
            translate("AskDialog", "Which goal does it help?"),
            hint=translate("AskDialog", "An action is worth doing because of what it helps to reach."),
            options=presenter.choices.goal_options(who_id, team_id),
        ),
        FieldSpec("team_id", kind.CHOICE, translate("AskDialog", "In the plan of"), options=teams),
    )
    words = translate("AskDialog", "New action"), translate("AskDialog", "Add action")
    values = {"who_id": who_id, "team_id": team_id, "goal_id": None}
    dialog = AskDialog(words, FormSpec(fields), presenter.add, parent, values=values)
    goals = dialog.form.editor("goal_id")

    def offer(field: str, _value: object) -> None:
        if field in {"who_id", "team_id"} and isinstance(goals, ChoiceField):
            chosen, team = dialog.form.value("who_id"), dialog.form.value("team_id")
            goals.set_options(
                presenter.choices.goal_options(
                    chosen if isinstance(chosen, UUID) else None, team if isinstance(team, UUID) else None
                )
            )

    dialog.form.edited.connect(offer)
    DoingNotes(presenter, dialog.form, "what", GoalKind.ACTIVITY)
    return dialog


def move_dialog(presenter: PlanPresenter, parent: QWidget) -> AskDialog:
    """Asks for the new day, and why."""
    fields = (
        FieldSpec("due_on", FieldKind.DATE, translate("AskDialog", "New day")),
        FieldSpec("reason", FieldKind.LONG_TEXT, translate("AskDialog", "Why is it moved?"), rows=2),
    )
    words = translate("AskDialog", "Move to another day"), translate("AskDialog", "Move")
    row = presenter.row()
    return AskDialog(
        words,
        FormSpec(fields),
        lambda values: presenter.move(values["due_on"], str(values["reason"])),  # type: ignore[arg-type]
        parent,
        values={"due_on": row.due_on if row else None},
    )


def drop_dialog(presenter: PlanPresenter, parent: QWidget) -> AskDialog:
    """Asks why it is not done after all."""
    fields = (FieldSpec("reason", FieldKind.LONG_TEXT, translate("AskDialog", "Why is it not done?"), rows=2),)
    words = translate("AskDialog", "Drop the action"), translate("AskDialog", "Drop")
    return AskDialog(
        words,
        FormSpec(fields),
        lambda values: presenter.set_state(PlanState.DROPPED, str(values["reason"])),
        parent,
        text=translate("AskDialog", "It stays in the plan with the reason, so that nobody wonders later."),
    )


def new_behaviour_dialog(presenter: PlanPresenter, parent: QWidget) -> AskDialog:
    """Asks for what one wants to do again and again; the test stands beside the field (S2-15)."""
    me = presenter.actor.person_id
    fields = (
        FieldSpec(
            "title",
            FieldKind.LONG_TEXT,
            translate("AskDialog", "What will you do again and again?"),
            hint=translate(
                "AskDialog", "Could somebody see or hear it? For example: I ask one question before I answer."
            ),
            rows=2,
        ),
        FieldSpec(
            "recurrence",
            FieldKind.TEXT,
            translate("AskDialog", "How often?"),
            placeholder=translate("AskDialog", "For example: at every visit"),
            longest=200,
        ),
        FieldSpec(
            "parent_id",
            FieldKind.CHOICE,
            translate("AskDialog", "Which goal does it help?"),
            options=presenter.choices.goal_options(me, None),
        ),
    )
    words = translate("AskDialog", "New behaviour"), translate("AskDialog", "Choose it")
    service = presenter.context.services.behaviours

    def add(values: dict[str, object]) -> Outcome:
        title = str(values.pop("title"))
        return presenter.attempt(lambda: service.add(presenter.actor, title, **values))

    dialog = AskDialog(words, FormSpec(fields), add, parent, values={"parent_id": None})
    DoingNotes(presenter, dialog.form, "title", GoalKind.BEHAVIOUR)
    return dialog


def end_dialog(presenter: PlanPresenter, decision: ClosingDecision, parent: QWidget) -> AskDialog:
    """Asks what was learnt before a behaviour is kept or dropped."""
    keeps = decision is ClosingDecision.KEEP
    fields = (FieldSpec("learning", FieldKind.LONG_TEXT, translate("AskDialog", "What did you learn?"), rows=2),)
    if keeps:
        words = translate("AskDialog", "Keep it as a habit"), translate("AskDialog", "Keep it")
        text = translate("AskDialog", "It has become a habit, so you need not tick it any more.")
    else:
        words = translate("AskDialog", "Drop the behaviour"), translate("AskDialog", "Drop it")
        text = translate("AskDialog", "That is fine: something else may help more. Your days are kept.")
    row = presenter.behaviour()
    service = presenter.context.services.behaviours

    def end(values: dict[str, object]) -> Outcome:
        goal_id = row.goal.id if row else None
        return presenter.attempt(lambda: service.end(presenter.actor, goal_id, decision, str(values["learning"])))

    return AskDialog(words, FormSpec(fields), end, parent, text=text)
