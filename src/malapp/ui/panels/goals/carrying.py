"""Taking goals of an earlier period along: nothing carries over by itself, so each is chosen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.goal_closing import TAKEN_ALONG, ClosingRow
from malapp.domain.goals import ClosingDecision
from malapp.domain.periods import Period
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class CarryDialog(Dialog):
    """From which period, into which, and which goals. They come as new goals that nobody has agreed on yet."""

    def __init__(
        self, context: AppContext, editing: GoalEditing, goals: GoalsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("CarryDialog", "Bring goals along"),
            translate("CarryDialog", "Bring them along"),
            parent,
            text=translate(
                "CarryDialog",
                "They begin anew in the other period: where they ended is their start, and nobody has agreed yet.",
            ),
            width=560,
        )
        self._context = context
        self._editing = editing
        self._goals = goals
        self.source, self.target = self._choice(self.tr("From")), self._choice(self.tr("To"))
        self.ticks: dict[UUID, CheckBox] = {}
        self._lines = column(spacing=scale.SPACE_1)
        self._none = MutedLabel(self.tr("There is nothing in this period that you may bring along."))
        page = ScrollPage(margin=2)
        page.setMinimumHeight(220)
        page.body.addWidget(box(self._lines))
        page.body.addWidget(self._none)
        page.body.addStretch(1)
        choices = row(self._labelled(self.source), self._labelled(self.target))
        self.body.addLayout(choices)
        self.add(page, 1)
        self._begin()

    def submit(self) -> None:
        """Take along what is ticked."""
        source, target = self.source.value(), self.target.value()
        ids = [goal_id for goal_id, tick in self.ticks.items() if tick.isChecked()]
        if not ids or source is None or target is None:
            self.tell(self.tr("Tick at least one goal."))
            return
        sentence = self._editing.act(
            lambda services, actor: services.closing.carry(actor, source, target, ids),
            field="to_period_id",
            done=self.tr("%n goal(s) came along.", "", len(ids)),
        )
        if sentence:
            self.tell(sentence)
        else:
            self.accept()

    def _begin(self) -> None:
        periods = self._goals.periods
        self.source.set_options(tuple(Option(period.id, period.name) for period in periods))
        self.target.set_options(tuple(Option(p.id, p.name) for p in periods if p.closed_on is None))
        current: Period | None = self._context.services.periods.current()
        target = current.id if current is not None else None
        earlier = [period for period in periods if current is None or period.starts_on < current.starts_on]
        if not earlier:
            earlier = list(periods[:1])
            after = [period for period in periods[1:] if period.closed_on is None]
            target = after[0].id if after else target
        self.source.set_value(earlier[-1].id)
        self.target.set_value(target)
        self._show_goals()

    def _show_goals(self) -> None:
        clear(self._lines)
        self.ticks = {}
        source = self.source.value()
        rows: tuple[ClosingRow, ...] = ()
        if isinstance(source, UUID):
            rows = self._context.services.closing.view(self._goals.actor, source).rows
        for line in rows:
            if line.row.may_edit and not line.carried and line.row.goal.decision is not ClosingDecision.DROP:
                self.ticks[line.row.goal.id] = self._tick(line)
        self._none.setVisible(not self.ticks)
        self.primary.setEnabled(bool(self.ticks))
        follow_layout(self)

    def _tick(self, line: ClosingRow) -> CheckBox:
        goal = line.row.goal
        tick = CheckBox(" · ".join(filter(None, (goal.title, line.row.owner or line.row.team))))
        tick.setChecked(goal.decision in TAKEN_ALONG)
        self._lines.addWidget(tick)
        return tick

    def _choice(self, name: str) -> ChoiceField:
        choice = ChoiceField(name, has_label=True)
        choice.value_changed.connect(self._show_goals)
        return choice

    def _labelled(self, choice: ChoiceField) -> QWidget:
        """The choice under its name."""
        label = WrapLabel(choice.accessibleName(), role="field")
        label.setBuddy(choice)
        return box(column(label, choice, spacing=scale.SPACE_1))
