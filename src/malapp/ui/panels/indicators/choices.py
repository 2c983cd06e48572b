"""What may be chosen for an indicator: whose it is, who looks after it, and which goal it says something about."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.indicators import IndicatorRow
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.permissions import Permission, is_allowed
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.indicators.words import level_word

if TYPE_CHECKING:
    from malapp.ui.panels.indicators.presenter import IndicatorsPresenter

translate = QCoreApplication.translate


class IndicatorChoices:
    """The options, as the acting person of ``presenter`` may choose them."""

    def __init__(self, presenter: IndicatorsPresenter) -> None:
        self._presenter = presenter

    def level_options(self) -> tuple[Option, ...]:
        """The levels the acting person may add an indicator on; individuals only while that is switched on."""
        actor = self._presenter.actor
        standings = actor.general()
        levels = []
        if is_allowed(Permission.EDIT_COMPANY_GOAL, standings):
            levels.append(GoalLevel.COMPANY)
        if self.team_options():
            levels.append(GoalLevel.TEAM)
        if self._presenter.persons:
            levels.append(GoalLevel.PERSON)
        return tuple(Option(level, level_word(level)) for level in levels)

    def team_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """The teams the acting person may keep indicators for, and ``present``."""
        actor = self._presenter.actor
        return tuple(
            Option(team.id, team.name)
            for team in self._presenter.context.services.people.teams()
            if actor.is_owner or team.id in actor.leads or team.id == present
        )

    def holder_options(self, goal: Goal) -> tuple[Option, ...]:
        """Whose an indicator of the company (None) or a team may be."""
        teams = self.team_options(goal.team_id)
        may_be_companys = goal.level is GoalLevel.COMPANY or self._presenter.actor.is_owner
        return (Option(None, level_word(GoalLevel.COMPANY)), *teams) if may_be_companys else teams

    def person_options(self) -> tuple[Option, ...]:
        """Those whose figures the acting person may keep."""
        return tuple(Option(person_id, name) for person_id, name in self._presenter.persons)

    def owner_options(self, present: UUID | None = None) -> tuple[Option, ...]:
        """Who may look after an indicator of company or team."""
        nobody = Option(None, translate("Indicator", "Nobody yet"))
        people = self._presenter.context.services.people.people(self._presenter.actor)
        here = (row.person for row in people if not row.has_left or row.person.id == present)
        return (nobody, *(Option(person.id, person.name) for person in here))

    def goal_options(self, row: IndicatorRow) -> tuple[Option, ...]:
        """The goals the indicator may stand under."""
        goals = [line.goal for line in self._presenter.context.services.goals.rows(self._presenter.actor)]
        kinds = {GoalKind.GOAL, GoalKind.OBJECTIVE}
        fits = [
            goal
            for goal in goals
            if (goal.kind in kinds or goal.id == row.goal.parent_id)
            and goal.id != row.goal.id
            and (goal.level is not GoalLevel.PERSON or goal.owner_id == row.goal.owner_id)
            and not (row.goal.level is GoalLevel.COMPANY and goal.level is not GoalLevel.COMPANY)
        ]
        return (Option(None, translate("Indicator", "No goal")), *(Option(goal.id, goal.title) for goal in fits))
