"""The goals of the next period: a list that grows by one line and Enter."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.strategy import FocusArea, StrategyState
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.layouts import column
from malapp.ui.panels.conversations.add_line import AddLine
from malapp.ui.panels.conversations.goal_card import Above, GoalCard, day_said
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.theme import scale

_IN_FORCE = (StrategyState.COMMUNICATED, StrategyState.ADOPTED, StrategyState.UNDER_REVISION, StrategyState.PROPOSED)


class AgreedGoals(QWidget):
    """One card a goal, and a line for the next."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._cards: dict[UUID, GoalCard] = {}
        self._above: tuple[Option, ...] = ()
        self._list = column(spacing=scale.SPACE_3)
        self._newest: UUID | None = None
        self.adder = AddLine(self.tr("New goal"), self.tr("Add the goal"), self._add, self._go_on)
        self.setLayout(column(self._list, self.adder))

    def show_goals(self, goals: tuple[Goal, ...], *, is_open: bool) -> None:
        """Show ``goals``; a card keeps its fold and what is being typed."""
        above = self._options()
        name = self._presenter.row.employee.split(" ")[0]
        self.adder.set_placeholder(self.tr("What will {name} reach, and by when?").format(name=name))
        if [goal.id for goal in goals] != list(self._cards) or above != self._above:
            self._rebuild(goals, above)
        for goal in goals:
            self._cards[goal.id].show_goal(goal, is_open=is_open)
        self.adder.setVisible(is_open)

    def card(self, goal_id: UUID) -> GoalCard:
        """The card of a goal."""
        return self._cards[goal_id]

    def flush(self) -> None:
        """Store what has been typed."""
        for card in self._cards.values():
            card.form.flush()
        self.adder.flush()

    def _rebuild(self, goals: tuple[Goal, ...], above: tuple[Option, ...]) -> None:
        kept = self._cards if above == self._above else {}
        gone = [card for goal_id, card in self._cards.items() if goal_id not in {g.id for g in goals} or not kept]
        for card in self._cards.values():
            self._list.removeWidget(card)
        self._above = above
        self._cards = {goal.id: kept.get(goal.id) or self._make(goal) for goal in goals}
        for card in self._cards.values():
            self._list.addWidget(card)
        for card in gone:
            card.hide()
            card.deleteLater()

    def _make(self, goal: Goal) -> GoalCard:
        card = GoalCard(self._presenter, goal, self._above)
        card.remove_requested.connect(self._remove)
        return card

    def _add(self, title: str) -> str:
        presenter = self._presenter
        made: list[UUID] = []
        services, said = presenter.services, day_said(presenter, title)
        fault = presenter.acts.do(
            lambda: made.append(services.agreements.add_goal(presenter.actor, presenter.id, title, **said)), ("title",)
        )
        if fault is None:
            view = presenter.services.records.view(presenter.actor, presenter.id)
            self.show_goals(view.goals, is_open=view.is_editable)
            self._newest = made[0]
        return fault.sentence if fault else ""

    def _go_on(self) -> None:
        if self._newest in self._cards:
            self._cards[self._newest].begin()

    def _remove(self, goal_id: UUID) -> None:
        presenter = self._presenter
        fault = presenter.acts.do(
            lambda: presenter.services.agreements.remove_goal(presenter.actor, presenter.id, goal_id)
        )
        if fault is None:
            presenter.context.messages(
                self.tr("The goal is removed."), kind="success", undo=presenter.services.history.undo
            )

    def _areas(self) -> tuple[FocusArea, ...]:
        """Those of the strategy in force, else of the first one."""
        views = self._presenter.services.strategy.strategies(self._presenter.actor)
        current = next((v for state in _IN_FORCE for v in views if v.strategy.state is state), None)
        return current.focus_areas if current else ()

    def _options(self) -> tuple[Option, ...]:
        """Goals of the team and the company, and the focus areas."""
        presenter = self._presenter
        rows = presenter.services.goals.rows(presenter.actor)
        open_goals = [r for r in rows if r.goal.level is not GoalLevel.PERSON and not r.goal.status.is_final]
        ordered = sorted(open_goals, key=lambda r: r.goal.level is GoalLevel.COMPANY)
        goals = [
            Option(Above(parent_id=r.goal.id), f"{r.team or self.tr('The company')}: {r.goal.title}") for r in ordered
        ]
        areas = [
            Option(Above(focus_area_id=area.id), self.tr("Focus area: {title}").format(title=area.title))
            for area in self._areas()
        ]
        return (Option(Above(), self.tr("None")), *goals, *areas)
