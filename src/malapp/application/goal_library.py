"""The library of goals: what the company keeps to use again, beside the examples that come with malapp."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from malapp.application import editable
from malapp.application.desk import Desk
from malapp.application.goal_details import readable_goal
from malapp.application.goal_examples import GoalExample
from malapp.application.goals import admitted
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, LibraryGoal, checked_title
from malapp.domain.permissions import Actor, Permission, Standing, is_allowed, require

_WORDING = ("title", "kind", "purpose", "success", "how_measured", "measure", "unit")
_EXAMPLE = (*_WORDING, "recurrence", "start_value", "target_value", "range_low")


class GoalLibraryService:
    """Use cases for the library; everybody reads and uses it, owners, HR and leads write it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def goals(self) -> tuple[LibraryGoal, ...]:
        """The company's own goals, in order. There is nothing of anybody in them."""
        with self._desk.workspace.read() as work:
            return work.library_goals.find()

    def may_edit(self, actor: Actor) -> bool:
        """Whether the acting person may change the library."""
        return is_allowed(Permission.EDIT_LIBRARY, actor.towards_team(None))

    def add(self, actor: Actor, title: str, **values: object) -> UUID:
        """A new goal in the library, last in order."""
        given = editable.allowed(values, editable.LIBRARY_GOAL)
        with self._desk.edit("edit.library_goal_added") as work:
            return self._keep(work, actor, replace(LibraryGoal(self._desk.new_id(), title), **given))  # type: ignore[arg-type]

    def add_from(self, actor: Actor, goal_id: UUID) -> UUID:
        """Keep the wording of a goal, without owner, period or numbers.

        A personal goal is its owner's words: only the owner may put them where everybody reads (E-09).
        """
        with self._desk.edit("edit.library_goal_added") as work:
            goal = readable_goal(work, actor, goal_id)
            if goal.level is GoalLevel.PERSON and Standing.SELF not in actor.towards_goal(goal):
                raise RuleViolation("rule.goal.library_personal")
            wording = {name: getattr(goal, name) for name in _WORDING}
            return self._keep(work, actor, LibraryGoal(self._desk.new_id(), **wording))

    def edit(self, actor: Actor, library_goal_id: UUID, **values: object) -> None:
        """Change a goal of the library; goals made from it stay as they are."""
        require(Permission.EDIT_LIBRARY, actor.towards_team(None))
        merge_key = f"library:{library_goal_id}:{','.join(values)}"
        with self._desk.edit("edit.library_goal", merge_key=merge_key) as work:
            given = editable.allowed(values, editable.LIBRARY_GOAL)
            after = replace(work.library_goals.get(library_goal_id), **given)  # type: ignore[arg-type]
            work.library_goals.save(replace(after, title=checked_title(after.title)))

    def remove(self, actor: Actor, library_goal_id: UUID) -> None:
        """Take a goal out of the library; goals made from it stay."""
        require(Permission.EDIT_LIBRARY, actor.towards_team(None))
        with self._desk.edit("edit.library_goal_removed") as work:
            work.library_goals.remove(library_goal_id)

    def use(self, actor: Actor, source: LibraryGoal | GoalExample, level: GoalLevel, **values: object) -> UUID:
        """A new goal from ``source``, an objective with its key results; RuleViolation as for any new goal.

        ``values``: whose it is, and what else differs.
        """
        given = editable.allowed(values, editable.GOAL)
        with self._desk.edit("edit.goal_added") as work:
            goal = self._made(work, actor, source, level, given)
            results = source.key_results if isinstance(source, GoalExample) else ()
            below = {name: given[name] for name in ("team_id", "period_id", "due_on") if name in given}
            for result in results if goal.kind is GoalKind.OBJECTIVE else ():
                self._made(work, actor, result, level, below | {"parent_id": goal.id})
        return goal.id

    def _made(
        self,
        work: UnitOfWork,
        actor: Actor,
        source: LibraryGoal | GoalExample,
        level: GoalLevel,
        given: dict[str, object],
    ) -> Goal:
        names = _EXAMPLE if isinstance(source, GoalExample) else _WORDING
        wording = {name: getattr(source, name) for name in names}
        bare = Goal(self._desk.new_id(), level=level, **wording)
        goal = replace(bare, **given)  # type: ignore[arg-type]
        goal = admitted(work, actor, replace(goal, title=checked_title(goal.title)), is_proposed="proposed_by" in given)
        work.goals.save(goal)
        work.audit("goal.added", actor.person_id, "goals", goal.id)
        return goal

    def _keep(self, work: UnitOfWork, actor: Actor, goal: LibraryGoal) -> UUID:
        require(Permission.EDIT_LIBRARY, actor.towards_team(None))
        position = max((other.position for other in work.library_goals.find()), default=-1) + 1
        work.library_goals.save(replace(goal, title=checked_title(goal.title), position=position))
        work.audit("library_goal.added", actor.person_id, "library_goals", goal.id)
        return goal.id
