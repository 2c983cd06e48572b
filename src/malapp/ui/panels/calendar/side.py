"""The right side of the calendar: a day, a one-to-one, or an action."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.domain.followups import ActionState
from malapp.ui.kit.buttons import QuietButton, SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date, format_time, format_weekday_date, standing_alone
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.calendar.follow_up_sheet import FollowUpSheet
from malapp.ui.panels.calendar.words import action_state_text, item_pill, item_text, kind_text
from malapp.ui.shell.context import AppContext

_PANELS = {
    AgendaKind.CONVERSATION: "conversations",
    AgendaKind.GOAL: "goals",
    AgendaKind.PLAN_REVIEW: "unit_plans",
}


class CalendarSide(Card):
    """Shows what was chosen in the month or the agenda."""

    move_wanted = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._sheet: FollowUpSheet | None = None
        self._day: date | None = None
        self._item: AgendaItem | None = None
        self._page = ScrollPage()
        self.add(self._page, 1)
        self.setMinimumWidth(300)

    def renew(self, items: tuple[AgendaItem, ...]) -> None:
        """Show the same again with what has changed meanwhile."""
        if self._item is not None:
            current = next((item for item in items if item.id == self._item.id), None)
            if current is not None:
                self.show_item(current)
            elif self._day is not None:
                self.show_day(self._day, tuple(item for item in items if item.day == self._day))
        elif self._day is not None:
            self.show_day(self._day, tuple(item for item in items if item.day == self._day))

    def flush(self) -> None:
        """Store notes being typed."""
        if self._sheet is not None:
            self._sheet.flush()

    def show_day(self, day: date, items: tuple[AgendaItem, ...]) -> None:
        """List the items of a day; a day with a single one-to-one shows that."""
        self._day = day
        meetings = [item for item in items if item.kind is AgendaKind.FOLLOW_UP]
        if len(items) == 1 and meetings:
            self.show_item(meetings[0])
            return
        self._begin(None)
        self._page.body.addWidget(HeadingLabel(standing_alone(format_weekday_date(day, self.locale()))))
        if not items:
            self._page.body.addWidget(MutedLabel(self.tr("Nothing in the calendar.")))
        for item in items:
            self._page.body.addLayout(self._line(item))
        self._page.body.addStretch(1)

    def show_item(self, item: AgendaItem) -> None:
        """Show one thing whole."""
        if item.kind is AgendaKind.FOLLOW_UP:
            self._show_follow_up(item)
            return
        self._begin(item)
        pill = item_pill(item)
        self._page.body.addWidget(HeadingLabel(item_text(item)))
        when = MutedLabel(f"{kind_text(item.kind)} · {format_date(item.day, self.locale())}")
        self._page.body.addLayout(row(when, None, StatusPill(pill.text, pill.tone, pill.icon)))
        if item.kind in _PANELS:
            go = partial(self._context.navigate, _PANELS[item.kind], item.id)
            self._page.body.addLayout(row(SecondaryButton(self.tr("Open"), clicked=go), None))
        else:
            self._page.body.addWidget(self._action_form(item.id))
        self._page.body.addStretch(1)

    def _begin(self, item: AgendaItem | None) -> None:
        self.flush()
        self._item = item
        self._sheet = None
        clear(self._page.body)

    def _show_follow_up(self, item: AgendaItem) -> None:
        if self._sheet is not None and self._sheet.follow_up_id() == item.id:
            self._item = item
            self._sheet.show_follow_up(item.id)
            return
        self._begin(item)
        self._sheet = FollowUpSheet(self._context)
        self._sheet.move_wanted.connect(self.move_wanted)
        self._sheet.show_follow_up(item.id)
        self._page.body.addWidget(self._sheet)

    def _line(self, item: AgendaItem) -> QHBoxLayout:
        pill = item_pill(item)
        at = f"{format_time(item.at, self.locale())} · " if item.at else ""
        words = column(WrapLabel(item_text(item), role="strong"), MutedLabel(at + kind_text(item.kind)), spacing=2)
        line = row()
        line.addLayout(words, 1)
        line.addWidget(StatusPill(pill.text, pill.tone, pill.icon))
        show = QuietButton(self.tr("Show"), clicked=partial(self.show_item, item))
        show.setAccessibleName(f"{self.tr('Show')}: {item_text(item)}")
        line.addWidget(show)
        return line

    def _action_form(self, action_id: UUID) -> Form:
        services = self._context.services
        options = tuple(Option(state, action_state_text(state)) for state in ActionState)
        form = Form(FormSpec((FieldSpec("state", FieldKind.CHOICE, self.tr("How far it has come"), options=options),)))
        form.set_values({"state": services.follow_ups.action(services.session.actor(), action_id).state})
        form.edited.connect(lambda _field, state: self._set_state(action_id, state))
        return form

    def _set_state(self, action_id: UUID, state: object) -> None:
        services = self._context.services
        if isinstance(state, ActionState):
            services.follow_ups.set_action_state(services.session.actor(), action_id, state)
