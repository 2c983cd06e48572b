"""The few behaviours beside the plan: a tick for today, and the last weeks as dots."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.behaviours import BehaviourRow
from malapp.domain.goal_kinds import MOST_BEHAVIOURS
from malapp.ui.kit.buttons import IconButton, SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.action_plan.days import DotRow
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.theme import scale


class BehavioursCard(Card):
    """``ticked(id, is_done)`` tells today's tick, ``opened(id)`` which one is wanted, ``adding`` a new one.

    Of somebody one manages it shows the behaviours and the days that person has shared, nothing else.
    """

    ticked = Signal(object, bool)
    opened = Signal(object)
    adding = Signal()

    def __init__(self, presenter: PlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self.lines: dict[UUID, BehaviourLine] = {}
        self._heading = HeadingLabel()
        self._about = MutedLabel()
        self.add_button = SecondaryButton(self.tr("New behaviour"), icon="plus", clicked=self.adding.emit)
        head = row(self._heading, self.add_button)
        head.setStretch(0, 1)
        self._list = column(spacing=scale.SPACE_3)
        self.add(head).add(self._about).add(self._list)

    def show_rows(self) -> None:
        """Show the behaviours of the person whose plan is looked at."""
        presenter = self._presenter
        is_own = presenter.is_own
        shown = [behaviour for behaviour in presenter.behaviours if behaviour.is_open or not presenter.only_open]
        is_anybody = presenter.plan.person_id is not None or presenter.plan.team_id is None
        self.setVisible(is_anybody and (is_own or bool(shown)))
        name = presenter.people.get(presenter.plan.person_id, "") if presenter.plan.person_id else ""
        self._heading.setText(self.tr("My behaviours") if is_own else self.tr("Behaviours of {name}").format(name=name))
        self.add_button.setVisible(is_own)
        used = sum(behaviour.is_open for behaviour in presenter.behaviours)
        self.add_button.setEnabled(used < MOST_BEHAVIOURS)
        self._about.setText(self._about_text(is_own=is_own, used=used))
        self._rebuild(shown, presenter.today(), is_own=is_own)

    def _rebuild(self, shown: list[BehaviourRow], today: date, *, is_own: bool) -> None:
        ids = [behaviour.goal.id for behaviour in shown]
        if ids != list(self.lines) or any(line.is_own is not is_own for line in self.lines.values()):
            clear(self._list)
            self.lines = {}
            for behaviour in shown:
                line = BehaviourLine(behaviour.goal.id, is_own=is_own)
                line.ticked.connect(self.ticked)
                line.opened.connect(self.opened)
                self.lines[behaviour.goal.id] = line
                self._list.addWidget(line)
            follow_layout(self)
        for behaviour in shown:
            self.lines[behaviour.goal.id].show_row(behaviour, today)

    def _about_text(self, *, is_own: bool, used: int) -> str:
        if not is_own:
            return self.tr("You see the behaviours, and only the days that have been shared with you.")
        if used >= MOST_BEHAVIOURS:
            return self.tr("Three at a time are enough. Keep or drop one before you choose the next.")
        if used == 0:
            return self.tr(
                "Choose one to three things you do again and again that help you most towards a goal. The test: could "
                "somebody see or hear it?"
            )
        return self.tr("Only you see your ticks.")


class BehaviourLine(QFrame):
    """One behaviour: today's tick with its words, how often and what it helps, and the dots of four weeks."""

    ticked = Signal(object, bool)
    opened = Signal(object)

    def __init__(self, goal_id: UUID, *, is_own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.is_own = is_own
        self.tick = CheckBox("")
        self.tick.clicked.connect(lambda is_done: self.ticked.emit(goal_id, is_done))
        self._title = WrapLabel(role="strong")
        self._under = MutedLabel()
        self.dots = DotRow()
        self._open = IconButton("chevron-right", self.tr("More"), clicked=lambda: self.opened.emit(goal_id))
        words = column(self._title, self._under, FlowRow(self.dots, self.tick), spacing=scale.SPACE_1)
        line = row(words, self._open)
        line.setStretch(0, 1)
        line.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_2, scale.SPACE_2)
        self.setLayout(line)

    def show_row(self, behaviour: BehaviourRow, today: date) -> None:
        """Show it as it is stored now."""
        goal = behaviour.goal
        self._title.setText(goal.title)
        helps = self.tr("helps: {goal}").format(goal=behaviour.served.title) if behaviour.served else ""
        self._under.setText(" · ".join(part for part in (goal.recurrence, helps) if part))
        self._under.setVisible(bool(self._under.text()))
        self.tick.setVisible(self.is_own and behaviour.is_open)
        self.tick.setText(self.tr("Done today"))
        self.tick.setAccessibleName(self.tr("Done today: {behaviour}").format(behaviour=goal.title))
        self.tick.setChecked(today in behaviour.ticks)
        self.dots.set_days(frozenset(behaviour.ticks), today)
        self._open.set_name(self.tr("More about: {behaviour}").format(behaviour=goal.title))
