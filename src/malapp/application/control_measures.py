"""Measuring individuals: off until the checklist of a control measure is answered (E-17; aml. 9-1, 9-2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.indicators import ControlMeasure
from malapp.domain.permissions import Actor, Permission, is_allowed, require


@dataclass(frozen=True, slots=True)
class ControlMeasureView:
    """The checklist as everybody may read it; ``is_evaluation_due`` when its own evaluation date has come."""

    measure: ControlMeasure
    may_edit: bool
    is_evaluation_due: bool


class ControlMeasureService:
    """Use cases for the checklist: open to read for all who may be measured, kept by owner or HR."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self, actor: Actor) -> ControlMeasureView:
        """The checklist as it stands."""
        with self._desk.workspace.read() as work:
            measure = self._known(work)
        may_edit = is_allowed(Permission.MEASURE_PERSONS, actor.general())
        return ControlMeasureView(measure, may_edit, measure.is_evaluation_due(self._desk.today()))

    def answer(self, actor: Actor, **values: object) -> None:
        """Answer parts of the checklist. What measuring rests on cannot be emptied while it is on."""
        require(Permission.MEASURE_PERSONS, actor.general())
        given = {
            name: value.strip() if isinstance(value, str) else value
            for name, value in editable.allowed(values, editable.CONTROL_MEASURE).items()
        }
        with self._desk.edit("edit.control_measure", merge_key=f"control:{','.join(values)}") as work:
            measure = replace(self._known(work), **given)  # type: ignore[arg-type]
            work.control_measures.save(measure.checked())

    def switch(self, actor: Actor, *, is_on: bool) -> None:
        """Begin or stop measuring individuals; audited, as everybody concerned may ask when it was so."""
        require(Permission.MEASURE_PERSONS, actor.general())
        with self._desk.workspace.read() as work:
            measure = replace(self._known(work), is_on=is_on).checked()
        event = "control_measure.on" if is_on else "control_measure.off"
        with self._desk.transition(event, actor, "control_measures", measure.id) as work:
            work.control_measures.save(measure)

    def _known(self, work: UnitOfWork) -> ControlMeasure:
        found = work.control_measures.find()
        return found[0] if found else ControlMeasure(self._desk.new_id())


def is_measuring_persons(work: UnitOfWork) -> bool:
    """Whether individuals may be measured now."""
    return any(measure.is_on for measure in work.control_measures.find())


def measures_a_person(goal: Goal) -> bool:
    """Whether ``goal`` is a figure on one individual: that is what the checklist is for."""
    return goal.kind is GoalKind.INDICATOR and goal.level is GoalLevel.PERSON


def require_measurable(work: UnitOfWork, goal: Goal) -> None:
    """RuleViolation when ``goal`` is a figure on an individual while the checklist is not answered and switched on."""
    if measures_a_person(goal) and not is_measuring_persons(work):
        raise RuleViolation("rule.goal.person_indicator_off", field="level")
