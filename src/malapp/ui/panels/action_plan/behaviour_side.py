"""One behaviour in the side panel: its words, its days with notes, and how it ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.behaviours import BehaviourRow
from malapp.domain.goals import ClosingDecision
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import format_date, format_weekday_date, standing_alone
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, column
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.action_plan.days import DayGrid
from malapp.ui.panels.action_plan.presenter import PlanPresenter
from malapp.ui.shell.attempting import Outcome
from malapp.ui.theme import scale


class BehaviourSide(QWidget):
    """``ending(decision)`` tells that it is to be kept or dropped. Only its owner writes here."""

    ending = Signal(object)

    def __init__(self, presenter: PlanPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: object = None
        self._day_shown = date.min
        self.form = SavedForm(self._spec())
        self.day_form = SavedForm(self._day_spec())
        self.grid = DayGrid()
        self.saved = AutosaveLabel()
        self._facts = Facts()
        self._title = HeadingLabel()
        self._private = MutedLabel()
        self._day = SectionTitle()
        self._ended = WrapLabel()
        self._build()
        self._connect()

    def show_row(self, behaviour: BehaviourRow) -> None:
        """Show a behaviour; to whoever is not its owner only what has been shared."""
        is_own, goal = self._presenter.is_own, behaviour.goal
        is_another = self._shown != goal.id
        self._shown = goal.id
        self._title.setText(goal.title)
        manager = self._presenter.choices.manager_name()
        text = self.tr("{name} can read the behaviour itself, but only those days that you show.")
        own = self.tr("Only you see your ticks and notes.")
        shared = self.tr("You see only the days that have been shared with you.")
        self._private.setText((f"{own} {text.format(name=manager)}" if manager else own) if is_own else shared)
        writes = is_own and behaviour.is_open
        for part in (self.form, self._days, self._ends):
            part.setVisible(writes)
        self._again.setVisible(is_own and not behaviour.is_open)
        self._show_end(behaviour)
        self._facts.setVisible(not writes)
        self._facts.show_facts(*self._told(behaviour))
        if writes:
            self.form.offer("parent_id", self._presenter.choices.goal_options(goal.owner_id, None))
            stored = {"title": goal.title, "recurrence": goal.recurrence, "parent_id": goal.parent_id}
            self.form.show_stored(stored, is_another=is_another)
            if is_another:
                self.grid.choose(self._presenter.today())
            self._show_days(behaviour, is_another=is_another)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.form.flush()
        self.day_form.flush()

    def _show_days(self, behaviour: BehaviourRow, *, is_another: bool) -> None:
        self.grid.set_days(frozenset(behaviour.ticks), self._presenter.today())
        self._day_shown = self.grid.day
        day = format_weekday_date(self.grid.day, self.locale())
        self._day.setText(standing_alone(self.tr("On {day}").format(day=day)))
        tick = behaviour.ticks.get(self.grid.day)
        values = {
            "is_done": tick is not None,
            "note": tick.note if tick else "",
            "is_shared": bool(tick and tick.is_shared),
        }
        self.day_form.show_stored(values, is_another=is_another)
        self.day_form.row("is_shared").setVisible(tick is not None and bool(self._presenter.choices.manager_name()))

    def _show_end(self, behaviour: BehaviourRow) -> None:
        kept = behaviour.goal.decision is ClosingDecision.KEEP
        text = self.tr("Kept as a habit. Learnt: {learning}") if kept else self.tr("Dropped. Learnt: {learning}")
        self._ended.setText(text.format(learning=behaviour.goal.learning))
        self._ended.setVisible(not behaviour.is_open)

    def _told(self, behaviour: BehaviourRow) -> list[tuple[str, str]]:
        days = sorted(behaviour.ticks.values(), key=lambda tick: tick.ticked_on, reverse=True)
        lines = [f"{format_date(tick.ticked_on, self.locale())} {tick.note}".strip() for tick in days]
        return [
            (self.tr("How often?"), behaviour.goal.recurrence),
            (self.tr("Helps the goal"), behaviour.served.title if behaviour.served else ""),
            (self.tr("Days"), "\n".join(lines)),
        ]

    def _spec(self) -> FormSpec:
        kind = FieldKind
        return FormSpec(
            (
                FieldSpec(
                    "title",
                    kind.LONG_TEXT,
                    self.tr("What I do"),
                    hint=self.tr("Could somebody see or hear it?"),
                    rows=2,
                ),
                FieldSpec("recurrence", kind.TEXT, self.tr("How often?"), longest=200),
                FieldSpec("parent_id", kind.CHOICE, self.tr("Helps the goal")),
            )
        )

    def _day_spec(self) -> FormSpec:
        kind = FieldKind
        return FormSpec(
            (
                FieldSpec("is_done", kind.CHECK, self.tr("I did it this day")),
                FieldSpec("note", kind.LONG_TEXT, self.tr("Short note, if you like"), rows=1),
                FieldSpec("is_shared", kind.CHECK, self.tr("My manager may see this day")),
            )
        )

    def _build(self) -> None:
        keep = SecondaryButton(self.tr("Keep as a habit"), clicked=lambda: self.ending.emit(ClosingDecision.KEEP))
        drop = SecondaryButton(self.tr("Drop it"), clicked=lambda: self.ending.emit(ClosingDecision.DROP))
        self._ends = FlowRow(keep, drop)
        self._again = SecondaryButton(self.tr("Take it up again"), icon="undo-2", clicked=self._take_up)
        self._days = box(column(self.grid, self._day, self.day_form, spacing=scale.SPACE_2))
        page = ScrollPage(margin=2)
        for part in (self._title, self._private, self._ended, self.form, self._days, self._facts, self._ends):
            page.body.addWidget(part)
        page.body.addWidget(self._again)
        page.body.addStretch(1)
        page.body.setSpacing(scale.SPACE_3)
        self.setLayout(column(page, self.saved, spacing=scale.SPACE_2))

    def _connect(self) -> None:
        self.form.edited.connect(self._save)
        self.form.touched.connect(self.saved.show_saving)
        self.day_form.edited.connect(self._save_day)
        self.grid.chosen.connect(self._on_day)
        self.grid.ticked.connect(self._turn)

    def _save(self, field: str, value: object) -> None:
        service, goal_id = self._presenter.context.services.behaviours, self._shown
        outcome = self._presenter.attempt(lambda: service.edit(self._presenter.actor, goal_id, **{field: value}))
        self.form.answer(field, outcome.sentence)
        self._tell(outcome)

    def _save_day(self, field: str, value: object) -> None:
        presenter, day, goal_id = self._presenter, self._day_shown, self._shown
        service = presenter.context.services.behaviours
        if field == "is_done":
            outcome = presenter.attempt(lambda: service.tick(presenter.actor, goal_id, day, is_done=bool(value)))
        else:
            outcome = presenter.attempt(lambda: service.write(presenter.actor, goal_id, day, **{field: value}))
        self._tell(outcome)

    def _on_day(self, _day: date) -> None:
        behaviour = self._presenter.behaviour()
        if behaviour is not None:
            self.day_form.flush()
            self._show_days(behaviour, is_another=True)

    def _turn(self, day: date) -> None:
        behaviour = self._presenter.behaviour()
        if behaviour is not None:
            self._save_day("is_done", day not in behaviour.ticks)

    def _take_up(self) -> None:
        service, goal_id = self._presenter.context.services.behaviours, self._shown
        self._tell(self._presenter.attempt(lambda: service.take_up(self._presenter.actor, goal_id)))

    def _tell(self, outcome: Outcome) -> None:
        if outcome.sentence:
            self.saved.show_failed(outcome.sentence)
        else:
            self.saved.show_saved(self._presenter.context.clock())
