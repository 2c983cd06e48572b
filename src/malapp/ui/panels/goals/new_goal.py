"""The dialog for a new goal: as few questions as possible, the rest is written in the side panel."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalLevel
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.goals.creating import GoalCreation

translate = QCoreApplication.translate


class NewGoalDialog(Dialog):
    """Asks for title, level, owner and place; ``goal_id`` is the new goal after it was accepted."""

    def __init__(self, creation: GoalCreation, parent: QWidget | None = None) -> None:
        self._creation = creation
        self.goal_id: UUID | None = None
        super().__init__(*_words(creation), parent, width=520)
        self.form = Form(self._spec())
        self.form.edited.connect(self._on_edited)
        self.add(self.form)
        self._begin(creation.first_level())
        self.form.focus("title")

    def submit(self) -> None:
        """Store the goal, or say beside the field what is wrong."""
        if not self.form.flush():
            return
        self.form.clear_errors()
        outcome = self._creation.add(self.form.values())
        if outcome.goal_id is not None:
            self.goal_id = outcome.goal_id
            self.accept()
        elif outcome.field in {"title", "level", "owner_id", "team_id", "place", "due_on"}:
            self.form.set_error(outcome.field, outcome.sentence)
            self.form.focus(outcome.field)
        else:
            self.tell(outcome.sentence, Tone.BAD)

    def _begin(self, level: GoalLevel) -> None:
        self.form.set_values({"level": level})
        self._follow_level(level)

    def _on_edited(self, field: str, value: object) -> None:
        if field == "level" and isinstance(value, GoalLevel):
            self._follow_level(value)
        elif field == "owner_id":
            self._offer("place", self._creation.place_options(self._level(), value))

    def _follow_level(self, level: GoalLevel) -> None:
        suggestion = self._creation.suggestion(level)
        self._offer("team_id", self._creation.team_options())
        self._offer("owner_id", self._creation.owner_options(level))
        self._offer("place", self._creation.place_options(level, suggestion["owner_id"]))
        self.form.set_values(suggestion)
        is_plain = not self._creation.is_key_result
        self.form.row("level").setVisible(is_plain)
        self.form.row("place").setVisible(is_plain)
        self.form.row("team_id").setVisible(level is GoalLevel.TEAM and is_plain)
        self.form.row("owner_id").setVisible(is_plain or level is not GoalLevel.PERSON)

    def _level(self) -> GoalLevel:
        level = self.form.value("level")
        return level if isinstance(level, GoalLevel) else GoalLevel.PERSON

    def _offer(self, field: str, options: tuple[Option, ...]) -> None:
        editor = self.form.editor(field)
        if isinstance(editor, ChoiceField):
            editor.set_options(options)

    def _spec(self) -> FormSpec:
        levels = self._creation.level_options()
        example = self.tr("For example: Solve 85 % of the jobs at the first visit")
        return FormSpec(
            (
                FieldSpec(
                    "title",
                    FieldKind.TEXT,
                    self.tr("What is to be reached?"),
                    placeholder=example if not self._creation.is_key_result else "",
                ),
                FieldSpec("level", FieldKind.CHOICE, self.tr("Whose goal is it?"), options=levels),
                FieldSpec("team_id", FieldKind.CHOICE, self.tr("Team")),
                FieldSpec("place", FieldKind.CHOICE, self.tr("Belongs under")),
                FieldSpec("owner_id", FieldKind.PERSON, self.tr("Owner"), is_half=True),
                FieldSpec("due_on", FieldKind.DATE, self.tr("Deadline"), is_half=True),
            )
        )


def _words(creation: GoalCreation) -> tuple[str, str]:
    """Title and primary button. Not by self.tr: they are needed before there is a QObject."""
    if creation.is_key_result:
        return translate("NewGoalDialog", "New key result"), translate("NewGoalDialog", "Add key result")
    return translate("NewGoalDialog", "New goal"), translate("NewGoalDialog", "Add goal")
