"""The coach beside what is to be done: an activity can be written as clearly as a goal (S0-09, S2-28)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from malapp.application.coaching import Draft
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.domain.languages import Language
from malapp.ui.coaching.notes import CoachNotes
from malapp.ui.kit.form import Form
from malapp.ui.panels.action_plan.presenter import PlanPresenter


class DoingNotes(CoachNotes):
    """Below the words of a new action or behaviour."""

    def __init__(self, presenter: PlanPresenter, form: Form, field: str, kind: GoalKind) -> None:
        self._fields = frozenset(form.values())
        super().__init__(presenter.context, self._fields & {"due_on"})
        self._presenter, self._form, self._field, self._kind = presenter, form, field, kind
        self._is_day_chosen = False
        self.stand_below(form.row(field))
        self.filling.connect(form.focus)
        form.edited.connect(self._on_edited)

    def _on_edited(self, field: str, _value: object) -> None:
        self._is_day_chosen |= field == "due_on"
        if field not in {self._field, "due_on", "who_id"} or not self._is_field_seen():
            return
        text, who_id = str(self._form.value(self._field)), self._presenter.actor.person_id
        level = GoalLevel.PERSON
        if "who_id" in self._fields:
            chosen = self._form.value("who_id")
            who_id, level = (chosen, level) if isinstance(chosen, UUID) else (who_id, GoalLevel.TEAM)
        language = self._presenter.context.services.coach.language_of(level, who_id)
        day = self._day(text, language) if "due_on" in self._fields else None
        self.consider(Draft(text, language, self._kind, due_on=day, has_measure=True))

    def _day(self, text: str, language: Language) -> date | None:
        """The day in the field; as long as nobody has chosen one, the field follows what the words say (S2-11)."""
        try:
            day = self._form.value("due_on")
        except ValueError:  # something that is no date, and is said so beside it
            return None
        if not self._is_day_chosen:
            day = self._presenter.context.services.coach.day_in(text, language)
            self._form.set_values({"due_on": day})
        return day if isinstance(day, date) else None
