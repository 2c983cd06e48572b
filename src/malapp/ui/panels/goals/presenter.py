"""What the goals panel shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_counts import is_open_goal, is_open_key_result
from malapp.application.goal_listing import GoalListing, ListedGoal
from malapp.application.goals import GoalDetails
from malapp.application.insights import SIGN_IDS, HealthSign
from malapp.application.people import PersonRow
from malapp.application.strategy import StrategyView
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.people import Company, Team
from malapp.domain.periods import Period
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.strategy import FocusArea
from malapp.ui.panels.goals.filtering import Found, GoalFilter, GoalIndex
from malapp.ui.panels.goals.words import DECLINED, NOT_UPDATED
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class GoalsPresenter:
    """The goals the acting person may read, and what stands around them."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self.filter = GoalFilter()
        self._listing = GoalListing()
        self.people: tuple[PersonRow, ...] = ()
        self.teams: tuple[Team, ...] = ()
        self.strategies: tuple[StrategyView, ...] = ()
        self.periods: tuple[Period, ...] = ()
        self.company: Company | None = None
        self._index = GoalIndex(self._listing)
        self._declined = GoalListing()
        self._by_id: dict[UUID, ListedGoal] = {}
        self._shows_top_few = True

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self._context.services.session.actor()
        return actor

    @property
    def rows(self) -> tuple[ListedGoal, ...]:
        """The goals: company, teams, people, and within a level in the order people gave them."""
        return self._listing.rows

    @property
    def by_id(self) -> dict[UUID, ListedGoal]:
        """The same by their ids, and those that were declined."""
        return self._by_id

    def load(self) -> None:
        """Read everything anew."""
        services, actor = self._context.services, self.actor
        self._listing = services.goals.listing(actor)
        self._declined = GoalListing(self._listing.declined)
        self._by_id = self._listing.by_id | self._declined.by_id
        self.periods = services.periods.listed()
        self._index = GoalIndex(self._listing, frozenset(period.id for period in self.periods if period.closed_on))
        self.people = services.people.people(actor)
        self.teams = services.people.teams()
        self.strategies = services.strategy.strategies(actor)
        self.company = services.people.company()

    @property
    def has_purposes(self) -> bool:
        """Whether any goal says what it is for."""
        return any(row.goal.purpose for row in self.rows)

    def is_declined(self, goal_id: UUID) -> bool:
        """Whether one of its two parties has declined the goal: the tree shows it only to who looks for such goals."""
        return goal_id in self._declined.by_id

    def below(self, goal_id: UUID) -> tuple[ListedGoal, ...]:
        """The goals right below one, in order."""
        return tuple(self._listing.below(goal_id))

    def whole(self, goal_id: UUID) -> Goal:
        """All there is to know of one goal."""
        details: GoalDetails = self._context.services.goals.details(self.actor, goal_id)
        return details.row.goal

    def found(self) -> Found:
        """The lines of the tree."""
        if self.filter.status == DECLINED:
            return GoalIndex(self._declined).found(self.filter)
        return self._index.found(self.filter, top_few=self._shows_top_few)

    def prepare_search(self) -> None:
        """Make the words ready to be searched, while nobody waits."""
        self._index.prepare()

    def narrow(self, **parts: object) -> None:
        """Change parts of the filter."""
        self.filter = replace(self.filter, **parts)  # type: ignore[arg-type]  # replace checks the names

    def show_everything(self) -> None:
        """Take the filter away, and keep nothing back."""
        self.filter = GoalFilter()
        self._shows_top_few = False

    def counts(self) -> tuple[int, int]:
        """How many open goals there are to read, and how many open key results."""
        closed = frozenset(period.id for period in self.periods if period.closed_on)
        goals = sum(is_open_goal(row.goal, closed) for row in self.rows)
        return goals, sum(is_open_key_result(row.goal, closed) for row in self.rows)

    def focus_area(self, area_id: UUID | None) -> FocusArea | None:
        """The focus area with ``area_id`` of any strategy."""
        return next((area for view in self.strategies for area in view.focus_areas if area.id == area_id), None)

    def remove(self, goal_id: UUID) -> UUID | None:
        """Delete a goal; the goal to choose next. RuleViolation when it must stay."""
        shown = [line.row.goal.id for line in self.found().lines]
        place = shown.index(goal_id) if goal_id in shown else 0
        neighbours = [*shown[place + 1 : place + 2], *shown[:place][-1:]]
        title = self.by_id[goal_id].goal.title
        self._context.services.goals.remove(self.actor, goal_id)
        self._context.messages(
            translate("GoalsPresenter", "Deleted “{title}”.").format(title=shortened(title)),
            kind="success",
            undo=taking_back(self._context),
        )
        return neighbours[0] if neighbours else None


def narrowing_of(goals: GoalsPresenter, item_id: UUID) -> dict[str, object]:
    """The filter that ``item_id`` stands for: a focus area, a team, or a sign of poor health; {} for a goal."""
    if goals.focus_area(item_id) is not None:
        return {"focus_area_id": item_id}
    if any(team.id == item_id for team in goals.teams):
        return {"team_id": item_id}
    if item_id == SIGN_IDS[HealthSign.NO_PARENT]:
        return {"without_parent": True}
    return {"status": NOT_UPDATED} if item_id == SIGN_IDS[HealthSign.NOT_UPDATED] else {}


def owners_of(goals: GoalsPresenter) -> list[tuple[UUID, str]]:
    """Those who own a goal that is shown, by name."""
    owners = {row.goal.owner_id: row for row in goals.rows if row.goal.owner_id is not None}
    names = ((owner_id, row.owner) for owner_id, row in owners.items())
    return sorted(names, key=lambda item: item[1].casefold())


def creatable_levels(goals: GoalsPresenter) -> tuple[GoalLevel, ...]:
    """The levels the acting person may add a goal on, from above. Everybody may set a goal for themselves."""
    actor = goals.actor
    standings = actor.general()
    levels = []
    if is_allowed(Permission.EDIT_COMPANY_GOAL, standings):
        levels.append(GoalLevel.COMPANY)
    if goals.teams and (is_allowed(Permission.EDIT_TEAM_GOAL, standings) or actor.leads):
        levels.append(GoalLevel.TEAM)
    return (*levels, GoalLevel.PERSON)


def shortened(text: str, longest: int = 60) -> str:
    """``text`` in at most ``longest`` characters, cut between words."""
    if len(text) <= longest:
        return text
    return f"{text[:longest].rsplit(' ', 1)[0].rstrip(' ,.;:')} …"
