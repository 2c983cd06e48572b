"""What an indicator is called, why it is followed, and how it is read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.application.indicators import IndicatorRow
from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Direction, Frequency
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.words import direction_word, frequency_word


class AboutForm(SavedForm):
    """The form; ``edited`` tells what was changed."""

    def __init__(self, presenter: IndicatorsPresenter, parent: QWidget | None = None) -> None:
        self._presenter = presenter
        super().__init__(FormSpec(()), parent)
        self._spec = self._made_spec()
        self.set_spec(self._spec)

    def show_row(self, row: IndicatorRow, *, is_another: bool) -> None:
        """Show an indicator; for those who may not change it to be read only."""
        goal = row.goal
        self.offer("owner_id", self._presenter.choices.owner_options(goal.owner_id))
        self.offer("parent_id", self._presenter.choices.goal_options(row))
        is_personal = goal.level is GoalLevel.PERSON
        self.offer("team_id", () if is_personal else self._presenter.choices.holder_options(goal))
        self.row("team_id").setVisible(not is_personal)
        self.row("owner_id").setVisible(not is_personal)
        stored = {name: getattr(goal, name) for name in _OF_GOAL}
        self.show_stored(
            {**stored, "frequency": row.plan.frequency, "direction": row.plan.direction}, is_another=is_another
        )
        self.set_read_only(not row.may_edit)

    def _made_spec(self) -> FormSpec:
        kind = FieldKind
        often = tuple(Option(frequency, frequency_word(frequency)) for frequency in Frequency)
        wanted = tuple(Option(direction, direction_word(direction)) for direction in Direction)
        return FormSpec(
            (
                FieldSpec("title", kind.LONG_TEXT, self.tr("Indicator"), rows=1),
                FieldSpec("purpose", kind.LONG_TEXT, self.tr("Why is this number followed?"), rows=2),
                FieldSpec("unit", kind.TEXT, self.tr("Unit"), longest=40, is_half=True),
                FieldSpec("frequency", kind.CHOICE, self.tr("Read"), options=often, is_half=True),
                FieldSpec("direction", kind.CHOICE, self.tr("Wanted direction"), options=wanted),
                FieldSpec("team_id", kind.CHOICE, self.tr("Whose number is it?"), is_half=True),
                FieldSpec("owner_id", kind.PERSON, self.tr("Looked after by"), is_half=True),
                FieldSpec("parent_id", kind.CHOICE, self.tr("Says something about the goal")),
                FieldSpec("how_measured", kind.LONG_TEXT, self.tr("How is it counted?"), rows=2),
                FieldSpec("data_source", kind.LONG_TEXT, self.tr("Where does the number come from?"), rows=1),
            )
        )


_OF_GOAL = ("title", "purpose", "unit", "team_id", "owner_id", "parent_id", "how_measured", "data_source")
