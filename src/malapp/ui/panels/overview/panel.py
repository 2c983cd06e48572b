"""The overview: what matters most, how it goes, what is new, and how healthy the goals are (S4-09, S0-02)."""

from __future__ import annotations

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from malapp.application.goals import GoalRow
from malapp.application.insights import Overview
from malapp.domain.permissions import Permission, is_allowed
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import Columns, clear, column
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.panels.overview.cards import AlignmentCard, HealthCard, NewsCard, TeamsCard, TopCard
from malapp.ui.panels.overview.readiness import ReadinessCard
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file
from malapp.ui.shell.red_thread import save_red_thread

_NARROW = 820
#: The coach reads its words in another thread, but one interpreter serves both: painting would take twice as long.
_AFTER_PAINTING_MS = 150


class OverviewPanel(Panel):
    """How the goals of the company and its teams are doing; of people only what concerns the reader."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "goals", "check_ins", "goal_links", "kept_remarks", "people", "teams", "strategies", "focus_areas",
            "companies", "periods",
        }
    )  # fmt: skip

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.health: HealthCard | None = None
        self.readiness: ReadinessCard | None = None
        self._reading = 0  # counts refreshes: an answer to an earlier one comes too late
        self._waits_for_coach = False
        self._coach_soon = QTimer(self)
        self._coach_soon.setSingleShot(True)
        self._coach_soon.setInterval(_AFTER_PAINTING_MS)
        self._coach_soon.timeout.connect(self._ask_coach)
        self._page = ScrollPage()
        self.sheet_button = SecondaryButton(self.tr("Goal sheet"), icon="download", clicked=self.save_sheet)
        self.sheet_button.setToolTip(self.tr("The goals of the company and its teams on one page, for everybody"))
        self.thread_button = SecondaryButton(self.tr("Red thread"), icon="download", clicked=self._offer_threads)
        self.thread_button.setToolTip(self.tr("From the purpose of the company to what you do next, on one page"))
        self.setLayout(column(self._page))

    def refresh(self) -> None:
        """Read everything anew; the coach answers a little later."""
        services = self.context.services
        actor = services.session.actor()
        view: Overview = services.insights.view(actor)
        clear(self._page.body)
        self.health = self.readiness = None
        self._reading += 1
        self._waits_for_coach = view.has_goals or view.has_strategy
        if view.has_goals or view.has_strategy:
            may_lead = bool(actor.leads) or is_allowed(Permission.EDIT_COMPANY, actor.general())
            self._show(view, may_lead=may_lead)
            if self.isVisible():
                self._coach_soon.start()
        else:
            self._page.body.addWidget(self._nothing())
        self._page.body.addStretch(1)

    def run_action(self, action_id: str) -> None:
        """Save the goal sheet, or one's own red thread."""
        if action_id == "goal_sheet":
            self.save_sheet()
        elif action_id == "red_thread":
            self.save_thread(self.context.services.session.person_id)

    def header_widgets(self) -> tuple[QWidget, ...]:
        """What can be printed."""
        return (self.sheet_button, self.thread_button)

    @property
    def waits_for_coach(self) -> bool:
        """Whether the coach is still to be asked about the goals: only once the page is painted."""
        return self._waits_for_coach

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waits_for_coach:
            self._coach_soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._coach_soon.stop()  # a page nobody sees asks for nothing, least of all when its workspace is closed

    def save_sheet(self) -> None:
        """The goals of the company and its teams on one page (S4-09b)."""
        services = self.context.services
        today = self.context.clock().astimezone().date()
        file = FileToSave(
            self.tr("Save the goal sheet"),
            self.tr("Goal sheet {day}").format(day=today.isoformat()),
            "PDF (*.pdf)",
            self.tr("Writing the goal sheet"),
            self.tr("The goal sheet is saved as a PDF."),
        )
        save_file(
            self.context,
            self,
            file,
            lambda: services.goal_sheet.export(services.session.actor(), self.context.language),
        )

    def save_thread(self, person_id: UUID) -> None:
        """The red thread of the reader, or of somebody the reader manages."""
        save_red_thread(self.context, self, person_id)

    def thread_menu(self) -> QMenu | None:
        """Whose red thread: one's own, or that of somebody one manages; None when there is nothing to choose."""
        services = self.context.services
        actor = services.session.actor()
        people = [line.person for line in services.people.people(actor) if not line.has_left]
        others = [person for person in people if person.id in actor.manages]
        if not others:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("My own"), partial(self.save_thread, actor.person_id))
        menu.addSeparator()
        for person in others:
            menu.addAction(person.name.replace("&", "&&"), partial(self.save_thread, person.id))
        return menu

    def _offer_threads(self) -> None:
        menu = self.thread_menu()
        if menu is None:
            self.save_thread(self.context.services.session.person_id)
        else:
            menu.popup(self.thread_button.mapToGlobal(self.thread_button.rect().bottomLeft()))

    def _show(self, view: Overview, *, may_lead: bool) -> None:
        open_goal = partial(self.context.navigate, "goals")
        self.health = HealthCard(view, open_goal)
        aligned = AlignmentCard(view, open_goal, partial(self.context.navigate, "strategy", None))
        body = self._page.body
        body.addWidget(TopCard(view.top, open_goal))
        body.addWidget(
            Columns(
                TeamsCard(view.teams, open_goal),
                NewsCard(view.news, open_goal),
                narrow=_NARROW,
                stretches=(1, 1),
            )
        )
        body.addWidget(Columns(self.health, aligned, narrow=_NARROW, stretches=(1, 1)))
        if may_lead:
            self.readiness = ReadinessCard(uses_okr=view.uses_okr)
            body.addWidget(self.readiness)

    def _ask_coach(self) -> None:
        self._waits_for_coach = False
        reading = self._reading
        services = self.context.services
        job = services.goal_remarks.open(services.session.actor())

        def show(found: object) -> None:
            rows: tuple[GoalRow, ...] = job.finish(found)
            if reading == self._reading and self.health is not None:
                self.health.show_remarks(rows)

        self.context.tasks.run(job.work, on_done=show)

    def _nothing(self) -> QWidget:
        sentence = self.tr("When there are goals, you see here what matters most and how it goes.")
        go = PrimaryButton(self.tr("Set the first goal"), clicked=partial(self.context.navigate, "goals", None))
        return Card().add(EmptyState("target", self.tr("No goals yet"), sentence, go))
