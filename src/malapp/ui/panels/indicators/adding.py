"""The dialog for a new indicator: as few questions as possible, values are written in the side panel."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Direction, Frequency
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.words import direction_word, frequency_word

translate = QCoreApplication.translate


class NewIndicatorDialog(Dialog):
    """``made_id`` is the new indicator's id after the dialog was accepted."""

    def __init__(self, presenter: IndicatorsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("NewIndicatorDialog", "New indicator"),
            translate("NewIndicatorDialog", "Add indicator"),
            parent,
            width=520,
        )
        self._presenter = presenter
        self.made_id: UUID | None = None
        self.form = Form(self._spec())
        self.form.edited.connect(self._on_edited)
        self.add(self.form)
        self._begin()
        self.form.focus("title")

    def submit(self) -> None:
        """Store it, or say beside the field what is wrong."""
        if not self.form.flush():
            return
        self.form.clear_errors()
        values = self.form.values()
        outcome = self._presenter.add(values)
        self.made_id = outcome.id
        if self.made_id is not None:
            self.accept()
        elif outcome.field in values:
            self.form.set_error(outcome.field, outcome.sentence)
            self.form.focus(outcome.field)
        else:
            self.tell(outcome.sentence)

    def _begin(self) -> None:
        presenter = self._presenter
        levels = [option.value for option in presenter.choices.level_options()]
        level = GoalLevel.PERSON if presenter.person_id is not None and GoalLevel.PERSON in levels else levels[0]
        teams, people = presenter.choices.team_options(), presenter.choices.person_options()
        self.form.set_values(
            {
                "level": level,
                "team_id": teams[0].value if teams else None,
                "person_id": presenter.person_id or (people[0].value if people else None),
                "frequency": Frequency.MONTH,
                "direction": Direction.UP,
            }
        )
        self._follow_level(level)

    def _on_edited(self, field: str, value: object) -> None:
        if field == "level":
            self._follow_level(value)

    def _follow_level(self, level: object) -> None:
        self.form.row("level").setVisible(len(self._presenter.choices.level_options()) > 1)
        self.form.row("team_id").setVisible(level is GoalLevel.TEAM)
        self.form.row("person_id").setVisible(level is GoalLevel.PERSON)

    def _spec(self) -> FormSpec:
        kind, presenter = FieldKind, self._presenter
        often = tuple(Option(frequency, frequency_word(frequency)) for frequency in Frequency)
        wanted = tuple(Option(direction, direction_word(direction)) for direction in Direction)
        return FormSpec(
            (
                FieldSpec(
                    "title",
                    kind.TEXT,
                    self.tr("Which number do you want to follow?"),
                    placeholder=self.tr("For example: Customer meetings"),
                ),
                FieldSpec("purpose", kind.LONG_TEXT, self.tr("Why is this number followed?"), rows=2),
                FieldSpec(
                    "level", kind.CHOICE, self.tr("Whose number is it?"), options=presenter.choices.level_options()
                ),
                FieldSpec("team_id", kind.CHOICE, self.tr("Team"), options=presenter.choices.team_options()),
                FieldSpec("person_id", kind.PERSON, self.tr("Person"), options=presenter.choices.person_options()),
                FieldSpec("unit", kind.TEXT, self.tr("Unit"), longest=40, is_half=True),
                FieldSpec("frequency", kind.CHOICE, self.tr("Read"), options=often, is_half=True),
                FieldSpec("direction", kind.CHOICE, self.tr("Wanted direction"), options=wanted),
            )
        )
