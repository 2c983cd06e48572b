"""The Today panel."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.application.agenda import AgendaItem
from malapp.application.today import Figures, Task, TodayView
from malapp.ui.kit.buttons import PrimaryButton, QuietButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.formats import format_weekday_date, standing_alone
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import Columns, box, clear, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.today.rows import Figure, LineRow
from malapp.ui.panels.today.words import (
    AGENDA_ICONS,
    AGENDA_PANELS,
    ICONS,
    TASK_PANELS,
    agenda_date_text,
    agenda_text,
    task_date_text,
    task_text,
)
from malapp.ui.shell.context import AppContext

SHOWN_AT_FIRST = 6


class TodayPanel(Panel):
    """What waits for the acting person, what comes in two weeks, and the process figures for owner and HR."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "actions",
            "briefings",
            "check_ins",
            "chosen_terms",
            "conversations",
            "documents",
            "follow_ups",
            "goals",
            "indicator_values",
            "people",
            "plan_talks",
            "preparations",
            "signatures",
            "strategies",
            "teams",
            "unit_plans",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shows_all = False
        self._page = ScrollPage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def refresh(self) -> None:
        """Read the day anew."""
        services = self.context.services
        view: TodayView = services.today.view(services.session.actor())
        clear(self._page.body)
        self.subtitle_changed.emit(standing_alone(format_weekday_date(self._today(), self.locale())))
        first_step = self._first_step(view)
        if first_step is not None:
            self._page.body.addWidget(first_step)
        if view.figures is not None and view.figures.people:
            self._page.body.addWidget(self._figures_card(view.figures))
        self._page.body.addWidget(
            Columns(self._tasks_card(view.tasks), self._coming_card(view.coming), narrow=760, stretches=(3, 2))
        )
        self._page.body.addStretch(1)

    def _first_step(self, view: TodayView) -> QWidget | None:
        """In a new workspace: the one thing to do first."""
        if not view.has_people:
            heading, sentence, button, panel = (
                self.tr("Welcome to malapp"),
                self.tr("Begin with the people: add them one by one, or bring them from a spreadsheet."),
                self.tr("Add people"),
                "people",
            )
        elif not view.has_strategy:
            heading, sentence, button, panel = (
                self.tr("Where is the company going?"),
                self.tr("Write the strategy in a few sentences. Goals and conversations hang below it."),
                self.tr("Write the strategy"),
                "strategy",
            )
        elif not view.has_goals:
            heading, sentence, button, panel = (
                self.tr("What matters most this year?"),
                self.tr("Set a goal for the company, so that everybody can see what their own goals lead to."),
                self.tr("Set the first goal"),
                "goals",
            )
        else:
            return None
        go = PrimaryButton(button, clicked=partial(self.context.navigate, panel))
        return Card().add(EmptyState("sprout", heading, sentence, go))

    def _figures_card(self, figures: Figures) -> Card:
        """How many of how many: never of none, which would say nothing."""
        card = Card(self.tr("The last twelve months"))
        talks = self.tr("{held} of {all}").format(held=figures.conversations_held, all=figures.people)
        conversations = Figure(talks, self.tr("people have had their conversation"))
        if not figures.follow_ups_agreed:
            later = self.tr("No agreed one-to-one has come up yet. They are agreed when a conversation ends.")
            return card.add(conversations).add(MutedLabel(later))
        held = self.tr("{held} of {all}").format(held=figures.follow_ups_held, all=figures.follow_ups_agreed)
        follow_ups = Figure(held, self.tr("agreed one-to-ones held"))
        return card.add(Columns(follow_ups, conversations, narrow=420))

    def _tasks_card(self, tasks: tuple[Task, ...]) -> Card:
        card = Card(self.tr("Waiting for you"))
        if not tasks:
            return card.add(
                EmptyState(
                    "circle-check",
                    self.tr("Nothing waits for you"),
                    self.tr("Conversations, one-to-ones and goals that need you will stand here."),
                )
            )
        shown = tasks if self._shows_all else tasks[:SHOWN_AT_FIRST]
        for task in shown:
            go = partial(self.context.navigate, TASK_PANELS[task.kind], task.subject_id)
            detail = task_date_text(task, self.locale())
            card.add(LineRow(ICONS[task.kind], task_text(task), detail, open_text=self.tr("Open"), opened=go))
        if len(tasks) > len(shown):
            more = QuietButton(self.tr("Show all (%n)", "", len(tasks)), clicked=self._show_all)
            card.add(box(row(more, None)))
        return card.add(None)

    def _coming_card(self, coming: tuple[AgendaItem, ...]) -> Card:
        card = Card(self.tr("The next two weeks"))
        if not coming:
            return card.add(MutedLabel(self.tr("Nothing in the calendar."))).add(None)
        lines = column()
        for item in coming:
            go = partial(self.context.navigate, AGENDA_PANELS[item.kind], item.id)
            when = agenda_date_text(item, self._today(), self.locale())
            lines.addWidget(
                LineRow(AGENDA_ICONS[item.kind], agenda_text(item), when, open_text=self.tr("Open"), opened=go)
            )
        return card.add(lines).add(None)

    def _show_all(self) -> None:
        self._shows_all = True
        self.refresh()

    def _today(self) -> date:
        return self.context.clock().astimezone().date()
