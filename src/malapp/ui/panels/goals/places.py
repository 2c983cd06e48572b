"""What a goal may belong to: a focus area or another goal, an owner, a team."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.strategy import StrategyState
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.presenter import GoalsPresenter, shortened

translate = QCoreApplication.translate
_RANK = {GoalLevel.COMPANY: 0, GoalLevel.TEAM: 1, GoalLevel.PERSON: 2}


@dataclass(frozen=True, slots=True)
class Place:
    """Under ``parent_id``, or right under ``focus_area_id``; neither is a goal that stands alone."""

    parent_id: UUID | None = None
    focus_area_id: UUID | None = None

    def values(self) -> dict[str, UUID | None]:
        """The place as fields of Goal."""
        return {"parent_id": self.parent_id, "focus_area_id": self.focus_area_id}


def place_of(goal: Goal) -> Place:
    """Where ``goal`` hangs; the goal above says more than the focus area it shares with it."""
    return Place(parent_id=goal.parent_id) if goal.parent_id else Place(focus_area_id=goal.focus_area_id)


def place_options(
    presenter: GoalsPresenter, level: GoalLevel, owner_id: UUID | None, goal_id: UUID | None = None
) -> tuple[Option, ...]:
    """The places for a goal on ``level``: never under itself, never under a lower level or somebody else's goal."""
    options = [Option(Place(), translate("GoalPlaces", "Nothing above it"))]
    for view in presenter.strategies:
        if view.strategy.state is StrategyState.CLOSED:
            continue
        for area in view.focus_areas:
            text = translate("GoalPlaces", "Focus area: {title}").format(title=shortened(area.title))
            options.append(Option(Place(focus_area_id=area.id), text))
    barred = _itself_and_below(presenter, goal_id)
    for line in presenter.rows:
        goal = line.goal
        is_own = goal.level is not GoalLevel.PERSON or goal.owner_id == owner_id
        is_above = _RANK[goal.level] <= _RANK[level] and goal.kind is not GoalKind.KEY_RESULT
        if goal.id not in barred and is_above and is_own:
            options.append(Option(Place(parent_id=goal.id), _goal_text(goal, line.team)))
    return tuple(options)


def default_place(presenter: GoalsPresenter, level: GoalLevel, near: AnyGoal | None) -> Place:
    """Where a new goal on ``level`` hangs when ``near`` is chosen: under it, or beside it on the same level."""
    if near is None:
        return Place()
    above: AnyGoal | None = near
    while above is not None and (_RANK[above.level] >= _RANK[level] or above.kind is GoalKind.KEY_RESULT):
        if above.parent_id is None:
            return Place(focus_area_id=above.focus_area_id)
        row = presenter.by_id.get(above.parent_id)
        above = row.goal if row else None
    return Place(parent_id=above.id) if above else Place()


def owner_options(presenter: GoalsPresenter, level: GoalLevel, present: UUID | None = None) -> tuple[Option, ...]:
    """Who may own a goal on ``level``: a personal goal is one's own or that of somebody one manages."""
    actor = presenter.actor
    mine = actor.manages | {actor.person_id}
    people = tuple(
        Option(line.person.id, line.person.name)
        for line in presenter.people
        if line.person.id == present
        or (not line.has_left and (level is not GoalLevel.PERSON or line.person.id in mine))
    )
    return people if level is GoalLevel.PERSON else (Option(None, translate("GoalPlaces", "Nobody yet")), *people)


def team_options(presenter: GoalsPresenter, present: UUID | None = None) -> tuple[Option, ...]:
    """The teams the acting person may set goals for, and ``present``."""
    actor = presenter.actor
    return tuple(
        Option(team.id, team.name)
        for team in presenter.teams
        if actor.is_owner or team.id in actor.leads or team.id == present
    )


def holder_options(presenter: GoalsPresenter, goal: AnyGoal) -> tuple[Option, ...]:
    """Whose goal of the company or a team it may be: the company's (None) or a team's."""
    teams = team_options(presenter, goal.team_id)
    if goal.level is not GoalLevel.COMPANY and not presenter.actor.is_owner:
        return teams
    return (Option(None, translate("GoalPlaces", "The company")), *teams)


def moved_text(presenter: GoalsPresenter, team_id: object, along: int) -> str:
    """What is told after a goal was moved to another team, with ``along`` goals below it."""
    team = next((team.name for team in presenter.teams if team.id == team_id), translate("GoalPlaces", "The company"))
    text = translate("GoalPlaces", "Moved to: {team}.").format(team=team)
    if along:
        text += " " + translate("GoalPlaces", "What lies below it came along.")
    return text


def _itself_and_below(presenter: GoalsPresenter, goal_id: UUID | None) -> set[UUID]:
    if goal_id is None:
        return set()
    barred, waiting = {goal_id}, [goal_id]
    while waiting:
        new = [row.goal.id for row in presenter.below(waiting.pop()) if row.goal.id not in barred]
        barred.update(new)
        waiting.extend(new)
    return barred


def _goal_text(goal: AnyGoal, team: str) -> str:
    title = shortened(goal.title)
    if goal.level is GoalLevel.COMPANY:
        return translate("GoalPlaces", "Company: {title}").format(title=title)
    if goal.level is GoalLevel.TEAM:
        return translate("GoalPlaces", "{team}: {title}").format(team=team, title=title)
    return translate("GoalPlaces", "Own goal: {title}").format(title=title)
