"""What the strategy panel shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.strategy import StrategyView
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.strategy import FocusArea, StrategyEvent, StrategyState
from malapp.ui.panels.strategy.words import event_told
from malapp.ui.shell.attempting import attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate

_FIRST = (
    StrategyState.COMMUNICATED,
    StrategyState.ADOPTED,
    StrategyState.UNDER_REVISION,
    StrategyState.PROPOSED,
    StrategyState.DRAFT,
    StrategyState.CLOSED,
)


class StrategyPresenter:
    """The strategies, one of them chosen. Every act gives the sentence of what is wrong, "" when it is stored."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self.views: tuple[StrategyView, ...] = ()
        self.goals: Mapping[UUID, int] = {}
        self.chosen_id: UUID | None = None

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self._context.services.session.actor()
        return actor

    @property
    def may_edit(self) -> bool:
        """Whether the acting person writes the strategy."""
        return is_allowed(Permission.EDIT_STRATEGY, self.actor.general())

    @property
    def view(self) -> StrategyView | None:
        """The chosen strategy: the one in force until somebody chooses another."""
        chosen = next((view for view in self.views if view.strategy.id == self.chosen_id), None)
        in_order = (view for state in _FIRST for view in self.views if view.strategy.state is state)
        return chosen or next(in_order, None)

    def load(self) -> None:
        """Read everything anew."""
        strategy = self._context.services.strategy
        self.views = strategy.strategies(self.actor)
        self.goals = strategy.open_goals(self.actor)

    def find(self, item_id: UUID) -> StrategyView | None:
        """The strategy with ``item_id``, or the one with that focus area."""
        return next(
            (
                view
                for view in self.views
                if view.strategy.id == item_id or any(area.id == item_id for area in view.focus_areas)
            ),
            None,
        )

    def suggested_period(self) -> str:
        """What a new period might be called: the year after the newest one, else this year."""
        year = self._context.clock().astimezone().year
        known = {view.strategy.period for view in self.views}
        while str(year) in known:
            year += 1
        return str(year)

    def add(self, period: str) -> str:
        """A new draft, which becomes the chosen one."""

        def act() -> None:
            self.chosen_id = self._context.services.strategy.add(self.actor, period)

        return self._try(act)

    def save(self, field: str, value: object) -> str:
        """Store one text of the chosen strategy."""
        view = self.view
        if view is None:
            return ""
        return self._try(lambda: self._context.services.strategy.edit(self.actor, view.strategy.id, **{field: value}))

    def advance(self, event: StrategyEvent) -> None:
        """Take the chosen strategy to its next state."""
        view = self.view
        if view is None:
            return
        sentence = self._try(
            lambda: self._context.services.strategy.advance(self.actor, view.strategy.id, event), is_told=True
        )
        if not sentence:
            self._context.messages(event_told(event), kind="success")

    def add_area(self, title: str) -> str:
        """A new focus area, last in order."""
        view = self.view
        if view is None:
            return ""
        return self._try(lambda: self._context.services.strategy.add_focus_area(self.actor, view.strategy.id, title))

    def save_area(self, area_id: UUID, field: str, value: object) -> str:
        """Store the title or description of a focus area."""
        return self._try(lambda: self._context.services.strategy.edit_focus_area(self.actor, area_id, **{field: value}))

    def move_area(self, area_id: UUID, step: int) -> None:
        """Put a focus area one place up (-1) or down (1)."""
        view = self.view
        if view is not None:
            self._try(lambda: self._context.services.strategy.move_focus_area(self.actor, area_id, step), is_told=True)

    def remove_area(self, area: FocusArea) -> None:
        """Delete a focus area; the message has the way back."""
        sentence = self._try(
            lambda: self._context.services.strategy.remove_focus_area(self.actor, area.id), is_told=True
        )
        if not sentence:
            self._context.messages(
                translate("StrategyPresenter", "Removed the focus area “{title}”.").format(title=area.title),
                kind="success",
                undo=taking_back(self._context),
            )

    def _try(self, act: Callable[[], object], *, is_told: bool = False) -> str:
        return attempt(self._context, act, is_told=is_told).sentence
