"""The unit plans page: one plan at a time, whole on one page, with what is worth a look beside it."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.ports.unit_plans import PlanLength
from malapp.domain.plans import PlanEvent, PlanTalk
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.dialogs import Dialog, ask
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import Card
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.unit_plans.lists import PlanLists
from malapp.ui.panels.unit_plans.new_plan import NewPlanDialog
from malapp.ui.panels.unit_plans.pick_goals import PickGoalsDialog
from malapp.ui.panels.unit_plans.plan_page import PlanPage
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter
from malapp.ui.panels.unit_plans.step_dialog import StepDialog
from malapp.ui.panels.unit_plans.talk_dialog import TalkDialog
from malapp.ui.panels.unit_plans.versions_dialog import PlanVersionsDialog
from malapp.ui.panels.unit_plans.words import event_word
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file

_EMPTY, _SHOWN = range(2)
_MEASURE_AFTER_MS = 500
_WIDEST_CHOICE = 260


class UnitPlansPanel(Panel):
    """Plans between two levels (S3-01 to S3-21)."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "briefings", "focus_areas", "goal_wordings", "goals", "kept_remarks", "people", "plan_items", "plan_talks",
            "plan_versions", "strategies", "suitability_tests", "teams", "unit_plans",
        }
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = UnitPlansPresenter(context)
        self.lists = PlanLists(self.presenter)
        self.page = PlanPage(self.presenter, self.lists)
        self.choice = ChoiceField(self.tr("Unit plan"))
        self.choice.setMaximumWidth(_WIDEST_CHOICE)
        self.choice.value_changed.connect(self._choose)
        self.pdf = SecondaryButton(self.tr("Save as PDF"), icon="download", clicked=self.export)
        self.new = PrimaryButton(self.tr("New plan"), icon="plus", clicked=self.add_plan)
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_MEASURE_AFTER_MS)
        self._measuring.timeout.connect(self._measure)
        self._may_add = bool(self.presenter.units())
        self._in_header: tuple[QWidget, ...] = ()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self.page)
        self.setLayout(column(self._stack))
        self._connect()

    def refresh(self) -> None:
        """Read everything anew; the chosen plan stays chosen."""
        self.presenter.load()
        view = self.presenter.view
        company = self.tr("The whole company")
        self.choice.set_options(tuple(Option(row.plan.id, row.plan.title) for row in self.presenter.rows))
        self.choice.set_value(self.presenter.chosen_id)
        self._stack.setCurrentIndex(_EMPTY if view is None else _SHOWN)
        before, self._in_header = self._in_header, self.header_widgets()
        if before != self._in_header:
            self.header_changed.emit()
        self.subtitle_changed.emit(f"{view.unit or company} · {view.plan.period}" if view else "")
        if view is not None:
            self.page.show_view(view)
            self._measuring.start()
            follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.page.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose the plan with ``item_id``, or the one in which that task or talk stands."""
        self.flush()
        self.presenter.choose(self.presenter.services.unit_plans.plan_with(self.presenter.actor, item_id))
        self.refresh()

    def run_action(self, action_id: str) -> None:
        """Begin a new plan."""
        if action_id == "new_plan" and self._may_add:
            self.add_plan()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Which plan, its paper, and a new one for those who write plans."""
        return _wanted(self.choice, self.pdf, self.new, len(self.presenter.rows), may_add=self._may_add)

    def add_plan(self) -> None:
        """Ask for which unit and period; the draft is then shown."""
        self.flush()
        self._ask(NewPlanDialog(self.presenter, self))
        self.refresh()

    def pick_goals(self) -> None:
        """Let goals be put into the plan."""
        self.flush()
        self._ask(PickGoalsDialog(self.lists, self))

    def add_talk(self, is_review: bool) -> None:
        """Note a talk, or hold a review."""
        self.flush()
        view = self.presenter.view
        goals = view.goals if view else ()
        self._ask(TalkDialog(self.lists, self.presenter.today, is_review=is_review, goals=goals, parent=self))

    def change_talk(self, talk: PlanTalk) -> None:
        """Change what was noted."""
        self._ask(TalkDialog(self.lists, self.presenter.today, is_review=talk.is_review, talk=talk, parent=self))

    def take_step(self, event: PlanEvent) -> None:
        """Take a step; what is missing is said first, with room for a reason."""
        self.flush()
        missing = self.presenter.missing(event)
        if missing or event is PlanEvent.REVISE:
            self._ask(StepDialog(self.presenter, event, missing, self))
            return
        if event is PlanEvent.CLOSE and not ask(
            self,
            self.tr("Close the plan?"),
            self.tr("It is kept and can be read, but it cannot be changed again."),
            event_word(event),
        ):
            return
        sentence = self.presenter.advance(event)
        if sentence:
            self.context.messages(sentence, kind="error")

    def export(self) -> None:
        """Warn when two pages are not enough, then ask for a file and write the whole plan."""
        self.flush()
        services, actor, plan_id = self.presenter.services, self.presenter.actor, self.presenter.chosen_id
        if plan_id is None:
            return
        length: PlanLength = services.plan_print.length(actor, plan_id).run()
        everything = self.tr("Everything will be in the file all the same.")
        if not length.fits and not ask(
            self,
            self.tr("Longer than two pages"),
            f"{self.page.check.too_long(length)} {everything}",
            self.tr("Save it as it is"),
        ):
            return
        file = FileToSave(
            self.tr("Save the plan"),
            self.tr("Unit plan {day}").format(day=self.presenter.today.isoformat()),
            "PDF (*.pdf)",
            self.tr("Writing the plan"),
            self.tr("The plan is saved."),
        )
        save_file(self.context, self, file, lambda: services.plan_print.export(actor, plan_id))

    def show_versions(self) -> None:
        """Show the approved wordings."""
        self.flush()
        view = self.presenter.view
        if view is not None and view.versions:
            self._ask(PlanVersionsDialog(self.presenter, view, self))

    def _connect(self) -> None:
        page = self.page
        page.state.pressed.connect(self.take_step)
        page.state.versions_wanted.connect(self.show_versions)
        page.state.removing.connect(self.presenter.remove)
        page.goals.picking.connect(self.pick_goals)
        page.goals.goal_wanted.connect(self._go_to_goal)
        page.talks.adding.connect(self.add_talk)
        page.talks.changing.connect(self.change_talk)
        page.talks.removing.connect(self.lists.remove_talk)
        page.about.strategy_wanted.connect(self._go_to_strategy)

    def _go_to_goal(self, goal_id: object) -> None:
        self.flush()
        self.context.navigate("goals", goal_id if isinstance(goal_id, UUID) else None)

    def _go_to_strategy(self) -> None:
        view = self.presenter.view
        if view is not None and view.strategy is not None:
            self.flush()
            self.context.navigate("strategy", view.strategy.id)

    def _choose(self) -> None:
        chosen = self.choice.value()
        if isinstance(chosen, UUID):
            self.show_item(chosen)

    def _measure(self) -> None:
        """Find out, off the window's thread, how long the plan is on paper and what stands out among its goals."""
        presenter = self.presenter
        plan_id = presenter.chosen_id
        if plan_id is None or not self.isVisible():
            return
        length = presenter.services.plan_print.length(presenter.actor, plan_id)
        flags = presenter.services.plan_print.flags(presenter.actor, plan_id)

        def keep(found: tuple[PlanLength, tuple[str, ...]]) -> None:
            if presenter.chosen_id == plan_id and presenter.view is not None:
                presenter.length, presenter.flags = found
                self.page.show_checks(presenter.view)

        self.context.tasks.run(lambda: (length.work(), flags.work()), on_done=keep, on_error=self.context.report)

    def _ask(self, dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _nothing(self) -> QWidget:
        heading = self.tr("No unit plan yet")
        if not self._may_add:
            sentence = self.tr(
                "Those who lead the company and the teams write one for each period. You will read it here."
            )
            return Card().add(EmptyState("handshake", heading, sentence), 1)
        sentence = self.tr(
            "Two pages on what two levels expect of each other: a core task, a few goals, and how you follow up. It is "
            "normal to need several tries."
        )
        button = PrimaryButton(self.tr("Write a unit plan"), icon="pencil", clicked=self.add_plan)
        return Card().add(EmptyState("handshake", heading, sentence, button), 1)


def _wanted(choice: QWidget, paper: QWidget, new: QWidget, count: int, *, may_add: bool) -> tuple[QWidget, ...]:
    """What of the header there is a use for with ``count`` plans."""
    return (*(choice,) * (count > 1), *(paper,) * (count > 0), *(new,) * may_add)
