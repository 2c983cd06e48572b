"""The Calendar panel: month or agenda to the left, what is chosen to the right."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from malapp.application.agenda import AgendaItem
from malapp.domain.followups import FollowUp
from malapp.ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.formats import format_month, format_time, standing_alone
from malapp.ui.kit.labels import HeadingLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.table import TableView
from malapp.ui.kit.tabs import Segments
from malapp.ui.panels.calendar.dialogs import FollowUpDialog
from malapp.ui.panels.calendar.month import MonthView
from malapp.ui.panels.calendar.side import CalendarSide
from malapp.ui.panels.calendar.words import item_pill, item_text, kind_text
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_ready

BACK, AHEAD = timedelta(days=60), timedelta(days=180)
ICS_NAME = "malapp"  # neutral: a file name is seen in folders, mails and lists of recent files (E-11)


class CalendarPanel(Panel):
    """The acting person's own meetings and deadlines."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "actions",
            "chosen_terms",
            "conversations",
            "follow_up_notes",
            "follow_ups",
            "form_adaptations",
            "goals",
            "people",
            "plan_talks",
            "teams",
            "unit_plans",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown_month = self._today().replace(day=1)
        self._items: tuple[AgendaItem, ...] = ()
        self._month = MonthView()
        self._agenda = TableView(self._columns(), self.tr("Agenda"))
        self._month_name = HeadingLabel()
        self._side = CalendarSide(context)
        self._views = QStackedWidget()
        self._build()
        self._month.day_chosen.connect(self._show_day)
        self._agenda.chosen.connect(self._show_chosen)
        self._agenda.opened.connect(self._show_chosen)
        self._side.move_wanted.connect(self._move)

    def refresh(self) -> None:
        """Read the calendar anew."""
        services = self.context.services
        today = self._today()
        first = min(self._shown_month - timedelta(days=7), today - BACK)
        last = max(self._shown_month + timedelta(days=45), today + AHEAD)
        self._items = services.agenda.agenda(services.session.actor(), first, last)
        name = standing_alone(format_month(self._shown_month, self.locale()))
        self._month_name.setText(name)
        self._month.show_month(self._shown_month, self._items, today)
        open_items = [item for item in self._items if item.day >= today or item.is_overdue]
        self._agenda.set_rows(open_items)
        coming = sum(item.day >= today and not item.is_done for item in self._items)
        self.subtitle_changed.emit(self.tr("%n thing(s) ahead", "", coming))
        if self._month.chosen_day() is None:
            self._month.choose(today)
        self._side.renew(self._items)

    def flush(self) -> None:
        """Store notes being typed."""
        self._side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Show a one-to-one or deadline, and its day in the month."""
        for item in self._items:
            if item.id == item_id:
                self._go_to(item.day)
                self._agenda.choose(item_id)
                self._side.show_item(item)
                return

    def run_action(self, action_id: str) -> None:
        """Start an action of the palette."""
        {"new": self._plan, "export": self._export}[action_id]()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Month or agenda, export, new."""
        views = Segments(self.tr("View"), (("month", self.tr("Month")), ("agenda", self.tr("Agenda"))))
        views.chosen.connect(lambda value: self._views.setCurrentIndex(int(value == "agenda")))
        export = SecondaryButton(self.tr("Export to calendar"), icon="download", clicked=self._export)
        export.setToolTip(self.tr("Save the meetings as an .ics file with neutral titles"))
        return views, export, PrimaryButton(self.tr("New one-to-one"), icon="plus", clicked=self._plan)

    def _build(self) -> None:
        previous = IconButton("chevron-left", self.tr("Previous month"), clicked=partial(self._turn, -1))
        following = IconButton("chevron-right", self.tr("Next month"), clicked=partial(self._turn, 1))
        today = SecondaryButton(self.tr("Today"), clicked=lambda: self._go_to(self._today()))
        top = row(self._month_name, None, today, previous, following)
        self._views.addWidget(box(column(top, self._month)))
        self._views.addWidget(self._agenda)
        left = Card()
        left.add(self._views, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([640, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("day", self.tr("Date"), CellKind.DATE, lambda item: item.day),
            ColumnSpec("at", self.tr("Time"), CellKind.TEXT, self._time_text),
            ColumnSpec("kind", self.tr("What"), CellKind.TEXT, lambda item: kind_text(item.kind), drop_below=420),
            ColumnSpec("text", self.tr("With or about"), CellKind.TITLE, item_text, grows=True),
            ColumnSpec("state", self.tr("Status"), CellKind.PILL, item_pill),
        )

    def _time_text(self, item: AgendaItem) -> str:
        return format_time(item.at, self.locale()) if item.at else ""

    def _turn(self, months: int) -> None:
        number = self._shown_month.year * 12 + self._shown_month.month - 1 + months
        self._shown_month = date(number // 12, number % 12 + 1, 1)
        self.refresh()

    def _go_to(self, day: date) -> None:
        if day.replace(day=1) != self._shown_month:
            self._shown_month = day.replace(day=1)
            self.refresh()
        self._month.choose(day)

    def _show_day(self, day: object) -> None:
        if isinstance(day, date):
            self._side.show_day(day, tuple(item for item in self._items if item.day == day))

    def _show_chosen(self, item: object) -> None:
        if isinstance(item, AgendaItem):
            self._side.show_item(item)

    def _plan(self) -> None:
        people = self._partners()
        if not people:
            self.context.messages(self.tr("You have no manager or people of your own to meet."), kind="info")
            return
        dialog = FollowUpDialog(self.context, self, people=people, day=self._month.chosen_day())
        if dialog.exec() and dialog.saved_day is not None:
            self._go_to(dialog.saved_day)

    def _move(self, follow_up: object) -> None:
        if isinstance(follow_up, FollowUp):
            self.flush()
            dialog = FollowUpDialog(self.context, self, moved=follow_up)
            if dialog.exec() and dialog.saved_day is not None:
                self._go_to(dialog.saved_day)
                self.show_item(follow_up.id)

    def _partners(self) -> tuple[Option, ...]:
        """The employees the acting person may plan a one-to-one for: their own people, and themselves."""
        services = self.context.services
        actor = services.session.actor()
        rows = [row_ for row_ in services.people.people(actor) if not row_.has_left]
        own = [Option(r.person.id, r.person.name) for r in rows if r.person.manager_id == actor.person_id]
        me = next((r for r in rows if r.person.id == actor.person_id and r.person.manager_id), None)
        return (*own, Option(me.person.id, me.manager)) if me else tuple(own)

    def _export(self) -> None:
        services = self.context.services
        file = FileToSave(
            self.tr("Save the calendar file"),
            ICS_NAME,
            self.tr("Calendar (*.ics)"),
            label="",
            saved=self.tr("Saved. Open the file to add the meetings to your calendar."),
            suffix=".ics",
        )
        data = services.agenda.export_calendar(services.session.actor(), self.context.language)
        save_ready(self.context, self, file, data)

    def _today(self) -> date:
        return self.context.clock().astimezone().date()
